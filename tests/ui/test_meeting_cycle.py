"""One executive meeting from its first item to what units are given to do, by keyboard alone."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jkgov_desktop.office.meetings import planning
from jkgov_desktop.records.leaders.leave import Leave, LeaveKind
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole, Movement
from jkgov_desktop.records.meetings.items import AddedHow, AgendaItem, Outcome, ProposedItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.meetings.minutes import Decision, Dissent, Minutes
from jkgov_desktop.records.people import Person
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.supervision import SupervisionItem
from tests.meeting_stages import At

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TITLES = [f"第{number}项工作情况" for number in "一二三四五六七八九"]


class Secretary:
    """Types into one meeting and looks at what became of it."""

    def __init__(self, window, desk, meeting, press, fill, messages):
        self.window, self.desk, self.meeting_id = window, desk, meeting.id
        self.press, self.fill, self.messages = press, fill, messages
        window.open_record("meetings", meeting.id)
        self.page = window.subjects["meetings"].life_page("meetings")

    @property
    def meeting(self):
        return self.desk.store.get(Meeting, self.meeting_id)

    @property
    def items(self):
        return self.desk.store.all(AgendaItem, order="place", meeting=self.meeting_id)

    @property
    def said(self):
        return self.page._parts.toasts.sentence

    def next_step(self):
        """Press the one filled button by the keyboard."""
        self.page._next.setFocus(Qt.FocusReason.TabFocusReason)
        self.press(Qt.Key.Key_Return)

    def go(self, at):
        """Walk along the path by Ctrl+PgUp and Ctrl+PgDown."""
        while self.page.shown != at:
            self.press(Qt.Key.Key_PageDown if self.page.shown < at else Qt.Key.Key_PageUp, CONTROL)
        return self.page.stage(at).section

    def propose(self, title):
        """Type one item: its title, its unit, its minutes, who reports."""
        self.press(Qt.Key.Key_N, CONTROL)
        self.fill(title, "县水务局", "8", "何静", "")

    def prepare(self):
        """Fill in what the rules ask before the item under the cursor is taken."""
        self.press(Qt.Key.Key_Return)
        agenda = self.page.stage(At.AGENDA).section
        while agenda.item._tabs.currentIndex() != 2:
            self.press(Qt.Key.Key_Tab, CONTROL)
        self.fill("", "传达类事项")
        self.press(Qt.Key.Key_2)
        self.fill("", "", "本单位职权范围内", "")
        agenda.item.focus_on("suggestion")
        self.fill_here("按所附方案办理。")
        agenda.item.focus_on("materials_on")
        self.fill("2.27")
        self.press(Qt.Key.Key_Escape)

    def fill_here(self, text):
        """Type into what has the focus and save at once."""
        widget = QApplication.focusWidget()
        widget.insertPlainText(text)
        self.press(Qt.Key.Key_S, CONTROL)


@pytest.fixture
def secretary(window, desk, press, fill, messages):
    meeting = planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 9), starts=time(9)))
    return Secretary(window, desk, meeting, press, fill, messages)


def away(desk, name):
    """Note that somebody is on leave on the day of the meeting."""
    person = next(one for one in desk.store.all(Person) if one.name == name)
    day = date(2026, 3, 9)
    leave = Leave(
        person=person.id, kind=LeaveKind.OFFICIAL, start=Slot(day, Half.AM), end=Slot(day, Half.PM), place="省城"
    )
    with desk.unit("请假") as unit:
        unit.add(leave)


def propose_and_fix(secretary):
    """Nine items typed, one moved, all made ready, the agenda fixed, a late one added for a reason."""
    agenda = secretary.go(At.AGENDA)
    for title in TITLES:
        secretary.propose(title)
    assert [one.title for one in secretary.items] == TITLES
    agenda.table.choose(secretary.items[8].id)
    agenda.table.setFocus()
    secretary.press(Qt.Key.Key_Up, ALT)
    assert [one.title for one in secretary.items][7:] == [TITLES[8], TITLES[7]]
    agenda._on_lock()
    assert secretary.meeting.locked_on is None, "items that are not ready hold the agenda back"
    for item in secretary.items:
        agenda.table.choose(item.id)
        agenda.table.setFocus()
        secretary.prepare()
    assert {one.suggestion for one in secretary.items} == {"按所附方案办理。"}
    agenda._lock.setFocus()
    secretary.press(Qt.Key.Key_Return)
    assert secretary.meeting.locked_on == date(2026, 3, 9)
    secretary.messages.answers = ["", "水毁公路须立即抢修"]
    secretary.propose("农村公路水毁抢修")
    assert len(secretary.items) == 9, "without a reason nothing is added"
    agenda.entry.save()
    late = secretary.items[-1]
    assert (late.added, late.urgency) == (AddedHow.LATE, "水毁公路须立即抢修")


def hold(secretary):
    """Forecast with one leader on leave, roll, opening, reports, somebody out, dissent, decisions."""
    desk = secretary.desk
    secretary.go(At.NOTICE)
    away(desk, "吴刚")
    secretary.page._parts.signals.changed.emit()
    forecast = secretary.page.view.sheet
    assert "预计6" in forecast.quorum
    attendance = secretary.go(At.ATTENDANCE)
    attendance.begin()
    for key in (Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_2, *[Qt.Key.Key_1] * 4):
        secretary.press(key)
        secretary.press(Qt.Key.Key_Down)
    members = desk.store.all(Attendance, order="place", meeting=secretary.meeting_id, role=MeetingRole.MEMBER)
    assert [one.presence for one in members].count(AttendanceState.PRESENT) == 6
    secretary.next_step()
    assert secretary.meeting.number == 1
    record = secretary.page.stage(At.RECORD).section
    secretary.press(Qt.Key.Key_F8)
    assert secretary.items[0].began == time(8, 40)
    secretary.press(Qt.Key.Key_F9)
    assert secretary.items[0].extension == 1
    secretary.press(Qt.Key.Key_F8)
    assert secretary.items[0].ended == time(8, 40)
    return record


def decide(secretary, record):
    """A decision on all but two items; one of those is heard, the other put off."""
    record.begin()
    for place, item in enumerate(secretary.items[:-2]):
        assert record.items.current_id() == item.id
        secretary.fill(f"原则同意{item.title}。", "县水务局", "3.31", "")
        if place < 7:
            secretary.press(Qt.Key.Key_Down, ALT)
    secretary.next_step()
    assert secretary.meeting.closed is None, "items without a result hold the closing back"
    record.items.choose(secretary.items[-2].id)
    record._heard.setFocus()
    secretary.press(Qt.Key.Key_Return)
    record.items.choose(secretary.items[-1].id)
    record._put_off.setFocus()
    secretary.press(Qt.Key.Key_Return)
    assert [one.outcome for one in secretary.items[-2:]] == [Outcome.HEARD, Outcome.PUT_OFF]


def note_the_room(secretary, record):
    """Somebody goes out for the second item and comes back; somebody else dissents."""
    record.items.choose(secretary.items[1].id)
    secretary.press(Qt.Key.Key_Tab, CONTROL)
    secretary.fill("田桂芳")
    secretary.fill_here("建议先试点。")
    secretary.press(Qt.Key.Key_Tab, CONTROL)
    record.movements.table.setFocus()
    secretary.press(Qt.Key.Key_Down)
    secretary.press(Qt.Key.Key_Return)
    secretary.press(Qt.Key.Key_Down, ALT)
    secretary.press(Qt.Key.Key_Return)
    (gone,) = secretary.desk.store.all(Movement, meeting=secretary.meeting_id)
    assert (gone.out_from, gone.back_at) == (secretary.items[1].id, secretary.items[2].id)
    assert secretary.desk.store.all(Dissent)[0].words == "建议先试点。"


def test_a_whole_meeting_by_keyboard(secretary):
    propose_and_fix(secretary)
    record = hold(secretary)
    note_the_room(secretary, record)
    record.items.choose(secretary.items[0].id)
    decide(secretary, record)
    secretary.next_step()
    assert secretary.meeting.closed
    secretary.next_step()
    (draft,) = secretary.desk.store.all(Minutes, meeting=secretary.meeting_id)
    assert "原则同意第一项工作情况" in draft.body
    assert "先试点" not in draft.body
    secretary.next_step()
    assert secretary.desk.store.get(Minutes, draft.id).signed_on == date(2026, 3, 9)
    secretary.messages.answers = [True]
    secretary.page.stage(At.MINUTES).section._on_reopen()
    secretary.next_step()
    versions = secretary.desk.store.all(Minutes, order="version", meeting=secretary.meeting_id)
    assert [(one.version, one.number, one.signed_on) for one in versions] == [
        (1, 1, date(2026, 3, 9)),
        (2, 1, date(2026, 3, 9)),
    ]
    secretary.next_step()
    assert secretary.page.shown == At.HANDOVER
    secretary.next_step()
    decisions = secretary.desk.store.all(Decision, meeting=secretary.meeting_id)
    assigned = secretary.desk.store.all(SupervisionItem)
    assert {one.decision for one in assigned} == {one.id for one in decisions}
    assert not secretary.page._next.isVisible(), "nothing is left to do"
    assert [one.title for one in secretary.desk.store.all(ProposedItem)] == ["农村公路水毁抢修"]
