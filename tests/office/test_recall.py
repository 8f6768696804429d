"""What many sheets ask for is read once and always as it stands."""

from datetime import datetime

import pytest

from jkgov_desktop.office.opening import desk_at
from jkgov_desktop.records.people import Person
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
