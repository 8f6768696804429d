"""A meeting from its page: roll, opening, decisions, minutes, signature, paper."""

from datetime import date
from io import BytesIO

import pdfplumber
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from jkgov_desktop.office import registers
from jkgov_desktop.office.meetings import attendance, clock, holding, planning, signing
from jkgov_desktop.office.meetings.agenda import save_item
from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.house import IssuedNumber, Override
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.minutes import Decision, DecisionKind, Minutes
from jkgov_desktop.records.people import Person
from jkgov_desktop.records.structs import replace
from jkgov_desktop.ui.kit.buttons import Button, PrimaryButton
from jkgov_desktop.ui.preview import PreviewWindow
from jkgov_desktop.ui.window import SMALLEST
from tests.meeting_stages import At


@pytest.fixture
def with_items(desk, planned):
    """Two items and the notice sent."""
    for title in ("河湖长制工作情况", "供水管网改造资金安排"):
        save_item(desk, None, AgendaItem(meeting=planned.id, place=1, title=title, minutes=8))
    return planning.change(desk, planned, replace(planned, notified_on=date(2026, 3, 6)))


@pytest.fixture
def page(window, with_items):
    """The meeting's page, at the stage it has come to."""
    window.open_record("meetings", with_items.id)
    return window.subjects["meetings"].life_page("meetings")


def members(desk, meeting):
    return desk.store.all(Attendance, order="place", meeting=meeting.id, role=MeetingRole.MEMBER)


def presences(desk, meeting):
    return [line.presence for line in members(desk, meeting)]


def come(desk, meeting, count):
    """Let the first `count` members be present."""
    attendance.mark(desk, members(desk, meeting)[:count], AttendanceState.PRESENT)


def hear_all(desk, meeting):
    """Every item that is still open was heard without a decision."""
    for item in holding.undecided_items(desk, meeting.id):
        holding.hear(desk, item)


def held(desk, meeting):
    """The meeting opened with everybody there, one decision recorded, and closed."""
    come(desk, meeting, 7)
    opened = holding.open_meeting(desk, desk.store.get(Meeting, meeting.id), clock.clock_now(desk))
    item = desk.store.all(AgendaItem, order="place", meeting=meeting.id)[0]
    words = "加强巡河护河，压实河长责任。"
    decision = Decision(meeting=meeting.id, item=item.id, place=1, kind=DecisionKind.DECIDED, words=words)
    holding.save_decision(desk, None, decision)
    hear_all(desk, meeting)
    return holding.close_meeting(desk, opened, clock.clock_now(desk))


def test_page_opens_at_the_stage_the_meeting_has_come_to(page):
    assert page.shown == At.ATTENDANCE
    assert page._next.text() == "下一步：宣布开会"


def test_next_step_names_where_it_leads_when_another_stage_is_shown(page, qtbot):
    page.show_stage(At.AGENDA)
    assert page._next.text() == "下一步：核对到会"
    qtbot.mouseClick(page._next, Qt.MouseButton.LeftButton)
    assert page.shown == At.ATTENDANCE


@pytest.mark.parametrize("stage", list(At))
def test_every_stage_has_one_filled_button_at_most(page, stage):
    page.show_stage(stage)
    assert sum(button.isVisible() for button in page.findChildren(PrimaryButton)) <= 1


def test_next_step_notes_that_the_notice_went_out(desk, window, planned, qtbot):
    save_item(desk, None, AgendaItem(meeting=planned.id, place=1, title="一件事", minutes=8))
    window.open_record("meetings", planned.id)
    page = window.subjects["meetings"].life_page("meetings")
    assert page._next.text() == "下一步：登记通知已发出"
    qtbot.mouseClick(page._next, Qt.MouseButton.LeftButton)
    assert desk.store.get(Meeting, planned.id).notified_on == date(2026, 3, 9)


def test_keys_mark_the_chosen_lines_of_the_roll(page, desk, with_items, press):
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        press(key)
        press(Qt.Key.Key_Down)
    assert presences(desk, with_items)[:4] == [
        AttendanceState.PRESENT,
        AttendanceState.EXCUSED,
        AttendanceState.ABSENT,
        AttendanceState.OPEN,
    ]
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_0)
    assert presences(desk, with_items)[2] is AttendanceState.OPEN
    assert page.isVisible()


