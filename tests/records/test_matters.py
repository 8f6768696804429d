"""Matters for a meeting, what is noted while it runs, and how long things take."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.conferences import Conference
from jkgov_desktop.records.meetings.items import (
    MATTER_FIELDS,
    AgendaItem,
    Consultation,
    Gate,
    ItemPath,
    Outcome,
    Procedure,
    ProposedItem,
)
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind, minutes_after, minutes_between
from jkgov_desktop.records.meetings.sheets import ItemSheet, MeetingSheet
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace

ITEM = AgendaItem(meeting="m", place=1, title="防汛", minutes=10)
PROPOSAL = ProposedItem(kind=MeetingKind.EXECUTIVE, title="防汛", proposed_on=date(2026, 3, 5))
MEETING = Meeting(kind=MeetingKind.EXECUTIVE, title="常务会议", held_on=date(2026, 3, 9), starts=time(9, 0))


def errors(record):
    return [error.field for error in record.errors()]


def test_a_matter_has_the_same_fields_in_the_library_and_on_an_agenda():
    known = {name: AgendaItem.register.fields[name] for name in MATTER_FIELDS}
    assert known == {name: ProposedItem.register.fields[name] for name in MATTER_FIELDS}
    filled = replace(PROPOSAL, suggestion="请审议", consulted=Gate.DONE)
    assert AgendaItem(meeting="m", place=1, **filled.matter()).matter() == filled.matter()
    assert set(ITEM.matter()) == set(MATTER_FIELDS)


def test_every_procedure_has_its_three_fields():
    assert [step.procedure for step in ITEM.steps] == list(Procedure)
    risk = replace(ITEM, risk=Gate.DONE, risk_note="5号", risk_on=date(2026, 3, 1)).steps[2]
    assert (risk.procedure, risk.gate, risk.note, risk.on) == (Procedure.RISK, Gate.DONE, "5号", date(2026, 3, 1))


@pytest.mark.parametrize(("title", "lesson"), [("会前学法：《预算法》", True), ("会前学法", True), ("学法用法", False)])
def test_a_law_lesson_is_known_by_its_title(*, title, lesson):
    assert replace(ITEM, title=title).is_law_lesson is lesson


def test_a_report_that_ended_began():
    assert errors(replace(ITEM, ended=time(9, 10))) == ["began"]
    assert errors(replace(ITEM, began=time(9, 0), ended=time(9, 10))) == []


@pytest.mark.parametrize(
    ("done", "path"),
    [
        ({}, ItemPath.DEPUTY),
        ({"deputy_on": date(2026, 3, 5)}, ItemPath.DIRECTOR),
        ({"director_on": date(2026, 3, 5)}, ItemPath.HEAD),
        ({"head_on": date(2026, 3, 5), "head": "p"}, ItemPath.READY),
        ({"taken_on": date(2026, 3, 9)}, ItemPath.TAKEN),
        ({"taken_on": date(2026, 3, 9), "dropped_on": date(2026, 3, 9)}, ItemPath.DROPPED),
    ],
)
def test_a_proposal_is_where_its_last_step_brought_it(done, path):
    assert replace(PROPOSAL, **done).path is path
    assert errors(replace(PROPOSAL, **done)) == []


@pytest.mark.parametrize("name", ["deputy_on", "director_on", "head_on", "dropped_on"])
def test_no_step_is_older_than_the_proposal(name):
    assert errors(replace(PROPOSAL, head="p", **{name: date(2026, 3, 4)})) == [name]


def test_who_decided_is_named():
    assert errors(replace(PROPOSAL, head_on=date(2026, 3, 6))) == ["head"]


def test_an_answer_is_not_older_than_the_question():
    asked = Consultation(proposal="q", unit="u", asked_on=date(2026, 3, 5), answered_on=date(2026, 3, 5))
    assert errors(asked) == []
    assert errors(replace(asked, answered_on=date(2026, 3, 4))) == ["answered_on"]


def test_nobody_leaves_before_coming():
    line = Attendance(meeting="m", role=MeetingRole.MEMBER, place=1, title="局长", presence=AttendanceState.PRESENT)
    assert errors(replace(line, arrived=time(9, 5), left=time(9, 5))) == []
    assert errors(replace(line, arrived=time(9, 5), left=time(9, 4))) == ["left"]


def test_an_approval_has_its_giver_and_its_day():
    held = Conference(title="会", unit="u", held_on=date(2026, 3, 9))
    assert errors(replace(held, approved_by="p")) == ["approved_on"]
    assert errors(replace(held, approved_on=date(2026, 3, 1))) == ["approved_by"]
    assert errors(replace(held, approved_by="p", approved_on=date(2026, 3, 1))) == []


def test_an_agenda_is_fixed_on_the_day_of_the_meeting_at_the_latest():
    assert errors(replace(MEETING, locked_on=date(2026, 3, 9))) == []
    assert errors(replace(MEETING, locked_on=date(2026, 3, 10))) == ["locked_on"]


def test_a_term_makes_a_series_that_goes_on_over_the_years():
    term = replace(MEETING, term="第十八届")
    assert term.series == replace(term, held_on=date(2027, 1, 4)).series == "第十八届常务会议"
    assert term.minutes_series == "第十八届常务会议纪要"


@pytest.mark.parametrize(("starts", "half"), [(time(11, 59), Half.AM), (time(12, 0), Half.PM), (time(20, 0), Half.PM)])
def test_a_meeting_lies_in_a_half_day(starts, half):
    assert replace(MEETING, starts=starts).slot == Slot(date(2026, 3, 9), half)


def test_how_long_a_meeting_lasted_is_known_once_it_is_closed():
    assert MEETING.lasted == replace(MEETING, opened=time(9, 0)).lasted == 0
    assert replace(MEETING, opened=time(9, 5), closed=time(11, 0)).lasted == 115
    assert replace(MEETING, opened=time(23, 30), closed=time(0, 15)).lasted == 45


@given(st.times(), st.integers(0, 24 * 60 - 1))
def test_minutes_between_undo_minutes_after(start, minutes):
    start = start.replace(second=0, microsecond=0)
    assert minutes_between(start, minutes_after(start, minutes)) == minutes


def sheet(*items):
    house = House(government="示例县人民政府", office="示例县人民政府办公室")
    return MeetingSheet(house=house, meeting=replace(MEETING, opened=time(9, 0)), items=items)


def test_what_is_still_to_come_is_counted_from_the_last_report():
    done = ItemSheet(replace(ITEM, began=time(9, 0), ended=time(9, 25)), "县水务局", time(9, 0))
    ahead = ItemSheet(ITEM, "县水务局", time(9, 25))
    assert sheet(ahead, ahead).expected_end == time(9, 20)
    assert sheet(done, ahead, ahead).expected_end == time(9, 45)
    under_way = ItemSheet(replace(ITEM, began=time(9, 25), extension=5), "县水务局", time(9, 25))
    assert sheet(done, under_way, ahead).expected_end == time(9, 50)


@pytest.mark.parametrize(
    ("fields", "overrun"),
    [
        ({"ended": time(9, 10)}, 0),
        ({"ended": time(9, 11)}, 1),
        ({"ended": time(9, 15), "extension": 5}, 0),
        ({"ended": None}, 0),
        ({"ended": time(9, 50), "minutes": None}, 0),
    ],
)
def test_a_report_overruns_what_it_was_given(fields, overrun):
    assert ItemSheet(replace(ITEM, began=time(9, 0), **fields), "", time(9, 0)).overrun == overrun


def test_an_item_is_settled_by_a_decision_or_by_what_became_of_it():
    assert not ItemSheet(ITEM, "", time(9, 0)).settled
    heard, put_off = (ItemSheet(replace(ITEM, outcome=one), "", time(9, 0)) for one in Outcome)
    assert (heard.settled, heard.put_off) == (True, False)
    assert (put_off.settled, put_off.put_off) == (True, True)
