from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from jkgov_desktop.records.fields import FieldError
from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.rulebook.findings import Finding, Severity
from jkgov_desktop.ui.kit.form import RecordForm

MEETINGS = register_of("meetings")
FILLED = {
    "kind": MeetingKind.EXECUTIVE,
    "title": "县人民政府第23次常务会议",
    "held_on": date(2026, 11, 24),
    "starts": time(8, 30),
}


@pytest.fixture
def form(qtbot, phone_book):
    form = RecordForm(MEETINGS, phone_book, today=lambda: date(2026, 11, 24))
    qtbot.addWidget(form)
    form.resize(800, 600)
    form.show()
    form.set_values(FILLED)
    return form


def entry(form, field):
    return form.box(field).editor.input


def sentence(form, field):
    label = form.box(field).sentence
    return label.text() if label.isVisibleTo(form) else ""


def focused(form, qtbot, field):
    qtbot.waitUntil(entry(form, field).hasFocus)
    return True


def test_the_record_holds_what_was_typed(form, type_cn):
    type_cn(entry(form, "place"), "县政府三楼")
    record = form.record()
    assert (record.title, record.place, record.kind) == (FILLED["title"], "县政府三楼", MeetingKind.EXECUTIVE)


def test_the_record_is_built_upon_the_loaded_one(qtbot, phone_book):
    form = RecordForm(MEETINGS, phone_book, fields=("place",))
    qtbot.addWidget(form)
    loaded = MEETINGS.record(id="m1", **FILLED)
    form.set_record(loaded)
    form.box("place").editor.set_typed("四楼")
    record = form.record(loaded)
    assert (record.id, record.title, record.place) == ("m1", FILLED["title"], "四楼")


@pytest.mark.parametrize("ask", [RecordForm.record, RecordForm.valid_record])
def test_a_field_is_cleaned_once_for_a_record(form, cleanings, ask):
    assert ask(form) is not None
    assert cleanings == dict.fromkeys(MEETINGS.fields, 1)


def test_a_required_field_that_the_form_does_not_show_is_asked_for_all_the_same(qtbot, phone_book):
    form = RecordForm(MEETINGS, phone_book, fields=("place",))
    qtbot.addWidget(form)
    form.show()
    assert form.valid_record() is None
    assert form.record() is None


def test_wrong_fields_say_so_beside_themselves_and_the_first_takes_the_focus(form, qtbot):
    form.set_values({**FILLED, "held_on": None, "starts": None})
    assert form.record() is None
    assert sentence(form, "held_on") == "✕ 请填写“会议日期”。"
    assert sentence(form, "starts") == "✕ 请填写“开始时间”。"
    assert sentence(form, "place") == ""
    assert focused(form, qtbot, "held_on")


def test_what_is_wrong_across_fields_stands_beside_its_field(form):
    form.set_values({**FILLED, "closed": time(8, 0)})
    assert form.record() is None
    assert "早于开会 08:30" in sentence(form, "closed")


def test_what_concerns_no_field_stands_at_the_top(form):
    form.show_errors([FieldError("", "这条记录已被别人修改。")])
    shown = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert "✕ 这条记录已被别人修改。" in shown


def test_errors_come_when_typing_pauses_and_go_when_cured(form, qtbot):
    entry(form, "starts").clear()
    qtbot.keyClicks(entry(form, "starts"), "soon")
    assert sentence(form, "starts") == ""
    qtbot.waitUntil(lambda: "看不懂“soon”" in sentence(form, "starts"), timeout=2000)
    assert entry(form, "starts").accessibleDescription() == sentence(form, "starts")
    entry(form, "starts").clear()
    qtbot.keyClicks(entry(form, "starts"), "9:00")
    qtbot.waitUntil(lambda: sentence(form, "starts") == "", timeout=2000)


def test_errors_come_at_once_when_the_field_is_left(form, qtbot):
    entry(form, "starts").setFocus()
    assert focused(form, qtbot, "starts")
    qtbot.keyClicks(entry(form, "starts"), "x")
    entry(form, "place").setFocus()
    assert "看不懂" in sentence(form, "starts")