def test_one_key_marks_all_chosen_lines_at_once_and_one_undo_takes_it_back(page, desk, with_items, press):
    for _ in range(3):
        press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_1)
    assert presences(desk, with_items).count(AttendanceState.PRESENT) == 4
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert presences(desk, with_items).count(AttendanceState.PRESENT) == 0
    assert page.isVisible()


def test_members_are_all_marked_present_by_one_button_but_the_excused_stay(page, desk, with_items):
    attendance.mark(desk, members(desk, with_items)[:1], AttendanceState.EXCUSED)
    page._parts.signals.changed.emit()
    page.stage(At.ATTENDANCE).section._mark_all(MeetingRole.MEMBER)
    assert presences(desk, with_items) == [AttendanceState.EXCUSED, *[AttendanceState.PRESENT] * 6]


def test_a_line_can_be_saved_twice_in_a_row(page, desk, with_items):
    entry = page.stage(At.ATTENDANCE).section.entry
    for note in ("请假两天", "请假三天"):
        entry.form.box("note").editor.input.setText(note)
        entry.save()
    assert page._parts.toasts.sentence == "已保存"
    assert members(desk, with_items)[0].note == "请假三天"


def test_quorum_is_shown_with_its_sum_as_people_come(page, desk, with_items):
    come(desk, with_items, 3)
    page._parts.signals.changed.emit()
    said = "\n".join(one.text() for one in page._facts.findChildren(QLabel))
    assert "应到 7 实到 3" in said
    assert "应到7 需≥4 预计7" in said


def test_opening_without_quorum_asks_a_reason_and_without_one_nothing_happens(page, desk, with_items, messages, qtbot):
    come(desk, with_items, 2)
    page._parts.signals.changed.emit()
    messages.answers = [""]
    qtbot.mouseClick(page._next, Qt.MouseButton.LeftButton)
    assert "应到7" in messages.asked[0]
    assert desk.store.get(Meeting, with_items.id).opened is None
    assert desk.store.count(Override.register) == 0
    assert desk.store.count(IssuedNumber.register) == 0


def test_opening_without_quorum_for_a_reason_stands_in_the_compliance_ledger(page, desk, with_items, messages, qtbot):
    come(desk, with_items, 2)
    page._parts.signals.changed.emit()
    messages.answers = ["县长批准，事项紧急"]
    qtbot.mouseClick(page._next, Qt.MouseButton.LeftButton)
    override = desk.store.all(Override)[0]
    assert (override.reason, override.article, override.clerk) == ("县长批准，事项紧急", 51, "杨秀英")
    assert desk.store.get(Meeting, with_items.id).number == 1


def test_opening_gives_the_number_and_goes_on_to_the_record(page, desk, with_items, qtbot):
    come(desk, with_items, 4)
    page._parts.signals.changed.emit()
    qtbot.mouseClick(page._next, Qt.MouseButton.LeftButton)
    opened = desk.store.get(Meeting, with_items.id)
    assert (opened.number, opened.title) == (1, "第1次常务会议")
    assert page.shown == At.RECORD
    assert "第1次常务会议" in page._parts.toasts.sentence


def test_decisions_are_typed_one_after_the_other(page, desk, fill):
    page.show_stage(At.RECORD)
    page.stage(At.RECORD).section.begin()
    fill("县水务局关于河湖长制的汇报。", "县水务局", "3.31", "各镇")
    (kept,) = desk.store.all(Decision)
    assert (kept.kind, kept.words) == (DecisionKind.HEARD, "县水务局关于河湖长制的汇报。")
    assert kept.due_on == date(2026, 3, 31)
    assert page.stage(At.RECORD).section.entry.form.box("kind").editor.value() is DecisionKind.DECIDED
    assert page.stage(At.RECORD).section.entry.loaded is None


def test_alt_arrows_go_from_item_to_item_and_what_is_half_typed_waits_there(page, press, type_cn):
    page.show_stage(At.RECORD)
    section = page.stage(At.RECORD).section
    section.begin()
    first = section.items.current_id()
    type_cn(QApplication.focusWidget(), "还没写完")
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert section.items.current_id() != first
    assert section.entry.form.box("words").editor.input.hasFocus()
    assert section.entry.form.box("words").editor.typed() == ""
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert section.items.current_id() == first
    assert section.entry.form.box("words").editor.typed() == "还没写完"


