"""The life of a request for money: 申请, 审签, 批准, 拨付."""

from collections.abc import Sequence
from functools import partial

from jkgov_desktop.office import documents
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.documents.funds import FundChange, FundReport, FundRequest, FundStep
from jkgov_desktop.records.money import capital, yuan
from jkgov_desktop.records.words import N_
from jkgov_desktop.ui.documents.route import RouteLine, RouteSection, SignatureList, station_line
from jkgov_desktop.ui.kit.cards import Tone
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import Fact, Life, LifeSection, Step
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts

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


def _steps(parts: Parts) -> LifeSection:
    """The way of the amount beside what was signed on it."""
    return RouteSection(
        parts,
        partial(fund_lines, parts.desk),
        SignatureList(
            parts,
            FundStep,
            "request",
            columns=("role", "person", "signature", "signed_on", "amount", "words"),
            fields=("role", "person", "signature", "signed_on", "words"),
        ),
        PartList(parts, FundChange, "request", fields=("reason",), keys=None),
    )


def fund_lines(desk: Desk, request: FundRequest) -> list[RouteLine]:
    """The stations of a request, each with the sentence of the rules."""
    sheet = documents.fund_sheet(desk, request)
    signed = {one.role for one in sheet.signed}
    return [station_line(station, sheet.desks, signed=station.role in signed) for station in sheet.route]


def _reports(parts: Parts) -> LifeSection:
    return PartsSection(PartList(parts, FundReport, "request"))


def at(desk: Desk, request: FundRequest) -> int:
    """The stage a request has come to."""
    signed = bool(request.approved_on) or not documents.missing_for_approval(desk, request)
    done = (True, signed, bool(request.approved_on), bool(request.paid_on))
    return next((place for place, one in enumerate(done) if not one), len(done))


def facts(desk: Desk, request: FundRequest) -> Sequence[Fact]:
    """Who asks for how much, in figures and in words."""
    units = desk.store.names("units", [request.unit])
    return (
        Fact(N_("申请单位"), units.get(request.unit, "")),
        Fact(N_("金额"), tr("{amount} 元").format(amount=yuan(request.amount)), Tone.STRONG),
        Fact(N_("大写"), capital(request.amount)),
    )


STEPS = (
    Step(N_("申请"), ASKED),
    Step(N_("审签"), action=N_("登记签署"), section=_steps),
    Step(N_("批准"), ("approved_amount", "approved_on", "meeting")),
    Step(N_("拨付"), ("paid_on",), section=_reports),
)
LIFE = Life(register=FundRequest.register, steps=STEPS, at=at, facts=facts)
