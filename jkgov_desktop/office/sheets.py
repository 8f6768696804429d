"""A whole meeting put together from its records, with the names and posts of its day."""

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.people import Directory
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings import (
    AgendaItem,
    Attendance,
    Attendee,
    Decision,
    ItemSheet,
    Meeting,
    MeetingRole,
    MeetingSheet,
    Minutes,
    minutes_after,
)


def sheet(desk: Desk, meeting_id: Id, everybody: people.Everybody | None = None) -> MeetingSheet:
    """The whole meeting as it stands; raises Missing when there is none.

    Whoever asks for many sheets reads `everybody` once and hands it in.
    """
    meeting = desk.store.get(Meeting, meeting_id)
    everybody = everybody or people.everybody(desk)
    known = everybody.on(meeting.held_on)
    minutes = desk.store.all(Minutes, order="-version", meeting=meeting_id)[:1]
    newest = minutes[0] if minutes else None
    signer = newest.signer if newest else None
    signing = everybody.on(newest.signed_on) if newest and newest.signed_on else known
    presider = known.persons.get(meeting.presider or "")
    return MeetingSheet(
        house=desk.house or House(government="", office=""),
        meeting=meeting,
        presider=presider.name if presider else "",
        presider_title=known.printed_title(presider.id) if presider else "",
        presider_role=known.role(meeting.presider),
        presider_seat=known.seat(meeting.presider),
        items=_items(desk, meeting, known),
        attendees=_attendees(desk, meeting, known),
        minutes=newest,
        signer=known.persons[signer].name if signer in known.persons else "",
        signer_role=signing.role(signer),
        units={unit.id: unit.alias or unit.name for unit in known.units.values()},
    )


def _items(desk: Desk, meeting: Meeting, known: Directory) -> tuple[ItemSheet, ...]:
    decisions = desk.store.all(Decision, order="place", meeting=meeting.id)
    found: list[ItemSheet] = []
    elapsed = 0
    for item in desk.store.all(AgendaItem, order="place", meeting=meeting.id):
        unit = known.units.get(item.unit or "")
        found.append(
            ItemSheet(
                item=item,
                unit=(unit.alias or unit.name) if unit else "",
                expected=minutes_after(meeting.opened or meeting.starts, elapsed),
                decisions=tuple(one for one in decisions if one.item == item.id),
            )
        )
        elapsed += item.minutes or 0
    return tuple(found)


def _attendees(desk: Desk, meeting: Meeting, known: Directory) -> tuple[Attendee, ...]:
    order = list(MeetingRole)
    lines = desk.store.all(Attendance, order="place", meeting=meeting.id)
    lines.sort(key=lambda line: order.index(line.role))
    return tuple(_attendee(line, known) for line in lines)


def _attendee(line: Attendance, known: Directory) -> Attendee:
    person = known.persons.get(line.person or "")
    if person is None:
        return Attendee(line)
    return Attendee(line, person.name, person.phone, known.role(person.id))
