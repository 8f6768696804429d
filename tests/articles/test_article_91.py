"""第九十一条: a session and two to three days every quarter, twelve days a year, an outline from every member."""

from datetime import date

import pytest

from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.rulebook.findings import Severity

from .study_sheets import session, with_line, year

AFTER = date(2026, 4, 1)


def test_a_year_of_three_days_a_quarter_keeps_the_article(found):
    assert found("study_quarters", year(6, 6, 6, 6)) == []
    (finding,) = found("study_year_days", year(6, 6, 6, 6))
    assert (finding.article, finding.severity) == (91, Severity.MET)
    assert finding.sum == "已学12天＋已排0天＝12天，全年需12天"


def test_a_quarter_without_a_session_is_blocked_once_it_is_over(found):
    finding, *_ = found("study_quarters", year(0, today=AFTER))
    assert (finding.article, finding.severity) == (91, Severity.BLOCK)
    assert finding.sum == "需≥1次，实有0次"
    assert found("study_quarters", year(0, today=date(2026, 3, 31)))[0].severity is Severity.HINT


@pytest.mark.parametrize(("halves", "severities"), [(3, [Severity.WARN]), (4, []), (6, []), (7, [])])
def test_a_quarter_has_two_days(halves, severities, found):
    findings = [one for one in found("study_quarters", year(halves, today=AFTER)) if "第一季度" in one.says]
    assert [one.severity for one in findings] == severities


def test_the_sum_says_how_many_half_days_a_quarter_lacks(found):
    (finding,) = (one for one in found("study_quarters", year(3, today=AFTER)) if one.severity is Severity.WARN)
    assert finding.says == "第一季度集中学习1天半，不足2天。"
    assert finding.sum == "已学1天半，需≥2天，差半天"


@pytest.mark.parametrize(("halves", "count"), [(6, 0), (7, 1)])
def test_three_days_are_a_cap_only_by_that_reading(halves, count, found):
    assert len(found("study_quarters", year(halves, 6, 6, 6), study_cap="cap")) == count
    assert found("study_quarters", year(halves, 6, 6, 6), study_cap="guidance") == []


@pytest.mark.parametrize(("last", "severity"), [(5, Severity.WARN), (6, Severity.MET)])
def test_a_finished_year_has_twelve_days(last, severity, found):
    (finding,) = found("study_year_days", year(6, 6, 6, last))
    assert finding.severity is severity
    if severity is Severity.WARN:
        assert finding.sum == "需12天，差半天"


def test_a_first_quarter_of_two_days_can_no_longer_be_repaired_within_the_band(found):
    (finding,) = found("study_year_days", year(4, today=AFTER))
    assert finding.severity is Severity.WARN
    assert finding.sum == "各季至多2天＋3天＋3天＋3天＝11天，全年需12天"
    assert finding.remedy == "以后某个季度要超过3天，多排1天（第二季度、第三季度、第四季度均可）。"


def test_after_a_first_quarter_of_three_days_nothing_is_lost(found):
    (finding,) = found("study_year_days", year(6, today=AFTER))
    assert (finding.severity, finding.says) == (Severity.HINT, "全年集中学习还差9天没有安排。")


def test_what_was_lost_is_made_good_by_a_quarter_beyond_the_band(found):
    arranged = [(date(2026, 5, 12), 8), (date(2026, 8, 11), 6), (date(2026, 11, 10), 6)]
    (finding,) = found("study_year_days", year(4, today=AFTER, arranged=arranged))
    assert (finding.severity, finding.sum) == (Severity.MET, "已学2天＋已排10天＝12天，全年需12天")


def test_with_a_cap_the_remedy_is_to_tell_the_leader(found):
    (finding,) = found("study_year_days", year(4, today=AFTER), study_cap="cap")
    assert finding.remedy == "按“3天为上限”的口径，已不可能满12天；请尽早报组长，并写明原因。"


def test_a_quarter_has_no_more_days_than_are_left_in_it(found):
    (finding,) = found("study_year_days", year(6, 6, 6, 0, today=date(2026, 12, 31)))
    assert finding.sum == "各季至多3天＋3天＋3天＋1天＝10天，全年需12天"


def test_a_half_day_counts_as_a_day_only_by_that_reading(found):
    halves = year(3, 3, 3, 3)
    assert found("study_year_days", halves, study_day="half_days")[0].sum == "需12天，差6天"
    assert found("study_year_days", halves, study_day="days")[0].sum == "需12天，差4天"


def test_a_missing_outline_is_a_hint_before_the_session_and_a_warning_after_it(found):
    before = with_line(session(date(2026, 3, 4), held=False), 2, outline_on=None)
    after = with_line(session(date(2026, 3, 4)), 2, outline_on=None)
    assert [one.severity for one in found("study_outlines", before)] == [Severity.HINT]
    (finding,) = found("study_outlines", after)
    assert (finding.severity, finding.says) == (Severity.WARN, "发言提纲没有交齐：王五。")
    assert finding.sum == "2人已交，1人未交"
    assert found("study_outlines", session(date(2026, 3, 4))) == []


def test_whoever_stays_away_owes_no_outline_but_studies_later(found):
    away = with_line(session(date(2026, 3, 4)), 2, outline_on=None, presence=AttendanceState.EXCUSED)
    assert found("study_outlines", away) == []
    (finding,) = found("study_roll", away)
    assert (finding.severity, finding.says) == (Severity.HINT, "王五没有参加，还没有补学。")
    assert found("study_roll", with_line(away, 2, made_up_on=date(2026, 3, 10))) == []


def test_the_roll_of_a_session_that_was_held_is_complete(found):
    (finding,) = found("study_roll", with_line(session(date(2026, 3, 4)), 2, presence=AttendanceState.OPEN))
    assert (finding.severity, finding.says) == (Severity.WARN, "考勤没有登记完：王五。")
    assert found("study_roll", session(date(2026, 3, 4), held=False)) == []


@pytest.mark.parametrize(("halves", "count"), [(6, 0), (7, 1)])
def test_a_session_longer_than_a_quarter_asks_for_is_looked_at(halves, count, found):
    assert len(found("study_length", session(date(2026, 3, 4), halves))) == count
