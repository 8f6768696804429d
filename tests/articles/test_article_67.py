"""第六十七条: replies in 3, 5 or 15 working days."""

from datetime import date

import pytest
from msgspec import structs

from jkgov_desktop.records.documents.incoming import (
    ClassChange,
    DocumentPause,
    ExpediteNotice,
    ExpediteWay,
    Genre,
    IncomingBook,
    ReplyClass,
)
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.documents.incoming import reply_due, wants_expediting
from jkgov_desktop.rulebook.findings import Severity

from .documents_sheets import DOCUMENT, incoming

VECTORS = [
    ("2025-01-24", "2025-02-05", "2025-02-07", "2025-02-20"),
    ("2025-01-26", "2025-02-06", "2025-02-08", "2025-02-21"),
    ("2025-01-30", "2025-02-07", "2025-02-10", "2025-02-24"),
    ("2025-04-25", "2025-04-29", "2025-05-06", "2025-05-20"),
    ("2025-09-26", "2025-09-30", "2025-10-10", "2025-10-23"),
    ("2025-09-30", "2025-10-11", "2025-10-14", "2025-10-28"),
    ("2026-02-13", "2026-02-25", "2026-02-27", "2026-03-12"),
    ("2026-04-30", "2026-05-08", "2026-05-11", "2026-05-25"),
]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector[0])
def test_days_by_class(rules, vector):
    received, *due = map(date.fromisoformat, vector)
    paper = replace(DOCUMENT, received_on=received, due_on=None)
    assert [reply_due(replace(paper, reply_class=kind), rules) for kind in ReplyClass] == due


def test_a_paper_keeps_the_days_it_was_received_under_when_the_rules_change(rules):
    edition = rules.edition
    longer = structs.replace(
        edition, effective=date(2026, 3, 5), documents=structs.replace(edition.documents, ordinary_days=9)
    )
    changed = rules.with_kept((longer,), date(2026, 3, 6))
    before = replace(DOCUMENT, received_on=date(2026, 3, 4), reply_class=ReplyClass.ORDINARY)
    assert reply_due(before, changed) == reply_due(before, rules) == date(2026, 3, 9)
    assert reply_due(replace(before, received_on=date(2026, 3, 5)), changed) == date(2026, 3, 18)


def test_last_day_is_in_time(found):
    assert not found("reply_limit", incoming())


def test_day_after_is_late(found):
    (late,) = found("reply_limit", incoming(date(2026, 3, 10)))
    assert (late.severity, late.article) == (Severity.BLOCK, 67)
    assert late.sum == "2026年3月4日收文，一般事项3个工作日，到2026年3月9日，已超1个工作日，还没有催办"


def expedited(on):
    return (ExpediteNotice(document="i", expedited_on=on, unit="u", how=ExpediteWay.PHONE),)


def test_a_late_paper_says_how_often_it_was_expedited(found):
    (late,) = found("reply_limit", incoming(date(2026, 3, 10), notices=expedited(date(2026, 3, 6))))
    assert late.sum.endswith("已超1个工作日，已催办1次，最近2026年3月6日")


@pytest.mark.parametrize(
    ("today", "last", "hints"),
    [
        (date(2026, 3, 9), None, 0),
        (date(2026, 3, 10), None, 1),
        (date(2026, 3, 13), None, 1),
        (date(2026, 3, 13), date(2026, 3, 9), 1),
        (date(2026, 3, 13), date(2026, 3, 10), 0),
        (date(2026, 3, 16), None, 0),
    ],
)
def test_a_paper_is_expedited_from_three_working_days_before_its_limit_on(found, today, last, hints):
    notices = expedited(last) if last else ()
    sheet = incoming(today, document={"due_on": date(2026, 3, 13)}, notices=notices)
    assert len(found("limit_near", sheet)) == hints


def test_a_paper_is_expedited_anew_once_its_limit_has_passed(rules):
    paper = replace(DOCUMENT, due_on=date(2026, 3, 13))
    monday, tuesday = date(2026, 3, 16), date(2026, 3, 17)
    assert wants_expediting(paper, expedited(date(2026, 3, 13)), (), monday, rules)
    assert not wants_expediting(paper, expedited(monday), (), tuesday, rules)


