"""第五十一条: the executive meeting."""

from dataclasses import replace

import pytest

from jkgov_desktop.records.meetings import MeetingKind, MeetingRole, Presence, Stage
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.rulebook.findings import Severity


def test_exactly_half_is_not_more_than_half(meeting, attended, found):
    (finding,) = found("quorum", attended(meeting(stage=Stage.RUNNING), present=5, missing=5))
    assert (finding.article, finding.severity) == (51, Severity.BLOCK)
    assert finding.says == "实到出席人数达不到法定人数（超过半数）。"
    assert finding.sum == "应到10 需≥6 实到5 缺1"


def test_one_more_than_half_is_met(meeting, attended, found):
    (finding,) = found("quorum", attended(meeting(stage=Stage.RUNNING), present=6, missing=4))
    assert (finding.article, finding.severity, finding.sum) == (51, Severity.MET, "应到10 需≥6 实到6")


def test_observers_never_count_for_the_quorum(meeting, attended, attendee, found):
    sheet = attended(meeting(stage=Stage.RUNNING), present=5, missing=5)
    observer = attendee("o", role=MeetingRole.OBSERVER, presence=Presence.PRESENT)
    (finding,) = found("quorum", replace(sheet, attendees=(*sheet.attendees, observer)))
    assert finding.sum == "应到10 需≥6 实到5 缺1"


def test_members_nobody_marked_are_not_present_once_the_meeting_is_open(meeting, attended, found):
    sheet = attended(meeting(stage=Stage.RUNNING), present=5, missing=4, presence=Presence.OPEN)
    (finding,) = found("quorum", sheet)
    assert (finding.severity, finding.sum) == (Severity.MET, "应到9 需≥5 实到5")


def test_a_presider_who_holds_no_fitting_post_is_a_warning(meeting, presided, found):
    (finding,) = found("presider", presided(meeting(), PostRole.OFFICE_DIRECTOR))
    assert (finding.article, finding.severity) == (51, Severity.WARN)
    assert finding.remedy == "应由县长、常务副县长主持，请核对主持人及其任职。"


def test_a_presider_without_any_post_that_day_is_a_warning(meeting, presided, found):
    assert [one.severity for one in found("presider", presided(meeting(), None))] == [Severity.WARN]


@pytest.mark.parametrize("presence", [Presence.EXCUSED, Presence.ABSENT])
def test_somebody_away_may_not_preside(presence, meeting, attendee, found):
    sheet = meeting()
    away = attendee("p0", name="张三", presence=presence)
    (finding,) = found("presider_comes", replace(sheet, attendees=(away, *sheet.attendees[1:])))
    assert (finding.article, finding.severity) == (51, Severity.BLOCK)
    assert finding.says == f"主持人张三已登记为{presence.label}，不能主持会议。"


def test_somebody_else_away_does_not_matter_to_the_presider(meeting, attendee, found):
    sheet = meeting()
    away = attendee("p5", presence=Presence.ABSENT)
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
