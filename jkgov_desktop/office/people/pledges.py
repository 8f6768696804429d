"""The yearly pledges of clean government between deputy heads and the units in their care (第86条)."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.people import everybody
from jkgov_desktop.records.briefing import Duty
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.people import Pledge, Portfolio, PostRole
from jkgov_desktop.rulebook.people import PledgeSheet, in_force

_DEPUTIES = (PostRole.EXECUTIVE_DEPUTY, PostRole.DEPUTY)


def wanted(desk: Desk, day: date) -> tuple[tuple[Id, Id], ...]:
    """Every deputy head with every unit in his care on `day`, each pair once."""
    known = everybody(desk).on(day)
    portfolios = in_force(desk.store.all(Portfolio), day)
    pairs = ((one.person, one.unit) for one in portfolios if one.unit and known.role(one.person) in _DEPUTIES)
    return tuple(dict.fromkeys(pairs))


def begin_year(desk: Desk, year: int) -> int:
    """Enter the pledges that are still to be signed in a year; those entered before stay. Return how many are new."""
    with desk.unit(f"列出 {year} 年党风廉政责任书") as unit:
        there = {(one.leader, one.unit) for one in unit.all(Pledge, year=year)}
        fresh = [pair for pair in wanted(desk, desk.now().date()) if pair not in there]
        for leader, home in fresh:
            unit.add(Pledge(year=year, leader=leader, unit=home))
    return len(fresh)


def duties(desk: Desk, day: date) -> Iterator[Duty]:
    """How many of this year's pledges are signed."""
    pairs = wanted(desk, day)
    if not pairs:
        return
    signed = {(one.leader, one.unit) for one in desk.store.all(Pledge, year=day.year) if one.signed_on}
    done = sum(pair in signed for pair in pairs)
    yield Duty(
        name="党风廉政责任书",
        period=f"{day.year}年",
        done=str(done),
        wanted=f"{len(pairs)} 份",
        share=done / len(pairs),
        met=done == len(pairs),
        article=86,
        note="" if done == len(pairs) else f"还有 {len(pairs) - done} 份未签",
        table=Pledge.register.table,
    )


def pledge_sheet(desk: Desk, pledge: Pledge) -> PledgeSheet | None:
    """A pledge with its names, and whether the unit is in the care of the leader that year."""
    known, today = everybody(desk), desk.now().date()
    leader, unit = known.persons.get(pledge.leader), known.units.get(pledge.unit)
    if leader is None or unit is None:
        return None
    cared = desk.store.all(Portfolio, person=pledge.leader, unit=pledge.unit)
    cares = any(
        (one.since is None or one.since.year <= pledge.year) and (one.until is None or one.until.year >= pledge.year)
        for one in cared
    )
    return PledgeSheet(pledge, leader.name, unit.called_as, cares, today)
