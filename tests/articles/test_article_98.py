"""第九十八条: the steps before and after a democratic life meeting."""

from datetime import date

import pytest

from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.study.life_meetings import AFTER, BEFORE

from .study_sheets import life_meeting


def test_a_life_meeting_with_every_step_in_time_is_silent(found):
    assert found("life_meeting_before", life_meeting()) == []
    assert found("life_meeting_after", life_meeting()) == []


@pytest.mark.parametrize("field", [field for field, _ in BEFORE])
def test_every_step_before_it_is_a_hint_until_its_day_and_blocked_after_it(field, found):
    coming = life_meeting(today=date(2026, 12, 18), held=False, **{field: None})
    (hint,) = found("life_meeting_before", coming)
    assert (hint.article, hint.severity, hint.field) == (98, Severity.HINT, field)
    assert hint.sum == "3项已办，共4项"
    (missed,) = found("life_meeting_before", life_meeting(**{field: None}))
    assert (missed.severity, missed.field) == (Severity.BLOCK, field)


def test_a_step_done_after_the_meeting_was_not_done_before_it(found):
    assert found("life_meeting_before", life_meeting(outlines_on=date(2026, 12, 18))) == []
    (finding,) = found("life_meeting_before", life_meeting(outlines_on=date(2026, 12, 19)))
    assert (finding.severity, finding.says) == (Severity.BLOCK, "准备发言提纲应在会前，登记的是会后1天。")


@pytest.mark.parametrize("field", [field for field, _ in AFTER])
def test_every_step_after_it_is_a_hint_until_it_is_late(field, found, rules):
    due = rules.calendar.add(date(2026, 12, 18), 15)
    (hint,) = found("life_meeting_after", life_meeting(today=due, **{field: None}))
    assert (hint.severity, hint.field) == (Severity.HINT, field)
    (late,) = found("life_meeting_after", life_meeting(today=date.fromordinal(due.toordinal() + 1), **{field: None}))
    assert late.severity is Severity.BLOCK


def test_a_written_report_is_late_by_the_reading_of_in_good_time(found, rules):
    due = rules.calendar.add(date(2026, 12, 18), 10)
    assert found("life_meeting_after", life_meeting(written_on=due), life_report="10") == []
    late = life_meeting(written_on=date.fromordinal(due.toordinal() + 1))
    (finding,) = found("life_meeting_after", late, life_report="10")
    assert (finding.severity, finding.says) == (Severity.BLOCK, "向县委书面报告已超过10个工作日。")
    assert found("life_meeting_after", late, life_report="15") == []


def test_nothing_is_asked_after_a_meeting_that_was_not_held(found):
    assert found("life_meeting_after", life_meeting(held=False, written_on=None)) == []
