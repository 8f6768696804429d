"""Who could sign on a day: whoever is away, who stands in for him, and whom the head entrusted with signing."""

from collections.abc import Iterator, Sequence
from datetime import date

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.records.documents.funds import FundRole, FundStep
from jkgov_desktop.records.documents.incoming import DocumentStep
from jkgov_desktop.records.documents.sheets import Gone, Station
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.leave import DelegationKind
from jkgov_desktop.records.slots import Half, Slot

_SIGNING = (FundRole.FINANCE_DEPUTY, FundRole.HEAD)
_ENTRUSTED = (DelegationKind.ACTING, DelegationKind.SIGNING)


def away_all_day(desk: Desk, person: Id, day: date) -> str:
    """Why somebody is away the whole of a day, such as 石磊因公外出（3月4日上午至3月6日下午）; empty when he is not."""
    known = presence(desk)
    morning, afternoon = (known.away(person, Slot(day, half)) for half in Half)
    return f"{known.names[person]}{morning.said}（{morning.period}）" if morning and afternoon else ""


def gone_from(desk: Desk, route: Sequence[Station], steps: Sequence[FundStep], day: date) -> Iterator[Gone]:
    """The stations of a request for money whose signer is away on the day they were signed, else on `day`."""
    known = presence(desk)
    for station in route:
        on = next((one.signed_on for one in steps if one.role is station.role and one.signed_on), day)
        for signer in station.options if station.role in _SIGNING else ():
            if why := away_all_day(desk, signer, on):
                yield Gone(station, on, why, known.cover(signer, Slot(on, Half.AM)).person)


def delegates_on(desk: Desk, head: Id, day: date) -> frozenset[Id]:
    """Those the head entrusted with signing, or with all his work, for any half of a day (第5、62、81条)."""
    known, halves = presence(desk), [Slot(day, half) for half in Half]
    acts = (one for one in known.delegations if one.person == head and one.kind in _ENTRUSTED)
    leaves = (known.away(head, slot) for slot in halves)
    named = (leave.acting for leave in leaves if leave and leave.acting)
    return frozenset((*(one.delegate for one in acts if any(map(one.covers, halves))), *named))


def covers_of(desk: Desk, absent: Id, steps: tuple[DocumentStep, ...], day: date) -> frozenset[Id]:
    """Those who stood in for somebody on the day they signed; a signature without a day is of `day`."""
    known = presence(desk)
    signed = ((one.person, one.signed_on or day) for one in steps if one.person and one.signature)
    return frozenset(
        person for person, on in signed if any(known.cover(absent, Slot(on, half)).person == person for half in Half)
    )
