"""What holds for every register there is."""

import pytest

from jkgov_desktop.records.fields import FieldError, Line, Pick, Ref
from jkgov_desktop.records.house import IssuedNumber
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.records.structs import replace
from jkgov_desktop.store.errors import Frozen, Missing
from jkgov_desktop.store.journal import Action
from jkgov_desktop.store.listing import Query
from jkgov_desktop.store.store import Store
from jkgov_desktop.store.verifying import verify

every_register = pytest.mark.parametrize("register", REGISTERS, ids=lambda register: register.table)
removable = [register for register in REGISTERS if register is not IssuedNumber.register]
every_removable = pytest.mark.parametrize("register", removable, ids=lambda register: register.table)


@pytest.fixture
def kept(store, clerk, make, register):
    with store.unit(clerk, "登记") as unit:
        needed = make(unit, register)
    with store.unit(clerk, "登记本条") as unit:
        return unit.add(needed)


@every_register
def test_record_is_read_back_as_it_was_kept(store, database, kept, register):
    assert store.get(register.record, kept.id) == kept
    assert kept in store.all(register.record)
    store.close()
    with Store.open(database) as again:
        assert again.get(register.record, kept.id) == kept


@every_register
def test_change_is_kept_and_taken_back(store, clerk, kept, register, differently):
    with store.unit(clerk, "修改") as unit:
        changed = unit.change(kept, differently(kept))
    assert store.get(register.record, kept.id) == changed != kept
    assert store.undo(clerk) == "修改"
    assert store.get(register.record, kept.id) == kept


@every_register
def test_history_says_who_did_what_from_what_to_what(store, clerk, kept, register, differently):
    with store.unit("刘建国", "更正") as unit:
        changed = unit.change(kept, differently(kept))
    newest, oldest = store.history(kept.id)
    assert (oldest.action, oldest.clerk, oldest.what) == (Action.ADD, clerk, "登记本条")
    assert (newest.action, newest.clerk, newest.what) == (Action.CHANGE, "刘建国", "更正")
    (field,) = newest.fields
    declared = register.fields[field.name]
    assert field.label == declared.label
    assert field.before == declared.show(getattr(kept, field.name))
    assert field.after == declared.show(getattr(changed, field.name))


@every_removable
def test_removed_record_lies_in_the_bin_until_it_is_restored(store, clerk, kept, register):
    with store.unit(clerk, "删除") as unit:
        unit.remove(kept)
    assert store.find(register.record, kept.id) is None
    with pytest.raises(Missing):
        store.get(register.record, kept.id)
    (removed,) = store.removed()
    assert (removed.table, removed.id, removed.clerk) == (register.table, kept.id, clerk)
    assert removed.name == store.names(register.table, [kept.id])[kept.id] != ""
    with store.unit(clerk, "恢复") as unit:
        assert unit.restore(register.record, kept.id) == kept
    assert store.get(register.record, kept.id) == kept
    assert store.removed() == []


@every_removable
def test_adding_and_removing_are_taken_back(store, clerk, kept, register):
    with store.unit(clerk, "删除") as unit:
        unit.remove(kept)
    store.undo(clerk)
    assert store.get(register.record, kept.id) == kept
    store.undo(clerk)
    assert store.find(register.record, kept.id) is None


def test_issued_number_is_never_removed(store, clerk, make):
    with store.unit(clerk, "给号") as unit:
        number = unit.add(make(unit, IssuedNumber.register))
    with pytest.raises(Frozen), store.unit(clerk, "删除") as unit:
        unit.remove(number)
    assert store.get(IssuedNumber, number.id) == number


@every_register
def test_record_is_found_by_any_part_of_its_searched_texts(store, kept, register):
    for field in register.search_fields:
        text = field.show(getattr(kept, field.name))
        for part in (text, text[1:], text[:2], text[-1]):
            listing = store.listing(register, Query(text=part))
            assert kept.id in [listing.id(row) for row in range(len(listing))]
    assert len(store.listing(register, Query(text="绝无此文"))) == 0


@every_register
def test_list_shows_every_list_field(store, kept, register):
    listing = store.listing(register)
    row = listing.row_of(kept.id)
    for field, cell in zip(register.list_fields, listing.cells(row), strict=True):
        value = getattr(kept, field.name)
        if isinstance(field, Ref):
            assert cell == store.names(field.target, [value])[value]
        else:
            assert cell == field.show(value)


def sort_key(store, field, value):
    match field:
        case Pick():
            return list(field.choices).index(value)
        case Ref():
            return store.names(field.target, [value])[value]
        case _:
            return value


@every_register
def test_list_sorts_by_every_column(store, clerk, make, register):
    with store.unit(clerk, "登记") as unit:
        for number in (2, 3, 1):
            unit.add(make(unit, register, number))
    for field in register.list_fields:
        for descending in (False, True):
            listing = store.listing(register, Query(sort="-" * descending + field.name))
            shown = [store.get(register.record, listing.id(row)) for row in range(len(listing))]
            values = [getattr(record, field.name) for record in shown]
            keys = [sort_key(store, field, value) for value in values if value is not None]
            assert keys == sorted(keys, reverse=descending)
            assert len(values) == store.count(register)


@every_register
def test_classified_text_is_refused_even_when_built_by_hand(store, clerk, make, register):
    texts = [field for field in register.fields.values() if isinstance(field, Line)]
    for field in texts:
        with store.unit(clerk, "登记") as unit:
            record = replace(make(unit, register), **{field.name: "机密★10年"})
            with pytest.raises(FieldError, match="密级标志"):
                unit.add(record)
    found = store.listing(register, Query(text="机密"))
    assert len(found) == 0


@every_register
def test_database_with_everything_in_it_is_sound(store, kept, clerk, differently):
    with store.unit(clerk, "修改") as unit:
        unit.change(kept, differently(kept))
    store.undo(clerk)
    store.undo(clerk)
    assert verify(store.path) == []
