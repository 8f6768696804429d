"""The sample county as it stands before its first meeting: the office, its units, its people, their pledges."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, TypedDict

from msgspec import Struct

from jkgov_desktop.office import house
from jkgov_desktop.office.people import pledges
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.house import House
from jkgov_desktop.records.people import (
    CoverPair,
    PartyGroupSeat,
    PartySeat,
    Person,
    Pledge,
    Portfolio,
    Post,
    PostRole,
    Unit,
    UnitKind,
)
from jkgov_desktop.rulebook.people import suggested_government_member
from jkgov_desktop.sample.diary import Diary
from jkgov_desktop.sample.files import read

_UNSIGNED = 4
"""Every so many pledges of this year one is still to be signed."""


class County(Struct, frozen=True):
    """What the files of the sample call by name: units by their short names, persons by theirs."""

    house: House
    units: Mapping[str, Unit]
    persons: Mapping[str, Id]
    clerks: Sequence[str]


def enter_county(diary: Diary) -> County:
    """Enter the office, its clerks, the units and the people with all they hold."""
    listed = read("county.toml")
    office = diary.keep(House(**listed["house"]))
    clerks: list[str] = [house.add_clerk(diary.desk, name).name for name in listed["clerks"]["names"]]
    units = {
        alias: diary.keep(Unit(name=name, alias=alias, kind=UnitKind.of(kind), place=10 * place))
        for place, (name, alias, kind) in enumerate(listed["units"]["list"], start=1)
    }
    people = read("people.toml")
    names = dict.fromkeys(line[0] for line in people["posts"])
    persons = {name: diary.keep(Person(name=name, phone=f"66{place:04}")).id for place, name in enumerate(names, 1)}
    county = County(office, units, persons, clerks)
    _enter_offices(diary, county, people)
    return county


class _Period(TypedDict):
    since: date
    until: date | None


def _period(diary: Diary, days: Sequence[int]) -> _Period:
    """From the first number of days back until the day before the second, or open; both on working days."""
    since, *left = (diary.add(diary.back(back), -1) for back in days)
    return {"since": since, "until": left[0] - timedelta(days=1) if left else None}


def _enter_offices(diary: Diary, county: County, people: Mapping[str, list[list[Any]]]) -> None:
    persons = county.persons
    for rank, (name, alias, title, role, *days) in enumerate(people["posts"], start=1):
        home, kind = county.units[alias], PostRole.of(role)
        diary.keep(
            Post(
                person=persons[name],
                unit=home.id,
                title=title,
                role=kind,
                rank=rank,
                government_member=suggested_government_member(kind, home.kind),
                **_period(diary, days),
            )
        )
    for name, seat, *days in people["party_seats"]:
        diary.keep(PartyGroupSeat(person=persons[name], seat=PartySeat.of(seat), **_period(diary, days)))
    for name, matter, alias, *days in people["portfolios"]:
        unit = county.units[alias].id if alias else None
        diary.keep(Portfolio(person=persons[name], matter=matter, unit=unit, **_period(diary, days)))
    for first, second, *days in people["cover_pairs"]:
        diary.keep(CoverPair(first=persons[first], second=persons[second], **_period(diary, days)))


def enter_pledges(diary: Diary) -> None:
    """Enter two years of pledges, last year's all signed; a new year begins with the working days after 元旦."""
    for year in (diary.today.year - 1, diary.today.year):
        signing, last_year = diary.add(date(year - 1, 12, 31), 18), year < diary.today.year
        pledges.begin_year(diary.on(signing), year)
        for number, pledge in enumerate(diary.desk.store.all(Pledge, year=year, order="id"), start=1):
            if signing <= diary.today and (last_year or number % _UNSIGNED):
                diary.change(pledge, signing, signed_on=signing, heard_on=signing if last_year else None)
