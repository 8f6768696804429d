"""第九十六条: a democratic life meeting every year, one to two days, at the turn of the year."""

from datetime import date

import pytest

from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.study.life_meetings import year_of

from .study_sheets import life_meeting, year


@pytest.mark.parametrize(("halves", "count"), [(1, 1), (2, 0), (4, 0), (5, 1)])
def test_it_takes_one_to_two_days(halves, count, found):
    findings = found("life_meeting_days", life_meeting(halves=halves))
    assert [(one.article, one.severity) for one in findings] == [(96, Severity.WARN)] * count


@pytest.mark.parametrize(
    ("held", "count"),
    [(date(2026, 10, 31), 1), (date(2026, 11, 1), 0), (date(2027, 2, 28), 0), (date(2027, 3, 1), 1)],
)
def test_it_usually_lies_between_november_and_february(held, count, found):
    findings = found("life_meeting_season", life_meeting(held))
    assert [one.severity for one in findings] == [Severity.WARN] * count


def test_a_january_meeting_belongs_to_the_year_before(found, rules):
    assert year_of(date(2027, 1, 15), rules.edition.study) == 2026
    assert year_of(date(2026, 12, 18), rules.edition.study) == 2026
    (finding,) = found("life_meeting_season", life_meeting(date(2027, 1, 15), year=2027))
    assert (finding.field, finding.remedy) == ("year", "按召开日期应归2026年度，请核对归属年度。")


@pytest.mark.parametrize(
    ("today", "severity"),
    [
        (date(2026, 10, 31), None),
        (date(2026, 11, 1), Severity.HINT),
        (date(2027, 2, 28), Severity.HINT),
        (date(2027, 3, 1), Severity.WARN),
    ],
)
def test_a_year_without_one_is_told_in_the_season_and_warned_about_after_it(today, severity, found):
    findings = found("life_meeting_yearly", replace(year(6, 6, 6, 6, today=today), life_meetings=()))
    assert [one.severity for one in findings] == ([severity] if severity else [])


def test_one_that_was_held_is_enough_and_one_to_come_is_waited_for(found):
    held = year(6, 6, 6, 6)
    assert found("life_meeting_yearly", held) == []
    coming = replace(held.life_meetings[0], held=False)
    waiting = replace(held, today=date(2026, 12, 18), life_meetings=(coming,))
    assert found("life_meeting_yearly", waiting) == []
    (finding,) = found("life_meeting_yearly", replace(waiting, today=date(2026, 12, 19)))
    assert finding.remedy == "请登记召开情况。"
