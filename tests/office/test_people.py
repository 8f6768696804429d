from datetime import date

from jkgov_desktop.office import people
from jkgov_desktop.office.rules.readings import decide
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
from jkgov_desktop.records.structs import replace

LINE = RosterLine(
    number=1,
    name="何静",
    unit="江口县审计局",
    title="局长",
    role=PostRole.PRINCIPAL,
    unit_kind=UnitKind.CONSTITUENT,
    phone="138",
    party_seat=PartySeat.MEMBER,
    portfolio="审计监督",
)


def test_a_roster_enters_person_unit_post_seat_and_portfolio(desk):
    assert people.take_roster(desk, [LINE], date(2026, 1, 1)) == 1
    person = desk.store.all(Person, name="何静")[0]
    post = desk.store.all(Post, person=person.id)[0]
    assert (post.title, post.government_member, post.since) == ("局长", True, date(2026, 1, 1))
    assert desk.store.get(Unit, post.unit).name == "江口县审计局"
    assert desk.store.all(PartyGroupSeat, person=person.id)[0].seat is PartySeat.MEMBER
    assert [one.matter for one in desk.store.all(Portfolio, person=person.id)] == ["审计监督"]


def test_a_line_that_names_its_own_first_day_keeps_it(desk):
    people.take_roster(desk, [replace(LINE, since=date(2024, 5, 1))], date(2026, 1, 1))
    assert desk.store.all(Post, title="局长")[-1].since == date(2024, 5, 1)


def test_the_same_roster_may_be_pasted_twice(desk):
    people.take_roster(desk, [LINE], date(2026, 1, 1))
    assert people.take_roster(desk, [LINE], date(2026, 2, 1)) == 0
    assert len(desk.store.all(Person, name="何静")) == 1


def test_a_roster_is_one_step_for_undo(desk):
    before = len(desk.store.all(Post))
    people.take_roster(desk, [LINE, replace(LINE, name="马超", title="副局长", party_seat=None)], None)
    desk.store.undo(desk.clerk)
    assert len(desk.store.all(Post)) == before
    assert desk.store.all(Unit, name="江口县审计局") == []


def test_a_roster_adds_a_missing_phone_and_keeps_a_known_one(desk):
    people.take_roster(desk, [LINE], None)
    people.take_roster(desk, [replace(LINE, phone="139", title="党组书记")], None)
    assert desk.store.all(Person, name="何静")[0].phone == "138"


def test_a_unit_is_known_by_its_short_name_too(desk):
    people.take_roster(desk, [replace(LINE, unit="县财政局", title="副局长", party_seat=None)], None)
    assert len(desk.store.all(Unit, alias="县财政局")) == 1
    assert desk.store.all(Unit, name="县财政局") == []


def test_only_those_in_office_that_day_are_in_the_directory(desk, person_id):
    post = desk.store.all(Post, person=person_id("石磊"))[0]
    with desk.unit("免职") as unit:
        unit.change(post, replace(post, since=date(2025, 1, 1), until=date(2026, 6, 30)))
    roles = {
        day: people.directory(desk, day).role(person_id("石磊"))
        for day in (date(2024, 12, 31), date(2025, 1, 1), date(2026, 6, 30), date(2026, 7, 1))
    }
    assert list(roles.values()) == [None, PostRole.EXECUTIVE_DEPUTY, PostRole.EXECUTIVE_DEPUTY, None]


def test_a_person_with_two_posts_is_listed_by_the_higher(desk, person_id):
    finance = desk.store.all(Unit, alias="县财政局")[0]
    with desk.unit("兼任") as unit:
        unit.add(Post(person=person_id("罗建国"), unit=finance.id, title="局长", role=PostRole.PRINCIPAL))
    known = people.directory(desk, date(2026, 3, 9))
    assert known.printed_title(person_id("罗建国")) == "副县长"
    assert known.printed_title(person_id("高翔")) == "县财政局局长"


def test_a_roster_reads_the_office_director_as_the_office_does(desk):
    director = replace(LINE, role=PostRole.OFFICE_DIRECTOR, title="主任", unit="县政府办")
    people.take_roster(desk, [director], None)
    assert [post.government_member for post in desk.store.all(Post, title="主任")][-1] is True
    decide(desk, "office_director_member", "no", "县长", date(2026, 3, 1))
    people.take_roster(desk, [replace(director, name="马超")], None)
    assert [post.government_member for post in desk.store.all(Post, title="主任")][-1] is False
