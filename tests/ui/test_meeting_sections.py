"""What the stages of a meeting offer beside typing: gates, dragging, the 议题库, timing, papers, seats, the year."""

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont

from jkgov_desktop.office import registers
from jkgov_desktop.office.meetings import attendance, holding, planning, proposals, signing
from jkgov_desktop.office.meetings.agenda import save_item
from jkgov_desktop.office.meetings.life import MEETING
from jkgov_desktop.office.meetings.proposal_life import PROPOSAL
from jkgov_desktop.office.rules import editions
from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, Handout
from jkgov_desktop.records.meetings.items import AgendaItem, Gate, MajorMatter, ProposedItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.meetings.minutes import Minutes
from jkgov_desktop.records.people import Person, Unit
from jkgov_desktop.records.seating import Seating
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.supervision import SupervisionItem
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.meetings.gates import GATES
from jkgov_desktop.ui.meetings import gates as gate_list
from jkgov_desktop.ui.meetings.item import GROUPS
from jkgov_desktop.ui.meetings.notice import BEFORE, TOGETHER
from jkgov_desktop.ui.preview import PreviewWindow
from tests import other_county
from tests.meeting_stages import At

TITLES = ("河湖长制工作情况", "供水管网改造资金安排", "农村公路养护")


@pytest.fixture
def items(desk, planned):
    unit = next(one for one in desk.store.all(Unit) if one.name == "江口县水务局")
    return [
        save_item(desk, None, AgendaItem(meeting=planned.id, place=1, title=title, unit=unit.id, minutes=8))
        for title in TITLES
    ]


@pytest.fixture
def page(window, planned, items):  # noqa: ARG001 - the items are there
    window.open_record("meetings", planned.id)
    return window.subjects["meetings"].life_page("meetings")


@pytest.fixture
def running(desk, planned, items):  # noqa: ARG001 - the items are there
    """The meeting open, everybody there."""
    attendance.mark(desk, desk.store.all(Attendance, meeting=planned.id), AttendanceState.PRESENT)
    return holding.open_meeting(desk, desk.store.get(Meeting, planned.id), time(8, 40))


@pytest.fixture
def record(window, running):
    """The record of the running meeting, in front."""
    window.open_record("meetings", running.id)
    return window.subjects["meetings"].life_page("meetings").stage(At.RECORD).section


def order(desk, meeting):
    return [one.title for one in desk.store.all(AgendaItem, order="place", meeting=meeting.id)]


def row_at(table, row, share=0.5):
    """A point in a row of a table."""
    box = table.visualRect(table.model().index(row, 1))
    return QPoint(box.center().x(), int(box.top() + share * box.height()))


@pytest.mark.parametrize(
    ("start", "end", "share", "result"),
    [(0, 2, 0.9, (1, 2, 0)), (2, 0, 0.1, (2, 0, 1)), (0, 1, 0.9, (1, 0, 2)), (1, 1, 0.9, (0, 1, 2))],
)
def test_an_item_goes_where_it_is_dropped(start, end, share, result, page, desk, planned, qtbot):
    page.show_stage(At.AGENDA)
    table = page.stage(At.AGENDA).section.table
    qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=row_at(table, start))
    qtbot.mouseMove(table.viewport(), row_at(table, start) + QPoint(0, 12))
    qtbot.mouseMove(table.viewport(), row_at(table, end, share))
    qtbot.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=row_at(table, end, share))
    assert order(desk, planned) == [TITLES[place] for place in result]


def test_every_gate_has_a_name_and_every_field_a_group():
    typed = [field for _name, fields in GROUPS for field in fields]
    assert {gate.key for gate in GATES} == set(gate_list.NAMES) == set(gate_list._FIELDS)
    assert set(gate_list._FIELDS.values()) <= set(typed)
    assert len(typed) == len(set(typed))
    assert set(AgendaItem.register.fields) - set(typed) == {"meeting", "place", "proposal"}