def test_nobody_is_scolded_for_a_required_field_they_only_walked_past(form, qtbot):
    form.set_values({})
    entry(form, "starts").setFocus()
    assert focused(form, qtbot, "starts")
    entry(form, "place").setFocus()
    assert focused(form, qtbot, "place")
    assert sentence(form, "starts") == ""


def test_showing_other_values_takes_old_errors_away(form):
    form.set_values({})
    form.record()
    form.set_values(FILLED)
    assert sentence(form, "starts") == ""
    assert not entry(form, "starts").property("wrong")


def test_enter_walks_through_the_fields_and_submits_in_the_last(qtbot, phone_book):
    form = RecordForm(MEETINGS, phone_book, fields=("kind", "title", "held_on", "starts", "presider", "opened"))
    qtbot.addWidget(form)
    form.show()
    form.set_values(FILLED)
    entry(form, "kind").setFocus()
    for name in ("kind", "title", "held_on", "starts", "presider"):
        assert focused(form, qtbot, name)
        qtbot.keyClick(entry(form, name), Qt.Key.Key_Return)
    assert focused(form, qtbot, "opened")
    with qtbot.waitSignal(form.submitted):
        qtbot.keyClick(entry(form, "opened"), Qt.Key.Key_Enter)


def test_tab_goes_from_field_to_field_past_the_article_links(form, qtbot):
    entry(form, "presider").setFocus()
    assert focused(form, qtbot, "presider")
    qtbot.keyClick(entry(form, "presider"), Qt.Key.Key_Tab)
    assert focused(form, qtbot, "delegation")
    qtbot.keyClick(entry(form, "delegation"), Qt.Key.Key_Backtab)
    assert focused(form, qtbot, "presider")


def test_a_form_is_dirty_only_while_something_differs(form, type_cn):
    assert not form.is_dirty
    type_cn(entry(form, "note"), "请准时")
    assert form.is_dirty
    form.box("note").editor.set_value("")
    assert not form.is_dirty
    type_cn(entry(form, "note"), "请准时")
    form.set_clean()
    assert not form.is_dirty


def test_changed_comes_with_edits_and_never_with_showing_values(form, type_cn):
    told = []
    form.changed.connect(lambda: told.append(form.draft()["note"]))
    form.set_values(FILLED)
    assert told == []
    type_cn(entry(form, "note"), "请准时")
    assert told == ["请准时"]


def test_a_draft_brings_back_what_was_half_typed(form, qtbot, phone_book):
    form.box("starts").editor.set_typed("8点ban")
    form.box("presider").editor.set_typed("p2")
    draft = form.draft()
    again = RecordForm(MEETINGS, phone_book)
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.changed):
        again.set_draft(draft)
    assert again.draft() == draft
    assert again.is_dirty
    assert entry(again, "presider").text() == "李建国"


def test_a_draft_of_a_field_that_no_longer_exists_is_passed_over(form):
    form.set_draft({"abolished": "x", "place": "四楼"})
    assert form.draft()["place"] == "四楼"


def test_a_read_only_form_takes_nothing(form, qtbot):
    form.set_read_only(True)
    before = form.draft()
    qtbot.keyClicks(entry(form, "title"), "x")
    qtbot.keyClicks(entry(form, "note"), "x")
    qtbot.keyClick(entry(form, "held_on"), Qt.Key.Key_Up)
    assert form.draft() == before
    assert not entry(form, "kind").isEnabled()
    form.set_read_only(False)
    qtbot.keyClicks(entry(form, "place"), "x")
    assert form.draft()["place"] == "x"


def finding(severity, field, says="主持人已请假", article=51):
    return Finding("presider_away", article, severity, says, sum="应到11", field=field)


