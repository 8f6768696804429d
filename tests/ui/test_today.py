"""The first page: what is to be done is at hand, and Enter goes there."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from jkgov_desktop.office.rules import editions
from jkgov_desktop.office.supervision import items
from jkgov_desktop.records.people import Unit
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.supervision import Feedback, SupervisionItem, SupervisionSource
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.rows import RowsTable
from tests import other_county


@pytest.fixture
def item(desk):
    """A matter whose limit has passed."""
    finance = desk.store.all(Unit, name="江口县财政局")[0]
    wanted = SupervisionItem(
        matter="兑付惠农补贴",
        source=SupervisionSource.INSTRUCTION,
        unit=finance.id,
        assigned_on=date(2026, 1, 5),
        due_on=date(2026, 1, 9),
    )
    kept = items.save_item(desk, None, wanted)
    with desk.unit("反馈") as unit:
        unit.add(Feedback(item=kept.id, given_on=date(2026, 1, 6), words="在办"))
    return kept


def test_the_keyboard_is_at_what_is_to_be_done_and_enter_opens_it(item, open_window, desk, press):
    window = open_window(desk)
    table = window.today.findChild(RowsTable, "tasks")
    assert QApplication.focusWidget() is table
    model = table.model()
    assert [model.data(model.index(0, column)) for column in (0, 3)] == ["✕ 逾期 59 天", "江口县财政局"]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Return)
    assert window.subjects["supervision"].life_page("supervision_items").record.id == item.id


@pytest.mark.usefixtures("item")
def test_the_strip_says_who_is_in_charge_and_that_all_are_here(window):
    strip = window._strip
    assert (strip._lead.text(), strip._strong.text()) == ("今日主持工作：", "县长 龙明远")
    assert "领导都在岗" in strip._rest.text()


def test_an_edition_that_cannot_be_read_is_said_and_leads_to_the_editions(desk, open_window, tmp_path, qtbot):
    kept = editions.install(desk, editions.read(desk, other_county.write(tmp_path)))
    with desk.unit("旧程序") as unit:
        unit.change(kept, replace(kept, data='title = "乙县'))
    desk.reread()
    window = open_window(desk)
    told = [one.text() for one in window.today.findChildren(QLabel)]
    assert (
        "规则版本“乙县人民政府工作规则”（2021年3月1日起施行）不能读取。"
        "应按它检查的记录都未检查，也不按别的规则检查；请装入改正后的版本。"
    ) in told
    (button,) = [one for one in window.today.findChildren(Button) if one.text() == "查看规则版本"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page = window.subjects["rules"].page("editions")
    assert page.isVisible()
    model = page.table.model()
    states = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert states == ["不使用", "✕ 不能读取"]
    window.parts.do(lambda: editions.drop(desk, kept))
    window.tabs.setCurrentIndex(0)
    assert "规则版本不能读取" not in [one.text() for one in window.today.findChildren(QLabel)]


def test_the_window_is_seen_first_and_filled_by_itself(desk, open_window, qtbot):
    window = open_window(desk, filled=False)
    qtbot.waitUntil(lambda: "今日主持工作" in window._strip._lead.text())
    assert window._pages.currentWidget() is window.today
