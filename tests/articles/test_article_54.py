"""第五十四条: the county head's office meeting."""

from jkgov_desktop.records.meetings.meeting import MeetingKind, MeetingStage
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.rulebook.findings import Severity


def test_the_office_director_may_not_preside(meeting, presided, found):
    (finding,) = found("presider", presided(meeting(MeetingKind.HEAD_OFFICE), PostRole.OFFICE_DIRECTOR))
    assert (finding.article, finding.severity) == (54, Severity.WARN)
    assert "不在可以主持县长办公会议的人员之列" in finding.says


def test_the_county_head_may_preside(meeting, found):
    assert found("presider", meeting(MeetingKind.HEAD_OFFICE)) == []


def test_the_rules_give_the_office_meeting_no_quorum(meeting, attended, found):
    assert found("quorum", attended(meeting(MeetingKind.HEAD_OFFICE, MeetingStage.RUNNING), 1, 8)) == []
