"""The countdown: right to the second whatever happens to the screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from jkgov_desktop.ui.meetings.clock import ReportClock, said
from jkgov_desktop.ui.meetings.timer import TimerWindow


class Now:
    """A clock that a test turns."""

    def __init__(self):
        self.at = 1000.0

    def __call__(self):
        return self.at


@pytest.fixture
def now():
    return Now()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(450, "07:30"), (0, "00:00"), (-12, "超时 00:12"), (3600, "1:00:00"), (-3725, "超时 1:02:05")],
)
def test_time_is_said_in_figures(seconds, words):
    assert said(seconds) == words


def test_it_counts_down_to_zero_and_up_again(now):
    clock = ReportClock(now)
    clock.start(8)
    assert (clock.left, clock.is_over) == (480, False)
    now.at += 479.9
    assert (clock.left, clock.is_over) == (1, False)
    now.at += 0.1
    assert (clock.left, clock.is_over) == (0, True)
    now.at += 12
    assert clock.left == -12


def test_an_extension_gives_time_back(now):
    clock = ReportClock(now)
    clock.start(1)
    now.at += 70
    clock.extend(2)
    assert (clock.left, clock.is_over) == (110, False)


@given(st.lists(st.floats(min_value=0, max_value=600), max_size=20), st.integers(min_value=1, max_value=240))
def test_it_loses_nothing_however_seldom_it_is_asked(steps, minutes):
    now = Now()
    clock = ReportClock(now)
    clock.start(minutes)
    for step in steps:
        now.at += step
    assert abs(clock.left - (minutes * 60 - sum(steps))) < 1.001


def test_a_report_under_way_is_taken_up_again(now):
    clock = ReportClock(now)
    clock.start(10, elapsed=130)
    assert clock.left == 470


def test_a_stopped_clock_is_never_over(now):
    clock = ReportClock(now)
    clock.start(1)
    clock.stop()
    now.at += 1000
    assert not clock.is_over
    assert not clock.runs


@pytest.fixture
def projected(qtbot, now):
    clock = ReportClock(now)
    window = TimerWindow(clock, None)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show_item("3. 县城供水管网改造资金安排（320万元）", "县水务局 何静")
    window.show()
    return window, clock


def middle_colours(window):
    picture = window.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(100, 1180, 4) for y in range(260, 520, 4)}


def test_figures_turn_amber_in_the_last_minute_and_red_after_zero(projected, now):
    window, clock = projected
    clock.start(2)
    assert "#f2868d" not in middle_colours(window)
    now.at += 61
    assert "#f0a654" in middle_colours(window)
    now.at += 60
    assert window.words() == "超时 00:01"
    assert "#f2868d" in middle_colours(window)


def test_escape_leaves_the_window_and_the_report_goes_on(projected, qtbot, now):
    window, clock = projected
    clock.start(2)
    with qtbot.waitSignal(window.closed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    now.at += 30
    assert clock.left == 90


def test_it_stays_visible_when_a_screen_goes(projected):
    window, clock = projected
    clock.start(2)
    window._on_screen_removed(window.screen())
    assert window.isVisible()
    assert window.isFullScreen()
