"""What stands on the page of a request for money: the way of its amount, and the reports on what became of it."""

from functools import partial

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents import sheets
from jkgov_desktop.records.documents.funds import FundChange, FundReport, FundRequest, FundStep
from jkgov_desktop.ui.documents.route import RouteLine, RouteSection, SignatureList, station_line
from jkgov_desktop.ui.life import Sections
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts


def _steps(parts: Parts) -> RouteSection[FundRequest]:
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
    sheet = sheets.fund_sheet(desk, request)
    signed = {one.role for one in sheet.signed}
    return [station_line(station, sheet.desks, signed=station.role in signed) for station in sheet.route]


def _reports(parts: Parts) -> PartsSection:
    return PartsSection(PartList(parts, FundReport, "request"))


FUND: Sections = {"审签": _steps, "拨付": _reports}
