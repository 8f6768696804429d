"""How long the program takes to be seen."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from jkgov_desktop.sample import CLERK
from jkgov_desktop.store.store import Store

pytestmark = pytest.mark.bench

PROGRAM = Path(__file__).parent.parent / "first_paint.py"
ROOT = PROGRAM.parent.parent


@pytest.fixture
def milliseconds_to_paint(tmp_path):
    """Starts a window and takes the time from there until it is painted; its bytecode is kept between starts."""
    environment = dict(os.environ) | {
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(tmp_path / "bytecode"),
        "XDG_CONFIG_HOME": str(tmp_path / "settings"),
        "XDG_STATE_HOME": str(tmp_path / "logs"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    settings = QSettings(str(tmp_path / "settings" / "jkgov" / "jkgov-desktop.conf"), QSettings.Format.IniFormat)
    settings.setValue("clerk", CLERK)
    settings.sync()

    def start(*arguments):
        begun = time.monotonic_ns()
        said = subprocess.run(
            [sys.executable, PROGRAM, *arguments], env=environment, capture_output=True, check=True, timeout=60
        )
        return (json.loads(said.stdout)["at"] - begun) / 1e6

    return start


def test_start_of_the_program_against_a_bare_window(sample_database, milliseconds_to_paint, scale, report):
    with Store.open(sample_database) as store:
        store.back_up()
    program, bare = [], []
    for _ in range(scale.rounds + 1):
        program.append(milliseconds_to_paint("program", str(sample_database)))
        bare.append(milliseconds_to_paint("bare"))
    report("start to first paint, against a bare Qt window", program[1:], bare[1:])
    assert min(program + bare) > 0
