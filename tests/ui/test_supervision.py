"""A matter in the window: assigned, signed for, reported on, urged and closed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jkgov_desktop.office import registers
from jkgov_desktop.office.supervision import items
from jkgov_desktop.records.people import Unit
from jkgov_desktop.records.supervision import Feedback, SupervisionItem, SupervisionSource, Urging


@pytest.fixture
def tab(window):
    return window.subjects["supervision"]


@pytest.fixture
def item(desk):
    finance = desk.store.all(Unit, name="江口县财政局")[0]
    wanted = SupervisionItem(
        matter="兑付惠农补贴",
        source=SupervisionSource.INSTRUCTION,
        unit=finance.id,
        assigned_on=date(2026, 3, 2),
        due_on=date(2026, 3, 6),
    )
    return items.save_item(desk, None, wanted)


@pytest.fixture
def page(window, tab, item):
    window.open_record("supervision_items", item.id)
    return tab.life_page("supervision_items")


def stands(desk):
    return desk.store.all(SupervisionItem)[0]


def test_a_matter_is_assigned_by_keyboard_and_opens_with_its_number(window, tab, desk, press, fill):
    window.tabs.setCurrentIndex(1 + list(window.subjects.values()).index(tab))
    tab.page("overview")._on_assign()
    fill("兑付惠农补贴")
    page = tab.page("supervision_items")
    page.entry.form.box("source").editor.set_value(SupervisionSource.KEY_WORK)
    page.entry.form.box("unit").editor.set_value(desk.store.all(Unit, name="江口县财政局")[0].id)
    page.entry.form.box("assigned_on").editor.set_value(date(2026, 3, 9))
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert (stands(desk).matter, stands(desk).reference) == ("兑付惠农补贴", "督〔2026〕1号")


def test_the_next_step_walks_the_path(page, desk, press, type_cn):
    assert (page.shown, page._next.text()) == (1, "下一步：登记今天签收")
    page._next.click()
    assert stands(desk).received_on == date(2026, 3, 9)
    assert (page.shown, page._next.text()) == (2, "下一步：登记反馈")
    page._next.click()
    type_cn(QApplication.focusWidget(), "正在核对名册")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [one.words for one in desk.store.all(Feedback)] == ["正在核对名册"]
    page.show_stage(4)
    page.stage(4).entry.form.box("result").editor.set_value("已全部兑付")
    page._next.click()
    assert page._path is not None
    page._next.click()
    assert stands(desk).result == "已全部兑付"
    assert stands(desk).closed_on == date(2026, 3, 9)
    assert page._next.isHidden()


def test_an_urging_is_numbered_and_the_ladder_is_shown(page, desk, press, type_cn):
    page.show_stage(3)
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    type_cn(QApplication.focusWidget(), "请说明原因")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [(one.number, one.words) for one in desk.store.all(Urging)] == [(1, "请说明原因")]
    assert any("全县通报批评" in finding.says for finding, _reason in page._findings._shown)


@pytest.mark.usefixtures("item")
def test_the_overview_puts_the_nearest_limit_first_and_says_what_is_late(tab, window):
    window.tabs.setCurrentIndex(1 + list(window.subjects.values()).index(tab))
    tab.show_page("overview")
    overview = tab.page("overview")
    model = overview.items.model()
    assert [model.data(model.index(0, column)) for column in (0, 2, 4)] == ["✕ 超期", "江口县财政局", "超 3 天"]
    assert overview._open is not None
    units = overview.units.model()
    assert [units.data(units.index(0, column)) for column in range(3)] == ["江口县财政局", "0%", "1"]


def test_a_part_leads_to_its_matter(window, tab, item, desk):
    with desk.unit("反馈") as unit:
        given = unit.add(Feedback(item=item.id, given_on=date(2026, 3, 9), words="正在核对"))
    window.open_record("feedbacks", given.id)
    assert tab.stack.currentWidget() is tab.life_page("supervision_items")
    assert tab.life_page("supervision_items").record.id == item.id


@pytest.mark.usefixtures("page")
def test_a_matter_that_is_gone_leads_back_to_the_register(window, tab, item, desk):
    registers.remove(desk, item)
    window.parts.signals.changed.emit()
    assert tab.stack.currentWidget() is tab.page("supervision_items")
