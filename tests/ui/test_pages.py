"""Every page of the window: it opens quietly, fits, and its shortcuts act once."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from jkgov_desktop.office.meetings import agenda, attendance, planning
from jkgov_desktop.records.meetings.attendance import Attendance
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.structs import replace
from jkgov_desktop.ui.kit.buttons import PrimaryButton
from jkgov_desktop.ui.kit.theme import Scheme
from jkgov_desktop.ui.preview import PreviewWindow
from jkgov_desktop.ui.window import SMALLEST
from tests.meeting_stages import At


class TopLevels(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's own name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def walk(window, planned):
    """Bring every page to the front, one after the other, and name it."""
    window.tabs.setCurrentIndex(0)
    yield "today"
    for place, tab in enumerate(window.subjects.values(), start=1):
        window.tabs.setCurrentIndex(place)
        for key, _title in tab.entries():
            tab.show_page(key)
            yield key
    window.open_record("meetings", planned.id)
    page = window.subjects["meetings"].life_page("meetings")
    for stage in At:
        page.show_stage(stage)
        yield f"meeting {stage.name}"


@pytest.fixture
def long_words(desk, planned):
    """A meeting whose every text is as long as it may be."""
    wanted = replace(planned, title="长" * 120, place="远" * 100)
    kept = planning.change(desk, planned, wanted)
    agenda.save_item(desk, None, AgendaItem(meeting=kept.id, place=1, title="议" * 200, minutes=8))
    line = desk.store.all(Attendance, meeting=kept.id)[0]
    attendance.save_attendance(desk, line, replace(line, title="职" * 60, note="备" * 100))
    return kept


def test_no_page_flashes_a_window_of_its_own(window, planned, qapp):
    noted = TopLevels()
    qapp.installEventFilter(noted)
    names = list(walk(window, planned))
    qapp.removeEventFilter(noted)
    assert len(names) > 20
    assert noted.shown == []


def test_focus_stays_in_the_window_on_every_page(window, planned, qapp):
    for name in walk(window, planned):
        qapp.processEvents()
        assert window.isActiveWindow(), name


@pytest.mark.parametrize(("scheme", "large"), [(Scheme.LIGHT, False), (Scheme.DARK, True)])
def test_every_page_opens_without_a_warning_in_every_dress(window, planned, theme, qapp, scheme, large):
    theme.apply(scheme, large=large)
    for name in walk(window, planned):
        qapp.processEvents()
        assert not window.grab().isNull(), name
    theme.apply(Scheme.LIGHT)


def test_every_page_fits_the_smallest_window(window, long_words):
    window.resize(*SMALLEST)
    for name in walk(window, long_words):
        least = window.centralWidget().minimumSizeHint()
        assert (least.width() <= SMALLEST[0], least.height() <= 620) == (True, True), (name, least)


def test_every_page_fits_1366_by_768_in_large_type(window, long_words, theme, qapp):
    theme.apply(Scheme.LIGHT, large=True)
    for name in walk(window, long_words):
        qapp.processEvents()
        least = window.centralWidget().minimumSizeHint()
        assert (least.width() <= 1366, least.height() <= 768) == (True, True), (name, least)
    theme.apply(Scheme.LIGHT)


def test_every_page_has_one_filled_button_at_most(window, planned):
    for name in walk(window, planned):
        filled = [button.text() for button in window.findChildren(PrimaryButton) if button.isVisible()]
        assert len(filled) <= 1, (name, filled)


def test_every_page_has_one_filled_button_at_most_in_an_empty_office(open_window, new_desk):
    window = open_window(new_desk)
    for tab in window.subjects.values():
        window.tabs.setCurrentIndex(1 + list(window.subjects.values()).index(tab))
        for key, _title in tab.entries():
            tab.show_page(key)
            filled = [button.text() for button in window.findChildren(PrimaryButton) if button.isVisible()]
            assert len(filled) <= 1, (key, filled)


def test_every_empty_register_says_what_belongs_there(open_window, new_desk):
    window = open_window(new_desk)
    for tab in window.subjects.values():
        window.tabs.setCurrentIndex(1 + list(window.subjects.values()).index(tab))
        for key in tab._registers:
            tab.show_page(key)
            page = tab.page(key)
            assert "。" in page.table._empty._sentence.text(), key
            assert page.table._empty.isVisible(), key


def test_ctrl_n_begins_in_the_register_in_front_though_others_were_opened(window, desk, press):
    window.tabs.setCurrentIndex(1 + list(window.subjects.values()).index(window.subjects["leaders"]))
    tab = window.subjects["leaders"]
    for key, _title in tab.entries():
        tab.show_page(key)
    tab.show_page("persons")
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is tab.page("persons").entry.form.box("name").editor.input
    assert desk.clerk


def test_ctrl_f_goes_to_the_search_of_the_register_in_front(window, press):
    window.tabs.setCurrentIndex(1 + list(window.subjects.values()).index(window.subjects["leaders"]))
    tab = window.subjects["leaders"]
    for key in ("posts", "persons", "units"):
        tab.show_page(key)
        press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.focusWidget() is tab.page(key).table.search


def test_ctrl_s_saves_the_form_in_front_once(window, desk, press, fill):
    window.tabs.setCurrentIndex(1 + list(window.subjects.values()).index(window.subjects["leaders"]))
    tab = window.subjects["leaders"]
    tab.show_page("units")
    tab.show_page("persons")
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    fill("周涛")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [one.called() for one in desk.store.all(tab.page("persons").register.record, name="周涛")] == ["周涛"]


def test_ctrl_p_prints_the_register_in_front_once(window, press):
    window.tabs.setCurrentIndex(1 + list(window.subjects.values()).index(window.subjects["leaders"]))
    tab = window.subjects["leaders"]
    tab.show_page("units")
    tab.show_page("persons")
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    shown = window.findChildren(PreviewWindow)
    assert [preview.windowTitle() for preview in shown] == ["人员台账"]
    shown[0].close()


def test_tabs_are_reached_by_number(window, press):
    for place, key in enumerate((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)):
        press(key, Qt.KeyboardModifier.ControlModifier)
        assert window.tabs.currentIndex() == place


def test_article_opens_from_a_citation(window):
    window.open_article(51)
    assert window.tabs.tabText(window.tabs.currentIndex()) == "规则"
    assert window.subjects["rules"].articles.table.current_id() == "51"


def test_toast_lies_over_no_field(window, planned, type_cn, press):
    window.open_record("meetings", planned.id)
    entry = window.subjects["meetings"].life_page("meetings").stage(At.AGENDA).section.entry
    type_cn(entry.form.box("title").editor.input, "一件事")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    toast = window.parts.toasts._toast
    bottom = entry.mapTo(window, entry.rect().bottomLeft()).y()
    assert toast.isVisible()
    assert toast.geometry().top() >= bottom


def test_a_meeting_has_a_narrow_window_for_itself_and_leaves_the_shelf_a_wide_one(window, planned, qapp):
    tab = window.subjects["meetings"]
    window.open_record("meetings", planned.id)
    shown = []
    for width in (SMALLEST[0], 1366):
        window.resize(width, 768)
        qapp.processEvents()
        shown.append(tab.shelf.isVisible())
    assert shown == [False, True]
    window.resize(*SMALLEST)
    tab.show_page("meetings")
    assert tab.shelf.isVisible()


def test_what_stands_on_the_pages_of_records_stands_at_stages_there_are(window):
    for tab in window.subjects.values():
        for table, sections in tab._sections.items():
            assert sections.keys() <= {stage.name for stage in tab._lives[table].stages}, table
