"""第五十一条: the executive meeting."""

from datetime import date, time

import pytest

from jkgov_desktop.records.meetings.attendance import AttendanceState, MeetingRole, Movement
from jkgov_desktop.records.meetings.items import AddedHow, Outcome
from jkgov_desktop.records.meetings.meeting import MeetingKind, MeetingStage
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity


def test_exactly_half_is_not_more_than_half(meeting, attended, found):
    (finding,) = found("quorum", attended(meeting(stage=MeetingStage.RUNNING), present=5, missing=5))
    assert (finding.article, finding.severity) == (51, Severity.BLOCK)
    assert finding.says == "实到出席人数达不到法定人数（超过半数）。"
    assert finding.sum == "应到10 需≥6 实到5 缺1"


def test_one_more_than_half_is_met(meeting, attended, found):
    (finding,) = found("quorum", attended(meeting(stage=MeetingStage.RUNNING), present=6, missing=4))
    assert (finding.article, finding.severity, finding.sum) == (51, Severity.MET, "应到10 需≥6 实到6")


def test_observers_never_count_for_the_quorum(meeting, attended, attendee, found):
    sheet = attended(meeting(stage=MeetingStage.RUNNING), present=5, missing=5)
    observer = attendee("o", role=MeetingRole.OBSERVER, presence=AttendanceState.PRESENT)
    (finding,) = found("quorum", replace(sheet, attendees=(*sheet.attendees, observer)))
    assert finding.sum == "应到10 需≥6 实到5 缺1"


def test_members_nobody_marked_are_not_present_once_the_meeting_is_open(meeting, attended, found):
    sheet = attended(meeting(stage=MeetingStage.RUNNING), present=5, missing=4, presence=AttendanceState.OPEN)
    (finding,) = found("quorum", sheet)
    assert (finding.severity, finding.sum) == (Severity.MET, "应到9 需≥5 实到5")


def test_a_presider_who_holds_no_fitting_post_is_a_warning(meeting, presided, found):
    (finding,) = found("presider", presided(meeting(), PostRole.OFFICE_DIRECTOR))
    assert (finding.article, finding.severity) == (51, Severity.WARN)
    assert finding.remedy == "应由县长、常务副县长主持，请核对主持人及其任职。"


def test_a_presider_without_any_post_that_day_is_a_warning(meeting, presided, found):
    assert [one.severity for one in found("presider", presided(meeting(), None))] == [Severity.WARN]


@pytest.mark.parametrize("presence", [AttendanceState.EXCUSED, AttendanceState.ABSENT])
def test_somebody_away_may_not_preside(presence, meeting, attendee, found):
    sheet = meeting()
    away = attendee("p0", name="张三", presence=presence)
    (finding,) = found("presider_comes", replace(sheet, attendees=(away, *sheet.attendees[1:])))
    assert (finding.article, finding.severity) == (51, Severity.BLOCK)
    assert finding.says == f"主持人张三已登记为{presence.label}，不能主持会议。"


def test_somebody_else_away_does_not_matter_to_the_presider(meeting, attendee, found):
    sheet = meeting()
    away = attendee("p5", presence=AttendanceState.ABSENT)
    assert found("presider_comes", replace(sheet, attendees=(*sheet.attendees, away))) == []


def test_an_empty_agenda_is_a_hint(meeting, found):
    (finding,) = found("agenda", replace(meeting(), items=()))
    assert (finding.article, finding.severity, finding.field) == (51, Severity.HINT, "items")
    assert found("agenda", meeting()) == []


def test_fixed_observers_who_are_not_listed_are_named(meeting, found):
    sheet = meeting()
    without = [one for one in sheet.attendees if "审计" not in one.line.title and "纪委" not in one.line.title]
    (finding,) = found("fixed_observers", replace(sheet, attendees=tuple(without)))
    assert (finding.article, finding.severity) == (51, Severity.HINT)
    assert finding.says == "固定列席人员未列全，缺：县纪委监委副书记、县审计局主要负责人。"
    assert finding.sum == "固定列席7 已列5"


