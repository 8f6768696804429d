"""第四十一、四十五、四十八条: publication, the unit's contact, feedback in five working days."""

from datetime import date

import pytest
from msgspec import structs

from jkgov_desktop.records.house import House
from jkgov_desktop.records.people import UnitKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.supervision import (
    Feedback,
    SupervisionItem,
    SupervisionSheet,
    SupervisionSource,
    UnitContact,
    Urging,
)
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.rules import load
from jkgov_desktop.rulebook.supervision import feedback, feedback_due, feedback_limit, joint_supervision, publication
from jkgov_desktop.rulebook.supervision import unit_contact as contact_check

RULES = load()
RECEIVED, DUE = date(2025, 9, 26), date(2025, 10, 10)
"""A Friday before the holidays of October, and the fifth working day after it (the 11th is worked too)."""


@pytest.fixture
def item():
    return SupervisionItem(
        id="i",
        matter="整治占道经营",
        source=SupervisionSource.INSTRUCTION,
        unit="u",
        assigned_on=date(2025, 9, 25),
        received_on=RECEIVED,
        due_on=date(2025, 11, 30),
    )


@pytest.fixture
def sheet(item):
    return SupervisionSheet(
        house=House(government="示例县人民政府", office="办公室"),
        item=item,
        unit="县住建局",
        unit_kind=UnitKind.CONSTITUENT,
        today=date(2025, 10, 9),
        contact=UnitContact(unit="u", person="张三"),
    )


def reported(sheet, on):
    return replace(sheet, feedbacks=(Feedback(item="i", given_on=on, words="正在办理"),))


def test_the_limit_is_the_fifth_working_day_after_the_receipt(item):
    assert feedback_due(item, RULES) == DUE
    assert feedback_due(replace(item, received_on=None), RULES) == date(2025, 10, 9)


def test_a_matter_keeps_the_limit_of_the_day_it_was_assigned_when_the_rules_change(item, sheet):
    edition = RULES.edition
    shorter = structs.replace(
        edition, effective=date(2025, 9, 26), supervision=structs.replace(edition.supervision, feedback_days=1)
    )
    changed = RULES.with_kept((shorter,), date(2025, 10, 9))
    assert changed.edition is shorter
    assert feedback_due(item, changed) == DUE
    assert feedback_due(replace(item, assigned_on=date(2025, 9, 26)), changed) < DUE
    says = [one.sum for one in changed.judge(reported(sheet, DUE)) if one.check == "feedback"]
    assert says == [one.sum for one in RULES.judge(reported(sheet, DUE)) if one.check == "feedback"]


def test_a_report_on_the_last_day_is_in_time_and_one_a_day_later_is_not(sheet):
    (good,) = feedback(reported(sheet, DUE), RULES)
    assert (good.article, good.severity) == (48, Severity.MET)
    (late,) = feedback(reported(sheet, date(2025, 10, 11)), RULES)
    assert (late.article, late.severity) == (48, Severity.WARN)
    assert late.sum == "2025年9月26日签收，第5个工作日为2025年10月10日，2025年10月11日才反馈，迟1个工作日"


def test_no_report_is_a_finding_from_the_day_after_the_limit(sheet):
    assert list(feedback(replace(sheet, today=DUE), RULES)) == []
    (missing,) = feedback(replace(sheet, today=date(2025, 10, 13)), RULES)
    assert (missing.article, missing.severity, missing.field) == (48, Severity.BLOCK, "feedback_due")
    assert missing.sum.endswith("已超2个工作日")
    assert "登记在“反馈”" in missing.remedy


def test_a_closed_matter_is_no_longer_asked_for_a_report(sheet, item):
    closed = replace(sheet, today=date(2025, 12, 1), item=replace(item, closed_on=date(2025, 10, 20)))
    assert list(feedback(closed, RULES)) == []


def test_without_a_receipt_the_day_of_assignment_stands_in_and_is_said(sheet, item):
    (hint,) = feedback(replace(sheet, item=replace(item, received_on=None)), RULES)
    assert (hint.severity, hint.field) == (Severity.HINT, "received_on")
    assert hint.sum.startswith("2025年9月25日交办")


def test_an_urgent_matter_has_a_limit_of_its_own(sheet, item):
    (missing,) = feedback(replace(sheet, item=replace(item, urgent=True)), RULES)
    assert (missing.severity, missing.field) == (Severity.WARN, "feedback_due")
    limited = replace(item, urgent=True, feedback_due=date(2025, 9, 28))
    (late,) = feedback(replace(sheet, item=limited, today=date(2025, 9, 29)), RULES)
    assert late.sum == "反馈时限定为2025年9月28日，已超1个工作日"


def test_a_limit_may_be_announced_as_late_as_the_rules_allow_and_no_later(sheet, item):
    assert list(feedback_limit(replace(sheet, item=replace(item, feedback_due=DUE)), RULES)) == []
    (late,) = feedback_limit(replace(sheet, item=replace(item, feedback_due=date(2025, 10, 11))), RULES)
    assert (late.article, late.severity) == (48, Severity.BLOCK)
    assert late.sum == "规定不晚于2025年10月10日，定为2025年10月11日"


@pytest.mark.parametrize(
    ("kind", "asked"), [(UnitKind.CONSTITUENT, True), (UnitKind.TOWNSHIP, True), (UnitKind.PARTY, False)]
)
def test_a_unit_of_the_government_names_its_contact(sheet, kind, asked):
    without = replace(sheet, unit_kind=kind, contact=None)
    found = list(contact_check(without, RULES))
    assert [(one.article, one.severity) for one in found] == ([(45, Severity.WARN)] if asked else [])
    assert list(contact_check(replace(sheet, unit_kind=kind), RULES)) == []


def test_a_serious_matter_is_published_once_it_is_done(sheet, item):
    done = replace(item, publish=True, closed_on=date(2025, 10, 20))
    (missing,) = publication(replace(sheet, item=done), RULES)
    assert (missing.article, missing.severity, missing.sum) == (41, Severity.BLOCK, "2025年10月20日办结")
    assert list(publication(replace(sheet, item=replace(done, published_on=date(2025, 10, 21))), RULES)) == []
    assert list(publication(replace(sheet, item=replace(done, publish=False)), RULES)) == []
    assert list(publication(replace(sheet, item=replace(item, publish=True)), RULES)) == []


def test_two_urgings_in_vain_suggest_to_supervise_together(sheet, item):
    urgings = tuple(Urging(item="i", number=n, urged_on=date(2025, 10, n), words="请办结") for n in (1, 2))
    assert list(joint_supervision(replace(sheet, urgings=urgings[:1]), RULES)) == []
    (hint,) = joint_supervision(replace(sheet, urgings=urgings), RULES)
    assert (hint.article, hint.severity, hint.field) == (48, Severity.HINT, "joint")
    assert list(joint_supervision(replace(sheet, urgings=urgings, item=replace(item, joint=True)), RULES)) == []
