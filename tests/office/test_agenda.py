"""The agenda, what comes before it, and what happens to its items."""

from datetime import date, datetime, time

import pytest

from jkgov_desktop.office import registers
from jkgov_desktop.office.judging import judge
from jkgov_desktop.office.meetings import agenda as meeting_agenda
from jkgov_desktop.office.meetings import attendance, holding, planning, proposals, sheets, signing
from jkgov_desktop.office.meetings.due import tasks
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules import findings
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, Handout, MeetingRole, Movement
from jkgov_desktop.records.meetings.conferences import Conference
from jkgov_desktop.records.meetings.items import (
    AddedHow,
    AgendaItem,
    Consultation,
    Gate,
    ItemPath,
    Outcome,
    ProposedItem,
    ReferredMatter,
)
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.meetings.minutes import Decision, DecisionKind, Dissent, Minutes
from jkgov_desktop.records.people import Portfolio, Post, PostRole, Unit, UnitKind
from jkgov_desktop.records.structs import replace


def item(desk, meeting, title, **fields):
    return meeting_agenda.save_item(desk, None, AgendaItem(meeting=meeting.id, title=title, minutes=8, **fields))


def agenda(desk, meeting):
    return [(one.place, one.title) for one in desk.store.all(AgendaItem, order="place", meeting=meeting.id)]


def fresh(desk, record):
    return desk.store.get(type(record), record.id)


def opened(desk, meeting):
    attendance.mark(desk, desk.store.all(Attendance, meeting=meeting.id), AttendanceState.PRESENT)
    return holding.open_meeting(desk, fresh(desk, meeting), time(8, 30))


def signed(desk, meeting, person_id):
    running = opened(desk, meeting)
    for one in holding.undecided_items(desk, meeting.id):
        holding.hear(desk, one)
    holding.close_meeting(desk, running, time(9, 30))
    draft = signing.draft_minutes(desk, meeting.id)
    return signing.sign_minutes(desk, draft, person_id("龙明远"), date(2026, 3, 9))


READY = {
    "thematic_exempt": "例行汇报",
    "consulted": Gate.WAIVED,
    "consulted_note": "不涉及",
    "suggestion": "请审议",
    "materials_on": date(2026, 3, 2),
}


def test_the_law_lesson_is_put_first_once(desk, planned):
    item(desk, planned, "防汛")
    lesson = meeting_agenda.begin_agenda(desk, planned)
    assert (lesson.place, lesson.title, lesson.is_law_lesson) == (1, "会前学法", True)
    assert agenda(desk, planned) == [(1, "会前学法"), (2, "防汛")]
    assert meeting_agenda.begin_agenda(desk, planned) is None
    assert len(agenda(desk, planned)) == 2


def test_other_meetings_begin_without_a_law_lesson(desk):
    other = planning.plan(desk, Meeting(kind=MeetingKind.PARTY_GROUP, held_on=date(2026, 3, 9), starts=time(9, 0)))
    assert meeting_agenda.begin_agenda(desk, other) is None


def test_an_agenda_with_an_item_that_is_not_ready_is_not_fixed(desk, planned, person_id):
    item(desk, planned, "防汛")
    with pytest.raises(Refused, match="没有专题会议研究记录") as refused:
        meeting_agenda.lock_agenda(desk, planned, person_id("龙明远"))
    assert "另有" in str(refused.value)


def test_what_is_missing_may_be_set_aside_with_a_reason(desk, planned, person_id):
    item(desk, planned, "防汛", **{**READY, "thematic_exempt": ""})
    (judged,) = [one for one in findings.judge_meeting(desk, sheets.sheet(desk, planned.id)) if one.blocks]
    findings.set_aside(desk, planned, judged.finding, "县长同意")
    assert meeting_agenda.lock_agenda(desk, planned, person_id("龙明远")).locked_on == date(2026, 3, 9)


def test_an_empty_agenda_is_not_fixed(desk, planned, person_id):
    with pytest.raises(Refused, match="还没有议题"):
        meeting_agenda.lock_agenda(desk, planned, person_id("龙明远"))


