"""The surfaces a page is laid out with: cards, the page's title, empty states, the strip at the bottom."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from jkgov_desktop.ui.kit.buttons import Button, LinkButton, PrimaryButton
from jkgov_desktop.ui.kit.text import tr

INSIDE, BETWEEN, EDGE = 8, 12, 16
"""Spacing in logical pixels: inside a card, between cards, at the edge of a page."""

NARROW = 560
"""Logical pixels of width below which fields stand in one column, and cards one below the other."""

FILTER_DELAY = 150
"""Milliseconds of quiet before a filter is applied."""


class Tone(StrEnum):
    """How a label speaks."""

    PLAIN = ""
    SECONDARY = "secondary"
    TITLE = "title"
    PAGE = "page"
    STRONG = "strong"
    BRAND = "brand"
    BLOCKED = "blocked"
    WARNED = "warned"
    TOLD = "told"
    MET = "met"
    FAINT = "faint"


def label(text: str = "", tone: Tone = Tone.PLAIN, *, wrap: bool = False) -> QLabel:
    """A label of plain text in one of the tones."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("tone", tone.value)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
    return made


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet selects by, and dress the widget again if it changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class ElidedLabel(QLabel):
    """One line of plain text that gives way: what does not fit ends in … and is read in the tool tip."""

    def __init__(self, text: str, tone: Tone) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone.value)
        self.say(text)

    def say(self, text: str) -> None:
        """Say something else."""
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), 4 * self.fontMetrics().height()), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        room = self.contentsRect()
        said = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter = QPainter(self)
        place = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.style().drawItemText(painter, room, place, self.palette(), self.isEnabled(), said, self.foregroundRole())
        painter.end()


class Card(QFrame):
    """A white surface with a thin line. Add what it holds to `body`."""

    def __init__(self, title: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(title, Tone.TITLE)
        self._note = label(note, Tone.SECONDARY)
        self._head = QHBoxLayout()
        self._head.setSpacing(INSIDE)
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._head.addWidget(self._note)
        self.body = QVBoxLayout()
        self.body.setSpacing(INSIDE)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, BETWEEN, 14, BETWEEN)
        whole.setSpacing(INSIDE)
        whole.addLayout(self._head)
        whole.addLayout(self.body, 1)
        self.set_title(title)
        self.set_note(note)

    def set_title(self, title: str) -> None:
        """Head the card."""
        self._title.say(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_note(self, note: str) -> None:
        """Say something small at the right of the head."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right end of the head."""
        self._head.addWidget(widget)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let go of it."""
    while taken := layout.takeAt(0):
        if widget := taken.widget():
            widget.hide()
            widget.deleteLater()


class Scrolling(QScrollArea):
    """One widget and a bar to scroll it by.

    A `whole` one asks for all the height its widget wants, where something around it scrolls.
    """

    whole = False

    def __init__(self) -> None:
        super().__init__()
        self._sought: QWidget | None = None
        self.verticalScrollBar().rangeChanged.connect(self._on_room_changed)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled)

    def seek(self, widget: QWidget) -> None:
        """Scroll to a widget, again when the room changes while it has the keyboard and nobody has scrolled away."""
        self._sought = widget
        self.ensureWidgetVisible(widget)

    def _on_room_changed(self) -> None:
        if self._sought and isValid(self._sought):
            at_work = self.window().focusWidget()
            if at_work and self._sought.isAncestorOf(at_work):
                self.ensureWidgetVisible(self._sought)

    def _on_scrolled(self) -> None:
        self._sought = None

    def sizeHint(self) -> QSize:
        """The room the widget would like now; Qt itself remembers what it liked at first."""
        widget = self.widget()
        return widget.sizeHint() if widget else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The least room, which is all of its height for a whole one."""
        least = super().minimumSizeHint()
        return QSize(least.width(), self.sizeHint().height()) if self.whole else least

    def viewportEvent(self, event: QEvent) -> bool:
        """Ask for other room when the widget wants other room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().viewportEvent(event)


class Abreast(QWidget):
    """Two widgets side by side, or one below the other where that would leave too little room."""

    def __init__(self, left: QWidget, right: QWidget, shares: tuple[int, int] = (1, 1)) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(BETWEEN)
        for widget, share in zip((left, right), shares, strict=True):
            self._row.addWidget(widget, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand where there is room."""
        super().resizeEvent(event)
        below = event.size().width() < NARROW
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)


