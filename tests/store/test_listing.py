"""Long lists: pages, filters, order, and what they show."""

from datetime import date, time

import pytest

from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.people import Person, Unit, UnitKind
from jkgov_desktop.store.errors import StoreBug
from jkgov_desktop.store.listing import PAGE, Among, Between, Either, Equals, NamedCondition, Query

ROWS = 20 * PAGE + 7


@pytest.fixture
def long_register(store, clerk):
    with store.unit(clerk, "导入") as unit:
        for number in range(ROWS):
            unit.add(Unit(name=f"第{number:05}单位", kind=UnitKind.TOWNSHIP, place=number))
    return store.listing(Unit.register)


def test_every_row_is_there_whichever_way_one_jumps(long_register):
    assert len(long_register) == ROWS
    for row in [*range(0, ROWS, 97), ROWS - 1, 0, PAGE - 1, PAGE, *range(ROWS - 1, 0, -211)]:
        assert long_register.cells(row)[0] == f"第{row:05}单位"
        assert long_register.row_of(long_register.id(row)) == row


@pytest.mark.parametrize(("sort", "expected"), [("id", [0, 1, 2]), ("-id", [2, 1, 0]), ("kind", [0, 1, 2])])
def test_ties_and_ids_go_by_the_order_of_entry(store, clerk, sort, expected):
    with store.unit(clerk, "登记") as unit:
        entered = [unit.add(Unit(name=f"单位{number}", kind=UnitKind.TOWNSHIP)).id for number in range(3)]
    listing = store.listing(Unit.register, Query(sort=sort))
    assert [listing.id(row) for row in range(3)] == [entered[at] for at in expected]


def test_row_beyond_the_end_is_an_error(long_register):
    with pytest.raises(IndexError):
        long_register.cells(ROWS)


def test_only_the_pages_looked_at_last_are_kept(long_register):
    for row in range(0, ROWS, PAGE):
        long_register.cells(row)
    assert len(long_register._pages) == 16


def test_list_stands_still_while_records_come_and_go(store, clerk, long_register):
    first = store.get(Unit, long_register.id(0))
    with store.unit(clerk, "删除") as unit:
        unit.remove(first)
        unit.add(Unit(name="新单位", kind=UnitKind.TOWNSHIP))
    assert len(long_register) == ROWS
    assert long_register.cells(0)[0] == first.name
    fresh = store.listing(Unit.register)
    assert len(fresh) == ROWS
    assert fresh.row_of(first.id) is None


@pytest.fixture
def meetings(store, clerk):
    with store.unit(clerk, "登记") as unit:
        li, zhang = (unit.add(Person(name=name)) for name in ("李四", "张三"))
        return [
            unit.add(Meeting(kind=kind, title=title, number=number, held_on=day, starts=time(9), presider=who))
            for kind, title, number, day, who in (
                (MeetingKind.EXECUTIVE, "预算会", 10, date(2024, 3, 5), zhang.id),
                (MeetingKind.THEMATIC, "防汛会", None, date(2024, 5, 1), None),
                (MeetingKind.PLENARY, "全会", 2, date(2023, 1, 9), li.id),
            )
        ]


def titles(store, query):
    listing = store.listing(Meeting.register, query)
    return [store.get(Meeting, listing.id(row)).title for row in range(len(listing))]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("", ["防汛会", "预算会", "全会"]),
        ("held_on", ["全会", "预算会", "防汛会"]),
        ("number", ["全会", "预算会", "防汛会"]),
        ("-number", ["预算会", "全会", "防汛会"]),
        ("kind", ["全会", "预算会", "防汛会"]),
        ("presider", ["预算会", "全会", "防汛会"]),
        ("-presider", ["全会", "预算会", "防汛会"]),
    ],
)
@pytest.mark.usefixtures("meetings")
def test_order_is_of_what_is_shown_with_empty_last(store, sort, expected):
    assert titles(store, Query(sort=sort)) == expected


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ((Equals("kind", MeetingKind.PLENARY),), ["全会"]),
        ((Equals("number", None),), ["防汛会"]),
        ((Between("held_on", date(2024, 1, 1), date(2024, 3, 5)),), ["预算会"]),
        ((Between("held_on", None, date(2024, 3, 5)),), ["预算会", "全会"]),
        ((Between("number", 2, None),), ["预算会", "全会"]),
        ((Between("number", None, None),), ["预算会", "全会"]),
        ((Equals("number", 2), Equals("kind", MeetingKind.EXECUTIVE)), []),
        ((Among("kind", [MeetingKind.PLENARY.value, MeetingKind.THEMATIC.value]),), ["防汛会", "全会"]),
        ((Among("number", []),), []),
        (
            (NamedCondition("未编号或全体会议", (Either(Equals("number", None), Equals("number", 2)),)),),
            ["防汛会", "全会"],
        ),
        ((NamedCondition("编号五以内", (Between("number", None, None), Between("number", None, 5))),), ["全会"]),
    ],
)
@pytest.mark.usefixtures("meetings")
def test_filters_narrow_the_list(store, where, expected):
    assert titles(store, Query(where=where)) == expected


@pytest.mark.usefixtures("meetings")
def test_text_finds_also_by_the_names_a_list_shows(store):
    assert titles(store, Query(text="张三")) == ["预算会"]
    assert titles(store, Query(text="ls 全")) == ["全会"]
    assert titles(store, Query(text="张三 全")) == []


def test_all_takes_values_and_an_order(store, meetings):
    budget, flood, plenary = meetings
    assert store.all(Meeting) == [flood, budget, plenary]
    assert store.all(Meeting, order="held_on", number=None) == [flood]
    assert store.all(Meeting, kind=MeetingKind.PLENARY, presider=plenary.presider) == [plenary]


def test_unknown_fields_are_bugs(store):
    for query in (Query(sort="shoe_size"), Query(where=(Equals("shoe_size", 1),))):
        with pytest.raises(StoreBug, match="meetings has no field shoe_size"):
            store.listing(Meeting.register, query)
    with pytest.raises(StoreBug):
        store.all(Meeting, shoe_size=1)
