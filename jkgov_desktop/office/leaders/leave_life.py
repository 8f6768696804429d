"""The life of a leave: 请假, 批准, 告知, 销假 (第81–83条)."""

from collections.abc import Iterator, Sequence

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.office.leaders.leave import approve, cancel, inform, leave_rule, sign_off
from jkgov_desktop.office.life import Deed, Fact, Life, Stage, Weight, Words
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.leaders.leave import Leave
from jkgov_desktop.records.leaders.sheets import LeaveRule, LeaveSheet
from jkgov_desktop.records.slots import Slot, days_said
from jkgov_desktop.records.words import N_

ASKED = (
    "person",
    "kind",
    "start",
    "end",
    "place",
    "acting",
    "reason",
    "reach",
    "via",
    "transport",
    "companions",
    "phone",
    "reported_on",
    "reported_how",
)
_APPROVED = (LeaveRule.TEAM, LeaveRule.DIRECTOR, LeaveRule.DEPUTY_DIRECTOR)
"""The rules by which somebody approves and somebody is told; others only report and come back."""


def _at(desk: Desk, leave: Leave) -> int:
    if leave.returned or leave.cancelled:
        return 4
    if leave_rule(desk, leave.person, leave.start.day) not in _APPROVED:
        return 3
    return 1 if not leave.approved_on else 2 if not leave.informed_on else 3


def _approve(desk: Desk, leave: Leave) -> Leave:
    """Approved today, by the county head unless somebody else is named; of a deputy director, by the director."""
    bench = presence(desk).bench(leave.start.day)
    of_deputy = leave_rule(desk, leave.person, leave.start.day) is LeaveRule.DEPUTY_DIRECTOR
    usual = bench.director if of_deputy else bench.head
    by = leave.approved_by or (usual.person if usual else None)
    if by is None:
        raise Refused("还没有登记批准人，请先选择批准人。")
    return approve(desk, leave, by, leave.approved_on or desk.now().date())


def _inform(desk: Desk, leave: Leave) -> Leave:
    return inform(desk, leave, leave.informed_on or desk.now().date())


def _sign_off(desk: Desk, leave: Leave) -> Leave:
    return sign_off(desk, leave, Slot.at(desk.now()))


def _facts(_desk: Desk, leave: Leave, sheet: LeaveSheet | None) -> Sequence[Fact]:
    return tuple(_lines(leave, sheet)) if sheet else ()


def _lines(leave: Leave, sheet: LeaveSheet) -> Iterator[Fact]:
    yield Fact(N_("办理"), Words(sheet.rule.label))
    yield Fact(N_("外出"), f"{leave.period}　{days_said(sheet.halves)}")
    if leave.cancelled:
        yield Fact(N_("状态"), Words(N_("已取消外出")), Weight.FAINT)
    elif sheet.acting:
        yield Fact(N_("代行职责"), sheet.acting.printed)
    elif sheet.proposed:
        yield Fact(N_("建议代行"), f"{sheet.proposed.printed}　{sheet.proposed_why}", Weight.WARNED)


LEAVE = Life(
    (
        Stage(N_("请假"), ASKED),
        Stage(N_("批准"), ("approved_by", "approved_on", "acting", "confirmed"), N_("登记已批准"), _approve),
        Stage(N_("告知"), ("informed", "informed_on", "upward", "upward_on"), N_("登记已告知"), _inform),
        Stage(N_("销假"), ("returned", "return_reported_on"), N_("登记现在已返回"), _sign_off),
    ),
    _at,
    deeds=(Deed(N_("取消外出"), cancel),),
    facts=_facts,
)
