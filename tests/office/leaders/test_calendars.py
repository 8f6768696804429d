from datetime import date, time

import pytest

from jkgov_desktop.office.leaders import calendars
from jkgov_desktop.office.leaders.calendars import leave_halves
from jkgov_desktop.office.leaders.diary import clashes
from jkgov_desktop.office.meetings import planning
from jkgov_desktop.office.printing import PAPERS
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.leaders.activities import Activity, ActivityLeader, Reception, VisitorKind, VisitorLevel
from jkgov_desktop.records.leaders.calendars import DayState
from jkgov_desktop.records.leaders.leave import LeaveKind
from jkgov_desktop.records.leaders.research import Research
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.people import Portfolio, Post, Unit, UnitKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.study import StudyDuty, StudyMember, StudySession
from jkgov_desktop.rulebook.leaders.presence import ActingKind

TEAM = ["龙明远", "石磊", "吴刚", "田桂芳", "罗建国", "杨胜", "吴海涛"]


def test_the_month_has_a_line_for_every_leader_and_two_cells_a_day(paired, enter, at):
    away = enter("吴刚", "3-12 下", "3-13 上", kind=LeaveKind.SICK)
    sheet = calendars.month(paired, date(2026, 3, 17))
    assert (sheet.first, sheet.last, sheet.title) == (date(2026, 3, 1), date(2026, 3, 31), "2026年3月领导在岗情况")
    assert [row.leader.name for row in sheet.rows] == TEAM
    assert {len(row.cells) for row in sheet.rows} == {62} == {len(sheet.in_charge)}
    cells = {cell.slot: cell for cell in sheet.rows[2].cells}
    states = [cells[at(text)].state for text in ("3-12 上", "3-12 下", "3-13 上", "3-13 下")]
    assert states == [DayState.HERE, DayState.SICK, DayState.SICK, DayState.HERE]
    assert (cells[at("3-12 下")].leave, DayState.SICK.letter) == (away.id, "病")
    assert date(2026, 3, 7) in sheet.off
    assert date(2026, 3, 9) not in sheet.off


def test_the_month_marks_who_is_in_charge(paired, enter, at):
    enter("龙明远", "3-12 上", "3-12 下")
    sheet = calendars.month(paired, date(2026, 3, 1))
    charge = {one.slot: one for one in sheet.in_charge}
    assert (charge[at("3-12 上")].name, charge[at("3-12 上")].kind) == ("石磊", ActingKind.PROPOSED.value)
    assert not charge[at("3-12 上")].alarm
    marked = {row.leader.name: [cell.slot for cell in row.cells if cell.in_charge] for row in sheet.rows}
    assert marked["石磊"] == [at("3-12 上"), at("3-12 下")]
    assert len(marked["龙明远"]) == 60


def test_somebody_who_left_his_post_is_vacant_from_then_on(paired, person_id):
    post = paired.store.all(Post, person=person_id("田桂芳"))[0]
    with paired.unit("离任") as unit:
        unit.change(post, replace(post, until=date(2026, 3, 10)))
    row = next(row for row in calendars.month(paired, date(2026, 3, 1)).rows if row.leader.name == "田桂芳")
    vacant = [cell.slot.day for cell in row.cells if cell.state is DayState.VACANT]
    assert (min(vacant), len(vacant)) == (date(2026, 3, 11), 42)
    assert "田桂芳" not in [one.name for one in calendars.team(paired, date(2026, 3, 11))]


def test_today_says_who_is_away_where_and_who_stands_in(paired, enter, at):
    enter("田桂芳", "3-9 下", "3-10 下", place="省城")
    sheet = calendars.today_sheet(paired, date(2026, 3, 9))
    line = next(one for one in sheet.lines if one.leader.name == "田桂芳")
    assert (line.morning, line.afternoon, line.away) == (DayState.HERE, DayState.OFFICIAL, True)
    assert (line.place, line.back, line.cover.name) == ("省城", at("3-11 上"), "罗建国")
    assert [one.leader.name for one in sheet.lines if one.away] == ["田桂芳"]
    assert [one.name for one in sheet.in_charge] == ["龙明远", "龙明远"]


