"""第七十二、七十三条: what goes to the Party committee goes to the head first; texts for the congress are approved."""

from datetime import date

import pytest

from jkgov_desktop.records.leaders.leave import ReportingRoute
from jkgov_desktop.rulebook.findings import Severity

from .leaders_sheets import DEPUTY, EXECUTIVE, HEAD, OTHER, congress_report, found, party_report


def test_a_matter_reported_to_the_head_first_is_in_order():
    assert found("head_first", party_report(reported_on=date(2026, 3, 3))) == []


@pytest.mark.parametrize("head_on", [None, date(2026, 3, 6)])
def test_a_matter_taken_to_the_party_committee_first_is_not(head_on):
    (finding,) = found("head_first", party_report(reported_on=date(2026, 3, 5), head_on=head_on))
    assert (finding.article, finding.severity, finding.field) == (72, Severity.BLOCK, "head_on")
    assert finding.sum.startswith("2026-03-05向县委汇报")


def test_a_matter_not_yet_brought_to_the_head_is_hinted_at():
    (finding,) = found("head_first", party_report(head_on=None))
    assert finding.severity is Severity.HINT


def test_a_delegated_report_names_the_delegate():
    fields = {"route": ReportingRoute.DELEGATED, "reported_on": date(2026, 3, 5)}
    (finding,) = found("head_first", party_report(**fields))
    assert (finding.severity, finding.field) == (Severity.WARN, "delegate")
    assert found("head_first", party_report(delegate=EXECUTIVE, **fields)) == []


def test_the_head_himself_reports_to_nobody_first():
    assert found("head_first", party_report(person=HEAD, head_on=None, reported_on=date(2026, 3, 5))) == []


@pytest.mark.parametrize("approver", [HEAD, DEPUTY])
def test_the_head_or_the_deputy_in_charge_approves_the_text(approver):
    assert found("congress_text_approved", congress_report(approver=approver)) == []


def test_another_deputy_does_not():
    (finding,) = found("congress_text_approved", congress_report(approver=OTHER))
    assert (finding.article, finding.severity) == (73, Severity.BLOCK)
    assert finding.says == "报告文稿由县长或分管副县长审定，副县长赵四不分管县财政局。"


def test_a_text_approved_on_the_day_is_in_time_and_a_day_later_is_not():
    assert found("congress_text_approved", congress_report(approved_on=date(2026, 3, 20))) == []
    (finding,) = found("congress_text_approved", congress_report(approved_on=date(2026, 3, 21)))
    assert (finding.severity, finding.field) == (Severity.BLOCK, "approved_on")


@pytest.mark.parametrize(
    ("today", "severity"), [(date(2026, 3, 19), Severity.WARN), (date(2026, 3, 20), Severity.BLOCK)]
)
def test_a_text_nobody_approved_warns_until_the_day(today, severity):
    (finding,) = found("congress_text_approved", congress_report(approver=None, today=today))
    assert (finding.severity, finding.field) == (severity, "approved_by")
    assert "副县长王三" in finding.remedy
