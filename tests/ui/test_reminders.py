"""What the window says by itself, and that it says it once."""

from datetime import date, datetime, time

import pytest

from jkgov_desktop.office.meetings import planning
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind


@pytest.fixture
def at(desk):
    """Sets the clock of the office."""

    def at(*when):
        desk.now = lambda: datetime(*when)

    return at


@pytest.fixture
def said(window):
    """Looks at the clock and tells what the window said, if anything."""

    def said():
        window.parts.toasts.clear()
        window.reminders.look()
        return window.parts.toasts.sentence

    return said


@pytest.fixture
def meeting(desk):
    wanted = Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 9), starts=time(9, 0))
    return planning.plan(desk, wanted)


def test_a_day_begins_with_what_is_due_and_says_it_once(said, at):
    at(2026, 3, 9, 7, 0)
    assert said() == "逾期 1 件，今日到期 0 件，见“今日”。"
    assert said() == ""


@pytest.mark.parametrize(
    ("minute", "sentence"),
    [
        ((8, 29), ""),
        ((8, 30), "常务会议（3月9日） 30 分钟后开会（三楼常务会议室）。"),
        ((9, 0), "常务会议（3月9日） 0 分钟后开会（三楼常务会议室）。"),
        ((9, 1), ""),
    ],
)
@pytest.mark.usefixtures("meeting")
def test_a_meeting_is_said_to_be_near_half_an_hour_before(said, at, minute, sentence):
    at(2026, 3, 9, 7, 0)
    said()
    at(2026, 3, 9, *minute)
    assert said() == sentence
    assert said() == ""


def test_a_new_day_is_told_to_every_page(window, said, at, qtbot):
    at(2026, 3, 9, 23, 59)
    said()
    at(2026, 3, 10, 0, 1)
    with qtbot.waitSignal(window.parts.signals.changed):
        window.reminders.look()
