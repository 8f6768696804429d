"""Proposing the days of a year of group study: an exact search over every day on which a session could be.

Of all plans it finds one that misses least of what 第91条 asks, and of those one at which the fewest members are
absent. It is a dynamic programme over the candidate days in their order; a state is the quarter with its half-days
so far and the year's half-days so far, and keeps only the best plan that leads to it. All counts are half-days.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import groupby, pairwise
from typing import NamedTuple

from msgspec import Struct

from jkgov_desktop.records.slots import Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.study import quarter_of
from jkgov_desktop.rulebook.findings import computes

Tick = Callable[[int, int], bool]
"""Told how much is done and how much there is; answers whether to stop."""

LAST_QUARTER = 4


class Block(Struct, frozen=True):
    """A stretch of working half-days that a session could take.

    `absent` counts the members' half-days missed there. A `fixed` one is settled and stays; a `forbidden` one may
    be used by no plan, but tells what the least change would be. `shift` is how far it lies from where a session
    is wanted most; it only decides between plans that are otherwise as good.
    """

    first: Slot
    last: Slot
    halves: int
    absent: int = 0
    fixed: bool = False
    forbidden: bool = False
    shift: int = 0

    @property
    def quarter(self) -> int:
        """The quarter it counts for."""
        return quarter_of(self.first.day)


class Terms(Struct, frozen=True):
    """What a plan must come to: from `low` to `high` a quarter, `year` in all, `gap` days between sessions.

    With `cap` no quarter may have more than `high`; else only what the year needs goes beyond it. Quarters before
    `open_from` are over: nothing is asked of them any more.
    """

    low: int
    high: int
    year: int
    gap: int
    cap: bool = False
    open_from: int = 1


class Cost(NamedTuple):
    """How far a plan is from what is wanted, the gravest first; the smallest is the best.

    `empty` counts the quarters without a session, `short_quarters` and `short_year` the half-days lacking,
    `released` the forbidden blocks used, `beyond` the half-days over a quarter's band.
    """

    empty: int = 0
    short_quarters: int = 0
    short_year: int = 0
    released: int = 0
    beyond: int = 0
    absent: int = 0
    halves: int = 0
    shift: int = 0

    def plus(self, other: "Cost") -> "Cost":
        """Both together."""
        return Cost(*map(int.__add__, self, other))

    @property
    def is_short(self) -> bool:
        """Whether something that 第91条 asks is not met."""
        return bool(self.empty or self.short_quarters or self.short_year)


class Plan(Struct, frozen=True):
    """The blocks chosen, in their order, and what they cost."""

    blocks: tuple[Block, ...]
    cost: Cost


class Stopped(Exception):
    """The search was stopped before it came to an end."""


class _Node(NamedTuple):
    """The best way to a state: its cost, the block chosen last and the way before it."""

    cost: Cost
    block: Block | None
    before: "_Node | None"


class _State(NamedTuple):
    """The quarter a plan has come to, its half-days there, and its half-days in the year."""

    quarter: int
    here: int
    year: int


_Pool = dict[_State, _Node]


@computes(90, 91)
def best_plan(blocks: Sequence[Block], terms: Terms, tick: Tick | None = None) -> Plan:
    """The best of all plans over `blocks`, fixed ones included, forbidden ones left out; raises Stopped."""
    return _search([one for one in blocks if not one.forbidden or one.fixed], terms, tick)


def least_release(blocks: Sequence[Block], terms: Terms, tick: Tick | None = None) -> Plan | None:
    """The plan that meets everything with the fewest forbidden blocks; None when none does."""
    found = _search(blocks, terms, tick)
    return None if found.cost.is_short else found


def cost_of(chosen: Sequence[Block], terms: Terms) -> Cost:
    """What a plan of these blocks costs, quarter by quarter."""
    total = Cost()
    for block in chosen:
        total = total.plus(_price(block))
    for quarter in range(1, LAST_QUARTER + 1):
        total = total.plus(_closing(quarter, sum(one.halves for one in chosen if one.quarter == quarter), terms))
    return total.plus(Cost(short_year=max(0, terms.year - sum(one.halves for one in chosen))))


def allowed(chosen: Sequence[Block], terms: Terms) -> bool:
    """Whether blocks in their order keep their distance and the cap; what is fixed need not."""
    for before, block in pairwise(chosen):
        if not (before.fixed and block.fixed) and not _apart(before, block, terms.gap):
            return False
    for _, group in groupby(chosen, key=lambda one: one.quarter):
        blocks = list(group)
        over = terms.cap and sum(one.halves for one in blocks) > terms.high
        if over and not all(one.fixed for one in blocks):
            return False
    return True


def alternatives(plan: Plan, chosen: Block, blocks: Sequence[Block], terms: Terms) -> list[Block]:
    """Where `chosen` could be instead while the rest of the plan stays, the best first."""
    at = plan.blocks.index(chosen)
    others = [
        one
        for one in blocks
        if one.quarter == chosen.quarter
        and one.halves == chosen.halves
        and one not in plan.blocks
        and not one.forbidden
    ]
    fitting = [
        one for one in others if allowed(sorted([*plan.blocks[:at], one, *plan.blocks[at + 1 :]], key=_start), terms)
    ]
    return sorted(fitting, key=lambda one: (one.absent, one.shift, one.first))


def _start(block: Block) -> Slot:
    return block.first


def _apart(before: Block, block: Block, gap: int) -> bool:
    """Whether `block` begins after `before` ends, with `gap` days from the one's last to the other's first."""
    return block.first > before.last and (block.first.day - before.last.day).days >= gap


def _price(block: Block) -> Cost:
    released = int(block.forbidden and not block.fixed)
    return Cost(released=released, absent=block.absent, halves=block.halves, shift=block.shift)


def _closing(quarter: int, here: int, terms: Terms) -> Cost:
    """What a quarter with `here` half-days lacks or has too much."""
    if quarter < terms.open_from:
        return Cost()
    return Cost(
        empty=int(here == 0 and terms.low > 0),
        short_quarters=max(0, terms.low - here),
        beyond=max(0, here - terms.high),
    )


def _search(blocks: Sequence[Block], terms: Terms, tick: Tick | None) -> Plan:
    ordered = sorted(blocks, key=lambda one: (one.first, not one.fixed, one.last))
    to_come = dict.fromkeys(range(1, LAST_QUARTER + 1), 0)
    for block in ordered:
        to_come[block.quarter] += block.halves if block.fixed else 0
    pool: _Pool = {_State(1, 0, 0): _Node(Cost(), None, None)}
    waiting: list[tuple[Block, _Pool]] = []
    for number, block in enumerate(ordered):
        if tick and tick(number, len(ordered)):
            raise Stopped
        for pair in [pair for pair in waiting if _apart(pair[0], block, terms.gap)]:
            _merge(pool, pair[1], terms, block.quarter)
            waiting.remove(pair)
        pool = _in_quarter(pool, terms, block.quarter)
        if block.fixed:
            to_come[block.quarter] -= block.halves
            reached = dict(pool)
            for before, nodes in waiting:
                if before.fixed:
                    _merge(reached, nodes, terms, block.quarter)
            pool, waiting = {}, [(block, _taken(reached, block, terms))]
        else:
            room = terms.high - to_come[block.quarter]
            open_states = {state: node for state, node in pool.items() if _may_take(state, block, terms, room)}
            waiting.append((block, _taken(open_states, block, terms)))
    for _, nodes in waiting:
        _merge(pool, nodes, terms, LAST_QUARTER)
    return _best(_in_quarter(pool, terms, LAST_QUARTER), terms)


def _may_take(state: _State, block: Block, terms: Terms, room: int) -> bool:
    """Whether a free block keeps to the cap and could be of use: without need it only adds to the cost."""
    if terms.cap and state.here + block.halves > room:
        return False
    return state.here < terms.low or state.year < terms.year


def _taken(pool: _Pool, block: Block, terms: Terms) -> _Pool:
    """The states after `block` is chosen in each state of `pool`; the year counts no further than it needs."""
    found: _Pool = {}
    price = _price(block)
    for state, node in pool.items():
        after = _State(state.quarter, state.here + block.halves, min(terms.year, state.year + block.halves))
        _keep(found, after, _Node(node.cost.plus(price), block, node))
    return found


def _keep(pool: _Pool, state: _State, node: _Node) -> None:
    known = pool.get(state)
    if known is None or node.cost < known.cost:
        pool[state] = node


def _merge(pool: _Pool, nodes: _Pool, terms: Terms, quarter: int) -> None:
    for state, node in _in_quarter(nodes, terms, quarter).items():
        _keep(pool, state, node)


def _in_quarter(pool: _Pool, terms: Terms, quarter: int) -> _Pool:
    """The same plans seen from `quarter`: every quarter before it is closed and pays for what it lacks."""
    if all(state.quarter == quarter for state in pool):
        return pool
    found: _Pool = {}
    for state, node in pool.items():
        cost, here = node.cost, state.here
        for closed in range(state.quarter, quarter):
            cost, here = cost.plus(_closing(closed, here, terms)), 0
        _keep(found, _State(quarter, here, state.year), node._replace(cost=cost))
    return found


def _best(pool: _Pool, terms: Terms) -> Plan:
    """The cheapest of the plans that came to the end of the year."""

    def final(state: _State, node: _Node) -> Cost:
        closing = _closing(state.quarter, state.here, terms)
        return node.cost.plus(closing).plus(Cost(short_year=max(0, terms.year - state.year)))

    cost, node = min(((final(state, node), node) for state, node in pool.items()), key=lambda pair: pair[0])
    return Plan(tuple(reversed(list(_blocks(node)))), cost)


def _blocks(node: _Node | None) -> Iterator[Block]:
    while node is not None and node.block is not None:
        yield node.block
        node = node.before


class Remedy(Struct, frozen=True):
    """The least change that lets everything be met: days to release, a smaller `gap`, or `beyond` the band."""

    release: tuple[date, ...] = ()
    gap: int | None = None
    beyond: bool = False


def least_change(blocks: Sequence[Block], terms: Terms, tick: Tick | None = None) -> Remedy | None:
    """What would have to change for the year to be met; None when nothing of this would do."""
    released = least_release(blocks, terms, tick)
    if released:
        days = [one.first.day for one in released.blocks if one.forbidden and not one.fixed]
        return Remedy(release=tuple(days))
    gap = _widest_gap(blocks, terms, tick)
    if gap is not None:
        return Remedy(gap=gap)
    uncapped = replace(terms, cap=False)
    return Remedy(beyond=True) if terms.cap and not best_plan(blocks, uncapped, tick).cost.is_short else None


def _widest_gap(blocks: Sequence[Block], terms: Terms, tick: Tick | None) -> int | None:
    """The most days between sessions with which everything is met; None when not even without any."""
    if best_plan(blocks, replace(terms, gap=0), tick).cost.is_short:
        return None
    low, high = 0, terms.gap
    while high - low > 1:
        middle = (low + high) // 2
        if best_plan(blocks, replace(terms, gap=middle), tick).cost.is_short:
            high = middle
        else:
            low = middle
    return low
