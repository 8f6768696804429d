"""A meeting under way: who comes and goes, how long reports take, what is handed out, what keeps it open."""

from datetime import date, datetime, time

import pytest

from jkgov_desktop.office.meetings import (
    agenda,
    attendance,
    clock,
    holding,
    planning,
    proposals,
    sheets,
    signing,
    years,
)
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules import findings
from jkgov_desktop.records.leaders.leave import Delegation, DelegationKind, Leave, LeaveKind
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, Handout, MeetingRole
from jkgov_desktop.records.meetings.items import AgendaItem, MajorMatter, Outcome
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.meetings.minutes import Decision, DecisionKind
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity

MORNING = Slot(date(2026, 3, 9), Half.AM)


@pytest.fixture
def items(desk, planned):
    """Three items of ten minutes."""
    return [
        agenda.save_item(desk, None, AgendaItem(meeting=planned.id, title=title, minutes=10))
        for title in ("防汛", "春耕", "教育")
    ]


@pytest.fixture
def running(desk, planned, items):
    """The meeting with its three items, opened with everybody there."""
    assert items
    attendance.mark(desk, desk.store.all(Attendance, meeting=planned.id), AttendanceState.PRESENT)
    return holding.open_meeting(desk, planned, time(8, 40))


def member(desk, meeting, place):
    return desk.store.all(Attendance, meeting=meeting.id, role=MeetingRole.MEMBER, place=place)[0]


def fresh(desk, record):
    return desk.store.get(type(record), record.id)


def found(desk, meeting, check):
    return [
        one.finding
        for one in findings.judge_meeting(desk, sheets.sheet(desk, meeting.id))
        if one.finding.check == check
    ]


def away(desk, person, kind=LeaveKind.OFFICIAL, **fields):
    with desk.unit("外出") as unit:
        return unit.add(Leave(person=person, kind=kind, start=MORNING, end=MORNING.after(2), place="贵阳", **fields))


def test_reports_are_timed_and_the_next_ends_the_one_before(desk, running, items):
    first = holding.start_report(desk, items[0], time(8, 41))
    with pytest.raises(Refused, match="已经开始汇报"):
        holding.start_report(desk, first)
    second = holding.start_report(desk, items[1], time(8, 55))
    first = fresh(desk, first)
    assert (first.began, first.ended) == (time(8, 41), time(8, 55))
    extended = holding.extend(desk, holding.extend(desk, second, 3), 2)
    assert extended.extension == 5
    stopped = holding.stop_report(desk, extended, time(9, 11))
    assert (stopped.began, stopped.ended) == (time(8, 55), time(9, 11))
    assert [one.sum for one in found(desk, running, "overrun")] == [
        "限时10分 准延0分 实用14分 超4分",
        "限时10分 准延5分 实用16分 超1分",
    ]


@pytest.mark.usefixtures("running")
def test_reports_are_timed_by_the_clock_of_the_desk(desk, items):
    assert holding.start_report(desk, items[0]).began == time(8, 40)


def test_nothing_is_timed_before_the_meeting_or_without_a_beginning(desk, items):
    with pytest.raises(Refused, match="请先宣布开会"):
        holding.start_report(desk, items[0])
    with pytest.raises(Refused, match="还没有开始汇报"):
        holding.stop_report(desk, items[0])


def test_a_meeting_stays_open_while_an_item_is_undecided(desk, running, items):
    holding.hear(desk, items[0])
    proposals.put_off(desk, items[1])
    with pytest.raises(Refused, match="议题3“教育”没有议定事项，不能散会"):
        holding.close_meeting(desk, running, time(9, 30))
    assert holding.undecided_items(desk, running.id) == [items[2]]
    holding.hear(desk, items[2])
    holding.close_meeting(desk, running, time(9, 30))
    outcomes = [one.outcome for one in desk.store.all(AgendaItem, order="place", meeting=running.id)]
    assert outcomes == [Outcome.HEARD, Outcome.PUT_OFF, Outcome.HEARD]


