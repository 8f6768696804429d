"""The meetings of a year in figures, and the ledger of major matters."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct, field

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.meetings.kinds import kinds
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.conferences import Conference
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.minutes import Decision
from jkgov_desktop.records.meetings.years import (
    AttendanceYear,
    ConferencesYear,
    KindYear,
    MajorLine,
    MajorMattersSheet,
    MeetingYearSheet,
)
from jkgov_desktop.rulebook.edition import Frequency
from jkgov_desktop.rulebook.people import precedence


class _Tally(Struct):
    """Attendance counted for one person or unit."""

    counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def count(self, line: Attendance, meeting: Meeting) -> None:
        """Add one meeting."""
        here = line.presence is AttendanceState.PRESENT
        self.counts["asked"] += 1
        self.counts["present"] += here
        self.counts["excused"] += line.presence is AttendanceState.EXCUSED
        self.counts["absent"] += line.presence is AttendanceState.ABSENT
        self.counts["late"] += bool(here and line.arrived and meeting.opened and line.arrived > meeting.opened)
        self.counts["left_early"] += bool(here and line.left and meeting.closed and line.left < meeting.closed)
        self.counts["substituted"] += bool(line.substitute)

    def year(self, called: str) -> AttendanceYear:
        """The count as it is shown."""
        names = ("asked", "present", "excused", "absent", "late", "left_early", "substituted")
        return AttendanceYear(called, **{name: self.counts[name] for name in names})


def year_sheet(desk: Desk, year: int) -> MeetingYearSheet:
    """The meetings held in a year in figures (第57条、第58条第六项)."""
    held = _held(desk, year)
    lines = {meeting.id: desk.store.all(Attendance, order="place", meeting=meeting.id) for meeting in held}
    persons, units = _attendance(desk, held, lines)
    return MeetingYearSheet(
        house=desk.letterhead,
        year=year,
        until=min(desk.now().date(), date(year, 12, 31)),
        kinds=tuple(_kinds(desk, held, lines)),
        persons=persons,
        units=units,
        conferences=tuple(_conferences(desk, year)),
    )


def _held(desk: Desk, year: int) -> list[Meeting]:
    meetings = desk.store.all(Meeting, order="held_on")
    return [one for one in meetings if one.opened and one.held_on.year == year]


def _kinds(desk: Desk, held: list[Meeting], lines: dict[Id, list[Attendance]]) -> Iterator[KindYear]:
    items: dict[Id, int] = defaultdict(int)
    for item in desk.store.all(AgendaItem):
        items[item.meeting] += 1
    for kind in dict.fromkeys((*kinds(desk), *(one.kind for one in held))):
        mine = [one for one in held if one.kind is kind]
        came = (line for one in mine for line in lines[one.id] if line.presence is AttendanceState.PRESENT)
        yield KindYear(
            kind=kind,
            months=tuple(sum(one.held_on.month == month for one in mine) for month in range(1, 13)),
            items=sum(items[one.id] for one in mine),
            minutes=sum(one.lasted for one in mine),
            attendees=sum(1 for _ in came),
            wanted=_wanted(desk.rules.body(kind).frequency),
        )


def _wanted(frequency: Frequency | None) -> str:
    """每月1至2次."""
    if frequency is None:
        return ""
    most = f"至{frequency.at_most}" if frequency.at_most else ""
    return f"{frequency.per.label}{frequency.times}{most}次"


def _attendance(
    desk: Desk, held: Iterable[Meeting], lines: dict[Id, list[Attendance]]
) -> tuple[tuple[AttendanceYear, ...], tuple[AttendanceYear, ...]]:
    """By person in order of precedence and by unit in the order of the shelf, guests left out."""
    everybody = people.everybody(desk)
    persons: dict[Id, _Tally] = defaultdict(_Tally)
    units: dict[str, _Tally] = defaultdict(_Tally)
    called: dict[Id, str] = {}
    for meeting in reversed(list(held)):
        known = everybody.on(meeting.held_on)
        for line in lines[meeting.id]:
            if line.role is MeetingRole.INVITEE:
                continue
            post = known.main_post(line.person) if line.person else None
            unit = known.units.get(post.unit) if post else None
            if line.person in known.persons:
                called.setdefault(line.person, line.title + known.persons[line.person].name)
                persons[line.person].count(line, meeting)
            units[unit.called_as if unit else line.title].count(line, meeting)
    ranks = {post.person: place for place, post in enumerate(sorted(everybody.posts, key=precedence, reverse=True))}
    places = {unit.called_as: place for place, unit in enumerate(everybody.units.values())}
    ranked = sorted(persons, key=lambda person: -ranks.get(person, -1))
    shelved = sorted(units, key=lambda name: places.get(name, len(places)))
    return tuple(persons[one].year(called[one]) for one in ranked), tuple(units[one].year(one) for one in shelved)


def _conferences(desk: Desk, year: int) -> Iterator[ConferencesYear]:
    by_unit: dict[Id, list[Conference]] = defaultdict(list)
    for one in desk.store.all(Conference):
        if one.held_on.year == year:
            by_unit[one.unit].append(one)
    units = people.everybody(desk).units
    for unit, held in sorted(by_unit.items(), key=lambda pair: -len(pair[1])):
        known = units.get(unit)
        yield ConferencesYear(
            unit=known.called_as if known else "",
            held=len(held),
            half_days=sum(one.half_days or 0 for one in held),
            attendees=sum(one.attendees or 0 for one in held),
            with_townships=sum(one.calls_townships for one in held),
        )


def major_sheet(desk: Desk, year: int) -> MajorMattersSheet:
    """The major matters (三重一大) taken up in a year, the earliest first."""
    held = {meeting.id: meeting for meeting in _held(desk, year)}
    units = people.everybody(desk).units
    found = []
    for item in desk.store.all(AgendaItem):
        if item.major and item.meeting in held:
            unit = units.get(item.unit or "")
            decisions = tuple(desk.store.all(Decision, order="place", item=item.id))
            name = unit.called_as if unit else ""
            found.append(MajorLine(item, held[item.meeting], name, decisions))
    found.sort(key=lambda one: (one.meeting.held_on, one.meeting.id, one.item.place))
    return MajorMattersSheet(desk.letterhead, year, tuple(found))
