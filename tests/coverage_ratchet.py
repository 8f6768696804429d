"""No line of rulebook, store and office goes untested unseen: `python3 dev.py coverage`.

untested.json holds how many lines of each file no test runs. The number may only fall: more fails, and what became
less is written down by `python3 dev.py coverage --update`. A line is left out by `# pragma: no cover - why`.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ALLOWED = Path(__file__).with_name("untested.json")
FLOORS = ("rulebook", "store", "office")
TESTS = ("articles", "rulebook", "records", "store", "office", "exchange", "test_cli.py", "test_any_record.py")


def untested() -> dict[str, list[int]]:
    """The lines that no test runs, by file."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "coverage.json"
        command = [sys.executable, "-m", "pytest", "-n", "auto", "--dist", "worksteal"]
        command += [f"--cov=jkgov_desktop/{floor}" for floor in FLOORS]
        command += [f"--cov-report=json:{report}", *(f"tests/{name}" for name in TESTS)]
        environment = {**os.environ, "COVERAGE_FILE": str(Path(folder) / "coverage")}
        if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode:
            sys.exit("检查未通过，先改好再看覆盖。")
        files = json.loads(report.read_text(encoding="utf-8"))["files"]
    found = {Path(name).as_posix(): one["missing_lines"] for name, one in sorted(files.items())}
    return {name: lines for name, lines in found.items() if lines}


def main(arguments: list[str]) -> int:
    """Print what is untested; fail where it is more than allowed."""
    missing = untested()
    for name, lines in missing.items():
        print(f"{name}: {', '.join(map(str, lines))}")
    if "--update" in arguments:
        counts = {name: len(lines) for name, lines in missing.items()}
        ALLOWED.write_text(json.dumps(counts, indent=1) + "\n", encoding="utf-8")
        return 0
    allowed = json.loads(ALLOWED.read_text(encoding="utf-8"))
    worse = [name for name, lines in missing.items() if len(lines) > allowed.get(name, 0)]
    if worse:
        print(f"未测试的行比以前多：{'、'.join(worse)}", file=sys.stderr)
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
