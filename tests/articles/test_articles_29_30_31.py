"""第二十九、三十、三十一条: major matters are decided by the right meeting, argued, and reported beforehand."""

from datetime import date

import pytest

from jkgov_desktop.records.meetings.emergencies import Emergency, EmergencySheet
from jkgov_desktop.records.meetings.items import Gate, MajorMatter
from jkgov_desktop.records.meetings.meeting import MeetingKind, MeetingStage
from jkgov_desktop.rulebook.findings import Severity

DECIDING = [MeetingKind.PLENARY, MeetingKind.EXECUTIVE, MeetingKind.PARTY_GROUP]
OTHERS = [MeetingKind.HEAD_OFFICE, MeetingKind.THEMATIC, MeetingKind.WORK]


@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize("major", [MajorMatter.DECISION, MajorMatter.APPOINTMENT, MajorMatter.PROJECT])
def test_other_meetings_do_not_decide_major_matters(kind, major, meeting, item_changed, found):
    (finding,) = found("major_matters", item_changed(meeting(kind, MeetingStage.CLOSED), major=major))
    assert (finding.article, finding.severity) == (29, Severity.BLOCK)
    assert finding.says == f"议题1“研究预算”属于{major.label}，{kind.label}不能作出决定。"
    assert "全体会议、常务会议、党组会议" in finding.remedy


@pytest.mark.parametrize("kind", DECIDING)
def test_the_three_meetings_decide_them(kind, meeting, item_changed, found):
    assert found("major_matters", item_changed(meeting(kind, MeetingStage.CLOSED), major=MajorMatter.PROJECT)) == []


def test_a_head_office_meeting_may_decide_on_funds_by_another_article(meeting, item_changed, found):
    sheet = item_changed(meeting(MeetingKind.HEAD_OFFICE, MeetingStage.CLOSED), major=MajorMatter.FUNDS)
    (finding,) = found("major_matters", sheet)
    assert (finding.article, finding.severity) == (104, Severity.HINT)
    thematic = item_changed(meeting(MeetingKind.THEMATIC, MeetingStage.CLOSED), major=MajorMatter.FUNDS)
    assert [one.severity for one in found("major_matters", thematic)] == [Severity.BLOCK]


def test_what_is_only_studied_is_not_decided(meeting, item_changed, found):
    assert found("major_matters", item_changed(meeting(MeetingKind.THEMATIC), major=MajorMatter.PROJECT)) == []


@pytest.mark.parametrize("major", [MajorMatter.DECISION, MajorMatter.PROJECT])
def test_a_departments_major_matter_was_argued_by_experts(major, meeting, item_changed, found):
    (finding,) = found("argued", item_changed(meeting(), major=major))
    assert (finding.article, finding.severity, finding.field) == (30, Severity.BLOCK, "experts")
    assert finding.says == f"议题2“研究预算”属于{major.label}，没有登记必要性和可行性论证。"
    for gate in Gate:
        assert found("argued", item_changed(meeting(), major=major, experts=gate)) == []


@pytest.mark.parametrize("fields", [{"major": MajorMatter.APPOINTMENT}, {"major": MajorMatter.FUNDS}, {}])
def test_appointments_funds_and_ordinary_matters_need_no_argument(fields, meeting, item_changed, found):
    assert found("argued", item_changed(meeting(), **fields)) == []


def test_an_administrative_decision_is_asked_for_it_once_only(meeting, item_changed, found):
    sheet = item_changed(meeting(), major=MajorMatter.DECISION, administrative=True)
    assert found("argued", sheet) == []
    assert "experts" in {one.field for one in found("procedures", sheet)}


def test_a_major_decision_not_reported_to_congress_is_a_warning(meeting, item_changed, found):
    (finding,) = found("reported_to_congress", item_changed(meeting(), administrative=True))
    assert (finding.article, finding.severity, finding.field) == (31, Severity.WARN, "congress_reported_on")


@pytest.mark.parametrize(("on", "late"), [(date(2026, 3, 4), False), (date(2026, 3, 5), True)])
def test_it_is_reported_on_the_day_of_the_meeting_at_the_latest(*, on, late, meeting, item_changed, found):
    sheet = item_changed(meeting(), administrative=True, congress_reported_on=on)
    assert [one.sum for one in found("reported_to_congress", sheet)] == (["报告 2026-03-05"] if late else [])


def test_ordinary_matters_are_not_reported(meeting, found):
    assert found("reported_to_congress", meeting()) == []


@pytest.fixture
def emergency():
    """A major matter a deputy head settled and reported the same day, with fields changed."""

    def make(*, by_county_head=False, **fields):
        given = {"major": MajorMatter.FUNDS, "reported_on": date(2026, 3, 4), "item": "i", **fields}
        record = Emergency(matter="抢险", handled_by="p", handled_on=date(2026, 3, 4), **given)
        return EmergencySheet(record, by_county_head=by_county_head)

    return make


def test_what_was_settled_in_haste_is_reported_to_the_county_head(emergency, found):
    (finding,) = found("reported_emergency", emergency(reported_on=None))
    assert (finding.article, finding.severity, finding.field) == (29, Severity.WARN, "reported_on")
    assert found("reported_emergency", emergency()) == []
    assert found("reported_emergency", emergency(reported_on=None, by_county_head=True)) == []


def test_a_major_matter_settled_in_haste_is_taken_up_afterwards(emergency, found):
    (finding,) = found("reported_emergency", emergency(item=None))
    assert (finding.severity, finding.field) == (Severity.HINT, "item")
    assert found("reported_emergency", emergency(item=None, major=None)) == []