def test_a_gate_leads_to_the_field_that_opens_it(page, items, press):
    page.show_stage(At.AGENDA)
    agenda = page.stage(At.AGENDA).section
    agenda.table.choose(items[0].id)
    agenda.table.setFocus()
    press(Qt.Key.Key_Return)
    assert agenda.item.isVisible()
    agenda.item.focus_on("suggestion")
    assert agenda.item.entry(2).form.box("suggestion").editor.input.hasFocus()
    press(Qt.Key.Key_Escape)
    assert agenda.table.hasFocus()


def test_an_items_own_form_is_printed_from_its_page(page, items, window):
    page.show_stage(At.AGENDA)
    agenda = page.stage(At.AGENDA).section
    agenda.open_item(items[1].id)
    agenda.item._printer.preview("agenda-item")
    assert any("议题提报审批表" in one.windowTitle() for one in window.findChildren(PreviewWindow))


def test_a_gate_shuts_until_its_field_is_filled(page, desk, items):
    found = gate_list.gates_of(items[0].id, page.view.judged)
    assert gate_list.gravest(found) is Severity.BLOCK
    ready = replace(
        items[0],
        thematic_exempt="传达学习",
        consulted=Gate.WAIVED,
        consulted_note="本单位职权内",
        suggestion="按方案办理。",
        materials_on=date(2026, 3, 2),
    )
    save_item(desk, items[0], ready)
    page._parts.signals.changed.emit()
    assert gate_list.gravest(gate_list.gates_of(items[0].id, page.view.judged)) is not Severity.BLOCK


def test_what_waits_in_the_library_is_put_on_the_agenda(page, desk, planned, press):
    waiting = ProposedItem(kind=MeetingKind.EXECUTIVE, proposed_on=date(2026, 3, 2), title="农贸市场搬迁方案")
    proposals.save_proposal(desk, None, waiting)
    page.show_stage(At.AGENDA)
    press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Return)
    assert order(desk, planned)[-1] == "农贸市场搬迁方案"
    assert page.stage(At.AGENDA).section.table.isVisible()


def test_the_law_lesson_comes_first_by_one_button(page, desk, planned):
    page.show_stage(At.AGENDA)
    agenda = page.stage(At.AGENDA).section
    assert agenda._template.isVisible()
    agenda._template.click()
    assert order(desk, planned)[0] == "会前学法"
    assert not agenda._template.isVisible()


def test_late_and_early_leave_the_time_in_the_roll(page, desk, planned, press):
    page.show_stage(At.ATTENDANCE)
    press(Qt.Key.Key_4)
    assert desk.store.all(Attendance, order="place", meeting=planned.id)[0].arrived == time(8, 40)
    press(Qt.Key.Key_5)
    assert desk.store.all(Attendance, order="place", meeting=planned.id)[0].left == time(8, 40)


def test_papers_are_handed_out_to_everybody_and_ticked_off(page, desk, planned, messages, press):
    page.show_stage(At.ATTENDANCE)
    section = page.stage(At.ATTENDANCE).section
    section.show_handouts()
    messages.answers = ["规划纲要（草案）"]
    section.handouts.hand_out()
    copies = desk.store.all(Handout, order="number", meeting=planned.id)
    assert len(copies) == len(desk.store.all(Attendance, meeting=planned.id))
    section.handouts.begin()
    press(Qt.Key.Key_Return)
    assert desk.store.get(Handout, copies[0].id).returned
    press(Qt.Key.Key_Escape)
    assert section.table.isVisible()


def test_a_report_begun_before_the_window_opened_is_taken_up_again(desk, running, items, open_window):
    holding.start_report(desk, items[0], time(8, 35))
    window = open_window(desk)
    window.open_record("meetings", running.id)
    timer = window.subjects["meetings"].life_page("meetings").stage(At.RECORD).section.timer
    assert timer.clock.runs
    assert 175 <= timer.clock.left <= 180


