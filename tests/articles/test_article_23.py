"""第二十三条: an executive meeting begins with a law lesson."""

import pytest

from jkgov_desktop.records.meetings.meeting import MeetingKind, MeetingStage
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity


def test_without_a_law_lesson_there_is_a_warning(meeting, found):
    sheet = meeting()
    (finding,) = found("law_lesson", replace(sheet, items=sheet.items[1:]))
    assert (finding.article, finding.severity, finding.field) == (23, Severity.WARN, "items")
    assert finding.says == "议程中没有会前学法。"


def test_a_law_lesson_that_is_not_first_is_a_warning(meeting, found):
    sheet = meeting()
    (finding,) = found("law_lesson", replace(sheet, items=sheet.items[::-1]))
    assert finding.says == "会前学法没有排在第一项。"


def test_a_law_lesson_that_is_first_is_fine(meeting, found):
    assert found("law_lesson", meeting()) == []


@pytest.mark.parametrize("kind", [kind for kind in MeetingKind if kind is not MeetingKind.EXECUTIVE])
def test_other_meetings_need_none(kind, meeting, found):
    assert found("law_lesson", meeting(kind)) == []


@pytest.mark.parametrize("stage", [MeetingStage.CLOSED, MeetingStage.SIGNED])
def test_it_is_not_asked_for_once_the_meeting_is_over(stage, meeting, found):
    sheet = meeting(stage=stage)
    assert found("law_lesson", replace(sheet, items=sheet.items[1:])) == []
