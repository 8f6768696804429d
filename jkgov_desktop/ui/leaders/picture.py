"""The month picture of the leaders, put together from who is away and who is in charge."""

from datetime import date

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders import away
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.leave import Leave, LeaveKind
from jkgov_desktop.records.slots import Slot
from jkgov_desktop.rulebook.leaders.presence import ActingKind, Presence
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.leaders.month import LeaderLine, Look, Month, Stretch, joined

KIND_LOOKS = {
    LeaveKind.OFFICIAL: Look.OFFICIAL,
    LeaveKind.PRIVATE: Look.PRIVATE,
    LeaveKind.HOLIDAY: Look.HOLIDAY,
    LeaveKind.SICK: Look.SICK,
}
"""How each kind of absence is drawn."""

_ACTING_LOOKS = {
    ActingKind.HEAD: Look.PRESIDES,
    ActingKind.DELEGATED: Look.STANDS_IN,
    ActingKind.PROPOSED: Look.STANDS_IN,
    ActingKind.NONE: Look.NOBODY,
}


def letter(kind: LeaveKind) -> str:
    """公, 私, 休 or 病."""
    return tr(kind.label).removeprefix("因")[:1]


def month_of(desk: Desk, first: date) -> Month:
    """The month that begins with `first`: who presides above, then every leader in order."""
    presence = away.presence(desk)
    month = Month(first, frozenset(), ())
    days = [first.replace(day=day) for day in range(1, month.days + 1)]
    off = frozenset(day.day for day in days if not desk.rules.calendar.is_working(day))
    known = people.directory(desk, days[-1])
    team = dict.fromkeys(person for day in days for person in presence.team(day))
    slots = [month.slot(column) for column in range(2 * month.days)]
    presides = LeaderLine("", tr("主持"), "", joined([_presides(presence, at, slot) for at, slot in enumerate(slots)]))
    lines = (
        LeaderLine(
            person,
            presence.names.get(person, ""),
            known.printed_title(person),
            joined([_away(presence, person, at, slot) for at, slot in enumerate(slots)]),
        )
        for person in team
    )
    return Month(first, off, (presides, *lines))


def _presides(presence: Presence, at: int, slot: Slot) -> Stretch:
    acting = presence.acting(slot)
    name = presence.names.get(acting.person, "") if acting.person else tr("无人")
    return Stretch(at, at, _ACTING_LOOKS[acting.kind], name[:1], name, f"{tr(acting.kind.label)}　{acting.why}")


def _away(presence: Presence, person: Id, at: int, slot: Slot) -> Stretch | None:
    leave = presence.away(person, slot)
    if leave is None:
        return None
    words = leave.place or tr(leave.kind.label)
    cover = presence.cover(person, leave.start)
    return Stretch(at, at, KIND_LOOKS[leave.kind], letter(leave.kind), words, said(leave, cover.why), leave.id)


def said(leave: Leave, why: str) -> str:
    """因公 贵阳，至3月6日下午；who stands in and why."""
    where = f" {leave.place}" if leave.place else ""
    until = tr("至{end}").format(end=leave.last.called)
    return f"{tr(leave.kind.label)}{where}，{until}　{why}"
