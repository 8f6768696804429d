"""第三条: what is about much money says so, so that it is decided together."""

from jkgov_desktop.records.meetings.items import MajorMatter
from jkgov_desktop.records.meetings.meeting import MeetingStage
from jkgov_desktop.rulebook.findings import Severity


def test_money_without_a_mark_is_a_hint(meeting, item_changed, found):
    (finding,) = found("unmarked_funds", item_changed(meeting(), amount=1))
    assert (finding.article, finding.severity) == (3, Severity.HINT)
    assert (finding.subject, finding.field) == ("i", "major")
    assert finding.says == "议题2“研究预算”涉及资金，没有标明三重一大类别。"


def test_marked_money_and_no_money_are_fine(meeting, item_changed, found):
    assert found("unmarked_funds", item_changed(meeting(), amount=1, major=MajorMatter.FUNDS)) == []
    assert found("unmarked_funds", meeting()) == []


def test_what_is_signed_is_left_alone(meeting, item_changed, found):
    assert found("unmarked_funds", item_changed(meeting(stage=MeetingStage.SIGNED), amount=1)) == []
