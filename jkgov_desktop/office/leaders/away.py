"""Who is here and who is away, read from the registers."""

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.leaders import Delegation, Leave
from jkgov_desktop.records.people import CoverPair, Portfolio
from jkgov_desktop.rulebook.leaders import Presence


def presence(desk: Desk) -> Presence:
    """Who is here, away and in charge at any time, as registered now."""
    return desk.recall(_read_presence)


def _read_presence(desk: Desk) -> Presence:
    known = people.everybody(desk)
    return Presence(
        names={person.id: person.name for person in known.persons.values()},
        posts=known.posts,
        seats=known.seats,
        pairs=desk.store.all(CoverPair),
        portfolios=desk.store.all(Portfolio),
        delegations=desk.store.all(Delegation),
        leaves=desk.store.all(Leave),
    )