def test_the_week_brings_everything_leaders_do(paired, add, person_id, at):
    planning.plan(paired, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 11), starts=time(9)))
    activity = add(Activity(title="检查", start=at("3-10 下"), starts=time(15), leader=person_id("吴刚")))
    add(ActivityLeader(activity=activity.id, leader=person_id("石磊")))
    add(Research(leader=person_id("田桂芳"), start=at("3-10 上"), end=at("3-17 上"), place="村", theme="水利"))
    given = {"kind": VisitorKind.CITY, "level": VisitorLevel.SECTION}
    add(Reception(guests="市某局", start=at("3-12 上"), leader=person_id("吴刚"), **given))
    add(StudyMember(person=person_id("龙明远"), duty=StudyDuty.LEADER))
    add(StudySession(start=at("3-13 上"), end=at("3-13 下"), theme="法治"))
    add(Activity(title="下周", start=at("3-16 上"), leader=person_id("吴刚")))
    sheet = calendars.week(paired, date(2026, 3, 12))
    assert sheet.title == "领导一周活动安排表（2026年3月9日至3月15日）"
    assert [(one.title, one.table) for one in sheet.events] == [
        ("调研：水利", "researches"),
        ("检查", "activities"),
        ("常务会议（3月11日）", "meetings"),
        ("接待市某局", "receptions"),
        ("中心学习组集中学习：法治", "study_sessions"),
    ]
    assert sheet.events[1].names == ("石磊", "吴刚")
    assert [one.title for one in sheet.following] == ["调研：水利", "下周"]
    assert [one.title for one in sheet.of(person_id("吴刚"), date(2026, 3, 10))] == ["检查"]
    assert len(sheet.on(date(2026, 3, 14))) == 1


def test_what_nobody_of_the_leaders_does_is_not_in_their_week(paired, add, person_id, at):
    add(Activity(title="部门会议", start=at("3-10 下"), leader=person_id("高翔")))
    assert calendars.week(paired, date(2026, 3, 9)).events == ()
    assert [one.what for one in clashes(paired, person_id("高翔"), at("3-10 上"), at("3-10 下"))] == ["部门会议"]
    assert clashes(paired, person_id("高翔"), at("3-10 上"), at("3-10 上")) == ()


def test_absences_of_a_month_are_listed_and_summed_to_the_half_day(paired, enter):
    enter("吴刚", "2-27 上", "3-2 上", place="省城", reason="开会")
    enter("吴刚", "3-12 下", "3-12 下", kind=LeaveKind.SICK)
    enter("吴刚", "3-20 上", "3-20 下", cancelled=True)
    sheet = calendars.whereabouts(paired, date(2026, 3, 9))
    assert [(one.kind, one.place) for one in sheet.lines] == [(LeaveKind.OFFICIAL, "省城"), (LeaveKind.SICK, "")]
    sums = {one.name: halves for one, halves in sheet.sums}
    assert {kind: halves for kind, halves in sums["吴刚"].items() if halves} == {
        LeaveKind.OFFICIAL: 3,
        LeaveKind.SICK: 1,
    }
    assert set(sums["石磊"].values()) == {0}


def test_halves_outside_the_stretch_do_not_count(enter, at):
    leave = enter("吴刚", "3-1 上", "3-5 下")
    assert leave_halves([leave], at("3-5 上"), at("3-9 下"))[LeaveKind.OFFICIAL] == 2
    assert leave_halves([leave], at("3-6 上"), at("3-9 下"))[LeaveKind.OFFICIAL] == 0


def test_portfolios_show_pairs_overlaps_and_holes(paired, add, person_id):
    finance = paired.store.all(Unit, alias="县财政局")[0]
    audit = add(Unit(name="江口县审计局", alias="县审计局", kind=UnitKind.CONSTITUENT, place=4))
    add(Unit(name="清溪镇人民政府", alias="清溪镇", kind=UnitKind.TOWNSHIP, place=5))
    for who in ("石磊", "吴刚"):
        add(Portfolio(person=person_id(who), matter="财政", unit=finance.id))
    sheet = calendars.portfolios(paired, date(2026, 3, 9))
    assert sheet.shared == (("县财政局", ("石磊", "吴刚")),)
    assert sheet.holes == ("县政府办公室", audit.alias)
    lines = {one.leader.name: one for one in sheet.lines}
    assert (lines["石磊"].matters, lines["石磊"].units, lines["石磊"].partners) == (("财政",), ("县财政局",), ("吴刚",))
    assert sheet.unpaired == ()


def test_a_leader_without_a_partner_is_named(desk):
    assert calendars.portfolios(desk, date(2026, 3, 9)).unpaired == ("石磊", "吴刚", "田桂芳", "罗建国")


def test_forms_are_asked_for_by_day_month_and_year(paired, person_id):
    assert PAPERS["week"].sheet(paired, "2026-03-11").monday == date(2026, 3, 9)
    assert PAPERS["month"].sheet(paired, "2026-02").last == date(2026, 2, 28)
    assert PAPERS["today-posts"].sheet(paired, "2026-03-09").day == date(2026, 3, 9)
    assert PAPERS["leader-year"].sheet(paired, f"{person_id('吴刚')} 2025").year == 2025
    assert PAPERS["leader-year"].sheet(paired, person_id("吴刚")).year == 2026


@pytest.mark.parametrize("name", ["2026-13", "三月", ""])
def test_a_day_nobody_can_read_is_refused(paired, name):
    with pytest.raises(Refused, match="请写日期"):
        PAPERS["week"].sheet(paired, name)


def test_a_year_nobody_can_read_is_refused(paired, person_id):
    with pytest.raises(Refused, match="请写四位年份，如 2026"):
        PAPERS["leader-year"].sheet(paired, f"{person_id('吴刚')} 去年")
