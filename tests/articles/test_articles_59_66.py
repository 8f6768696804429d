"""第五十九、六十、六十一、六十三、六十四、六十五、六十六条: how papers come in and are decided."""

from datetime import date

import pytest

from jkgov_desktop.records.documents.incoming import (
    Consulted,
    Direct,
    DocumentFault,
    DocumentStep,
    Fault,
    Genre,
    SenderSigner,
    Signature,
    StepKind,
)
from jkgov_desktop.rulebook.documents.handling import circle_means
from jkgov_desktop.rulebook.findings import Severity

from .documents_sheets import incoming

CHECKS = ("signed_by_principal", "sent_directly", "consultation", "sent_twice", "on_platform", "failed_first_check")


def step(person, signature=Signature.WORDS, words="同意", signed_on=date(2026, 3, 6)):
    kind = StepKind.INSTRUCTION
    return DocumentStep(document="i", kind=kind, person=person, signature=signature, words=words, signed_on=signed_on)


@pytest.mark.parametrize("check", CHECKS)
def test_a_paper_in_order_is_left_alone(found, check):
    assert not found(check, incoming())


@pytest.mark.parametrize(
    ("check", "document", "article", "severity"),
    [
        ("signed_by_principal", {"signer_post": SenderSigner.OTHER}, 64, Severity.BLOCK),
        ("signed_by_principal", {"signer_post": SenderSigner.IN_CHARGE}, 64, Severity.HINT),
        ("sent_directly", {"direct": Direct.NONE}, 59, Severity.BLOCK),
        ("consultation", {"consulted": Consulted.NOT_ASKED}, 59, Severity.BLOCK),
        ("consultation", {"consulted": Consulted.UNREASONED}, 66, Severity.BLOCK),
        ("on_platform", {"platform_number": ""}, 63, Severity.HINT),
    ],
)
def test_what_is_out_of_order(found, check, document, article, severity):
    (finding,) = found(check, incoming(document=document))
    assert (finding.article, finding.severity) == (article, severity)
    assert finding.remedy


@pytest.mark.parametrize("reason", [Direct.ASSIGNED, Direct.SECRET])
def test_exceptions_may_go_straight_to_a_leader(found, reason):
    assert not found("sent_directly", incoming(document={"direct": reason}))


def test_paper_sent_twice(found):
    (finding,) = found("sent_twice", incoming(alike=("2026-7《关于水库除险加固的请示》",)))
    assert finding.sum.startswith("30天内：2026-7")


@pytest.mark.parametrize(("fault", "article"), [(Fault.INTERNAL_SENDER, 65), (Fault.FORMAT, 59)])
def test_failed_points_want_a_return(found, fault, article):
    faults = (DocumentFault(document="i", fault=fault),)
    (finding,) = found("failed_first_check", incoming(faults=faults))
    assert finding.article == article
    assert not found("failed_first_check", incoming(faults=faults, document={"returned_on": date(2026, 3, 5)}))


def test_two_portfolios_want_both_deputies(found):
    over = {"replied_on": date(2026, 3, 9)}
    (finding,) = found("joint_approval", incoming(document=over, deputies=("d2", "d1"), steps=(step("d1"),)))
    assert (finding.severity, finding.sum) == (Severity.BLOCK, "应批2位，还缺田桂芳")
    assert not found("joint_approval", incoming(document=over, deputies=("d2", "d1"), steps=(step("d1"), step("d2"))))


def test_one_portfolio_wants_no_joint_approval(found):
    over = {"replied_on": date(2026, 3, 9)}
    assert not found("joint_approval", incoming(document=over, deputies=("d2",)))
    assert found("joint_approval", incoming(document=over, deputies=("d2", "d1")))


def test_the_cover_of_an_absent_deputy_decides_for_him(found):
    given = {"document": {"replied_on": date(2026, 3, 9)}, "deputies": ("d2", "d1")}
    steps = (step("d1"), step("d3"))
    assert not found("joint_approval", incoming(**given, steps=steps, covered_by={"d2": frozenset({"d3"})}))
    (finding,) = found("joint_approval", incoming(**given, steps=steps, covered_by={"d1": frozenset({"d3"})}))
    assert finding.sum == "应批2位，还缺田桂芳"


def test_who_stands_in_for_the_head_decides_important_matters(found):
    given = {"document": {"important": True, "replied_on": date(2026, 3, 9)}, "steps": (step("d1"),)}
    assert found("joint_approval", incoming(**given))
    assert not found("joint_approval", incoming(**given, covered_by={"head": frozenset({"d1"})}))


def test_important_matters_reach_the_head(found):
    over = {"important": True, "replied_on": date(2026, 3, 9)}
    (finding,) = found("joint_approval", incoming(document=over, steps=(step("d1"),)))
    assert finding.article == 60
    for person in ("head", "executive"):
        assert not found("joint_approval", incoming(document=over, steps=(step("d1"), step(person))))


def test_an_instruction_has_opinion_and_full_date(found):
    (finding,) = found("complete_instruction", incoming(steps=(step("d1", words="", signed_on=None),)))
    assert (finding.severity, finding.says) == (Severity.BLOCK, "吴刚的批示缺明确意见、完整日期。")
    assert not found("complete_instruction", incoming(steps=(step("d1"),)))


@pytest.mark.parametrize(
    ("genre", "meaning"),
    [(Genre.REQUEST, "同意"), (Genre.OPINION, "同意"), (Genre.REPORT, "已阅知"), (Genre.LETTER, "")],
)
def test_what_a_circle_means(found, genre, meaning):
    assert circle_means(genre) == meaning
    circled = step("d1", Signature.CIRCLE, "")
    (finding,) = found("complete_instruction", incoming(document={"genre": genre}, steps=(circled,)))
    assert finding.severity is (Severity.MET if meaning else Severity.HINT)
