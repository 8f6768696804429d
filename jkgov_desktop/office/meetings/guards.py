"""What may no longer be changed once the minutes are signed."""

from typing import Protocol

from jkgov_desktop.office.meetings.sheets import newest_minutes
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.structs import replace
from jkgov_desktop.store.reading import Reader


def refuse_if_signed(reader: Reader, meeting_id: Id) -> None:
    """Raise Refused when the newest minutes are signed: what they rest on stands as it is."""
    newest = newest_minutes(reader, meeting_id)
    if newest and newest.signed_on:
        raise Refused("会议纪要已签发，议程、到会情况和议定事项不能再改；确需更正，请先重开纪要。")


class _OfMeeting(Protocol):
    @property
    def meeting(self) -> Id: ...


def part_stands(reader: Reader, before: _OfMeeting | None, after: _OfMeeting | None) -> None:
    """The roll, the decisions and what was noted of the items stand once the minutes are signed."""
    for meeting in {one.meeting for one in (before, after) if one}:
        refuse_if_signed(reader, meeting)


def item_stands(reader: Reader, before: AgendaItem | None, after: AgendaItem | None) -> None:
    """So do the items; only the day is still kept on which a matter went on (第70条)."""
    gone_on = before and after and before != after and replace(before, referred_on=after.referred_on) == after
    if not gone_on:
        part_stands(reader, before, after)


def meeting_stands(reader: Reader, before: Meeting | None, after: Meeting | None) -> None:
    """So does that it was held, as what and when."""
    if before and (after is None or _held(before) != _held(after)):
        refuse_if_signed(reader, before.id)


def _held(meeting: Meeting) -> tuple[object, ...]:
    return meeting.kind, meeting.held_on, meeting.number, meeting.opened is None, meeting.closed is None
