from datetime import date, datetime, time

import pytest

from jkgov_desktop.office.judging import judge
from jkgov_desktop.office.leaders import away as leader_away
from jkgov_desktop.office.leaders import leave as leader_leave
from jkgov_desktop.office.meetings import planning
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.leaders.leave import Delegation, DelegationKind, Leave, LeaveKind
from jkgov_desktop.records.leaders.sheets import LeaveRule
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.people import Person
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace


def test_presence_reads_leave_pairs_and_delegations(enter, add, acting, person_id, at):
    assert acting("3-10 上") == "龙明远"
    enter("龙明远", "3-10 上", "3-11 下")
    assert acting("3-10 上") == "石磊"
    entrusted = {"kind": DelegationKind.ACTING, "matter": "主持", "start": at("3-10 下"), "end": at("3-10 下")}
    add(Delegation(person=person_id("龙明远"), delegate=person_id("吴刚"), **entrusted))
    assert [acting(text) for text in ("3-10 上", "3-10 下", "3-11 上", "3-12 上")] == ["石磊", "吴刚", "石磊", "龙明远"]


def test_a_leave_over_the_turn_of_the_year_is_known_in_both_years(paired, add, person_id):
    first, last = Slot(date(2025, 12, 31), Half.AM), Slot(date(2026, 1, 1), Half.PM)
    person = person_id("龙明远")
    leave = add(Leave(person=person, kind=LeaveKind.SICK, start=first, end=last))
    known = leader_away.presence(paired)
    away = [known.away(person, slot) for slot in (first.after(-1), first, last, last.after())]
    assert away == [None, leave, leave, None]


def test_a_late_return_into_the_next_year_is_known_there(paired, enter, at):
    leave = enter("龙明远", "12-30 上", "12-31 下")
    back = replace(at("1-5 上"), day=date(2027, 1, 5))
    with paired.unit("销假") as unit:
        unit.change(leave, replace(leave, returned=back))
    known = leader_away.presence(paired)
    away = [known.away(leave.person, replace(back, day=date(2027, 1, day))) for day in (4, 5)]
    assert [one.id if one else None for one in away] == [leave.id, None]


def test_the_presence_is_read_again_only_after_a_change(paired, enter):
    before = leader_away.presence(paired)
    assert leader_away.presence(paired) is before
    enter("吴刚", "3-10 上", "3-10 下")
    assert leader_away.presence(paired) is not before


@pytest.mark.parametrize(
    ("who", "rule"),
    [
        ("龙明远", LeaveRule.HEAD),
        ("石磊", LeaveRule.TEAM),
        ("杨胜", LeaveRule.TEAM),
        ("吴海涛", LeaveRule.DIRECTOR),
        ("高翔", LeaveRule.PRINCIPAL),
    ],
)
def test_a_leave_goes_by_the_rule_of_the_post(paired, person_id, who, rule):
    assert leader_leave.leave_rule(paired, person_id(who), date(2026, 3, 9)) is rule


def test_a_person_without_a_post_has_no_rule(paired, add):
    stranger = add(Person(name="过客"))
    assert leader_leave.leave_rule(paired, stranger.id, date(2026, 3, 9)) is LeaveRule.OTHER


def test_signing_off_brings_somebody_back_from_that_half_day_on(paired, enter, acting, at):
    leave = enter("龙明远", "3-9 上", "3-11 下")
    kept = leader_leave.sign_off(paired, leave, at("3-10 下"))
    assert (kept.returned, kept.return_reported_on) == (at("3-10 下"), date(2026, 3, 10))
    assert [acting(text) for text in ("3-10 上", "3-10 下")] == ["石磊", "龙明远"]
    paired.undo()
    assert acting("3-10 下") == "石磊"


def test_signing_off_is_refused_where_it_makes_no_sense(paired, enter, at):
    leave = enter("龙明远", "3-9 上", "3-11 下")
    with pytest.raises(Refused, match="早于离开"):
        leader_leave.sign_off(paired, leave, at("3-8 下"))
    back = leader_leave.sign_off(paired, leave, at("3-10 上"))
    with pytest.raises(Refused, match="已于3月10日上午销假"):
        leader_leave.sign_off(paired, back, at("3-10 下"))
    with pytest.raises(Refused, match="已经销假"):
        leader_leave.cancel(paired, back)


def test_a_cancelled_leave_no_longer_counts(paired, enter, acting, at):
    leave = leader_leave.cancel(paired, enter("龙明远", "3-10 上", "3-11 下"))
    assert acting("3-10 上") == "龙明远"
    with pytest.raises(Refused, match="已取消"):
        leader_leave.sign_off(paired, leave, at("3-11 上"))


def test_approving_and_informing_fill_what_the_form_asks_for(paired, enter, person_id):
    leave = enter("吴刚", "3-12 上", "3-12 下")
    approved = leader_leave.approve(paired, leave, person_id("龙明远"), date(2026, 3, 9))
    told = leader_leave.inform(paired, approved, date(2026, 3, 9))
    assert (told.approved_by, told.informed) == (person_id("龙明远"), person_id("吴海涛"))
    assert {one.finding.check for one in judge(paired, told)} == {"leave_reported", "leave_acting"}


def test_the_sheet_proposes_the_partner_and_knows_the_working_half_days(paired, enter):
    sheet = leader_leave.leave_sheet(paired, enter("田桂芳", "3-13 上", "3-16 上"))
    assert (sheet.proposed.name, sheet.working_halves, sheet.halves) == ("罗建国", 3, 7)
    assert sheet.title == "请假审批表（田桂芳 3月13日）"


def test_the_second_of_a_pair_is_warned_at_entry_and_the_first_then_too(paired, enter):
    first = enter("罗建国", "3-12 上", "3-13 下")
    typed = replace(first, id="", person=paired.store.all(Person, name="田桂芳")[0].id)
    says = [one.finding.says for one in judge(paired, typed)]
    assert "3月12日上午至3月13日下午AB角同时外出，罗建国也不在岗。" in says
    assert not [one for one in judge(paired, first) if one.finding.check == "left_open"]


def test_a_half_typed_leave_is_not_judged(paired, person_id):
    assert leader_leave.leave_sheet(paired, Leave(person=person_id("吴刚"))) is None


def test_a_planned_meeting_during_the_leave_is_told(paired, enter):
    planned = planning.plan(paired, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 12), starts=time(9)))
    says = [one.finding.says for one in judge(paired, enter("吴刚", "3-12 上", "3-12 下"))]
    assert f"3月12日上午已安排吴刚参加“{planned.title}”。" in says
    after = [one.finding.says for one in judge(paired, enter("田桂芳", "3-12 下", "3-12 下"))]
    assert not [one for one in after if "已安排" in one]


def test_what_is_over_is_no_conflict_any_more(paired, enter):
    planning.plan(paired, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 12), starts=time(9)))
    leave = enter("吴刚", "3-12 上", "3-12 下")
    paired.now = lambda: datetime(2026, 3, 16, 9)
    assert leader_leave.leave_sheet(paired, leave).clashes == ()


def test_two_leaves_at_once_are_told(paired, enter):
    enter("吴刚", "3-12 上", "3-12 下")
    second = enter("吴刚", "3-12 下", "3-13 上")
    assert "吴刚3月12日上午至3月12日下午已登记因公外出，时间重叠。" in [
        one.finding.says for one in judge(paired, second)
    ]
