"""The life of a request for money: 申请, 审签, 批准, 拨付."""

from collections.abc import Sequence

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents.funds import missing_for_approval
from jkgov_desktop.office.life import Fact, Life, Stage, Weight, first_open, words
from jkgov_desktop.records.documents.funds import FundRequest
from jkgov_desktop.records.money import capital, yuan
from jkgov_desktop.records.words import N_

ASKED = (
    "unit",
    "matter",
    "amount",
    "nature",
    "project",
    "attraction",
    "listed_matter",
    "asked_on",
    "basis",
    "purpose",
    "document",
)


def _at(desk: Desk, request: FundRequest) -> int:
    signed = request.approved_on or not missing_for_approval(desk, request)
    return first_open((request.matter, signed, request.approved_on, request.paid_on))


def _facts(desk: Desk, request: FundRequest, _sheet: object) -> Sequence[Fact]:
    return (
        Fact(N_("申请单位"), desk.store.names("units", [request.unit]).get(request.unit, "")),
        Fact(N_("金额"), words(N_("{amount} 元"), amount=yuan(request.amount)), Weight.STRONG),
        Fact(N_("大写"), capital(request.amount)),
    )


FUND: Life[FundRequest] = Life(
    (
        Stage(N_("申请"), ASKED),
        Stage(N_("审签"), action=N_("登记签署")),
        Stage(N_("批准"), ("approved_amount", "approved_on", "meeting")),
        Stage(N_("拨付"), ("paid_on",)),
    ),
    _at,
    facts=_facts,
)
