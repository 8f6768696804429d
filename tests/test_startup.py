"""What a start may load: nothing that is not needed before the window can be seen."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "tests" / "first_paint.py"

HEAVY = {
    "chinese_calendar", "docx", "fontTools", "lxml", "openpyxl", "PIL", "pypdfium2", "pypinyin",
    "reportlab", "sqlite_utils", "uharfbuzz",
}  # fmt: skip
"""Packages that wait until something is written, printed or carried out."""

OWN_LATER = {
    f"jkgov_desktop.{name}"
    for name in (
        "exchange.roster", "exchange.spreadsheet", "sample", "paper.docx_styles", "paper.tables",
        "rulebook.holiday_notice",
    )
}  # fmt: skip
"""Modules of our own that only some pages need."""

QT = {"QtCore", "QtGui", "QtWidgets"}
"""All of Qt that a start needs; printing, networking and drawings wait."""


@pytest.fixture
def loaded(tmp_path):
    """Opens the real window over a database and names what is loaded once it is painted."""
    environment = dict(os.environ) | {
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path / "settings"),
        "XDG_STATE_HOME": str(tmp_path / "logs"),
    }

    def loaded(database):
        command = [sys.executable, PROGRAM, "program", str(database)]
        said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
        return set(json.loads(said.stdout)["modules"])

    return loaded


@pytest.fixture
def existing_database(sample_of_today, tmp_path):
    """A database that somebody has worked with."""
    return shutil.copyfile(sample_of_today, tmp_path / "sample.db")


def test_an_ordinary_start_loads_nothing_that_can_wait(loaded, existing_database):
    modules = loaded(existing_database)
    assert {name.partition(".")[0] for name in modules} & HEAVY == set()
    assert modules & OWN_LATER == set()
    assert {name.split(".")[1] for name in modules if name.startswith("PySide6.Qt")} == QT


def test_the_first_start_loads_only_what_makes_the_tables_besides(loaded, tmp_path):
    modules = loaded(tmp_path / "new.db")
    assert {name.partition(".")[0] for name in modules} & HEAVY == {"sqlite_utils"}
    assert {name.split(".")[1] for name in modules if name.startswith("PySide6.Qt")} == QT
