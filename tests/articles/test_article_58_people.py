"""第五十八条第六、七项: who stays away, comes late, leaves early, or sends somebody."""

from datetime import time

import pytest

from jkgov_desktop.records.meetings.attendance import AbsenceReason, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.meeting import MeetingStage
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity


@pytest.fixture
def with_line(meeting, attendee):
    """An executive meeting from nine to eleven with one more member."""

    def make(stage=MeetingStage.RUNNING, away="", **line):
        sheet = meeting(stage=stage)
        who = replace(attendee("x", name="何静", title="县财政局局长", **line), away=away)
        return replace(sheet, attendees=(*sheet.attendees, who))

    return make


def excused(**line):
    return {"presence": AttendanceState.EXCUSED, "reason": AbsenceReason.ILLNESS, **line}


def test_whoever_is_excused_was_excused_by_somebody(with_line, found):
    (finding,) = found("approved_absence", with_line(**excused()))
    assert (finding.citation, finding.severity) == ("第五十八条第七项", Severity.BLOCK)
    assert (finding.subject, finding.field) == ("a-x", "approved_by")
    assert found("approved_absence", with_line(**excused(approved_by="p0"))) == []
    assert found("approved_absence", with_line(**excused(role=MeetingRole.INVITEE))) == []
    assert found("approved_absence", with_line(stage=MeetingStage.SIGNED, **excused())) == []


def test_whoever_comes_instead_is_in_charge(with_line, found):
    (finding,) = found("substitute_in_charge", with_line(**excused(substitute="王五")))
    assert (finding.citation, finding.severity, finding.field) == ("第五十八条第七项", Severity.BLOCK, "in_charge")
    assert found("substitute_in_charge", with_line(**excused(substitute="王五", in_charge=True))) == []


@pytest.mark.parametrize("presence", [AttendanceState.OPEN, AttendanceState.PRESENT, AttendanceState.ABSENT])
def test_nobody_comes_for_somebody_who_is_not_excused(presence, with_line, found):
    sheet = with_line(presence=presence, substitute="王五", in_charge=True)
    (finding,) = found("substitute_in_charge", sheet)
    assert (finding.severity, finding.field) == (Severity.BLOCK, "presence")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ({"presence": AttendanceState.ABSENT}, "缺席"),
        ({"presence": AttendanceState.PRESENT, "arrived": time(9, 1)}, "迟到1分钟"),
        ({"presence": AttendanceState.PRESENT, "left": time(10, 59)}, "早退1分钟"),
        ({"presence": AttendanceState.PRESENT, "arrived": time(9, 5), "left": time(10, 30)}, "迟到5分钟、早退30分钟"),
    ],
)
def test_nobody_is_away_late_or_early_without_a_reason(line, said, with_line, found):
    (finding,) = found("punctuality", with_line(stage=MeetingStage.CLOSED, **line))
    assert (finding.citation, finding.severity) == ("第五十八条第六项", Severity.BLOCK)
    assert finding.says == f"县财政局局长何静{said}，没有说明原因。"
    assert (finding.subject, finding.field) == ("a-x", "note")
    assert found("punctuality", with_line(stage=MeetingStage.CLOSED, note="处置突发事件", **line)) == []
    assert found("punctuality", with_line(stage=MeetingStage.CLOSED, role=MeetingRole.INVITEE, **line)) == []
    assert found("punctuality", with_line(stage=MeetingStage.SIGNED, **line)) == []


@pytest.mark.parametrize("line", [{"arrived": time(9, 0)}, {"left": time(11, 0)}, {"arrived": time(8, 50)}])
def test_on_the_minute_is_in_time(line, with_line, found):
    assert found("punctuality", with_line(stage=MeetingStage.CLOSED, presence=AttendanceState.PRESENT, **line)) == []


@pytest.mark.parametrize(("arrived", "late"), [(time(9, 10), 0), (time(9, 11), 1)])
def test_the_office_may_allow_ten_minutes(arrived, late, with_line, found):
    sheet = with_line(stage=MeetingStage.CLOSED, presence=AttendanceState.PRESENT, arrived=arrived)
    assert len(found("punctuality", sheet, late_arrival="ten_minutes")) == late
    assert len(found("punctuality", sheet)) == 1


def test_whom_the_leave_log_has_away_is_excused_or_signs_off(with_line, found):
    (finding,) = found("leave_log", with_line(presence=AttendanceState.OPEN, away="因公（3月4日上午）"))
    assert (finding.citation, finding.severity) == ("第五十八条第七项", Severity.HINT)
    assert finding.says == "县财政局局长何静外出登记为因公（3月4日上午），尚未登记请假。"
    (finding,) = found("leave_log", with_line(presence=AttendanceState.PRESENT, away="因公（3月4日上午）"))
    assert (finding.citation, finding.severity) == ("第八十一条", Severity.HINT)
    assert found("leave_log", with_line(away="因公（3月4日上午）", **excused())) == []
    assert found("leave_log", with_line(presence=AttendanceState.OPEN)) == []
