"""The arithmetic of group study: quarters, what is still possible, what a member did."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.study import (
    GroupMember,
    Learner,
    SelfStudy,
    SelfStudyKind,
    SessionSheet,
    StudyAttendance,
    StudyDuty,
    StudySession,
    StudyYear,
    quarter_of,
)
from jkgov_desktop.rulebook.periods import quarter_days
from jkgov_desktop.rulebook.rules import load
from jkgov_desktop.rulebook.study.sums import counted_halves, member_sums, year_sum

RULES = load()
HOUSE = House(government="示例县人民政府", office="示例县人民政府办公室")
MEMBER = GroupMember("p", "张三", "县长", StudyDuty.LEADER, since=date(2026, 4, 1))


def session(on, halves=2, *, held=True, presence=AttendanceState.PRESENT, attended=None):
    start = Slot(on, Half.AM)
    one = StudySession(id=on.isoformat(), start=start, end=start.after(halves - 1), theme="法治", held=held)
    line = StudyAttendance(session=one.id, place=1, person="p", presence=presence, halves=attended)
    return SessionSheet(HOUSE, one, on, (Learner(line, "张三", duty=StudyDuty.LEADER),))


def year(*sessions, today=date(2026, 7, 1), alone=()):
    return StudyYear(HOUSE, 2026, today, sessions=sessions, members=(MEMBER,), self_studies=alone)


@pytest.mark.parametrize("quarter", [1, 2, 3, 4])
def test_a_quarter_begins_and_ends_within_itself(quarter):
    first, last = quarter_days(2026, quarter)
    assert quarter_of(first) == quarter_of(last) == quarter
    assert quarter_of(first - timedelta(days=1)) != quarter
    assert quarter_of(last + timedelta(days=1)) != quarter


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, 360), st.integers(1, 6)), max_size=8, unique_by=lambda one: one[0]),
    st.dates(date(2025, 12, 1), date(2027, 2, 1)),
)
def test_a_year_can_reach_at_least_what_it_has_and_what_is_over_cannot_grow(placed, today):
    days = [(date(2026, 1, 1) + timedelta(days=number), halves) for number, halves in placed]
    sums = year_sum(year(*(session(on, halves, held=on < today) for on, halves in days), today=today), RULES)
    assert sums.possible >= sums.total
    assert all(one.possible == one.held + one.arranged for one in sums.quarters if one.is_over)
    assert all(one.possible <= max(6, one.total) for one in sums.quarters)
    assert sums.held == sum(halves for on, halves in days if on < today)


def test_a_session_that_passed_without_being_held_counts_for_nothing():
    sums = year_sum(year(session(date(2026, 5, 12), held=False)), RULES)
    assert (sums.held, sums.arranged) == (0, 0)


def test_the_sentence_says_the_whole_sum():
    sums = year_sum(year(session(date(2026, 5, 12), 3), session(date(2026, 9, 1), held=False)), RULES)
    assert sums.sentence == "已学1天半＋已排1天＝2天半，全年需12天"


@pytest.mark.parametrize(("reading", "halves"), [("half_days", 3), ("days", 4)])
def test_a_day_and_a_half_counts_by_the_reading_of_a_day(reading, halves):
    one = session(date(2026, 5, 12), 3).session
    assert counted_halves(one, replace(RULES, settings={"study_day": reading})) == halves


def test_a_member_is_summed_up_with_what_was_missed_made_up_and_written():
    missed = session(date(2026, 6, 9), presence=AttendanceState.EXCUSED)
    learner = missed.learners[0]
    made_up = replace(missed, learners=(replace(learner, line=replace(learner.line, made_up_on=date(2026, 6, 15))),))
    notes = SelfStudy(person="p", kind=SelfStudyKind.NOTES, on=date(2026, 5, 1), title="笔记", count=3)
    to_come = session(date(2026, 9, 1), held=False, presence=AttendanceState.OPEN)
    (found,) = member_sums(
        year(session(date(2026, 5, 12), attended=1), made_up, to_come, alone=(notes, replace(notes, count=None))), RULES
    )
    assert (found.held, found.attended, found.missed, found.made_up) == (4, 1, 1, 1)
    assert (found.arranged, found.possible, found.sessions) == (2, 3, 2)
    assert found.alone == {SelfStudyKind.NOTES: 4}
    assert found.share == 0.25


def test_a_member_who_was_called_to_nothing_missed_nothing():
    (found,) = member_sums(year(), RULES)
    assert (found.held, found.share) == (0, 1.0)
