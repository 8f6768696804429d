"""A small bar: what was done, what is arranged, what is only proposed, against what is asked."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from jkgov_desktop.records.slots import days_said
from jkgov_desktop.ui.kit.bars import TICK, Fill, paint_bar
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role

HEIGHT = 10
_LOOKS = (
    (Role.OK, Qt.BrushStyle.SolidPattern),
    (Role.INFO, Qt.BrushStyle.SolidPattern),
    (Role.INFO, Qt.BrushStyle.BDiagPattern),
)


def paint_gauge(
    painter: QPainter, box: QRectF, palette: QPalette, parts: tuple[int, int, int], asked: tuple[int, ...], whole: int
) -> None:
    """Paint half-days held, arranged and proposed into `box`, `whole` wide, with a tick at every number `asked`."""
    scale = 1 / max(1, whole)
    fills = [Fill(count * scale, *look) for count, look in zip(parts, _LOOKS, strict=True)]
    paint_bar(painter, box, palette, fills, [number * scale for number in asked])


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
        return QSize(160, round(HEIGHT + 2 * TICK))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar in the middle of its height."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1, (self.height() - HEIGHT) / 2, self.width() - 2, HEIGHT)
        paint_gauge(painter, box, self.palette(), self._parts, self._asked, self._whole)
        painter.end()
