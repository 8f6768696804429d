"""Short words at the bottom of a window that need no answer: 已保存, with a way to take it back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from jkgov_desktop.ui.kit.buttons import LinkButton
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, Tone, label
from jkgov_desktop.ui.kit.text import tr

BELOW = 4
"""Logical pixels under a toast: it lies over the strip at the bottom and never over what is being typed."""

TOAST_TIME = 6000
"""Milliseconds a toast stays; one that tells of a refusal stays twice as long."""


class Toasts(QObject):
    """Says things at the bottom of `window`, one at a time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._toast: Toast | None = None
        window.installEventFilter(self)

    def show(self, sentence: str, *, undo: Callable[[], object] | None = None, blocked: bool = False) -> None:
        """Say `sentence` for a while, in the place of what was said before; `blocked` says it refuses."""
        self.clear()
        self._toast = Toast(sentence, undo, self.clear, self._window, blocked=blocked)
        self._place()
        self._toast.show()
        self._toast.raise_()

    @property
    def sentence(self) -> str:
        """What is being said, or an empty string."""
        return self._toast.accessibleName() if self._toast else ""

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
            room = self._window.rect()
            self._toast.setMaximumWidth(max(200, room.width() - 4 * EDGE))
            self._toast.adjustSize()
            size = self._toast.size()
            self._toast.move((room.width() - size.width()) // 2, room.height() - size.height() - BELOW)


class Toast(QFrame):
    """One short sentence that goes by itself, but not while the mouse rests on it."""

    def __init__(
        self,
        sentence: str,
        undo: Callable[[], object] | None,
        on_over: Callable[[], object],
        parent: QWidget,
        *,
        blocked: bool,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(sentence)
        self.setProperty("blocked", blocked)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, INSIDE, EDGE, INSIDE)
        row.setSpacing(BETWEEN)
        words = label(f"✕ {sentence}" if blocked else sentence, Tone.BLOCKED if blocked else Tone.PLAIN)
        words.setWordWrap(words.sizeHint().width() > parent.width() - 8 * EDGE)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        if undo:
            row.addWidget(LinkButton(tr("撤销 Ctrl+Z"), partial(_take_back, undo, on_over)))
        self._clock = QTimer(self, singleShot=True, interval=TOAST_TIME * (2 if blocked else 1))
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


def _take_back(undo: Callable[[], object], on_over: Callable[[], object]) -> None:
    """Clear the toast first: what `undo` says must be left standing."""
    on_over()
    undo()
