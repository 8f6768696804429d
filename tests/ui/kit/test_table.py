import time

import pytest
from PySide6.QtCore import QEvent, QPoint, QSettings, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QLabel, QMenu, QToolTip

from jkgov_desktop.records.registers import register_of
from jkgov_desktop.ui.kit.cards import EmptyState
from jkgov_desktop.ui.kit.table import RegisterTable

MEETINGS = register_of("meetings")
COLUMNS = len(MEETINGS.list_fields)
FIELDS = [field.name for field in MEETINGS.list_fields]


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def table(qtbot, settings):
    table = RegisterTable(MEETINGS, EmptyState("先登记第一次会议。", "登记会议", lambda: None), settings)
    qtbot.addWidget(table)
    table.resize(900, 500)
    table.show()
    return table


def head_place(view, column):
    head = view.horizontalHeader()
    return QPoint(head.sectionViewportPosition(column) + 20, head.height() // 2)


def test_cells_stand_under_the_labels_of_the_list_fields(table, rows):
    table.set_listing(rows(3, COLUMNS))
    model = table.view.model()
    heads = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    assert heads == [field.label for field in MEETINGS.list_fields]
    assert [model.index(2, c).data() for c in range(COLUMNS)] == [f"2-{c}" for c in range(COLUMNS)]


def test_the_count_is_said_with_separators(table, rows):
    table.set_listing(rows(1234, COLUMNS))
    assert table.findChild(QLabel, "count").text() == "共 1,234 条"


def test_a_million_rows_open_and_scroll_by_reading_only_what_is_seen(table, rows, qtbot):
    listing = rows(1_000_000, COLUMNS)
    began = time.perf_counter()
    table.set_listing(listing)
    for place in (0, 250_000, 999_000, 1_000_000):
        table.view.verticalScrollBar().setValue(place)
        table.view.viewport().repaint()
    qtbot.wait(1)
    assert listing.read < 3_000
    assert time.perf_counter() - began < 5
    assert table.view.rowAt(table.view.viewport().height() - 40) > 999_900


def test_the_chosen_record_stays_chosen_when_rows_come_anew(table, rows):
    table.set_listing(rows(100, COLUMNS))
    assert table.choose("r40")
    table.set_listing(rows(100, COLUMNS, first=7))
    assert table.current_id() == "r40"
    assert table.view.currentIndex().row() == 33


def test_nothing_scrolls_when_rows_come_anew(table, rows):
    table.set_listing(rows(1000, COLUMNS))
    table.choose("r3")
    table.view.verticalScrollBar().setValue(500)
    table.set_listing(rows(1000, COLUMNS))
    assert table.view.verticalScrollBar().value() == 500
    assert table.current_id() == "r3"


def test_a_record_that_is_no_longer_listed_is_no_longer_chosen(table, rows, qtbot):
    table.set_listing(rows(10, COLUMNS))
    table.choose("r3")
    with qtbot.waitSignal(table.selected) as told:
        table.set_listing(rows(2, COLUMNS))
    assert told.args == [""]
    assert table.current_id() == ""


def test_a_record_that_is_not_listed_cannot_be_chosen(table, rows):
    table.set_listing(rows(2, COLUMNS))
    assert not table.choose("r9")


def test_enter_and_a_double_click_open_the_record(table, rows, qtbot):
    table.set_listing(rows(10, COLUMNS))
    table.choose("r2")
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert told.args == ["r2"]
    place = table.view.visualRect(table.view.model().index(4, 0)).center()
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(table.opened) as told:
        qtbot.mouseDClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["r4"]


def test_arrows_tell_which_record_is_chosen(table, rows, qtbot):
    table.set_listing(rows(10, COLUMNS))
    table.choose("r2")
    with qtbot.waitSignal(table.selected) as told:
        qtbot.keyClick(table.view, Qt.Key.Key_Down)
    assert told.args == ["r3"]


def test_a_click_on_a_head_asks_for_that_order_and_again_for_its_reverse(table, rows, qtbot):
    table.set_listing(rows(10, COLUMNS))
    head = table.view.horizontalHeader().viewport()
    column = FIELDS.index("title")
    asked = []
    table.sort_requested.connect(lambda field, descending: asked.append((field, descending)))
    for _ in range(3):
        qtbot.mouseClick(head, Qt.MouseButton.LeftButton, pos=head_place(table.view, column))
    assert asked == [("title", False), ("title", True), ("title", False)]


def test_the_order_the_register_opens_in_is_shown(table):
    head = table.view.horizontalHeader()
    assert FIELDS[head.sortIndicatorSection()] == "held_on"
    assert head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


def test_typing_filters_once_after_a_pause(table, qtbot, type_cn):
    asked = []
    table.filter_changed.connect(asked.append)
    with qtbot.waitSignal(table.filter_changed, timeout=1000):
        type_cn(table.search, "常务")
        type_cn(table.search, "会议")
    assert asked == ["常务会议"]


def test_escape_clears_the_filter_at_once(table, qtbot, type_cn):
    with qtbot.waitSignal(table.filter_changed):
        type_cn(table.search, "常务")
    with qtbot.waitSignal(table.filter_changed) as told:
        qtbot.keyClick(table.search, Qt.Key.Key_Escape)
    assert told.args == [""]


def test_down_in_the_filter_goes_to_the_first_row(table, rows, qtbot):
    table.set_listing(rows(10, COLUMNS))
    table.search.setFocus()
    qtbot.keyClick(table.search, Qt.Key.Key_Down)
    assert table.view.hasFocus()
    assert table.current_id() == "r0"


def test_an_empty_register_offers_the_first_step_and_an_empty_filter_says_so(table, rows, type_cn, qtbot):
    table.set_listing(rows(0, COLUMNS))
    assert any(label.isVisible() and "先登记第一次会议" in label.text() for label in table.findChildren(QLabel))
    with qtbot.waitSignal(table.filter_changed):
        type_cn(table.search, "没有")
    table.set_listing(rows(0, COLUMNS))
    assert any(label.isVisible() and "没有找到“没有”" in label.text() for label in table.findChildren(QLabel))


def test_a_table_of_few_columns_reaches_the_right_edge(qtbot, settings, rows):
    persons = register_of("persons")
    table = RegisterTable(persons, EmptyState("先登记人员。", "登记人员", lambda: None), settings)
    qtbot.addWidget(table)
    table.resize(1400, 500)
    table.show()
    table.set_listing(rows(3, len(persons.list_fields)))
    assert table.view.horizontalHeader().length() >= table.view.viewport().width()


@pytest.mark.parametrize(("register", "place"), [("incoming_documents", 1), ("archive_items", 1), ("meetings", 1)])
def test_what_names_a_record_is_seen_without_scrolling(qtbot, settings, register, place):
    register = register_of(register)
    table = RegisterTable(register, EmptyState(""), settings)
    qtbot.addWidget(table)
    names = [field.name for field in register.list_fields]
    assert table.view.horizontalHeader().visualIndex(names.index(register.name_field)) == place


def test_a_column_is_as_wide_as_what_it_names(qtbot, settings):
    register = register_of("document_steps")
    table = RegisterTable(register, EmptyState(""), settings)
    qtbot.addWidget(table)
    names = [field.name for field in register.list_fields]
    widths = {name: table.view.columnWidth(column) for column, name in enumerate(names)}
    assert widths["document"] > widths["unit"] > widths["kind"] > widths["person"]


def test_column_widths_order_and_hidden_columns_are_remembered(table, settings, qtbot):
    table.view.horizontalHeader().resizeSection(1, 333)
    table.view.show_column(3, shown=False)
    again = RegisterTable(MEETINGS, EmptyState(""), settings)
    qtbot.addWidget(again)
    assert again.view.columnWidth(1) == 333
    assert again.view.isColumnHidden(3)
    assert not again.view.isColumnHidden(2)


def test_the_head_menu_shows_and_hides_columns_but_never_the_last(table):
    for column in range(1, COLUMNS):
        table.view.show_column(column, shown=False)
    table.view.horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
    menu = table.view.findChild(QMenu)
    actions = menu.actions()
    assert [action.text() for action in actions] == [field.label for field in MEETINGS.list_fields]
    assert not actions[0].isEnabled()
    actions[2].trigger()
    assert not table.view.isColumnHidden(2)
    menu.close()


def test_rows_are_34_pixels_high_without_grid(table, rows):
    table.set_listing(rows(2, COLUMNS))
    assert table.view.rowHeight(0) == 34
    assert not table.view.showGrid()
    assert not table.view.alternatingRowColors()


@pytest.mark.parametrize(("width", "shown"), [(400, ""), (20, "1-0")])
def test_a_cell_that_is_cut_short_shows_its_text_when_the_mouse_rests(table, rows, width, shown):
    table.set_listing(rows(5, COLUMNS))
    table.view.horizontalHeader().setMinimumSectionSize(10)
    table.view.setColumnWidth(0, width)
    place = table.view.visualRect(table.view.model().index(1, 0)).center()
    table.view.viewportEvent(QHelpEvent(QEvent.Type.ToolTip, place, table.view.viewport().mapToGlobal(place)))
    assert QToolTip.text() == shown
