"""第九十二条: every member's own plan, notes and essays."""

from datetime import date

import pytest

from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.study import SelfStudyKind
from jkgov_desktop.rulebook.findings import Severity

from .study_sheets import year

DONE = year(6, 6, 6, 6)


def without(kind, today):
    kept = tuple(one for one in DONE.self_studies if one.person != "p3" or one.kind is not kind)
    return replace(DONE, today=today, self_studies=kept)


def test_a_year_in_which_everybody_wrote_is_silent(found):
    assert found("study_alone", DONE) == []


@pytest.mark.parametrize(("today", "count"), [(date(2026, 1, 31), 0), (date(2026, 2, 1), 1)])
def test_a_plan_of_ones_own_is_missed_after_january(today, count, found):
    findings = found("study_alone", without(SelfStudyKind.PLAN, today))
    assert len(findings) == count
    for finding in findings:
        assert (finding.article, finding.severity) == (92, Severity.HINT)
        assert (finding.says, finding.sum) == ("王五今年还没有个人学习计划。", "3人中2人已交")


@pytest.mark.parametrize("kind", [SelfStudyKind.NOTES, SelfStudyKind.ESSAY])
def test_notes_and_essays_are_missed_in_december(kind, found):
    assert found("study_alone", without(kind, date(2026, 11, 30))) == []
    (finding,) = found("study_alone", without(kind, date(2026, 12, 1)))
    assert kind.label in finding.says


def test_whoever_left_the_group_owes_nothing_more(found):
    sheet = without(SelfStudyKind.PLAN, date(2026, 3, 1))
    gone = replace(sheet.members[2], until=date(2026, 2, 15))
    assert found("study_alone", replace(sheet, members=(*sheet.members[:2], gone))) == []