def test_what_comes_after_the_agenda_is_fixed_is_late_and_at_the_meeting_a_motion(desk, planned, person_id):
    assert item(desk, planned, "防汛", **READY).added is None
    locked = meeting_agenda.lock_agenda(desk, planned, person_id("龙明远"))
    assert locked.agenda_approver == person_id("龙明远")
    assert item(desk, locked, "旱情").added is AddedHow.LATE
    with pytest.raises(Refused, match="已于2026年3月9日确定"):
        meeting_agenda.lock_agenda(desk, locked, person_id("龙明远"))
    running = opened(desk, locked)
    assert item(desk, running, "险情").added is AddedHow.AD_HOC
    with pytest.raises(Refused, match="不能再撤销确定"):
        meeting_agenda.unlock_agenda(desk, running)


def test_a_fixed_agenda_may_be_opened_again_before_the_meeting(desk, planned, person_id):
    item(desk, planned, "防汛", **READY)
    locked = meeting_agenda.lock_agenda(desk, planned, person_id("龙明远"))
    assert meeting_agenda.unlock_agenda(desk, locked).locked_on is None
    assert item(desk, planned, "旱情").added is None


def test_taking_an_item_off_takes_all_that_was_noted_of_it(desk, planned, person_id):
    first, second = item(desk, planned, "防汛"), item(desk, planned, "春耕")
    opened(desk, planned)
    line = desk.store.all(Attendance, meeting=planned.id)[0]
    movement = attendance.step_out(desk, line, first)
    attendance.step_in(desk, movement, second)
    holding.dissent(desk, second, person_id("吴刚"), "保留意见")
    attendance.hand_out(desk, planned, "方案", second)
    words = Decision(meeting=planned.id, item=second.id, kind=DecisionKind.DECIDED, words="同意")
    holding.save_decision(desk, None, words)
    meeting_agenda.remove_item(desk, second)
    assert [desk.store.all(kind) for kind in (Decision, Dissent, Handout, Movement)] == [[], [], [], []]
    assert agenda(desk, planned) == [(1, "防汛")]


def test_an_item_taken_out_of_the_bin_comes_last(desk, planned):
    first = item(desk, planned, "防汛")
    for title in ("春耕", "教育"):
        item(desk, planned, title)
    meeting_agenda.remove_item(desk, first)
    assert agenda(desk, planned) == [(1, "春耕"), (2, "教育")]
    registers.restore(desk, "agenda_items", first.id)
    assert agenda(desk, planned) == [(1, "春耕"), (2, "教育"), (3, "防汛")]


def test_once_the_minutes_are_signed_what_they_rest_on_stands(desk, planned, person_id):
    only = item(desk, planned, "防汛")
    other = item(desk, planned, "春耕")
    gone = item(desk, planned, "招商")
    registers.remove(desk, gone)
    minutes = signed(desk, planned, person_id)
    only, other = fresh(desk, only), fresh(desk, other)
    line = desk.store.all(Attendance, meeting=planned.id)[0]
    refused = [
        lambda: meeting_agenda.save_item(desk, only, replace(only, title="旱情")),
        lambda: meeting_agenda.move_item(desk, other, -1),
        lambda: meeting_agenda.remove_item(desk, only),
        lambda: attendance.mark(desk, [line], AttendanceState.ABSENT),
        lambda: attendance.save_attendance(desk, line, replace(line, note="x")),
        lambda: holding.hear(desk, only),
        lambda: proposals.put_off(desk, only),
        lambda: holding.dissent(desk, only, person_id("吴刚"), "意见"),
        lambda: registers.remove(desk, fresh(desk, planned)),
        lambda: registers.remove(desk, line),
        lambda: registers.restore(desk, "agenda_items", gone.id),
        lambda: registers.save(desk, None, replace(line, id="", person=None, title="县统计局")),
    ]
    for attempt in refused:
        with pytest.raises(Refused, match="请先重开纪要"):
            attempt()
    signing.reopen_minutes(desk, minutes)
    assert meeting_agenda.save_item(desk, only, replace(only, title="旱情")).title == "旱情"


