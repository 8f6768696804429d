"""第七十条: what goes on to the people's congress or the county committee is discussed by a meeting first."""

from datetime import date

import pytest

from jkgov_desktop.records.documents.incoming import ReplyClass
from jkgov_desktop.records.meetings.items import ReferredMatter
from jkgov_desktop.records.meetings.meeting import MeetingKind, MeetingStage
from jkgov_desktop.rulebook.findings import Severity

from .documents_sheets import incoming, outgoing

TO_CONGRESS = [ReferredMatter.PLAN, ReferredMatter.BUDGET]
TO_COMMITTEE = [one for one in ReferredMatter if one not in TO_CONGRESS]
DISCUSSING = [MeetingKind.PLENARY, MeetingKind.EXECUTIVE]
OTHERS = [MeetingKind.HEAD_OFFICE, MeetingKind.THEMATIC, MeetingKind.WORK]


@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize("matter", TO_CONGRESS)
def test_other_meetings_do_not_settle_what_goes_to_congress(matter, kind, meeting, item_changed, found):
    (gap,) = found("referred_matters", item_changed(meeting(kind, MeetingStage.CLOSED), referred=matter))
    assert (gap.article, gap.severity, gap.field) == (70, Severity.BLOCK, "referred")
    assert "全体会议或常务会议" in gap.says


@pytest.mark.parametrize("kind", DISCUSSING)
@pytest.mark.parametrize("matter", ReferredMatter)
@pytest.mark.parametrize("stage", [MeetingStage.CLOSED, MeetingStage.SIGNED])
def test_what_was_settled_is_sent_on(matter, kind, stage, meeting, item_changed, found):
    (gap,) = found("referred_matters", item_changed(meeting(kind, stage), referred=matter))
    assert (gap.severity, gap.field) == (Severity.HINT, "referred_on")
    assert matter.onward in gap.says
    done = item_changed(meeting(kind, stage), referred=matter, referred_on=date(2026, 3, 9))
    assert found("referred_matters", done) == []


@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize("matter", TO_COMMITTEE)
def test_any_meeting_may_discuss_what_goes_to_the_committee(matter, kind, meeting, item_changed, found):
    (gap,) = found("referred_matters", item_changed(meeting(kind, MeetingStage.CLOSED), referred=matter))
    assert gap.severity is Severity.HINT


@pytest.mark.parametrize(
    ("fields", "stage"), [({}, MeetingStage.CLOSED), ({"referred": ReferredMatter.PLAN}, MeetingStage.PLANNED)]
)
def test_nothing_is_asked_of_other_matters_or_before_a_decision(fields, stage, meeting, item_changed, found):
    assert found("referred_matters", item_changed(meeting(MeetingKind.THEMATIC, stage), **fields)) == []


@pytest.mark.parametrize("matter", ReferredMatter)
@pytest.mark.parametrize("kind", ReplyClass)
def test_a_paper_about_it_is_decided_by_a_meeting(matter, kind, found):
    fits = kind is ReplyClass.EXECUTIVE or (kind is ReplyClass.THEMATIC and matter in TO_COMMITTEE)
    gap = found("referred_request", incoming(document={"referred": matter, "reply_class": kind}))
    assert [(one.article, one.severity) for one in gap] == ([] if fits else [(70, Severity.WARN)])


def test_a_paper_that_was_answered_without_a_meeting_broke_the_rule(found):
    answered = {"referred": ReferredMatter.PLAN, "replied_on": date(2026, 3, 6)}
    (gap,) = found("referred_request", incoming(document=answered))
    assert gap.severity is Severity.BLOCK


def report(rules, matter, kind, settled_on):
    """A report about a matter, signed on the 5th."""
    given = {"referred": matter}
    return outgoing(rules, document=given, meeting_kind=kind, meeting="第3次会议", settled_on=settled_on)


@pytest.mark.parametrize("matter", ReferredMatter)
@pytest.mark.parametrize("kind", [*DISCUSSING, *OTHERS, None])
def test_a_report_follows_a_meeting_that_may_settle_it(rules, matter, kind, found):
    fits = kind in DISCUSSING or (kind in OTHERS and matter in TO_COMMITTEE)
    (said,) = found("referred_report", report(rules, matter, kind, date(2026, 3, 4)))
    assert said.severity is (Severity.MET if fits else Severity.BLOCK)
    assert fits or said.field == "meeting"


@pytest.mark.parametrize(
    ("settled_on", "severity"),
    [(date(2026, 3, 5), Severity.MET), (date(2026, 3, 6), Severity.BLOCK), (None, Severity.BLOCK)],
)
def test_a_report_is_signed_only_after_the_meeting(rules, settled_on, severity, found):
    (said,) = found("referred_report", report(rules, ReferredMatter.REFORM, MeetingKind.THEMATIC, settled_on))
    assert said.severity is severity


def test_an_ordinary_paper_needs_no_meeting(rules, found):
    assert found("referred_report", outgoing(rules)) == []
    assert found("referred_request", incoming()) == []
