"""The 公文 tab: papers in and out, money, seals, secret carriers by number, what is reported and what is kept."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from jkgov_desktop.records.documents.reporting import UrgentFollowUp
from jkgov_desktop.ui.documents.blank import BlankRegistersPage
from jkgov_desktop.ui.documents.books import offer_books
from jkgov_desktop.ui.documents.fund_sections import FUND
from jkgov_desktop.ui.documents.funds import FundRegister
from jkgov_desktop.ui.documents.incoming import IncomingRegister
from jkgov_desktop.ui.documents.incoming_sections import INCOMING as INCOMING_SECTIONS
from jkgov_desktop.ui.documents.outgoing_sections import OUTGOING as OUTGOING_SECTIONS
from jkgov_desktop.ui.documents.reports import ReportsPage
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import Sections
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.register_page import RegisterPage
from jkgov_desktop.ui.subject import LifeRegister, SubjectTab

INCOMING, OUTGOING, FUNDS = "incoming_documents", "outgoing_documents", "fund_requests"
URGENT, PROPOSALS = "urgent_reports", "proposals"
ARCHIVE, CARRIERS = "archive_items", "secret_copies"
MATRIX, BLANK = "matrix", "blank"
TABLES = (
    INCOMING,
    "document_steps",
    "leader_instructions",
    URGENT,
    PROPOSALS,
    OUTGOING,
    "mark_codes",
    FUNDS,
    "seal_uses",
    "seals",
    CARRIERS,
    "unit_reports",
    "normative_documents",
    ARCHIVE,
)
PART_TABLES = ("document_steps",)
"""Registers whose records are typed on the page of their paper."""

_OWN: Mapping[str, type[LifeRegister]] = {
    INCOMING: IncomingRegister,
    FUNDS: FundRegister,
}
"""Registers with more than the fields of their first stage."""


def _follow_ups(parts: Parts) -> PartsSection:
    return PartsSection(PartList(parts, UrgentFollowUp, "report"))


SECTIONS: dict[str, Sections] = {
    INCOMING: INCOMING_SECTIONS,
    OUTGOING: OUTGOING_SECTIONS,
    FUNDS: FUND,
    URGENT: {"续报": _follow_ups},
}
"""What stands on the pages of papers besides their fields."""


class DocumentsTab(SubjectTab):
    """What comes in first: it is what most mornings begin with."""

    def __init__(self, parts: Parts) -> None:
        headings = {
            INCOMING: tr("收文"),
            OUTGOING: tr("发文"),
            FUNDS: tr("经费、用印"),
            CARRIERS: tr("涉密载体"),
            MATRIX: tr("目录、报送、归档"),
        }
        super().__init__(parts, TABLES, headings, SECTIONS, PART_TABLES)

    def entries(self) -> list[tuple[str, str]]:
        """The registers, with the pages of their own among them."""
        lines = []
        for key, title in super().entries():
            if key == "unit_reports":
                lines.append((MATRIX, tr("报送情况")))
            lines.append((key, title))
            if key == CARRIERS:
                lines.append((BLANK, tr("空白登记簿")))
        return lines

    def make_page(self, key: str) -> QWidget:
        """Reports stand in a grid; blank registers are only printed; a register offers the books of its year."""
        if key == MATRIX:
            return ReportsPage(self.parts)
        if key == BLANK:
            return BlankRegistersPage(self.parts)
        own = _OWN.get(key)
        page = self.life_register(key, own) if own else super().make_page(key)
        assert isinstance(page, RegisterPage)
        offer_books(self.parts, page)
        return page
