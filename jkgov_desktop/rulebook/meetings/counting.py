"""Counting who is there: the persons on a list, who is away, and who is out of the room for an item."""

from collections.abc import Iterable

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings import Attendee, MeetingSheet, Presence

AWAY = (Presence.EXCUSED, Presence.ABSENT)
"""The ways of not being at a meeting."""


def persons(attendees: Iterable[Attendee]) -> int:
    """How many persons `attendees` are; somebody listed twice counts once."""
    return len({one.line.person or (one.line.id, one.line.title) for one in attendees})


def is_away(one: Attendee) -> bool:
    """Whether somebody is noted as not coming, or has not come yet and the leave log has them away."""
    return one.line.presence in AWAY or (one.line.presence is Presence.OPEN and bool(one.away))


def came(one: Attendee) -> bool:
    """Whether a member came in person; a substitute does not count for the quorum."""
    return one.line.presence is Presence.PRESENT and not one.line.substitute


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
