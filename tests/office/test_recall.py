"""What many sheets ask for is read once and always as it stands."""

from datetime import date, datetime

import pytest

from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.office.opening import desk_at
from jkgov_desktop.records.house import Clerk
from jkgov_desktop.records.leaders.leave import Leave, LeaveKind
from jkgov_desktop.records.people import Person
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.rulebook.rules import load
from jkgov_desktop.store.store import Store

READ = []


def names(desk):
    READ.append(1)
    return [one.name for one in desk.store.all(Person)]


@pytest.fixture(autouse=True)
def _unread():
    READ.clear()


@pytest.fixture
def empty(store, clerk):
    return desk_at(store, clerk=clerk, now=lambda: datetime(2026, 3, 9, 8, 40))


def enter(desk, name):
    with desk.unit("登记") as unit:
        unit.add(Person(name=name))


def test_it_is_read_once_while_nothing_changes(empty):
    enter(empty, "张三")
    assert [empty.recall(names) for _ in range(3)] == [["张三"]] * 3
    assert len(READ) == 1


def test_a_change_here_or_in_another_window_is_seen_at_once(empty):
    assert empty.recall(names) == []
    enter(empty, "张三")
    assert empty.recall(names) == ["张三"]
    empty.undo()
    assert empty.recall(names) == []
    path = empty.store.path
    empty.store.close()
    with Store.open(path) as one:
        desk = desk_at(one, clerk="甲")
        enter(desk, "李四")
        assert desk.recall(names) == ["李四"]


def test_what_an_unfinished_unit_saw_is_not_remembered(empty):
    def fail():
        with empty.unit("登记") as unit:
            unit.add(Person(name="张三"))
            assert empty.recall(names) == ["张三"]
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert empty.recall(names) == []


def test_other_rules_are_other_answers(empty):
    empty.recall(names)
    empty.rules = load(settings={"presiding_deputy": "any_deputy"})
    empty.recall(names)
    assert len(READ) == 2


def test_what_it_does_not_rest_on_may_change(empty):
    enter(empty, "张三")
    empty.recall(names)
    with empty.unit("登记") as unit:
        unit.add(Clerk(name="甲"))
        assert empty.recall(names) == ["张三"]
    assert len(READ) == 1


def test_what_one_reading_has_of_another_it_rests_on_too(empty):
    def twice(desk):
        return desk.recall(names) * 2

    empty.recall(names)
    assert empty.recall(twice) == []
    enter(empty, "张三")
    assert empty.recall(twice) == ["张三"] * 2


def test_a_part_of_a_unit_that_was_taken_back_is_forgotten(empty):
    def fail():
        with empty.unit("登记") as part:
            part.add(Person(name="李四"))
            assert empty.recall(names) == ["张三", "李四"]
            raise ZeroDivisionError

    with empty.unit("登记") as unit:
        unit.add(Person(name="张三"))
        with pytest.raises(ZeroDivisionError):
            fail()
        assert empty.recall(names) == ["张三"]


def test_what_another_thread_s_connection_changed_is_seen(empty):
    assert empty.recall(names) == []
    with empty.beside() as other:
        enter(other, "张三")
    assert empty.recall(names) == ["张三"]


def test_absences_are_known_at_once(empty):
    enter(empty, "张三")
    (person,) = empty.store.all(Person)
    slot = Slot(date(2026, 3, 9), Half.AM)
    assert presence(empty).away(person.id, slot) is None
    with empty.unit("登记") as unit:
        unit.add(Leave(person=person.id, kind=LeaveKind.SICK, start=slot, end=slot, place="县城"))
    assert presence(empty).away(person.id, slot)