def test_an_item_just_saved_is_in_sight(page, qtbot):
    page.show_stage(At.AGENDA)
    section = page.stage(At.AGENDA).section
    for place in range(3, 16):
        section.begin()
        section.entry.form.box("title").editor.input.setText(f"第{place}项")
        section.entry.save()
        QApplication.processEvents()
    last = section.table.model().index(14, 0)
    assert last.data() == "15"
    qtbot.waitUntil(lambda: section.table.viewport().rect().contains(section.table.visualRect(last).center()))


def test_closing_marks_the_rest_absent_and_goes_on_to_the_minutes(page, desk, with_items, qtbot):
    come(desk, with_items, 5)
    holding.open_meeting(desk, with_items, clock.clock_now(desk))
    hear_all(desk, with_items)
    page._parts.signals.changed.emit()
    page.show_stage(At.RECORD)
    assert page._next.text() == "下一步：登记散会"
    qtbot.mouseClick(page._next, Qt.MouseButton.LeftButton)
    assert presences(desk, with_items)[5:] == [AttendanceState.ABSENT, AttendanceState.ABSENT]
    assert page.shown == At.MINUTES
    assert page._next.text() == "下一步：生成纪要"


def test_minutes_are_composed_edited_and_saved(page, desk, with_items, qtbot):
    held(desk, with_items)
    page.show_record(with_items.id)
    qtbot.mouseClick(page._next, Qt.MouseButton.LeftButton)
    entry = page.stage(At.MINUTES).section.entry
    body = entry.form.box("body").editor.input
    assert "加强巡河护河" in body.toPlainText()
    body.setPlainText(body.toPlainText() + "\n会议还研究了其他事项。")
    entry.save()
    assert desk.store.all(Minutes)[0].body.endswith("会议还研究了其他事项。")
    assert not entry._notice.isVisible()


def test_signature_gives_the_number_and_freezes_the_text(page, desk, with_items, qtbot):
    held(desk, with_items)
    signing.draft_minutes(desk, with_items.id)
    page.show_record(with_items.id)
    assert page._next.text() == "下一步：登记签发"
    qtbot.mouseClick(page._next, Qt.MouseButton.LeftButton)
    signed = desk.store.all(Minutes)[0]
    assert (signed.number, signed.signed_on) == (1, date(2026, 3, 9))
    assert desk.store.get(Person, signed.signer).name == "龙明远"
    assert page.stage(At.MINUTES).section.entry.form.box("body").editor.input.isReadOnly()
    assert not page._next.isVisible()


def test_words_edited_but_not_saved_are_kept_by_the_signature(page, desk, with_items, qtbot):
    held(desk, with_items)
    signing.draft_minutes(desk, with_items.id)
    page.show_record(with_items.id)
    page.stage(At.MINUTES).section.entry.form.box("body").editor.input.setPlainText("改过的正文。")
    qtbot.mouseClick(page._next, Qt.MouseButton.LeftButton)
    assert desk.store.all(Minutes)[0].body == "改过的正文。"


def test_printed_minutes_contain_what_was_decided(page, desk, with_items, load_fonts):
    held(desk, with_items)
    signing.draft_minutes(desk, with_items.id)
    page.show_record(with_items.id)
    sheet = page._sheet_for(form("minutes"))
    pdf = form("minutes").print(sheet, load_fonts(), date(2026, 3, 9)).pdf
    with pdfplumber.open(BytesIO(pdf)) as opened:
        text = "".join(page.extract_text() for page in opened.pages).replace("\n", "")
    assert "加强巡河护河，压实河长责任" in text
    assert "江口县人民政府" in text


def test_ctrl_p_previews_the_form_of_the_stage_once(page, window, press):
    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    shown = window.findChildren(PreviewWindow)
    assert [preview.windowTitle() for preview in shown] == ["常务会议（3月9日） 会议签到表"]
    shown[0].close()
    assert page.isVisible()


