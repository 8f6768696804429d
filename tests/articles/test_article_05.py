"""第五条: who is in charge, who covers, what a long absence wants. The chain itself: tests/rulebook/leaders."""

import pytest

from jkgov_desktop.records.leaders.leave import DelegationKind, Leave, LeaveKind
from jkgov_desktop.records.leaders.sheets import Gap, GapKind, LeaveRule
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity

from .leaders_sheets import DEPUTY, EXECUTIVE, OTHER, am, delegation, found, leave, pm


def test_a_leave_that_keeps_every_rule_has_no_findings():
    for rule in (LeaveRule.HEAD, LeaveRule.TEAM, LeaveRule.DIRECTOR, LeaveRule.DEPUTY_DIRECTOR, LeaveRule.PRINCIPAL):
        for check in ("head_entrusts", "long_absence", "left_open", "leave_clashes", "leave_reported"):
            assert found(check, leave(rule)) == []


def test_a_head_who_goes_without_a_delegation_is_told_who_would_be_in_charge():
    (finding,) = found("head_entrusts", leave(LeaveRule.HEAD, acting=None))
    assert (finding.article, finding.severity, finding.field) == (5, Severity.WARN, "acting")
    assert finding.says == "县长外出期间主持工作须受县长委托，尚未登记委托。"
    assert finding.remedy.startswith("按第五条建议由副县长赵四主持")
    assert found("head_entrusts", leave(LeaveRule.HEAD)) == []


def test_three_working_days_of_a_deputy_want_a_partner_who_confirms():
    (finding,) = found("long_absence", leave(end=pm(3, 14), sheet={"working_halves": 6}))
    assert (finding.article, finding.severity) == (5, Severity.WARN)
    assert finding.sum == "外出3个工作日，满3个工作日"
    assert found("long_absence", leave(end=am(3, 14), sheet={"working_halves": 5})) == []
    assert found("long_absence", leave(end=pm(3, 14), sheet={"working_halves": 6}, confirmed=True)) == []


@pytest.mark.parametrize(("reading", "halves", "found_there"), [("1", 2, 1), ("5", 9, 0), ("5", 10, 1), ("3", 5, 0)])
def test_how_long_is_long_is_a_reading(reading, halves, found_there):
    sheet = leave(sheet={"working_halves": halves})
    assert len(found("long_absence", sheet, long_absence=reading)) == found_there


def gap(kind, *, why="", other=""):
    return leave(sheet={"gaps": (Gap(kind, am(3, 12), pm(3, 12), why, other),)})


@pytest.mark.parametrize(
    ("kind", "article", "severity", "says"),
    [
        (GapKind.CHAIN, 5, Severity.BLOCK, "3月12日上午至3月12日下午没有县长、副县长在岗主持县政府工作。"),
        (GapKind.BOTH_HEADS, 5, Severity.HINT, "3月12日上午至3月12日下午县长和常务副县长同时外出。"),
        (GapKind.PAIR, 5, Severity.WARN, "3月12日上午至3月12日下午AB角同时外出，赵四也不在岗。"),
        (GapKind.ENTRUSTED, 5, Severity.WARN, "3月12日上午至3月12日下午主持县政府工作的委托落空。"),
        (GapKind.UNCOVERED, 81, Severity.WARN, "3月12日上午至3月12日下午没有人代行职责。"),
        (GapKind.NAMED, 81, Severity.WARN, "3月12日上午至3月12日下午正代行赵四的职责。"),
    ],
)
def test_what_an_absence_leaves_open_is_said(kind, article, severity, says):
    (finding,) = found("left_open", gap(kind, why="因为。", other="赵四"))
    assert (finding.article, finding.severity, finding.says, finding.sum) == (article, severity, says, "因为")
    assert finding.remedy.endswith("。")


def test_the_executive_deputy_is_entrusted_before_others():
    (finding,) = found("delegation_in_order", delegation(delegate=OTHER))
    assert (finding.article, finding.severity) == (5, Severity.WARN)
    assert finding.says == "常务副县长李二在岗，主持工作一般由其负责。"
    assert found("delegation_in_order", delegation(delegate=OTHER, executive_here=False)) == []
    assert found("delegation_in_order", delegation()) == []


def test_only_the_head_entrusts_the_whole_work_and_only_to_a_deputy():
    (finding,) = found("delegation_in_order", delegation(person=DEPUTY))
    assert finding.field == "person"
    outsider = replace(OTHER, role=PostRole.PRINCIPAL)
    (finding,) = found("delegation_in_order", delegation(delegate=outsider))
    assert finding.field == "delegate"
    foreign = replace(delegation().delegation, kind=DelegationKind.FOREIGN)
    assert found("delegation_in_order", delegation(delegation=foreign, delegate=outsider)) == []


def test_a_delegate_who_goes_away_is_told():
    gone = Leave(person=EXECUTIVE.person, kind=LeaveKind.SICK, start=am(3, 13), end=am(3, 13))
    (finding,) = found("delegation_in_order", delegation(gone=(gone,)))
    assert finding.says == "受托人李二3月13日上午外出，委托在此期间落空。"
