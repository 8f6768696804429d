"""第一百零四、一百零五条: the way of money, by its amount."""

from datetime import date

import pytest

from jkgov_desktop.records.documents.funds import FundChange, FundNature, FundReport, FundRole
from jkgov_desktop.records.documents.sheets import Gone
from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.documents.funds import fund_route, still_to_pass
from jkgov_desktop.rulebook.findings import Severity

from .documents_sheets import fund

DEPUTY, HEAD, MEETING, COMMITTEE = FundRole.FINANCE_DEPUTY, FundRole.HEAD, FundRole.MEETING, FundRole.COMMITTEE


@pytest.mark.parametrize(
    ("fen", "last"),
    [
        (1, DEPUTY),
        (200_000_00, DEPUTY),
        (200_000_01, HEAD),
        (1_000_000_00, HEAD),
        (1_000_000_01, MEETING),
        (5_000_000_00, MEETING),
        (5_000_000_01, COMMITTEE),
    ],
)
def test_tiers(rules, fen, last):
    assert fund(rules, fen).route[-1].role is last


def test_great_projects(rules):
    assert fund(rules, 29_999_999_99, project=True, nature=FundNature.BUDGETED).route[-1].role is not COMMITTEE
    assert fund(rules, 30_000_000_00, project=True, nature=FundNature.BUDGETED).route[-1].role is COMMITTEE


@pytest.mark.parametrize(("reading", "last"), [("any", COMMITTEE), ("limit", DEPUTY)])
def test_attracted_investment_by_both_readings(rules, reading, last):
    otherwise = replace(rules, settings={"attraction_projects": reading})
    assert fund(otherwise, 100_000_00, attraction=True).route[-1].role is last


@pytest.mark.parametrize(("reading", "last"), [("tiers", HEAD), ("budget", FundRole.PORTFOLIO_SIGNS)])
def test_non_tax_income_by_both_readings(rules, reading, last):
    otherwise = replace(rules, settings={"non_tax_way": reading})
    route = fund(otherwise, 300_000_00, nature=FundNature.NON_TAX).route
    assert (route[-1].role, route[-1].article) == (last, 105)


@pytest.mark.parametrize(("reading", "stations"), [("recommended", 3), ("none", 2)])
def test_portfolio_above_the_first_tier_by_both_readings(rules, reading, stations):
    otherwise = replace(rules, settings={"portfolio_above": reading})
    assert len(fund(otherwise, 300_000_00).route) == stations


def test_one_person_with_two_roles_signs_once(rules):
    sheet = fund(rules, 100_000_00)
    route = fund_route(sheet.request, sheet.desks, "finance", rules)
    assert [one.role for one in route] == [FundRole.FINANCE, DEPUTY]
    assert route[-1].note


def test_listed_matters_go_through_the_government(rules):
    assert FundRole.GOVERNMENT in {one.role for one in fund(rules, 6_000_000_00, listed_matter=True).route}


def test_whole_way_is_met_and_a_gap_blocks(rules, found):
    (met,) = found("fund_way", fund(rules, 300_000_00))
    assert met.severity is Severity.MET
    (gap,) = found("fund_way", fund(rules, 300_000_00, steps=[FundRole.FINANCE]))
    assert gap.severity is Severity.BLOCK
    assert gap.sum == "申请30万元，20万元以上100万元以下（含）：县长审签"


def test_recommended_station_may_be_left_out(rules, found):
    (met,) = found("fund_way", fund(rules, 300_000_00, steps=[FundRole.FINANCE, HEAD]))
    assert met.severity is Severity.MET


def test_changed_amount_begins_anew(rules, found):
    sheet = fund(rules, 300_000_00)
    change = FundChange(request="f", changed_on=date(2026, 3, 7), before=300_000_00, after=300_000_01)
    more = replace(sheet, request=replace(sheet.request, amount=300_000_01), changes=(change,))
    assert still_to_pass(sheet) == []
    assert [one.role for one in still_to_pass(more)] == [FundRole.FINANCE, HEAD]
    (gap,) = found("fund_way", more)
    assert "2026年3月7日变更，须重新审批" in gap.sum


