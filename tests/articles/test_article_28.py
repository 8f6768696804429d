"""第二十八条: the procedures a major administrative decision goes through, deciding together last."""

from datetime import date

import pytest

from jkgov_desktop.records.meetings.items import Gate, Procedure
from jkgov_desktop.records.meetings.meeting import MeetingKind, MeetingStage
from jkgov_desktop.rulebook.findings import Severity

DONE = {
    name: value
    for one in Procedure
    for name, value in ((one.value, Gate.DONE), (f"{one.value}_note", "1号文"), (f"{one.value}_on", date(2026, 3, 4)))
}


@pytest.fixture
def decision(meeting, item_changed):
    """An executive meeting with a major administrative decision that has gone through everything."""

    def make(kind=MeetingKind.EXECUTIVE, stage=MeetingStage.PLANNED, **fields):
        return item_changed(meeting(kind, stage), administrative=True, **{**DONE, **fields})

    return make


def test_with_everything_done_by_the_day_of_the_meeting_nothing_is_said(decision, found):
    assert found("procedures", decision()) == []


@pytest.mark.parametrize("procedure", list(Procedure))
def test_each_procedure_is_asked_for(procedure, decision, found):
    (finding,) = found("procedures", decision(**{procedure.value: None}))
    assert (finding.article, finding.severity) == (28, Severity.BLOCK)
    assert finding.says == f"议题2“研究预算”是重大行政决策，尚未登记{procedure.label}。"
    assert (finding.subject, finding.field) == ("i", procedure.value)


@pytest.mark.parametrize("procedure", list(Procedure))
def test_what_does_not_apply_says_why(procedure, decision, found):
    waived = {procedure.value: Gate.WAIVED}
    (finding,) = found("procedures", decision(**waived, **{f"{procedure.value}_note": ""}))
    assert (finding.severity, finding.field) == (Severity.BLOCK, f"{procedure.value}_note")
    assert found("procedures", decision(**waived)) == []


@pytest.mark.parametrize("procedure", list(Procedure))
def test_what_was_done_names_its_paper(procedure, decision, found):
    (finding,) = found("procedures", decision(**{f"{procedure.value}_note": ""}))
    assert (finding.severity, finding.field) == (Severity.WARN, f"{procedure.value}_note")


@pytest.mark.parametrize("procedure", list(Procedure))
def test_deciding_together_comes_last(procedure, decision, found):
    (finding,) = found("procedures", decision(**{f"{procedure.value}_on": date(2026, 3, 5)}))
    assert (finding.severity, finding.field) == (Severity.BLOCK, f"{procedure.value}_on")
    assert finding.sum == f"{procedure.label} 2026-03-05 会议 2026-03-04"


def test_other_matters_need_none_of_it(meeting, found):
    assert found("procedures", meeting()) == []


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        (MeetingKind.PLENARY, 1),
        (MeetingKind.PARTY_GROUP, 1),
        (MeetingKind.HEAD_OFFICE, 0),
        (MeetingKind.THEMATIC, 0),
    ],
)
def test_it_is_asked_before_meetings_that_decide(kind, asked, decision, found):
    assert len(found("procedures", decision(kind, risk=None))) == asked


@pytest.mark.parametrize(("stage", "asked"), [(MeetingStage.RUNNING, 1), (MeetingStage.CLOSED, 0)])
def test_it_is_asked_until_the_meeting_is_over(stage, asked, decision, found):
    assert len(found("procedures", decision(stage=stage, risk=None))) == asked
