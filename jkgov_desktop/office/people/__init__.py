"""Who holds which office on a day, and a roster taken in as a whole."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property

from msgspec import Struct

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.people import (
    PartyGroupSeat,
    PartySeat,
    Person,
    Portfolio,
    Post,
    PostRole,
    RosterLine,
    Unit,
    UnitKind,
)
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook import people as rules
from jkgov_desktop.store.unit import UnitOfWork


class Directory(Struct, frozen=True, dict=True):
    """Everybody in office on one day, ready to be asked again and again."""

    day: date
    persons: dict[Id, Person]
    units: dict[Id, Unit]
    posts: tuple[Post, ...]
    seats: tuple[PartyGroupSeat, ...]

    def main_post(self, person: Id) -> Post | None:
        """The post a person is listed by: the one that ranks first, leaders of the county before units."""
        return self._main_posts.get(person)

    @cached_property
    def _main_posts(self) -> dict[Id, Post]:
        found: dict[Id, Post] = {}
        for post in sorted(self.posts, key=rules.precedence):
            found.setdefault(post.person, post)
        return found

    def role(self, person: Id | None) -> PostRole | None:
        """What a person's first post means to the rules."""
        post = self.main_post(person) if person else None
        return post.role if post else None

    def seat(self, person: Id | None) -> PartySeat | None:
        """A person's seat in the Party group."""
        return next((one.seat for one in self.seats if one.person == person), None)

    def printed_title(self, person: Id) -> str:
        """A person's unit and post as lists print them, such as 县财政局局长."""
        post = self.main_post(person)
        if post:
            return self.title_of(post)
        return next((seat.seat.label for seat in self.seats if seat.person == person), "")

    def title_of(self, post: Post) -> str:
        """Unit and title of one post; the government's own leaders stand without their unit."""
        unit = self.units.get(post.unit)
        if unit is None or unit.kind is UnitKind.GOVERNMENT:
            return post.title
        called = unit.called_as
        return post.title if post.title.startswith((called, unit.name)) else called + post.title

    def unit_called(self, name: str) -> Unit | None:
        """The unit whose full or short name is `name`, else one whose full name puts the county's before it."""
        units = self.units.values()
        exact = (unit for unit in units if name in (unit.name, unit.alias))
        return next(exact, None) or next((unit for unit in units if unit.name.endswith(name)), None)

    def holder(self, unit: Id, title: str = "") -> Post | None:
        """Who leads a unit, or holds the post called `title` in it."""
        posts = [post for post in self.posts if post.unit == unit]
        if title:
            return next((post for post in posts if title in post.title), None)
        leading = (PostRole.OFFICE_DIRECTOR, PostRole.PRINCIPAL, PostRole.IN_CHARGE)
        return next((post for role in leading for post in posts if post.role is role), None)


class Everybody(Struct, frozen=True):
    """All persons, units, posts and seats of all days, read once; the posts in the order of their units."""

    persons: dict[Id, Person]
    units: dict[Id, Unit]
    posts: tuple[Post, ...]
    seats: tuple[PartyGroupSeat, ...]

    def on(self, day: date) -> Directory:
        """Those in office on `day`."""
        posts, seats = rules.in_force(self.posts, day), rules.in_force(self.seats, day)
        return Directory(day, self.persons, self.units, tuple(posts), tuple(seats))


def everybody(desk: Desk) -> Everybody:
    """Everybody as registered now, to be asked for more than one day."""
    return desk.recall(_read_everybody)


def _read_everybody(desk: Desk) -> Everybody:
    units = {unit.id: unit for unit in desk.store.all(Unit)}
    posts = sorted(desk.store.all(Post), key=lambda post: _place(units.get(post.unit)))
    persons = {person.id: person for person in desk.store.all(Person)}
    return Everybody(persons, units, tuple(posts), tuple(desk.store.all(PartyGroupSeat)))


def directory(desk: Desk, day: date) -> Directory:
    """Everybody in office on `day`, the posts in the order of their units."""
    return everybody(desk).on(day)


