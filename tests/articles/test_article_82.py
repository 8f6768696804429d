"""第八十二条: the office director asks the head, his deputies ask him and tell the leader they serve."""

from datetime import date

import pytest

from jkgov_desktop.records.leaders.sheets import LeaveRule
from jkgov_desktop.rulebook.findings import Severity

from .leaders_sheets import HEAD, am, found, leave, pm

DIRECTOR, VICE = LeaveRule.DIRECTOR, LeaveRule.DEPUTY_DIRECTOR


@pytest.mark.parametrize("rule", [DIRECTOR, VICE])
def test_a_leave_that_keeps_the_article_has_no_findings(rule):
    checks = ("leave_reported", "leave_approved", "director_informed", "contact_leader_told", "leave_acting")
    assert [one for check in checks for one in found(check, leave(rule))] == []


@pytest.mark.parametrize(("rule", "to"), [(DIRECTOR, "县长"), (VICE, "主任")])
def test_both_report_and_are_approved_first(rule, to):
    (finding,) = found("leave_reported", leave(rule, reported_on=None))
    assert (finding.article, finding.severity) == (82, Severity.WARN)
    assert finding.says.endswith(f"没有登记事前向{to}报告。")
    (finding,) = found("leave_approved", leave(rule, approved_by=None, today=am(3, 12)))
    assert (finding.article, finding.severity) == (82, Severity.BLOCK)
    assert finding.says.endswith(f"尚未登记{to}批准。")


def test_the_director_approves_his_deputies():
    (finding,) = found("leave_approved", leave(VICE, sheet={"approver": HEAD}))
    assert (finding.severity, finding.says) == (Severity.WARN, "外出应由主任批准，登记的批准人是县长张一。")


def test_the_director_tells_the_deputy_at_home():
    (finding,) = found("director_informed", leave(DIRECTOR, informed_on=None))
    assert (finding.article, finding.says) == (82, "外出时间、前往地点尚未登记告知在家主持工作的副主任。")


def test_a_deputy_away_for_one_day_tells_the_leader_he_serves():
    whole = leave(VICE, start=am(3, 12), end=pm(3, 12), informed_on=None)
    (finding,) = found("contact_leader_told", whole)
    assert (finding.article, finding.severity, finding.sum) == (82, Severity.WARN, "离开1天，满1天须报")
    assert found("contact_leader_told", leave(VICE, start=am(3, 12), end=am(3, 12), informed_on=None)) == []
    assert found("contact_leader_told", leave(VICE, end=pm(3, 12), informed_on=date(2026, 3, 9))) == []


def test_whether_exactly_one_day_counts_is_a_reading():
    whole = leave(VICE, start=am(3, 12), end=pm(3, 12), informed_on=None)
    assert found("contact_leader_told", whole, away_a_day="exclusive") == []
    longer = leave(VICE, start=am(3, 12), end=am(3, 13), informed_on=None)
    (finding,) = found("contact_leader_told", longer, away_a_day="exclusive")
    assert finding.sum == "离开1天半，超过1天须报"