def test_ctrl_s_in_an_open_preview_saves_the_pdf_and_not_the_form_behind(
    page, window, desk, with_items, press, messages, tmp_path, qtbot
):
    page.show_stage(At.PLAN)
    page.stage(At.PLAN).entry.form.box("place").editor.input.setText("另一个会议室")
    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    preview = window.findChild(PreviewWindow)
    preview.activateWindow()
    qtbot.waitUntil(preview.isActiveWindow)
    messages.answers = [tmp_path / "通知.pdf"]
    qtbot.keyClick(preview, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert (tmp_path / "通知.pdf").read_bytes().startswith(b"%PDF")
    assert desk.store.get(Meeting, with_items.id).place == with_items.place
    preview.close()


def test_plan_can_be_saved_twice_without_the_draft_being_offered(page, desk, with_items):
    page.show_stage(At.PLAN)
    entry = page.stage(At.PLAN).entry
    for place in ("一号会议室", "二号会议室"):
        entry.form.box("place").editor.input.setText(place)
        entry.save()
        assert not entry._notice.isVisible()
    assert desk.store.get(Meeting, with_items.id).place == "二号会议室"


def test_removed_meeting_leads_back_to_the_register(page, window, desk, with_items):
    registers.remove(desk, with_items)
    window.parts.signals.changed.emit()
    assert not page.isVisible()
    assert window.subjects["meetings"].page("meetings").isVisible()


def test_removed_meeting_can_be_restored_from_the_recycle_bin(open_bin, desk, with_items):
    registers.remove(desk, with_items)
    open_bin()._on_restore()
    assert desk.store.get(Meeting, with_items.id).title == with_items.title
    assert len(desk.store.all(AgendaItem, meeting=with_items.id)) == 2


def test_alt_arrows_move_an_item_and_it_stays_chosen(page, desk, with_items, press):
    page.show_stage(At.AGENDA)
    agenda = page.stage(At.AGENDA).section
    first = desk.store.all(AgendaItem, order="place", meeting=with_items.id)[0]
    agenda.table.choose(first.id)
    agenda.table.setFocus()
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [item.place for item in desk.store.all(AgendaItem, meeting=with_items.id) if item.id == first.id] == [2]
    assert agenda.table.current_id() == first.id


def test_long_titles_leave_the_window_as_wide_as_it_is(page, window, desk, with_items):
    item = desk.store.all(AgendaItem, order="place", meeting=with_items.id)[0]
    registers.save(desk, item, replace(item, title="长" * 200))
    window.parts.signals.changed.emit()
    window.resize(*SMALLEST)
    for stage in At:
        page.show_stage(stage)
        assert window.centralWidget().minimumSizeHint().width() <= SMALLEST[0]


def test_item_left_for_a_new_one_can_be_chosen_again(page, desk, with_items, qtbot):
    page.show_stage(At.AGENDA)
    agenda = page.stage(At.AGENDA).section
    first = desk.store.all(AgendaItem, order="place", meeting=with_items.id)[0]
    for _ in range(2):
        place = agenda.table.visualRect(agenda.table.model().index(0, 1)).center()
        qtbot.mouseClick(agenda.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert agenda.entry.loaded == first
        agenda.begin()
        assert agenda.entry.loaded is None


def test_meeting_can_be_opened_at_the_roll_though_no_notice_went_out(window, desk, planned, messages, qtbot):
    window.open_record("meetings", planned.id)
    page = window.subjects["meetings"].life_page("meetings")
    page.show_stage(At.ATTENDANCE)
    assert page._next.text() == "下一步：宣布开会"
    messages.answers = ["县长批准"]
    qtbot.mouseClick(page._next, Qt.MouseButton.LeftButton)
    assert desk.store.get(Meeting, planned.id).opened is not None


def test_a_line_of_the_roll_is_opened_by_enter_and_left_by_escape(page, press):
    page.show_stage(At.ATTENDANCE)
    section = page.stage(At.ATTENDANCE).section
    assert not section.entry.isVisible()
    press(Qt.Key.Key_Return)
    assert section.entry.form.box("reason").editor.input.hasFocus()
    press(Qt.Key.Key_Escape)
    assert not section.entry.isVisible()
    assert section.table.hasFocus()


def test_all_papers_before_the_meeting_open_as_one(page, window):
    page.show_stage(At.NOTICE)
    button = next(one for one in page.findChildren(Button) if one.accessibleName() == "一次印齐")
    button.click()
    opened = window.findChild(PreviewWindow)
    assert "会前材料" in opened.windowTitle()
    opened.close()


def test_a_refused_signature_leaves_nothing_half_typed(page, desk, with_items):
    signing.draft_minutes(desk, with_items.id)
    page.show_record(with_items.id)
    page.show_stage(At.MINUTES)
    section = page.stage(At.MINUTES).section
    section.sign()
    assert "尚未散会" in page._parts.toasts.sentence
    assert not section.entry.form.is_dirty
    section.entry.start()
    assert desk.store.drafts.all() == []
