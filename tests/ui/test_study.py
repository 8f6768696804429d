"""The 学习 tab: planning a year by keys, how far the year is, the roll of a session, the group."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from jkgov_desktop.office import registers
from jkgov_desktop.office.study import planning, steps
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.study import (
    DayMark,
    LifeMeeting,
    StudyAttendance,
    StudyDay,
    StudyMember,
    StudyPlan,
    StudySession,
)
from jkgov_desktop.rulebook.study.planning import Stopped
from jkgov_desktop.ui.kit.buttons import LinkButton
from jkgov_desktop.ui.study.planner import PlannerPage, _search
from jkgov_desktop.ui.study.progress import ProgressPage
from jkgov_desktop.ui.study.roll import RollSection
from jkgov_desktop.ui.study.tab import PLANNER, PROGRESS, MembersRegister, StudyTab
from jkgov_desktop.ui.window import SMALLEST


@pytest.fixture
def group(desk):
    """The office of eight in the first days of the year, with its study group."""
    desk.now = lambda: datetime(2026, 1, 5, 8, 40)
    steps.compose(desk)
    return desk


@pytest.fixture
def tab(group, open_window):
    """The 学习 tab in front."""
    window = open_window(group)
    found = window.subjects["study"]
    assert isinstance(found, StudyTab)
    window.tabs.setCurrentIndex(1 + list(window.subjects.values()).index(found))
    return found


@pytest.fixture
def planner(tab):
    """The planner of the year, its board with the focus."""
    tab.show_page(PLANNER)
    page = tab.page(PLANNER)
    assert isinstance(page, PlannerPage)
    page.board.setFocus()
    return page


def days(page):
    return [one.block.first.day for one in page.proposal.sessions]


def said(card):
    return "\n".join(one.text() for one in card.findChildren(QLabel))


def test_the_planner_opens_with_a_year_proposed_and_says_why_the_day(planner):
    assert len(days(planner)) == 12
    assert planner.board.current == 0
    assert "6人能到，共6人" in said(planner._why)
    assert planner._adopt.text() == "采用 12 次"


def test_the_keys_walk_pin_and_forbid(planner, group, press):
    press(Qt.Key.Key_Right)
    assert planner.board.current == 3
    press(Qt.Key.Key_Down)
    assert planner.board.current == 4
    chosen = days(planner)[4]
    press(Qt.Key.Key_P)
    assert [(one.on, one.mark) for one in group.store.all(StudyDay)] == [(chosen, DayMark.PINNED)]
    assert planner.proposal.sessions[4].is_pinned
    press(Qt.Key.Key_P)
    assert group.store.all(StudyDay) == []
    press(Qt.Key.Key_F)
    assert chosen not in days(planner)


def test_a_session_is_moved_by_the_brackets(planner, group, press):
    before = days(planner)[0]
    press(Qt.Key.Key_BracketRight)
    (mark,) = group.store.all(StudyDay)
    assert mark.on > before
    press(Qt.Key.Key_BracketLeft)
    assert [one.on for one in group.store.all(StudyDay)] == [before]


def test_the_next_best_day_is_one_click_away(planner, group):
    other = planner.proposal.sessions[0].others[0]
    next(link for link in planner._why.findChildren(LinkButton) if link.text().startswith("次优")).click()
    assert [one.on for one in group.store.all(StudyDay)] == [other.first.day]


def test_adopting_arranges_the_year_and_enter_opens_a_session(planner, group, press, tab):
    planner._adopt.click()
    assert len(group.store.all(StudySession)) == 12
    assert not planner._adopt.isVisible()
    planner.board.setFocus()
    press(Qt.Key.Key_Return)
    assert tab.stack.currentWidget() is tab.life_page("study_sessions")


def test_an_arranged_session_is_neither_pinned_nor_moved_here(planner, group, press):
    planner._adopt.click()
    planner.board.setFocus()
    press(Qt.Key.Key_P)
    assert group.store.all(StudyDay) == []


def test_a_year_that_cannot_be_filled_says_what_would_have_to_change(group, planner):
    registers.save(group, None, StudyPlan(year=2026, gap_days=60))
    planner._parts.signals.changed.emit()
    assert planner._lacks.isVisible()
    assert "把两次学习的间隔缩短到" in planner._lacks.text()


def test_another_year_is_planned_by_its_own_calendar(planner):
    planner.show_year(2027)
    assert {day.year for day in days(planner)} == {2027}
    assert "暂估" in said(planner._why)


def test_the_plan_of_the_year_is_set_up_from_the_planner(planner, group, tab):
    assert planner._plan.text() == "建立计划"
    planner._plan.click()
    assert [one.year for one in group.store.all(StudyPlan)] == [2026]
    assert tab.stack.currentWidget() is tab.life_page("study_plans")


def test_without_a_group_the_planner_says_what_to_do_first(desk, open_window):
    window = open_window(desk)
    found = window.subjects["study"]
    window.tabs.setCurrentIndex(1 + list(window.subjects.values()).index(found))
    found.show_page(PLANNER)
    assert "学习组还没有成员" in found.page(PLANNER)._lacks.text()


def test_the_search_stops_between_two_steps_when_it_is_cancelled(group):
    with pytest.raises(Stopped):
        _search(planning.request(group, 2026), lambda _done, _total: None, lambda: True)


def test_the_progress_shows_every_member_and_the_year(tab, group):
    session = StudySession(
        start=Slot(date(2026, 1, 5), Half.AM), end=Slot(date(2026, 1, 5), Half.PM), theme="法治政府建设"
    )
    kept = steps.save_session(group, None, session)
    steps.mark_all(group, kept.id)
    steps.hold(group, kept)
    tab.show_page(PROGRESS)
    page = tab.page(PROGRESS)
    assert isinstance(page, ProgressPage)
    assert page._lines[0][1].accessibleName() == "已学1天，已排0天，拟排0天，需12天"
    assert page._lines[1][2].text() == "已学1天，不足2天，差1天"
    model = page.members.model()
    shown = [model.index(0, column).data() for column in (0, 2, 3, 4, 5, 6)]
    assert shown == ["龙明远", "组长", "1天", "1天", "100%", "1天"]


def test_a_roll_is_marked_by_keys_and_all_at_once(tab, group, press):
    on = Slot(date(2026, 1, 5), Half.AM)
    kept = steps.save_session(group, None, StudySession(start=on, end=on.after(), theme="法治政府建设"))
    tab.show_life("study_sessions", kept.id)
    page = tab.life_page("study_sessions")
    page.show_stage(2)
    section = page.stage(2).section
    assert isinstance(section, RollSection)
    lines = group.store.all(StudyAttendance, order="place", session=kept.id)
    section.roll.table.choose(lines[1].id)
    section.roll.table.setFocus()
    press(Qt.Key.Key_2)
    press(Qt.Key.Key_4)
    marked = group.store.get(StudyAttendance, lines[1].id)
    assert (marked.presence, marked.outline_on) == (AttendanceState.EXCUSED, date(2026, 1, 5))


def test_only_who_missed_a_session_is_listed_for_make_up_study(tab, group):
    on = Slot(date(2026, 1, 5), Half.AM)
    kept = steps.save_session(group, None, StudySession(start=on, end=on.after(), theme="法治政府建设"))
    lines = group.store.all(StudyAttendance, order="place", session=kept.id)
    steps.mark(group, [lines[3].id], AttendanceState.ABSENT)
    steps.mark_all(group, kept.id)
    tab.show_life("study_sessions", kept.id)
    page = tab.life_page("study_sessions")
    page.show_stage(4)
    (missed,) = page.stage(4).section.lists
    assert missed.table.model().rowCount() == 1


def test_the_group_is_composed_by_a_button(desk, open_window):
    window = open_window(desk)
    found = window.subjects["study"]
    window.tabs.setCurrentIndex(1 + list(window.subjects.values()).index(found))
    found.show_page("study_members")
    page = found.page("study_members")
    assert isinstance(page, MembersRegister)
    page._on_compose()
    assert len(desk.store.all(StudyMember)) == 6


def test_a_life_meeting_opens_on_the_step_it_has_come_to(tab, group):
    on = Slot(date(2026, 1, 9), Half.AM)
    with group.unit("登记") as unit:
        meeting = unit.add(LifeMeeting(year=2025, start=on, end=on.after()))
    tab.show_life("life_meetings", meeting.id)
    assert tab.life_page("life_meetings").shown == 1


@pytest.mark.parametrize("key", [PLANNER, PROGRESS])
def test_the_pages_of_the_year_fit_the_smallest_window(tab, key):
    tab.show_page(key)
    assert tab.page(key).minimumSizeHint().width() + tab.shelf.width() <= SMALLEST[0]
