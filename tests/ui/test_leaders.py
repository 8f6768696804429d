"""The leaders' days on the screen: leave typed by hand, who presides read from the page, the month picture."""

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from jkgov_desktop.office import registers
from jkgov_desktop.office.leaders import away
from jkgov_desktop.records.leaders.activities import Activity, ActivityLeader, EventNature, Invitation, InvitationResult
from jkgov_desktop.records.leaders.leave import Leave, LeaveKind
from jkgov_desktop.records.leaders.research import Research
from jkgov_desktop.records.people import CoverPair, Person
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.ui.leaders.month import Look
from jkgov_desktop.ui.preview import PreviewWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def am(day):
    return Slot(date(2026, 3, day), Half.AM)


def pm(day):
    return Slot(date(2026, 3, day), Half.PM)


@pytest.fixture
def person(desk):
    """The id of somebody by name."""
    known = {one.name: one.id for one in desk.store.all(Person)}
    return known.__getitem__


@pytest.fixture
def page_of(window):
    """Brings a page of the 领导 tab to the front."""

    def page_of(key):
        tab = window.subjects["leaders"]
        window.tabs.setCurrentIndex(1 + list(window.subjects.values()).index(tab))
        tab.show_page(key)
        return tab.page(key)

    return page_of


@pytest.fixture
def enter_leave(window, fill, press, qtbot):
    """Types a leave by the keyboard alone: initials, the place of the kind, days, place; then saves."""

    def enter_leave(initials, kind, start, end, place="贵阳市", *, acting=None):
        window.open_record("leaves", "")
        qtbot.keyClicks(QApplication.focusWidget(), initials)
        press(Qt.Key.Key_Return)
        qtbot.keyClicks(QApplication.focusWidget(), str(kind))
        press(Qt.Key.Key_Return)
        fill(start, end, place)
        if acting is not None:
            QApplication.focusWidget().clear()
            qtbot.keyClicks(QApplication.focusWidget(), acting)
            press(Qt.Key.Key_Return)
        press(Qt.Key.Key_S, CTRL)
        return max(window.parts.desk.store.all(Leave), key=lambda one: one.id)

    return enter_leave


def presides(page, slot):
    """Who presides in a half-day, as the uppermost line of the picture shows it, and how it is drawn."""
    month = page.picture.month
    found = month.lines[0].at(month.column(slot))
    return found.words, found.look


def said(widget):
    """Everything that can be read on a widget now."""
    QApplication.processEvents()
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def test_leave_is_typed_by_the_keyboard_alone(enter_leave, person):
    leave = enter_leave("wg", 1, "3.11上午", "3.12下午", "省水利厅")
    assert (leave.person, leave.kind) == (person("吴刚"), LeaveKind.OFFICIAL)
    assert (leave.start, leave.end, leave.place) == (am(11), pm(12), "省水利厅")


def test_the_partner_is_proposed_where_the_cursor_comes_to_the_stand_in(enter_leave, person, desk):
    registers.save(desk, None, CoverPair(first=person("吴刚"), second=person("田桂芳")))
    assert enter_leave("wg", 1, "3.11上午", "3.12下午").acting == person("田桂芳")


def test_the_proposal_can_be_typed_over(enter_leave, person, desk):
    registers.save(desk, None, CoverPair(first=person("吴刚"), second=person("田桂芳")))
    assert enter_leave("wg", 1, "3.11上午", "3.12下午", acting="ljg").acting == person("罗建国")


def test_of_a_pair_the_second_who_leaves_is_warned_while_it_is_typed(enter_leave, page_of, person, desk):
    registers.save(desk, None, CoverPair(first=person("吴刚"), second=person("田桂芳")))
    enter_leave("wg", 1, "3.11上午", "3.12下午", acting="ljg")
    page = page_of("leaves")
    page.begin_with(Leave(person=person("田桂芳"), start=am(12), end=am(12)))
    page.entry.form.box("kind").editor.input.setCurrentIndex(1)
    page.entry.judge_now()
    assert "AB角" in said(page.entry.form) or "同时" in said(page.entry.form)


def test_vector_a_head_and_executive_deputy_away_at_different_times(enter_leave, page_of):
    enter_leave("lmy", 1, "3.9下午", "3.11上午", acting="")
    enter_leave("sl", 1, "3.10上午", "3.10下午", acting="")
    page = page_of("presence")
    expected = {
        am(9): ("龙明远", Look.PRESIDES),
        pm(9): ("石磊", Look.STANDS_IN),
        am(10): ("吴刚", Look.STANDS_IN),
        pm(10): ("吴刚", Look.STANDS_IN),
        am(11): ("石磊", Look.STANDS_IN),
        pm(11): ("龙明远", Look.PRESIDES),
    }
    assert {slot: presides(page, slot) for slot in expected} == expected
    words = said(page._charge)
    for part in ("龙明远", "上午", "石磊", "下午", "县长龙明远因公外出（3月9日下午至3月11日上午）"):
        assert part in words
    assert page._charge.findChild(object, "article.5") is not None


