"""归档: an item that is kept gets the next number of its year, period and division (DA/T 22-2015)."""

from functools import partial

from jkgov_desktop.office import documents
from jkgov_desktop.records.documents.archive import ArchiveItem
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.register_page import RegisterPage


class ArchiveRegister(RegisterPage):
    """The archived items; numbers are given, not typed."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, ArchiveItem.register)

    def make_entry(self) -> EntryPanel:
        """Every field; saving gives the number."""
        save = partial(documents.save_archive_item, self.parts.desk)
        return EntryPanel(self.parts, self.register, save=save, judge=self.judge)
