"""第五十七条: departments call principals of townships only with the county head's approval."""

from datetime import date

import pytest

from jkgov_desktop.records.meetings.conferences import Conference
from jkgov_desktop.records.meetings.sheets import ConferenceSheet
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.rulebook.findings import Severity


@pytest.fixture
def conference():
    """A conference that calls them, approved on its own day, with fields changed."""

    def make(role=PostRole.COUNTY_HEAD, **fields):
        given = {
            "calls_townships": True,
            "reason": "现场签订责任书",
            "approved_by": "p",
            "approved_on": date(2026, 3, 4),
            **fields,
        }
        record = Conference(title="推进会", unit="u", held_on=date(2026, 3, 4), **given)
        return ConferenceSheet(record, "县农业农村局", "张三", role)

    return make


def test_with_approval_and_a_reason_they_may_be_called(conference, found):
    assert found("township_principals", conference()) == []


def test_whoever_does_not_call_them_needs_nothing(conference, found):
    assert found("township_principals", conference(calls_townships=False, approved_by=None, reason="")) == []


@pytest.mark.parametrize(
    ("changed", "severity", "field"),
    [
        ({"approved_by": None, "approved_on": None}, Severity.BLOCK, "approved_by"),
        ({"role": PostRole.EXECUTIVE_DEPUTY}, Severity.BLOCK, "approved_by"),
        ({"approved_on": date(2026, 3, 5)}, Severity.BLOCK, "approved_on"),
        ({"reason": ""}, Severity.WARN, "reason"),
    ],
)
def test_what_is_missing_or_wrong_is_said(changed, severity, field, conference, found):
    (finding,) = found("township_principals", conference(**changed))
    assert (finding.article, finding.severity, finding.field) == (57, severity, field)
    assert finding.remedy
