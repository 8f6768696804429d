"""What every editor of a field can do, and the editor of one line of text that several others build on."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from jkgov_desktop.records.fields import Field, FieldError, Raw
from jkgov_desktop.ui.kit.cards import INSIDE, set_property
from jkgov_desktop.ui.kit.text import tr


class Editor(QWidget):
    """Where one field is typed. `input` is the widget that takes the focus.

    `edited` comes with every change a person makes, `entered` with Enter, `left` when the focus goes.
    """

    edited = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, field: Field, widget: QWidget) -> None:
        super().__init__()
        self.field = field
        self.input = widget
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(INSIDE)
        self._row.addWidget(widget, 1)
        self.setFocusProxy(widget)

    def value(self) -> Any:
        """What is typed, cleaned; raises FieldError when it cannot be kept."""
        return self._value()

    def set_value(self, value: Any) -> None:
        """Show `value`, silently."""
        with QSignalBlocker(self):
            self._set_value(value)

    def typed(self) -> Raw:
        """What stands in the editor as it is, right or wrong: what a draft keeps."""
        return self._typed()

    def set_typed(self, typed: Raw) -> None:
        """Put back what a draft kept, silently."""
        with QSignalBlocker(self):
            self._set_typed(typed)

    @property
    def is_choosing(self) -> bool:
        """Whether what is typed is still being looked up, and too early to judge."""
        return False

    def tidy(self) -> None:
        """Show the value in its usual form, when the focus leaves."""
        self._tidy()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - a state, as in Qt
        """Let nothing be typed."""
        self._set_read_only(read_only)

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001
        """Mark the input as holding something that cannot be kept."""
        set_property(self.input, "wrong", wrong)

    def _value(self) -> Any:
        raise NotImplementedError

    def _set_value(self, value: Any) -> None:
        raise NotImplementedError

    def _typed(self) -> Raw:
        raise NotImplementedError

    def _set_typed(self, typed: Raw) -> None:
        raise NotImplementedError

    def _tidy(self) -> None:
        """Nothing to do where the input shows every value in one form."""

    def _set_read_only(self, read_only: bool) -> None:  # noqa: FBT001
        self.input.setEnabled(not read_only)


class LineEditor(Editor):
    """A field typed as one line of text; the other one-line editors build on it."""

    input: QLineEdit

    def __init__(self, field: Field) -> None:
        line = QLineEdit()
        super().__init__(field, line)
        line.setPlaceholderText(tr(field.hint) if field.hint else "")
        line.textEdited.connect(self._on_text_edited)
        line.returnPressed.connect(self._on_return_pressed)
        line.editingFinished.connect(self._on_editing_finished)

    def _value(self) -> Any:
        return self.field.parse(self.input.text())

    def _set_value(self, value: Any) -> None:
        self.input.setText(self.field.show(value))
        self.input.setCursorPosition(0)

    def _typed(self) -> Raw:
        return self.input.text()

    def _set_typed(self, typed: Raw) -> None:
        self.input.setText("" if typed is None else str(typed))

    def _tidy(self) -> None:
        """Show a readable value in its usual form; leave an unreadable one as it was typed."""
        try:
            shown = self.field.show(self._value())
        except FieldError:
            return
        if shown != self.input.text():
            self.input.setText(shown)

    def _set_read_only(self, read_only: bool) -> None:  # noqa: FBT001
        self.input.setReadOnly(read_only)

    def _keep_short(self, digits: int) -> None:
        """Give the input room for so many digits or its hint and no more; what is beside it stands close."""
        letters = self.input.fontMetrics()
        room = max(letters.horizontalAdvance("0" * digits), letters.horizontalAdvance(self.input.placeholderText()))
        self.input.setFixedWidth(room + 28)
        self._row.setStretch(0, 0)
        self._row.addStretch(1)

    def _on_text_edited(self) -> None:
        self.edited.emit()

    def _on_return_pressed(self) -> None:
        self.tidy()
        self.entered.emit()

    def _on_editing_finished(self) -> None:
        if not self.input.hasFocus():
            self.tidy()
            self.left.emit()
