"""The life of a paper that goes out: 拟稿, 正文, 审签, 给号, 印发, 归档."""

from dataclasses import replace
from functools import partial

from jkgov_desktop.office import documents
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.documents.outgoing import IssueCopy, IssueStep, OutgoingDocument, OutgoingUnit
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.documents.issuing import passed
from jkgov_desktop.ui.documents.numbers import NumberSection
from jkgov_desktop.ui.documents.route import RouteLine, RouteSection, SignatureList, station_line
from jkgov_desktop.ui.documents.text import TextSection
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import Deed, Life, LifeSection, Step
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts

DRAFTED = (
    "issuer",
    "genre",
    "case",
    "title",
    "drafted_on",
    "unit",
    "drafter",
    "phone",
    "urgency",
    "copies",
    "openness",
    "closed_reason",
    "normative",
    "legal_reviewer",
    "three_no",
    "joint",
    "referred",
    "meeting",
    "answers",
    "fund",
)


def _steps(parts: Parts) -> LifeSection:
    """The way the rules prescribe for the units a draft touches, beside what was signed on it."""
    steps = SignatureList(
        parts,
        IssueStep,
        "document",
        columns=("role", "person", "signature", "signed_on", "words"),
    )
    units = PartList(parts, OutgoingUnit, "document", title=tr("涉及单位"), keys="")
    return RouteSection(parts, partial(issue_lines, parts.desk), steps, deciding=units)


def issue_lines(desk: Desk, document: OutgoingDocument) -> list[RouteLine]:
    """The stations of a draft, each with the reason for it."""
    sheet = documents.outgoing_sheet(desk, document)
    return [station_line(station, sheet.desks, signed=passed(station, sheet)) for station in sheet.route]


def _copies(parts: Parts) -> LifeSection:
    return PartsSection(PartList(parts, IssueCopy, "document"))


def at(_desk: Desk, document: OutgoingDocument) -> int:
    """The stage a draft has come to; its text may have been written elsewhere."""
    done = (
        True,
        bool(document.body or document.signed_on),
        bool(document.signed_on),
        bool(document.issue_number),
        bool(document.distributed_on),
        bool(document.archived_on),
    )
    return next((place for place, one in enumerate(done) if not one), len(done))


def _archive(desk: Desk, document: OutgoingDocument) -> Record:
    return documents.save_outgoing(desk, document, replace(document, archived_on=desk.now().date()))


def _lay_out(desk: Desk, document: OutgoingDocument) -> None:
    documents.lay_route(desk, document)


STEPS = (
    Step(N_("拟稿"), DRAFTED),
    Step(N_("正文"), section=TextSection),
    Step(N_("审签"), action=N_("登记签署"), section=_steps),
    Step(N_("给号"), section=NumberSection),
    Step(N_("印发"), ("distributed_on", "published_on", "filed_on"), N_("登记今天印发"), documents.distribute, _copies),
    Step(N_("归档"), ("archived_on",), N_("登记今天归档"), _archive),
)
LIFE = Life(
    register=OutgoingDocument.register,
    steps=STEPS,
    at=at,
    deeds=(Deed(N_("排定审签"), _lay_out, "Alt+1"),),
)
