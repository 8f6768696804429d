"""第五十条: the plenary meeting."""

import pytest

from jkgov_desktop.records.meetings.attendance import AttendanceState, Movement
from jkgov_desktop.records.meetings.meeting import MeetingKind, MeetingStage
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity


@pytest.fixture
def plenary(meeting):
    return lambda stage=MeetingStage.RUNNING: meeting(MeetingKind.PLENARY, stage)


def test_a_plenary_meeting_short_of_two_thirds_may_not_open(plenary, attended, found):
    (finding,) = found("quorum", attended(plenary(), present=21, missing=11))
    assert (finding.article, finding.severity) == (50, Severity.BLOCK)
    assert finding.says == "实到出席人数达不到法定人数（三分之二以上）。"
    assert finding.sum == "应到32 需≥22 实到21 缺1"
    assert finding.remedy == "请核对到会情况；人数确实不足的，不开会，另定会期。"


def test_a_plenary_meeting_of_exactly_two_thirds_is_met(plenary, attended, found):
    (finding,) = found("quorum", attended(plenary(), present=22, missing=11))
    assert (finding.article, finding.severity) == (50, Severity.MET)
    assert (finding.sum, finding.remedy) == ("应到33 需≥22 实到22", "")


def test_a_planned_meeting_is_a_forecast_that_warns(plenary, attended, found):
    planned = plenary(MeetingStage.PLANNED)
    (short,) = found("quorum", attended(planned, present=5, missing=4, presence=AttendanceState.EXCUSED))
    assert (short.severity, short.sum) == (Severity.WARN, "应到9 需≥6 预计5 缺1")
    assert short.remedy == "请联系请假人员到会，或另定会期。"
    (enough,) = found("quorum", attended(planned, present=6, missing=3, presence=AttendanceState.EXCUSED))
    assert (enough.severity, enough.sum) == (Severity.HINT, "应到9 需≥6 预计6")


def test_a_closed_meeting_without_quorum_stays_blocked_until_somebody_answers_for_it(plenary, attended, found):
    (finding,) = found("quorum", attended(plenary(MeetingStage.CLOSED), present=5, missing=4))
    assert finding.severity is Severity.BLOCK
    assert finding.remedy == "请核对到会情况；人数确实不足的，写明准予理由。"


def test_a_substitute_does_not_count_as_present(plenary, attended, attendee, found):
    sheet = attended(plenary(), present=5, missing=3)
    stand_in = attendee("q9", presence=AttendanceState.EXCUSED, substitute="王五")
    (finding,) = found("quorum", replace(sheet, attendees=(*sheet.attendees, stand_in)))
    assert finding.severity is Severity.BLOCK
    assert finding.sum == "应到9 需≥6 实到5 缺1（替会1人不计）"


@pytest.mark.parametrize("presence", [AttendanceState.EXCUSED, AttendanceState.PRESENT])
def test_a_line_with_a_substitute_never_counts_however_it_is_marked(presence, plenary, attended, attendee, found):
    sheet = attended(plenary(), present=5, missing=3)
    stand_in = attendee("q9", presence=presence, substitute="王五")
    (finding,) = found("quorum", replace(sheet, attendees=(*sheet.attendees, stand_in)))
    assert finding.sum == "应到9 需≥6 实到5 缺1（替会1人不计）"


def test_a_person_on_the_list_twice_counts_once(plenary, attended, found):
    sheet = attended(plenary(), present=6, missing=3)
    twice = replace(sheet, attendees=(*sheet.attendees, sheet.attendees[0]))
    (finding,) = found("quorum", twice)
    assert finding.sum == "应到9 需≥6 实到6"


@pytest.mark.parametrize(
    ("stage", "severity"), [(MeetingStage.PLANNED, Severity.HINT), (MeetingStage.RUNNING, Severity.BLOCK)]
)
def test_an_empty_list_is_said_and_never_met(stage, severity, plenary, found):
    (finding,) = found("quorum", replace(plenary(stage), attendees=()))
    assert (finding.article, finding.severity, finding.remedy) == (50, severity, "请列出出席人员。")


def test_a_plenary_meeting_without_a_presider_says_who_presides(plenary, found):
    sheet = plenary(MeetingStage.PLANNED)
    (finding,) = found("presider", replace(sheet, meeting=replace(sheet.meeting, presider=None)))
    assert (finding.article, finding.severity) == (50, Severity.HINT)
    assert finding.remedy == "请选择主持人：县长、常务副县长。"


def test_the_principal_of_a_unit_may_not_preside_over_a_plenary_meeting(plenary, presided, found):
    (finding,) = found("presider", presided(plenary(), PostRole.PRINCIPAL))
    assert (finding.article, finding.severity) == (50, Severity.WARN)
    assert "不在可以主持全体会议的人员之列" in finding.says
    assert found("presider", plenary()) == []


@pytest.mark.parametrize(("out", "enough"), [(1, True), (2, False)])
def test_two_thirds_hold_for_every_item(*, out, enough, meeting, attended, found):
    """Nine members, six needed, seven came."""
    sheet = attended(meeting(MeetingKind.PLENARY, MeetingStage.RUNNING), present=7, missing=2)
    gone = [Movement(id=f"v{one}", attendance=f"a-p{one}", meeting="m", out_from="i") for one in range(out)]
    said = [(one.article, one.sum) for one in found("item_quorum", replace(sheet, movements=tuple(gone)))]
    assert said == ([] if enough else [(50, "应到9 需≥6 在场5 缺1（不在场：p0、p1）")])
