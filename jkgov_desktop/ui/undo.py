"""Ctrl+Z where text is typed: first the text, and where there is none to take back, the last change saved."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget


class UndoKey(QObject):
    """Lets Ctrl+Z through to the window where the text with the focus has nothing to undo.

    Qt's text inputs keep the key even then. One whose text was just undone keeps it too, so that holding
    the key never goes on into what was saved.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse the key in the name of a text that has no use for it."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not event.matches(QKeySequence.StandardKey.Undo) or _has_use(watched):
            return False
        event.ignore()
        return True

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        for widget, does in ((old, QObject.removeEventFilter), (now, QObject.installEventFilter)):
            if isinstance(widget, QLineEdit | QPlainTextEdit):
                does(widget, self)


def _has_use(widget: QObject) -> bool:
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable() or widget.isRedoAvailable()
    if isinstance(widget, QPlainTextEdit):
        return widget.document().isUndoAvailable() or widget.document().isRedoAvailable()
    return False
