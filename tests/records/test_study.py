"""Sessions, plans and life meetings of the study group: what may be kept, and how stretches of days are said."""

from datetime import date

import pytest

from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.study import (
    Learner,
    LifeMeeting,
    StudyAttendance,
    StudyPlan,
    StudySession,
    quarter_of,
    span_said,
)


def slot(month, day, half=Half.AM, year=2026):
    return Slot(date(year, month, day), half)


def session(start, end, **known):
    return StudySession(start=start, end=end, theme="法治政府建设", **known)


def fields_at_fault(record):
    return [error.field for error in record.errors()]


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (slot(3, 4), slot(3, 4, Half.PM), "3月4日"),
        (slot(3, 4), slot(3, 4), "3月4日上午"),
        (slot(3, 4, Half.PM), slot(3, 4, Half.PM), "3月4日下午"),
        (slot(3, 4), slot(3, 5, Half.PM), "3月4日至5日"),
        (slot(3, 31), slot(4, 1, Half.PM), "3月31日至4月1日"),
        (slot(3, 4, Half.PM), slot(3, 6), "3月4日下午至6日上午"),
    ],
)
def test_a_stretch_is_said_as_lists_say_it(first, last, said):
    assert span_said(first, last) == said


def test_a_session_counts_every_half_day_for_the_quarter_it_begins_in():
    one = session(slot(3, 31, Half.PM), slot(4, 1, Half.PM))
    assert (one.halves, one.quarter, one.year) == (3, 1, 2026)


@pytest.mark.parametrize(("month", "quarter"), [(1, 1), (3, 1), (4, 2), (9, 3), (10, 4), (12, 4)])
def test_the_quarter_of_a_day(month, quarter):
    assert quarter_of(date(2026, month, 1)) == quarter


def test_a_session_does_not_end_before_it_begins_nor_run_over_the_turn_of_the_year():
    assert fields_at_fault(session(slot(3, 4, Half.PM), slot(3, 4))) == ["end"]
    assert fields_at_fault(session(slot(12, 31), slot(1, 1, year=2027))) == ["end"]


def test_a_notice_does_not_go_out_after_the_session():
    assert fields_at_fault(session(slot(3, 4), slot(3, 4), notified_on=date(2026, 3, 5))) == ["notified_on"]
    assert fields_at_fault(session(slot(3, 4), slot(3, 4), notified_on=date(2026, 3, 4))) == []


def test_a_plan_is_drafted_then_approved_by_somebody_then_issued():
    drafted, approved = date(2026, 1, 8), date(2026, 1, 15)
    whole = {"drafted_on": drafted, "approved_on": approved, "approved_by": "p", "issued_on": approved}
    assert fields_at_fault(StudyPlan(year=2026, **whole)) == []
    assert fields_at_fault(StudyPlan(year=2026, **{**whole, "approved_by": None})) == ["approved_by"]
    assert fields_at_fault(StudyPlan(year=2026, **{**whole, "drafted_on": date(2026, 1, 16)})) == ["approved_on"]
    assert fields_at_fault(StudyPlan(year=2026, **{**whole, "issued_on": date(2026, 1, 14)})) == ["issued_on"]
    assert fields_at_fault(StudyPlan(year=2026, drafted_on=drafted, issued_on=approved)) == ["issued_on"]


def test_a_plan_proposes_whole_days_two_weeks_apart_unless_it_says_otherwise():
    assert (StudyPlan(year=2026).halves, StudyPlan(year=2026).gap) == (2, 14)
    assert (StudyPlan(year=2026, session_halves=3, gap_days=0).halves, StudyPlan(gap_days=0, year=2026).gap) == (3, 0)


def test_a_life_meeting_is_not_reported_before_it_was_held():
    meeting = {"year": 2026, "start": slot(12, 18), "end": slot(12, 18, Half.PM)}
    assert fields_at_fault(LifeMeeting(**meeting, written_on=date(2026, 12, 17))) == ["written_on"]
    assert fields_at_fault(LifeMeeting(**meeting, written_on=date(2026, 12, 18))) == []


@pytest.mark.parametrize(
    ("presence", "halves", "attended"),
    [
        (AttendanceState.PRESENT, None, 3),
        (AttendanceState.PRESENT, 1, 1),
        (AttendanceState.PRESENT, 9, 3),
        (AttendanceState.EXCUSED, 2, 0),
        (AttendanceState.OPEN, None, 0),
    ],
)
def test_a_member_attended_as_many_half_days_as_are_noted_at_most_all(presence, halves, attended):
    line = StudyAttendance(session="s", place=1, person="p", presence=presence, halves=halves)
    assert Learner(line, "张三").attended(session(slot(3, 4), slot(3, 5))) == attended