def test_the_gravest_finding_stands_beside_the_field_that_cures_it(form):
    hint = finding(Severity.HINT, "presider", "可注明委托")
    form.set_findings([hint, finding(Severity.BLOCK, "presider"), finding(Severity.WARN, "place", "地点未定")])
    assert sentence(form, "presider") == "✕ 主持人已请假 应到11"
    assert sentence(form, "place").startswith("! 地点未定")
    assert sentence(form, "title") == ""
    form.set_findings([])
    assert sentence(form, "presider") == ""


def test_an_error_stands_before_a_finding_and_gives_the_place_back(form):
    form.box("starts").editor.set_typed("soon")
    form.box("starts").judge()
    form.set_findings([finding(Severity.WARN, "starts", "开会太早")])
    assert "看不懂" in sentence(form, "starts")
    form.box("starts").editor.set_typed("9:00")
    form.box("starts").judge()
    assert "开会太早" in sentence(form, "starts")


def test_the_article_of_a_field_is_a_click_or_f1_away(form, qtbot):
    link = form.box("presider").findChild(QPushButton, "article.51")
    assert link.text() == "第五十一条"
    with qtbot.waitSignal(form.citation_clicked) as told:
        link.click()
    assert told.args == [51]
    entry(form, "presider").setFocus()
    assert focused(form, qtbot, "presider")
    with qtbot.waitSignal(form.citation_clicked) as told:
        qtbot.keyClick(entry(form, "presider"), Qt.Key.Key_F1)
    assert told.args == [51]


def test_a_person_who_is_not_registered_can_be_and_is_then_chosen(form, qtbot, type_cn):
    type_cn(entry(form, "presider"), "王䶮")
    qtbot.keyClick(entry(form, "presider"), Qt.Key.Key_Return)
    with qtbot.waitSignal(form.create_requested) as told:
        qtbot.keyClick(form.box("presider").editor.popup, Qt.Key.Key_Return)
    assert told.args == ["persons", "王䶮", "presider"]
    form.choose("presider", "p9", "王䶮")
    assert form.record().presider == "p9"
    assert focused(form, qtbot, "delegation")


def test_nobody_is_scolded_for_a_name_while_its_list_is_open(form, qtbot, type_cn):
    type_cn(entry(form, "presider"), "李建")
    qtbot.waitUntil(form.box("presider").editor.popup.isVisible)
    form.box("presider")._pause.timeout.emit()
    assert sentence(form, "presider") == ""
    assert not entry(form, "presider").property("wrong")
    qtbot.keyClick(form.box("presider").editor.popup, Qt.Key.Key_Escape)
    entry(form, "title").setFocus()
    qtbot.waitUntil(lambda: "没有找到" in sentence(form, "presider"))


def test_enter_in_the_list_of_a_reference_chooses_and_moves_on_by_one_field(form, qtbot, type_cn):
    entry(form, "presider").setFocus()
    assert focused(form, qtbot, "presider")
    type_cn(entry(form, "presider"), "李建")
    listed = form.box("presider").editor.popup
    qtbot.waitUntil(listed.isVisible)
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert form.record().presider == "p3"
    assert focused(form, qtbot, "delegation")


@pytest.mark.parametrize(("width", "columns"), [(800, 2), (540, 1)])
def test_fields_stand_in_two_columns_where_there_is_room(form, qtbot, width, columns):
    form.resize(width, 600)
    qtbot.wait(1)
    lefts = {form.box(name).x() for name in MEETINGS.fields}
    assert len(lefts) == columns


def test_focus_first_goes_to_the_first_required_empty_field(form, qtbot):
    form.set_values({"kind": MeetingKind.EXECUTIVE})
    form.focus_first()
    assert focused(form, qtbot, "held_on")


def test_a_wrong_field_far_down_is_scrolled_into_view(form, qtbot):
    form.resize(540, 240)
    form.box("closed").editor.set_typed("nonsense")
    assert form.record() is None
    qtbot.waitUntil(lambda: not entry(form, "closed").visibleRegion().isEmpty())


def test_every_line_of_text_is_a_plain_line_edit(form):
    assert type(entry(form, "title")) is QLineEdit
