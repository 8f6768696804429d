"""The rulebook as a whole: what it judges, in which order, and by which edition."""

import ast
from datetime import time
from pathlib import Path

import pytest
from msgspec import structs

from jkgov_desktop import rulebook
from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.meetings.sheets import Attendee, MeetingSheet
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.checks import CHECKS
from jkgov_desktop.rulebook.edition import Does
from jkgov_desktop.rulebook.findings import Finding, Severity, check
from jkgov_desktop.rulebook.rules import Coverage, Rulebook, load
from tests import other_county

RULES = load()


def executive(present, absent):
    people = [AttendanceState.PRESENT] * present + [AttendanceState.ABSENT] * absent
    return MeetingSheet(
        house=House(government="示例县人民政府", office="办公室"),
        meeting=Meeting(id="m", kind=MeetingKind.EXECUTIVE, title="会", opened=time(9)),
        attendees=tuple(
            Attendee(Attendance(person=str(number), role=MeetingRole.MEMBER, place=number + 1, presence=presence))
            for number, presence in enumerate(people)
        ),
    )


def test_no_two_checks_share_a_key_and_every_article_exists():
    assert len({one.key for one in CHECKS}) == len(CHECKS)
    cited = {article for one in CHECKS for article in one.articles}
    assert cited <= set(RULES.edition.articles)


def test_the_gravest_finding_comes_first_then_the_lowest_article():
    found = RULES.judge(executive(present=1, absent=8))
    assert [one.severity for one in found[:1]] == [Severity.BLOCK]
    assert list(found) == sorted(found, key=lambda one: (list(Severity).index(one.severity), one.article))
    assert len({one.severity for one in found}) > 1


def test_a_finding_cites_article_and_clause():
    assert Finding("x", 58, Severity.WARN, "……", clause="第三项").citation == "第五十八条第三项"
    assert Finding("x", 4, Severity.HINT, "……").citation == "第四条"


def test_a_declared_check_finds_in_its_own_name_and_article():
    @check(51, 6, on=MeetingSheet)
    def always(_sheet, _rules):
        yield always.finding(Severity.HINT, "一")
        yield always.finding(Severity.WARN, "二", article=6, field="presider")

    assert [*always(executive(1, 0), RULES)] == [
        Finding("always", 51, Severity.HINT, "一"),
        Finding("always", 6, Severity.WARN, "二", field="presider"),
    ]


def test_a_sheet_no_check_is_for_has_no_findings():
    assert RULES.judge("会议") == ()


def test_a_reading_is_the_one_chosen_else_the_default():
    assert RULES.reading("presiding_deputy") == "executive_first"
    assert load(settings={"presiding_deputy": "any_deputy"}).reading("presiding_deputy") == "any_deputy"


def test_a_choice_the_edition_no_longer_offers_falls_back_to_the_default():
    stale = load(settings={"presiding_deputy": "gone", "no_such_question": "x"})
    assert stale.reading("presiding_deputy") == "executive_first"


def test_an_unknown_question_is_a_mistake_of_ours():
    with pytest.raises(KeyError):
        RULES.reading("no_such_question")


@pytest.fixture
def other(tmp_path) -> Rulebook:
    """Another county's rulebook: half of the executive meeting is enough, no quorum of the plenary one."""
    return load(other_county.write(tmp_path))


def test_another_edition_changes_the_quorum_without_any_code(other):
    half = executive(present=5, absent=5)
    ours = [one for one in RULES.judge(half) if one.check == "quorum"]
    theirs = [one for one in other.judge(half) if one.check == "quorum"]
    assert [(one.article, one.severity, one.sum) for one in ours] == [(51, Severity.BLOCK, "应到10 需≥6 实到5 缺1")]
    assert [(one.article, one.severity, one.sum) for one in theirs] == [(51, Severity.MET, "应到10 需≥5 实到5")]


def test_another_edition_has_no_quorum_where_it_names_none(other):
    plenary = executive(present=1, absent=9)
    sheet = replace(plenary, meeting=replace(plenary.meeting, kind=MeetingKind.PLENARY))
    assert [one.check for one in other.judge(sheet) if one.check in {"quorum", "fixed_observers"}] == []


def asked_in(path):
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    return {
        call.args[0].value
        for call in calls
        if isinstance(call.func, ast.Attribute)
        and call.func.attr == "reading"
        and isinstance(call.args[0], ast.Constant)
    }


def test_the_readings_on_offer_are_those_that_checks_ask_for():
    asked = set().union(*map(asked_in, Path(rulebook.__file__).parent.rglob("*.py")))
    assert {key for one in CHECKS for key in one.readings} == asked
    assert list(RULES.readings) == [key for key in RULES.edition.interpretations if key in asked]


def test_coverage_names_the_checks_of_every_article():
    covered = {one.article.number: one for one in RULES.coverage()}
    assert list(covered) == list(RULES.edition.articles)
    assert [one.key for one in covered[56].checks] == ["minutes_signer"]
    assert not covered[56].is_missing


def test_no_article_lacks_the_check_or_computation_it_is_said_to_have():
    assert [one.article.number for one in RULES.coverage() if one.is_missing] == []


def test_an_article_marked_as_judged_without_a_check_is_missing_and_one_only_registered_is_not():
    whole = RULES.edition.articles[56]

    def missing(*does, checks=()):
        return Coverage(structs.replace(whole, does=does), checks).is_missing

    assert missing(Does.ROUTE, Does.PRINT)
    assert missing(Does.WARN)
    assert not missing(Does.ROUTE, checks=CHECKS[:1])
    assert not missing(Does.REGISTER, Does.REMIND, Does.PRINT)
    assert not missing()


@pytest.mark.parametrize(
    ("title", "named"),
    [("县财政局局长", True), ("江口县财政局局长", True), ("县财政局", True), ("县审计局局长", False)],
)
def test_a_fixed_observer_is_known_with_and_without_the_county_before_its_name(title, named):
    finance = next(one for one in RULES.body(MeetingKind.EXECUTIVE).fixed_observers if one.unit == "县财政局")
    assert finance.is_in(title) is named
