"""Rules of the house that no linter holds: sizes, forbidden calls, what a start loads, what is committed."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "jkgov_desktop"
SOURCES = sorted(PACKAGE.rglob("*.py"))
MESSAGES = PACKAGE / "ui" / "kit" / "messages.py"
HEAVY = {"openpyxl", "reportlab", "pypinyin", "docx", "uharfbuzz", "fontTools", "pypdfium2"}
MACHINE_PATH = re.compile(r"(?:^|[\s\"'(=:])/(?:home|root|work|tmp|Users)/\w|[A-Z]:\\\\?Users")
ADDRESS = re.compile(r"\b(?:https?|file|ftp):/{2}(?!\S*\.example\b)", re.IGNORECASE)


def nodes() -> Iterator[tuple[str, ast.AST]]:
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            yield f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}", node


def names_in(path: Path) -> set[str]:
    tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return {
        name
        for node in tree
        for name in (getattr(node, "id", None), getattr(node, "attr", None), getattr(node, "name", None))
        if isinstance(name, str)
    }


def test_no_file_has_500_lines() -> None:
    sizes = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in [*SOURCES, *(ROOT / "tests").rglob("*.py"), ROOT / "dev.py"]
    }
    assert {path: size for path, size in sizes.items() if size >= 500} == {}


def test_no_function_has_60_lines() -> None:
    long = [
        f"{place} {node.name}: {node.end_lineno - node.lineno + 1}"
        for place, node in nodes()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno >= 59
    ]
    assert long == []


def test_nothing_pumps_the_event_loop() -> None:
    assert [path.name for path in SOURCES if "processEvents" in names_in(path)] == []


def test_no_signal_is_connected_to_a_lambda() -> None:
    connected = [
        place
        for place, node in nodes()
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "connect"
        and any(isinstance(argument, ast.Lambda) for argument in node.args)
    ]
    assert connected == []


def test_message_boxes_and_file_dialogs_stand_in_one_place() -> None:
    dialogs = {"QMessageBox", "QFileDialog"}
    others = [path for path in SOURCES if path != MESSAGES and names_in(path) & dialogs]
    assert [path.relative_to(ROOT).as_posix() for path in others] == []


def committed_texts() -> Iterator[tuple[str, int, str]]:
    if shutil.which("git") is None:
        pytest.skip("no git on this machine")
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listing.returncode:
        pytest.skip("not a git checkout")
    for name in listing.stdout.decode().split("\0"):
        path = ROOT / name
        if name and path.is_file():
            try:
                lines = path.read_text(encoding="utf-8").splitlines()
            except UnicodeDecodeError:
                continue
            yield from ((name, number, line) for number, line in enumerate(lines, start=1))


@pytest.mark.parametrize("pattern", [MACHINE_PATH, ADDRESS], ids=["machine path", "address"])
def test_nothing_committed_names_a_machine_or_an_address(pattern: re.Pattern[str]) -> None:
    found = [f"{name}:{number}: {line}" for name, number, line in committed_texts() if pattern.search(line)]
    assert found == []


@pytest.mark.parametrize("line", ["x = '~home~me~x'", " ~tmp~x", "C:|Users|me", "see https:~~host.cn", "FILE:~~x"])
def test_machine_paths_and_addresses_are_recognised(line: str) -> None:
    written = line.replace("~", "/").replace("|", "\\")
    assert MACHINE_PATH.search(written) or ADDRESS.search(written)


def test_a_start_loads_nothing_heavy() -> None:
    question = "import sys, jkgov_desktop.app; print(*{name.partition('.')[0] for name in sys.modules})"
    answer = subprocess.run([sys.executable, "-c", question], cwd=ROOT, capture_output=True, text=True, check=True)
    assert HEAVY & set(answer.stdout.split()) == set()


def test_qt_gives_back_the_references_of_none_it_takes(qtbot) -> None:
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(500):
        label.setText("会议")
    assert sys.getrefcount(None) > before - 50


@pytest.mark.parametrize("python", ["3.11", "3.13", "3.14"])
@pytest.mark.parametrize(
    ("lock", "extras"),
    [("requirements.lock", []), ("requirements-dev.lock", ["dev"])],
    ids=["run", "develop"],
)
def test_every_dependency_is_locked_at_a_version_it_allows(lock: str, extras: list[str], python: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = project["dependencies"] + [line for extra in extras for line in project["optional-dependencies"][extra]]
    text = (ROOT / lock).read_text(encoding="utf-8")
    running = {"python_version": python, "python_full_version": f"{python}.0"}
    locked = [
        (canonicalize_name(name), version)
        for name, version, marker in re.findall(r"^([\w.-]+)==(\S+)(?: ; (.+?))? \\$", text, re.MULTILINE)
        if not marker or Marker(marker).evaluate(running)
    ]
    assert sorted({name for name, _version in locked}) == sorted(name for name, _version in locked)
    unmet = [
        line
        for line, requirement in ((line, Requirement(line)) for line in wanted)
        if (not requirement.marker or requirement.marker.evaluate(running))
        and dict(locked).get(canonicalize_name(requirement.name), "0") not in requirement.specifier
    ]
    assert unmet == []