def test_a_report_is_bound_to_its_item_whatever_is_chosen(record, desk, items, press):
    press(Qt.Key.Key_F8)
    record.items.choose(items[2].id)
    press(Qt.Key.Key_F9)
    kept = [desk.store.get(AgendaItem, one.id) for one in items]
    assert [one.extension for one in kept] == [1, None, None]
    assert record.timer.clock.allotted == 9 * 60
    assert "议题1" in record.timer._words.text()


def test_an_item_without_minutes_is_not_timed(record, desk, items):
    save_item(desk, items[0], replace(items[0], minutes=None))
    record.parts.signals.changed.emit()
    assert not record.timer._start.isEnabled()


def test_the_projector_shows_the_item_and_closes_by_the_same_key(record, press):
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_F11)
    window = record.timer.window_
    assert window.isVisible()
    assert window._title == "1. 河湖长制工作情况"
    record.timer.project()
    assert not window.isVisible()
    assert record.timer.clock.runs


def test_the_record_counts_what_is_still_open(record, desk, items):
    assert "3 项未议定" in record._items._title.text()
    holding.hear(desk, items[0])
    record.parts.signals.changed.emit()
    assert "2 项未议定" in record._items._title.text()


def test_ctrl_p_on_the_record_prints_the_record(record, window, press):
    record.begin()
    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    titles = [one.windowTitle() for one in window.findChildren(PreviewWindow)]
    assert any("会议记录" in title for title in titles)


def test_sets_name_forms_of_a_meeting():
    for keys in (BEFORE, TOGETHER, MEETING.batch.forms):
        assert all(form(key).about == "meetings" for key in keys)
    assert set(TOGETHER) <= set(BEFORE)


def test_nothing_is_handed_over_before_the_minutes_are_signed(window, desk, running, items):
    for item in items:
        holding.hear(desk, desk.store.get(AgendaItem, item.id))
    holding.close_meeting(desk, running, time(10))
    window.open_record("meetings", running.id)
    page = window.subjects["meetings"].life_page("meetings")
    page.show_stage(At.HANDOVER)
    assert not page.stage(At.HANDOVER).section._all.isEnabled()
    draft = signing.draft_minutes(desk, running.id)
    head = next(one for one in desk.store.all(Person) if one.name == "龙明远")
    signing.sign_minutes(desk, draft, head.id, date(2026, 3, 9))
    window.parts.signals.changed.emit()
    assert not page._next.isVisible(), "minutes that ask nothing of a unit leave nothing to hand over"
    assert desk.store.count(SupervisionItem.register) == 0
    assert desk.store.all(Minutes)[0].signed_on


