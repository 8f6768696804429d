"""The life of a leave: 请假, 批准, 告知, 销假 (第81–83条)."""

from collections.abc import Iterator, Sequence

from jkgov_desktop.office import leaders
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.leaders import Leave, LeaveRule
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.slots import Slot, days_said
from jkgov_desktop.records.words import N_
from jkgov_desktop.ui.kit.cards import Tone
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import Deed, Fact, Life, Step

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
    """The step that is due."""
    if leave.returned or leave.cancelled:
        return 4
    if leaders.leave_rule(desk, leave.person, leave.start.day) not in _APPROVED:
        return 3
    return 1 if not leave.approved_on else 2 if not leave.informed_on else 3


def _approve(desk: Desk, leave: Leave) -> Record:
    """Approved today, by the county head unless somebody else is named; of a deputy director, by the director."""
    bench = leaders.presence(desk).bench(leave.start.day)
    of_deputy = leaders.leave_rule(desk, leave.person, leave.start.day) is LeaveRule.DEPUTY_DIRECTOR
    usual = bench.director if of_deputy else bench.head
    by = leave.approved_by or (usual.person if usual else None)
    if by is None:
        raise Refused("还没有登记批准人，请先选择批准人。")
    return leaders.approve(desk, leave, by, leave.approved_on or desk.now().date())


def _inform(desk: Desk, leave: Leave) -> Record:
    return leaders.inform(desk, leave, leave.informed_on or desk.now().date())


def _sign_off(desk: Desk, leave: Leave) -> Record:
    return leaders.sign_off(desk, leave, Slot.at(desk.now()))


def _cancel(desk: Desk, leave: Leave) -> Record | None:
    leaders.cancel(desk, leave)
    return None


def _facts(desk: Desk, leave: Leave) -> Sequence[Fact]:
    return tuple(_lines(desk, leave))


def _lines(desk: Desk, leave: Leave) -> Iterator[Fact]:
    sheet = leaders.leave_sheet(desk, leave)
    if sheet is None:
        return
    yield Fact(N_("办理"), tr(sheet.rule.label))
    yield Fact(N_("外出"), f"{leave.period}　{days_said(sheet.halves)}")
    if leave.cancelled:
        yield Fact(N_("状态"), tr("已取消外出"), Tone.FAINT)
    elif sheet.acting:
        yield Fact(N_("代行职责"), sheet.acting.printed)
    elif sheet.proposed:
        yield Fact(N_("建议代行"), f"{sheet.proposed.printed}　{sheet.proposed_why}", Tone.WARNED)


LIFE = Life(
    register=Leave.register,
    steps=(
        Step(N_("请假"), ASKED),
        Step(N_("批准"), ("approved_by", "approved_on", "acting", "confirmed"), N_("登记已批准"), _approve),
        Step(N_("告知"), ("informed", "informed_on", "upward", "upward_on"), N_("登记已告知"), _inform),
        Step(N_("销假"), ("returned", "return_reported_on"), N_("登记现在已返回"), _sign_off),
    ),
    at=_at,
    deeds=(Deed(N_("取消外出"), _cancel),),
    facts=_facts,
)
