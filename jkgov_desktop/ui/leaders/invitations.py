"""The life of an invitation: 收到, 主任审示, 领导审定, 回复; an accepted one becomes an activity in one keystroke."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from jkgov_desktop.office import leaders, registers
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.leaders import Activity, Invitation
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.words import N_
from jkgov_desktop.ui.kit.cards import Tone
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import Deed, Fact, Life, Step

RECEIVED = (
    "title",
    "unit",
    "received_on",
    "start",
    "end",
    "starts",
    "place",
    "leader",
    "duty",
    "nature",
    "important",
    "exception",
    "exception_reason",
    "direct",
    "programme",
    "scale",
    "guests",
    "speech",
    "press",
    "contact",
)


def _at(_desk: Desk, invitation: Invitation) -> int:
    """The step that is due: whatever is registered has been received."""
    return leaders.stage_of(invitation) + 1


def _show_director(desk: Desk, invitation: Invitation) -> Record:
    on = invitation.director_on or desk.now().date()
    return leaders.show_director(desk, invitation, on, invitation.director_opinion)


def _accept(desk: Desk, invitation: Invitation) -> Activity:
    """The leader goes: whoever was asked decided it himself unless somebody else is named."""
    by = invitation.decided_by or invitation.leader
    if by is None:
        raise Refused("还没有选定拟请领导，请先在“收到”一步选择。")
    return leaders.accept(desk, invitation, by, invitation.decided_on or desk.now().date())


def _decide(desk: Desk, invitation: Invitation) -> Record:
    _accept(desk, invitation)
    return desk.store.find(Invitation, invitation.id) or invitation


def _decline(desk: Desk, invitation: Invitation) -> Record | None:
    leaders.decline(desk, invitation, desk.now().date(), invitation.result_note)
    return None


def _reply(desk: Desk, invitation: Invitation) -> Record:
    return registers.save(desk, invitation, replace(invitation, replied_on=desk.now().date()))


def _facts(desk: Desk, invitation: Invitation) -> Sequence[Fact]:
    return tuple(_lines(desk, invitation))


def _lines(desk: Desk, invitation: Invitation) -> Iterator[Fact]:
    early = (invitation.start.day - invitation.received_on).days
    wanted = desk.rules.edition.leaders.invitation_days
    late = invitation.important and early < wanted
    yield Fact(N_("活动时间"), invitation.start.called)
    said = tr("{days} 天").format(days=early)
    if invitation.important:
        said = tr("{days} 天（重要活动须 {wanted} 天）").format(days=early, wanted=wanted)
    yield Fact(N_("提前"), said, Tone.BLOCKED if late else Tone.MET if invitation.important else Tone.PLAIN)
    sheet = leaders.invitation_sheet(desk, invitation)
    for one in sheet.busy if sheet else ():
        yield Fact(one.name, one.why, Tone.WARNED)
    if invitation.result:
        yield Fact(N_("结果"), tr(invitation.result.label))


LIFE = Life(
    register=Invitation.register,
    steps=(
        Step(N_("收到"), RECEIVED),
        Step(N_("主任审示"), ("proposal", "director_on", "director_opinion"), N_("登记主任已审示"), _show_director),
        Step(N_("领导审定"), ("decided_by", "decided_on", "result_note"), N_("同意出席，列入活动"), _decide),
        Step(N_("回复"), ("result", "result_note", "replied_on"), N_("登记今天已回复"), _reply),
    ),
    at=_at,
    deeds=(Deed(N_("同意，列入活动"), _accept, "Ctrl+J"), Deed(N_("谢绝"), _decline)),
    facts=_facts,
)
