"""The 办公室 tab: the office's own data, its ledgers, the recycle bin."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from jkgov_desktop.office import registers
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.house import House
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, Card, EmptyState, PageTitle, Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.register_page import RegisterPage
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable
from jkgov_desktop.ui.subject import SubjectTab

TYPED = ("clerks",)
LEDGERS = ("overrides", "numbers")
"""Ledgers that fill themselves; nothing is typed into them."""


class HousePage(SubjectTab):
    """The office itself first, then what it keeps about its own work."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, (*TYPED, *LEDGERS))

    def entries(self) -> list[tuple[str, str]]:
        """The office first, the recycle bin last."""
        return [("houses", tr("本单位")), *super().entries(), ("recycled", tr("回收站"))]

    def make_page(self, key: str) -> QWidget:
        """The office's form, the recycle bin, or a ledger."""
        if key == "houses":
            return OfficeForm(self.parts)
        if key == "recycled":
            return RecycleBin(self.parts)
        return RegisterPage(self.parts, register_of(key), typed=key in TYPED)

    def open_record(self, table: str, record_id: Id) -> None:
        """Show a record; the office has only one."""
        if table == House.register.table:
            self.show_page(table)
            page = self.page(table)
            assert isinstance(page, OfficeForm)
            page.begin()
        else:
            super().open_record(table, record_id)


class OfficeForm(QWidget):
    """The names that stand on every paper, and who types."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._entry = EntryPanel(parts, House.register, title=tr("本单位"), copying=False, removing=False)
        self._entry.saved.connect(self._on_saved)
        card = Card()
        card.body.addWidget(self._entry)
        note = label(
            tr("本机为非涉密计算机：秘密以上的标题、正文和附件一律不得录入，纸质登记。"), Tone.BLOCKED, wrap=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(PageTitle(tr("本单位")))
        column.addWidget(card, 1)
        column.addWidget(note)
        self._show()
        parts.signals.changed.connect(self._show)

    def _show(self) -> None:
        known = self._parts.desk.house
        if known != self._entry.loaded:
            if known:
                self._entry.edit(known)
            else:
                self._entry.start()

    def begin(self) -> None:
        """Start at the first field."""
        self._entry.form.focus_first()

    def _on_saved(self, _record_id: Id) -> None:
        self._parts.go_on_setting_up()


class RecycleBin(QWidget):
    """What was deleted, from any register, and the way back."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._tables: dict[Id, str] = {}
        self._table = RowsTable(
            tr("回收站"),
            (
                Column(tr("登记簿"), 120),
                Column(tr("名称")),
                Column(tr("删除时间"), 150),
                Column(tr("经办人"), 100),
            ),
        )
        self._table.opened.connect(self._on_restore)
        self._restore = Button(tr("恢复所选"), self._on_restore)
        self._inside = QStackedWidget()
        self._inside.addWidget(EmptyState(tr("回收站是空的。删除的记录都先到这里，随时可以恢复。")))
        self._inside.addWidget(self._table)
        card = Card()
        card.body.addWidget(self._inside)
        title = PageTitle(tr("回收站"))
        title.add_action(self._restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(title)
        column.addWidget(card, 1)
        parts.signals.changed.connect(self._on_changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Look what is in the bin now."""
        super().showEvent(event)
        self._show()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        removed = self._parts.desk.store.removed()
        self._tables = {one.id: one.table for one in removed}
        self._table.set_rows(
            [
                ListRow(one.id, (tr(register_of(one.table).title), one.name, f"{one.at:%Y-%m-%d %H:%M}", one.clerk))
                for one in removed
            ]
        )
        self._inside.setCurrentIndex(1 if removed else 0)
        if removed and not self._table.current_id():
            self._table.choose(removed[0].id)
        self._restore.setEnabled(bool(removed) and not self._parts.desk.store.read_only)

    def _on_restore(self) -> None:
        record_id = self._table.current_id()
        if record_id:
            table = self._tables[record_id]
            self._parts.do(lambda: registers.restore(self._parts.desk, table, record_id), tr("已恢复"))
