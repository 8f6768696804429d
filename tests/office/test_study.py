"""The study group at work: who belongs to it, plans step by step, sessions with their roll, life meetings."""

from datetime import date, datetime, time

import pytest

from jkgov_desktop.office import judging, registers
from jkgov_desktop.office.meetings import planning
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.study import sheets, steps
from jkgov_desktop.records.leaders.leave import Leave, LeaveKind
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.people import Post, PostRole
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.study import (
    LifeMeeting,
    StudyAttendance,
    StudyDuty,
    StudyMember,
    StudyPlan,
    StudySession,
)
from jkgov_desktop.rulebook.study.sums import member_sums

MONDAY = date(2026, 3, 9)


def whole_day(on, **known):
    return StudySession(start=Slot(on, Half.AM), end=Slot(on, Half.PM), theme="法治政府建设", **known)


def roll(desk, session):
    return desk.store.all(StudyAttendance, order="place", session=session.id)


@pytest.fixture
def group(desk):
    """The group as it is composed from the posts of the office."""
    steps.compose(desk)
    return desk


@pytest.fixture
def arranged(group):
    """A session this morning with the whole group on its roll."""
    return steps.save_session(group, None, whole_day(MONDAY))


def test_the_group_is_composed_from_posts_and_party_seats_in_the_order_of_rank(group):
    listed = [(one.name, one.duty) for one in sheets.members_on(group, MONDAY)]
    assert listed[:2] == [("龙明远", StudyDuty.LEADER), ("石磊", StudyDuty.DEPUTY)]
    assert [name for name, _ in listed[2:]] == ["吴刚", "田桂芳", "罗建国", "杨胜"]


def test_a_group_that_is_as_the_posts_are_is_left_alone(group):
    with pytest.raises(Refused, match="一致"):
        steps.compose(group)


def test_whoever_left_his_post_leaves_the_group_and_his_successor_joins(group, person_id):
    (old,) = group.store.all(Post, role=PostRole.EXECUTIVE_DEPUTY)
    with group.unit("换人") as unit:
        unit.change(old, replace(old, until=date(2026, 3, 8)))
        post = unit.all(Post, person=person_id("吴刚"))[0]
        unit.change(post, replace(post, role=PostRole.EXECUTIVE_DEPUTY))
    assert steps.compose(group) == 4
    now = {one.name: one.duty for one in sheets.members_on(group, MONDAY)}
    assert now["吴刚"] is StudyDuty.DEPUTY
    assert now["石磊"] is StudyDuty.MEMBER


def test_a_new_session_calls_the_whole_group_and_fills_in_place_and_presider(group, arranged, person_id):
    assert (arranged.place, arranged.presider) == ("三楼常务会议室", person_id("龙明远"))
    assert [line.presence for line in roll(group, arranged)] == [AttendanceState.OPEN] * 6


def test_while_the_leader_is_away_his_deputy_is_proposed_to_preside(group, person_id):
    away = Slot(MONDAY, Half.AM)
    with group.unit("请假") as unit:
        unit.add(Leave(person=person_id("龙明远"), kind=LeaveKind.OFFICIAL, start=away, end=away))
    session = steps.save_session(group, None, whole_day(MONDAY))
    assert session.presider == person_id("石磊")
    (finding,) = [one.finding for one in judging.judge(group, session) if one.finding.check == "study_presider"]
    assert finding.says == "组长龙明远因公外出，由副组长常务副县长石磊主持。"


def test_a_session_moved_to_another_day_calls_whoever_belongs_to_the_group_then(group, arranged, person_id):
    (member,) = group.store.all(StudyMember, person=person_id("杨胜"))
    with group.unit("离任") as unit:
        unit.change(member, replace(member, since=date(2026, 1, 1), until=date(2026, 3, 20)))
    later = replace(arranged, start=Slot(date(2026, 4, 1), Half.AM), end=Slot(date(2026, 4, 1), Half.PM))
    steps.save_session(group, arranged, later)
    assert person_id("杨胜") not in {line.person for line in roll(group, arranged)}


