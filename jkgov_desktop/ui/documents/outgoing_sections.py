"""What stands on the page of a paper that goes out: its text, its way, its number, its copies."""

from functools import partial

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents import sheets
from jkgov_desktop.records.documents.outgoing import IssueCopy, IssueStep, OutgoingDocument, OutgoingUnit
from jkgov_desktop.rulebook.documents.issuing import passed
from jkgov_desktop.ui.documents.numbers import NumberSection
from jkgov_desktop.ui.documents.route import RouteLine, RouteSection, SignatureList, station_line
from jkgov_desktop.ui.documents.text import TextSection
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import Sections
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts


def _steps(parts: Parts) -> RouteSection[OutgoingDocument]:
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
    sheet = sheets.outgoing_sheet(desk, document)
    return [station_line(station, sheet.desks, signed=passed(station, sheet)) for station in sheet.route]


def _copies(parts: Parts) -> PartsSection:
    return PartsSection(PartList(parts, IssueCopy, "document"))


OUTGOING: Sections = {"正文": TextSection, "审签": _steps, "给号": NumberSection, "印发": _copies}
