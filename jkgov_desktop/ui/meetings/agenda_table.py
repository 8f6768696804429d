"""The agenda as a table whose rows can be dragged to another place."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication

from jkgov_desktop.ui.kit.theme import Role, colour
from jkgov_desktop.ui.rows import Column, RowsTable


class AgendaTable(RowsTable):
    """Emits `dragged` with a row's record and by how many rows it was moved."""

    dragged = Signal(str, int)

    def __init__(self, name: str, columns: Sequence[Column]) -> None:
        super().__init__(name, columns)
        self._pressed: QPoint | None = None
        self._target: int | None = None

    def minimumSizeHint(self) -> QSize:
        """Room for the head and a row, so that the form below stays in a small window."""
        least = super().minimumSizeHint()
        return least.scaled(least.width(), least.height() // 2, Qt.AspectRatioMode.IgnoreAspectRatio)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row; it may be the beginning of a drag."""
        super().mousePressEvent(event)
        on_row = event.button() is Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid()
        self._pressed = event.position().toPoint() if on_row else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the row would go."""
        if self._pressed is None:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._target is not None or far:
            self._target = self._gap(event.position().toPoint())
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the row go where it is dropped."""
        super().mouseReleaseEvent(event)
        row, target = self.currentIndex().row(), self._target
        self._pressed = self._target = None
        self.unsetCursor()
        self.viewport().update()
        if target is not None:
            by = target - row - (1 if target > row else 0)
            if by:
                self.dragged.emit(self.current_id(), by)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a line in the gap into which the row would go."""
        super().paintEvent(event)
        if self._target is not None:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(colour(Role.ACCENT, self.palette()), 2))
            y = self.rowViewportPosition(0) + sum(self.rowHeight(row) for row in range(self._target))
            painter.drawLine(0, max(1, y), self.viewport().width(), max(1, y))
            painter.end()

    def _gap(self, at: QPoint) -> int:
        """The gap between rows nearest to a point: 0 above the first."""
        count = self.model().rowCount()
        row = self.rowAt(at.y())
        if row < 0:
            return 0 if at.y() < 0 else count
        middle = self.rowViewportPosition(row) + self.rowHeight(row) // 2
        return row + (1 if at.y() > middle else 0)
