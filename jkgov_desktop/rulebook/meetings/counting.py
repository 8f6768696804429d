"""Counting who is there: the persons on a list, who is away, and who is out of the room for an item."""

from collections.abc import Iterable, Sequence

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.meetings.meeting import MeetingStage
from jkgov_desktop.records.meetings.sheets import Attendee, MeetingSheet
from jkgov_desktop.rulebook.quorum import Quorum

AWAY = (AttendanceState.EXCUSED, AttendanceState.ABSENT)
"""The ways of not being at a meeting."""


def persons(attendees: Iterable[Attendee]) -> int:
    """How many persons `attendees` are; somebody listed twice counts once."""
    return len({one.line.person or (one.line.id, one.line.title) for one in attendees})


def is_away(one: Attendee) -> bool:
    """Whether somebody is noted as not coming, or has not come yet and the leave log has them away."""
    return one.line.presence in AWAY or (one.line.presence is AttendanceState.OPEN and bool(one.away))


def came(one: Attendee) -> bool:
    """Whether a member came in person; a substitute does not count for the quorum."""
    return one.line.presence is AttendanceState.PRESENT and not one.line.substitute


def out_by_item(sheet: MeetingSheet) -> list[set[Id]]:
    """For each item the lines of those out of the room: gone out, not yet come, or left for good."""
    places = {one.item.id: place for place, one in enumerate(sheet.items)}
    out: list[set[Id]] = [set() for _ in sheet.items]
    for movement in sheet.movements:
        first, back = places.get(movement.out_from), places.get(movement.back_at or "", len(out))
        for place in range(first if first is not None else len(out), back):
            out[place].add(movement.attendance)
    timed = [one.line for one in sheet.attendees if one.line.arrived or one.line.left]
    for place, item in enumerate(sheet.items):
        began = item.item.began or item.expected
        for line in timed:
            if (line.arrived and line.arrived > began) or (line.left and line.left <= began):
                out[place].add(line.id)
    return out


def coming_members(sheet: MeetingSheet) -> list[Attendee]:
    """The members expected while the meeting is planned, those who came from its opening on."""
    planned = sheet.stage is MeetingStage.PLANNED
    return [one for one in sheet.members() if (not is_away(one) if planned else came(one))]


def quorum_sum(sheet: MeetingSheet, rule: Quorum) -> str:
    """应到32 需≥22 预计21 缺1（外出登记2人不计）; empty while nobody is listed."""
    members, coming = sheet.members(), coming_members(sheet)
    if not members:
        return ""
    counted = "预计" if sheet.stage is MeetingStage.PLANNED else "实到"
    return rule.sentence(persons(coming), of=persons(members), counted=counted) + _not_counted(members, coming)


def _not_counted(members: Sequence[Attendee], coming: Sequence[Attendee]) -> str:
    """Who does not count although somebody might think so."""
    listed = {one.line.id for one in coming}
    others = [one for one in members if one.line.id not in listed]
    substitutes = persons(one for one in others if one.line.substitute)
    logged = persons(one for one in others if one.line.presence is AttendanceState.OPEN and one.away)
    said = [f"替会{substitutes}人不计"] if substitutes else []
    if logged:
        said.append(f"外出登记{logged}人不计")
    return f"（{'，'.join(said)}）" if said else ""
