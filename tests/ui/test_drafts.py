"""What is half typed survives, is offered again, and goes when it is saved or given up."""

import os
import signal
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt

from jkgov_desktop.office import registers
from jkgov_desktop.records.people import Person
from jkgov_desktop.records.structs import replace
from jkgov_desktop.store.store import Store

OFFERED = "上次没有保存的内容已恢复，请接着填写。"

TYPIST = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from PySide6.QtTest import QTest
from jkgov_desktop.office.opening import open_desk
from jkgov_desktop.ui.kit.theme import Theme
from jkgov_desktop.ui.window import MainWindow

app = QApplication([])
theme = Theme(app)
theme.apply()
desk = open_desk(Path(sys.argv[1]))
desk.clerk = "杨秀英"
window = MainWindow(desk, theme, lambda: None)
window.show()
window.open_record("persons", "")
line = window.subjects["leaders"].page("persons").entry.form.box("phone").editor.input
QTest.keyClicks(line, "6622018")
while not desk.store.drafts.all():
    app.processEvents()
print("typed", flush=True)
while True:
    app.processEvents()
"""


@pytest.fixture
def persons(window):
    """The register of persons, in front."""
    window.open_record("persons", "")
    return window.subjects["leaders"].page("persons")


@pytest.fixture
def known(desk):
    """A person who is registered."""
    return desk.store.all(Person, name="高翔")[0]


def type_in(page, field, text, qtbot):
    qtbot.keyClicks(page.entry.form.box(field).editor.input, text)


def reopened(open_window, desk):
    """The register of persons in a new window over the same desk."""
    window = open_window(desk)
    window.open_record("persons", "")
    return window.subjects["leaders"].page("persons")


def test_half_typed_record_is_kept_after_a_pause(persons, desk, qtbot):
    type_in(persons, "phone", "6622018", qtbot)
    qtbot.waitUntil(lambda: len(desk.store.drafts.all()) == 1, timeout=3000)
    assert desk.store.drafts.all()[0].values["phone"] == "6622018"


def test_half_typed_record_is_kept_when_the_window_is_closed_at_once(persons, window, desk, qtbot):
    type_in(persons, "phone", "6622018", qtbot)
    window.close()
    assert [draft.values for draft in desk.store.drafts.all()] == [{"phone": "6622018"}]


def test_half_typed_record_is_offered_again_in_a_new_window(persons, desk, qtbot, open_window):
    type_in(persons, "phone", "6622018", qtbot)
    qtbot.waitUntil(lambda: bool(desk.store.drafts.all()), timeout=3000)
    again = reopened(open_window, desk)
    assert again.entry._notice.text() == OFFERED
    assert again.entry._notice.isVisible()
    assert again.entry.form.box("phone").editor.input.text() == "6622018"
    assert desk.store.all(Person, phone="6622018") == []


def test_record_left_for_another_is_offered_when_it_is_opened_again(persons, desk, known, qtbot):
    persons.open_record(known.id)
    type_in(persons, "note", "wait", qtbot)
    other = desk.store.all(Person, name="何静")[0]
    persons.open_record(other.id)
    assert not persons.entry._notice.isVisible()
    persons.open_record(known.id)
    assert persons.entry._notice.isVisible()
    assert persons.entry.form.box("note").editor.input.text() == "wait"


def test_draft_given_up_is_gone(persons, desk, qtbot, open_window):
    type_in(persons, "phone", "6622018", qtbot)
    qtbot.waitUntil(lambda: bool(desk.store.drafts.all()), timeout=3000)
    again = reopened(open_window, desk)
    qtbot.mouseClick(again.entry._forget, Qt.MouseButton.LeftButton)
    assert desk.store.drafts.all() == []
    assert not again.entry._notice.isVisible()
    assert again.entry.form.box("phone").editor.input.text() == ""


def test_draft_saved_is_gone(persons, desk, qtbot):
    type_in(persons, "name", "zhoutao", qtbot)
    qtbot.waitUntil(lambda: bool(desk.store.drafts.all()), timeout=3000)
    persons.entry.save()
    assert desk.store.drafts.all() == []
    assert not persons.entry._notice.isVisible()
    assert len(desk.store.all(Person, name="zhoutao")) == 1


def test_record_refused_stays_a_draft(persons, desk, known, qtbot):
    persons.open_record(known.id)
    type_in(persons, "note", "mine", qtbot)
    registers.save(desk, known, replace(known, phone="1"))
    persons.entry.save()
    qtbot.waitUntil(lambda: bool(desk.store.drafts.all()), timeout=3000)
    assert desk.store.get(Person, known.id).note == ""


def test_secret_words_are_not_kept_even_in_a_draft(persons, desk, qtbot, type_cn):
    type_cn(persons.entry.form.box("note").editor.input, "机密★10年")
    qtbot.waitUntil(lambda: bool(desk.store.drafts.all()), timeout=3000)
    assert "机密" not in str(desk.store.drafts.all()[0].values)


def test_half_typed_record_survives_a_kill(database, tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    child = subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(database)], stdout=subprocess.PIPE, env=environment, text=True
    )
    try:
        assert child.stdout.readline() == "typed\n"
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
    with Store.open(database) as store:
        draft = store.drafts.all()[0]
    assert (draft.table, draft.values["phone"]) == ("persons", "6622018")
