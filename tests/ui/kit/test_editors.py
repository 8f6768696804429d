from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLabel

from jkgov_desktop.records.fields import Clock, Day, FieldError, Flag, Line, Pick, Ref, Text, Whole
from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.records.slots import HalfDay
from jkgov_desktop.records.structs import replace
from jkgov_desktop.ui.kit.editors import editor_for

TODAY = date(2026, 11, 24)


@pytest.fixture
def open_editor(qtbot, phone_book):
    def open_editor(field):
        editor = editor_for(field, phone_book, lambda: TODAY)
        qtbot.addWidget(editor)
        editor.show()
        editor.input.setFocus()
        qtbot.waitUntil(editor.input.hasFocus)
        return editor

    return open_editor


def wheel(widget, steps=-1):
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_a_line_takes_chinese_and_tells_once_per_commit(open_editor, type_cn):
    editor = open_editor(Line(label="地点", name="place"))
    told = []
    editor.edited.connect(lambda: told.append(editor.typed()))
    type_cn(editor.input, "三楼会议室")
    assert editor.value() == "三楼会议室"
    assert told == ["三楼会议室"]


def test_a_line_is_tidied_when_the_focus_leaves(open_editor, qtbot, type_cn):
    editor = open_editor(Line(label="地点", name="place"))
    type_cn(editor.input, "\u00a0三楼\u3000\u00a0会议室 ")
    with qtbot.waitSignal(editor.left):
        editor.input.clearFocus()
    assert editor.input.text() == "三楼\u3000 会议室"


def test_setting_a_value_is_silent(open_editor):
    told = []
    for field, value in (
        (Line(label="地点"), "三楼"),
        (Text(label="说明"), "一\n二"),
        (Whole(label="次"), 3),
        (Day(label="日期"), TODAY),
        (Clock(label="时间"), time(8, 30)),
        (Pick(label="类别", choices=MeetingKind), MeetingKind.PLENARY),
        (Ref(label="主持人", target="persons"), "p1"),
        (Flag(label="暂缓"), True),
    ):
        editor = open_editor(field)
        editor.edited.connect(lambda field=field: told.append(field.label))
        editor.set_value(value)
        assert editor.value() == value
    assert told == []


def test_composing_is_no_change_of_a_text(open_editor, type_cn):
    editor = open_editor(Text(label="说明"))
    told = []
    editor.edited.connect(lambda: told.append(editor.typed()))
    type_cn(editor.input, "请准时到会")
    assert told == ["请准时到会"]


def test_a_text_grows_with_its_lines_and_tab_leaves_it(open_editor):
    editor = open_editor(Text(label="说明"))
    small = editor.input.height()
    editor.set_value("\n".join("一二三四五六"))
    assert editor.input.height() > small
    assert editor.input.tabChangesFocus()


def test_ctrl_enter_leaves_a_text_and_enter_does_not(open_editor, qtbot):
    editor = open_editor(Text(label="说明"))
    qtbot.keyClick(editor.input, Qt.Key.Key_Return)
    with qtbot.waitSignal(editor.entered):
        qtbot.keyClick(editor.input, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.typed() == "\n"


def test_a_number_takes_digits_of_any_width_and_nothing_else(open_editor, qtbot, type_cn):
    editor = open_editor(Whole(label="汇报分钟", unit="分钟", high=240))
    qtbot.keyClicks(editor.input, "1a-5")
    assert editor.value() == 15
    editor.set_value(None)
    type_cn(editor.input, "２０")
    assert editor.value() == 20
    assert "分钟" in {label.text() for label in editor.findChildren(QLabel)}


def test_a_number_out_of_range_is_refused_in_chinese(open_editor):
    editor = open_editor(Whole(label="汇报分钟", name="minutes", high=240))
    editor.set_typed("999")
    with pytest.raises(FieldError, match="应为 0 到 240 的整数"):
        editor.value()


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("明天", date(2026, 11, 25)),
        ("3.5", date(2027, 3, 5)),
        ("2026-3-5", date(2026, 3, 5)),
        ("２０２６年３月５日", date(2026, 3, 5)),
        ("20260305", date(2026, 3, 5)),
    ],
)
def test_a_day_is_read_in_many_forms_and_shown_in_one(open_editor, typed, day):
    editor = open_editor(Day(label="会议日期"))
    editor.set_typed(typed)
    assert editor.value() == day
    editor.tidy()
    assert editor.input.text() == day.isoformat()


def test_the_weekday_stands_beside_the_day_while_it_is_typed(open_editor, qtbot):
    editor = open_editor(Day(label="会议日期"))
    qtbot.keyClicks(editor.input, "2026-11-2")
    assert "周一" in {label.text() for label in editor.findChildren(QLabel)}
    qtbot.keyClicks(editor.input, "7")
    assert "周五" in {label.text() for label in editor.findChildren(QLabel)}


