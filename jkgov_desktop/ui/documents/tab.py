"""The 公文 tab: papers in and out, money, seals, secret carriers by number, what is reported and what is kept."""

from functools import partial

from PySide6.QtWidgets import QWidget

from jkgov_desktop.ui.documents import fund_life, incoming_life, outgoing_life
from jkgov_desktop.ui.documents.blank import BlankRegistersPage
from jkgov_desktop.ui.documents.incoming import IncomingRegister
from jkgov_desktop.ui.documents.reports import ReportsPage
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.subject import SubjectTab

INCOMING, MATRIX, BLANK = "incoming_documents", "matrix", "blank"
TABLES = (
    INCOMING,
    "document_steps",
    "leader_instructions",
    "urgent_reports",
    "proposals",
    "outgoing_documents",
    "mark_codes",
    "fund_requests",
    "seal_uses",
    "seals",
    "secret_copies",
    "unit_reports",
    "normative_documents",
    "archive_items",
)
PART_TABLES = ("document_steps",)
"""Registers whose records are typed on the page of their paper."""


class DocumentsTab(SubjectTab):
    """What comes in first: it is what most mornings begin with."""

    def __init__(self, parts: Parts) -> None:
        headings = {
            INCOMING: tr("收文"),
            "outgoing_documents": tr("发文"),
            "fund_requests": tr("经费"),
            "seal_uses": tr("用印"),
            "secret_copies": tr("涉密载体"),
            MATRIX: tr("目录与报送"),
            "archive_items": tr("归档"),
        }
        lives = (incoming_life.LIFE, outgoing_life.LIFE, fund_life.LIFE)
        super().__init__(parts, TABLES, headings, lives, PART_TABLES)

    def entries(self) -> list[tuple[str, str]]:
        """The registers, with the pages of their own among them."""
        lines = []
        for key, title in super().entries():
            if key == "unit_reports":
                lines.append((MATRIX, tr("报送情况")))
            lines.append((key, title))
            if key == "secret_copies":
                lines.append((BLANK, tr("空白登记簿")))
        return lines

    def make_page(self, key: str) -> QWidget:
        """Papers that come in are typed pile by pile; reports stand in a grid; blank registers are only printed."""
        if key == INCOMING:
            return IncomingRegister(self.parts, partial(self.show_life, key))
        if key == MATRIX:
            return ReportsPage(self.parts)
        return BlankRegistersPage(self.parts) if key == BLANK else super().make_page(key)
