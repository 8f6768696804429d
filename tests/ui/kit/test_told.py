"""A column of a list that no field keeps."""

import pytest
from PySide6.QtCore import QPoint, Qt

from jkgov_desktop.records.registers import register_of
from jkgov_desktop.ui.kit.cards import EmptyState
from jkgov_desktop.ui.kit.table import RegisterTable
from jkgov_desktop.ui.kit.told import AT_ONCE, Told

MEETINGS = register_of("meetings")
COLUMNS = len(MEETINGS.list_fields)


@pytest.fixture
def asked():
    """Of which records it was asked, time after time."""
    return []


@pytest.fixture
def table(qtbot, asked):
    """A list of meetings that tells of every second one where it is held."""

    def say(records):
        asked.append(records)
        return {record: f"在{record}" for record in records if int(record[1:]) % 2}

    table = RegisterTable(MEETINGS, EmptyState(""), told=Told("地点", say))
    qtbot.addWidget(table)
    table.resize(900, 500)
    table.show()
    return table


def test_what_is_told_stands_in_a_column_of_its_own_near_the_front(table, rows):
    table.set_listing(rows(3, COLUMNS))
    model, head = table.view.model(), table.view.horizontalHeader()
    assert model.headerData(COLUMNS, Qt.Orientation.Horizontal) == "地点"
    assert [model.index(row, COLUMNS).data() for row in range(3)] == ["", "在r1", ""]
    assert model.index(1, 0).data() == "1-0"
    assert head.visualIndex(COLUMNS) == 2


def test_only_the_rows_that_are_looked_at_are_found_out_and_only_once(table, rows, asked):
    table.set_listing(rows(100_000, COLUMNS))
    table.view.viewport().repaint()
    table.view.viewport().repaint()
    assert [(records[0], len(records)) for records in asked] == [("r0", AT_ONCE)]
    table.view.verticalScrollBar().setValue(100_000)
    table.view.viewport().repaint()
    assert asked[-1][-1] == "r99999"
    assert sum(map(len, asked)) <= 3 * AT_ONCE


def test_other_rows_are_found_out_anew(table, rows, asked):
    for _ in range(2):
        table.set_listing(rows(3, COLUMNS))
        table.view.viewport().repaint()
    assert asked == [["r0", "r1", "r2"]] * 2


def test_a_click_on_its_head_asks_for_no_order(table, rows, qtbot):
    table.set_listing(rows(3, COLUMNS))
    head = table.view.horizontalHeader()
    before = head.sortIndicatorSection(), head.sortIndicatorOrder()
    place = QPoint(head.sectionViewportPosition(COLUMNS) + 20, head.height() // 2)
    with qtbot.assertNotEmitted(table.sort_requested):
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (head.sortIndicatorSection(), head.sortIndicatorOrder()) == before
