"""One portfolio before the rules (第7条)."""

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.records.people import Portfolio
from jkgov_desktop.rulebook.leaders.portfolios import CareSheet


def care_sheet(desk: Desk, portfolio: Portfolio) -> CareSheet | None:
    """A portfolio as kept or just being typed; None while it names no unit, or nobody who leads the county."""
    unit = people.everybody(desk).units.get(portfolio.unit or "")
    known = presence(desk)
    leaders = set(known.team(portfolio.since or desk.now().date()))
    if unit is None or portfolio.person not in leaders:
        return None
    others = (
        known.names.get(one.person, "")
        for one in known.portfolios
        if one.unit == portfolio.unit and one.person in leaders - {portfolio.person} and _meet(one, portfolio)
    )
    name = known.names.get(portfolio.person, "")
    return CareSheet(portfolio, name, unit.called_as, tuple(dict.fromkeys(others)))


def _meet(one: Portfolio, other: Portfolio) -> bool:
    """Whether there is a day on which both hold."""
    starts = [day for day in (one.since, other.since) if day]
    ends = [day for day in (one.until, other.until) if day]
    return not starts or not ends or max(starts) <= min(ends)
