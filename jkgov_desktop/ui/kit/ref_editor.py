"""The editor of a reference: part of a name or its pinyin initials find the record that is meant."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter

from jkgov_desktop.records.fields import FieldError, Id, Raw, Ref
from jkgov_desktop.ui.kit.editor import LineEditor
from jkgov_desktop.ui.kit.inputs import ENTER
from jkgov_desktop.ui.kit.ports import Lookup
from jkgov_desktop.ui.kit.text import tr

_PAUSE = 120
"""Milliseconds of quiet before suggestions are fetched."""


class RefEditor(LineEditor):
    """Shows the chosen record's name; what matches nothing asks for `create_requested(table, typed)`."""

    create_requested = Signal(str, str)
    field: Ref

    def __init__(self, field: Ref, lookup: Lookup) -> None:
        super().__init__(field)
        self._lookup = lookup
        self._chosen: Id | None = None
        self._suggested: list[tuple[Id, str]] = []
        self.input.setPlaceholderText(tr(field.hint or "名称的一部分或拼音首字母"))
        self.input.setClearButtonEnabled(True)
        self._lines = QStringListModel(self)
        self._completer = QCompleter(self._lines, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(10)
        self._completer.setWidget(self.input)
        self.popup = self._completer.popup()
        self.popup.setProperty("popup", "true")
        self._completer.activated.connect(self._on_line_activated)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._offer)
        self.input.textChanged.connect(self._on_text_changed)
        self.input.installEventFilter(self)

    def _value(self) -> Any:
        """The chosen record; an exact name that only one record has counts as chosen."""
        typed = self.input.text().strip()
        if self._chosen is None and typed:
            self._choose_exact(typed)
        if self._chosen is None and typed:
            sentence = tr("没有找到“{typed}”，请从列表中选择，或先登记。").format(typed=typed)
            raise FieldError(self.field.name, sentence)
        return self.field.clean(self._chosen)

    def _set_value(self, value: Any) -> None:
        """Show what the record is called."""
        name = self._lookup.names(self.field.target, [value]).get(value, "") if value else ""
        self.input.setText(name)
        self.input.setCursorPosition(0)
        self._chosen = value

    @property
    def is_choosing(self) -> bool:
        """Whether the list of suggestions is open."""
        return bool(self.popup.isVisible())

    def choose(self, record: Id, name: str) -> None:
        """Take a record that a person chose or has just registered."""
        self._pause.stop()
        self.popup.hide()
        self.input.setText(name)
        self._chosen = record
        self.edited.emit()

    def _typed(self) -> Raw:
        """The chosen record's id, or the text that has not found its record yet."""
        return self._chosen or self.input.text()

    def _set_typed(self, typed: Raw) -> None:
        """Put back what a draft kept; a text that is no record's id stays text."""
        kept = str(typed or "")
        if kept and self._lookup.names(self.field.target, [kept]).get(kept):
            self._set_value(kept)
        else:
            self.input.setText(kept)

    def _tidy(self) -> None:
        """Take an exact name; a name is shown as it is."""
        typed = self.input.text().strip()
        if typed and self._chosen is None:
            self._choose_exact(typed)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """↓ opens the list; Enter takes the first record even before the list is open."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if self.input.isReadOnly():
            return False
        if event.key() == Qt.Key.Key_Down and not self.popup.isVisible():
            self._offer()
            return True
        if event.key() in ENTER and self._pause.isActive():
            self._offer()
            if self._suggested:
                self._take_line(0)
            return True
        return False

    def _on_return_pressed(self) -> None:
        """While the list is open, Enter is for its current line."""
        if not self.popup.isVisible():
            super()._on_return_pressed()

    def _on_text_changed(self) -> None:
        self._chosen = None

    def _on_text_edited(self) -> None:
        if self.input.text().strip():
            self._pause.start()
        else:
            self._pause.stop()
            self.popup.hide()
        self.edited.emit()

    def _offer(self) -> None:
        self._pause.stop()
        typed = self.input.text().strip()
        self._suggested = self._lookup.suggest(self.field.target, typed)
        lines = [name for _, name in self._suggested]
        if typed and not lines:
            lines = [tr("登记新的“{typed}”…").format(typed=typed)]
        self._lines.setStringList(lines)
        if not lines:
            self.popup.hide()
            return
        self._completer.complete()
        self.popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _on_line_activated(self) -> None:
        self._take_line(self.popup.currentIndex().row())

    def _take_line(self, row: int) -> None:
        """Choose a suggested record and move on; the line below the last asks to register what is typed."""
        if row < len(self._suggested):
            self.choose(*self._suggested[row])
            self.entered.emit()
        elif typed := self.input.text().strip():
            self.create_requested.emit(self.field.target, typed)

    def _choose_exact(self, typed: str) -> None:
        same = [record for record, name in self._lookup.suggest(self.field.target, typed) if name == typed]
        if len(same) == 1:
            self._chosen = same[0]
