"""Who belongs to what on a given day, and who may preside and sign."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Protocol, TypeVar

from msgspec import Struct

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.records.people import PartyGroupSeat, PartySeat, Pledge, Post, PostRole, UnitKind
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.edition import Edition, MemberGroup, Standing
from jkgov_desktop.rulebook.findings import Finding, Severity, check


class Dated(Protocol):
    """A record that holds from one day to another, both included; None means open."""

    @property
    def since(self) -> date | None:
        """The first day."""

    @property
    def until(self) -> date | None:
        """The last day."""


D = TypeVar("D", bound=Dated)

_LAST = 10_000
_ROLES, _SEATS = tuple(PostRole), tuple(PartySeat)


def in_force(records: Iterable[D], day: date) -> list[D]:
    """Those of `records` that hold on `day`, in their order."""
    return [
        one for one in records if (one.since is None or one.since <= day) and (one.until is None or day <= one.until)
    ]


def precedence(post: Post) -> tuple[int, int, int]:
    """Sorts posts as lists print them: by role, then by rank, none last, then government members first."""
    rank = _LAST if post.rank is None else post.rank
    return _ROLES.index(post.role), rank, not post.government_member


def members_on(
    day: date, kind: MeetingKind, posts: Iterable[Post], seats: Iterable[PartyGroupSeat], edition: Edition
) -> list[Id]:
    """The persons who are members of a meeting of `kind` on `day`, each once.

    They come in the order in which the edition names the groups, inside a group by rank or Party seat; equals
    keep the order of `posts`, so pass these in the order of their units.
    """
    held, seated = in_force(posts, day), in_force(seats, day)
    groups = (_group(group, held, seated) for group in edition.body(kind).members)
    return list(dict.fromkeys(person for group in groups for person in group))


def _group(group: MemberGroup, posts: Sequence[Post], seats: Sequence[PartyGroupSeat]) -> list[Id]:
    if group is MemberGroup.PARTY_GROUP:
        listed = list(dict.fromkeys(post.person for post in sorted(posts, key=precedence)))
        places = {person: place for place, person in enumerate(listed)}
        by_seat = sorted(seats, key=lambda one: (_SEATS.index(one.seat), places.get(one.person, _LAST)))
        return [one.person for one in by_seat]
    belongs = [
        post
        for post in posts
        if (post.government_member if group is MemberGroup.GOVERNMENT_MEMBER else post.role == group.value)
    ]
    return [post.person for post in sorted(belongs, key=precedence)]


def default_presider(
    kind: MeetingKind, day: date, posts: Iterable[Post], seats: Iterable[PartyGroupSeat], edition: Edition
) -> Id | None:
    """The person to propose for presiding over a meeting of `kind` on `day`, None when nobody stands out.

    Where several posts preside in their own right (a thematic meeting) the portfolio decides, so there is no
    proposal. A vacant post passes to the next in the edition's order, by rank (第五条).
    """
    presiders = edition.body(kind).presiders
    if sum(one.standing is Standing.OWN for one in presiders) > 1:
        return None
    held, seated = sorted(in_force(posts, day), key=precedence), in_force(seats, day)
    for presider in presiders:
        for post in held:
            if post.role is presider.role:
                return post.person
        for seat in seated:
            if seat.seat is presider.role:
                return seat.person
    return None


def signers(edition: Edition, presider_role: PostRole | None) -> tuple[PostRole, ...]:
    """The posts that may sign the minutes of a meeting over which a holder of `presider_role` presided.

    A presiding deputy head may sign as the person who presided, not every deputy head (第五十六条).
    """
    rule = edition.minutes_signers
    presiding = (presider_role,) if presider_role in rule.presiding else ()
    return tuple(dict.fromkeys((*rule.always, *presiding)))


def suggested_government_member(role: PostRole, unit_kind: UnitKind, *, office_director: bool = True) -> bool:
    """Whether a post makes its holder a member of the government (第四条).

    `office_director` is the office's reading of whether the office director is one.
    """
    if role in {PostRole.COUNTY_HEAD, PostRole.EXECUTIVE_DEPUTY, PostRole.DEPUTY}:
        return True
    if role is PostRole.OFFICE_DIRECTOR:
        return office_director
    return role is PostRole.PRINCIPAL and unit_kind is UnitKind.CONSTITUENT


class PostSheet(Struct, frozen=True):
    """A post with what its ids stand for."""

    post: Post
    unit_kind: UnitKind
    person: str


@check(4, on=PostSheet, readings=("office_director_member",))
def government_membership(sheet: PostSheet, rules: Book) -> Iterator[Finding]:
    """The mark of a government member agrees with the post."""
    director = rules.reading("office_director_member") == "yes"
    suggested = suggested_government_member(sheet.post.role, sheet.unit_kind, office_director=director)
    if suggested == sheet.post.government_member:
        return
    who = f"{sheet.person}（{sheet.post.title}）"
    says = (
        f"{who}任此职务一般属于政府组成人员，尚未勾选。"
        if suggested
        else f"{who}的职务一般不属于政府组成人员，却已勾选。"
    )
    yield government_membership.finding(
        Severity.HINT,
        says,
        remedy="请核对“政府组成人员”一栏，它决定全体会议的应到人数。",
        subject=sheet.post.id,
        field="government_member",
    )


class PledgeSheet(Struct, frozen=True):
    """A pledge with what its ids stand for; `cares` says whether the leader has the unit in his care that year."""

    pledge: Pledge
    leader: str
    unit: str
    cares: bool
    today: date

    @property
    def day(self) -> date:
        """The day whose rules apply."""
        return self.pledge.signed_on or self.today


@check(86, on=PledgeSheet)
def pledge(sheet: PledgeSheet, _rules: Book) -> Iterator[Finding]:
    """A deputy head signs with a unit in his care, and signs within the year."""
    one = sheet.pledge
    if not sheet.cares:
        yield pledge.finding(
            Severity.HINT,
            f"“分管”中没有登记{sheet.leader}分管{sheet.unit}。",
            remedy="请核对签订的领导和单位，或补登分管。",
            field="unit",
        )
    if one.signed_on is None and sheet.today.year >= one.year:
        yield pledge.finding(
            Severity.WARN if sheet.today.year > one.year else Severity.HINT,
            f"{one.year}年党风廉政责任书尚未签订：{sheet.leader}与{sheet.unit}。",
            remedy="请安排签订，并填写签订日期。",
            field="signed_on",
        )
    elif one.signed_on and one.signed_on.year != one.year:
        yield pledge.finding(
            Severity.HINT,
            f"{one.year}年的责任书签订于 {one.signed_on.isoformat()}，不在当年。",
            remedy="请核对年度和签订日期。",
            field="signed_on",
        )
