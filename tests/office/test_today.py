from datetime import date, datetime, time

import pytest

from jkgov_desktop.office.meetings import agenda, attendance, holding, planning, sheets
from jkgov_desktop.office.printing import PAPERS
from jkgov_desktop.office.supervision import items
from jkgov_desktop.office.today import in_charge_now, tasks, today
from jkgov_desktop.records.briefing import Nearness
from jkgov_desktop.records.leaders.leave import Leave, LeaveKind
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.people import Unit
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.supervision import Feedback, SupervisionItem, SupervisionSource


def come_and_open(desk, meeting, at):
    lines = [one.line for one in sheets.sheet(desk, meeting.id).members()]
    attendance.mark(desk, lines, AttendanceState.PRESENT)
    return holding.open_meeting(desk, meeting, at)


def test_a_meeting_ahead_tells_what_it_lacks(desk, planned):
    assert today(desk).ahead[0].lacks == ("未排议题", "未发通知")
    agenda.save_item(desk, None, AgendaItem(meeting=planned.id, title="春耕生产工作"))
    assert today(desk).ahead[0].lacks == ("有议题未定时长", "未发通知")


def test_a_meeting_ready_in_all_lacks_nothing(desk, planned):
    agenda.save_item(desk, None, AgendaItem(meeting=planned.id, title="春耕生产工作", minutes=8))
    planning.change(desk, planned, replace(planned, notified_on=date(2026, 3, 6)))
    assert today(desk).ahead[0].lacks == ()


@pytest.mark.parametrize(
    ("opened", "closed", "waits_for"),
    [(None, None, "未登记开会"), (time(8, 32), None, "未登记散会"), (time(8, 32), time(9, 0), "纪要未签发")],
)
def test_a_past_meeting_says_what_it_waits_for(desk, planned, opened, closed, waits_for):
    meeting = planned
    if opened:
        meeting = come_and_open(desk, meeting, opened)
    if closed:
        holding.close_meeting(desk, meeting, closed)
    desk.now = lambda: datetime(2026, 3, 10, 8, 0)
    assert [one.why for one in today(desk).sheet.tasks if one.record == planned.id] == [waits_for]


def test_only_opened_meetings_of_the_period_count_for_the_duties(desk, planned):
    def done():
        return {duty.name: duty.done for duty in today(desk).sheet.duties if duty.table == "meetings"}

    assert done() == {"全体会议": "0", "常务会议": "0", "党组会议": "0"}
    come_and_open(desk, planned, time(8, 32))
    assert done()["常务会议"] == "1"
    desk.now = lambda: datetime(2026, 4, 1, 8, 0)
    assert done()["常务会议"] == "0"


@pytest.mark.parametrize(
    ("key", "table", "record", "leads_to"),
    [
        ("persons/new/", "persons", "", ("persons", "")),
        ("agenda_items/new/M", "agenda_items", "", ("meetings", "M")),
        ("decisions/new/I", "decisions", "", ("agenda_items", "I")),
        ("minutes/X", "minutes", "X", ("minutes", "X")),
    ],
)
def test_what_is_half_typed_leads_back_to_its_page(desk, key, table, record, leads_to):
    desk.store.drafts.keep(key, table, record, {})
    found = today(desk).half_typed
    assert [(one.table, one.record) for one in found] == [leads_to]


def test_meetings_of_the_day_come_first_and_later_ones_after(desk, planned):
    later = planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 20), starts=time(9, 0)))
    assert [one.meeting.id for one in today(desk).ahead] == [planned.id, later.id]


def leave(desk, person, start, end, **more):
    with desk.unit("请假") as unit:
        return unit.add(Leave(person=person, kind=LeaveKind.OFFICIAL, start=start, end=end, place="贵阳", **more))


def test_who_is_in_charge_and_who_is_out_is_said_for_both_halves(desk, person_id):
    morning = Slot(date(2026, 3, 9), Half.AM)
    leave(desk, person_id("龙明远"), morning.after(-2), morning)
    sheet = today(desk).sheet
    assert [one.name for one in sheet.in_charge] == ["石磊", "龙明远"]
    assert [(one.leader.name, one.place) for one in sheet.away] == [("龙明远", "贵阳")]
    found, away = in_charge_now(desk)
    assert (found.name, away) == ("石磊", 1)


def test_what_is_to_be_done_comes_by_its_limit_and_what_has_none_comes_last(desk, planned, person_id):
    finance = desk.store.all(Unit, alias="县财政局")[0]
    limits = {"迟": date(2026, 3, 6), "今": date(2026, 3, 9), "近": date(2026, 3, 12), "远": date(2026, 4, 30)}
    for matter, due in limits.items():
        wanted = SupervisionItem(
            matter=matter,
            source=SupervisionSource.KEY_WORK,
            unit=finance.id,
            assigned_on=date(2026, 2, 2),
            due_on=due,
        )
        item = items.save_item(desk, None, wanted)
        with desk.unit("反馈") as unit:
            unit.add(Feedback(item=item.id, given_on=date(2026, 2, 3), words="在办"))
    slot = Slot(date(2026, 3, 4), Half.AM)
    leave(desk, person_id("吴刚"), slot, slot)
    come_and_open(desk, planned, time(8, 32))
    desk.now = lambda: datetime(2026, 3, 9, 20, 0)
    day = date(2026, 3, 9)
    found = [(one.when(day), one.urgency(day)) for one in tasks(desk, day)]
    assert [when for when, _ in found] == ["逾期 37 天", "逾期 5 天", "逾期 3 天", "今日到期", "还有 3 天"]
    assert [urgency for _, urgency in found] == [*[Nearness.LATE] * 3, Nearness.TODAY, Nearness.SOON]


def test_the_briefing_of_a_day_is_the_first_page_on_paper(desk, planned):
    sheet = PAPERS["briefing"].sheet(desk, "2026-03-09")
    assert sheet == today(desk).sheet
    assert [(one.title, one.when[:2]) for one in sheet.meetings] == [(planned.title, "今日")]
    assert sheet.meetings[0].lacks.startswith("未排议题、未发通知")