def reveal(widget: QWidget) -> None:
    """Scroll everything that `widget` lies in until it is seen."""
    around = widget.parentWidget()
    while around:
        if isinstance(around, Scrolling):
            around.seek(widget)
        around = around.parentWidget()


def scrolling(widget: QWidget) -> Scrolling:
    """`widget` with all the room there is, and a bar to scroll by where that is too little."""
    area = Scrolling()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area


class PageTitle(QWidget):
    """Where you are: the trail that leads here, the page's name, and at the right what can be done."""

    def __init__(
        self,
        title: str,
        trail: Sequence[tuple[str, Callable[[], object]]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(title, Tone.PAGE)
        self._note = label("", Tone.SECONDARY)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(INSIDE)
        for name, on_click in trail:
            link = LinkButton(name, on_click)
            link.setProperty("trail", True)  # noqa: FBT003 - Qt's own signature
            self._row.addWidget(link)
            self._row.addWidget(label("›", Tone.PAGE))
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self._note)

    def set_title(self, title: str) -> None:
        """Name the page."""
        self._title.say(title)

    def set_note(self, note: str) -> None:
        """Say something small before the actions, such as 未保存."""
        self._note.setText(note)

    def add_action(self, button: QWidget) -> None:
        """Put a button at the right end."""
        self._row.addWidget(button)


class EmptyState(QWidget):
    """What belongs here, in one sentence, and the first step; `filled` where no other button of the screen is."""

    def __init__(
        self,
        sentence: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        parent: QWidget | None = None,
        *,
        filled: bool = True,
    ) -> None:
        super().__init__(parent)
        self._sentence = label(sentence, Tone.SECONDARY, wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setSpacing(BETWEEN)
        column.addStretch(2)
        column.addWidget(self._sentence)
        if action:
            button = (PrimaryButton if filled else Button)(action, on_action)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def set_sentence(self, sentence: str) -> None:
        """Say something else, such as that a filter found nothing."""
        self._sentence.setText(sentence)


class SearchBox(QLineEdit):
    """A line to filter by. `searched` comes when typing pauses; Esc clears; ↓ and Enter leave it."""

    searched = Signal(str)
    left_downwards = Signal()

    def __init__(self, hint: str, shortcut: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(f"{hint}  {shortcut}".strip())
        self._last = ""
        self._pause = QTimer(self, singleShot=True, interval=FILTER_DELAY)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(self._pause.start)
        self.returnPressed.connect(self._on_return_pressed)
        if shortcut:
            QShortcut(QKeySequence(shortcut), self.window(), self._on_shortcut)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears, ↓ goes on to the rows."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._search()
        elif event.key() == Qt.Key.Key_Down:
            self._on_return_pressed()
        else:
            super().keyPressEvent(event)

    def _on_shortcut(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _on_return_pressed(self) -> None:
        self._search()
        self.left_downwards.emit()

    def _search(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._last:
            self._last = text
            self.searched.emit(text)


class StatusStrip(QFrame):
    """The strip at the bottom: who presides, the standing notice, the last backup."""

    def __init__(self, notice: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead, self._strong, self._rest = label(), label("", Tone.STRONG), label()
        self._notice = label(notice, Tone.BLOCKED)
        self._right = label("", Tone.SECONDARY)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(EDGE, 3, EDGE, 3)
        self._row.setSpacing(0)
        for part in (self._lead, self._strong, self._rest):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self._notice)
        self._row.addSpacing(EDGE)
        self._row.addWidget(self._right)

    def set_left(self, lead: str, strong: str = "", rest: str = "") -> None:
        """Say who presides and who is out; `strong` stands in bold between the two."""
        for part, text in ((self._lead, lead), (self._strong, strong), (self._rest, rest)):
            part.setText(text)

    def set_right(self, text: str) -> None:
        """Say when the last backup was made."""
        self._right.setText(text)

    def add_widget(self, widget: QWidget) -> None:
        """Put a widget, such as a progress strip, before the notice."""
        self._row.insertWidget(self._row.indexOf(self._notice), widget)


def nothing_found(text: str) -> str:
    """What a list says when its filter leaves nothing."""
    return tr("没有找到“{text}”，换个说法或按 Esc 清空。").format(text=text)
