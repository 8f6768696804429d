"""Run 江口政务 or its tests from a checkout.

    python3 dev.py run [ARGS…]    open the program on a sample office; without a screen, make the tour in out/
    python3 dev.py test [ARGS…]   every check: ruff, mypy, import-linter, pytest on all cores (or with ARGS)
    python3 dev.py mutants [N]    turn N comparisons of the rules, one at a time, and list those no test notices
    python3 dev.py coverage       the lines of rulebook, store and office that no test runs; fails where there are more

Each command first makes .venv and installs the locked packages into it; a second run finds them there.
Only the standard library is used, Python 3.11 or later, up to the newest that the locked packages have wheels for.
"""

from __future__ import annotations  # so that an old Python gets as far as being told that it is too old

import ctypes
import hashlib
import importlib.util
import os
import platform
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

OLDEST, NEWEST = (3, 11), (3, 15)
"""The Pythons that every locked package has a wheel for."""
TYPES_UP_TO = (3, 13)
"""The newest Python whose Qt declares the types that the code is checked against."""
TAKE = "python3.13"
"""The Python to take instead of one that has none."""

OFFSCREEN_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN_LIBRARIES = {
    **OFFSCREEN_LIBRARIES,
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

CHECKS = {
    "ruff check": ["-m", "ruff", "check", "."],
    "ruff format": ["-m", "ruff", "format", "--check", "."],
    "mypy": ["-m", "mypy"],
    "import-linter": ["-c", "from importlinter.cli import lint_imports_command as lint; lint()"],
}


class SetupError(Exception):
    """Something on this machine that a person has to put right, said in Chinese."""


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks; returns the exit code."""
    command, rest = (arguments[0], list(arguments[1:])) if arguments else ("", [])
    if command not in COMMANDS:
        print(__doc__)
        return 0 if command in {"-h", "--help"} else 2
    if refusal := wrong_python(command):
        print(refusal, file=sys.stderr)
        return 2
    try:
        return COMMANDS[command](rest)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def wrong_python(command: str) -> str:
    """Why this Python cannot run the program, and which one can; empty when it can."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return ""
    span = f"{OLDEST[0]}.{OLDEST[1]}–{NEWEST[0]}.{NEWEST[1]}"
    running = platform.python_version()
    return f"江口政务支持 Python {span}，当前为 {running}。请改用其中一个版本运行，如：\n    {TAKE} dev.py {command}"


def run(arguments: list[str]) -> int:
    """Start the program; without a screen and without arguments, make the tour instead."""
    environment = dict(os.environ)
    if has_screen():
        prepare("requirements.lock", SCREEN_LIBRARIES)
        arguments = arguments or ["--demo"]
    else:
        prepare("requirements.lock", OFFSCREEN_LIBRARIES)
        environment["QT_QPA_PLATFORM"] = "offscreen"
        arguments = arguments or ["tour", "--out", "out"]
    environment["PYTHONPATH"] = str(ROOT)
    started = subprocess.run([PYTHON, "-m", "jkgov_desktop", *arguments], env=environment, check=False)
    return started.returncode


def test(arguments: list[str]) -> int:
    """Run every check, pytest last, and name those that failed."""
    prepare("requirements-dev.lock", OFFSCREEN_LIBRARIES)
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    checks = CHECKS | {"pytest": ["-m", "pytest", *(arguments or ["-n", "auto", "--dist", "worksteal"])]}
    if sys.version_info[:2] > TYPES_UP_TO:
        del checks["mypy"]
        print("== mypy 只在 Python 3.11–3.13 上检查：更新的 Python 配的 Qt 类型声明不同。", flush=True)
    failed = []
    for name, check in checks.items():
        print(f"== {name}", flush=True)
        if subprocess.run([PYTHON, *check], cwd=ROOT, env=environment, check=False).returncode:
            failed.append(name)
    if failed:
        print(f"未通过：{'、'.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def mutants(arguments: list[str]) -> int:
    """Turn comparisons of the rules and list those that no test notices."""
    return with_tools("mutants.py", arguments)


def coverage(arguments: list[str]) -> int:
    """List the lines that no test runs, and hold their number."""
    return with_tools("coverage_ratchet.py", arguments)


def with_tools(script: str, arguments: list[str]) -> int:
    """Run a script of tests/ with all that developing takes."""
    prepare("requirements-dev.lock", OFFSCREEN_LIBRARIES)
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = [str(PYTHON), str(ROOT / "tests" / script), *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def has_screen() -> bool:
    """Whether a window can be seen here."""
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    linux = sys.platform.startswith("linux")
    return not linux or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def prepare(lock_name: str, libraries: dict[str, str]) -> None:
    """Make .venv hold exactly what the lock names, and the system the libraries that Qt loads."""
    if sys.platform.startswith("linux"):
        install_system_packages([name for library, name in libraries.items() if not loads(library)])
    lock = ROOT / lock_name
    wanted = f"{sys.implementation.cache_tag} {hashlib.sha256(lock.read_bytes()).hexdigest()}"
    stamp = VENV / f"{lock_name}.stamp"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    if not venv_works():
        make_venv()
    print("正在安装依赖（只需一次）……", flush=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--require-hashes", "--only-binary", ":all:", "-r", str(lock)]
    if subprocess.run(pip, check=False).returncode:
        raise SetupError(
            "依赖未能装好，原因见上面 pip 的提示：\n"
            f"    没有适合 Python {platform.python_version()} 的安装包（No matching distribution）："
            f"改用 {TAKE} 运行本命令；\n"
            "    连不上软件源：检查 pip 的软件源设置，再运行本命令。"
        )
    stamp.write_text(wanted)


def venv_works() -> bool:
    """Whether .venv has a pip and is of the Python that runs this file."""
    if not PYTHON.exists():
        return False
    question = "import pip, sys; print(sys.implementation.cache_tag)"
    answer = subprocess.run([PYTHON, "-c", question], capture_output=True, text=True, check=False)
    return answer.stdout.strip() == sys.implementation.cache_tag


def make_venv() -> None:
    """Make .venv anew; Debian keeps what that takes in a package of its own."""
    if importlib.util.find_spec("ensurepip") is None:
        install_system_packages([f"python3.{sys.version_info.minor}-venv"])
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=False)
    if made.returncode:
        raise SetupError(f"未能在 {VENV} 建立 Python 环境，请按上面的提示处理后重新运行本命令。")


def loads(library: str) -> bool:
    """Whether the system can load a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_system_packages(names: list[str]) -> None:
    """Install Debian packages when we may, or else say which command does."""
    if not names:
        return
    if shutil.which("apt-get") is None:
        raise SetupError(f"缺少系统软件包（Debian 名称）：{' '.join(names)}\n请用本机的包管理器安装后重新运行本命令。")
    install = ["apt-get", "install", "-y", "--no-install-recommends", *names]
    if os.geteuid() != 0:
        raise SetupError(f"缺少系统软件包，请先运行：\n    sudo {shlex.join(install)}")
    print(f"正在安装系统软件包：{' '.join(names)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update"], env=environment, check=False)
    if subprocess.run(install, env=environment, check=False).returncode:
        raise SetupError(f"系统软件包未能装好，请检查网络或软件源后运行：\n    {shlex.join(install)}")


COMMANDS = {"run": run, "test": test, "mutants": mutants, "coverage": coverage}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
