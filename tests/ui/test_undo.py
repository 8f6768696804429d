"""Ctrl+Z takes back the last change of the window; inside a text it takes back the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jkgov_desktop.office import registers
from jkgov_desktop.records.people import Person
from jkgov_desktop.records.structs import replace
from jkgov_desktop.ui.kit.buttons import LinkButton

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def persons(window):
    """The register of persons, with the cursor in the first field of a new one."""
    window.open_record("persons", "")
    return window.subjects["leaders"].page("persons")


def typed(persons, field):
    return persons.entry.form.box(field).editor.input


def names(desk):
    return {person.name for person in desk.store.all(Person)}


def test_ctrl_z_after_saving_takes_the_record_back(persons, desk, fill, press):
    fill("周涛", "", "")
    assert "周涛" in names(desk)
    assert QApplication.focusWidget() is typed(persons, "name")
    press(Qt.Key.Key_Z, CTRL)
    assert "周涛" not in names(desk)


def test_ctrl_z_while_typing_takes_back_the_text_only(persons, desk, fill, press, type_cn):
    fill("周涛", "", "")
    type_cn(typed(persons, "name"), "李")
    press(Qt.Key.Key_Z, CTRL)
    assert typed(persons, "name").text() == ""
    assert "周涛" in names(desk)


def test_ctrl_z_held_in_a_text_does_not_go_on_into_what_was_saved(persons, desk, fill, press, type_cn):
    fill("周涛", "", "")
    type_cn(typed(persons, "name"), "李")
    for _ in range(5):
        press(Qt.Key.Key_Z, CTRL)
    assert "周涛" in names(desk)


def test_toast_takes_back_what_it_tells_of(window, persons, desk, fill, qtbot):
    fill("周涛", "", "")
    link = window.parts.toasts._toast.findChild(LinkButton)
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert "周涛" not in names(desk)
    assert window.parts.toasts.sentence.startswith("已撤销")
    assert not persons.entry.form.is_dirty


def test_undo_with_nothing_to_take_back_says_so(window, desk):
    while not window.parts.toasts.sentence.startswith("本次打开以来没有"):
        window.parts.undo()
    assert desk.store.count(Person.register) == 0


def test_undo_of_a_change_shows_the_record_as_it_was(persons, desk, window):
    known = desk.store.all(Person, name="高翔")[0]
    persons.open_record(known.id)
    typed(persons, "phone").setText("6622018")
    persons.entry.save()
    window.parts.undo()
    assert typed(persons, "phone").text() == known.phone
    assert desk.store.get(Person, known.id) == known


def test_change_made_meanwhile_is_not_overwritten(persons, desk, window):
    known = desk.store.all(Person, name="高翔")[0]
    persons.open_record(known.id)
    typed(persons, "phone").setText("6622018")
    registers.save(desk, known, replace(known, phone="6622020"))
    persons.entry.save()
    assert window.parts.toasts.sentence.startswith("“电话”已被杨秀英于")
    assert desk.store.get(Person, known.id).phone == "6622020"
    assert typed(persons, "phone").text() == "6622018"


def test_change_shown_meanwhile_leaves_what_is_being_typed(persons, desk, window):
    known = desk.store.all(Person, name="高翔")[0]
    persons.open_record(known.id)
    typed(persons, "phone").setText("6622018")
    registers.save(desk, known, replace(known, phone="6622020"))
    window.parts.signals.changed.emit()
    assert typed(persons, "phone").text() == "6622018"
    persons.entry.save()
    assert desk.store.get(Person, known.id).phone == "6622020"


def test_change_of_another_field_is_kept_beside_what_is_being_typed(persons, desk, window):
    known = desk.store.all(Person, name="高翔")[0]
    persons.open_record(known.id)
    typed(persons, "phone").setText("6622018")
    registers.save(desk, known, replace(known, note="借调"))
    window.parts.signals.changed.emit()
    persons.entry.save()
    kept = desk.store.get(Person, known.id)
    assert (kept.phone, kept.note) == ("6622018", "借调")


def test_removed_record_comes_back_by_undo(persons, desk, press):
    lone = registers.save(desk, None, Person(name="周涛"))
    persons.parts.signals.changed.emit()
    persons.open_record(lone.id)
    persons.entry._on_remove()
    assert "周涛" not in names(desk)
    press(Qt.Key.Key_Z, CTRL)
    assert "周涛" in names(desk)