def test_vector_b_without_an_executive_deputy_rank_decides(enter_leave, page_of, desk, person):
    from jkgov_desktop.records.people import Post

    post = next(one for one in desk.store.all(Post) if one.person == person("石磊"))
    registers.save(desk, post, replace(post, until=date(2026, 2, 28)))
    enter_leave("lmy", 1, "3.9上午", "3.9下午", acting="")
    page = page_of("presence")
    assert presides(page, am(9))[0] == "吴刚"
    assert "常务副县长空缺" in said(page._charge)


def test_vector_d_private_reasons_have_the_same_chain_and_say_that_the_article_is_silent(enter_leave, page_of):
    enter_leave("lmy", 2, "3.9上午", "3.9下午", acting="")
    page = page_of("presence")
    assert presides(page, am(9))[0] == "石磊"
    assert "未列明" in said(page._charge)


def test_vector_e_who_is_back_early_presides_again_from_that_half_day(enter_leave, page_of, press, desk):
    leave = enter_leave("lmy", 1, "3.6上午", "3.11上午", acting="")
    page = page_of("presence")
    assert presides(page, am(9))[0] == "石磊"
    page.away.setFocus()
    press(Qt.Key.Key_X)
    assert desk.store.find(Leave, leave.id).returned == am(9)
    assert presides(page, am(9)) == ("龙明远", Look.PRESIDES)
    assert presides(page, pm(6))[0] == "石磊"
    assert not page.away.isVisible()


def test_vector_f_a_delegate_who_goes_away_is_passed_over_with_a_warning(enter_leave, page_of):
    enter_leave("lmy", 1, "3.9上午", "3.10下午", acting="wg")
    page = page_of("presence")
    assert presides(page, am(9))[0] == "吴刚"
    enter_leave("wg", 1, "3.10上午", "3.10下午", acting="")
    page = page_of("presence")
    assert [presides(page, slot)[0] for slot in (am(9), am(10))] == ["吴刚", "石磊"]


def test_nobody_left_is_said_in_white_on_red(enter_leave, page_of):
    for initials in ("lmy", "sl", "wg", "tgf", "ljg"):
        enter_leave(initials, 1, "3.9上午", "3.9下午", acting="")
    page = page_of("presence")
    assert presides(page, am(9)) == ("无人", Look.NOBODY)
    assert "无人在岗" in said(page._charge)


def test_everybody_who_is_out_is_listed_with_place_return_and_stand_in(enter_leave, page_of):
    enter_leave("wg", 1, "3.9上午", "3.10下午", "省水利厅", acting="ljg")
    page = page_of("presence")
    model = page.away.model()
    assert [model.index(0, column).data() for column in range(4)] == ["吴刚", "因公　省水利厅", "3月10日下午", "罗建国"]
    assert page._away.accessibleName() == "在外 1 人"


def test_the_cursor_walks_through_the_month_and_tells_of_every_cell(enter_leave, page_of, press):
    enter_leave("wg", 1, "3.9下午", "3.10下午", "省水利厅", acting="ljg")
    page = page_of("presence")
    page.picture.setFocus()
    assert page.picture.cursor_cell == (0, 16)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        press(key)
    words = page._pointed.text()
    for part in ("3月9日下午（周一）", "副县长吴刚", "因公 省水利厅", "至3月10日下午", "罗建国"):
        assert part in words
    press(Qt.Key.Key_Left)
    assert page._pointed.text().endswith("在岗")


def test_enter_on_a_stretch_opens_its_leave(enter_leave, page_of, press, window):
    leave = enter_leave("wg", 1, "3.9上午", "3.10下午", "省水利厅")
    page = page_of("presence")
    page.picture.setFocus()
    for _row in range(3):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    page = window.subjects["leaders"].life_page("leaves")
    assert window.subjects["leaders"].stack.currentWidget() is page
    assert page.record == leave


