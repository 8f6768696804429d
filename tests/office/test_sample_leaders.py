"""The leaders' days of the sample look alive on whatever day it is made."""

import shutil
from collections import Counter
from datetime import date, datetime, time, timedelta

import pytest

from jkgov_desktop.office.judging import judge
from jkgov_desktop.office.leaders import away, calendars
from jkgov_desktop.office.opening import desk_at
from jkgov_desktop.records.leaders.activities import Invitation, PressRelease, Reception
from jkgov_desktop.records.leaders.leave import Delegation, Leave, PartyReport
from jkgov_desktop.records.leaders.research import ContactPoint, Research, ResearchReport
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.slots import Half, Slot, slots
from jkgov_desktop.store.store import Store

DAYS = [date(2026, 3, 11), date(2026, 11, 22), date(2026, 1, 2)]


@pytest.fixture(scope="module", params=DAYS, ids=str)
def sample(request, sample_of, tmp_path_factory):
    """A desk in the sample made on a Wednesday, on a Sunday and just after New Year."""
    path = shutil.copyfile(sample_of(request.param), tmp_path_factory.mktemp("sample") / "office.db")
    with Store.open(path) as store:
        yield desk_at(store, "杨秀英", now=lambda: datetime.combine(request.param, time(9)))


def found(desk, kind):
    return Counter(
        one.finding.check for record in desk.store.all(kind) for one in judge(desk, record) if one.finding.remedy
    )


def test_there_are_two_years_of_leave(sample):
    today = sample.now().date()
    starts = [one.start.day for one in sample.store.all(Leave)]
    assert len(starts) > 80
    assert min(starts) < today - timedelta(days=650)
    assert any(start > today for start in starts)


def test_no_leader_was_at_a_meeting_while_away(sample):
    known = away.presence(sample)
    held = {one.id: one for one in sample.store.all(Meeting) if one.opened}
    for line in sample.store.all(Attendance, presence=AttendanceState.PRESENT):
        meeting = held.get(line.meeting)
        if meeting and line.person in known.team(meeting.held_on):
            slot = Slot.at(datetime.combine(meeting.held_on, meeting.starts))
            assert known.away(line.person, slot) is None, (meeting.title, known.names[line.person])


def test_somebody_is_in_charge_in_every_half_day_of_the_last_year(sample):
    today = sample.now().date()
    known = away.presence(sample)
    run = slots(Slot(today - timedelta(days=365), Half.AM), Slot(today + timedelta(days=14), Half.PM))
    charge = {known.acting(slot).kind.value for slot in run}
    assert "none" not in charge
    assert {"head", "delegated"} <= charge


def test_a_few_things_are_wrong_as_in_every_office(sample):
    leave, invitations = found(sample, Leave), found(sample, Invitation)
    assert {"leave_acting", "return_reported", "contact_leader_told", "leave_reported", "left_open"} <= set(leave)
    assert sum(leave.values()) < 16
    assert {"kept_away", "early_enough", "through_office", "still_undecided"} <= set(invitations)
    assert found(sample, PressRelease) == {"press_spokesman": 1}
    assert found(sample, PartyReport)["head_first"] == 1
    assert found(sample, Reception)["party_told"] == 1
    assert sum(found(sample, Research).values()) < 20
    assert found(sample, Delegation) == {}
    missed_this_year = sample.now().month > 3
    assert found(sample, ContactPoint)["point_visited"] >= missed_this_year


def test_this_week_and_the_next_are_busy(sample):
    sheet = calendars.week(sample, sample.now().date())
    assert len(sheet.events) + len(sheet.following) >= 18
    assert all(one.names for one in (*sheet.events, *sheet.following))


def test_every_leader_has_contact_points_and_reports(sample):
    team = set(away.presence(sample).team(sample.now().date()))
    assert {one.leader for one in sample.store.all(ContactPoint)} == team
    assert {one.leader for one in sample.store.all(ResearchReport)} == team
    assert {one.leader for one in sample.store.all(Research)} == team
