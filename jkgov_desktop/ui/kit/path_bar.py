"""The path of a thing with a life: the stages behind it, where it is, and what is still to come."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from jkgov_desktop.ui.kit.cards import Card
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role, colour

_RADIUS = 9.0
_TOP = 14.0


class PathStep(Struct, frozen=True):
    """One stage. `note` says who is next, by when or why, in a few words."""

    name: str
    note: str = ""


class PathBar(Card):
    """A card with the stages in a row: done ones filled and ticked, the current one a ring, the rest grey.

    A click on a stage, or ←→, emits its place; the stage whose page is in front is underlined.
    """

    step_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._path = _Path()
        self._path.clicked.connect(self.step_clicked)
        self.body.addWidget(self._path)

    def set_path(self, steps: Sequence[PathStep], current: int) -> None:
        """Show `steps`; those before `current` are done, and all are when it is past the last."""
        self._path.set_path(steps, current)
        here = steps[current].name if current < len(steps) else tr("全部完成")
        self.setAccessibleName(tr("进度"))
        self.setAccessibleDescription(tr("现在：{here}").format(here=here))

    def set_shown(self, place: int) -> None:
        """Underline the stage whose page is in front."""
        self._path.set_shown(place)


class _Path(QWidget):
    clicked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[PathStep, ...] = ()
        self._current = 0
        self._shown = -1
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_path(self, steps: Sequence[PathStep], current: int) -> None:
        self._steps, self._current = tuple(steps), current
        self.updateGeometry()
        self.update()

    def set_shown(self, place: int) -> None:
        self._shown = place
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._steps and event.button() is Qt.MouseButton.LeftButton:
            place = int(event.position().x() * len(self._steps) / max(1, self.width()))
            self.clicked.emit(min(place, len(self._steps) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        place = self._shown + moves.get(Qt.Key(event.key()), 0)
        if place != self._shown and 0 <= place < len(self._steps):
            self.clicked.emit(place)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        lines = 2 if any(step.note for step in self._steps) else 1
        line = self.fontMetrics().height()
        widest = max((self.fontMetrics().horizontalAdvance(step.name) for step in self._steps), default=0)
        return QSize((widest + 8) * len(self._steps), round(_TOP + _RADIUS + 8) + lines * line)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(len(self._steps)):
            if place:
                self._draw_line(painter, place)
            self._draw_circle(painter, place)
            self._draw_words(painter, place)
        if self.hasFocus():
            painter.setPen(colour(Role.INFO, self.palette()))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def _centre(self, place: int) -> QPointF:
        return QPointF(self.width() * (place + 0.5) / len(self._steps), _TOP)

    def _draw_line(self, painter: QPainter, place: int) -> None:
        reached = place <= self._current
        painter.setPen(QPen(colour(Role.ACCENT_FILL if reached else Role.LINE, self.palette()), 2))
        gap = QPointF(_RADIUS + 2, 0)
        painter.drawLine(self._centre(place - 1) + gap, self._centre(place) - gap)

    def _draw_circle(self, painter: QPainter, place: int) -> None:
        centre, accent = self._centre(place), colour(Role.ACCENT_FILL, self.palette())
        if place > self._current:
            painter.setPen(QPen(colour(Role.EDGE, self.palette()), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, _RADIUS - 1, _RADIUS - 1)
            return
        painter.setPen(QPen(accent, 2))
        painter.setBrush(accent if place < self._current else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, _RADIUS - 1, _RADIUS - 1)
        if place < self._current:
            painter.setPen(QPen(colour(Role.WHITE, self.palette()), 2))
            tick = ((-3.5, 0.0), (-1.0, 3.0), (4.0, -3.0))
            painter.drawPolyline(QPolygonF([centre + QPointF(x, y) for x, y in tick]))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(centre, 4.0, 4.0)

    def _draw_words(self, painter: QPainter, place: int) -> None:
        step, here = self._steps[place], place == self._current
        font = self.font()
        font.setBold(here)
        painter.setFont(font)
        width = self.width() / len(self._steps)
        line = painter.fontMetrics().height()
        box = QRectF(width * place + 2, _TOP + _RADIUS + 4, width - 4, line)
        painter.setPen(colour(Role.INK if place <= self._current else Role.SECONDARY, self.palette()))
        self._draw_centred(painter, box, step.name)
        if place == self._shown:
            half = painter.fontMetrics().horizontalAdvance(step.name) / 2
            under = QPointF(box.center().x(), box.bottom() + 1)
            painter.setPen(QPen(colour(Role.ACCENT_FILL, self.palette()), 2))
            painter.drawLine(under - QPointF(half, 0), under + QPointF(half, 0))
        if step.note:
            font.setBold(False)
            font.setPixelSize(font.pixelSize() - 1)
            painter.setFont(font)
            painter.setPen(colour(Role.SECONDARY, self.palette()))
            self._draw_centred(painter, box.translated(0, line), step.note)

    def _draw_centred(self, painter: QPainter, box: QRectF, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
