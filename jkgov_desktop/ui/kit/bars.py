"""One whole as a lying bar, filled from the left."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jkgov_desktop.ui.kit.theme import Role, colour

TICK = 4.0
"""How far a tick reaches beyond its bar, in pixels."""

_CORNER = 3.0


class Fill(Struct, frozen=True):
    """A part of the whole, in colour and perhaps hatched."""

    share: float
    role: Role
    style: Qt.BrushStyle = Qt.BrushStyle.SolidPattern


def paint_bar(
    painter: QPainter, box: QRectF, palette: QPalette, fills: Iterable[Fill], ticks: Iterable[float] = ()
) -> None:
    """Paint the parts side by side over their ground, and a tick at every share in `ticks`."""
    ground = QPainterPath()
    ground.addRoundedRect(box, _CORNER, _CORNER)
    painter.save()
    painter.fillPath(ground, colour(Role.LINE, palette))
    painter.setClipPath(ground)
    left = box.left()
    for fill in fills:
        width = fill.share * box.width()
        painter.fillRect(QRectF(left, box.top(), width, box.height()), QBrush(colour(fill.role, palette), fill.style))
        left += width
    painter.setClipping(False)
    painter.setPen(QPen(colour(Role.INK, palette), 1.5))
    for share in ticks:
        x = box.left() + min(1.0, share) * box.width()
        painter.drawLine(QPointF(x, box.top() - TICK), QPointF(x, box.bottom() + TICK))
    painter.restore()


class ShareBar(QWidget):
    """A thin bar: how much of something is done, green when that is enough."""

    def __init__(self, share: float, *, met: bool) -> None:
        super().__init__()
        self._fill = Fill(share, Role.OK if met else Role.WARN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Six pixels high."""
        return QSize(80, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the part done over the whole."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_bar(painter, QRectF(self.rect()), self.palette(), [self._fill])
        painter.end()
