"""第八十三条: principals of townships and departments report an official trip out of the county in writing."""

import pytest

from jkgov_desktop.records.leaders.leave import LeaveKind, Reach, ReportForm
from jkgov_desktop.records.leaders.sheets import LeaveRule
from jkgov_desktop.rulebook.findings import Severity

from .leaders_sheets import am, found, leave

PRINCIPAL = LeaveRule.PRINCIPAL


def test_a_written_report_before_the_trip_is_enough():
    checks = ("leave_reported", "leave_approved", "leave_acting", "director_informed", "return_reported")
    assert [one for check in checks for one in found(check, leave(PRINCIPAL, today=am(3, 20)))] == []


def test_an_oral_report_is_not_enough():
    (finding,) = found("leave_reported", leave(PRINCIPAL, reported_how=ReportForm.ORAL))
    assert (finding.article, finding.severity, finding.field) == (83, Severity.BLOCK, "reported_how")


def test_no_report_blocks_from_the_departure_on():
    (before,) = found("leave_reported", leave(PRINCIPAL, reported_on=None))
    (after,) = found("leave_reported", leave(PRINCIPAL, reported_on=None, today=am(3, 12)))
    assert (before.article, before.severity, after.severity) == (83, Severity.WARN, Severity.BLOCK)
    assert before.says == "县财政局局长高七外出，没有登记事前向县政府办公室报告。"


@pytest.mark.parametrize("fields", [{"kind": LeaveKind.PRIVATE}, {"reach": Reach.COUNTY}])
def test_private_trips_and_trips_inside_the_county_are_only_registered(fields):
    assert found("leave_reported", leave(PRINCIPAL, reported_on=None, reported_how=ReportForm.ORAL, **fields)) == []
