"""How many turned comparisons of the rules the tests notice: `python3 dev.py mutants [N]`.

Each mutant is the rulebook with one comparison turned (`<` for `<=`, `==` for `!=`), tried in a copy of the checkout
by the tests of the rules. Those that survive are printed: they are equivalent, or a test is missing.
"""

import ast
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RULES = "jkgov_desktop/rulebook"
TESTS = ("tests/articles", "tests/rulebook", "tests/office")
LEFT_OUT = ("--deselect", "tests/articles/test_sample_findings.py")
TURNED = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
}
Place = tuple[Path, int]


def comparisons(tree: ast.AST) -> list[ast.Compare]:
    """The comparisons that can be turned, in the order of the tree."""
    found = (node for node in ast.walk(tree) if isinstance(node, ast.Compare))
    return [node for node in found if type(node.ops[0]) in TURNED]


def places(root: Path) -> list[Place]:
    """Every comparison of the rulebook: its file and its number there."""
    files = sorted((root / RULES).rglob("*.py"))
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in files}
    return [(path, number) for path, tree in trees.items() for number in range(len(comparisons(tree)))]


def turn(source: str, number: int) -> tuple[str, str]:
    """The source with one comparison turned, and where and how."""
    tree = ast.parse(source)
    node = comparisons(tree)[number]
    before = ast.unparse(node)
    node.ops[0] = TURNED[type(node.ops[0])]()
    return ast.unparse(tree), f"{node.lineno}: {before} → {ast.unparse(node)}"


def killed(copy: Path) -> bool:
    """Whether the tests of the rules fail in `copy`."""
    command = [sys.executable, "-m", "pytest", "-x", "-p", "no:cacheprovider", *LEFT_OUT, *TESTS]
    return subprocess.run(command, cwd=copy, capture_output=True, check=False).returncode != 0


def main(arguments: list[str]) -> int:
    """Try N mutants drawn at random, 24 unless told, and print those that survive."""
    wanted = int(arguments[0]) if arguments else 24
    survivors = 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".venv", ".git", "out", "__pycache__"))
        if killed(copy):
            print("检查未通过，先改好再试变异。", file=sys.stderr)
            return 1
        found = places(copy)
        drawn = random.sample(found, min(wanted, len(found)))
        for path, number in drawn:
            source = path.read_text(encoding="utf-8")
            mutant, how = turn(source, number)
            path.write_text(mutant, encoding="utf-8")
            if not killed(copy):
                survivors += 1
                print(f"{path.relative_to(copy).as_posix()}:{how}", flush=True)
            path.write_text(source, encoding="utf-8")
    print(f"{len(drawn)} 处变异，{survivors} 处未被发现。")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
