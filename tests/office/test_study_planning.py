"""Planning a year of study from the registers: who is busy when, the proposal, pins and bans, taking it on."""

from datetime import date, datetime, time, timedelta

import pytest

from jkgov_desktop.office import registers
from jkgov_desktop.office.meetings import planning as meeting_planning
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.study import planning, steps
from jkgov_desktop.records.leaders.activities import Activity
from jkgov_desktop.records.leaders.leave import Leave, LeaveKind
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.study import (
    DayMark,
    FixedDuty,
    StudyDay,
    StudyDuty,
    StudyMember,
    StudyPlan,
    StudySession,
    Weekday,
)
from jkgov_desktop.rulebook.study.planning import Remedy


@pytest.fixture
def group(desk):
    """The office on the first working day of the year, with its study group."""
    desk.now = lambda: datetime(2026, 1, 4, 9, 0)
    steps.compose(desk)
    return desk


def proposed(desk, year=2026):
    return planning.propose(planning.request(desk, year))


def days(proposal):
    return [one.block.first.day for one in proposal.sessions]


def keep(desk, record):
    with desk.unit("登记") as unit:
        return unit.add(record)


def test_a_free_year_gets_a_day_a_month_and_twelve_in_all(group):
    proposal = proposed(group)
    assert [day.month for day in days(proposal)] == list(range(1, 13))
    assert sum(one.block.halves for one in proposal.sessions) == 24
    assert proposal.remedy is None
    assert all((one.coming, one.of) == (6, 6) for one in proposal.sessions)


def test_no_session_lies_on_a_holiday_or_before_tomorrow(group):
    candidates = {one.first.day for one in planning.request(group, 2026).blocks}
    assert min(candidates) > date(2026, 1, 4)
    assert all(map(group.rules.calendar.is_working, candidates))
    assert date(2026, 10, 1) not in candidates


def test_leave_meetings_activities_and_fixed_duties_keep_members_away(group, person_id):
    person = person_id("吴刚")
    morning = {on: Slot(on, Half.AM) for on in (date(2026, 4, 14), date(2026, 4, 16))}
    keep(
        group,
        Leave(person=person, kind=LeaveKind.HOLIDAY, start=morning[date(2026, 4, 14)], end=morning[date(2026, 4, 14)]),
    )
    keep(group, Activity(title="开工仪式", start=morning[date(2026, 4, 16)], leader=person))
    keep(group, FixedDuty(person=person, weekday=Weekday.MON, half=Half.PM, matter="信访接待"))
    meeting_planning.plan(group, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 4, 15), starts=time(15)))
    busy = planning.request(group, 2026).busy
    assert busy[person, morning[date(2026, 4, 14)]] == "休假"
    assert busy[person, morning[date(2026, 4, 16)]] == "开工仪式"
    assert busy[person, Slot(date(2026, 4, 13), Half.PM)] == "信访接待"
    assert busy[person, Slot(date(2026, 4, 15), Half.PM)] == "常务会议"
    assert (person, Slot(date(2026, 4, 15), Half.AM)) not in busy
    assert (person, Slot(date(2026, 4, 13), Half.AM)) not in busy


def test_a_session_avoids_the_days_members_are_away_and_says_who_is_away_where_it_cannot(group, person_id):
    middle = days(proposed(group))[3]
    slot = Slot(middle, Half.AM)
    keep(group, Leave(person=person_id("吴刚"), kind=LeaveKind.SICK, start=slot, end=slot))
    assert days(proposed(group))[3] != middle
    planning.mark_day(group, middle, DayMark.PINNED)
    pinned = proposed(group).sessions[3]
    assert (pinned.coming, pinned.of, pinned.away) == (5, 6, ("吴刚（病假）",))


def test_observers_and_those_not_yet_in_the_group_are_not_waited_for(group, person_id):
    keep(group, StudyMember(person=person_id("高翔"), duty=StudyDuty.OBSERVER))
    keep(group, StudyMember(person=person_id("吴海涛"), duty=StudyDuty.MEMBER, since=date(2026, 7, 1)))
    assert [one.of for one in proposed(group).sessions] == [*[6] * 6, *[7] * 6]


def test_a_pinned_day_is_in_the_plan_and_a_forbidden_one_is_not(group):
    planning.mark_day(group, date(2026, 4, 28), DayMark.PINNED)
    pinned = next(one for one in proposed(group).sessions if one.block.first.day == date(2026, 4, 28))
    assert pinned.is_pinned
    planning.mark_day(group, date(2026, 4, 28), DayMark.FORBIDDEN, "检查")
    assert date(2026, 4, 28) not in days(proposed(group))
    assert [one.mark for one in group.store.all(StudyDay)] == [DayMark.FORBIDDEN]
    planning.clear_day(group, date(2026, 4, 28))
    assert group.store.all(StudyDay) == []


def test_a_day_off_cannot_be_pinned(group):
    with pytest.raises(Refused, match="不上班"):
        planning.mark_day(group, date(2026, 10, 1), DayMark.PINNED)