def test_a_session_is_held_once_somebody_is_marked_and_the_others_were_absent(group, arranged):
    with pytest.raises(Refused, match="还没有登记谁到会"):
        steps.hold(group, arranged)
    steps.mark(group, [line.id for line in roll(group, arranged)[:5]], AttendanceState.PRESENT)
    held = steps.hold(group, arranged)
    assert held.held
    assert [line.presence for line in roll(group, arranged)] == [*[AttendanceState.PRESENT] * 5, AttendanceState.ABSENT]


def test_a_session_of_tomorrow_cannot_have_been_held(group):
    session = steps.save_session(group, None, whole_day(date(2026, 3, 10)))
    steps.mark_all(group, session.id)
    with pytest.raises(Refused, match="还没有到"):
        steps.hold(group, session)


def test_everybody_not_yet_marked_came_and_a_second_time_there_is_nobody_left(group, arranged):
    first = roll(group, arranged)[0]
    steps.mark(group, [first.id], AttendanceState.EXCUSED)
    steps.mark_all(group, arranged.id)
    assert [line.presence for line in roll(group, arranged)] == [
        AttendanceState.EXCUSED,
        *[AttendanceState.PRESENT] * 5,
    ]
    with pytest.raises(Refused, match="没有未登记"):
        steps.mark_all(group, arranged.id)


def test_a_session_that_came_without_a_roll_gets_the_group_of_its_day(group):
    with group.unit("导入") as unit:
        bare = unit.add(whole_day(MONDAY))
    steps.mark_all(group, bare.id)
    assert [line.presence for line in roll(group, bare)] == [AttendanceState.PRESENT] * 6


def test_outlines_are_handed_in_one_by_one_or_all_at_once(group, arranged):
    steps.take_outlines(group, arranged.id, [roll(group, arranged)[2].id])
    assert [line.outline_on for line in roll(group, arranged)][1:4] == [None, MONDAY, None]
    steps.take_outlines(group, arranged.id)
    assert {line.outline_on for line in roll(group, arranged)} == {MONDAY}
    with pytest.raises(Refused, match="已经交齐"):
        steps.take_outlines(group, arranged.id)


def test_nobody_stands_twice_on_a_roll(group, arranged, person_id):
    guest = StudyAttendance(session=arranged.id, place=1, person=person_id("高翔"), presence=AttendanceState.PRESENT)
    assert steps.save_line(group, None, guest).place == 7
    with pytest.raises(Refused, match="名单中已有此人"):
        steps.save_line(group, None, guest)


def test_a_session_goes_from_arrangement_to_make_up_study(group, arranged):
    assert steps.session_stage(group, arranged) == 1
    told = steps.notify(group, arranged)
    assert (told.notified_on, steps.session_stage(group, told)) == (MONDAY, 2)
    steps.mark_all(group, told.id)
    line = roll(group, told)[5]
    steps.mark(group, [line.id], AttendanceState.EXCUSED)
    held = steps.hold(group, told)
    assert steps.session_stage(group, held) == 3
    written = steps.save_session(group, held, replace(held, discussion="讨论热烈。"))
    assert steps.session_stage(group, written) == 4
    missed = roll(group, told)[5]
    steps.save_line(group, missed, replace(missed, made_up_on=MONDAY))
    assert steps.session_stage(group, written) == 5


def test_a_plan_is_drafted_approved_by_the_leader_and_issued_with_its_days(group, arranged, person_id):
    plan = registers.save(group, None, StudyPlan(year=2026))
    assert steps.plan_stage(group, plan) == 0
    approved = steps.approve(group, steps.draft(group, plan))
    assert (approved.approved_by, steps.plan_stage(group, approved)) == (person_id("龙明远"), 2)
    issued = steps.issue(group, approved)
    assert steps.plan_stage(group, issued) == 3
    assert group.store.get(StudySession, arranged.id).planned == arranged.start