def register_by_name(desk: Desk, table: str, name: str) -> Person | Unit:
    """Enter a person or a unit of whom only the name is known so far; raises Refused for other tables."""
    wanted: Person | Unit
    if table == Person.register.table:
        wanted = Person(name=name)
    elif table == Unit.register.table:
        wanted = Unit(name=name, kind=UnitKind.OTHER, place=min(_last_place(desk) + 10, 9999))
    else:
        title = register_of(table).title
        raise Refused(f"“{title}”中没有“{name}”，请先到“{title}”登记，再回来选择。")
    with desk.unit(f"登记{wanted.register.title}“{name}”") as unit:
        return unit.add(wanted)


def _last_place(desk: Desk) -> int:
    return max((unit.place or 0 for unit in desk.store.all(Unit)), default=0)


def _place(unit: Unit | None) -> int:
    return unit.place if unit and unit.place is not None else 9999


def take_roster(desk: Desk, lines: Sequence[RosterLine], since: date | None) -> int:
    """Enter a confirmed roster in one unit of work and return how many posts were new.

    Persons and units already registered under the same name are used as they stand, and a post that
    somebody already holds is left alone, so the same roster may be pasted twice. `since` is the first day of
    every post whose line names none.
    """
    added = 0
    director = desk.rules.reading("office_director_member") == "yes"
    with desk.unit(f"导入人员名单 {len(lines)} 行") as unit:
        units = {name: known.id for known in unit.all(Unit) for name in (known.name, known.alias) if name}
        persons = {known.name: known.id for known in unit.all(Person)}
        held = {(post.person, post.unit, post.title) for post in unit.all(Post) if post.until is None}
        seated = {(seat.person, seat.seat) for seat in unit.all(PartyGroupSeat) if seat.until is None}
        cared = {(one.person, one.matter) for one in unit.all(Portfolio) if one.until is None}
        for line in lines:
            person = _person(unit, line, persons)
            home = _unit(unit, line, units)
            start = line.since or since
            if (person, home, line.title) not in held:
                member = rules.suggested_government_member(line.role, line.unit_kind, office_director=director)
                unit.add(replace(_post(line, person, home, start), government_member=member))
                held.add((person, home, line.title))
                added += 1
            if line.party_seat and (person, line.party_seat) not in seated:
                unit.add(PartyGroupSeat(person=person, seat=line.party_seat, since=start))
                seated.add((person, line.party_seat))
            if line.portfolio and (person, line.portfolio) not in cared:
                unit.add(Portfolio(person=person, matter=line.portfolio, since=start))
                cared.add((person, line.portfolio))
    return added


def _person(unit: UnitOfWork, line: RosterLine, persons: dict[str, Id]) -> Id:
    if line.name not in persons:
        persons[line.name] = unit.add(Person(name=line.name, phone=line.phone)).id
    elif line.phone:
        known = unit.get(Person, persons[line.name])
        if not known.phone:
            unit.change(known, replace(known, phone=line.phone))
    return persons[line.name]


def _unit(unit: UnitOfWork, line: RosterLine, units: dict[str, Id]) -> Id:
    if line.unit not in units:
        place = min(10 * (len(set(units.values())) + 1), 9999)
        units[line.unit] = unit.add(Unit(name=line.unit, kind=line.unit_kind, place=place)).id
    return units[line.unit]


def _post(line: RosterLine, person: Id, home: Id, since: date | None) -> Post:
    return Post(
        person=person,
        unit=home,
        title=line.title,
        role=line.role,
        rank=line.rank,
        since=since,
    )


def names_of(persons: Iterable[Id], known: Directory) -> str:
    """Names joined as a sentence lists them."""
    return "、".join(known.persons[person].name for person in persons if person in known.persons)


def post_sheet(desk: Desk, post: Post) -> rules.PostSheet | None:
    """A post with the kind of its unit and the name of its holder; None while either is missing."""
    known = everybody(desk)
    person, unit = known.persons.get(post.person), known.units.get(post.unit)
    return rules.PostSheet(post, unit.kind, person.name) if person and unit else None
