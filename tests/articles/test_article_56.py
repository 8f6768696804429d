"""第五十六条: who signs the minutes."""

import pytest

from jkgov_desktop.records.meetings.meeting import MeetingKind, MeetingStage
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity


@pytest.fixture
def signed():
    """A closed meeting's minutes signed by somebody: `person` p0 is the county head, p1 who else presided."""

    def make(sheet, person, role):
        minutes = replace(sheet.minutes, signer=person)
        return replace(sheet, minutes=minutes, signer="赵六", signer_role=role)

    return make


@pytest.fixture
def closed(meeting):
    return lambda kind=MeetingKind.EXECUTIVE: meeting(kind, MeetingStage.CLOSED)


def test_the_county_head_signs_whoever_presided(closed, presided, signed, found):
    sheet = signed(presided(closed(), PostRole.DEPUTY), "p0", PostRole.COUNTY_HEAD)
    (finding,) = found("minutes_signer", sheet)
    assert (finding.article, finding.severity) == (56, Severity.MET)
    assert finding.says == "纪要由县长赵六签发。"


def test_the_deputy_head_who_presided_signs(closed, presided, signed, found):
    sheet = signed(presided(closed(), PostRole.DEPUTY), "p1", PostRole.DEPUTY)
    assert [one.severity for one in found("minutes_signer", sheet)] == [Severity.MET]


def test_another_deputy_head_may_not_sign(closed, presided, signed, found):
    sheet = signed(presided(closed(), PostRole.DEPUTY), "p2", PostRole.DEPUTY)
    (finding,) = found("minutes_signer", sheet)
    assert (finding.article, finding.severity, finding.field) == (56, Severity.BLOCK, "signer")
    assert finding.says == "副县长赵六不能签发这次会议的纪要。"
    assert (finding.sum, finding.remedy) == ("主持：副县长李四", "请送县长或副县长签发。")


def test_a_deputy_head_may_not_sign_when_the_county_head_presided(closed, signed, found):
    (finding,) = found("minutes_signer", signed(closed(), "p1", PostRole.EXECUTIVE_DEPUTY))
    assert (finding.severity, finding.remedy) == (Severity.BLOCK, "请送县长签发。")


def test_an_office_director_who_presided_may_not_sign(closed, presided, signed, found):
    sheet = presided(closed(MeetingKind.THEMATIC), PostRole.OFFICE_DIRECTOR)
    (finding,) = found("minutes_signer", signed(sheet, "p1", PostRole.OFFICE_DIRECTOR))
    assert finding.severity is Severity.BLOCK


def test_where_the_rule_is_silent_a_deputy_head_signs_with_a_warning(closed, presided, signed, found):
    sheet = presided(closed(MeetingKind.THEMATIC), PostRole.OFFICE_DIRECTOR)
    (finding,) = found("minutes_signer", signed(sheet, "p2", PostRole.DEPUTY))
    assert (finding.article, finding.severity) == (56, Severity.WARN)
    assert "规则没有写明" in finding.says


def test_the_office_may_read_that_a_delegated_deputy_head_signs_there(closed, presided, signed, found):
    sheet = signed(presided(closed(MeetingKind.THEMATIC), PostRole.OFFICE_DIRECTOR), "p2", PostRole.DEPUTY)
    (finding,) = found("minutes_signer", sheet, minutes_otherwise="delegated_deputy")
    assert finding.severity is Severity.MET


def test_minutes_without_a_signer_say_who_signs(closed, presided, found):
    sheet = presided(closed(), PostRole.DEPUTY)
    (finding,) = found("minutes_signer", replace(sheet, minutes=replace(sheet.minutes, signer=None)))
    assert (finding.severity, finding.remedy) == (Severity.HINT, "本次会议纪要由县长或副县长签发。")


def test_a_meeting_without_minutes_has_nobody_to_ask(meeting, found):
    assert found("minutes_signer", meeting()) == []
