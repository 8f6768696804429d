from datetime import date, datetime, time

import pytest

from jkgov_desktop.office import importing, registers
from jkgov_desktop.office.meetings import agenda, attendance, holding, planning, sheets, signing
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules import findings
from jkgov_desktop.records.house import IssuedNumber
from jkgov_desktop.records.meetings.attendance import AbsenceReason, Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind, MeetingStage
from jkgov_desktop.records.meetings.minutes import Decision, DecisionKind, Minutes
from jkgov_desktop.records.people import Post, PostRole, Unit, UnitKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.store.errors import NumberTaken


def members_of(desk, meeting):
    sheet = sheets.sheet(desk, meeting.id)
    return [(one.line.title, one.name) for one in sheet.members()]


def add_item(desk, meeting, title, unit, minutes):
    item = AgendaItem(meeting=meeting.id, title=title, unit=unit, minutes=minutes)
    return agenda.save_item(desk, None, item)


def come(desk, meeting, count=None):
    """So many members come, or all of them, and the meeting may open."""
    lines = [one.line for one in sheets.sheet(desk, meeting.id).members(AttendanceState.OPEN)]
    attendance.mark(desk, lines[:count], AttendanceState.PRESENT)


def opened_at(desk, meeting, at):
    come(desk, meeting)
    return holding.open_meeting(desk, meeting, at)


def held(desk, meeting):
    """The meeting with two items, everybody present, opened, decided and closed."""
    finance = desk.store.all(Unit, alias="县财政局")[0]
    first = add_item(desk, meeting, "一季度财政收支情况", finance.id, 10)
    second = add_item(desk, meeting, "春耕生产工作", None, 8)
    sheet = sheets.sheet(desk, meeting.id)
    attendance.mark(desk, [one.line for one in sheet.attendees], AttendanceState.PRESENT)
    meeting = holding.open_meeting(desk, meeting, time(8, 32))
    for item, kind, words in (
        (first, DecisionKind.HELD, "财政运行总体平稳"),
        (first, DecisionKind.DECIDED, "原则同意财政收支安排"),
        (second, DecisionKind.REQUIRED, "抓紧备耕"),
        (second, DecisionKind.REQUIRED, "落实补贴"),
    ):
        holding.save_decision(
            desk,
            None,
            Decision(
                meeting=meeting.id,
                item=item.id,
                place=1,
                kind=kind,
                words=words,
                unit=finance.id if kind is DecisionKind.DECIDED else None,
                due_on=date(2026, 4, 30) if kind is DecisionKind.DECIDED else None,
            ),
        )
    return holding.close_meeting(desk, meeting, time(10, 5))


def test_a_plan_proposes_the_members_in_office_that_day_in_rank_order(desk, planned):
    assert members_of(desk, planned) == [
        ("县长", "龙明远"),
        ("常务副县长", "石磊"),
        ("副县长", "吴刚"),
        ("副县长", "田桂芳"),
        ("副县长", "罗建国"),
        ("县政府办公室主任", "吴海涛"),
        ("党组成员", "杨胜"),
    ]


def test_a_plan_fills_presider_place_recorder_and_title(planned, person_id):
    assert planned.presider == person_id("龙明远")
    assert (planned.place, planned.recorder) == ("三楼常务会议室", "杨秀英")
    assert planned.title == "常务会议（3月9日）"


def test_fixed_observers_are_proposed_with_their_holder_or_by_unit(desk, planned):
    sheet = sheets.sheet(desk, planned.id)
    observers = [one.printed for one in sheet.of_role(MeetingRole.OBSERVER)]
    assert len(observers) == 7
    assert "县财政局局长高翔" in observers
    assert "县审计局主要负责人" in observers


def test_fixed_observers_are_found_by_any_name_with_the_countys_before_it(desk, person_id):
    with desk.unit("发改") as unit:
        bureau = unit.add(Unit(name="江口县发展和改革局", kind=UnitKind.CONSTITUENT))
        unit.add(Post(person=person_id("杨胜"), unit=bureau.id, title="局长", role=PostRole.PRINCIPAL))
    meeting = planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 9), starts=time(9, 0)))
    titles = [one.line.title for one in sheets.sheet(desk, meeting.id).of_role(MeetingRole.OBSERVER)]
    assert "县发改局主要负责人" not in titles


