"""The 公文 tab: papers registered at typing speed, and registers that stay blank."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from jkgov_desktop.paper.forms import forms_about
from jkgov_desktop.records.documents.incoming import Genre, IncomingDocument
from jkgov_desktop.ui.kit.buttons import LinkButton
from jkgov_desktop.ui.preview import PreviewWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def incoming(window):
    """The register of what comes in, in front."""
    window.open_record("incoming_documents", "")
    return window.subjects["documents"].page("incoming_documents")


def titles(desk):
    return [one.title for one in desk.store.all(IncomingDocument, order="id")]


@pytest.mark.usefixtures("incoming")
def test_five_papers_are_registered_without_the_mouse(desk, fill, press):
    fill("江口县水务局")
    for number in range(1, 6):
        if number > 1:
            press(Qt.Key.Key_Return)
        fill("请示" if number == 1 else "", f"江水呈〔2026〕{number}号", f"关于第{number}项工程资金的请示", "", "")
    kept = desk.store.all(IncomingDocument, order="id")
    assert titles(desk) == [f"关于第{number}项工程资金的请示" for number in range(1, 6)]
    assert {(one.sender, one.genre, one.received_on) for one in kept} == {
        ("江口县水务局", Genre.REQUEST, desk.now().date())
    }


def test_ctrl_s_keeps_a_paper_at_any_field_and_begins_the_next(incoming, desk, fill, type_cn, press):
    fill("江口县财政局", "报告", "江财报〔2026〕1号")
    type_cn(QApplication.focusWidget(), "关于预算执行情况的报告")
    press(Qt.Key.Key_S, CTRL)
    assert titles(desk) == ["关于预算执行情况的报告"]
    form = incoming.entry.form
    assert form.box("sender").editor.value() == "江口县财政局"
    assert form.box("title").editor.typed() == ""
    assert form.box("reference").editor.typed() == ""


@pytest.mark.usefixtures("incoming")
def test_another_sender_is_typed_over_the_repeated_one(desk, fill):
    fill("江口县水务局", "请示", "江水呈〔2026〕1号", "关于防洪堤的请示", "", "")
    fill("太平镇人民政府", "", "太府呈〔2026〕1号", "关于道路的请示", "", "")
    assert [one.sender for one in desk.store.all(IncomingDocument, order="id")] == ["江口县水务局", "太平镇人民政府"]


def test_the_search_box_finds_a_paper_by_any_part(incoming, fill, type_cn, qtbot):
    fill("江口县水务局", "请示", "江水呈〔2026〕1号", "关于防洪堤的请示", "", "")
    fill("太平镇人民政府", "", "太府呈〔2026〕9号", "关于村组道路的请示", "", "")
    search, model = incoming.table.search, incoming.table.view.model()
    for text in ("防洪堤", "江水呈", "水务局", "fhd"):
        search.clear()
        type_cn(search, text)
        qtbot.waitUntil(lambda: model.rowCount() == 1)
        assert "关于防洪堤的请示" in model.listing.cells(0)


def test_every_blank_register_can_be_printed_and_none_can_be_typed(window):
    window.open_record("incoming_documents", "")
    tab = window.subjects["documents"]
    tab.show_page("blank")
    page = tab.page("blank")
    links = {button.text(): button for button in page.findChildren(LinkButton)}
    assert page.findChildren(QLineEdit) == []
    for form in forms_about("blank-registers"):
        links[form.title].click()
        preview = page.window().findChildren(PreviewWindow)[-1]
        assert form.title in preview.windowTitle()
        preview.close()