def test_a_click_on_an_empty_cell_begins_a_leave_of_that_leader_from_that_half_day(page_of, qtbot, window, person):
    page = page_of("presence")
    box = page.picture.cell_box(2, page.picture.month.column(pm(12)))
    qtbot.mouseClick(page.picture, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    entry = window.subjects["leaders"].page("leaves").entry
    values = entry.form.box("person").editor.value(), entry.form.box("start").editor.value()
    assert values == (person("石磊"), pm(12))
    assert entry.form.box("kind").editor.input.hasFocus()


def test_months_are_stepped_by_keys(page_of, press):
    page = page_of("presence")
    page.picture.setFocus()
    press(Qt.Key.Key_PageDown)
    assert page._month.accessibleName() == "2026年4月"
    press(Qt.Key.Key_PageUp)
    press(Qt.Key.Key_PageUp)
    assert (page._month.accessibleName(), page.picture.month.days) == ("2026年2月", 28)


def test_the_month_is_printed(page_of, press, window):
    page_of("presence").picture.setFocus()
    press(Qt.Key.Key_P, CTRL)
    assert any(one.windowTitle().startswith("2026年3月") for one in window.findChildren(PreviewWindow))


def test_a_leave_is_signed_off_in_its_register(enter_leave, page_of, desk):
    leave = enter_leave("wg", 1, "3.6上午", "3.10下午")
    page = page_of("leaves")
    page.open_record(leave.id)
    page._return.click()
    assert desk.store.find(Leave, leave.id).returned == am(9)
    assert not page._return.isEnabled()


def test_a_leave_walks_from_asking_to_coming_back(enter_leave, window, desk, person):
    leave = enter_leave("wg", 1, "3.9上午", "3.10下午", acting="ljg")
    window.open_record("leaves", leave.id)
    page = window.subjects["leaders"].life_page("leaves")
    for at in (1, 2, 3):
        assert page.shown == at
        page._next.click()
    kept = desk.store.find(Leave, leave.id)
    assert (kept.approved_by, kept.approved_on) == (person("龙明远"), date(2026, 3, 9))
    assert (kept.informed, kept.informed_on) == (person("吴海涛"), date(2026, 3, 9))
    assert (kept.returned, kept.return_reported_on) == (am(9), date(2026, 3, 9))
    assert "副县长罗建国" in said(page._facts)


def test_a_leave_that_did_not_happen_is_cancelled_and_kept(enter_leave, window, desk, page_of):
    leave = enter_leave("wg", 1, "3.9上午", "3.10下午")
    window.open_record("leaves", leave.id)
    page = window.subjects["leaders"].life_page("leaves")
    page._do(page.life.deeds[0])
    assert desk.store.find(Leave, leave.id).cancelled
    assert not page_of("presence").away.isVisible()


def test_the_principal_of_a_unit_only_reports_and_comes_back(enter_leave, window):
    leave = enter_leave("gx", 1, "3.9上午", "3.10下午", acting="")
    window.open_record("leaves", leave.id)
    page = window.subjects["leaders"].life_page("leaves")
    assert page.shown == 3
    assert "单位主要负责人外出报备" in said(page._facts)


def test_the_form_of_a_chosen_record_is_printed_from_its_register(page_of, desk, person, press, window):
    kept = registers.save(desk, None, Research(leader=person("吴刚"), start=am(3), place="太平镇", theme="春耕备耕"))
    page_of("researches").open_record(kept.id)
    press(Qt.Key.Key_P, CTRL)
    assert any("调研活动记录表" in one.windowTitle() for one in window.findChildren(PreviewWindow))


@pytest.fixture
def visit(desk, person):
    """An activity on Tuesday, and one on the next Monday."""
    for day, title in ((10, "检查春耕备耕"), (16, "项目签约")):
        registers.save(
            desk, None, Activity(title=title, start=am(day), starts=time(9), leader=person("吴刚"), place="太平镇")
        )


def cells(table):
    model = table.model()
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


@pytest.mark.usefixtures("visit")
def test_the_week_lists_what_happens_and_then_the_next_week(page_of):
    rows = cells(page_of("week").events)
    assert ["3月10日 周二", "上午 9:00", "检查春耕备耕"] in rows
    following = next(place for place, row in enumerate(rows) if row[0] == "下周")
    assert rows[following + 1] == ["3月16日 周一", "上午 9:00", "项目签约"]
    assert ["3月9日 周一", "", "没有安排"] in rows


@pytest.mark.usefixtures("visit")
def test_the_week_is_stepped_by_keys_and_shown_by_leader(page_of, press):
    page = page_of("week")
    page.events.setFocus()
    press(Qt.Key.Key_PageDown)
    assert cells(page.events)[0] == ["3月16日 周一", "上午 9:00", "项目签约"]
    press(Qt.Key.Key_L, CTRL)
    assert page.by_leader.isVisible()
    column = [page.by_leader.horizontalHeaderItem(place).text() for place in range(5)].index("吴刚")
    assert page.by_leader.item(0, column).text() == "9:00 项目签约"


@pytest.mark.usefixtures("visit")
def test_an_event_opens_from_either_view(page_of, press, window):
    page = page_of("week")
    page.events.selectRow(1)
    page.events.setFocus()
    press(Qt.Key.Key_Return)
    opened = window.subjects["leaders"].life_page("activities")
    assert opened.record.title == "检查春耕备耕"
    page = page_of("week")
    page.switch_view()
    page.by_leader.cellActivated.emit(2, 2)
    assert window.subjects["leaders"].stack.currentWidget() is opened


@pytest.mark.usefixtures("visit")
def test_who_goes_along_is_typed_on_the_page_of_the_activity(window, desk, person, qtbot, press):
    activity = next(one for one in desk.store.all(Activity) if one.title == "检查春耕备耕")
    window.open_record("activities", activity.id)
    page = window.subjects["leaders"].life_page("activities")
    assert page.shown == 1
    press(Qt.Key.Key_N, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "tgf")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_S, CTRL)
    (line,) = desk.store.all(ActivityLeader)
    assert (line.activity, line.leader) == (activity.id, person("田桂芳"))
    assert "吴刚、田桂芳" in said(page._facts)