def test_papers_may_be_given_back_after_the_minutes_are_signed(desk, planned, person_id):
    attendance.hand_out(desk, planned, "方案")
    item(desk, planned, "防汛")
    signed(desk, planned, person_id)
    attendance.take_back(desk, desk.store.all(Handout))
    assert all(one.returned for one in desk.store.all(Handout))


def test_what_goes_on_after_the_meeting_waits_until_it_has_gone(desk, planned, person_id):
    plan = item(desk, planned, "计划草案", referred=ReferredMatter.PLAN)
    item(desk, planned, "春耕")

    def waiting():
        return [(one.matter, one.why) for one in tasks(desk, date(2026, 3, 9)) if one.why.startswith("提请")]

    opened(desk, planned)
    decided = Decision(meeting=planned.id, item=plan.id, kind=DecisionKind.DECIDED, words="原则同意。")
    holding.save_decision(desk, None, decided)
    assert waiting() == []
    for one in holding.undecided_items(desk, planned.id):
        holding.hear(desk, one)
    holding.close_meeting(desk, fresh(desk, planned), time(9, 30))
    signing.sign_minutes(desk, signing.draft_minutes(desk, planned.id), person_id("龙明远"), date(2026, 3, 9))
    assert waiting() == [("计划草案", "提请县人大及其常委会审议")]
    plan = fresh(desk, plan)
    meeting_agenda.save_item(desk, plan, replace(plan, referred_on=date(2026, 3, 9)))
    assert waiting() == []


def test_signed_minutes_keep_the_names_they_were_signed_under(desk, planned, person_id):
    item(desk, planned, "防汛")
    minutes = signed(desk, planned, person_id)
    assert (minutes.government, minutes.office) == ("江口县人民政府", "江口县人民政府办公室")
    with desk.unit("更名") as unit:
        unit.change(desk.house, replace(desk.house, government="江口市人民政府", office="江口市人民政府办公室"))
    assert sheets.sheet(desk, planned.id).house.government == "江口县人民政府"
    again = signing.reopen_minutes(desk, minutes)
    assert again.government == ""
    assert sheets.sheet(desk, planned.id).house.government == "江口市人民政府"
    assert desk.store.get(Minutes, minutes.id).government == "江口县人民政府"


@pytest.fixture
def proposed(desk, person_id):
    """A proposed item of the finance bureau, in the portfolio of 石磊."""
    bureau = desk.store.all(Unit, alias="县财政局")[0]
    with desk.unit("分工") as unit:
        unit.add(Portfolio(person=person_id("石磊"), matter="财政", unit=bureau.id))
    wanted = ProposedItem(
        kind=MeetingKind.EXECUTIVE,
        title="预算调整方案",
        unit=bureau.id,
        minutes=10,
        proposed_on=date(2026, 3, 2),
        **READY,
    )
    return proposals.save_proposal(desk, None, wanted)


def test_a_proposal_goes_to_the_deputy_head_in_charge_then_on(desk, proposed, person_id):
    assert (proposed.deputy, proposed.path) == (person_id("石磊"), ItemPath.DEPUTY)
    passed = proposals.pass_on(desk, proposed, "同意")
    assert (passed.deputy_on, passed.deputy_opinion, passed.path) == (date(2026, 3, 9), "同意", ItemPath.DIRECTOR)
    passed = proposals.pass_on(desk, passed, "拟同意")
    assert (passed.director_opinion, passed.path) == ("拟同意", ItemPath.HEAD)
    passed = proposals.pass_on(desk, passed)
    assert (passed.head, passed.head_on, passed.path) == (person_id("龙明远"), date(2026, 3, 9), ItemPath.READY)
    with pytest.raises(Refused, match="没有待办的审核"):
        proposals.pass_on(desk, passed)