def test_nobody_takes_part_in_two_ways(desk, planned, person_id):
    line = Attendance(
        meeting=planned.id, role=MeetingRole.INVITEE, person=person_id("高翔"), presence=AttendanceState.OPEN
    )
    with pytest.raises(Refused, match="县财政局局长已在列席名单中"):
        attendance.save_attendance(desk, None, line)


def test_moving_the_day_proposes_the_members_of_the_new_day(desk, planned, person_id):
    post = desk.store.all(Post, person=person_id("吴刚"))[0]
    with desk.unit("免职") as unit:
        unit.change(post, replace(post, until=date(2026, 3, 15)))
    moved = planning.change(desk, planned, replace(planned, held_on=date(2026, 3, 16)))
    assert moved.title == "常务会议（3月16日）"
    assert ("副县长", "吴刚") not in members_of(desk, moved)


def test_a_change_of_day_keeps_attendance_that_somebody_marked(desk, planned):
    line = sheets.sheet(desk, planned.id).attendees[0].line
    attendance.mark(desk, [line], AttendanceState.EXCUSED)
    moved = planning.change(desk, planned, replace(planned, held_on=date(2026, 3, 16)))
    assert sheets.sheet(desk, moved.id).attendees[0].line.presence is AttendanceState.EXCUSED


def test_a_change_of_day_keeps_whom_somebody_listed_by_hand(desk, planned, person_id):
    post = desk.store.all(Post, person=person_id("田桂芳"))[0]
    with desk.unit("免职") as unit:
        unit.change(post, replace(post, until=date(2026, 3, 15)))
    guest = Attendance(
        meeting=planned.id, role=MeetingRole.INVITEE, title="县委副书记", presence=AttendanceState.OPEN, note="发言"
    )
    kept = attendance.save_attendance(desk, None, guest)
    before = {one.line.id for one in sheets.sheet(desk, planned.id).attendees}
    moved = planning.change(desk, planned, replace(planned, held_on=date(2026, 3, 16)))
    attendees = sheets.sheet(desk, moved.id).attendees
    assert attendees[-1].line == kept
    assert len(before - {one.line.id for one in attendees}) == 1
    assert ("副县长", "田桂芳") not in members_of(desk, moved)
    assert [one.line.place for one in attendees if one.line.role is MeetingRole.MEMBER] == list(range(1, 7))


def test_the_number_is_given_when_the_meeting_opens(desk, planned):
    assert planned.number is None
    opened = opened_at(desk, planned, time(8, 32))
    assert (opened.number, opened.title) == (1, "第1次常务会议")


def test_a_number_is_not_given_again_after_its_meeting_is_deleted(desk, planned):
    opened = opened_at(desk, planned, time(8, 32))
    with desk.unit("删除") as unit:
        unit.remove(opened)
    again = planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 9), starts=time(9, 0)))
    assert opened_at(desk, again, time(9, 0)).number == 2


def test_taking_back_the_opening_voids_the_number_with_a_reason(desk, planned):
    opened_at(desk, planned, time(8, 32))
    desk.store.undo(desk.clerk)
    standing = desk.store.get(Meeting, planned.id)
    assert (standing.number, standing.opened) == (None, None)
    assert [one.void_reason != "" for one in desk.store.all(IssuedNumber)] == [True]
    assert holding.open_meeting(desk, standing, time(8, 40)).number == 2


def test_a_planned_number_is_given_again_to_its_own_meeting_after_undo(desk, planned):
    fifth = planning.change(desk, planned, replace(planned, number=5))
    opened_at(desk, fifth, time(8, 32))
    desk.store.undo(desk.clerk)
    assert holding.open_meeting(desk, desk.store.get(Meeting, planned.id), time(8, 40)).number == 5
    assert [(one.number, one.void_reason) for one in desk.store.all(IssuedNumber)] == [(5, "")]


def test_an_imported_meeting_opens_with_the_number_it_brought_and_keeps_it(desk):
    row = {"会议类别": "专题会议", "会议名称": "防汛", "第几次": "7", "会议日期": "2026-03-09", "开始时间": "9:00"}
    importing.take_in(desk, Meeting.register, {2: row})
    (brought,) = desk.store.all(Meeting)
    assert holding.open_meeting(desk, brought, time(9, 0)).number == 7
    with pytest.raises(Refused, match="不能再改"):
        planning.change(desk, desk.store.get(Meeting, brought.id), replace(brought, number=8))


