"""The sample county as it stands before its first meeting: the office, its units and its people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypedDict

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.house import Clerk, House
from jkgov_desktop.records.people import (
    CoverPair,
    PartyGroupSeat,
    PartySeat,
    Person,
    Portfolio,
    Post,
    PostRole,
    Unit,
    UnitKind,
)
from jkgov_desktop.rulebook.people import suggested_government_member
from jkgov_desktop.rulebook.working_days import WorkingCalendar
from jkgov_desktop.sample.files import read
from jkgov_desktop.store.unit import Unit as UnitOfWork


@dataclass(frozen=True)
class County:
    """What the files of the sample call by name: units by their short names, persons by theirs."""

    house: House
    units: Mapping[str, Unit]
    persons: Mapping[str, Id]
    clerks: Sequence[str]


def enter_county(unit: UnitOfWork, today: date, working: WorkingCalendar) -> County:
    """Enter the office, its clerks, the units and the people with all they hold."""
    listed = read("county.toml")
    house = unit.add(House(**listed["house"]))
    clerks: list[str] = listed["clerks"]["names"]
    for name in clerks:
        unit.add(Clerk(name=name))
    units = {
        alias: unit.add(Unit(name=name, alias=alias, kind=UnitKind.of(kind), place=10 * place))
        for place, (name, alias, kind) in enumerate(listed["units"]["list"], start=1)
    }
    people = read("people.toml")
    names = dict.fromkeys(line[0] for line in people["posts"])
    persons = {name: unit.add(Person(name=name, phone=f"66{place:04}")).id for place, name in enumerate(names, start=1)}
    county = County(house, units, persons, clerks)
    _enter_offices(unit, county, people, _Periods(today, working))
    return county


class _Period(TypedDict):
    since: date
    until: date | None


@dataclass(frozen=True)
class _Periods:
    """Periods written as days back from today, set on working days."""

    today: date
    working: WorkingCalendar

    def of(self, days: Sequence[int]) -> _Period:
        """From the first number of days back until the day before the second, or open if there is none."""
        since, *left = (self.working.add(self.today - timedelta(days=back), -1) for back in days)
        return {"since": since, "until": left[0] - timedelta(days=1) if left else None}


def _enter_offices(unit: UnitOfWork, county: County, people: Mapping[str, list[list[Any]]], periods: _Periods) -> None:
    for rank, (name, alias, title, role, *days) in enumerate(people["posts"], start=1):
        home = county.units[alias]
        unit.add(
            Post(
                person=county.persons[name],
                unit=home.id,
                title=title,
                role=PostRole.of(role),
                rank=rank,
                government_member=suggested_government_member(PostRole.of(role), home.kind),
                **periods.of(days),
            )
        )
    for name, seat, *days in people["party_seats"]:
        person = county.persons[name]
        unit.add(PartyGroupSeat(person=person, seat=PartySeat.of(seat), **periods.of(days)))
    for name, matter, alias, *days in people["portfolios"]:
        person = county.persons[name]
        cared_for = county.units[alias].id if alias else None
        unit.add(Portfolio(person=person, matter=matter, unit=cared_for, **periods.of(days)))
    for first, second, *days in people["cover_pairs"]:
        unit.add(CoverPair(first=county.persons[first], second=county.persons[second], **periods.of(days)))
