"""Another county's rules change what the office is told, subject by subject, and no line of code."""

from datetime import date, time

import pytest

from jkgov_desktop.office.judging import judge
from jkgov_desktop.office.meetings import attendance, holding, planning, sheets
from jkgov_desktop.office.meetings.deadlines import materials_due
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules import editions
from jkgov_desktop.office.study.sheets import year_sheet
from jkgov_desktop.office.supervision.items import save_item
from jkgov_desktop.records.leaders.activities import EventNature, Invitation
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.money import wan
from jkgov_desktop.records.people import Unit
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.supervision import SupervisionItem, SupervisionSource
from tests import other_county

TODAY = date(2026, 3, 9)


@pytest.fixture(params=["ours", "theirs"])
def whose(request, desk, tmp_path):
    """Which county's rules the desk works by; theirs are installed from a file."""
    if request.param == "theirs":
        editions.install(desk, editions.read(desk, other_county.write(tmp_path)))
    return request.param


def by(whose, ours, theirs):
    return ours if whose == "ours" else theirs


def test_who_belongs_to_the_executive_meeting(desk, whose):
    kept = planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=TODAY, starts=time(9)))
    members = sheets.sheet(desk, kept.id).members()
    assert len(members) == by(whose, 7, 6)  # ours counts the Party group's member without another post too


def test_how_many_must_come_before_a_meeting_may_be_opened(desk, whose):
    kept = planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=TODAY, starts=time(9)))
    lines = desk.store.all(Attendance, meeting=kept.id, role=MeetingRole.MEMBER)
    for place, line in enumerate(lines):
        attendance.mark(desk, [line], AttendanceState.PRESENT if place < 3 else AttendanceState.ABSENT)
    if whose == "ours":
        with pytest.raises(Refused, match="法定人数"):
            holding.open_meeting(desk, kept, time(9))
    else:
        assert holding.open_meeting(desk, kept, time(9)).opened == time(9)


def test_by_when_papers_for_a_meeting_are_due(desk, whose):
    assert materials_due(desk.rules, date(2026, 3, 20)) == by(whose, date(2026, 3, 13), date(2026, 3, 17))


def test_by_when_a_unit_reports(desk, whose):
    unit = desk.store.all(Unit)[0].id
    wanted = SupervisionItem(
        source=SupervisionSource.OTHER, matter="甲", unit=unit, assigned_on=TODAY, received_on=TODAY
    )
    assert save_item(desk, None, wanted).feedback_due == by(whose, date(2026, 3, 16), date(2026, 3, 23))


def test_how_early_an_invitation_must_come(desk, whose):
    event = Slot(date(2026, 3, 13), Half.AM)
    invitation = Invitation(title="活动", nature=EventNature.WORK, important=True, received_on=TODAY, start=event)
    late = [one for one in judge(desk, invitation) if one.finding.check == "early_enough" and one.blocks]
    assert bool(late) is (whose == "theirs")


def test_how_many_days_a_year_are_studied(desk, whose):
    sheet = year_sheet(desk, 2026)
    told = [one.says for one in desk.rules.judge(sheet) if one.check == "study_year_days"]
    assert told
    assert all(by(whose, "12", "8") in one for one in told)


def test_how_long_a_paper_may_take(desk, whose):
    figures = desk.rules.edition.documents
    days = (figures.ordinary_days, figures.thematic_days, figures.executive_days)
    assert days == by(whose, (3, 5, 15), (2, 7, 20))


def test_how_much_money_who_may_spend(desk, whose):
    figures = desk.rules.edition.documents
    limits = [wan(limit) for limit in (figures.deputy_limit, figures.head_limit, figures.meeting_limit)]
    assert limits == by(whose, ["20万元", "100万元", "500万元"], ["10万元", "50万元", "300万元"])
