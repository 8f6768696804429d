"""A small county: a head, an executive deputy, three deputies, an office director and his deputy."""

from datetime import date

import pytest

from jkgov_desktop.records.leaders.leave import Delegation, DelegationKind, Leave, LeaveKind
from jkgov_desktop.records.people import CoverPair, PartyGroupSeat, PartySeat, Post, PostRole
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.rulebook.leaders.presence import Presence

POSTS = (
    ("head", "县长", PostRole.COUNTY_HEAD),
    ("executive", "常务副县长", PostRole.EXECUTIVE_DEPUTY),
    ("first", "副县长", PostRole.DEPUTY),
    ("second", "副县长", PostRole.DEPUTY),
    ("third", "副县长", PostRole.DEPUTY),
    ("director", "主任", PostRole.OFFICE_DIRECTOR),
    ("vice", "副主任", PostRole.DEPUTY_OFFICE_DIRECTOR),
)
NAMES = {
    "head": "张县",
    "executive": "李常",
    "first": "王一",
    "second": "赵二",
    "third": "陈三",
    "director": "吴任",
    "vice": "石副",
}
SEATS = {"head": PartySeat.SECRETARY, "executive": PartySeat.DEPUTY, "first": PartySeat.MEMBER}


def _at(text):
    """The slot of `3-2 上`, in 2026."""
    day, half = text.split()
    month, number = (int(part) for part in day.split("-"))
    return Slot(date(2026, month, number), Half.AM if half == "上" else Half.PM)


def _leave(person, start, end, **fields):
    """An official absence, in 2026."""
    given = {"id": f"{person} {start}", "kind": LeaveKind.OFFICIAL, **fields}
    return Leave(person=person, start=_at(start), end=_at(end), **given)


def _entrusted(delegate, start, end, **fields):
    """The head's whole work entrusted for a time."""
    given = {"kind": DelegationKind.ACTING, "matter": "主持县政府工作", **fields}
    return Delegation(
        id=f"{delegate} {start}", person="head", delegate=delegate, start=_at(start), end=_at(end), **given
    )


@pytest.fixture(scope="session")
def at():
    """Reads `3-2 上`."""
    return _at


@pytest.fixture(scope="session")
def leave():
    """Makes a leave."""
    return _leave


@pytest.fixture(scope="session")
def entrusted():
    """Makes a delegation."""
    return _entrusted


@pytest.fixture(scope="session")
def presence():
    """Makes the presence of the small county with some leaves; `without` names the vacant posts."""

    def make(*leaves, without=(), delegations=(), pairs=(("executive", "first"), ("second", "third"))):
        posts = [
            Post(id=person, person=person, unit="county", title=title, role=role, rank=rank)
            for rank, (person, title, role) in enumerate(POSTS, start=1)
            if person not in without
        ]
        return Presence(
            names=NAMES,
            posts=posts,
            seats=[PartyGroupSeat(person=person, seat=seat) for person, seat in SEATS.items()],
            pairs=[CoverPair(first=first, second=second) for first, second in pairs],
            delegations=delegations,
            leaves=leaves,
        )

    return make
