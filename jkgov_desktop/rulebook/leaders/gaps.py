"""What an absence leaves open: nobody in charge, both of a pair away, nobody standing in (第5、81条)."""

from collections.abc import Iterator
from itertools import groupby

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.leave import Delegation, DelegationKind, Leave
from jkgov_desktop.records.leaders.sheets import Gap, GapKind
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.records.slots import Slot, slots
from jkgov_desktop.rulebook.findings import computes
from jkgov_desktop.rulebook.leaders.presence import Presence

_Opening = tuple[GapKind, str, str]


@computes(5, 81)
def gaps(known: Presence, leave: Leave) -> tuple[Gap, ...]:
    """Every stretch in which `leave` leaves something open, in order; `known` need not know the leave yet."""
    if not leave.took_place:
        return ()
    with_it = known.having(leave)
    openings: dict[_Opening, list[Slot]] = {}
    for slot in slots(leave.start, leave.last):
        for opening in _open_at(with_it, leave, slot):
            openings.setdefault(opening, []).append(slot)
    found = (
        Gap(kind, first, last, why, other)
        for (kind, other, why), open_slots in openings.items()
        for first, last in _stretches(open_slots)
    )
    order = list(GapKind)
    return tuple(sorted(found, key=lambda gap: (order.index(gap.kind), gap.first, gap.other)))


def _open_at(known: Presence, leave: Leave, slot: Slot) -> Iterator[_Opening]:
    bench = known.bench(slot.day)
    person = leave.person
    name = known.names.get(person, "")
    if bench.leads(person):
        acting = known.acting(slot)
        if acting.person is None:
            yield GapKind.CHAIN, "", acting.why
        elif _both_heads_away(known, slot):
            yield GapKind.BOTH_HEADS, "", acting.why
        yield from ((GapKind.ENTRUSTED, "", says) for says in acting.warnings if name in says)
    in_pair_with = [one for one in known.partners(person, slot.day) if known.away(one, slot)]
    yield from ((GapKind.PAIR, known.names.get(one, ""), "") for one in in_pair_with)
    if person in bench.team and not (bench.head and bench.head.person == person):
        cover = known.cover(person, slot)
        if cover.person is None:
            yield GapKind.UNCOVERED, "", cover.why
    for one in known.leaves:
        if one.acting == person and one.id != leave.id and one.covers(slot) and one.took_place:
            yield GapKind.NAMED, known.names.get(one.person, ""), ""


def _both_heads_away(known: Presence, slot: Slot) -> bool:
    bench = known.bench(slot.day)
    first_two = [post for post in (bench.head, bench.executive) if post]
    roles = {post.role for post in first_two if known.away(post.person, slot)}
    return roles == {PostRole.COUNTY_HEAD, PostRole.EXECUTIVE_DEPUTY}


def _stretches(open_slots: list[Slot]) -> Iterator[tuple[Slot, Slot]]:
    """Runs of neighbouring half-days."""
    for _, run in groupby(enumerate(open_slots), key=lambda pair: pair[1].count - pair[0]):
        together = [slot for _, slot in run]
        yield together[0], together[-1]


def gone_meanwhile(known: Presence, delegation: Delegation) -> tuple[Leave, ...]:
    """The absences of the delegate that touch a delegation."""
    return known.leaves_between(delegation.start, delegation.end, delegation.delegate)


def is_entrusted(known: Presence, head: Id, leave: Leave) -> bool:
    """Whether the head entrusted his work for the whole of an absence, by a delegation or in the leave itself."""
    acts = [one for one in known.delegations if one.kind is DelegationKind.ACTING and one.person == head]
    return bool(leave.acting) or all(any(one.covers(slot) for one in acts) for slot in slots(leave.start, leave.last))
