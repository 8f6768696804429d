"""A second window on the same database may look and print, and nothing else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit

from jkgov_desktop.office.opening import desk_at
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.people import Person
from jkgov_desktop.store.store import Store
from jkgov_desktop.ui.preview import PreviewWindow
from tests.meeting_stages import At


@pytest.fixture
def second(desk, planned):
    """A desk that came second to the same database, after the first planned a meeting and left a draft."""
    desk.store.drafts.keep("persons/new/", "persons", "", {"name": "半个名字"})
    with Store.open(desk.store.path) as store:
        assert store.read_only
        assert planned.id
        yield desk_at(store, clerk=desk.clerk, now=desk.now)


@pytest.fixture
def window(open_window, second):
    """The second window."""
    return open_window(second)


def editors_that_take_text(widget):
    kinds = (QLineEdit, QPlainTextEdit, QComboBox)
    for form_field in widget.findChildren(kinds[0]) + widget.findChildren(kinds[1]):
        if not form_field.isReadOnly() and form_field.isEnabled():
            yield form_field
    yield from (box for box in widget.findChildren(kinds[2]) if box.isEnabled())


def test_banner_says_why_and_what_to_do(window):
    banner = window.findChild(QLabel, "readOnly")
    assert banner.isVisible()
    assert "另一个窗口" in banner.text()


def test_nothing_can_be_typed_into_any_register(window):
    for tab in window.subjects.values():
        window.tabs.setCurrentIndex(1 + list(window.subjects.values()).index(tab))
        for key, _title in tab.entries():
            tab.show_page(key)
            entry = getattr(tab.page(key), "entry", None) or getattr(tab.page(key), "_entry", None)
            if entry:
                assert list(editors_that_take_text(entry)) == [], key
                assert not entry._save_button.isEnabled()


def test_nothing_can_be_typed_on_the_page_of_a_meeting(window, planned):
    window.open_record("meetings", planned.id)
    page = window.subjects["meetings"].life_page("meetings")
    for stage in At:
        page.show_stage(stage)
        assert list(editors_that_take_text(page.stage(stage))) == [], stage
    assert not page._next.isVisible()


def test_draft_of_the_first_window_is_not_offered(window):
    window.open_record("persons", "")
    entry = window.subjects["leaders"].page("persons").entry
    assert not entry._notice.isVisible()
    assert entry.form.box("name").editor.input.text() == ""


def test_keys_of_the_roll_change_nothing_and_say_why(window, planned, desk, press):
    window.open_record("meetings", planned.id)
    window.subjects["meetings"].life_page("meetings").show_stage(At.ATTENDANCE)
    before = desk.store.all(Meeting.register.record)
    press(Qt.Key.Key_1)
    assert "只能查看" in window.parts.toasts.sentence
    assert desk.store.all(Meeting) == before


def test_undo_changes_nothing_and_does_not_fail(window, desk):
    before = desk.store.all(Person)
    window.parts.undo()
    assert window.parts.toasts.sentence
    assert desk.store.all(Person) == before


def test_lists_can_still_be_printed(window, press):
    window.tabs.setCurrentIndex(1)
    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    shown = window.findChildren(PreviewWindow)
    assert len(shown) == 1
    shown[0].close()


def test_clerk_is_not_asked(window, messages, second):
    second.clerk = ""
    window.ask_clerk()
    assert messages.asked == []
