"""The parts of one record as a short table, with the form of the chosen part below it."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from jkgov_desktop.office import registers
from jkgov_desktop.records.fields import Clock, Day, Field, Flag, Id, Pick, Ref, Whole
from jkgov_desktop.records.money import Money
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.slots import HalfDay
from jkgov_desktop.store.naming import shown_on_one_line
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import BETWEEN, Card
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import LifeSection
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable

_WIDTHS: dict[type[Field], int] = {Money: 104, Day: 92, Clock: 72, HalfDay: 140, Flag: 60, Whole: 64, Ref: 120}
_PERSON, _PICK, _LETTER, _AROUND, _REST = 80, 104, 14, 16, 112
"""Logical pixels: a person's name; a pick at most, one letter of it and what lies around; what is left at least."""


class PartList(Card):
    """The records of `kind` whose field `whole` points to one record, newest last, and their entry form.

    `columns` names the fields shown, `fields` those typed; a new part starts from `preset`. `keys` begin a new part: of
    several lists on one page only one can have them. Where they are None nothing is added by hand: the list shows
    what other use cases left, once there is something.
    """

    def __init__(
        self,
        parts: Parts,
        kind: type[Record],
        whole: str,
        *,
        title: str = "",
        columns: Sequence[str] = (),
        fields: Sequence[str] = (),
        preset: Mapping[str, Any] | None = None,
        keys: str | None = "Ctrl+N",
    ) -> None:
        register = kind.register
        super().__init__(title or tr(register.title))
        self._parts, self._kind, self._whole = parts, kind, whole
        self._whole_id: Id = ""
        self._preset = preset or {}
        self._growing = keys is not None
        shown = columns or [field.name for field in register.list_fields if field.name != whole]
        typed = fields or [name for name in register.fields if name != whole]
        self._columns = [register.fields[name] for name in shown]
        self.table = RowsTable(title or tr(register.title), [_column(field) for field in self._columns], least=_REST)
        self.table.set_hint(tr("还没有登记，按“增加”填写第一条。"))
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self.entry = EntryPanel(parts, register, fields=typed, copying=False, compact=True)
        self.entry.form.stand_whole()
        self.entry.saved.connect(self._on_saved)
        self.entry.removed.connect(self._close)
        if keys is not None:
            self.add_action(Button(tr("增加"), self.begin_new, keys))
        self.body.addWidget(self.table, 1)
        self._editor = Card()
        self._editor.body.addWidget(self.entry)
        self._editor.hide()
        self.body.addSpacing(BETWEEN)
        self.body.addWidget(self._editor)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._editor, self._close)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_whole(self, whole_id: Id) -> None:
        """Show the parts of one record."""
        other = whole_id != self._whole_id
        self._whole_id = whole_id
        records = self._records()
        self.table.set_rows([self._row(one) for one in records])
        self.setVisible(self._growing or bool(records))
        if other:
            self.entry.start(self._fresh(whole_id), whole_id)
            self._editor.setVisible(self.entry.form.is_dirty)

    def begin_new(self) -> None:
        """Type a new part."""
        self.entry.start(self._fresh(self._whole_id), self._whole_id)
        self._editor.show()
        self.entry.form.focus_first()

    def go_on(self) -> None:
        """Type what the first part that waits for something waits for, else a new part."""
        waiting = next((one for one in self._records() if self.awaited(one)), None)
        if waiting is None:
            self.begin_new()
            return
        self.table.choose(waiting.id)
        self._on_opened(waiting.id)
        self.entry.form.focus_on(self.awaited(waiting))

    def awaited(self, _part: Any) -> str:
        """The field that a part still waits for; empty when it is whole."""
        return ""

    def _records(self) -> list[Any]:
        belonging: dict[str, Any] = {self._whole: self._whole_id}
        return self._parts.desk.store.all(self._kind, order="id", **belonging)

    def _fresh(self, whole_id: Id) -> Record:
        return registers.begin(self._parts.desk, self._kind(**{self._whole: whole_id}, **self._preset))

    def _row(self, record: Record) -> ListRow:
        return ListRow(record.id, tuple(self._shown(field, getattr(record, field.name)) for field in self._columns))

    def _shown(self, field: Field, value: Any) -> str:
        if isinstance(field, Ref):
            return self._parts.desk.store.names(field.target, [value]).get(value, "") if value else ""
        if isinstance(field, Pick):
            return tr(value.label) if value else ""
        return shown_on_one_line(field, field.dump(value))

    def _on_chosen(self, record_id: Id) -> None:
        record = self._parts.desk.store.find(self._kind, record_id)
        if record and record != self.entry.loaded:
            self.entry.edit(record)

    def _on_opened(self, _record_id: Id) -> None:
        self._editor.show()
        self.entry.form.focus_first()

    def _on_saved(self, record_id: Id) -> None:
        self.table.choose(record_id)
        self._close()

    def _close(self) -> None:
        """Give the room back to the table."""
        self._editor.hide()
        self.table.setFocus()


def _column(field: Field) -> Column:
    return Column(tr(field.label), _width(field))


def _width(field: Field) -> int:
    if isinstance(field, Pick):
        longest = max(len(label) for label in (field.label, *(choice.label for choice in field.choices)))
        return min(longest * _LETTER + _AROUND, _PICK)
    if isinstance(field, Ref) and field.target == "persons":
        return _PERSON
    return next((width for kind, width in _WIDTHS.items() if isinstance(field, kind)), 0)


class PartsSection(LifeSection[Record]):
    """Lists of parts below the fields of a stage, one under the other."""

    def __init__(self, *lists: PartList) -> None:
        super().__init__()
        self.lists = lists
        for one in lists:
            self.column.addWidget(one, 1)

    def show_record(self, record: Record) -> None:
        """Show the parts of one record."""
        for one in self.lists:
            one.show_whole(record.id)

    def start(self) -> None:
        """Go on with the first list."""
        self.lists[0].go_on()

    def begin(self) -> None:
        """Go to the first list."""
        self.lists[0].table.setFocus()
