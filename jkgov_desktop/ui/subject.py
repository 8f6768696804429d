"""One tab: its registers on the shelf at the left, the chosen one beside it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from jkgov_desktop.office.subjects import keeping_of
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.register import Record, Register
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.freshness import Freshness
from jkgov_desktop.ui.kit.shelf import Shelf, ShelfEntry
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import LifePage, Sections
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.register_page import RegisterPage

NARROW = 1100
"""Logical pixels of width below which the page of a record has the tab for itself."""


class LifeRegister(RegisterPage):
    """A register whose records open as pages of their own; `life_wanted` asks for that of one."""

    life_wanted = Signal(str)

    def __init__(self, parts: Parts, register: Register) -> None:
        life = keeping_of(register.record).life
        assert life is not None
        self._life = life
        super().__init__(parts, register)
        self._open = Button(tr("打开"), self._on_open)
        self._open.setEnabled(False)
        self.title.add_action(self._open)
        self.table.selected.connect(self._on_chosen)

    def make_entry(self, title: str = "", *, copying: bool = True) -> EntryPanel:
        """The panel that types what a new record begins with."""
        return EntryPanel(
            self.parts,
            self.register,
            fields=self._life.begins_with,
            title=title,
            copying=copying,
            judge=self.judge,
        )

    def own_form(self) -> AnyForm | None:
        """None: the forms of a record stand on its page."""
        return None

    def on_saved(self, record_id: Id) -> None:
        """A new record opens, unless the next of a pile is typed; a changed one stays chosen."""
        if self.entry.loaded is None and not self._life.pile:
            self.entry.start()
            self.life_wanted.emit(record_id)
        else:
            super().on_saved(record_id)

    def _on_chosen(self, record_id: Id) -> None:
        self._open.setEnabled(bool(record_id))

    def _on_open(self) -> None:
        if record_id := self.table.current_id():
            self.life_wanted.emit(record_id)

    def on_opened(self, record_id: Id) -> None:
        """Go to the record's page."""
        self.life_wanted.emit(record_id)


L = TypeVar("L", bound=LifeRegister)


class PartsRegister(RegisterPage):
    """A register of parts: it lists them, and opens the record they belong to."""

    def __init__(self, parts: Parts, register: Register) -> None:
        super().__init__(parts, register, typed=False)

    def on_opened(self, record_id: Id) -> None:
        """Go to the record this part belongs to."""
        part = self.parts.desk.store.find(self.register.record, record_id)
        whole = self.register.whole
        if part and whole:
            self.parts.open_record(whole.target, getattr(part, whole.name))


class SubjectTab(QWidget):
    """The registers of one subject, in the order `tables` names them. A page is built when it is first wanted.

    `headings` puts a heading before a line of the shelf: the line's key and the heading's translated words. Records
    with a life open as pages of their own, which lie over the registers; `sections` holds by table what stands on
    them besides fields. Those of the tables in `listed` are parts of such records: they are typed on the page of
    their whole and only listed here.
    """

    def __init__(
        self,
        parts: Parts,
        tables: Sequence[str],
        headings: Mapping[str, str] | None = None,
        sections: Mapping[str, Sections] | None = None,
        listed: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self.parts = parts
        self._registers = {table: register for table in tables for register in REGISTERS if register.table == table}
        self._sections = sections or {}
        self._lives = {
            table: life for table, register in self._registers.items() if (life := keeping_of(register.record).life)
        }
        self._listed = frozenset(listed)
        self._pages: dict[str, QWidget] = {}
        self._life_pages: dict[str, LifePage] = {}
        self.shelf = Shelf(list(self._shelf_entries(headings or {})))
        self.shelf.chosen.connect(self.show_page)
        self.stack = QStackedWidget()
        self.stack.currentChanged.connect(self._make_room)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.shelf)
        row.addWidget(self.stack, 1)
        self._fresh = Freshness(self, parts.signals.changed, self._count)

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
        if key in self._lives:
            return self.life_register(key, LifeRegister)
        if key in self._listed:
            return PartsRegister(self.parts, self._registers[key])
        return RegisterPage(self.parts, self._registers[key])

    def life_register(self, table: str, kind: type[L]) -> L:
        """The page of a register whose records have a life."""
        page = kind(self.parts, self._registers[table])
        page.life_wanted.connect(partial(self.show_life, table))
        return page

    def life_page(self, table: str) -> LifePage:
        """The page of one record with a life, built when it is first asked for."""
        if table not in self._life_pages:
            sections = self._sections.get(table, {})
            page = LifePage(self.parts, self._registers[table], self._lives[table], sections)
            page.left.connect(partial(self.show_page, table))
            self._life_pages[table] = page
            self.stack.addWidget(page)
        return self._life_pages[table]

    def show_life(self, table: str, record_id: Id) -> None:
        """Show the page of one record with a life."""
        self.shelf.mark(table)
        self.life_page(table).show_record(record_id)
        self.stack.setCurrentWidget(self.life_page(table))

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
        """Show a record, on its own page or in its register; without an id, begin a new one."""
        if record_id and table in self._lives:
            self.show_life(table, record_id)
            return
        self.show_page(table)
        page = self.page(table)
        assert isinstance(page, RegisterPage)
        if record_id and table in self._listed:
            page.on_opened(record_id)
        elif record_id:
            page.open_record(record_id)
            page.table.view.setFocus()
        else:
            page.begin_new()

    def begin_record(self, record: Record) -> None:
        """Go on typing a record that is not kept yet."""
        table = record.register.table
        self.show_page(table)
        page = self.page(table)
        assert isinstance(page, RegisterPage)
        page.begin_with(record)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for a record in a narrow window."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Give the shelf's room to a record's page where there is little; the trail in its title leads back."""
        in_front = isinstance(self.stack.currentWidget(), LifePage)
        self.shelf.setHidden(in_front and self.width() < NARROW)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the first register the first time."""
        super().showEvent(event)
        if not self.shelf.current():
            self.show_page(self.entries()[0][0])

    def _count(self) -> None:
        """Show how many records every register holds now."""
        for table, register in self._registers.items():
            self.shelf.set_count(table, self.parts.desk.store.count(register))