def test_a_scheduled_proposal_carries_all_it_knows_and_waits_no_more(desk, proposed, planned):
    assert [one.proposal for one in proposals.waiting(desk)] == [proposed]
    (put,) = proposals.schedule(desk, planned, [proposed])
    assert put.matter() == proposed.matter()
    assert (put.proposal, put.place) == (proposed.id, 1)
    assert proposals.waiting(desk) == []
    with pytest.raises(Refused, match="已排入常务会议"):
        proposals.schedule(desk, planned, [proposed])
    with pytest.raises(Refused, match="请先从议程中删除"):
        proposals.drop(desk, proposed, "不需要")


def test_an_item_taken_off_an_agenda_waits_again(desk, proposed, planned):
    (put,) = proposals.schedule(desk, planned, [proposed])
    meeting_agenda.remove_item(desk, put)
    assert [one.proposal.id for one in proposals.waiting(desk)] == [proposed.id]


def test_what_a_meeting_took_has_its_day_and_what_it_put_off_waits_for_the_next(desk, proposed, planned):
    second = proposals.save_proposal(desk, None, replace(proposed, id="", title="债务化解方案"))
    taken, late = proposals.schedule(desk, planned, [proposed, second])
    own = item(desk, planned, "春耕")
    running = opened(desk, planned)
    words = Decision(meeting=planned.id, item=taken.id, kind=DecisionKind.DECIDED, words="同意")
    holding.save_decision(desk, None, words)
    back = proposals.put_off(desk, late)
    created = proposals.put_off(desk, own)
    assert (back.id, back.put_off) == (second.id, 1)
    assert (created.title, created.kind, created.put_off) == ("春耕", MeetingKind.EXECUTIVE, 1)
    assert fresh(desk, own).outcome is Outcome.PUT_OFF
    with pytest.raises(Refused, match="已经登记为缓议"):
        proposals.put_off(desk, fresh(desk, own))
    holding.close_meeting(desk, running, time(9, 30))
    assert fresh(desk, proposed).path is ItemPath.TAKEN
    assert {one.proposal.title for one in proposals.waiting(desk)} == {"债务化解方案", "春耕"}
    following = planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 20), starts=time(9, 0)))
    proposals.schedule(desk, following, [fresh(desk, second)])
    with pytest.raises(Refused, match="已上会"):
        proposals.schedule(desk, following, [fresh(desk, proposed)])


def test_a_withdrawn_proposal_waits_no_more(desk, proposed):
    assert proposals.drop(desk, proposed, "已由部门解决").path is ItemPath.DROPPED
    assert proposals.waiting(desk) == []


def test_meetings_that_could_take_it_say_whether_papers_still_come_in_time(desk, proposed, planned):
    """Papers for 3月9日 were due on 3月2日, for 3月16日 they are due today."""
    later = planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 16), starts=time(9, 0)))
    planning.plan(desk, Meeting(kind=MeetingKind.PARTY_GROUP, held_on=date(2026, 3, 17), starts=time(9, 0)))
    waiting = replace(proposed, materials_on=None)
    found = proposals.opportunities(desk, waiting)
    assert [(one.meeting.id, one.due, one.in_time) for one in found] == [
        (planned.id, date(2026, 3, 2), False),
        (later.id, date(2026, 3, 9), True),
    ]
    assert proposals.earliest_day(desk, waiting, date(2026, 3, 9)) == date(2026, 3, 16)
    assert proposals.earliest_day(desk, proposed, date(2026, 3, 9)) == date(2026, 3, 9)
    thematic = replace(waiting, kind=MeetingKind.THEMATIC)
    assert proposals.earliest_day(desk, thematic, date(2026, 3, 9)) == date(2026, 3, 10)


def test_the_sheet_of_a_proposal_has_its_meeting_and_who_was_asked(desk, proposed, planned):
    unit = desk.store.all(Unit, alias="县财政局")[0]
    with desk.unit("征求") as work:
        work.add(Consultation(proposal=proposed.id, unit=unit.id, words="同意"))
    assert sheets.proposal_sheet(desk, proposed.id).meeting is None
    (put,) = proposals.schedule(desk, planned, [proposed])
    for sheet in (sheets.proposal_sheet(desk, proposed.id), sheets.item_sheet(desk, put.id)):
        assert (sheet.meeting, sheet.unit, sheet.deputy) == (planned, "县财政局", "石磊")
        assert sheet.materials_due == date(2026, 3, 2)
        assert [(one.unit, one.consultation.words) for one in sheet.consultations] == [("县财政局", "同意")]


