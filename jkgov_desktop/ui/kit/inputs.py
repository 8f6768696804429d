"""Qt's own input widgets with the manners of this program: the wheel belongs to the page."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygon,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QWidget,
)

from jkgov_desktop.ui.kit.initials import initials
from jkgov_desktop.ui.kit.theme import Role, colour

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

LETTERS_PAUSE = 1000
"""Milliseconds after which a typed letter begins a new word."""

_PLAIN_KEYS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class ComboBox(QComboBox):
    """A drop-down list that never changes by the wheel; Enter moves on, digits and first letters choose."""

    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(16)
        self.setItemDelegate(QStyledItemDelegate(self))
        self._letters = ""
        self._pause = QTimer(self, singleShot=True, interval=LETTERS_PAUSE)
        self._pause.timeout.connect(self._forget_letters)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on; a digit chooses by place; Delete goes back to nothing where nothing is a choice."""
        typed = event.text()
        plain = not event.modifiers() & ~_PLAIN_KEYS
        if event.key() in ENTER:
            self.entered.emit()
        elif plain and typed.isascii() and typed.isdigit():
            self._choose_place(int(typed))
        elif plain and typed.isascii() and typed.isalpha():
            self._choose_letters(typed.lower())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.itemText(0) == "":
            self.setCurrentIndex(0)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus went elsewhere; a popup does not count."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow that a styled combo box lacks."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(Role.SECONDARY, self.palette()), 1.5))
        centre = QPoint(self.width() - 15, self.height() // 2 + 1)
        painter.drawPolyline(QPolygon([centre + QPoint(x, y) for x, y in ((-4, -2), (0, 2), (4, -2))]))
        painter.end()

    def _choose_letters(self, letter: str) -> None:
        self._letters += letter
        self._pause.start()
        spelled = [initials(self.itemText(index)) for index in range(self.count())]
        for wanted in (self._letters, letter):
            if found := [index for index, word in enumerate(spelled) if word.startswith(wanted)]:
                self._letters = wanted
                again = wanted == letter and self.currentIndex() in found
                place = (found.index(self.currentIndex()) + 1) % len(found) if again else 0
                self.setCurrentIndex(found[place])
                return
        self._forget_letters()

    def _forget_letters(self) -> None:
        self._letters = ""

    def _choose_place(self, place: int) -> None:
        first = 1 if self.itemText(0) == "" else 0
        index = place - 1 + first if place else 0
        if 0 <= index < self.count():
            self.setCurrentIndex(index)


class CheckBox(QCheckBox):
    """A check box whose tick is drawn in the theme's colours; Enter moves on."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on; the space bar ticks."""
        if event.key() in ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tick over the filled box of the style sheet."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box: QRect = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(Role.CARD, self.palette()), 2))
        tick = ((-4, 0), (-1, 3), (4, -3))
        painter.drawPolyline(QPolygon([box.center() + QPoint(x + 1, y + 1) for x, y in tick]))
        painter.end()


class GrowingText(QPlainTextEdit):
    """Several lines of plain text; grows with what is typed, from `least` lines to `most`.

    `typed` comes when the text itself changed, never while an input method is still composing. Where only a few
    words are wanted, `enter_leaves`: Enter alone moves on.
    """

    typed = Signal()
    entered = Signal()
    left = Signal()

    def __init__(
        self, least: int = 2, most: int = 12, *, enter_leaves: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.enter_leaves = enter_leaves
        self._known = ""
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._on_text_changed)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter moves on; Enter alone begins a new line unless it leaves; Shift+Enter always does."""
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        leaves = held == Qt.KeyboardModifier.ControlModifier or (self.enter_leaves and not held)
        if event.key() in ENTER and leaves:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus went elsewhere; a popup does not count."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again: a narrower column breaks into more lines."""
        super().resizeEvent(event)
        self._fit()

    def _on_text_changed(self) -> None:
        text = self.toPlainText()
        if text != self._known:
            self._known = text
            self._fit()
            self.typed.emit()

    def _fit(self) -> None:
        lines = round(self.document().size().height())
        lines = max(self._least, min(self._most, lines))
        margins = self.contentsMargins()
        frame = margins.top() + margins.bottom() + round(2 * self.document().documentMargin())
        height = lines * self.fontMetrics().lineSpacing() + frame + 12
        if height != self.height():
            self.setFixedHeight(height)
