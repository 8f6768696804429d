"""The life of an invitation: 收到, 主任审示, 领导审定, 回复; an accepted one becomes an activity in one keystroke."""

from collections.abc import Iterator, Sequence

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.keeping import save_plainly
from jkgov_desktop.office.leaders.invitations import accept, decline, show_director, stage_of
from jkgov_desktop.office.life import Deed, Fact, Life, Stage, Weight, Words, words
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.leaders.activities import Activity, Invitation
from jkgov_desktop.records.leaders.sheets import InvitationSheet
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.words import N_

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
    """Whatever is registered has been received."""
    return stage_of(invitation) + 1


def _show_director(desk: Desk, invitation: Invitation) -> Invitation:
    on = invitation.director_on or desk.now().date()
    return show_director(desk, invitation, on, invitation.director_opinion)


def _accept(desk: Desk, invitation: Invitation) -> Activity:
    """The leader goes: whoever was asked decided it himself unless somebody else is named."""
    by = invitation.decided_by or invitation.leader
    if by is None:
        raise Refused("还没有选定拟请领导，请先在“收到”一步选择。")
    return accept(desk, invitation, by, invitation.decided_on or desk.now().date())


def _decide(desk: Desk, invitation: Invitation) -> Invitation:
    _accept(desk, invitation)
    return desk.store.get(Invitation, invitation.id)


def _decline(desk: Desk, invitation: Invitation) -> Invitation:
    return decline(desk, invitation, desk.now().date(), invitation.result_note)


def _reply(desk: Desk, invitation: Invitation) -> Invitation:
    return save_plainly(desk, invitation, replace(invitation, replied_on=desk.now().date()))


def _facts(desk: Desk, invitation: Invitation, sheet: InvitationSheet | None) -> Sequence[Fact]:
    return tuple(_lines(desk, invitation, sheet))


def _lines(desk: Desk, invitation: Invitation, sheet: InvitationSheet | None) -> Iterator[Fact]:
    yield Fact(N_("活动时间"), invitation.start.called)
    yield _early(desk, invitation)
    for one in sheet.busy if sheet else ():
        yield Fact(one.name, one.why, Weight.WARNED)
    if invitation.result:
        yield Fact(N_("结果"), Words(invitation.result.label))


def _early(desk: Desk, invitation: Invitation) -> Fact:
    """How many days before the activity the invitation came."""
    early = (invitation.start.day - invitation.received_on).days
    wanted = desk.rules.edition.leaders.invitation_days
    if not invitation.important:
        return Fact(N_("提前"), words(N_("{days} 天"), days=early))
    said = words(N_("{days} 天（重要活动须 {wanted} 天）"), days=early, wanted=wanted)
    return Fact(N_("提前"), said, Weight.BLOCKED if early < wanted else Weight.MET)


INVITATION = Life(
    (
        Stage(N_("收到"), RECEIVED),
        Stage(N_("主任审示"), ("proposal", "director_on", "director_opinion"), N_("登记主任已审示"), _show_director),
        Stage(N_("领导审定"), ("decided_by", "decided_on", "result_note"), N_("同意出席，列入活动"), _decide),
        Stage(N_("回复"), ("result", "result_note", "replied_on"), N_("登记今天已回复"), _reply),
    ),
    _at,
    deeds=(Deed(N_("同意，列入活动"), _accept, "Ctrl+J"), Deed(N_("谢绝"), _decline)),
    facts=_facts,
)