@pytest.mark.usefixtures("visit")
def test_the_week_goes_out_as_a_calendar(page_of, messages, tmp_path):
    messages.answers.append(tmp_path / "week.ics")
    page_of("week")._on_export()
    written = (tmp_path / "week.ics").read_text(encoding="utf-8")
    assert "SUMMARY" in written
    assert "检查春耕备耕" in written


@pytest.fixture
def invitation(desk, person):
    """An invitation to a work meeting, a week ahead."""
    wanted = Invitation(
        title="全县项目推进会",
        received_on=date(2026, 3, 9),
        start=am(16),
        leader=person("龙明远"),
        nature=EventNature.WORK,
        important=True,
    )
    return registers.save(desk, None, wanted)


def test_an_invitation_becomes_an_activity_in_one_keystroke(invitation, window, press, desk):
    window.open_record("invitations", invitation.id)
    press(Qt.Key.Key_J, CTRL)
    (activity,) = desk.store.all(Activity)
    assert (activity.invitation, activity.title, activity.start) == (invitation.id, "全县项目推进会", am(16))
    assert desk.store.find(Invitation, invitation.id).result is InvitationResult.ACCEPTED
    assert window.subjects["leaders"].life_page("activities").record == activity


def test_an_invitation_walks_its_path_step_by_step(invitation, window, desk):
    window.open_record("invitations", invitation.id)
    page = window.subjects["leaders"].life_page("invitations")
    for at in (1, 2, 3):
        assert page.shown == at
        page._next.click()
    kept = desk.store.find(Invitation, invitation.id)
    assert (kept.director_on, kept.decided_on, kept.replied_on) == (date(2026, 3, 9),) * 3
    assert page.life.at(desk, kept) == len(page.life.stages)


def test_a_late_invitation_is_said_beside_the_fields_and_not_accepted(invitation, window, press, desk):
    late = registers.save(desk, invitation, replace(invitation, start=am(11)))
    window.open_record("invitations", late.id)
    page = window.subjects["leaders"].life_page("invitations")
    assert "2 天（重要活动须 3 天）" in said(page._facts)
    press(Qt.Key.Key_J, CTRL)
    assert desk.store.all(Activity) == []


def test_nobody_is_declined_without_a_reason(invitation, window, desk):
    window.open_record("invitations", invitation.id)
    page = window.subjects["leaders"].life_page("invitations")
    page._do(page.life.deeds[1])
    assert desk.store.find(Invitation, invitation.id).result is None


def test_portfolios_mark_who_has_no_partner(page_of, desk, person):
    page = page_of("duties")
    assert "没有AB角的领导：石磊、吴刚" in said(page._open)
    registers.save(desk, None, CoverPair(first=person("石磊"), second=person("吴刚")))
    page._fresh.spoil()
    assert "石磊、吴刚" not in said(page._open)


def test_a_leaders_year_is_shown_for_whoever_is_chosen(page_of, desk, person):
    registers.save(
        desk, None, Leave(person=person("石磊"), kind=LeaveKind.HOLIDAY, start=am(2), end=pm(3), place="老家")
    )
    page = page_of("leader-year")
    page.leaders.choose(person("石磊"))
    words = said(page._shown)
    assert "常务副县长石磊" in words
    assert "2天" in words
    page.show_year(2025)
    page.leaders.choose(person("石磊"))
    assert page.stepper._said.text() == "2025 年"


def test_presence_follows_the_clock(desk, enter_leave, page_of):
    enter_leave("wg", 1, "3.9下午", "3.10下午")
    page = page_of("presence")
    assert not page.away.isVisible()
    desk.now = lambda: datetime(2026, 3, 9, 15, 0)
    page._fresh.spoil()
    assert page.away.isVisible()
    assert away.presence(desk).away(page.picture.month.lines[3].person, pm(9)) is not None
