"""The 公文 tab: papers in and out, money asked for, and what is kept on paper only."""

from PySide6.QtWidgets import QWidget

from jkgov_desktop.ui.documents.blank import BlankRegistersPage
from jkgov_desktop.ui.documents.incoming import IncomingRegister
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.subject import SubjectTab

BLANK = "blank"
TABLES = ("incoming_documents", "outgoing_documents", "fund_requests")


class DocumentsTab(SubjectTab):
    """What comes in first: it is what most mornings begin with."""

    def __init__(self, parts: Parts) -> None:
        headings = {BLANK: tr("涉密载体")}
        super().__init__(parts, TABLES, headings)

    def entries(self) -> list[tuple[str, str]]:
        """The blank registers stand below those that are typed."""
        return [*super().entries(), (BLANK, tr("空白登记簿"))]

    def make_page(self, key: str) -> QWidget:
        """The register of what comes in is typed pile by pile; blank registers are only printed."""
        if key == BLANK:
            return BlankRegistersPage(self.parts)
        return IncomingRegister(self.parts) if key == "incoming_documents" else super().make_page(key)
