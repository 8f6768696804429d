"""The 督查 tab: what was decided and has to be done."""

from PySide6.QtWidgets import QWidget

from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.subject import SubjectTab
from jkgov_desktop.ui.supervision.overview import SupervisionOverview
from jkgov_desktop.ui.supervision.sections import MATTER

OVERVIEW = "overview"
TABLES = ("supervision_items", "feedbacks", "urgings", "extensions", "measures", "unit_contacts")
PART_TABLES = ("feedbacks", "urgings", "extensions", "measures")
"""Registers whose records are typed on the page of their matter."""


class SupervisionTab(SubjectTab):
    """What is open first; then every register of supervision."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, TABLES, sections={"supervision_items": MATTER}, listed=PART_TABLES)

    def entries(self) -> list[tuple[str, str]]:
        """The overview stands before the registers."""
        return [(OVERVIEW, tr("督查一览")), *super().entries()]

    def make_page(self, key: str) -> QWidget:
        """The overview, or a register."""
        return SupervisionOverview(self.parts) if key == OVERVIEW else super().make_page(key)
