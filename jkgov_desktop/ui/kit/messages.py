"""The only place that opens message boxes and file dialogs; whatever can wait is a toast."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from jkgov_desktop.ui.kit.buttons import LinkButton
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, label
from jkgov_desktop.ui.kit.inputs import GrowingText
from jkgov_desktop.ui.kit.text import tr

TOAST_TIME = 6000
"""Milliseconds a toast stays."""


class QtMessages:
    """Messages as dialogs over `window`."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def tell(self, title: str, sentence: str) -> None:
        """Say something that must be read before going on."""
        box = QMessageBox(QMessageBox.Icon.Information, title, sentence, parent=self._window)
        box.addButton(tr("知道了"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()

    def ask(self, title: str, question: str, *, yes: str, no: str = "") -> bool:
        """Ask before something that cannot be taken back; the safe answer is the default."""
        box = QMessageBox(QMessageBox.Icon.Question, title, question, parent=self._window)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton(no or tr("取消"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(refuse)
        box.setEscapeButton(refuse)
        box.exec()
        return box.clickedButton() is agree

    def ask_text(self, title: str, question: str, *, yes: str) -> str:
        """Ask for a typed reason; empty when the secretary thought better of it."""
        return _ReasonDialog(title, question, yes, self._window).asked()

    def choose_open_file(self, title: str, kinds: str) -> Path | None:
        """A file to read; `kinds` as in "Excel (*.xlsx)"."""
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        return Path(name) if name else None

    def choose_save_file(self, title: str, suggested: str, kinds: str) -> Path | None:
        """A file to write; Qt asks before an existing one is replaced."""
        name, _ = QFileDialog.getSaveFileName(self._window, title, suggested, kinds)
        return Path(name) if name else None


class _ReasonDialog(QDialog):
    def __init__(self, title: str, question: str, yes: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self._text = GrowingText(least=3)
        self._text.setAccessibleName(question)
        buttons = QDialogButtonBox()
        self._yes = buttons.addButton(yes, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._text.entered.connect(self._yes.click)
        self._text.typed.connect(self._on_typed)
        self._on_typed()
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(BETWEEN)
        column.addWidget(label(question, wrap=True))
        column.addWidget(self._text)
        column.addWidget(buttons)

    def asked(self) -> str:
        accepted = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return self._text.toPlainText().strip() if accepted else ""

    def _on_typed(self) -> None:
        self._yes.setEnabled(bool(self._text.toPlainText().strip()))


class Toasts(QObject):
    """Short words at the bottom of a window that need no answer: 已保存, with a way to take it back."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._toast: Toast | None = None
        window.installEventFilter(self)

    def show(self, sentence: str, on_undo: Callable[[], object] | None = None) -> None:
        """Say `sentence` for a while, in the place of what was said before."""
        self.clear()
        toast = Toast(sentence, on_undo, self.clear, self._window)
        self._toast = toast
        self._place()
        toast.show()
        toast.raise_()

    def clear(self) -> None:
        """Take the toast away."""
        if self._toast:
            self._toast.hide()
            self._toast.deleteLater()
            self._toast = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the toast in its place when the window is resized."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        if self._toast:
            self._toast.adjustSize()
            room, size = self._window.rect(), self._toast.size()
            self._toast.move((room.width() - size.width()) // 2, room.height() - size.height() - 48)


class Toast(QFrame):
    """One short sentence that goes by itself, but not while the mouse rests on it."""

    def __init__(
        self,
        sentence: str,
        on_undo: Callable[[], object] | None,
        on_over: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, INSIDE, EDGE, INSIDE)
        row.setSpacing(BETWEEN)
        row.addWidget(label(sentence), 1, Qt.AlignmentFlag.AlignVCenter)
        if on_undo:
            row.addWidget(LinkButton(tr("撤销 Ctrl+Z"), lambda: (on_over(), on_undo())))
        self._clock = QTimer(self, singleShot=True, interval=TOAST_TIME)
        self._clock.timeout.connect(on_over)
        self._clock.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while it is being read."""
        super().enterEvent(event)
        self._clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on."""
        super().leaveEvent(event)
        self._clock.start()