def test_somebody_goes_out_for_one_item_and_comes_back(desk, running, items):
    line = member(desk, running, 2)
    movement = attendance.step_out(desk, line, items[1], "回避")
    with pytest.raises(Refused, match="还没有登记返回"):
        attendance.step_out(desk, line, items[2])
    with pytest.raises(Refused, match="返回应在其后"):
        attendance.step_in(desk, movement, items[1])
    assert attendance.step_in(desk, movement, items[2]).back_at == items[2].id
    attendance.step_out(desk, line, items[2])


def test_the_quorum_breaks_when_too_many_are_out_and_holds_when_they_are_back(desk, running, items):
    """Seven members, four needed."""
    gone = [attendance.step_out(desk, member(desk, running, place), items[1]) for place in range(1, 5)]
    assert [(one.subject, one.severity) for one in found(desk, running, "item_quorum")] == [
        (items[1].id, Severity.BLOCK),
        (items[2].id, Severity.BLOCK),
    ]
    attendance.step_in(desk, gone[0], items[2])
    assert [one.subject for one in found(desk, running, "item_quorum")] == [items[1].id]
    attendance.undo_movement(desk, gone[1])
    assert found(desk, running, "item_quorum") == []


def test_who_comes_late_or_leaves_early_is_noted_with_the_time(desk, planned, items):
    assert items
    late = member(desk, planned, 3)
    others = [line for line in desk.store.all(Attendance, meeting=planned.id) if line.id != late.id]
    attendance.mark(desk, others, AttendanceState.PRESENT)
    running = holding.open_meeting(desk, planned, time(8, 30))
    with pytest.raises(Refused, match="没有登记到会"):
        attendance.leave_early(desk, late)
    came = attendance.arrive(desk, late)
    assert (came.presence, came.arrived) == (AttendanceState.PRESENT, time(8, 40))
    left = attendance.leave_early(desk, came, time(9, 0))
    assert left.left == time(9, 0)
    (finding,) = found(desk, running, "punctuality")
    assert finding.says == "副县长吴刚迟到10分钟，没有说明原因。"
    attendance.mark(desk, [left], AttendanceState.ABSENT)
    assert (fresh(desk, left).arrived, fresh(desk, left).left) == (None, None)


def test_copies_are_numbered_for_everybody_not_away_and_counted_back(desk, planned, items):
    lines = desk.store.all(Attendance, order="place", meeting=planned.id)
    attendance.mark(desk, [lines[0]], AttendanceState.EXCUSED)
    copies = attendance.hand_out(desk, planned, "方案（讨论稿）", items[0])
    assert [one.number for one in copies] == list(range(1, len(lines)))
    assert copies[0].holder.startswith("常务副县长石磊")
    with pytest.raises(Refused, match="已经发给"):
        attendance.hand_out(desk, planned, "方案（讨论稿）")
    guest = Attendance(meeting=planned.id, role=MeetingRole.INVITEE, title="县委副书记", presence=AttendanceState.OPEN)
    attendance.save_attendance(desk, None, guest)
    (one_more,) = attendance.hand_out(desk, planned, "方案（讨论稿）")
    assert (one_more.number, one_more.holder) == (len(lines), "县委副书记")
    attendance.take_back(desk, copies)
    attendance.take_back(desk, [fresh(desk, copies[0])], returned=False)
    assert sum(one.returned for one in desk.store.all(Handout)) == len(copies) - 1


def test_dissent_is_recorded_and_never_comes_into_the_minutes(desk, running, items, person_id):
    holding.dissent(desk, items[0], person_id("吴刚"), "资金来源不落实")
    for one in items:
        holding.hear(desk, one)
    holding.close_meeting(desk, running, time(9, 30))
    minutes = signing.draft_minutes(desk, running.id)
    (kept,) = sheets.sheet(desk, running.id).items[0].dissents
    assert (kept.name, kept.dissent.words) == ("吴刚", "资金来源不落实")
    assert not any("资金来源" in str(text) for text in minutes.dump().values())


