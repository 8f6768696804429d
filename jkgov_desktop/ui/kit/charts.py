"""Small charts painted from plain numbers. What a bar stands for is written beside it, never told by colour alone."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jkgov_desktop.ui.kit.bars import Fill, paint_bar
from jkgov_desktop.ui.kit.theme import Role, colour

_GAP, _BAR, _CORNER = 8, 8, 4.0
_PLOT, _LEAST_PLOT = 68, 56
_FULL = 0.6


class Bar(Struct, frozen=True):
    """One bar: what it is called, how long it is, and its value in words."""

    name: str
    value: float
    said: str


class _Chart(QWidget):
    """What all charts share: nothing to type, and a spoken version of what is painted."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars."""
        self.bars = tuple(bars)
        self.setAccessibleDescription("；".join(f"{bar.name} {bar.said}" for bar in self.bars if bar.value))
        self.updateGeometry()
        self.update()

    @property
    def _line(self) -> int:
        return self.fontMetrics().height()

    @property
    def _longest(self) -> float:
        return max((bar.value for bar in self.bars), default=0.0) or 1.0

    def _small(self) -> QFont:
        font = self.font()
        font.setPixelSize(font.pixelSize() - 2)
        return font

    def _fill(self, painter: QPainter, box: QRectF, role: Role) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(role, self.palette()))
        painter.drawRoundedRect(box, _CORNER, _CORNER)

    def _write(self, painter: QPainter, box: QRectF, words: str, role: Role, where: Qt.AlignmentFlag) -> None:
        painter.setPen(colour(role, self.palette()))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
        painter.drawText(box, int(where | Qt.AlignmentFlag.AlignVCenter), shown)


class Columns(_Chart):
    """Upright bars side by side, such as the months of a year; a value stands above its bar."""

    def sizeHint(self) -> QSize:
        """Room for the bars, their values and their names."""
        return QSize(28 * max(1, len(self.bars)), _PLOT + 2 * self._line)

    def minimumSizeHint(self) -> QSize:
        """A lower plot with the same words."""
        return QSize(20 * max(1, len(self.bars)), _LEAST_PLOT + 2 * self._line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground line, then bar by bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small())
        line, ground = self._line, self.height() - self._line
        slot = self.width() / max(1, len(self.bars))
        painter.setPen(colour(Role.LINE, self.palette()))
        painter.drawLine(0, ground, self.width(), ground)
        for place, bar in enumerate(self.bars):
            tall = (ground - line - 2) * bar.value / self._longest
            left = slot * place
            if bar.value:
                width = slot * _FULL
                self._fill(painter, QRectF(left + (slot - width) / 2, ground - tall, width, tall), Role.INFO)
                above = QRectF(left, ground - tall - line, slot, line)
                self._write(painter, above, bar.said, Role.INK, Qt.AlignmentFlag.AlignHCenter)
            below = QRectF(left, ground + 1, slot, line)
            self._write(painter, below, bar.name, Role.SECONDARY, Qt.AlignmentFlag.AlignHCenter)
        painter.end()


class Ranks(_Chart):
    """Lying bars below each other, each with its name before it and its value behind it."""

    def sizeHint(self) -> QSize:
        """One line for every bar."""
        return QSize(220, len(self.bars) * (self._line + _GAP))

    def minimumSizeHint(self) -> QSize:
        """The same; bars are never squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw line by line; the longest bar leaves room for its value."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = painter.fontMetrics().horizontalAdvance
        names = min(self.width() * 0.4, max((wide(bar.name) for bar in self.bars), default=0))
        said = max((wide(bar.said) for bar in self.bars), default=0)
        room = max(4.0, self.width() - names - said - 2 * _GAP)
        for place, bar in enumerate(self.bars):
            top = place * (self._line + _GAP)
            self._write(painter, QRectF(0, top, names, self._line), bar.name, Role.INK, Qt.AlignmentFlag.AlignLeft)
            long = room * bar.value / self._longest
            if bar.value:
                middle = top + (self._line - _BAR) / 2
                self._fill(painter, QRectF(names + _GAP, middle, long, _BAR), Role.INFO)
            behind = QRectF(names + 2 * _GAP + long, top, said, self._line)
            role = Role.INK if bar.value else Role.SECONDARY
            self._write(painter, behind, bar.said, role, Qt.AlignmentFlag.AlignLeft)
        painter.end()


class Meter(_Chart):
    """How far something wanted has been done: name and value above one bar, green with a tick when it is met."""

    def __init__(self, name: str, done: float, wanted: float, said: str) -> None:
        super().__init__(name)
        self._share = min(1.0, done / wanted) if wanted else 1.0
        self.set_bars([Bar(name, done, said)])
        self.setAccessibleDescription(said)

    @property
    def met(self) -> bool:
        """Whether all that is wanted has been done."""
        return self._share >= 1.0

    def sizeHint(self) -> QSize:
        """The words and the bar below them."""
        return QSize(200, self._line + _GAP + _BAR)

    def minimumSizeHint(self) -> QSize:
        """The same, narrower."""
        return QSize(120, self._line + _GAP + _BAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, the whole bar and the part that is done."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        (bar,) = self.bars
        words = QRectF(0, 0, self.width(), self._line)
        said = f"✓ {bar.said}" if self.met else bar.said
        wide = painter.fontMetrics().horizontalAdvance(said)
        self._write(painter, words.adjusted(0, 0, -wide - _GAP, 0), bar.name, Role.INK, Qt.AlignmentFlag.AlignLeft)
        self._write(painter, words, said, Role.OK if self.met else Role.WARN, Qt.AlignmentFlag.AlignRight)
        whole = QRectF(0, self._line + _GAP / 2, self.width(), _BAR)
        paint_bar(painter, whole, self.palette(), [Fill(self._share, Role.OK if self.met else Role.WARN)])
        painter.end()