def test_arrows_step_a_day_and_page_keys_a_week(open_editor, qtbot):
    editor = open_editor(Day(label="会议日期"))
    steps = [
        (Qt.Key.Key_Up, TODAY),
        (Qt.Key.Key_Up, date(2026, 11, 25)),
        (Qt.Key.Key_Down, TODAY),
        (Qt.Key.Key_PageDown, date(2026, 11, 17)),
    ]
    for key, day in steps:
        with qtbot.waitSignal(editor.edited):
            qtbot.keyClick(editor.input, key)
        assert editor.value() == day


def test_the_calendar_opens_with_f4_on_the_day_and_a_pick_is_an_edit(open_editor, qtbot):
    editor = open_editor(Day(label="会议日期"))
    editor.set_value(date(2026, 3, 5))
    qtbot.keyClick(editor.input, Qt.Key.Key_F4)
    calendar = editor.findChild(QCalendarWidget)
    assert calendar.isVisible()
    assert calendar.selectedDate().toPython() == date(2026, 3, 5)
    with qtbot.waitSignal(editor.edited):
        calendar.activated.emit(calendar.selectedDate().addDays(1))
    assert editor.value() == date(2026, 3, 6)


def test_a_read_only_day_cannot_be_stepped(open_editor, qtbot):
    editor = open_editor(Day(label="会议日期"))
    editor.set_value(TODAY)
    editor.set_read_only(True)
    qtbot.keyClick(editor.input, Qt.Key.Key_Up)
    qtbot.keyClick(editor.input, Qt.Key.Key_F4)
    assert editor.value() == TODAY
    assert editor.findChild(QCalendarWidget) is None


@pytest.mark.parametrize("typed", ["8:30", "830", "８点半", "上午8:30"])
def test_a_time_is_read_in_many_forms(open_editor, typed):
    editor = open_editor(Clock(label="开始时间"))
    editor.set_typed(typed)
    assert editor.value() == time(8, 30)


def test_nonsense_is_left_standing_and_refused(open_editor, qtbot):
    editor = open_editor(Clock(label="开始时间", name="starts"))
    qtbot.keyClicks(editor.input, "soon")
    editor.tidy()
    assert editor.typed() == "soon"
    with pytest.raises(FieldError, match="看不懂“soon”"):
        editor.value()


def test_the_wheel_never_changes_a_choice(open_editor):
    editor = open_editor(Pick(label="类别", choices=MeetingKind))
    editor.set_value(MeetingKind.EXECUTIVE)
    assert not wheel(editor.input)
    assert editor.value() is MeetingKind.EXECUTIVE


def test_digits_choose_by_place_and_delete_takes_the_choice_back(open_editor, qtbot):
    editor = open_editor(Pick(label="类别", choices=MeetingKind))
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClick(editor.input, Qt.Key.Key_2)
    assert editor.value() is MeetingKind.EXECUTIVE
    qtbot.keyClick(editor.input, Qt.Key.Key_Delete)
    assert editor.value() is None
    qtbot.keyClick(editor.input, Qt.Key.Key_9)
    assert editor.value() is None


def test_pinyin_letters_choose_from_a_list(open_editor, qtbot):
    editor = open_editor(Pick(label="类别", choices=MeetingKind))
    qtbot.keyClicks(editor.input, "zt")
    assert editor.value() is MeetingKind.THEMATIC


def test_enter_leaves_a_choice_and_a_flag(open_editor, qtbot):
    for field in (Pick(label="类别", choices=MeetingKind), Flag(label="暂缓")):
        editor = open_editor(field)
        with qtbot.waitSignal(editor.entered):
            qtbot.keyClick(editor.input, Qt.Key.Key_Return)


def test_a_required_choice_that_is_not_made_is_refused(open_editor):
    editor = open_editor(Pick(label="类别", name="kind", choices=MeetingKind, required=True))
    with pytest.raises(FieldError, match="请填写“类别”"):
        editor.value()


PRESIDER = Ref(label="主持人", name="presider", target="persons")


def test_a_reference_shows_the_name_of_its_record(open_editor):
    editor = open_editor(PRESIDER)
    editor.set_value("p2")
    assert editor.input.text() == "李建国"
    assert editor.value() == "p2"


def test_initials_find_people_and_enter_takes_the_first(open_editor, qtbot):
    editor = open_editor(PRESIDER)
    qtbot.keyClicks(editor.input, "ljg")
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClick(editor.input, Qt.Key.Key_Return)
    assert editor.value() == "p2"
    assert editor.input.text() == "李建国"


