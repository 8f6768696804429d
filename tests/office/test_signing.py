"""Signatures on drafts and on requests for money: what they say of the paper, and for which amount they count."""

from datetime import date, datetime

import pytest

from jkgov_desktop.office import registers
from jkgov_desktop.office.documents import funds, signing
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.documents.funds import FundNature, FundRequest, FundRole, FundStep
from jkgov_desktop.records.documents.outgoing import IssueRole, IssueStep, OutgoingDocument
from jkgov_desktop.records.people import Person, Unit
from jkgov_desktop.records.structs import replace

DAY = date(2026, 3, 9)


@pytest.fixture
def person(desk):
    """The id of whoever is called so."""
    return lambda name: desk.store.all(Person, name=name)[0].id


@pytest.fixture
def draft(desk):
    """A draft nobody has signed."""
    return registers.save(desk, None, OutgoingDocument(title="关于防汛的通知", drafted_on=DAY))


@pytest.fixture
def sign(desk, draft, person):
    """Signs the draft."""

    def sign(role, name, on=DAY):
        step = IssueStep(document=draft.id, role=role, person=person(name), signed_on=on)
        return signing.save_issue_step(desk, None, step)

    return sign


@pytest.fixture
def issued(desk, draft):
    """Who issued the draft, by name, and when."""

    def issued():
        paper = desk.store.get(OutgoingDocument, draft.id)
        return desk.store.names("persons", [paper.signer]).get(paper.signer), paper.signed_on

    return issued


def test_only_the_signature_that_issues_a_paper_makes_its_signer(sign, issued):
    sign(IssueRole.REVIEW, "吴海涛")
    assert issued() == (None, None)
    sign(IssueRole.ISSUE, "龙明远")
    assert issued() == ("龙明远", DAY)


def test_of_several_who_issue_a_paper_the_last_counts(sign, issued):
    sign(IssueRole.ISSUE, "龙明远", date(2026, 3, 11))
    sign(IssueRole.ISSUE, "石磊", date(2026, 3, 10))
    assert issued() == ("龙明远", date(2026, 3, 11))


def test_a_corrected_signature_corrects_the_paper(desk, sign, issued):
    step = sign(IssueRole.ISSUE, "龙明远")
    signing.save_issue_step(desk, step, replace(step, signed_on=date(2026, 3, 10)))
    assert issued() == ("龙明远", date(2026, 3, 10))
    signing.save_issue_step(desk, step := desk.store.get(IssueStep, step.id), replace(step, role=IssueRole.REVIEW))
    assert issued() == (None, None)


def test_a_signature_by_which_a_paper_has_its_number_is_not_taken_back(desk, draft, sign, issued):
    step = sign(IssueRole.ISSUE, "龙明远")
    paper = desk.store.get(OutgoingDocument, draft.id)
    registers.save(desk, paper, replace(paper, issue_number="江府发〔2026〕1号"))
    with pytest.raises(Refused, match="不能撤去签发"):
        signing.remove_issue_step(desk, step)
    assert desk.store.get(IssueStep, step.id) == step
    assert issued() == ("龙明远", DAY)


def test_a_signature_that_was_never_given_says_nothing_of_the_paper(desk, draft, sign, person, issued):
    signed = replace(draft, signer=person("龙明远"), signed_on=DAY)
    registers.save(desk, draft, signed)
    signing.remove_issue_step(desk, sign(IssueRole.ISSUE, "石磊", None))
    assert issued() == ("龙明远", DAY)


def test_the_next_signature_is_that_of_whoever_is_next_on_the_way(desk, draft, sign):
    assert signing.begin_issue_step(desk, draft).role is IssueRole.REVIEW
    sign(IssueRole.REVIEW, "吴海涛")
    assert signing.begin_issue_step(desk, draft).role is IssueRole.ISSUE


@pytest.fixture
def request_of(desk):
    """Registers a request for money of so many fen."""

    def request_of(amount):
        unit = desk.store.all(Unit, alias="县财政局")[0]
        asked = FundRequest(asked_on=DAY, unit=unit.id, matter="防汛物资", amount=amount, nature=FundNature.SUPPLEMENT)
        return funds.save_fund(desk, None, asked)

    return request_of


def approve(desk, request):
    """Sign a request at every station of its way."""
    while funds.missing_for_approval(desk, request):
        funds.save_fund_step(desk, None, funds.begin_fund_step(desk, request))


def test_a_request_is_signed_station_by_station(desk, request_of):
    request = request_of(300_000_00)
    approve(desk, request)
    steps = desk.store.all(FundStep, order="id", request=request.id)
    assert [(one.role, one.amount) for one in steps] == [
        (FundRole.FINANCE, 300_000_00),
        (FundRole.HEAD, 300_000_00),
    ]


def test_an_amount_that_changes_on_the_day_it_was_signed_is_signed_anew(desk, request_of):
    request = request_of(300_000_00)
    approve(desk, request)
    more = funds.save_fund(desk, request, replace(request, amount=300_000_01))
    assert funds.missing_for_approval(desk, more) == ["财政局审核", "县长审签"]
    back = funds.save_fund(desk, more, replace(more, amount=300_000_00))
    assert funds.missing_for_approval(desk, back) == []


def test_a_comment_added_later_does_not_sign_for_another_amount(desk, request_of):
    request = request_of(300_000_00)
    approve(desk, request)
    funds.save_fund(desk, request, replace(request, amount=200_000_00))
    step = desk.store.all(FundStep, order="id", request=request.id)[0]
    commented = funds.save_fund_step(desk, step, replace(step, words="同意"))
    assert commented.amount == 300_000_00
    desk.now = lambda: datetime(2026, 3, 12, 9)
    anew = funds.save_fund_step(desk, commented, replace(commented, signed_on=date(2026, 3, 12)))
    assert anew.amount == 200_000_00