def test_the_number_of_a_removed_meeting_is_void_until_it_is_restored(desk, planned):
    opened = opened_at(desk, planned, time(8, 32))
    registers.remove(desk, opened)
    assert [one.void_reason for one in desk.store.all(IssuedNumber)] == ["“第1次常务会议”已删除"]
    assert registers.restore(desk, "meetings", opened.id) == opened
    assert [one.void_reason for one in desk.store.all(IssuedNumber)] == [""]


def test_a_number_that_stands_in_the_plan_is_the_one_given_and_only_once(desk, planned):
    fifth = planning.change(desk, planned, replace(planned, number=5))
    assert opened_at(desk, fifth, time(8, 32)).number == 5
    for number in (None, 5):
        again = Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 9), starts=time(9, 0), number=number)
        again = planning.plan(desk, again)
        if number:
            with pytest.raises(NumberTaken, match="下一个可用的号是 7"):
                opened_at(desk, again, time(9, 0))
        else:
            assert opened_at(desk, again, time(9, 0)).number == 6


def test_numbers_run_by_kind_and_by_the_year_of_the_meeting(desk):
    numbers = []
    for kind, day in (
        (MeetingKind.EXECUTIVE, date(2025, 12, 30)),
        (MeetingKind.EXECUTIVE, date(2026, 1, 4)),
        (MeetingKind.HEAD_OFFICE, date(2026, 1, 5)),
        (MeetingKind.EXECUTIVE, date(2026, 1, 6)),
    ):
        meeting = planning.plan(desk, Meeting(kind=kind, held_on=day, starts=time(9, 0)))
        numbers.append(opened_at(desk, meeting, time(9, 0)).number)
    assert numbers == [1, 1, 1, 2]


def test_a_title_typed_by_hand_survives_numbering(desk):
    meeting = planning.plan(
        desk,
        Meeting(kind=MeetingKind.THEMATIC, title="防汛抗旱专题会议", held_on=date(2026, 3, 9), starts=time(15, 0)),
    )
    assert opened_at(desk, meeting, time(15, 0)).title == "防汛抗旱专题会议"


def test_a_numbered_meeting_keeps_its_kind_and_day(desk, planned):
    opened = opened_at(desk, planned, time(8, 32))
    with pytest.raises(Refused, match="不能再改"):
        planning.change(desk, opened, replace(opened, held_on=date(2026, 3, 10)))


def test_items_move_and_keep_their_places_without_gaps(desk, planned):
    for title in ("甲", "乙", "丙"):
        add_item(desk, planned, title, None, 5)
    items = desk.store.all(AgendaItem, order="place", meeting=planned.id)
    agenda.move_item(desk, items[2], -2)
    agenda.remove_item(desk, items[0])
    titles = [(one.place, one.title) for one in desk.store.all(AgendaItem, order="place", meeting=planned.id)]
    assert titles == [(1, "丙"), (2, "乙")]


def test_moving_the_first_item_up_changes_nothing(desk, planned):
    item = add_item(desk, planned, "甲", None, 5)
    agenda.move_item(desk, item, -1)
    assert desk.store.all(AgendaItem, meeting=planned.id) == [item]


def test_expected_times_follow_the_minutes_of_the_items(desk, planned):
    add_item(desk, planned, "甲", None, 15)
    add_item(desk, planned, "乙", None, 10)
    sheet = sheets.sheet(desk, planned.id)
    assert [one.expected for one in sheet.items] == [time(8, 30), time(8, 45)]
    assert sheet.expected_end == time(8, 55)


def test_closing_marks_members_nobody_saw_as_absent(desk, planned):
    come(desk, planned, 4)
    opened = holding.open_meeting(desk, planned, time(8, 32))
    holding.close_meeting(desk, opened, time(10, 0))
    sheet = sheets.sheet(desk, planned.id)
    assert len(sheet.members(AttendanceState.PRESENT)) == 4
    assert len(sheet.members(AttendanceState.ABSENT)) == 3
    assert {one.line.presence for one in sheet.of_role(MeetingRole.OBSERVER)} == {AttendanceState.OPEN}