def test_a_part_of_a_name_offers_a_list_to_choose_from(open_editor, qtbot, type_cn):
    editor = open_editor(PRESIDER)
    type_cn(editor.input, "李建")
    qtbot.waitUntil(editor.popup.isVisible)
    model = editor.popup.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["李建国", "李建军"]
    qtbot.keyClick(editor.popup, Qt.Key.Key_Down)
    qtbot.keyClick(editor.popup, Qt.Key.Key_Return)
    assert editor.value() == "p3"


def test_suggestions_are_fetched_once_typing_pauses(open_editor, qtbot, phone_book):
    editor = open_editor(PRESIDER)
    qtbot.keyClicks(editor.input, "ljg")
    qtbot.waitUntil(editor.popup.isVisible)
    assert phone_book.asked == ["ljg"]


def test_what_matches_nothing_can_be_registered(open_editor, qtbot, type_cn):
    editor = open_editor(PRESIDER)
    type_cn(editor.input, "王䶮")
    qtbot.waitUntil(editor.popup.isVisible)
    assert editor.popup.model().index(0, 0).data() == "登记新的“王䶮”…"
    with qtbot.waitSignal(editor.create_requested) as told:
        qtbot.keyClick(editor.popup, Qt.Key.Key_Return)
    assert told.args == ["persons", "王䶮"]
    editor.choose("p9", "王䶮")
    assert editor.value() == "p9"


def test_a_record_taken_by_enter_moves_on_once(open_editor, qtbot):
    editor = open_editor(PRESIDER)
    left = []
    editor.entered.connect(lambda: left.append(editor.value()))
    qtbot.keyClicks(editor.input, "ljg")
    qtbot.keyClick(editor.input, Qt.Key.Key_Return)
    assert left == ["p2"]


def test_a_record_taken_from_the_open_list_moves_on_once(open_editor, qtbot):
    editor = open_editor(PRESIDER)
    left = []
    editor.entered.connect(lambda: left.append(editor.value()))
    qtbot.keyClicks(editor.input, "ljg")
    qtbot.waitUntil(editor.popup.isVisible)
    qtbot.keyClick(editor.popup, Qt.Key.Key_Return)
    assert left == ["p2"]


def test_a_name_that_is_emptied_chooses_nobody(open_editor, qtbot):
    editor = open_editor(PRESIDER)
    qtbot.keyClicks(editor.input, "l")
    qtbot.keyClick(editor.input, Qt.Key.Key_Backspace)
    qtbot.keyClick(editor.input, Qt.Key.Key_Return)
    assert editor.value() is None
    assert not editor.popup.isVisible()


def test_an_exact_name_needs_no_choosing(open_editor, type_cn):
    editor = open_editor(PRESIDER)
    type_cn(editor.input, "李建国")
    assert editor.value() == "p2"


def test_a_name_that_two_people_have_must_be_chosen(open_editor, phone_book, type_cn):
    phone_book.people["p4"] = ("李建国", "ljg")
    editor = open_editor(PRESIDER)
    type_cn(editor.input, "李建国")
    with pytest.raises(FieldError, match="没有找到“李建国”"):
        editor.value()


def test_a_name_edited_after_choosing_no_longer_means_the_record(open_editor, qtbot):
    editor = open_editor(PRESIDER)
    editor.set_value("p2")
    qtbot.keyClick(editor.input, Qt.Key.Key_End)
    qtbot.keyClick(editor.input, Qt.Key.Key_Backspace)
    with pytest.raises(FieldError):
        editor.value()


def test_down_lists_everybody(open_editor, qtbot):
    editor = open_editor(PRESIDER)
    qtbot.keyClick(editor.input, Qt.Key.Key_Down)
    assert editor.popup.model().rowCount() == 3
    editor.popup.hide()


@pytest.mark.parametrize("typed", ["p1", "没有这个人", ""])
def test_a_draft_of_a_reference_comes_back_as_it_was(open_editor, typed):
    editor = open_editor(PRESIDER)
    editor.set_typed(typed)
    again = open_editor(replace(PRESIDER))
    again.set_typed(editor.typed())
    assert again.typed() == typed


@pytest.mark.parametrize(
    "field",
    [
        Whole(label="每次学习半天数", name="halves", hint="不填为2，即一天一次"),
        HalfDay(label="离开", name="starts"),
        HalfDay(label="预计至", name="ends", hint="最后一个不在岗的半天"),
    ],
)
def test_a_short_input_shows_its_whole_hint(open_editor, field):
    editor = open_editor(field)
    line = editor.input
    needed = line.fontMetrics().horizontalAdvance(line.placeholderText())
    assert needed + 20 * len(line.actions()) <= line.width() - 16