def test_a_session_is_moved_to_the_next_day_it_could_be_and_pinned_there(group):
    proposal = proposed(group)
    chosen = proposal.sessions[3]
    day = planning.move(group, proposal, chosen, 1)
    assert day > chosen.block.first.day
    again = proposed(group)
    assert day in days(again)
    assert next(one for one in again.sessions if one.block.first.day == day).is_pinned
    assert planning.move(group, again, again.sessions[3], -1) == chosen.block.first.day


def test_an_arranged_session_is_not_moved_here(group):
    planning.adopt(group, proposed(group))
    proposal = proposed(group)
    with pytest.raises(Refused, match="已经安排"):
        planning.move(group, proposal, proposal.sessions[0], 1)


def test_adopting_arranges_every_session_with_the_themes_in_their_order(group):
    registers.save(group, None, StudyPlan(year=2026, themes="法治政府｜县司法局局长\n乡村振兴|副县长吴刚"))
    assert planning.adopt(group, proposed(group)) == 12
    sessions = group.store.all(StudySession, order="start")
    assert [(one.theme, one.lecturer) for one in sessions[:3]] == [
        ("法治政府", "县司法局局长"),
        ("乡村振兴", "副县长吴刚"),
        (planning.UNNAMED, ""),
    ]
    with pytest.raises(Refused, match="没有待采用"):
        planning.adopt(group, proposed(group))


def test_adopting_begins_the_plan_of_the_year_and_is_undone_at_once(group):
    planning.adopt(group, proposed(group))
    (plan,) = group.store.all(StudyPlan)
    assert (plan.year, plan.drafted_on) == (2026, date(2026, 1, 4))
    group.undo()
    assert group.store.all(StudyPlan) == []
    assert group.store.all(StudySession) == []


def test_what_was_arranged_stays_and_the_rest_is_planned_around_it(group):
    on = date(2026, 2, 26)
    kept = StudySession(start=Slot(on, Half.AM), end=Slot(on + timedelta(days=1), Half.PM), theme="读原著")
    session = steps.save_session(group, None, kept)
    proposal = proposed(group)
    first_quarter = [one for one in proposal.sessions if one.block.quarter == 1]
    assert [one.session.id for one in first_quarter if one.session] == [session.id]
    assert sum(one.block.halves for one in first_quarter) == 6


def test_half_days_and_days_in_a_row_are_planned_as_the_plan_asks(group):
    plan = registers.save(group, None, StudyPlan(year=2026, session_halves=1, gap_days=7))
    assert {one.block.halves for one in proposed(group).sessions} == {1}
    registers.save(group, plan, replace(plan, session_halves=6, gap_days=30))
    blocks = [one.block for one in proposed(group).sessions]
    assert len(blocks) == 4
    assert all((one.last.day - one.first.day).days == 2 for one in blocks)


def test_a_year_that_cannot_be_filled_says_the_least_change(group):
    registers.save(group, None, StudyPlan(year=2026, gap_days=60))
    proposal = proposed(group)
    assert proposal.plan.cost.is_short
    assert proposal.remedy is not None
    assert proposal.remedy.gap is not None
    assert planning.remedy_said(proposal.remedy, 3) == f"把两次学习的间隔缩短到{proposal.remedy.gap}天就能排满。"


@pytest.mark.parametrize(
    ("remedy", "said"),
    [
        (Remedy(release=(date(2026, 7, 1), date(2026, 7, 15))), "最少放开2个不排的日子就能排满：7月1日、7月15日。"),
        (Remedy(beyond=True), "某个季度超过3天才能满全年天数，请到“口径”核对3天是不是上限。"),
        (None, "放开不排的日期、缩短间隔都不够：请增加每次的天数，或在合规台账写明原因。"),
    ],
)
def test_the_least_change_is_said_in_a_sentence(remedy, said):
    assert planning.remedy_said(remedy, 3) == said


def test_next_year_is_estimated_while_it_has_no_holiday_table(group):
    assert not planning.request(group, 2026).is_estimated
    assert planning.request(group, 2027).is_estimated


def test_before_there_is_a_table_the_holidays_of_every_year_are_kept_free(group):
    candidates = {one.first.day for one in planning.request(group, 2027).blocks}
    assert date(2027, 1, 1) not in candidates
    assert {date(2027, 10, 1), date(2027, 10, 4)} & candidates == {date(2027, 10, 4)}


def test_a_day_says_how_many_choices_its_quarter_has(group):
    calm = proposed(group).sessions[0]
    assert calm.choices > 50
    assert calm.better == 0


def test_a_year_gone_by_has_nothing_left_to_propose(group):
    proposal = proposed(group, 2025)
    assert proposal.sessions == ()


def test_the_next_best_days_come_with_how_many_can_come(group):
    one = proposed(group).sessions[3]
    assert len(one.others) == len(one.others_coming) == 3
    assert all(other.quarter == one.block.quarter for other in one.others)