def test_half_or_less_of_seven_members_cannot_open_and_four_can(desk, planned):
    come(desk, planned, 3)
    with pytest.raises(Refused, match="应到7 需≥4 实到3 缺1"):
        holding.open_meeting(desk, planned, time(8, 32))
    assert desk.store.all(IssuedNumber) == []
    come(desk, planned, 1)
    assert holding.open_meeting(desk, planned, time(8, 32)).number == 1


def test_a_missing_quorum_can_be_set_aside_with_a_reason_for_the_ledger(desk, planned):
    finding = findings.blocks_opening(desk, sheets.sheet(desk, planned.id), time(8, 32))[0]
    override = findings.set_aside(desk, planned, finding, "抗洪抢险，县长同意")
    assert (override.article, override.clerk, override.subject_name) == (51, "杨秀英", "常务会议（3月9日）")
    opened = holding.open_meeting(desk, planned, time(8, 32))
    judged = findings.judge_meeting(desk, sheets.sheet(desk, opened.id))
    assert [one.override for one in judged if one.finding.check == "quorum"] == [override]


def test_an_override_does_not_cover_another_count(desk, planned):
    finding = findings.blocks_opening(desk, sheets.sheet(desk, planned.id), time(8, 32))[0]
    findings.set_aside(desk, planned, finding, "县长同意")
    come(desk, planned, 1)
    with pytest.raises(Refused, match="实到1"):
        holding.open_meeting(desk, planned, time(8, 32))


def test_a_meeting_cannot_close_before_it_opened(desk, planned):
    with pytest.raises(Refused, match="尚未宣布开会"):
        holding.close_meeting(desk, planned, time(10, 0))


def test_minutes_are_composed_from_what_was_recorded(desk, planned):
    meeting = held(desk, planned)
    minutes = signing.draft_minutes(desk, meeting.id)
    assert minutes.title == "江口县人民政府\n第1次常务会议纪要"
    assert minutes.body.split("\n") == [
        (
            "2026年3月9日上午，县长龙明远在三楼常务会议室主持召开江口县人民政府第1次常务会议，"
            "研究了一季度财政收支情况等2项议题。现将会议议定事项纪要如下："
        ),
        "一、一季度财政收支情况",
        "会议听取了县财政局的汇报。",
        "会议认为，财政运行总体平稳。",
        "会议议定，原则同意财政收支安排。（牵头单位：县财政局；完成时限：2026年4月30日前）",
        "二、春耕生产工作",
        "会议要求：",
        "1.抓紧备耕。",
        "2.落实补贴。",
    ]
    assert minutes.present.startswith("县长龙明远，常务副县长石磊，副县长吴刚、田桂芳、罗建国")
    assert "县财政局局长高翔" in minutes.observers


def test_the_law_lesson_does_not_stand_for_the_whole_meeting(desk, planned):
    for title in ("会前学法：预算法", "春耕生产工作"):
        add_item(desk, planned, title, None, 5)
    body = signing.draft_minutes(desk, opened_at(desk, planned, time(8, 30)).id).body
    assert "，研究了春耕生产工作等2项议题。" in body


def test_an_excuse_prints_its_reason(desk, planned, person_id):
    line = desk.store.all(Attendance, meeting=planned.id, person=person_id("吴刚"))[0]
    with desk.unit("请假") as unit:
        unit.change(line, replace(line, presence=AttendanceState.EXCUSED, note="参加省委党校培训"))
    meeting = held_without_marking(desk, planned)
    assert signing.draft_minutes(desk, meeting.id).excused == "副县长吴刚（参加省委党校培训）"


def test_whoever_came_for_somebody_else_is_named(desk, planned, person_id):
    deputy = desk.store.all(Attendance, meeting=planned.id, person=person_id("吴刚"))[0]
    bureau = desk.store.all(Attendance, meeting=planned.id, person=person_id("高翔"))[0]
    with desk.unit("请假") as unit:
        for line, who in ((deputy, "田小雨"), (bureau, "副局长马超")):
            reason = AbsenceReason.ILLNESS
            unit.change(line, replace(line, presence=AttendanceState.EXCUSED, reason=reason, substitute=who))
    minutes = signing.draft_minutes(desk, held_without_marking(desk, planned).id)
    assert minutes.excused == "副县长吴刚（生病休息，田小雨代）"
    assert minutes.observers == "县财政局局长高翔（副局长马超代）"


