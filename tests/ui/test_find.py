"""The line at the top that finds anything."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jkgov_desktop.records.people import Unit


@pytest.fixture
def look(window, press, type_cn):
    """Types into the search line, which Ctrl+K brings the keyboard to, and looks at once."""

    def look(text):
        press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.focusWidget() is window.finder
        type_cn(window.finder, text)
        window.finder.look()
        return window.finder.shown()

    return look


@pytest.fixture
def ready(window):
    """The window with something that can have the keyboard."""
    window.tabs.setCurrentIndex(1)
    window.subjects["meetings"].page("meetings").table.setFocus()
    return window


@pytest.mark.usefixtures("ready")
def test_a_unit_is_found_by_part_of_its_name_and_by_initials(look):
    assert look("财政局")[0] == "江口县财政局"
    assert "江口县财政局" in look("jkxczj")


@pytest.mark.usefixtures("ready")
def test_an_article_is_found_by_its_number_and_by_what_it_is_about(look):
    assert look("第51条")[0].startswith("第五十一条")
    assert any(title.startswith("第五十六条") for title in look("纪要"))


def test_enter_opens_what_is_chosen(ready, look, press, desk):
    look("财政局")
    press(Qt.Key.Key_Return)
    page = ready.subjects["leaders"].page("units")
    assert page.entry.loaded == desk.store.all(Unit, name="江口县财政局")[0]
    assert ready.finder.text() == ""
    assert QApplication.focusWidget() is page.table.view


def test_an_article_opens_in_the_rules(ready, look, press):
    look("51")
    press(Qt.Key.Key_Return)
    assert ready._pages.currentWidget() is ready.subjects["rules"]


def test_a_page_is_a_command_found_by_initials(ready, look, press):
    assert "督查专人" in look("dczr")
    press(Qt.Key.Key_Return)
    assert ready.subjects["supervision"].shelf.current() == "unit_contacts"


def test_what_finds_nothing_says_so_and_opens_nothing(ready, look, press):
    assert look("没有这种东西") == []
    here = ready.tabs.currentIndex()
    press(Qt.Key.Key_Return)
    assert ready.tabs.currentIndex() == here
    press(Qt.Key.Key_Escape)
    assert (ready.finder.text(), ready.finder.popup.isVisible()) == ("", False)


@pytest.mark.usefixtures("ready")
def test_what_is_typed_is_looked_for_when_the_typing_pauses(window, press, qtbot):
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.finder, "czj")
    qtbot.waitUntil(lambda: "江口县财政局" in window.finder.shown())


@pytest.mark.parametrize(("width", "room"), [(1366, 300), (911, 120)])
def test_the_search_gives_way_so_that_every_tab_is_seen(window, qtbot, width, room):
    window.resize(width, 600)
    qtbot.waitUntil(lambda: window.tabs.width() >= window.tabs.sizeHint().width())
    assert room <= window.finder.width() <= 300
