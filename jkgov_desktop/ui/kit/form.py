"""The entry form of any register, derived from its declaration."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from jkgov_desktop.records.fields import Field, FieldError, Raw
from jkgov_desktop.records.register import Record, Register
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Finding
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, NARROW, Tone, label, reveal, scrolling
from jkgov_desktop.ui.kit.editor import Editor
from jkgov_desktop.ui.kit.editors import PickEditor, editor_for, this_day
from jkgov_desktop.ui.kit.field_box import FieldBox
from jkgov_desktop.ui.kit.ports import Lookup
from jkgov_desktop.ui.kit.ref_editor import RefEditor


class RecordForm(QWidget):
    """One editor for each field of a register, or for those that `fields` names.

    A `compact` form has its labels beside the editors, for a page that it shares with a table. `offers` gives a field
    as it is to be typed now, asked again whenever the form shows something else.

    Enter goes to the next field and, in the last, emits `submitted`. `changed` comes only when a person
    really changed something. What is wrong stands beside its field; what concerns no field stands at the top.
    """

    changed = Signal()
    submitted = Signal()
    create_requested = Signal(str, str, str)
    """Table, typed text and field of a reference that found nothing: register it, then call `choose`."""
    citation_clicked = Signal(int)

    def __init__(
        self,
        register: Register,
        lookup: Lookup,
        parent: QWidget | None = None,
        *,
        fields: Sequence[str] | None = None,
        today: Callable[[], date] = this_day,
        compact: bool = False,
        offers: Callable[[Field], Field] = lambda field: field,
    ) -> None:
        super().__init__(parent)
        self.register = register
        self._offers = offers
        self._boxes: dict[str, FieldBox] = {}
        self._columns = 0
        self._compact = compact
        self._before: Mapping[str, Raw] = {}
        self._problem = label("", Tone.BLOCKED, wrap=True)
        self._problem.hide()
        self._sought = QTimer(self, singleShot=True, interval=0)
        self._sought.timeout.connect(self._on_sought)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(EDGE)
        self._grid.setVerticalSpacing(INSIDE if compact else BETWEEN)
        for name in fields or register.fields:
            self._add_field(name, editor_for(register.fields[name], lookup, today))
        self._lay_out()
        self.set_values({})

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields that can be typed here."""
        return tuple(self._boxes)

    def box(self, field: str) -> FieldBox:
        """The box of one field."""
        return self._boxes[field]

    @property
    def is_dirty(self) -> bool:
        """Whether anything differs from what was last shown by `set_values` or marked by `set_clean`."""
        return bool(self.changes())

    def set_clean(self) -> None:
        """Take what stands now as saved."""
        self._before = self.draft()

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show `values`; fields that are not named become empty."""
        for name, box in self._boxes.items():
            if isinstance(box.editor, PickEditor):
                box.editor.offer(self._offers(self.register.fields[name]))
            box.editor.set_value(values.get(name, box.editor.field.empty))
            box.show_error("")
        self._show_problem("")
        self.set_clean()

    def set_record(self, record: Record) -> None:
        """Show the values of `record`."""
        self.set_values({name: getattr(record, name) for name in self._boxes})

    def values(self) -> dict[str, Any]:
        """Every field's cleaned value; raises the first FieldError."""
        return {name: box.editor.value() for name, box in self._boxes.items()}

    def draft(self) -> dict[str, Raw]:
        """What stands in the editors, right or wrong."""
        return {name: box.editor.typed() for name, box in self._boxes.items()}

    def changes(self) -> dict[str, Raw]:
        """What stands in the editors that differ from what was shown: all that a draft need keep."""
        return {name: typed for name, typed in self.draft().items() if typed != self._before[name]}

    def set_draft(self, draft: Mapping[str, Raw]) -> None:
        """Put back what a draft kept; the form is dirty where that differs from what was shown."""
        for name, typed in draft.items():
            if name in self._boxes:
                self._boxes[name].editor.set_typed(typed)
        if self.is_dirty:
            self.changed.emit()

    def record(self, loaded: Record | None = None) -> Record | None:
        """The record as it stands, built upon `loaded`; None when something is wrong and said so."""
        built = self.typed_record(loaded)
        if built is None:
            return None
        record, errors = built.checked(clean=self._boxes)
        self.show_errors(errors)
        return None if errors else record

    def typed_record(self, loaded: Record | None = None) -> Record | None:
        """The record as it stands, whatever is wrong across its fields; None when one is wrong and said so."""
        found: dict[str, Any] = {}
        errors: list[FieldError] = []
        for name, box in self._boxes.items():
            try:
                found[name] = box.editor.value()
            except FieldError as error:
                errors.append(FieldError(name, error.sentence))
        self.show_errors(errors)
        return None if errors else replace(loaded or self.register.record(), **found)

    def valid_record(self, loaded: Record | None = None) -> Record | None:
        """The record as it stands, built upon `loaded`; None, and nothing said, while something is wrong."""
        try:
            built = replace(loaded or self.register.record(), **self.values())
        except FieldError:
            return None
        record, errors = built.checked(clean=self._boxes)
        return None if errors else record

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """Say each error beside its field, the others at the top, and go to the first wrong field."""
        sentences: dict[str, str] = {}
        for error in errors:
            sentences.setdefault(error.field if error.field in self._boxes else "", error.sentence)
        for name, box in self._boxes.items():
            box.show_error(sentences.get(name, ""))
        self._show_problem(sentences.get("", ""))
        wrong = [box for name, box in self._boxes.items() if name in sentences]
        if wrong:
            self._go_to(wrong[0], Qt.FocusReason.OtherFocusReason)

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Show each finding beside the field that would cure it."""
        for name, box in self._boxes.items():
            box.set_findings([finding for finding in findings if finding.field == name])

    def choose(self, field: str, record: str, name: str) -> None:
        """Let a reference point to a record that was just registered, and move on."""
        editor = self._boxes[field].editor
        if isinstance(editor, RefEditor):
            editor.choose(record, name)
            editor.entered.emit()

    def focus_first(self) -> None:
        """Go to the first field that is still empty and required, else to the first."""
        boxes = list(self._boxes.values())
        empty = [box for box in boxes if box.editor.field.required and not box.editor.typed()]
        self._go_to((empty or boxes)[0])

    def focus_on(self, field: str) -> None:
        """Go to one field."""
        self._go_to(self._boxes[field])

    def stand_whole(self) -> None:
        """Leave the scrolling to what is around."""
        self._scroll.whole = True

    def _go_to(self, box: FieldBox, reason: Qt.FocusReason = Qt.FocusReason.TabFocusReason) -> None:
        box.editor.input.setFocus(reason)
        self._sought.start()

    def _on_sought(self) -> None:
        """Show the field that has the keyboard, once everything has its place."""
        sought = self.focusWidget()
        for box in self._boxes.values():
            if sought and box.isAncestorOf(sought):
                reveal(box)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - a state, as in Qt
        """Let nothing be typed."""
        for box in self._boxes.values():
            box.editor.set_read_only(read_only)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns of fields where there is room, one where there is not."""
        super().resizeEvent(event)
        self._arrange(1 if event.size().width() < NARROW else 2)

    def _add_field(self, name: str, editor: Editor) -> None:
        box = FieldBox(editor, f"{self.register.table}.{name}", self.citation_clicked.emit, compact=self._compact)
        self._boxes[name] = box
        editor.edited.connect(self._on_edited)
        editor.entered.connect(partial(self._on_entered, name))
        if isinstance(editor, RefEditor):
            editor.create_requested.connect(partial(self._on_create_requested, name))

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(2, 2, BETWEEN, 2)
        column.setSpacing(BETWEEN)
        column.addWidget(self._problem)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._scroll = scrolling(inner)
        inner.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._arrange(2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        while self._grid.takeAt(0):
            pass
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        row = column = 0
        for box in self._boxes.values():
            wide = columns == 1 or box.is_wide
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(box, row, column, 1, columns if wide else 1)
            column += columns if wide else 1
            if column >= columns:
                row, column = row + 1, 0
        self._scroll.updateGeometry()

    def _show_problem(self, sentence: str) -> None:
        self._problem.setText(f"✕ {sentence}" if sentence else "")
        self._problem.setVisible(bool(sentence))

    def _on_edited(self) -> None:
        self._show_problem("")
        self.changed.emit()

    def _on_create_requested(self, field: str, table: str, typed: str) -> None:
        self.create_requested.emit(table, typed, field)

    def _on_entered(self, name: str) -> None:
        names = list(self._boxes)
        place = names.index(name) + 1
        if place == len(names):
            self.submitted.emit()
            return
        self._go_to(self._boxes[names[place]])