def test_posts_without_a_name_leave_no_loose_comma(desk, planned):
    for _ in range(2):
        line = Attendance(
            meeting=planned.id, role=MeetingRole.INVITEE, title="群众代表", presence=AttendanceState.PRESENT
        )
        attendance.save_attendance(desk, None, line)
    assert signing.draft_minutes(desk, held_without_marking(desk, planned).id).observers == "群众代表"


def test_minutes_without_a_presider_still_read_as_a_sentence(desk, planned):
    nobody = planning.change(desk, planned, replace(planned, presider=None))
    body = signing.draft_minutes(desk, opened_at(desk, nobody, time(8, 30)).id).body
    assert body.startswith("2026年3月9日上午，在三楼常务会议室召开江口县人民政府第1次常务会议。")


def held_without_marking(desk, planned):
    return holding.close_meeting(desk, opened_at(desk, planned, time(8, 32)), time(9, 0))


def test_composing_again_replaces_an_unsigned_draft(desk, planned):
    meeting = held(desk, planned)
    first = signing.draft_minutes(desk, meeting.id)
    second = signing.draft_minutes(desk, meeting.id)
    assert (second.id, second.version) == (first.id, 1)


def test_signing_numbers_and_freezes_the_minutes(desk, planned, person_id):
    meeting = held(desk, planned)
    draft = signing.draft_minutes(desk, meeting.id)
    signed = signing.sign_minutes(desk, draft, person_id("龙明远"), date(2026, 3, 9))
    assert (signed.number, signed.issued_on) == (1, date(2026, 3, 9))
    assert sheets.sheet(desk, meeting.id).stage is MeetingStage.SIGNED
    with pytest.raises(Refused, match="重开"):
        signing.draft_minutes(desk, meeting.id)


def test_a_number_typed_into_minutes_is_theirs_and_the_next_ones_go_on_from_it(desk, planned, person_id):
    def signed(meeting, **typed):
        draft = signing.draft_minutes(desk, held(desk, meeting).id)
        return signing.sign_minutes(desk, draft, person_id("龙明远"), date(2026, 3, 9), replace(draft, **typed))

    def again():
        return planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 9), starts=time(9, 0)))

    assert signed(planned, number=7).number == 7
    assert signed(again()).number == 8
    with pytest.raises(NumberTaken, match="下一个可用的号是 9"):
        signed(again(), number=7)


def test_minutes_are_not_signed_before_the_meeting_closed(desk, planned, person_id):
    meeting = opened_at(desk, planned, time(8, 32))
    draft = signing.draft_minutes(desk, meeting.id)
    with pytest.raises(Refused, match="尚未散会"):
        signing.sign_minutes(desk, draft, person_id("龙明远"), date(2026, 3, 9))


def test_reopening_keeps_the_signed_version_and_its_number(desk, planned, person_id):
    meeting = held(desk, planned)
    signed = signing.sign_minutes(desk, signing.draft_minutes(desk, meeting.id), person_id("龙明远"), date(2026, 3, 9))
    again = signing.reopen_minutes(desk, signed)
    assert (again.version, again.number, again.signed_on) == (2, 1, None)
    assert desk.store.get(Minutes, signed.id) == signed
    resigned = signing.sign_minutes(desk, again, person_id("龙明远"), date(2026, 3, 9))
    assert resigned.number == 1


def test_the_presiding_deputy_signs_else_the_county_head(desk, planned, person_id):
    assert signing.proposed_signer(desk, replace(planned, presider=person_id("石磊"))) == person_id("石磊")
    assert signing.proposed_signer(desk, replace(planned, presider=person_id("吴海涛"))) == person_id("龙明远")


def test_only_the_newest_signed_version_is_reopened(desk, planned, person_id):
    meeting = held(desk, planned)
    draft = signing.draft_minutes(desk, meeting.id)
    with pytest.raises(Refused, match="直接修改"):
        signing.reopen_minutes(desk, draft)
    signed = signing.sign_minutes(desk, draft, person_id("龙明远"), date(2026, 3, 9))
    signing.reopen_minutes(desk, signed)
    with pytest.raises(Refused, match="最近一稿"):
        signing.reopen_minutes(desk, signed)


