"""One tab: its registers on the shelf at the left, the chosen one beside it."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.ui.kit.shelf import Shelf, ShelfEntry
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.register_page import RegisterPage


class SubjectTab(QWidget):
    """The registers of one subject, in the order `tables` names them. A page is built when it is first wanted.

    `headings` puts a heading before a line of the shelf: the line's key and the heading's translated words.
    """

    def __init__(self, parts: Parts, tables: Sequence[str], headings: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self.parts = parts
        self._registers = {table: register for table in tables for register in REGISTERS if register.table == table}
        self._pages: dict[str, QWidget] = {}
        self._stale = True
        self.shelf = Shelf(list(self._shelf_entries(headings or {})))
        self.shelf.chosen.connect(self.show_page)
        self.stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.shelf)
        row.addWidget(self.stack, 1)
        parts.signals.changed.connect(self._on_changed)

    def _shelf_entries(self, headings: Mapping[str, str]) -> Iterator[ShelfEntry]:
        for key, title in self.entries():
            if key in headings:
                yield ShelfEntry("", headings[key])
            yield ShelfEntry(key, title)

    def entries(self) -> list[tuple[str, str]]:
        """The lines of the shelf: key and title."""
        return [(table, tr(register.title)) for table, register in self._registers.items()]

    def make_page(self, key: str) -> QWidget:
        """The page behind a line of the shelf."""
        return RegisterPage(self.parts, self._registers[key])

    def page(self, key: str) -> QWidget:
        """The page behind a line of the shelf, built when it is first asked for."""
        if key not in self._pages:
            self._pages[key] = self.make_page(key)
            self.stack.addWidget(self._pages[key])
        return self._pages[key]

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        self.shelf.choose(key)
        self.stack.setCurrentWidget(self.page(key))

    def open_record(self, table: str, record_id: Id) -> None:
        """Show a record in its register; without an id, begin a new one."""
        self.show_page(table)
        page = self.page(table)
        assert isinstance(page, RegisterPage)
        if record_id:
            page.open_record(record_id)
        else:
            page.begin_new()

    def showEvent(self, event: QShowEvent) -> None:
        """Count again what may have changed, and show the first register the first time."""
        super().showEvent(event)
        if not self.shelf.current():
            self.show_page(self.entries()[0][0])
        self._count()

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._count()

    def _count(self) -> None:
        if self._stale:
            self._stale = False
            for table, register in self._registers.items():
                self.shelf.set_count(table, self.parts.desk.store.count(register))
