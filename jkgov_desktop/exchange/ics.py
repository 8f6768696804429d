"""The leaders' week as a calendar file (RFC 5545) that telephones and mail programs read.

Times are local and float, as everywhere in this program. An event takes the half-days it is registered for: one
without a time begins with its first half-day, and each ends with its last.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from jkgov_desktop.records.leaders.calendars import WeekEvent, WeekSheet
from jkgov_desktop.records.slots import Half

_OCTETS = 75
_BEGINS = {Half.AM: time(8, 30), Half.PM: time(14, 30)}
_ENDS = {Half.AM: time(12, 0), Half.PM: time(18, 0)}
_LEAST = timedelta(hours=1)
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def week_calendar(sheet: WeekSheet, stamp: datetime, leader: str = "") -> bytes:
    """This week and the next as one calendar, of everybody or of one leader's id; `stamp` is now."""
    events = (one for one in (*sheet.events, *sheet.following) if not leader or leader in one.leaders)
    once = {(one.table, one.record): one for one in events}
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//jkgov_desktop//week//ZH",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{sheet.title.translate(_ESCAPES)}",
        *(line for one in once.values() for line in _event(one, stamp)),
        "END:VCALENDAR",
    ]
    return b"".join(_folded(line) for line in lines)


def _event(one: WeekEvent, stamp: datetime) -> Iterator[str]:
    last = one.last or one.slot
    begins = datetime.combine(one.slot.day, one.starts or _BEGINS[one.slot.half])
    ends = max(datetime.combine(last.day, _ENDS[last.half]), begins + _LEAST)
    said = "\n".join(filter(None, ("、".join(one.names), one.host, one.staff, one.note)))
    yield "BEGIN:VEVENT"
    yield f"UID:{one.table}-{one.record}@jkgov-desktop"
    yield f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART:{begins:%Y%m%dT%H%M%S}"
    yield f"DTEND:{ends:%Y%m%dT%H%M%S}"
    yield f"SUMMARY:{one.title.translate(_ESCAPES)}"
    if one.place:
        yield f"LOCATION:{one.place.translate(_ESCAPES)}"
    if said:
        yield f"DESCRIPTION:{said.translate(_ESCAPES)}"
    yield "END:VEVENT"


def _folded(line: str) -> bytes:
    """A content line with its break, folded so that no line is longer than 75 octets and no character is cut."""
    parts, room = [b""], _OCTETS
    for letter in line:
        octets = letter.encode()
        if len(parts[-1]) + len(octets) > room:
            parts.append(b"")
            room = _OCTETS - 1
        parts[-1] += octets
    return b"\r\n ".join(parts) + b"\r\n"
