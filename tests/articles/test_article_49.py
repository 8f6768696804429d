"""第四十九条: the kinds of meeting, and how they are numbered."""

import pytest
from msgspec import structs

from jkgov_desktop.records.meetings.meeting import MeetingKind, MeetingStage
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity


def termed(sheet, term):
    return replace(sheet, meeting=replace(sheet.meeting, term=term))


def test_the_edition_knows_the_five_kinds_and_the_work_conference(rules):
    assert [kind.label for kind in rules.edition.bodies] == [
        "全体会议",
        "常务会议",
        "党组会议",
        "县长办公会议",
        "专题会议",
        "工作会议",
    ]


@pytest.mark.parametrize(
    ("reading", "term", "said"),
    [
        ("year", "", []),
        ("year", "第十八届", ["会议按年编号，却填了届别，将另成一个编号系列。"]),
        ("term", "第十八届", []),
        ("term", "", ["会议按届编号，没有填写届别。"]),
    ],
)
def test_the_term_is_named_where_meetings_are_numbered_by_term(reading, term, said, meeting, found):
    findings = found("numbering", termed(meeting(), term), meeting_numbers=reading)
    assert [one.says for one in findings] == said
    assert all((one.article, one.severity, one.field) == (49, Severity.WARN, "term") for one in findings)


def test_a_meeting_with_its_number_is_left_alone(meeting, found):
    assert found("numbering", meeting(MeetingKind.PLENARY, MeetingStage.RUNNING), meeting_numbers="term") == []


def test_a_meeting_of_a_kind_the_edition_does_not_have_is_said_to_be_one_and_asked_nothing_of_its_kind(meeting, rules):
    others = {kind: body for kind, body in rules.edition.bodies.items() if kind is not MeetingKind.EXECUTIVE}
    book = replace(rules, edition=structs.replace(rules.edition, bodies=others), given=None)
    (said,) = [one for one in book.judge(meeting()) if one.article == 49]
    assert (said.check, said.severity, said.field) == ("meeting_kind", Severity.HINT, "kind")
    assert said.says == "规则中没有“常务会议”这一类会议，谁主持、谁参加、到会多少未对照检查。"
    assert not {"quorum", "presider", "fixed_observers"} & {one.check for one in book.judge(meeting())}


def test_a_meeting_of_a_kind_the_edition_has_is_left_alone(meeting, found):
    assert found("meeting_kind", meeting()) == []
