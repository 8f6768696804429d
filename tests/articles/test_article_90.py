"""第九十条: the plan of the year at its beginning."""

from datetime import date

import pytest

from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.study import StudyDuty
from jkgov_desktop.rulebook.findings import Severity

from .study_sheets import year

PLANNED = year(6, 6, 6, 6)


def with_plan(sheet, today=date(2026, 1, 31), **changes):
    return replace(sheet, today=today, plan=replace(sheet.plan, **changes))


def test_a_plan_issued_on_the_last_day_is_in_time(found):
    assert found("study_plan_issued", with_plan(PLANNED, issued_on=date(2026, 1, 31))) == []


def test_a_plan_issued_a_day_later_is_told(found):
    (finding,) = found("study_plan_issued", with_plan(PLANNED, issued_on=date(2026, 2, 1)))
    assert (finding.article, finding.severity) == (90, Severity.HINT)
    assert finding.sum == "年初：1月31日前"


@pytest.mark.parametrize(
    ("today", "severity", "left"),
    [(date(2026, 1, 31), Severity.HINT, "还有0天"), (date(2026, 2, 1), Severity.WARN, "已过1天")],
)
def test_a_plan_not_issued_is_warned_about_from_the_first_of_february(today, severity, left, found):
    (finding,) = found("study_plan_issued", with_plan(PLANNED, today, issued_on=None))
    assert (finding.severity, finding.field) == (severity, "issued_on")
    assert finding.sum == f"年初：1月31日前，{left}"


@pytest.mark.parametrize(
    ("missing", "waits", "field"),
    [
        (("issued_on", "approved_on", "approved_by", "drafted_on"), "起草", "drafted_on"),
        (("issued_on", "approved_on", "approved_by"), "审定", "approved_on"),
        (("issued_on",), "印发", "issued_on"),
    ],
)
def test_it_says_what_the_plan_waits_for(missing, waits, field, found):
    (finding,) = found("study_plan_issued", with_plan(PLANNED, **dict.fromkeys(missing)))
    assert finding.says == f"2026年度学习计划还没有印发，待{waits}。"
    assert finding.field == field


def test_a_year_without_a_plan_waits_for_its_draft(found):
    (finding,) = found("study_plan_issued", replace(PLANNED, plan=None, today=date(2026, 2, 1)))
    assert (finding.severity, finding.field) == (Severity.WARN, "drafted_on")


def test_a_plan_approved_by_somebody_else_is_warned_about(found):
    (finding,) = found("study_plan_issued", replace(PLANNED, approver="李四", approver_duty=StudyDuty.DEPUTY))
    assert (finding.severity, finding.field) == (Severity.WARN, "approved_by")
    assert finding.says == "年度学习计划报组长审定，现由李四审定。"
