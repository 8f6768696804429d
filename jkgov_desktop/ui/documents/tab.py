"""The 公文 tab: papers in and out, money asked for."""

from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.subject import SubjectTab

TABLES = ("incoming_documents", "outgoing_documents", "fund_requests")


class DocumentsTab(SubjectTab):
    """What comes in first: it is what most mornings begin with."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, TABLES)
