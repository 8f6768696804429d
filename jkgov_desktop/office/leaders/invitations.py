"""Invitations from the office to the leader's decision; an accepted one becomes an activity at once."""

from datetime import date

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders.diary import busy, named, nobody
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules.findings import judged
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.activities import (
    Activity,
    ActivityKind,
    ActivityLeader,
    Invitation,
    InvitationResult,
)
from jkgov_desktop.records.leaders.sheets import ActivitySheet, InvitationSheet
from jkgov_desktop.records.structs import replace
from jkgov_desktop.store.unit import UnitOfWork

_GOES = (InvitationResult.ACCEPTED, InvitationResult.OTHER_LEADER)


def invitation_sheet(desk: Desk, invitation: Invitation) -> InvitationSheet | None:
    """An invitation as kept or just being typed; None while its days or its nature are missing."""
    if not (invitation.received_on and invitation.start and invitation.nature):
        return None
    known = people.directory(desk, invitation.start.day)
    unit = known.units.get(invitation.unit or "")
    activity = activity_of(desk, invitation)
    today = desk.now().date()
    ahead = invitation.last.day >= today
    asked = [invitation.leader] if invitation.leader else []
    own = activity.id if activity else ""
    return InvitationSheet(
        house=desk.letterhead,
        invitation=invitation,
        today=today,
        unit=unit.called_as if unit else "",
        unit_kind=unit.kind if unit else None,
        leader=named(known, invitation.leader),
        decider=named(known, invitation.decided_by),
        busy=busy(desk, asked, invitation.start, invitation.last, own) if ahead else (),
        activity=own,
    )


def activity_of(desk: Desk, invitation: Invitation) -> Activity | None:
    """The activity an accepted invitation became."""
    if not invitation.id:
        return None
    return next(iter(desk.store.all(Activity, invitation=invitation.id)), None)


def activity_sheet(desk: Desk, activity: Activity) -> ActivitySheet | None:
    """An activity as kept or just being typed; None while leader or time are missing."""
    if not (activity.leader and activity.start):
        return None
    known = people.directory(desk, activity.start.day)
    beside = [one.leader for one in desk.store.all(ActivityLeader, activity=activity.id)] if activity.id else []
    persons = list(dict.fromkeys((activity.leader, *beside)))
    ahead = activity.last.day >= desk.now().date()
    return ActivitySheet(
        activity=activity,
        leaders=tuple(named(known, one) or nobody(one) for one in persons),
        busy=busy(desk, persons, activity.start, activity.last, activity.id) if ahead else (),
    )


def show_director(desk: Desk, invitation: Invitation, on: date, opinion: str) -> Invitation:
    """Register what the office director said (第80条)."""
    with desk.unit(f"主任审示“{invitation.title}”") as unit:
        return unit.change(invitation, replace(invitation, director_on=on, director_opinion=opinion))


def accept(desk: Desk, invitation: Invitation, by: Id, on: date, leader: Id | None = None) -> Activity:
    """Register that a leader goes and enter the activity; `leader` is another one than was asked for.

    Raises Refused while something blocks that nobody has set aside.
    """
    goes = leader or invitation.leader
    if goes is None:
        raise Refused("还没有选定参加的领导，请先选择。")
    other = goes != invitation.leader
    result = InvitationResult.OTHER_LEADER if other else InvitationResult.ACCEPTED
    decided = replace(invitation, decided_by=by, decided_on=on, result=result)
    _refuse_blocked(desk, decided)
    with desk.unit(f"安排参加“{invitation.title}”") as unit:
        unit.change(invitation, decided)
        _drop_activity(desk, unit, invitation)
        return unit.add(_activity(desk, decided, goes, on))


def _activity(desk: Desk, invitation: Invitation, leader: Id, on: date) -> Activity:
    known = people.everybody(desk).units.get(invitation.unit or "")
    return Activity(
        title=invitation.title,
        start=invitation.start,
        end=invitation.end,
        starts=invitation.starts,
        leader=leader,
        place=invitation.place,
        host=known.called_as if known else "",
        kind=ActivityKind.EVENT,
        invitation=invitation.id,
        arranged_on=on,
        note=invitation.duty,
    )


def decline(
    desk: Desk, invitation: Invitation, on: date, note: str, result: InvitationResult = InvitationResult.DECLINED
) -> Invitation:
    """Register that nobody goes and why; an activity entered before is taken off the diary."""
    if not note.strip():
        raise Refused("请写明不出席的原因，便于回复主办单位。")
    with desk.unit(f"谢绝“{invitation.title}”") as unit:
        _drop_activity(desk, unit, invitation)
        return unit.change(invitation, replace(invitation, result=result, result_note=note, replied_on=on))


def _drop_activity(desk: Desk, unit: UnitOfWork, invitation: Invitation) -> None:
    activity = activity_of(desk, invitation)
    if activity:
        unit.remove(activity)


def _refuse_blocked(desk: Desk, invitation: Invitation) -> None:
    sheet = invitation_sheet(desk, invitation)
    blocking = [one.finding for one in judged(desk, invitation.id, sheet) if one.blocks] if sheet else []
    if blocking:
        said = "；".join(f"{one.says.rstrip('。')}（{one.citation}）" for one in blocking)
        raise Refused(f"现在不能安排：{said}。请改正，或在该提示旁写明准予理由。")


def stage_of(invitation: Invitation) -> int:
    """How far an invitation has come: 0 registered, 1 shown to the director, 2 decided, 3 answered."""
    if invitation.replied_on or (invitation.result and invitation.result not in _GOES):
        return 3
    return 2 if invitation.result else 1 if invitation.director_on else 0