def test_the_forecast_counts_whom_the_leave_log_has_away(desk, planned, person_id):
    (before,) = found(desk, planned, "quorum")
    assert before.sum == "应到7 需≥4 预计7"
    leave = away(desk, person_id("吴刚"))
    (after,) = found(desk, planned, "quorum")
    assert after.sum == "应到7 需≥4 预计6（外出登记1人不计）"
    assert [one.says for one in found(desk, planned, "leave_log")] == [
        f"副县长吴刚外出登记为因公（{leave.period}），尚未登记请假。"
    ]
    afternoon = planning.change(desk, planned, replace(planned, held_on=date(2026, 3, 11)))
    assert found(desk, afternoon, "quorum")[0].sum == "应到7 需≥4 预计7"


def test_whoever_is_in_charge_is_proposed_to_preside(desk, person_id):
    away(desk, person_id("龙明远"))
    wanted = Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 9), starts=time(9, 0))
    proposed = planning.plan(desk, wanted)
    assert (proposed.presider, proposed.delegation) == (person_id("石磊"), "")
    with desk.unit("委托") as unit:
        unit.add(
            Delegation(
                person=person_id("龙明远"),
                delegate=person_id("吴刚"),
                kind=DelegationKind.ACTING,
                matter="主持县政府工作",
                start=MORNING,
                end=MORNING.after(2),
            )
        )
    delegated = planning.plan(desk, wanted)
    assert (delegated.presider, delegated.delegation) == (person_id("吴刚"), "受县长委托")
    party = planning.plan(desk, replace(wanted, kind=MeetingKind.PARTY_GROUP))
    assert party.presider == person_id("石磊")
    later = planning.plan(desk, replace(wanted, held_on=date(2026, 3, 11)))
    assert later.presider == person_id("龙明远")


def test_a_year_is_counted_by_kind_person_and_unit(desk, running, items):
    for one in items:
        holding.hear(desk, one)
    late = member(desk, running, 3)
    with desk.unit("迟到") as unit:
        unit.change(late, replace(late, arrived=time(8, 50)))
    attendance.mark(desk, [member(desk, running, 4)], AttendanceState.ABSENT)
    holding.close_meeting(desk, running, time(9, 30))
    year = years.year_sheet(desk, 2026)
    executive = next(one for one in year.kinds if one.kind is MeetingKind.EXECUTIVE)
    assert (executive.held, executive.months[2], executive.items, executive.minutes) == (1, 1, 3, 50)
    assert executive.wanted == "每月1至2次"
    assert [one.called for one in year.persons][:3] == ["县长龙明远", "常务副县长石磊", "副县长吴刚"]
    by_name = {one.called: one for one in year.persons}
    assert (by_name["副县长吴刚"].present, by_name["副县长吴刚"].late) == (1, 1)
    assert (by_name["副县长田桂芳"].absent, by_name["副县长田桂芳"].rate) == (1, 0.0)
    units = {one.called: one for one in year.units}
    assert (units["县政府"].asked, units["县政府"].present) == (6, 5)
    assert year.until == date(2026, 3, 9)
    assert [one.held for one in years.year_sheet(desk, 2025).kinds] == [0] * len(MeetingKind)


def test_major_matters_of_a_year_are_listed_with_what_was_decided(desk, running, items):
    agenda.save_item(desk, items[1], replace(items[1], major=MajorMatter.PROJECT, amount=100))
    words = Decision(meeting=running.id, item=items[1].id, kind=DecisionKind.DECIDED, words="同意")
    holding.save_decision(desk, None, words)
    (line,) = years.major_sheet(desk, 2026).lines
    assert (line.item.title, line.meeting.id) == ("春耕", running.id)
    assert [one.words for one in line.decisions] == ["同意"]
    assert years.major_sheet(desk, 2025).lines == ()


def test_the_clock_of_a_meeting_is_to_the_minute(desk):
    desk.now = lambda: datetime(2026, 3, 9, 8, 40, 59)
    assert clock.clock_now(desk) == time(8, 40)
