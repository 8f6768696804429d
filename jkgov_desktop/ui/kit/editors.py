"""The editor of each kind of field."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator

from jkgov_desktop.records.fields import Clock, Day, Field, Flag, Line, Pick, Raw, Ref, Text, Whole
from jkgov_desktop.records.money import Money
from jkgov_desktop.records.slots import HalfDay
from jkgov_desktop.ui.kit.cards import Tone, label
from jkgov_desktop.ui.kit.day_editor import DayEditor, SlotEditor
from jkgov_desktop.ui.kit.day_words import plain, read_clock
from jkgov_desktop.ui.kit.editor import Editor, LineEditor
from jkgov_desktop.ui.kit.inputs import CheckBox, ComboBox, GrowingText
from jkgov_desktop.ui.kit.ports import Lookup
from jkgov_desktop.ui.kit.ref_editor import RefEditor
from jkgov_desktop.ui.kit.text import tr


class WholeEditor(LineEditor):
    """A whole number with its unit behind it."""

    def __init__(self, field: Whole) -> None:
        super().__init__(field)
        digits = QRegularExpression(f"[0-9０-９]{{0,{len(str(field.high))}}}")
        self.input.setValidator(QRegularExpressionValidator(digits, self.input))
        if field.unit:
            self._row.addWidget(label(tr(field.unit), Tone.SECONDARY))
        self._keep_short(11)

    def _value(self) -> Any:
        return self.field.parse(plain(self.input.text()))


class ClockEditor(LineEditor):
    """A time of day, hurried forms included: 830, 15点, 下午3点半."""

    def __init__(self, field: Clock) -> None:
        super().__init__(field)
        self.input.setPlaceholderText(tr(field.hint or "如 8:30 或 830"))
        self._keep_short(14)

    def _value(self) -> Any:
        text = self.input.text()
        hurried = read_clock(text)
        return self.field.clean(hurried) if hurried else self.field.parse(plain(text))


class TextEditor(Editor):
    """Several lines of text; grows as it fills."""

    input: GrowingText

    def __init__(self, field: Text) -> None:
        box = GrowingText()
        super().__init__(field, box)
        box.setPlaceholderText(tr(field.hint or "Ctrl+回车到下一格"))
        box.typed.connect(self.edited)
        box.entered.connect(self.entered)
        box.left.connect(self.left)

    def _value(self) -> Any:
        return self.field.parse(self.input.toPlainText())

    def _set_value(self, value: Any) -> None:
        self._set_typed(value)

    def _typed(self) -> Raw:
        return self.input.toPlainText()

    def _set_typed(self, typed: Raw) -> None:
        self.input.setPlainText("" if typed is None else str(typed))

    def _set_read_only(self, read_only: bool) -> None:  # noqa: FBT001
        self.input.setReadOnly(read_only)


class MoneyEditor(LineEditor):
    """An amount in yuan; 20万 is understood."""

    def __init__(self, field: Money) -> None:
        super().__init__(field)
        self._keep_short(18)
        self._row.insertWidget(1, label(tr("元"), Tone.SECONDARY))
        self.input.setPlaceholderText(tr(field.hint or "如 20万、3500.50"))

    def _value(self) -> Any:
        return self.field.parse(plain(self.input.text()))


class PickEditor(Editor):
    """One of a closed list; an optional field offers an empty line first."""

    input: ComboBox
    field: Pick

    def __init__(self, field: Pick) -> None:
        box = ComboBox()
        super().__init__(field, box)
        self._choices: list[Any] = []
        self._fill((None, *field.listed))
        box.setPlaceholderText(tr(field.hint) if field.hint else "")
        box.currentIndexChanged.connect(self._on_index_changed)
        box.entered.connect(self.entered)
        box.left.connect(self.left)

    def _value(self) -> Any:
        return self.field.clean(self._choices[self.input.currentIndex()])

    def offer(self, field: Field) -> None:
        """Offer what `field` lists now; what is chosen stays chosen."""
        assert isinstance(field, Pick)
        if field.listed != self.field.listed:
            chosen, self.field = self._choices[self.input.currentIndex()], field
            self._fill((None, *field.listed))
            self._set_value(chosen)

    def _fill(self, choices: Sequence[Any]) -> None:
        self.input.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.input.clear()
        self._choices = list(choices)
        for choice in choices:
            self.input.addItem(tr(choice.label) if choice else "")
        self.input.blockSignals(False)  # noqa: FBT003

    def _set_value(self, value: Any) -> None:
        if value and value not in self._choices:
            self._fill((*self._choices, value))
        self.input.setCurrentIndex(self._choices.index(value) if value in self._choices else 0)

    def _typed(self) -> Raw:
        return self.field.dump(self._choices[self.input.currentIndex()])

    def _set_typed(self, typed: Raw) -> None:
        kept = [self.field.dump(choice) for choice in self._choices]
        self._set_value(self._choices[kept.index(typed)] if typed in kept else None)

    def _on_index_changed(self) -> None:
        self.edited.emit()


class FlagEditor(Editor):
    """Yes or no."""

    input: CheckBox

    def __init__(self, field: Flag) -> None:
        box = CheckBox(tr("是"))
        super().__init__(field, box)
        self._row.addStretch(1)
        box.clicked.connect(self._on_clicked)
        box.entered.connect(self.entered)

    def _value(self) -> Any:
        return self.field.clean(self.input.isChecked())

    def _set_value(self, value: Any) -> None:
        self.input.setChecked(bool(value))

    def _typed(self) -> Raw:
        return int(self.input.isChecked())

    def _set_typed(self, typed: Raw) -> None:
        self.input.setChecked(bool(typed))

    def _on_clicked(self) -> None:
        self.edited.emit()


def this_day() -> date:
    """Today on the calendar of this machine."""
    now = QDate.currentDate()
    return date(now.year(), now.month(), now.day())


_EDITORS: Mapping[type[Field], Callable[[Any], Editor]] = {
    Line: LineEditor,
    Text: TextEditor,
    Whole: WholeEditor,
    Clock: ClockEditor,
    Money: MoneyEditor,
    Pick: PickEditor,
    Flag: FlagEditor,
}


def editor_for(field: Field, lookup: Lookup, today: Callable[[], date] = this_day) -> Editor:
    """The editor of a field's kind."""
    if isinstance(field, Day):
        return DayEditor(field, today)
    if isinstance(field, HalfDay):
        return SlotEditor(field, today)
    if isinstance(field, Ref):
        return RefEditor(field, lookup)
    return _EDITORS[type(field)](field)
