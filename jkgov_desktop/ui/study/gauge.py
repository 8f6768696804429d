"""A small bar: what was done, what is arranged, what is only proposed, against what is asked."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jkgov_desktop.records.slots import days_said
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role, colour

HEIGHT = 10
_TICK = 4.0


def paint_gauge(
    painter: QPainter, box: QRectF, palette: QPalette, parts: tuple[int, int, int], asked: tuple[int, ...], whole: int
) -> None:
    """Paint half-days held, arranged and proposed into `box`, `whole` wide, with a tick at every number `asked`."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(Role.LINE, palette))
    painter.drawRoundedRect(box, 3, 3)
    left, scale = box.left(), box.width() / max(1, whole)
    fills = (
        (colour(Role.OK, palette), Qt.BrushStyle.SolidPattern),
        (colour(Role.INFO, palette), Qt.BrushStyle.SolidPattern),
        (colour(Role.INFO, palette), Qt.BrushStyle.BDiagPattern),
    )
    for count, (ink, style) in zip(parts, fills, strict=True):
        width = min(count * scale, box.right() - left)
        painter.setBrush(ink)
        brush = painter.brush()
        brush.setStyle(style)
        painter.setBrush(brush)
        painter.drawRect(QRectF(left, box.top(), width, box.height()))
        left += width
    painter.setPen(QPen(colour(Role.INK, palette), 1.5))
    for number in asked:
        x = min(box.left() + number * scale, box.right())
        painter.drawLine(QPointF(x, box.top() - _TICK), QPointF(x, box.bottom() + _TICK))


class Gauge(QWidget):
    """One such bar as wide as there is room; counts are half-days."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[int, int, int] = (0, 0, 0)
        self._asked: tuple[int, ...] = ()
        self._whole = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_counts(self, held: int, arranged: int, proposed: int, *asked: int) -> None:
        """Show these half-days against the numbers asked, the least first."""
        self._parts, self._asked = (held, arranged, proposed), asked
        self._whole = max(asked[-1], held + arranged + proposed)
        said = tr("已学{held}，已排{arranged}，拟排{proposed}，需{asked}").format(
            held=days_said(held), arranged=days_said(arranged), proposed=days_said(proposed), asked=days_said(asked[0])
        )
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(160, round(HEIGHT + 2 * _TICK))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar in the middle of its height."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1, (self.height() - HEIGHT) / 2, self.width() - 2, HEIGHT)
        paint_gauge(painter, box, self.palette(), self._parts, self._asked, self._whole)
        painter.end()