def test_the_custom_of_seating_is_the_offices(page, desk, qtbot):
    page.show_stage(At.NOTICE)
    seats = page.stage(At.NOTICE).section._seats
    assert seats.choices[Seating.LEFT].isChecked()
    qtbot.mouseClick(seats.choices[Seating.RIGHT], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert desk.house.seating is Seating.RIGHT


def test_a_meeting_is_planned_like_the_last_one(window, desk, planned):
    held = replace(planned, place="二楼会议室", note="着正装。")
    planning.change(desk, planned, held)
    window.open_record("meetings", "")
    register = window.subjects["meetings"].page("meetings")
    register.entry.form.set_draft({"kind": MeetingKind.EXECUTIVE.value, "held_on": "2026-03-20", "starts": "9:00"})
    register._on_like_last()
    kept = next(one for one in desk.store.all(Meeting) if one.held_on == date(2026, 3, 20))
    assert (kept.place, kept.note, kept.starts) == ("二楼会议室", "着正装。", time(9))
    assert window.subjects["meetings"].life_page("meetings").isVisible()


def test_a_proposal_walks_to_its_meeting(window, desk, planned):
    unit = next(one for one in desk.store.all(Unit) if one.name == "江口县水务局")
    wanted = ProposedItem(
        kind=MeetingKind.EXECUTIVE, proposed_on=date(2026, 3, 2), title="供热价格方案", unit=unit.id, minutes=8
    )
    proposal = proposals.save_proposal(desk, None, wanted)
    window.open_record("proposed_items", proposal.id)
    page = window.subjects["meetings"].life_page("proposed_items")
    assert page.shown == 1, "others are asked first"
    asked = registers.save(desk, proposal, replace(proposal, consulted=Gate.WAIVED, consulted_note="职权内"))
    window.parts.signals.changed.emit()
    for place in (3, 4, 5):
        page.show_stage(place)
        page._on_next()
    assert PROPOSAL.at(desk, desk.store.get(ProposedItem, asked.id)) == 6
    assert page.shown == 6
    page.stage(6).section.schedule()
    assert order(desk, planned) == ["供热价格方案"]
    assert window.subjects["meetings"].life_page("meetings").isVisible()


@pytest.mark.usefixtures("running")
def test_the_year_counts_the_meetings_held(window):
    tab = window.subjects["meetings"]
    window.show_subject("meetings")
    tab.show_page("statistics")
    page = tab.page("statistics")
    rows = page.kinds.model().rows
    assert [row.cells[1] for row in rows if row.id == MeetingKind.EXECUTIVE.value] == ["1"]
    assert page.months.bars[2].value == 1
    page.show_year(2025)
    assert page.months.bars[2].value == 0
    assert page.stepper._said.text() == "2025 年"


@pytest.mark.usefixtures("running")
def test_major_matters_open_their_meeting(window, desk, items):
    save_item(desk, desk.store.get(AgendaItem, items[1].id), replace(items[1], major=MajorMatter.FUNDS))
    tab = window.subjects["meetings"]
    window.show_subject("meetings")
    tab.show_page("major-matters")
    page = tab.page("major-matters")
    assert [row.cells[3] for row in page.table.model().rows] == [TITLES[1]]
    page.table.opened.emit(items[1].id)
    assert tab.life_page("meetings").isVisible()


def test_a_part_listed_on_the_shelf_opens_its_meeting(window, items):
    window.open_record("agenda_items", items[0].id)
    assert window.subjects["meetings"].life_page("meetings").isVisible()


def test_the_window_font_is_left_alone_by_the_projector(record, window):
    before = QFont(window.font())
    record.timer.project()
    record.timer.window_.grab()
    record.timer.window_.close()
    assert window.font() == before


def test_kinds_are_offered_as_the_edition_in_force_has_them(window, desk, tmp_path):
    register = window.subjects["meetings"].page("meetings")
    register.show()

    def offered():
        register.entry.start()
        editor = register.entry.form.box("kind").editor
        return [editor.input.itemText(place) for place in range(1, editor.input.count())]

    def filtered():
        (box,) = [box for field, box in register.filters._picks if field.name == "kind"]
        return [box.itemText(place) for place in range(1, box.count())]

    ours = ["全体会议", "常务会议", "党组会议", "县长办公会议", "专题会议", "工作会议"]
    assert offered() == filtered() == ours
    text = other_county.SHIPPED.replace("[bodies.work_conference]", '[bodies."防汛会商会"]')
    path = tmp_path / "新规则.toml"
    path.write_text(text.replace("effective = 2022-04-25", "effective = 2026-01-01"), encoding="utf-8")
    kept = window.parts.do(lambda: editions.install(desk, editions.read(desk, path)))
    window.tabs.setCurrentIndex(1)
    assert offered() == [*ours[:5], "防汛会商会"]
    assert filtered() == [*ours[:5], "防汛会商会", "工作会议"]
    meeting = planning.plan(desk, Meeting(kind=MeetingKind.of("防汛会商会"), held_on=date(2026, 3, 20), starts=time(9)))
    window.parts.do(lambda: editions.drop(desk, kept))
    assert offered() == filtered() == ours
    register.entry.edit(meeting)
    assert register.entry.form.box("kind").editor.value().label == "防汛会商会"