def test_all_seven_fixed_observers_leave_nothing_to_say(meeting, found):
    assert found("fixed_observers", meeting()) == []


def test_only_the_executive_meeting_has_fixed_observers(meeting, found):
    bare = replace(meeting(MeetingKind.HEAD_OFFICE), attendees=())
    assert found("fixed_observers", bare) == []


def test_a_quorum_kept_at_the_opening_may_break_at_an_item(gone_out, found):
    """Ten members, six needed, seven came; whoever is out is named with the item."""
    assert found("item_quorum", gone_out(1)) == []
    (finding,) = found("item_quorum", gone_out(2))
    assert (finding.article, finding.severity, finding.subject) == (51, Severity.BLOCK, "i")
    assert finding.says == "审议议题2“研究预算”时，在场出席人员达不到法定人数（超过半数）。"
    assert finding.sum == "应到10 需≥6 在场5 缺1（不在场：p0、p1）"


def test_an_item_put_off_needs_no_quorum(gone_out, item_changed, found):
    assert found("item_quorum", item_changed(gone_out(2), outcome=Outcome.PUT_OFF)) == []


def test_nobody_is_out_before_the_meeting_or_after_coming_back(gone_out, found):
    assert found("item_quorum", gone_out(2, stage=MeetingStage.PLANNED)) == []
    back = gone_out(2)
    returned = tuple(replace(one, out_from="l", back_at="i") for one in back.movements)
    assert [one.subject for one in found("item_quorum", replace(back, movements=returned))] == ["l"]


@pytest.mark.parametrize(
    ("line", "items"),
    [
        ({"arrived": time(9, 0)}, []),
        ({"arrived": time(9, 5)}, ["l", "i"]),
        ({"left": time(9, 1)}, []),
        ({"left": time(9, 0)}, ["l", "i"]),
    ],
)
def test_who_came_late_or_left_early_is_out_for_what_began_without_him(line, items, gone_out, found):
    sheet = gone_out(0)
    timed = {f"p{number}" for number in range(2)}
    attendees = tuple(
        replace(one, line=replace(one.line, **line)) if one.line.person in timed else one for one in sheet.attendees
    )
    assert [one.subject for one in found("item_quorum", replace(sheet, attendees=attendees))] == items


@pytest.fixture
def gone_out(meeting, attended):
    """A meeting of ten with seven present, `count` of whom are out of the room from the last item on."""

    def make(count, stage=MeetingStage.RUNNING):
        sheet = attended(meeting(stage=stage), present=7, missing=3)
        movements = [
            Movement(id=f"v{number}", attendance=f"a-p{number}", meeting="m", out_from="i") for number in range(count)
        ]
        return replace(sheet, movements=tuple(movements))

    return make


def test_the_forecast_leaves_out_whom_the_leave_log_has_away(meeting, attended, found):
    sheet = attended(meeting(), present=6, missing=4)
    (finding,) = found("quorum", sheet)
    assert (finding.severity, finding.sum) == (Severity.HINT, "应到10 需≥6 预计6")
    logged = replace(sheet.attendees[0], away="因公（3月4日上午）")
    (finding,) = found("quorum", replace(sheet, attendees=(logged, *sheet.attendees[1:])))
    assert (finding.severity, finding.sum) == (Severity.WARN, "应到10 需≥6 预计5 缺1（外出登记1人不计）")


@pytest.mark.parametrize(("how", "severity"), [(AddedHow.LATE, Severity.WARN), (AddedHow.AD_HOC, Severity.BLOCK)])
def test_what_is_added_to_a_fixed_agenda_says_why(how, severity, meeting, item_changed, found):
    (finding,) = found("added_items", item_changed(meeting(), added=how))
    assert (finding.article, finding.severity, finding.field) == (51, severity, "urgency")
    assert found("added_items", item_changed(meeting(), added=how, urgency="汛情紧急")) == []
    assert found("added_items", meeting()) == []


