"""第五十三条: the Party group meeting."""

from jkgov_desktop.records.meetings.meeting import MeetingKind, MeetingStage
from jkgov_desktop.records.people import PartySeat, PostRole
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity


def test_a_deputy_head_with_an_ordinary_seat_may_not_preside(meeting, presided, found):
    sheet = presided(meeting(MeetingKind.PARTY_GROUP), PostRole.EXECUTIVE_DEPUTY, seat=PartySeat.MEMBER)
    (finding,) = found("presider", sheet)
    assert (finding.article, finding.severity) == (53, Severity.WARN)
    assert finding.remedy == "应由党组书记、党组副书记主持，请核对主持人及其任职。"


def test_the_deputy_secretary_may_preside(meeting, presided, found):
    sheet = presided(meeting(MeetingKind.PARTY_GROUP), PostRole.DEPUTY, seat=PartySeat.DEPUTY)
    assert found("presider", sheet) == []


def test_the_county_head_presides_by_the_party_seat_not_by_the_post(meeting, found):
    sheet = replace(meeting(MeetingKind.PARTY_GROUP), presider_seat=None)
    assert [one.article for one in found("presider", sheet)] == [53]


def test_the_rules_give_the_party_group_no_quorum(meeting, attended, found):
    assert found("quorum", attended(meeting(MeetingKind.PARTY_GROUP, MeetingStage.RUNNING), 1, 8)) == []