def test_a_conference_is_judged_by_who_approved_it(desk, person_id):
    unit = desk.store.all(Unit, alias="县财政局")[0]
    given = {"title": "推进会", "unit": unit.id, "held_on": date(2026, 3, 20), "calls_townships": True}
    by = {"reason": "签责任书", "approved_on": date(2026, 3, 9)}
    assert judge(desk, Conference(**given, **by, approved_by=person_id("龙明远"))) == ()
    assert [one.blocks for one in judge(desk, Conference(**given, **by, approved_by=person_id("石磊")))] == [True]


def test_the_tasks_of_a_meeting_come_from_the_edition(desk):
    assert [len(meeting_agenda.tasks(desk, kind)) for kind in MeetingKind] == [5, 12, 4, 3, 0, 0]


def test_townships_and_guests_are_called_to_a_plenary_meeting(desk, person_id):
    with desk.unit("单位") as unit:
        township = unit.add(Unit(name="双江街道", kind=UnitKind.SUBDISTRICT))
        for name, kind in (("县法院", UnitKind.JUDICIAL), ("县林业局", UnitKind.CONSTITUENT)):
            unit.add(Unit(name=name, kind=kind))
        unit.add(Post(person=person_id("杨胜"), unit=township.id, title="主任", role=PostRole.PRINCIPAL))
    plenary = planning.plan(desk, Meeting(kind=MeetingKind.PLENARY, held_on=date(2026, 3, 9), starts=time(9, 0)))
    sheet = sheets.sheet(desk, plenary.id)
    others = [(one.line.role, one.line.title) for one in sheet.attendees if one not in sheet.members()]
    assert others == [(MeetingRole.OBSERVER, "双江街道主任"), (MeetingRole.INVITEE, "县法院主要负责人")]


def test_the_next_meeting_may_be_planned_like_the_last(desk, planned):
    planning.change(desk, planned, replace(planned, place="四楼", note="着正装", starts=time(15, 0)))
    guest = Attendance(meeting=planned.id, role=MeetingRole.INVITEE, title="县委副书记", presence=AttendanceState.OPEN)
    attendance.save_attendance(desk, None, guest)
    like = planning.copy_last(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 23), starts=time(9, 0)))
    assert (like.starts, like.place, like.note, like.title) == (time(15, 0), "四楼", "着正装", "常务会议（3月23日）")
    titles = [one.line.title for one in sheets.sheet(desk, like.id).attendees]
    assert titles.count("县委副书记") == 1
    assert len(titles) == len(sheets.sheet(desk, planned.id).attendees)
    with pytest.raises(Refused, match="以前没有开过全体会议"):
        planning.copy_last(desk, Meeting(kind=MeetingKind.PLENARY, held_on=date(2026, 3, 23), starts=time(9, 0)))


def test_a_term_is_asked_for_and_goes_on_where_meetings_are_numbered_by_term(desk, planned):
    desk.rules = replace(desk.rules, settings={"meeting_numbers": "term"})
    item(desk, planned, "防汛")
    attendance.mark(desk, desk.store.all(Attendance, meeting=planned.id), AttendanceState.PRESENT)
    with pytest.raises(Refused, match="还没有填写届别"):
        holding.open_meeting(desk, planned, time(8, 30))
    named = planning.change(desk, planned, replace(planned, term="第十八届"))
    assert holding.open_meeting(desk, named, time(8, 30)).number == 1
    following = planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2027, 1, 8), starts=time(9, 0)))
    assert (following.term, following.series) == ("第十八届", "第十八届常务会议")
    desk.now = lambda: datetime(2027, 1, 8, 9, 0)
    attendance.mark(desk, desk.store.all(Attendance, meeting=following.id), AttendanceState.PRESENT)
    assert holding.open_meeting(desk, following, time(9, 0)).number == 2
