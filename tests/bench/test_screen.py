"""How long the screen stands still for what a secretary does all day; nothing should take over 50 ms."""

import pytest

from jkgov_desktop.office import registers
from jkgov_desktop.office.meetings import attendance, planning, sheets, signing
from jkgov_desktop.office.meetings.life import MEETING
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.people import Person
from jkgov_desktop.records.structs import replace

pytestmark = pytest.mark.bench


@pytest.fixture
def window(sample, make_window):
    """The window over the sample office."""
    window = make_window(sample)
    window.show()
    window.grab()
    return window


@pytest.fixture
def held(sample):
    """The last meeting that was held."""
    return next(one for one in sample.store.all(Meeting) if one.closed)


@pytest.fixture
def meeting_page(window, held):
    """The page of that meeting, in front."""
    window.open_record("meetings", held.id)
    window.grab()
    return window.subjects["meetings"].life_page("meetings")


def test_first_look_at_each_tab(window, once):
    for place in range(1, window.tabs.count()):

        def first_look(place=place):
            window.tabs.setCurrentIndex(place)
            window.grab()

        once(f"first look at the tab {window.tabs.tabText(place)}", first_look)
        assert window.tabs.currentIndex() == place


def test_switching_between_tabs_after_a_change(window, sample, took):
    people = iter(range(10_000))

    def switch():
        window.tabs.setCurrentIndex(1 - window.tabs.currentIndex())
        window.grab()

    def change_and_switch():
        registers.save(sample, None, Person(name=f"王{next(people)}"))
        window.parts.signals.changed.emit()
        switch()

    switch()
    took("switching between today and the meetings", switch)
    took("a change elsewhere, then switching between today and the meetings", change_and_switch)
    assert len([one for one in sample.store.all(Person) if one.name.startswith("王")]) > 0


def test_opening_a_meeting(window, held, once, took):
    def open_meeting():
        window.open_record("meetings", held.id)
        window.grab()

    once("opening a meeting for the first time", open_meeting)
    took("opening a meeting", open_meeting)
    assert window.subjects["meetings"].life_page("meetings").isVisible()


def test_each_stage_of_a_meeting(window, meeting_page, once):
    for place, name in enumerate(stage.name for stage in MEETING.stages):

        def turn(place=place):
            meeting_page.show_stage(place)
            window.grab()

        once(f"first look at the stage {name}", turn)
    assert meeting_page.isVisible()


def test_saving_a_field_of_a_meeting(window, meeting_page, sample, held, took):
    rooms = iter(range(10_000))

    def save():
        meeting = sample.store.get(Meeting, held.id)
        window.parts.do(lambda: planning.change(sample, meeting, replace(meeting, place=f"{next(rooms)}号会议室")))
        window.grab()

    took("saving a field of a meeting, with all that shows it", save)
    assert sample.store.get(Meeting, held.id).place.endswith("号会议室")
    assert meeting_page.isVisible()


def test_marking_presence(window, meeting_page, sample, held, took):
    minutes = sheets.sheet(sample, held.id).minutes
    if minutes and minutes.signed_on:
        signing.reopen_minutes(sample, minutes)

    def mark():
        lines = [one.line for one in sheets.sheet(sample, held.id).members()]
        turned = AttendanceState.EXCUSED if lines[0].presence is AttendanceState.PRESENT else AttendanceState.PRESENT
        window.parts.do(lambda: attendance.mark(sample, lines[:1], turned))
        window.grab()
        return turned

    turned = took("marking one member's presence, with all that shows it", mark)
    assert sheets.sheet(sample, held.id).members()[0].line.presence is turned
    assert meeting_page.isVisible()
