"""The 督查 tab: what was decided and has to be done."""

from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.subject import SubjectTab

TABLES = ("supervision_items",)


class SupervisionTab(SubjectTab):
    """The items under supervision."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, TABLES)
