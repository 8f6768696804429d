"""第六条: deputy heads preside by delegation; whoever presides for another has it on record."""

import pytest

from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.meetings.meeting import MeetingKind, MeetingStage
from jkgov_desktop.records.people import PartySeat, PostRole
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity

DECIDES_IMPORTANT = {MeetingKind.PLENARY, MeetingKind.EXECUTIVE}
HEADED = [MeetingKind.PLENARY, MeetingKind.EXECUTIVE, MeetingKind.HEAD_OFFICE]


@pytest.mark.parametrize("kind", HEADED)
def test_a_deputy_head_presides_only_when_the_executive_deputy_cannot(kind, meeting, presided, found):
    (finding,) = found("presider", presided(meeting(kind), PostRole.DEPUTY))
    assert (finding.article, finding.severity, finding.field) == (6, Severity.WARN, "presider")
    assert "县长、常务副县长都不能主持时" in finding.says
    assert finding.remedy == "请确认前位领导当日外出，并记明委托情况。"


@pytest.mark.parametrize(
    ("presence", "warned"),
    [
        (AttendanceState.OPEN, 1),
        (AttendanceState.PRESENT, 1),
        (AttendanceState.EXCUSED, 0),
        (AttendanceState.ABSENT, 0),
    ],
)
def test_a_deputy_head_presides_without_remark_once_the_executive_deputy_is_noted_as_away(
    *, presence, warned, meeting, presided, attendee, found
):
    sheet = presided(meeting(), PostRole.DEPUTY)
    executive = attendee("e", post=PostRole.EXECUTIVE_DEPUTY, presence=presence)
    with_him = replace(sheet, attendees=(*sheet.attendees, executive))
    assert len(found("presider", with_him)) == warned


@pytest.mark.parametrize("kind", HEADED)
def test_the_executive_deputy_presides_without_remark_when_delegated(kind, meeting, presided, found):
    sheet = presided(meeting(kind), PostRole.EXECUTIVE_DEPUTY)
    assert found("presider", sheet) == found("delegation", sheet) == []


@pytest.mark.parametrize("kind", HEADED)
def test_the_office_may_read_that_any_deputy_head_presides_by_delegation(kind, meeting, presided, found):
    sheet = presided(meeting(kind), PostRole.DEPUTY)
    assert found("presider", sheet, presiding_deputy="any_deputy") == []


@pytest.mark.parametrize(
    ("kind", "role", "seat", "article", "by_whom"),
    [
        (MeetingKind.PLENARY, PostRole.EXECUTIVE_DEPUTY, None, 6, "县长"),
        (MeetingKind.EXECUTIVE, PostRole.EXECUTIVE_DEPUTY, None, 51, "县长"),
        (MeetingKind.EXECUTIVE, PostRole.DEPUTY, None, 6, "县长"),
        (MeetingKind.HEAD_OFFICE, PostRole.EXECUTIVE_DEPUTY, None, 54, "县长"),
        (MeetingKind.PARTY_GROUP, PostRole.DEPUTY, PartySeat.DEPUTY, 53, "党组书记"),
        (MeetingKind.THEMATIC, PostRole.OFFICE_DIRECTOR, None, 55, "县长"),
    ],
)
def test_whoever_presides_for_another_has_the_delegation_on_record(
    *, kind, role, seat, article, by_whom, meeting, presided, found
):
    (finding,) = found("delegation", presided(meeting(kind), role, seat=seat, delegation=""))
    assert (finding.article, finding.severity, finding.field) == (article, Severity.WARN, "delegation")
    assert finding.says == f"{role.label}李四主持须受{by_whom}委托，尚未记明。"
    assert found("delegation", presided(meeting(kind), role, seat=seat)) == []


@pytest.mark.parametrize("kind", list(MeetingKind))
def test_whoever_presides_in_their_own_right_needs_no_delegation(kind, meeting, found):
    assert found("delegation", meeting(kind)) == []


def test_a_presider_nobody_chose_needs_no_delegation(meeting, found):
    sheet = meeting()
    nobody = replace(sheet, meeting=replace(sheet.meeting, presider=None), presider_role=None, presider_seat=None)
    assert found("delegation", nobody) == []


@pytest.mark.parametrize(("kind", "barred"), [(kind, kind not in DECIDES_IMPORTANT) for kind in MeetingKind])
def test_major_administrative_decisions_are_taken_by_the_executive_or_the_plenary(
    *, kind, barred, meeting, item_changed, found
):
    sheet = item_changed(meeting(kind, MeetingStage.CLOSED), administrative=True)
    said = [(one.article, one.severity, one.field) for one in found("important_questions", sheet)]
    assert said == ([(6, Severity.BLOCK, "administrative")] if barred else [])
    assert found("important_questions", meeting(kind, MeetingStage.CLOSED)) == []


def test_a_vacant_post_of_the_executive_deputy_counts_as_away(meeting, presided, found):
    sheet = presided(meeting(), PostRole.DEPUTY)
    assert len(found("presider", sheet)) == 1
    assert found("presider", replace(sheet, vacant=(PostRole.EXECUTIVE_DEPUTY,))) == []


@pytest.mark.parametrize(("away", "warned"), [("", 1), ("因公（3月4日上午）", 0)])
def test_an_executive_deputy_whom_the_leave_log_has_away_counts_as_away(
    *, away, warned, meeting, presided, attendee, found
):
    sheet = presided(meeting(), PostRole.DEPUTY)
    executive = replace(attendee("e", post=PostRole.EXECUTIVE_DEPUTY), away=away)
    assert len(found("presider", replace(sheet, attendees=(*sheet.attendees, executive)))) == warned


def test_a_presider_whom_the_leave_log_has_away_is_a_warning(meeting, attendee, found):
    sheet = meeting()
    logged = replace(attendee("p0", name="张三"), away="因公（3月4日上午）")
    (finding,) = found("presider_comes", replace(sheet, attendees=(logged, *sheet.attendees[1:])))
    assert finding.severity is Severity.WARN
    assert finding.says == "主持人张三开会时外出（因公（3月4日上午））。"
