"""Research and contact points, put together to be judged and printed (第74–76条)."""

from collections.abc import Iterable
from datetime import date

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders.diary import busy, named, nobody
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.research import ContactPoint, Research
from jkgov_desktop.records.leaders.sheets import PointSheet, ResearchSheet
from jkgov_desktop.rulebook.people import in_force
from jkgov_desktop.rulebook.periods import quarter_days

Quarters = tuple[tuple[date, ...], tuple[date, ...], tuple[date, ...], tuple[date, ...]]


def research_sheet(desk: Desk, research: Research) -> ResearchSheet | None:
    """A research as kept or just being typed; None while leader or time are missing."""
    if not (research.leader and research.start):
        return None
    known = people.directory(desk, research.start.day)
    point = desk.store.find(ContactPoint, research.point)
    unit = known.units.get(research.unit or "")
    ahead = research.last.day >= desk.now().date()
    return ResearchSheet(
        house=desk.letterhead,
        research=research,
        leader=named(known, research.leader) or nobody(research.leader),
        point=point.name if point else "",
        unit=unit.called_as if unit else "",
        busy=busy(desk, [research.leader], research.start, research.last, research.id) if ahead else (),
    )


def point_sheet(desk: Desk, point: ContactPoint, year: int = 0) -> PointSheet | None:
    """A contact point with its visits of a year, this year by default; None while leader or day are missing."""
    if not (point.leader and point.since):
        return None
    today = desk.now().date()
    year = year or min(today.year, point.until.year if point.until else today.year)
    known = people.directory(desk, today)
    own = [one for one in desk.store.all(ContactPoint, leader=point.leader) if in_force([one], today)]
    visits = {one.id: visits_by_quarter(desk, one.id, year) for one in own}
    unit = known.units.get(point.unit or "")
    return PointSheet(
        house=desk.letterhead,
        point=point,
        leader=named(known, point.leader) or nobody(point.leader),
        unit=unit.called_as if unit else "",
        year=year,
        today=today,
        visits=visits_by_quarter(desk, point.id, year),
        of_leader=together(visits.values()),
        points_of_leader=len(own),
    )


def visits_by_quarter(desk: Desk, point: Id, year: int) -> Quarters:
    """The days on which somebody went to a contact point, by quarter of the visit's first day."""
    found = desk.store.all(Research, order="start", point=point) if point else []
    days = [one.start.day for one in found if one.start.day.year == year]

    def within(number: int) -> tuple[date, ...]:
        first, last = quarter_days(year, number)
        return tuple(day for day in days if first <= day <= last)

    return within(1), within(2), within(3), within(4)


def together(visits: Iterable[Quarters]) -> tuple[int, int, int, int]:
    """How many visits several points had, quarter by quarter."""
    counts = [[len(quarter) for quarter in one] for one in visits]
    first, second, third, fourth = (sum(one[number] for one in counts) for number in range(4))
    return first, second, third, fourth
