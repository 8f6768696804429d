"""A declared field can be typed somewhere, or is listed as set by the program."""

from collections import defaultdict

import pytest

from jkgov_desktop.office.subjects import KEEPINGS
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.ui.kit.form import RecordForm
from jkgov_desktop.ui.subject import LifeRegister


@pytest.fixture
def typed(window):
    """The fields of every register for which some form of the window has a box, every page and stage being built."""
    for key, tab in window.subjects.items():
        window.show_subject(key)
        for page, _title in tab.entries():
            tab.show_page(page)
            if isinstance(tab.page(page), LifeRegister):
                life = tab.life_page(page)
                for place in range(len(life.life.stages)):
                    life.stage(place)
    found = defaultdict(set)
    for form in window.findChildren(RecordForm):
        found[form.register.table] |= set(form.fields)
    return found


def test_every_field_can_be_typed_or_is_listed_as_set_by_the_program(typed):
    untyped = {register.table: set(register.fields) - typed[register.table] for register in REGISTERS}
    listed = {register.table: set(KEEPINGS[register.record].sets) for register in REGISTERS}
    wholes = {register.table: {register.whole.name} if register.whole else set() for register in REGISTERS}
    assert {table: untyped[table] - wholes[table] for table in untyped} == {
        table: listed[table] - wholes[table] for table in listed
    }


def test_every_field_of_a_stage_is_a_field_of_its_register():
    for kind, keeping in KEEPINGS.items():
        for stage in keeping.life.stages if keeping.life else ():
            assert set(stage.fields) <= set(kind.register.fields), (kind, stage.name)