def test_nobody_is_asked_to_hurry_while_the_clock_stands_still(found):
    pause = DocumentPause(document="i", paused_on=date(2026, 3, 6), reason="补正")
    assert not found("limit_near", incoming(pauses=(pause,)))


def test_late_answer_stays_visible(found):
    (late,) = found("reply_limit", incoming(document={"replied_on": date(2026, 3, 11)}))
    assert late.severity is Severity.WARN
    assert "迟2个工作日" in late.sum


def test_answer_in_time_is_met(found):
    (met,) = found("reply_limit", incoming(document={"replied_on": date(2026, 3, 9)}))
    assert met.severity is Severity.MET


def test_pauses_do_not_count_twice(rules):
    pauses = (
        DocumentPause(document="i", paused_on=date(2026, 3, 5), resumed_on=date(2026, 3, 10), reason="补正"),
        DocumentPause(document="i", paused_on=date(2026, 3, 6), resumed_on=date(2026, 3, 10), reason="补正"),
    )
    assert reply_due(DOCUMENT, rules, pauses) == date(2026, 3, 12)


def test_returned_paper_is_not_late(found):
    assert not found("reply_limit", incoming(date(2026, 3, 20), document={"returned_on": date(2026, 3, 6)}))


def test_changed_class_by_both_readings(rules):
    change = ClassChange(document="i", changed_on=date(2026, 3, 6), after=ReplyClass.THEMATIC, reason="开会研究")
    paper = replace(DOCUMENT, reply_class=ReplyClass.THEMATIC)
    assert reply_due(paper, rules, (), (change,)) == date(2026, 3, 11)
    otherwise = replace(rules, settings={"class_start": "change"})
    assert reply_due(paper, otherwise, (), (change,)) == date(2026, 3, 13)


@pytest.mark.parametrize(("meeting", "hints"), [(date(2026, 3, 25), 0), (date(2026, 3, 26), 1), (None, 1)])
def test_executive_meeting_comes_in_time(found, meeting, hints):
    paper = {"reply_class": ReplyClass.EXECUTIVE, "due_on": date(2026, 3, 25)}
    assert len(found("feasible_meeting", incoming(document=paper, next_executive=meeting))) == hints


UNCLASSED = {"reply_class": None, "due_on": None}


@pytest.mark.parametrize(("today", "warned"), [(date(2026, 3, 9), 0), (date(2026, 3, 10), 1), (date(2026, 4, 13), 1)])
def test_a_request_nobody_classed_is_warned_about_once_an_ordinary_one_is_due(found, today, warned):
    findings = found("classed", incoming(today, document=UNCLASSED))
    assert [(one.severity, one.article) for one in findings] == [(Severity.WARN, 67)] * warned
    if findings:
        assert findings[0].sum.startswith("2026年3月4日收文，按一般事项3个工作日应于2026年3月9日答复，已超")


@pytest.mark.parametrize(
    "given",
    [
        {"genre": Genre.NOTICE},
        {"for_reading": True},
        {"book": IncomingBook.SUPERIOR},
        {"replied_on": date(2026, 3, 10)},
        {"returned_on": date(2026, 3, 5)},
        {"reply_class": ReplyClass.EXECUTIVE},
        {"due_on": date(2026, 3, 31)},
    ],
)
def test_other_papers_need_no_class(found, given):
    assert not found("classed", incoming(date(2026, 4, 13), document={**UNCLASSED, **given}))


def test_the_clock_of_an_unclassed_request_may_stand_still(found):
    pause = DocumentPause(document="i", paused_on=date(2026, 3, 6), reason="补正")
    assert not found("classed", incoming(date(2026, 3, 20), document=UNCLASSED, pauses=(pause,)))
    (late,) = found(
        "classed",
        incoming(date(2026, 3, 20), document=UNCLASSED, pauses=(replace(pause, resumed_on=date(2026, 3, 11)),)),
    )
    assert "应于2026年3月12日答复" in late.sum


@pytest.mark.parametrize(("today", "late"), [(date(2026, 3, 9), 0), (date(2026, 3, 10), 1)])
def test_a_limit_that_was_typed_holds_without_a_class(found, today, late):
    findings = found("reply_limit", incoming(today, document={"reply_class": None, "due_on": date(2026, 3, 9)}))
    assert [one.sum for one in findings] == ["应办结日定为2026年3月9日，已超1个工作日，还没有催办"] * late
