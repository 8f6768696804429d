"""How timings are taken: both sides in the same run, turn by turn, so that noise hits both alike.

A plain test run takes each timing once at a small size, only to see that it still works. The figures come from
`python -m pytest tests/bench -m bench -s`. They are printed and never judged: other people's machines differ.
"""

import shutil
import statistics
import time
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSettings

from jkgov_desktop.office.opening import open_desk
from jkgov_desktop.sample import CLERK
from jkgov_desktop.ui.kit.theme import Scheme, Theme
from jkgov_desktop.ui.window import MainWindow


@dataclass(frozen=True)
class Scale:
    """How many times each thing is timed, and how many rows a long register has."""

    rounds: int
    rows: int


@pytest.fixture(scope="session")
def scale(pytestconfig):
    """Full size when only the timings are asked for."""
    full = pytestconfig.getoption("markexpr") == "bench"
    return Scale(rounds=15, rows=100_000) if full else Scale(rounds=1, rows=600)


@contextmanager
def _timed(into):
    start = time.perf_counter_ns()
    yield
    into.append((time.perf_counter_ns() - start) / 1e6)


def _spread(values, unit=""):
    return f"{statistics.median(values):.3g} [{min(values):.3g}–{max(values):.3g}]{unit}"


@pytest.fixture
def report():
    """Prints ratios: `name: median [min–max]`, then the milliseconds of either side."""

    def report(name, ours, raw):
        ratios = [our / their for our, their in zip(ours, raw, strict=True)]
        print(f"\n{name}: {_spread(ratios)}   {_spread(ours, ' ms')} against {_spread(raw, ' ms')}")

    return report


@pytest.fixture
def compare(scale, report):
    """Times two calls turn by turn and prints their ratio; returns what each of them gave last."""

    def compare(name, ours, raw):
        taken, raw_taken = [], []
        for _ in range(scale.rounds):
            with _timed(taken):
                gave = ours()
            with _timed(raw_taken):
                raw_gave = raw()
        report(name, taken, raw_taken)
        return gave, raw_gave

    return compare


@pytest.fixture
def took(scale):
    """Times one call after another and prints the milliseconds; returns what it gave last."""

    def took(name, work):
        taken = []
        for _ in range(scale.rounds):
            with _timed(taken):
                gave = work()
        print(f"\n{name}: {_spread(taken, ' ms')}")
        return gave

    return took


@pytest.fixture
def once():
    """Times something that happens only once in a window and prints the milliseconds."""

    def once(name, work):
        taken = []
        with _timed(taken):
            work()
        print(f"\n{name}: {taken[0]:.3g} ms")

    return once


@pytest.fixture
def sample_database(sample_of_today, tmp_path):
    """The path of a sample office of this test's own."""
    return shutil.copyfile(sample_of_today, tmp_path / "sample.db")


@pytest.fixture
def sample(sample_database):
    """A desk in the sample office."""
    desk = open_desk(sample_database)
    desk.clerk = CLERK
    with desk.store:
        yield desk


@pytest.fixture
def make_window(qtbot, qapp, tmp_path):
    """Makes the window over a desk, dressed as always, with settings of its own; it has yet to be shown."""
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    theme = Theme(qapp)
    theme.apply(Scheme.LIGHT)

    def make(desk):
        window = MainWindow(desk, theme, lambda: None)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        return window

    return make
