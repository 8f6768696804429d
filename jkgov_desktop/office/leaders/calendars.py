"""Today, the week, the month, the absences and the portfolios, put together for screen and paper."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.office.leaders.diary import events, named, nobody
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.calendars import (
    DayState,
    HalfDayCell,
    InCharge,
    MonthRow,
    MonthSheet,
    PortfolioLine,
    PortfolioSheet,
    PresenceLine,
    TodaySheet,
    WeekEvent,
    WeekSheet,
    WhereaboutsLine,
    WhereaboutsSheet,
)
from jkgov_desktop.records.leaders.leave import Leave, LeaveKind
from jkgov_desktop.records.leaders.sheets import Named
from jkgov_desktop.records.people import Portfolio, Post, UnitKind
from jkgov_desktop.records.slots import Half, Slot, half_days, slots
from jkgov_desktop.rulebook.leaders.presence import Presence
from jkgov_desktop.rulebook.people import in_force

_STATES = {
    LeaveKind.OFFICIAL: DayState.OFFICIAL,
    LeaveKind.PRIVATE: DayState.PRIVATE,
    LeaveKind.HOLIDAY: DayState.HOLIDAY,
    LeaveKind.SICK: DayState.SICK,
}
_LED = frozenset({UnitKind.CONSTITUENT, UnitKind.WORKING, UnitKind.DISPATCHED, UnitKind.INSTITUTION, UnitKind.BODY})


def in_charge(desk: Desk, slot: Slot) -> InCharge:
    """Who is in charge in a half-day, in plain words (第5条)."""
    return _in_charge(presence(desk), slot, {one.person: one for one in team(desk, slot.day)})


def _in_charge(known: Presence, slot: Slot, who: Mapping[Id, Named]) -> InCharge:
    found = known.acting(slot)
    person = who.get(found.person or "")
    return InCharge(
        slot=slot,
        person=found.person or "",
        name=person.name if person else "",
        title=person.title if person else "",
        kind=found.kind.value,
        article=found.article,
        why=found.why,
        warnings=found.warnings,
    )


def team(desk: Desk, day: date) -> tuple[Named, ...]:
    """The leaders of the government on a day, in their order."""
    known = people.directory(desk, day)
    return tuple(named(known, one) or nobody(one) for one in presence(desk).team(day))


def month(desk: Desk, day: date) -> MonthSheet:
    """The month that `day` lies in: leaders by half-days, who is in charge, which days are off."""
    first = day.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    known, run = presence(desk), tuple(slots(Slot(first, Half.AM), Slot(last, Half.PM)))
    leaders = dict.fromkeys(person for slot in run[::2] for person in known.team(slot.day))
    everybody = people.everybody(desk)
    before, after, still = everybody.on(first), everybody.on(last), known.team(last)
    who = {person: named(after if person in still else before, person) or nobody(person) for person in leaders}
    charge = tuple(_in_charge(known, slot, who) for slot in run)
    rows = (
        MonthRow(
            who[person], tuple(_cell(known, person, slot, one.person) for slot, one in zip(run, charge, strict=True))
        )
        for person in leaders
    )
    calendar = desk.rules.calendar
    off = frozenset(slot.day for slot in run[::2] if not calendar.is_working(slot.day))
    return MonthSheet(desk.letterhead, first, last, tuple(rows), charge, off)


def _cell(known: Presence, person: Id, slot: Slot, acting: Id) -> HalfDayCell:
    leave = known.away(person, slot)
    if person not in known.team(slot.day):
        return HalfDayCell(slot, DayState.VACANT)
    state = _STATES[leave.kind] if leave else DayState.HERE
    return HalfDayCell(slot, state, leave.id if leave else "", in_charge=person == acting)


def today_sheet(desk: Desk, day: date) -> TodaySheet:
    """Who is here on a day, who is away and who stands in, who is in charge."""
    known, everybody = presence(desk), people.directory(desk, day)
    due = events(desk, day, day)
    morning, afternoon = Slot(day, Half.AM), Slot(day, Half.PM)
    who = {one.person: one for one in team(desk, day)}
    return TodaySheet(
        house=desk.letterhead,
        day=day,
        lines=tuple(_presence_line(known, everybody, person, day, due) for person in known.team(day)),
        in_charge=(_in_charge(known, morning, who), _in_charge(known, afternoon, who)),
    )


def _presence_line(
    known: Presence, everybody: people.Directory, person: Id, day: date, due: Iterable[WeekEvent]
) -> PresenceLine:
    halves = [known.away(person, Slot(day, half)) for half in Half]
    leave = next(filter(None, halves), None)
    states = [_STATES[one.kind] if one else DayState.HERE for one in halves]
    cover = known.cover(person, Slot(day, Half.AM if halves[0] else Half.PM)) if leave else None
    return PresenceLine(
        leader=named(everybody, person) or nobody(person),
        morning=states[0],
        afternoon=states[1],
        leave=leave.id if leave else "",
        place=leave.place if leave else "",
        back=leave.last.after() if leave else None,
        cover=named(everybody, cover.person) if cover else None,
        cover_why=cover.why if cover else "",
        doing=tuple(one.title for one in due if person in one.leaders),
    )


def week(desk: Desk, day: date) -> WeekSheet:
    """The week that `day` lies in, from Monday, and what the next one brings."""
    monday = day - timedelta(days=day.weekday())
    sunday = monday + timedelta(days=6)
    leaders = team(desk, monday)
    members = {one.person for one in leaders}

    def of_leaders(first: date, last: date) -> tuple[WeekEvent, ...]:
        return tuple(one for one in events(desk, first, last) if members.intersection(one.leaders))

    following = of_leaders(sunday + timedelta(days=1), sunday + timedelta(days=7))
    return WeekSheet(desk.letterhead, monday, leaders, of_leaders(monday, sunday), following)


def whereabouts(desk: Desk, day: date) -> WhereaboutsSheet:
    """Every absence of the month `day` lies in, by leader, with the sums of half-days by kind."""
    first = day.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    known, everybody = presence(desk), people.directory(desk, last)
    begins, ends = Slot(first, Half.AM), Slot(last, Half.PM)
    leaders = list(dict.fromkeys((*known.team(first), *known.team(last))))
    found = {person: known.leaves_between(begins, ends, person) for person in leaders}
    lines = [_whereabouts_line(everybody, one) for leaves in found.values() for one in leaves]
    sums = tuple(
        (named(everybody, person) or nobody(person), leave_halves(leaves, begins, ends))
        for person, leaves in found.items()
    )
    return WhereaboutsSheet(desk.letterhead, first, last, tuple(sorted(lines, key=lambda one: one.start)), sums)


def _whereabouts_line(everybody: people.Directory, leave: Leave) -> WhereaboutsLine:
    acting = named(everybody, leave.acting)
    leader = named(everybody, leave.person) or nobody(leave.person)
    return WhereaboutsLine(
        leader=leader,
        leave=leave.id,
        kind=leave.kind,
        start=leave.start,
        last=leave.last,
        place=leave.place,
        reason=leave.reason,
        acting=acting.name if acting else "",
        phone=leave.phone or leader.phone,
        returned=leave.returned is not None,
    )


def leave_halves(leaves: Iterable[Leave], first: Slot, last: Slot) -> dict[LeaveKind, int]:
    """The half-days of each kind that lie in a stretch."""
    sums = dict.fromkeys(LeaveKind, 0)
    for one in leaves:
        sums[one.kind] += half_days(max(one.start, first), min(one.last, last))
    return sums


def portfolios(desk: Desk, day: date) -> PortfolioSheet:
    """Who cares for what on a day, who is paired with whom, and where there are overlaps and holes (第5、7条)."""
    known, everybody = presence(desk), people.directory(desk, day)
    cared = in_force(known.portfolios, day)
    lines = tuple(_portfolio_line(known, everybody, person, cared, day) for person in known.team(day))
    by_unit: dict[Id, dict[str, None]] = {}
    leaders = known.team(day)
    for one in cared:
        if one.unit and one.person in leaders:
            by_unit.setdefault(one.unit, {})[known.names.get(one.person, "")] = None
    led = sorted((unit for unit in everybody.units.values() if unit.kind in _LED), key=lambda unit: unit.place or 9999)
    in_order = [unit for unit in led if in_force([unit], day)]
    return PortfolioSheet(
        house=desk.letterhead,
        day=day,
        lines=lines,
        shared=tuple(
            (unit.called_as, tuple(by_unit[unit.id])) for unit in in_order if len(by_unit.get(unit.id, ())) > 1
        ),
        holes=tuple(unit.called_as for unit in in_order if unit.id not in by_unit),
        unpaired=tuple(
            known.names.get(post.person, "") for post in known.bench(day).chain if not known.partners(post.person, day)
        ),
    )


def _portfolio_line(
    known: Presence, everybody: people.Directory, person: Id, cared: Iterable[Portfolio], day: date
) -> PortfolioLine:
    own = [one for one in cared if one.person == person]
    units = (everybody.units[one.unit] for one in own if one.unit and one.unit in everybody.units)
    post: Post | None = everybody.main_post(person)
    return PortfolioLine(
        leader=named(everybody, person) or nobody(person),
        rank=post.rank if post else None,
        matters=tuple(one.matter for one in own),
        units=tuple(dict.fromkeys(unit.called_as for unit in units)),
        partners=tuple(known.names.get(one, "") for one in known.partners(person, day)),
    )