def test_a_meeting_is_unfinished_again_once_its_minutes_are_reopened(desk, planned, person_id):
    meeting = held(desk, planned)
    signed = signing.sign_minutes(desk, signing.draft_minutes(desk, meeting.id), person_id("龙明远"), date(2026, 3, 9))
    assert planning.unfinished(desk, date(2026, 3, 9)) == []
    signing.reopen_minutes(desk, signed)
    assert planning.unfinished(desk, date(2026, 3, 9)) == [meeting]


def test_the_post_of_the_signer_is_that_of_the_day_of_signing(desk, planned, person_id):
    meeting = held(desk, planned)
    old = desk.store.all(Post, person=person_id("龙明远"))[0]
    with desk.unit("换届") as unit:
        unit.change(old, replace(old, until=date(2026, 3, 10)))
        unit.add(replace(old, id="", person=person_id("杨胜"), since=date(2026, 3, 9)))
    desk.now = lambda: datetime(2026, 3, 12, 9, 0)
    assert signing.proposed_signer(desk, meeting) == person_id("杨胜")
    signing.sign_minutes(desk, signing.draft_minutes(desk, meeting.id), person_id("杨胜"), date(2026, 3, 9))
    judged = findings.judge_meeting(desk, sheets.sheet(desk, meeting.id))
    assert [one.finding.severity for one in judged if one.finding.check == "minutes_signer"] == [Severity.MET]


def test_a_past_meeting_without_signed_minutes_is_unfinished(desk, planned):
    meeting = held(desk, planned)
    assert planning.unfinished(desk, date(2026, 3, 10)) == [meeting]
    assert planning.next_meetings(desk, date(2026, 3, 9)) == []


def test_a_signature_of_tomorrow_is_refused_and_one_of_today_is_kept(desk, planned, person_id):
    draft = signing.draft_minutes(desk, held(desk, planned).id)
    with pytest.raises(Refused, match="还没有到"):
        signing.sign_minutes(desk, draft, person_id("龙明远"), date(2026, 3, 10))
    assert signing.sign_minutes(desk, draft, person_id("龙明远"), date(2026, 3, 9)).number == 1


def test_a_closed_meeting_is_not_closed_again(desk, planned):
    closed = holding.close_meeting(desk, opened_at(desk, planned, time(8, 32)), time(9, 0))
    with pytest.raises(Refused, match="已经登记散会"):
        holding.close_meeting(desk, closed, time(9, 5))


def test_a_meeting_is_opened_and_closed_by_its_steps_alone(desk, planned):
    for by_hand in (replace(planned, opened=time(8, 30)), replace(planned, closed=time(9, 30))):
        with pytest.raises(Refused, match="两步登记"):
            planning.change(desk, planned, by_hand)
    opened = opened_at(desk, planned, time(8, 32))
    assert planning.change(desk, opened, replace(opened, opened=time(8, 30))).opened == time(8, 30)


@pytest.mark.parametrize(
    ("words", "printed"),
    [("会议室改造方案通过", "会议议定，会议室改造方案通过。"), ("会议同意改造方案", "会议同意改造方案。")],
)
def test_only_what_says_itself_that_the_meeting_did_it_goes_without_an_opening(desk, planned, words, printed):
    item = add_item(desk, planned, "会议室改造", None, 5)
    decided = Decision(meeting=planned.id, item=item.id, place=1, kind=DecisionKind.DECIDED, words=words)
    holding.save_decision(desk, None, decided)
    assert signing.draft_minutes(desk, planned.id).body.split("\n")[-1] == printed


def test_a_meeting_opens_on_its_day_or_later_and_not_before(desk, planned):
    tomorrow = planning.change(desk, planned, replace(planned, held_on=date(2026, 3, 10)))
    with pytest.raises(Refused, match="2026-03-10，还没有到"):
        opened_at(desk, tomorrow, time(8, 30))
    today = planning.change(desk, tomorrow, replace(tomorrow, held_on=date(2026, 3, 9)))
    assert opened_at(desk, today, time(8, 30)).number == 1
