"""Who is here and who is away, read from the registers."""

from datetime import date
from functools import partial

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.leaders.leave import Delegation, Leave
from jkgov_desktop.records.people import CoverPair, Portfolio
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.rulebook.leaders.presence import LeaveLog, Presence
from jkgov_desktop.store.listing import Between
from jkgov_desktop.store.store import Store


def presence(desk: Desk) -> Presence:
    """Who is here, away and in charge at any time, as registered now."""
    return desk.recall(_read_presence)


def _read_presence(desk: Desk) -> Presence:
    known = people.everybody(desk)
    desk.store.rest_on(Leave.register.table)
    return Presence(
        names={person.id: person.name for person in known.persons.values()},
        posts=known.posts,
        seats=known.seats,
        pairs=desk.store.all(CoverPair),
        portfolios=desk.recall(_portfolios),
        delegations=desk.store.all(Delegation),
        leaves=LeaveLog(partial(_leaves_of_year, desk.store), partial(desk.store.all, Leave)),
    )


def _portfolios(desk: Desk) -> list[Portfolio]:
    return desk.store.all(Portfolio)


def _leaves_of_year(store: Store, year: int) -> list[Leave]:
    """The absences that touch a year, by their plan or because somebody came back later than planned."""
    first, last = Slot(date(year, 1, 1), Half.AM), Slot(date(year, 12, 31), Half.PM)
    begun = Between("start", None, last)
    planned = store.all(Leave, within=(begun, Between("end", first, None)))
    late = store.all(Leave, within=(begun, Between("end", None, first.after(-1)), Between("returned", first, None)))
    return planned + late
