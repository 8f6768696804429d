"""第八十九条: who the study group is, and who presides."""

from datetime import date

import pytest

from jkgov_desktop.records.people import PartySeat, PostRole
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.study import MemberSheet, StudyDuty, StudyMember
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.study.group import proposed_duty

from .study_sheets import session

LED = session(date(2026, 3, 4))


def member(duty, role=None, seat=None):
    return MemberSheet(StudyMember(person="p", duty=duty), "张三", role, seat)


@pytest.mark.parametrize(
    ("role", "seat", "duty"),
    [
        (PostRole.COUNTY_HEAD, PartySeat.SECRETARY, StudyDuty.LEADER),
        (PostRole.EXECUTIVE_DEPUTY, None, StudyDuty.DEPUTY),
        (PostRole.DEPUTY, None, StudyDuty.MEMBER),
        (PostRole.STAFF, PartySeat.MEMBER, StudyDuty.MEMBER),
        (PostRole.PRINCIPAL, None, None),
    ],
)
def test_the_group_is_proposed_from_posts_and_party_seats(role, seat, duty, rules):
    assert proposed_duty(role, seat, rules.edition) is duty


def test_a_leader_who_is_not_the_county_head_is_warned_about(found):
    (finding,) = found("study_duty", member(StudyDuty.LEADER, PostRole.DEPUTY))
    assert (finding.article, finding.severity) == (89, Severity.WARN)
    assert finding.says == "组长由县长担任，张三现在不是县长。"


def test_the_county_head_leads(found):
    assert found("study_duty", member(StudyDuty.LEADER, PostRole.COUNTY_HEAD)) == []


def test_the_county_head_as_a_plain_member_is_warned_about(found):
    (finding,) = found("study_duty", member(StudyDuty.MEMBER, PostRole.COUNTY_HEAD))
    assert (finding.severity, finding.remedy) == (Severity.WARN, "请把组内职务改为组长。")


def test_somebody_outside_the_leadership_may_only_sit_in(found):
    (finding,) = found("study_duty", member(StudyDuty.MEMBER, PostRole.PRINCIPAL))
    assert finding.severity is Severity.HINT
    assert found("study_duty", member(StudyDuty.OBSERVER, PostRole.PRINCIPAL)) == []


def test_the_leader_presides(found):
    assert found("study_presider", LED) == []


def test_anybody_else_presiding_is_warned_about(found):
    sheet = replace(LED, presider="副县长王五", presider_duty=StudyDuty.MEMBER)
    (finding,) = found("study_presider", sheet)
    assert (finding.article, finding.severity) == (89, Severity.WARN)
    assert finding.says == "集中学习由组长张三主持，现为副县长王五。"


def test_while_the_leader_is_away_the_deputy_presides_with_a_hint(found):
    deputy = replace(LED, presider="常务副县长李四", presider_duty=StudyDuty.DEPUTY)
    assert [one.severity for one in found("study_presider", deputy)] == [Severity.WARN]
    (finding,) = found("study_presider", replace(deputy, leader_away="因公外出"))
    assert finding.severity is Severity.HINT
    assert finding.says == "组长张三因公外出，由副组长常务副县长李四主持。"


def test_a_session_without_a_presider_gets_a_hint(found):
    sheet = replace(LED, session=replace(LED.session, presider=None), presider="", presider_duty=None)
    (finding,) = found("study_presider", sheet)
    assert (finding.severity, finding.remedy) == (Severity.HINT, "请填组长张三。")