def approved_by(sheet, role, person="p1", **changed):
    planned = replace(sheet.meeting, agenda_approver=person, **changed)
    return replace(sheet, meeting=planned, approver_role=role, agenda_approver="李四")


def test_the_county_head_fixes_the_agenda_whoever_presides(meeting, found):
    assert found("agenda_approval", approved_by(meeting(), PostRole.COUNTY_HEAD)) == []


def test_the_executive_deputy_fixes_it_only_where_he_presides(meeting, found):
    sheet = approved_by(meeting(), PostRole.EXECUTIVE_DEPUTY, presider="p1")
    assert found("agenda_approval", sheet) == []
    (finding,) = found("agenda_approval", sheet, agenda_approver="head_only")
    assert (finding.article, finding.severity) == (52, Severity.WARN)
    (finding,) = found("agenda_approval", approved_by(meeting(), PostRole.EXECUTIVE_DEPUTY))
    assert (finding.article, finding.severity, finding.field) == (51, Severity.WARN, "agenda_approver")


@pytest.mark.parametrize("role", [PostRole.DEPUTY, PostRole.OFFICE_DIRECTOR, None])
def test_nobody_else_fixes_it(role, meeting, found):
    assert len(found("agenda_approval", approved_by(meeting(), role, presider="p1"))) == 1


@pytest.mark.parametrize(
    ("stage", "locked", "severity"),
    [
        (MeetingStage.PLANNED, None, Severity.HINT),
        (MeetingStage.PLANNED, date(2026, 3, 2), Severity.WARN),
        (MeetingStage.RUNNING, None, Severity.WARN),
    ],
)
def test_an_agenda_nobody_fixed_is_said(stage, locked, severity, meeting, found):
    (finding,) = found("agenda_approval", approved_by(meeting(stage=stage), None, person=None, locked_on=locked))
    assert finding.severity is severity


def test_an_item_is_proposed_by_the_county_head_or_a_deputy(meeting, item_changed, found):
    (finding,) = found("proposer", item_changed(meeting(), proposer=None))
    assert (finding.article, finding.severity, finding.field) == (51, Severity.HINT, "proposer")
    sheet = meeting()
    director = replace(sheet.items[-1], proposer_role=PostRole.OFFICE_DIRECTOR)
    assert [one.severity for one in found("proposer", replace(sheet, items=(sheet.items[0], director)))] == [
        Severity.WARN
    ]
    assert found("proposer", sheet) == []


@pytest.mark.parametrize(
    ("kind", "article", "last"),
    [
        (MeetingKind.PLENARY, 50, 5),
        (MeetingKind.EXECUTIVE, 51, 12),
        (MeetingKind.PARTY_GROUP, 53, 4),
        (MeetingKind.HEAD_OFFICE, 54, 3),
    ],
)
def test_an_item_falls_under_one_of_the_tasks(kind, article, last, meeting, item_changed, found):
    assert found("task", item_changed(meeting(kind), task=last)) == []
    (finding,) = found("task", item_changed(meeting(kind), task=last + 1))
    assert (finding.article, finding.severity, finding.field) == (article, Severity.WARN, "task")
    (finding,) = found("task", item_changed(meeting(kind), task=None))
    assert (finding.article, finding.severity) == (article, Severity.HINT)


@pytest.mark.parametrize("kind", [MeetingKind.THEMATIC, MeetingKind.WORK])
def test_other_meetings_have_no_list_of_tasks(kind, meeting, item_changed, found):
    assert found("task", item_changed(meeting(kind), task=None)) == []


def test_opinions_are_asked_before_the_meeting(meeting, item_changed, found):
    assert found("consulted", item_changed(meeting(), consulted_on=date(2026, 3, 4))) == []
    (finding,) = found("consulted", item_changed(meeting(), consulted_on=date(2026, 3, 5)))
    assert (finding.article, finding.severity, finding.field) == (51, Severity.BLOCK, "consulted_on")
