"""第八十一条: leaders ask the head, somebody acts for them, the director knows, they report when back."""

from datetime import date

import pytest

from jkgov_desktop.records.leaders.leave import Leave, LeaveKind
from jkgov_desktop.records.leaders.sheets import Clash, LeaveRule
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity

from .leaders_sheets import EXECUTIVE, am, found, leave, pm

CHECKS = ("leave_reported", "leave_approved", "leave_acting", "director_informed", "return_reported", "leave_clashes")


def test_a_leave_that_keeps_the_article_has_no_findings():
    assert [one for check in CHECKS for one in found(check, leave())] == []


@pytest.mark.parametrize(
    ("check", "missing", "field"),
    [
        ("leave_reported", {"reported_on": None}, "reported_on"),
        ("leave_approved", {"approved_by": None}, "approved_by"),
        ("leave_acting", {"acting": None}, "acting"),
        ("director_informed", {"informed_on": None}, "informed_on"),
    ],
)
def test_what_is_missing_warns_before_and_blocks_from_the_departure_on(check, missing, field):
    (before,) = found(check, leave(today=pm(3, 11), **missing))
    (after,) = found(check, leave(today=am(3, 12), **missing))
    assert (before.article, before.severity, before.field) == (81, Severity.WARN, field)
    assert (after.severity, after.says) == (Severity.BLOCK, before.says)
    assert before.remedy.endswith("。")


@pytest.mark.parametrize("check", CHECKS)
def test_a_cancelled_leave_wants_nothing(check):
    bare = {"reported_on": None, "approved_by": None, "acting": None, "informed_on": None}
    assert found(check, leave(today=pm(3, 20), cancelled=True, **bare)) == []


def test_a_report_on_the_day_of_departure_is_in_time_and_one_day_later_is_not():
    assert found("leave_reported", leave(reported_on=date(2026, 3, 12))) == []
    (finding,) = found("leave_reported", leave(reported_on=date(2026, 3, 13)))
    assert (finding.severity, finding.sum) == (Severity.BLOCK, "2026-03-12离开 2026-03-13报告")


def test_an_approval_after_the_departure_is_none():
    assert found("leave_approved", leave(approved_on=date(2026, 3, 12))) == []
    (finding,) = found("leave_approved", leave(approved_on=date(2026, 3, 13)))
    assert (finding.severity, finding.field) == (Severity.BLOCK, "approved_on")


def test_somebody_else_than_the_head_who_approves_is_asked_about():
    (finding,) = found("leave_approved", leave(sheet={"approver": EXECUTIVE}))
    assert (finding.severity, finding.says) == (Severity.WARN, "外出应由县长批准，登记的批准人是常务副县长李二。")


def test_the_partner_is_proposed_to_act():
    (finding,) = found("leave_acting", leave(acting=None))
    assert finding.remedy == "请由县长明确代行领导后填写，可由副县长赵四代行。"
    assert finding.sum == "AB角：赵四"


def test_a_leave_is_overdue_from_the_half_day_after_it_was_to_end():
    assert found("return_reported", leave(today=pm(3, 12))) == []
    (finding,) = found("return_reported", leave(today=am(3, 13)))
    assert (finding.article, finding.severity, finding.sum) == (81, Severity.WARN, "已过1天")
    assert finding.says == "副县长王三预计3月12日下午返回，尚未销假。"


def test_who_is_back_reports_to_the_head():
    back = leave(today=am(3, 16), returned=am(3, 13))
    (finding,) = found("return_reported", back)
    assert (finding.severity, finding.field) == (Severity.HINT, "return_reported_on")
    reported = replace(back, leave=replace(back.leave, return_reported_on=date(2026, 3, 13)))
    assert found("return_reported", reported) == []


def test_the_head_reports_upward():
    (finding,) = found("head_reports_upward", leave(LeaveRule.HEAD, upward=""))
    assert (finding.article, finding.severity) == (81, Severity.HINT)
    assert found("head_reports_upward", leave(LeaveRule.HEAD)) == []
    assert found("leave_approved", leave(LeaveRule.HEAD, approved_by=None)) == []


def test_what_somebody_is_due_at_meanwhile_is_told():
    clash = Clash(am(3, 12), "第3次常务会议", "meetings", "m")
    (finding,) = found("leave_clashes", leave(sheet={"clashes": (clash,)}))
    assert (finding.article, finding.severity) == (81, Severity.WARN)
    assert finding.says == "3月12日上午已安排王三参加“第3次常务会议”。"


def test_a_second_absence_at_the_same_time_is_told():
    other = Leave(person="deputy", kind=LeaveKind.SICK, start=pm(3, 12), end=pm(3, 13))
    (finding,) = found("leave_clashes", leave(sheet={"overlaps": (other,)}))
    assert finding.says == "王三3月12日下午至3月13日下午已登记病假，时间重叠。"
