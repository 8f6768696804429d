from dataclasses import replace
from datetime import date, datetime, time

import pytest

from jkgov_desktop.office import meetings
from jkgov_desktop.office.today import today
from jkgov_desktop.records.meetings import AgendaItem, Meeting, MeetingKind, Presence


def come_and_open(desk, meeting, at):
    lines = [one.line for one in meetings.sheet(desk, meeting.id).members()]
    meetings.mark(desk, lines, Presence.PRESENT)
    return meetings.open_meeting(desk, meeting, at)


def test_a_meeting_ahead_tells_what_it_lacks(desk, planned):
    assert today(desk).ahead[0].lacks == ("未排议题", "未发通知")
    meetings.save_item(desk, None, AgendaItem(meeting=planned.id, title="春耕生产工作"))
    assert today(desk).ahead[0].lacks == ("有议题未定时长", "未发通知")


def test_a_meeting_ready_in_all_lacks_nothing(desk, planned):
    meetings.save_item(desk, None, AgendaItem(meeting=planned.id, title="春耕生产工作", minutes=8))
    meetings.change(desk, planned, replace(planned, notified_on=date(2026, 3, 6)))
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
        meetings.close_meeting(desk, meeting, closed)
    desk.now = lambda: datetime(2026, 3, 10, 8, 0)
    assert [one.waits_for for one in today(desk).left] == [waits_for]


def test_only_opened_meetings_of_the_period_count_for_the_duties(desk, planned):
    def done():
        return {duty.kind: duty.progress.done for duty in today(desk).duties}

    assert done() == {MeetingKind.PLENARY: 0, MeetingKind.EXECUTIVE: 0, MeetingKind.PARTY_GROUP: 0}
    come_and_open(desk, planned, time(8, 32))
    assert done()[MeetingKind.EXECUTIVE] == 1
    desk.now = lambda: datetime(2026, 4, 1, 8, 0)
    assert done()[MeetingKind.EXECUTIVE] == 0


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
    later = meetings.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 20), starts=time(9, 0)))
    assert [one.meeting.id for one in today(desk).ahead] == [planned.id, later.id]
