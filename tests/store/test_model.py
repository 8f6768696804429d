"""Any sequence of units, failures, undoing and reopening against a plain model."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, rule

from jkgov_desktop.records.people import Person, Portfolio
from jkgov_desktop.records.structs import replace
from jkgov_desktop.store.errors import Dangling, InUse, Missing, NothingToUndo
from jkgov_desktop.store.store import Store
from jkgov_desktop.store.verifying import verify

NAMES = st.sampled_from(["张三", "李四", "王五", "赵六"])
CLERK = "杨秀英"


class Office(RuleBasedStateMachine):
    """Persons and the matters in their care."""

    template = Path()
    persons = Bundle("persons")
    matters = Bundle("matters")

    @initialize()
    def open(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(shutil.copyfile(self.template, f"{self.folder.name}/office.db"))
        self.store = Store.open(self.path)
        self.live = {}
        self.gone = {}
        self.past = []

    def remember(self):
        self.past.append(dict(self.live))

    def pointing_to(self, person):
        return [one for one in self.live.values() if isinstance(one, Portfolio) and one.person == person]

    def change_one(self, id_, **values):
        loaded = self.live.get(id_)
        if loaded is None:
            return
        wanted = replace(loaded, **values)
        with self.store.unit(CLERK, "修改") as unit:
            unit.change(loaded, wanted)
        if wanted != loaded:
            self.remember()
            self.live[id_] = wanted

    @rule(target=persons, names=st.lists(NAMES, min_size=1, max_size=3))
    def add_persons(self, names):
        self.remember()
        with self.store.unit(CLERK, "登记") as unit:
            kept = [unit.add(Person(name=name)) for name in names]
        self.live |= {one.id: one for one in kept}
        return multiple(*(one.id for one in kept))

    @rule(target=matters, person=persons, matter=NAMES)
    def give_matter(self, person, matter):
        record = Portfolio(person=person, matter=matter)
        if person not in self.live:
            with pytest.raises(Dangling), self.store.unit(CLERK, "分工") as unit:
                unit.add(record)
            return multiple()
        self.remember()
        with self.store.unit(CLERK, "分工") as unit:
            kept = unit.add(record)
        self.live[kept.id] = kept
        return kept.id

    @rule(person=persons, name=NAMES, phone=st.sampled_from(["", "1", "2"]))
    def change_person(self, person, name, phone):
        self.change_one(person, name=name, phone=phone)

    @rule(matter=matters, name=NAMES)
    def change_matter(self, matter, name):
        self.change_one(matter, matter=name)

    @rule(id_=st.one_of(persons, matters))
    def remove(self, id_):
        record = self.live.get(id_)
        if record is None:
            return
        if self.pointing_to(id_):
            with pytest.raises(InUse), self.store.unit(CLERK, "删除") as unit:
                unit.remove(record)
            return
        self.remember()
        with self.store.unit(CLERK, "删除") as unit:
            unit.remove(record)
        self.gone[id_] = self.live.pop(id_)

    @rule(person=persons)
    def remove_with_matters(self, person):
        if person not in self.live:
            return
        self.remember()
        with self.store.unit(CLERK, "免职") as unit:
            for one in [self.live[person], *self.pointing_to(person)]:
                unit.remove(one)
                self.gone[one.id] = one
        self.live = {id_: one for id_, one in self.live.items() if id_ not in self.gone}

    @rule(id_=st.one_of(persons, matters))
    def restore(self, id_):
        record = self.gone.get(id_)
        if record is None:
            return
        if isinstance(record, Portfolio) and record.person not in self.live:
            with pytest.raises(Dangling), self.store.unit(CLERK, "恢复") as unit:
                unit.restore(Portfolio, id_)
            return
        self.remember()
        with self.store.unit(CLERK, "恢复") as unit:
            assert unit.restore(type(record), id_) == record
        self.live[id_] = self.gone.pop(id_)

    @rule(person=persons)
    def fail_half_way(self, person):
        def half(unit):
            unit.add(Person(name="半途"))
            if person in self.live:
                unit.change(self.live[person], replace(self.live[person], phone="9"))
            unit.get(Person, "nobody")

        with pytest.raises(Missing), self.store.unit(CLERK, "登记") as unit:
            half(unit)

    @rule()
    def undo(self):
        if not self.past:
            with pytest.raises(NothingToUndo):
                self.store.undo(CLERK)
            return
        self.store.undo(CLERK)
        ever = self.live | self.gone
        live = self.past.pop()
        self.gone = {id_: ever[id_] for id_ in ever if id_ not in live}
        self.live = live

    @rule()
    def reopen(self):
        self.store.close()
        self.store = Store.open(self.path)
        self.past = []

    @invariant()
    def stands_as_in_the_model(self):
        found = [*self.store.all(Person), *self.store.all(Portfolio)]
        assert {one.id: one for one in found} == self.live
        assert {one.id for one in self.store.removed()} == set(self.gone)

    def teardown(self):
        self.store.close()
        assert verify(self.path) == []
        self.folder.cleanup()


def test_store_agrees_with_a_plain_model(empty_database):
    machine = type("Template", (Office,), {"template": empty_database})
    machine.TestCase.settings = settings(max_examples=15, stateful_step_count=30, deadline=None)
    machine.TestCase("runTest").runTest()