def test_more_approved_than_asked(rules, found):
    says = [one.says for one in found("fund_way", fund(rules, 300_000_00, approved_amount=300_000_01))]
    assert "批准金额超过申请金额。" in says
    assert len(found("fund_way", fund(rules, 300_000_00, approved_amount=300_000_00))) == 1


def test_which_meeting_decides(rules, found):
    sheet = fund(rules, 2_000_000_00)
    for kind in (MeetingKind.EXECUTIVE, MeetingKind.HEAD_OFFICE):
        assert not found("fund_meeting", replace(sheet, meeting_kind=kind))
    (finding,) = found("fund_meeting", replace(sheet, meeting_kind=MeetingKind.THEMATIC))
    assert (finding.article, finding.severity) == (104, Severity.BLOCK)


@pytest.mark.parametrize(("held", "gaps"), [(date(2026, 3, 8), 0), (date(2026, 3, 9), 1), (None, 1)])
def test_money_is_approved_only_after_the_meeting(rules, found, held, gaps):
    gap = found("fund_meeting", replace(fund(rules, 2_000_000_00), settled_on=held))
    assert [(one.severity, one.field) for one in gap] == [(Severity.BLOCK, "approved_on")] * gaps


def test_pieces_that_cross_a_limit(rules, found):
    sheet = fund(rules, 100_000_00)
    whole = replace(sheet.request, id="e", amount=100_000_00)
    assert not found("split_request", replace(sheet, earlier=(whole,)))
    (finding,) = found("split_request", replace(sheet, earlier=(replace(whole, amount=100_000_01),)))
    assert finding.severity is Severity.WARN
    assert "2笔合计20.000001万元" in finding.sum


@pytest.mark.parametrize(("reported", "warned"), [(date(2025, 9, 9), 0), (date(2025, 9, 8), 1)])
def test_earmarked_money_is_reported_on(rules, found, reported, warned):
    sheet = fund(rules, 300_000_00, nature=FundNature.EARMARKED, paid_on=date(2026, 3, 8))
    report = FundReport(request="f", reported_on=reported, words="进展")
    assert len(found("earmarked_progress", replace(sheet, reports=(report,)))) == warned


@pytest.mark.parametrize(
    ("amount", "signer", "severity"),
    [
        (100_000_00, "finance", Severity.WARN),
        (100_000_00, "cover", None),
        (100_000_00, "head", None),
        (100_000_00, "d2", Severity.WARN),
        (300_000_00, "head", Severity.WARN),
        (300_000_00, "cover", Severity.WARN),
    ],
)
def test_whoever_signs_is_here_or_is_stood_in_for(rules, found, amount, signer, severity):
    sheet = fund(rules, amount)
    assert not found("fund_signer_away", sheet)
    station = next(one for one in sheet.route if one.role in (FundRole.FINANCE_DEPUTY, HEAD))
    gone = Gone(station, date(2026, 3, 7), "因公外出（3月7日上午至3月8日下午）", "cover")
    steps = tuple(replace(one, person=signer) if one.role is station.role else one for one in sheet.steps)
    findings = found("fund_signer_away", replace(sheet, gone=(gone,), steps=steps))
    assert [one.severity for one in findings] == ([severity] if severity else [])


def test_a_station_not_yet_signed_says_who_may_sign_instead(rules, found):
    sheet = fund(rules, 100_000_00, steps=[FundRole.FINANCE])
    gone = Gone(sheet.route[-1], date(2026, 3, 9), "因公外出（3月9日上午至3月9日下午）", "executive")
    (finding,) = found("fund_signer_away", replace(sheet, gone=(gone,)))
    assert (finding.severity, finding.says) == (Severity.HINT, "分管财政副县长审签，但罗建国2026年3月9日外出。")
    assert finding.remedy.startswith("请送代行其职责的石磊或县长审签")
