"""第五十八条: order and discipline of meetings."""

import pytest

from jkgov_desktop.records.meetings.attendance import AbsenceReason, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.meeting import MeetingKind, MeetingStage
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity


def test_an_item_without_reporting_minutes_is_a_warning(meeting, item_changed, found):
    (finding,) = found("reporting_minutes", item_changed(meeting(), minutes=None))
    assert (finding.citation, finding.severity) == ("第五十八条第三项", Severity.WARN)
    assert finding.says == "议题2“研究预算”未定汇报时间。"
    assert (finding.subject, finding.field) == ("i", "minutes")


def test_one_minute_is_a_reporting_time(meeting, item_changed, found):
    assert found("reporting_minutes", item_changed(meeting(), minutes=1)) == []


@pytest.mark.parametrize("stage", [MeetingStage.CLOSED, MeetingStage.SIGNED])
def test_reporting_minutes_are_not_asked_for_once_the_meeting_is_over(stage, meeting, item_changed, found):
    assert found("reporting_minutes", item_changed(meeting(stage=stage), minutes=None)) == []


def test_an_item_without_a_reporting_unit_is_a_warning(meeting, item_changed, found):
    (finding,) = found("reporting_unit", item_changed(meeting(), unit=None))
    assert (finding.citation, finding.severity) == ("第五十八条第八项", Severity.WARN)
    assert finding.says == "议题2“研究预算”未填汇报单位。"
    assert found("reporting_unit", meeting()) == []


def test_a_party_group_item_needs_no_reporting_unit(meeting, item_changed, found):
    assert found("reporting_unit", item_changed(meeting(MeetingKind.PARTY_GROUP), unit=None)) == []


@pytest.fixture
def with_attendee(meeting, attendee):
    def make(**given):
        sheet = meeting()
        who = attendee("x", name="何静", title="县财政局局长", post=PostRole.PRINCIPAL, **given)
        return replace(sheet, attendees=(*sheet.attendees, who))

    return make


def test_somebody_excused_without_a_reason_is_blocked(with_attendee, found):
    (finding,) = found("reason_of_absence", with_attendee(presence=AttendanceState.EXCUSED, substitute="王五"))
    assert (finding.citation, finding.severity) == ("第五十八条第七项", Severity.BLOCK)
    assert finding.says == "县财政局局长何静请假，没有填写事由。"
    assert (finding.subject, finding.field) == ("a-x", "reason")


@pytest.mark.parametrize("reason", list(AbsenceReason))
def test_each_of_the_six_reasons_excuses(reason, with_attendee, found):
    sheet = with_attendee(presence=AttendanceState.EXCUSED, reason=reason, substitute="王五")
    assert found("reason_of_absence", sheet) == found("substitute", sheet) == []


def test_an_excused_guest_owes_no_reason(with_attendee, found):
    sheet = with_attendee(presence=AttendanceState.EXCUSED, role=MeetingRole.INVITEE)
    assert found("reason_of_absence", sheet) == found("substitute", sheet) == []


@pytest.mark.parametrize("role", [MeetingRole.MEMBER, MeetingRole.OBSERVER])
def test_an_excused_principal_sends_the_deputy_in_charge(role, with_attendee, found):
    sheet = with_attendee(presence=AttendanceState.EXCUSED, reason=AbsenceReason.ILLNESS, role=role)
    (finding,) = found("substitute", sheet)
    assert (finding.citation, finding.severity) == ("第五十八条第七项", Severity.BLOCK)
    assert finding.says == "县财政局局长何静请假，没有人替会。"
    assert (finding.subject, finding.field) == ("a-x", "substitute")


def test_an_excused_deputy_head_sends_nobody(meeting, attendee, found):
    sheet = meeting()
    away = attendee("p3", presence=AttendanceState.EXCUSED, reason=AbsenceReason.TRIP_OR_LEAVE, post=PostRole.DEPUTY)
    assert found("substitute", replace(sheet, attendees=(*sheet.attendees, away))) == []


def test_a_closed_meeting_with_an_undecided_item_is_a_warning(meeting, found):
    sheet = meeting(stage=MeetingStage.CLOSED)
    (finding,) = found("decisions", replace(sheet, items=(replace(sheet.items[-1], decisions=()),)))
    assert (finding.citation, finding.severity) == ("第五十八条第四项", Severity.WARN)
    assert finding.says == "议题2“研究预算”没有议定事项。"
    assert found("decisions", sheet) == []


@pytest.mark.parametrize("stage", [MeetingStage.PLANNED, MeetingStage.RUNNING])
def test_decisions_are_not_asked_for_before_the_meeting_is_over(stage, meeting, found):
    assert found("decisions", meeting(stage=stage)) == []