def test_a_plan_without_sessions_is_not_issued(group):
    plan = steps.approve(group, steps.draft(group, registers.save(group, None, StudyPlan(year=2026))))
    with pytest.raises(Refused, match="还没有安排集中学习"):
        steps.issue(group, plan)


def test_a_year_has_one_plan(group):
    plan = registers.save(group, None, StudyPlan(year=2026))
    with pytest.raises(Refused, match="已经登记"):
        registers.save(group, None, StudyPlan(year=2026))
    assert registers.save(group, plan, replace(plan, themes="法治")).themes == "法治"


def test_nobody_can_approve_while_the_group_has_no_leader(desk):
    plan = registers.save(desk, None, StudyPlan(year=2026))
    with pytest.raises(Refused, match="没有组长"):
        steps.approve(desk, plan)


def test_executive_meetings_that_began_with_the_study_of_law_are_counted(group):
    for number, title in enumerate(("会前学法：行政复议法", "研究预算"), start=3):
        meeting = planning.plan(
            group, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, number), starts=time(9))
        )
        with group.unit("开会") as unit:
            unit.add(AgendaItem(meeting=meeting.id, place=1, title=title))
            unit.change(meeting, replace(meeting, opened=time(9)))
    sheet = sheets.year_sheet(group, 2026)
    assert (sheet.executive_meetings, sheet.law_studies) == (2, 1)
    assert sheets.year_sheet(group, 2025).executive_meetings == 0


def test_a_member_is_counted_for_what_he_was_called_to(group, arranged, person_id):
    lines = roll(group, arranged)
    steps.mark(group, [line.id for line in lines], AttendanceState.PRESENT)
    (half,) = [line for line in lines if line.person == person_id("吴刚")]
    marked = group.store.get(StudyAttendance, half.id)
    steps.save_line(group, marked, replace(marked, halves=1))
    steps.hold(group, arranged)
    sums = {one.member.name: one for one in member_sums(sheets.year_sheet(group, 2026), group.rules)}
    assert (sums["龙明远"].held, sums["龙明远"].attended) == (2, 2)
    assert (sums["吴刚"].attended, sums["吴刚"].share) == (1, 0.5)


def test_a_life_meeting_goes_from_its_day_to_its_reports(group):
    meeting = LifeMeeting(year=2025, start=Slot(MONDAY, Half.AM), end=Slot(MONDAY, Half.PM))
    with group.unit("登记") as unit:
        meeting = unit.add(meeting)
    assert steps.life_stage(group, meeting) == 1
    steps_before = dict.fromkeys(("opinions_on", "outlines_on", "discipline_on", "organisation_on"), MONDAY)
    ready = replace(meeting, **steps_before)
    assert steps.life_stage(group, ready) == 2
    held = steps.hold_life_meeting(group, meeting)
    assert steps.life_stage(group, held) == 3
    done = replace(held, returned_on=MONDAY, written_on=MONDAY, circulated_on=MONDAY)
    assert steps.life_stage(group, done) == 4


def test_a_life_meeting_of_tomorrow_cannot_have_been_held(group):
    group.now = lambda: datetime(2026, 3, 8, 9, 0)
    with group.unit("登记") as unit:
        meeting = unit.add(LifeMeeting(year=2025, start=Slot(MONDAY, Half.AM), end=Slot(MONDAY, Half.PM)))
    with pytest.raises(Refused, match="还没有到"):
        steps.hold_life_meeting(group, meeting)


def test_a_part_given_up_is_not_judged_any_more(group, person_id):
    gone = StudyMember(person=person_id("高翔"), duty=StudyDuty.LEADER, until=date(2026, 3, 1))
    assert judging.judge(group, gone) == ()
    assert len(judging.judge(group, replace(gone, until=None))) == 1
