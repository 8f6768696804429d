"""Who is here in a half-day, who is away, who stands in for whom, and why (第5、53、81、82条).

The rules want an act of 委托. What follows from a registered one is a fact; everything else that is worked out
here is a proposal in the order the rules name.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import overload

from msgspec import Struct

from jkgov_desktop.records.fields import Choice, Id
from jkgov_desktop.records.leaders.leave import Delegation, DelegationKind, Leave, LeaveKind
from jkgov_desktop.records.people import CoverPair, PartyGroupSeat, PartySeat, Portfolio, Post, PostRole
from jkgov_desktop.records.slots import Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.findings import computes
from jkgov_desktop.rulebook.people import in_force, precedence

_LAST = 10_000
_CHAIN = (PostRole.COUNTY_HEAD, PostRole.EXECUTIVE_DEPUTY, PostRole.DEPUTY)
_OFFICE = (PostRole.OFFICE_DIRECTOR, PostRole.DEPUTY_OFFICE_DIRECTOR)


class ActingKind(Choice):
    """By what right somebody is in charge."""

    HEAD = "head", N_("本人在岗")
    DELEGATED = "delegated", N_("受委托")
    PROPOSED = "proposed", N_("按排名建议")
    NONE = "none", N_("无人主持")


class Acting(Struct, frozen=True):
    """Who is in charge in a half-day. `why` tells the whole chain in Chinese; `warnings` what went wrong on it."""

    person: Id | None
    article: int
    why: str
    kind: ActingKind
    warnings: tuple[str, ...] = ()


class Cover(Struct, frozen=True):
    """Who stands in for somebody away; nobody when he is here or when the head has still to name somebody."""

    person: Id | None
    article: int
    why: str
    needed: bool = True


class Bench(Struct, frozen=True):
    """Those who hold the posts that matter here on one day, each role in order of precedence."""

    head: Post | None
    executive: Post | None
    deputies: tuple[Post, ...]
    director: Post | None
    deputy_directors: tuple[Post, ...]
    party: tuple[PartyGroupSeat, ...]
    team: tuple[Id, ...]

    @property
    def chain(self) -> tuple[Post, ...]:
        """Those who may be in charge instead of the head, in the order of 第5条."""
        return ((self.executive,) if self.executive else ()) + self.deputies

    def leads(self, person: Id) -> Post | None:
        """The post by which somebody belongs to the chain of 第5条, the head included."""
        posts = (self.head, *self.chain)
        return next((post for post in posts if post and post.person == person), None)


def _bench(posts: Iterable[Post], seats: Iterable[PartyGroupSeat], day: date) -> Bench:
    held = sorted(in_force(posts, day), key=precedence)
    by_role: dict[PostRole, tuple[Post, ...]] = {}
    for post in held:
        by_role[post.role] = (*by_role.get(post.role, ()), post)
    order = list(PartySeat)
    seated = tuple(sorted(in_force(seats, day), key=lambda one: (order.index(one.seat), one.person)))
    leading = [post.person for role in _CHAIN for post in by_role.get(role, ())]
    directors = (post.person for post in by_role.get(PostRole.OFFICE_DIRECTOR, ()))
    others = dict.fromkeys((*(one.person for one in seated), *directors))
    ranks = {person: min(_ranks(held, person), default=_LAST) for person in others}
    return Bench(
        head=next(iter(by_role.get(PostRole.COUNTY_HEAD, ())), None),
        executive=next(iter(by_role.get(PostRole.EXECUTIVE_DEPUTY, ())), None),
        deputies=by_role.get(PostRole.DEPUTY, ()),
        director=next(iter(by_role.get(PostRole.OFFICE_DIRECTOR, ())), None),
        deputy_directors=by_role.get(PostRole.DEPUTY_OFFICE_DIRECTOR, ()),
        party=seated,
        team=tuple(dict.fromkeys((*leading, *sorted(others, key=ranks.__getitem__)))),
    )


def _ranks(held: Iterable[Post], person: Id) -> Iterator[int]:
    return (post.rank for post in held if post.person == person and post.rank is not None)


class _Absences(Struct, frozen=True):
    """The leaves of one person, ready to be asked for any half-day."""

    leaves: tuple[Leave, ...]
    firsts: tuple[int, ...]
    reach: tuple[int, ...]

    @classmethod
    def of(cls, leaves: Iterable[Leave]) -> "_Absences":
        ordered = sorted((one for one in leaves if one.took_place), key=lambda one: (one.start, one.last, one.id))
        reach: list[int] = []
        for one in ordered:
            reach.append(max(one.last.count, reach[-1] if reach else 0))
        return cls(tuple(ordered), tuple(one.start.count for one in ordered), tuple(reach))

    def at(self, slot: Slot) -> Leave | None:
        count = slot.count
        place = bisect_right(self.firsts, count) - 1
        while place >= 0 and self.reach[place] >= count:
            if self.leaves[place].last.count >= count:
                return self.leaves[place]
            place -= 1
        return None


class LeaveLog(Sequence[Leave]):
    """The absences of all years, each year read when it is first asked for."""

    def __init__(self, read_year: Callable[[int], Sequence[Leave]], read_all: Callable[[], Sequence[Leave]]) -> None:
        """`read_year` gives the absences that touch a calendar year, `read_all` every one."""
        self._read_year = read_year
        self._read_all = read_all

    def of_year(self, year: int) -> Sequence[Leave]:
        """The absences that touch a calendar year."""
        return self._read_year(year)

    @cached_property
    def _all(self) -> Sequence[Leave]:
        return self._read_all()

    @overload
    def __getitem__(self, place: int) -> Leave: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Leave]: ...

    def __getitem__(self, place: int | slice) -> Leave | Sequence[Leave]:
        return self._all[place]

    def __len__(self) -> int:
        return len(self._all)


@computes(5, 53, 81, 82)
class Presence(Struct, frozen=True, dict=True):
    """Everything that decides who is in charge, read once and asked for as many half-days as one likes.

    `leaves` may be a LeaveLog: then only the years that are asked for are read.
    """

    names: Mapping[Id, str]
    posts: Sequence[Post]
    seats: Sequence[PartyGroupSeat] = ()
    pairs: Sequence[CoverPair] = ()
    portfolios: Sequence[Portfolio] = ()
    delegations: Sequence[Delegation] = ()
    leaves: Sequence[Leave] = ()

    @cached_property
    def _years(self) -> dict[int, Mapping[Id, _Absences]]:
        return {}

    @cached_property
    def _benches(self) -> dict[date, Bench]:
        return {}

    def _absences(self, year: int) -> Mapping[Id, _Absences]:
        """Everybody's absences that touch a year; of all years where `leaves` were read at once."""
        log = self.leaves
        key = year if isinstance(log, LeaveLog) else 0
        if key not in self._years:
            found: dict[Id, list[Leave]] = {}
            for leave in log.of_year(year) if isinstance(log, LeaveLog) else log:
                found.setdefault(leave.person, []).append(leave)
            self._years[key] = {person: _Absences.of(leaves) for person, leaves in found.items()}
        return self._years[key]

    @cached_property
    def _leading_posts(self) -> tuple[Post, ...]:
        seated = {one.person for one in self.seats}
        return tuple(post for post in self.posts if post.role in (*_CHAIN, *_OFFICE) or post.person in seated)

    @cached_property
    def _entrusted(self) -> tuple[Delegation, ...]:
        """What the head entrusted of his whole work, the newest first."""
        acting = [one for one in self.delegations if one.kind is DelegationKind.ACTING]
        return tuple(sorted(acting, key=lambda one: (one.start, one.id), reverse=True))

    def bench(self, day: date) -> Bench:
        """Who holds which of the leading posts on `day`."""
        if day not in self._benches:
            self._benches[day] = _bench(self._leading_posts, self.seats, day)
        return self._benches[day]

    def team(self, day: date) -> tuple[Id, ...]:
        """The leaders of the government in their order: heads, other Party group members, the office director."""
        return self.bench(day).team

    def carers(self, units: Iterable[Id | None], day: date) -> tuple[Id, ...]:
        """The deputy heads in whose portfolios these units lie on a day, the lowest rank first (第7、60条)."""
        cared = self._caring(units, day)
        return tuple(post.person for post in reversed(self.bench(day).chain) if post.person in cared)

    def leaders_for(self, unit: Id | None, day: date) -> tuple[Id, ...]:
        """The leaders of the government in whose portfolios a unit lies on a day, in their order (第7条)."""
        cared = self._caring((unit,), day)
        return tuple(one for one in self.team(day) if one in cared)

    def _caring(self, units: Iterable[Id | None], day: date) -> set[Id]:
        wanted = set(filter(None, units))
        return {one.person for one in in_force(self.portfolios, day) if one.unit in wanted}

    def leaves_between(self, first: Slot, last: Slot, person: Id = "") -> tuple[Leave, ...]:
        """The absences, of one person or of all, that touch a stretch of half-days, the earliest first."""
        found: dict[Id, Leave] = {}
        for year in range(first.day.year, last.day.year + 1):
            absences = self._absences(year)
            chosen = [absences[person]] if person in absences else () if person else absences.values()
            found.update((one.id, one) for known in chosen for one in known.leaves)
        touching = (one for one in found.values() if one.start <= last and first <= one.last)
        return tuple(sorted(touching, key=lambda one: (one.start, one.last, one.id)))

    def away(self, person: Id, slot: Slot) -> Leave | None:
        """The leave that covers this half-day; it ends at 销假 where that is registered."""
        known = self._absences(slot.day.year).get(person)
        return known.at(slot) if known else None

    def having(self, leave: Leave) -> "Presence":
        """What is known with `leave` as it is being typed; only absences that touch it are kept."""
        others = (one for one in self.leaves_between(leave.start, leave.last) if one.id != leave.id)
        return replace(self, leaves=(*others, leave))

    def acting(self, slot: Slot) -> Acting:
        """Who is in charge of the government (第5条)."""
        bench = self.bench(slot.day)
        if bench.head is None:
            return self._by_rank(bench, slot, 5, ["县长空缺"], [])
        leave = self.away(bench.head.person, slot)
        if leave is None:
            return Acting(bench.head.person, 5, f"{self._called(bench.head)}在岗。", ActingKind.HEAD)
        said, warnings = [self._away_said(bench.head, leave)], list[str]()
        article = 5 if leave.kind is LeaveKind.OFFICIAL else 81
        for delegate, act in self._delegates(bench.head.person, leave, slot):
            post = bench.leads(delegate)
            absence = self.away(delegate, slot)
            if post and absence is None:
                return Acting(delegate, article, _why([*said, f"{act}{self._called(post)}"]), ActingKind.DELEGATED)
            gone = self._absence_said(absence) if absence else "不是副县长"
            warnings.append(f"{act}{self._name(delegate)}，但{self._name(delegate)}{gone}。")
        if leave.kind is not LeaveKind.OFFICIAL:
            said.append(f"第五条未列明{leave.kind.label}，参照办理")
        return self._by_rank(bench, slot, article, said, warnings)

    def _delegates(self, head: Id, leave: Leave, slot: Slot) -> Iterator[tuple[Id, str]]:
        """Those to whom the head entrusted his work for this half-day, and by what act."""
        for one in self._entrusted:
            if one.person == head and one.covers(slot):
                yield one.delegate, "已委托"
        if leave.acting:
            yield leave.acting, "外出时已明确代行："

    def _by_rank(self, bench: Bench, slot: Slot, article: int, said: list[str], warnings: list[str]) -> Acting:
        if bench.executive is None:
            said.append("常务副县长空缺")
        for post in bench.chain:
            leave = self.away(post.person, slot)
            if leave is None:
                said.append(f"{self._called(post)}在岗，按{'职务' if post.role is not PostRole.DEPUTY else '排名'}建议")
                return Acting(post.person, article, _why(said), ActingKind.PROPOSED, tuple(warnings))
            said.append(self._away_said(post, leave))
        said.append("没有副县长在岗，请报县委、市政府明确")
        return Acting(None, article, _why(said), ActingKind.NONE, tuple(warnings))

    def cover(self, person: Id, slot: Slot) -> Cover:
        """Who stands in for somebody away: whom the leave names, else the AB partner, else nobody yet."""
        leave = self.away(person, slot)
        if leave is None:
            return Cover(None, 5, f"{self._name(person)}在岗。", needed=False)
        bench = self.bench(slot.day)
        if bench.head and bench.head.person == person:
            acting = self.acting(slot)
            return Cover(acting.person, acting.article, acting.why)
        said = [f"{self._name(person)}{self._absence_said(leave)}"]
        for stand_in, article, act in self._stand_ins(bench, person, leave, slot.day):
            absence = self.away(stand_in, slot)
            if absence is None:
                return Cover(stand_in, article, _why([*said, f"{act}{self._name(stand_in)}"]))
            said.append(f"{act}{self._name(stand_in)}，也{self._absence_said(absence)}")
        return Cover(None, 81, _why([*said, "请县长明确代行领导"]))

    def _stand_ins(self, bench: Bench, person: Id, leave: Leave, day: date) -> Iterator[tuple[Id, int, str]]:
        """Who may stand in, in order, with the article and the act that says so."""
        of_office = bench.director is not None and bench.director.person == person
        if leave.acting:
            yield leave.acting, 82 if of_office else 81, "请假时明确代行："
        for partner in self.partners(person, day):
            if partner != leave.acting:
                yield partner, 5, "AB角："
        if of_office:
            for post in bench.deputy_directors:
                if post.person != leave.acting:
                    yield post.person, 82, "在家主持工作的副主任："

    def partners(self, person: Id, day: date) -> tuple[Id, ...]:
        """Those with whom somebody is paired on `day` (AB角)."""
        held = (one for one in self.pairs if person in (one.first, one.second))
        return tuple(one.second if one.first == person else one.first for one in in_force(held, day))

    def party(self, slot: Slot) -> Acting:
        """Who may preside over the Party group: its secretary, else a deputy he entrusts (第53条)."""
        said = list[str]()
        for seat in self.bench(slot.day).party:
            if seat.seat is PartySeat.MEMBER:
                break
            leave = self.away(seat.person, slot)
            name = f"{seat.seat.label}{self._name(seat.person)}"
            if leave is None:
                own = seat.seat is PartySeat.SECRETARY
                kind = ActingKind.HEAD if own else ActingKind.PROPOSED
                return Acting(seat.person, 53, _why([*said, f"{name}在岗" + ("" if own else "，须受书记委托")]), kind)
            said.append(f"{name}{self._absence_said(leave)}")
        return Acting(None, 53, _why([*said, "没有党组书记、副书记在岗"]), ActingKind.NONE)

    def _called(self, post: Post) -> str:
        return f"{post.title}{self._name(post.person)}"

    def _name(self, person: Id) -> str:
        return self.names.get(person, "")

    def _away_said(self, post: Post, leave: Leave) -> str:
        return f"{self._called(post)}{self._absence_said(leave)}"

    @staticmethod
    def _absence_said(leave: Leave) -> str:
        return f"{leave.said}（{leave.period}）"


def _why(said: Iterable[str]) -> str:
    return "；".join(said) + "。"
