"""第五十五条: the thematic meeting."""

import pytest

from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.rulebook.findings import Severity


@pytest.mark.parametrize(
    "role",
    [PostRole.COUNTY_HEAD, PostRole.EXECUTIVE_DEPUTY, PostRole.DEPUTY, PostRole.DEPUTY_OFFICE_DIRECTOR],
)
def test_leaders_and_delegated_directors_may_preside(role, meeting, presided, found):
    assert found("presider", presided(meeting(MeetingKind.THEMATIC), role)) == []


def test_the_principal_of_a_department_may_not_preside(meeting, presided, found):
    (finding,) = found("presider", presided(meeting(MeetingKind.THEMATIC), PostRole.PRINCIPAL))
    assert (finding.article, finding.severity) == (55, Severity.WARN)


@pytest.mark.parametrize("role", [PostRole.EXECUTIVE_DEPUTY, PostRole.DEPUTY])
def test_a_deputy_head_presides_by_portfolio_without_delegation(role, meeting, presided, found):
    assert found("delegation", presided(meeting(MeetingKind.THEMATIC), role, delegation="")) == []
