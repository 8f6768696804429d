"""The month in one picture: leaders down the side, half-days across, who is away and who presides."""

import calendar
from collections.abc import Sequence
from datetime import date
from enum import Enum

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role, colour

_INSET, _CORNER, _BLANK = 3, 4.0, 6
_LEAST_HALF, _USUAL_HALF, _MOST_ROW = 8, 17, 44
_LONGEST_NAME = "欧阳建国"
_HATCHING = 0.28
_WEEKDAYS = "一二三四五六日"


class Look(Enum):
    """How a stretch is drawn: its ground, its ink and its hatching, so that grey eyes can tell them too."""

    PRESIDES = Role.OK_SOFT, Role.OK, Qt.BrushStyle.NoBrush
    STANDS_IN = Role.CARD, Role.INFO, Qt.BrushStyle.NoBrush
    NOBODY = Role.ACCENT_FILL, Role.WHITE, Qt.BrushStyle.NoBrush
    OFFICIAL = Role.INFO_SOFT, Role.INFO, Qt.BrushStyle.NoBrush
    PRIVATE = Role.WARN_SOFT, Role.WARN, Qt.BrushStyle.BDiagPattern
    HOLIDAY = Role.OK_SOFT, Role.OK, Qt.BrushStyle.Dense7Pattern
    SICK = Role.ACCENT_SOFT, Role.ACCENT, Qt.BrushStyle.DiagCrossPattern


class Stretch(Struct, frozen=True):
    """Neighbouring half-days that look alike, both ends included and counted from the first of the month.

    `letter` is shown where `words` find no room, `said` tells all of it; `record` is what a press on it opens.
    """

    first: int
    last: int
    look: Look
    letter: str
    words: str
    said: str
    record: Id = ""


class LeaderLine(Struct, frozen=True, weakref=True):
    """One leader, or who presides where `person` is empty."""

    person: Id
    name: str
    title: str
    stretches: tuple[Stretch, ...]

    def at(self, column: int) -> Stretch | None:
        """The stretch that covers a half-day."""
        return next((one for one in self.stretches if one.first <= column <= one.last), None)


class Month(Struct, frozen=True, weakref=True):
    """A month to be painted; `off` are the days of the month on which nobody works."""

    first: date
    off: frozenset[int]
    lines: tuple[LeaderLine, ...]

    @property
    def days(self) -> int:
        """How many days the month has."""
        return calendar.monthrange(self.first.year, self.first.month)[1]

    def slot(self, column: int) -> Slot:
        """The half-day of a column."""
        return Slot(self.first, Half.AM).after(column)

    def column(self, slot: Slot) -> int:
        """The column of a half-day, out of range when it lies in another month."""
        return slot.count - Slot(self.first, Half.AM).count


class MonthPicture(QWidget):
    """Paints a month. The arrows move a cursor, Enter or a click opens a cell.

    `opened` carries the leave under the cursor, else an empty id, the person and the half-day; `pointed` the
    sentence about the cell under the cursor.
    """

    opened = Signal(str, str, object)
    pointed = Signal(str)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._month = Month(today.replace(day=1), frozenset(), ())
        self._row, self._column = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("在岗月历"))

    @property
    def month(self) -> Month:
        """The month that is shown."""
        return self._month

    def set_month(self, month: Month) -> None:
        """Show a month; the cursor stays where it is, and goes to today in this month when it is another one."""
        if month.first != self._month.first or not self._month.lines:
            here = (month.first.year, month.first.month) == (self._today.year, self._today.month)
            self._column = 2 * (self._today.day - 1) if here else 0
        self._month = month
        self._move_to(self._row, self._column)
        self.updateGeometry()
        self.update()

    @property
    def cursor_cell(self) -> tuple[int, int]:
        """The row and the column of the cursor."""
        return self._row, self._column

    def cell_box(self, row: int, column: int) -> QRectF:
        """Where a half-day of a row is painted."""
        return QRectF(self._names + column * self._half, self._head + row * self._tall, self._half, self._tall)

    def sizeHint(self) -> QSize:
        """Half-days as wide as a letter; rows grow with the room there is."""
        return QSize(self._names + 62 * _USUAL_HALF, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Narrow half-days and low rows that still hold a letter."""
        return QSize(self._names + 62 * _LEAST_HALF, self._head + self._least_row * max(1, len(self._month.lines)) + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, open."""
        row, column = self._row, self._column
        moves = {
            Qt.Key.Key_Left: (row, column - 1),
            Qt.Key.Key_Right: (row, column + 1),
            Qt.Key.Key_Up: (row - 1, column),
            Qt.Key.Key_Down: (row + 1, column),
            Qt.Key.Key_Home: (row, 0),
            Qt.Key.Key_End: (row, 2 * self._month.days - 1),
        }
        key = Qt.Key(event.key())
        if key in moves:
            self._move_to(*moves[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the half-day that was pressed."""
        where = event.position()
        row, column = int((where.y() - self._head) // self._tall), int((where.x() - self._names) // self._half)
        inside = 0 <= row < len(self._month.lines) and 0 <= column < 2 * self._month.days
        if inside and event.button() is Qt.MouseButton.LeftButton:
            self._move_to(row, column)
            self._open()

    def _open(self) -> None:
        if self._row < len(self._month.lines):
            line = self._month.lines[self._row]
            stretch = line.at(self._column)
            self.opened.emit(stretch.record if stretch else "", line.person, self._month.slot(self._column))

    def _move_to(self, row: int, column: int) -> None:
        self._row = min(max(row, 0), max(0, len(self._month.lines) - 1))
        self._column = min(max(column, 0), 2 * self._month.days - 1)
        self.pointed.emit(self._said())
        self.update()

    def _said(self) -> str:
        if not self._month.lines:
            return ""
        line = self._month.lines[self._row]
        slot = self._month.slot(self._column)
        when = f"{slot.called}（{tr('周')}{_WEEKDAYS[slot.day.weekday()]}）"
        stretch = line.at(self._column)
        return f"{when}　{line.title}{line.name}　{stretch.said if stretch else tr('在岗')}"

    @property
    def _names(self) -> int:
        """The room for the names at the left."""
        return self.fontMetrics().horizontalAdvance(_LONGEST_NAME) + 2 * _BLANK

    @property
    def _head(self) -> int:
        """The room for days and weekdays at the top."""
        return 2 * self.fontMetrics().height() + _BLANK

    @property
    def _least_row(self) -> int:
        return self.fontMetrics().height() + _BLANK

    @property
    def _half(self) -> float:
        return max(1.0, (self.width() - self._names - 1) / (2 * self._month.days))

    @property
    def _tall(self) -> float:
        fair = (self.height() - self._head - 1) / max(1, len(self._month.lines))
        return min(_MOST_ROW, max(self._least_row, fair))

    @property
    def _bottom(self) -> float:
        return self._head + self._tall * len(self._month.lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the days, then row by row, then the cursor."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_days(painter)
        for place, line in enumerate(self._month.lines):
            self._draw_line(painter, place, line)
        if self._month.lines:
            cursor = self.cell_box(self._row, self._column).adjusted(1, 1, -1, -1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(Role.INFO if self.hasFocus() else Role.EDGE, self.palette()), 2))
            painter.drawRoundedRect(cursor, 2, 2)
        painter.end()

    def _draw_days(self, painter: QPainter) -> None:
        """The head, and the grounds of the days on which nobody works."""
        bottom = self._bottom
        ink, faint = colour(Role.INK, self.palette()), colour(Role.SECONDARY, self.palette())
        accent = colour(Role.ACCENT, self.palette())
        line, centre = painter.fontMetrics().height(), int(Qt.AlignmentFlag.AlignCenter)
        for number in range(1, self._month.days + 1):
            day = self._month.first.replace(day=number)
            left = self.cell_box(0, 2 * number - 2).left()
            off, today = number in self._month.off, day == self._today
            ground = QRectF(left, 0, 2 * self._half, bottom)
            if off or today:
                painter.fillRect(ground, colour(Role.ACCENT_SOFT if today else Role.HOVER, self.palette()))
            if today:
                painter.fillRect(QRectF(left, 0, 2 * self._half, 3), colour(Role.ACCENT_FILL, self.palette()))
            weekday = _WEEKDAYS[day.weekday()]
            painter.setPen(accent if today else faint if off else ink)
            painter.drawText(QRectF(left, 3, 2 * self._half, line), centre, str(number))
            painter.setPen(accent if today else faint)
            painter.drawText(QRectF(left, 2 + line, 2 * self._half, line), centre, weekday)
        painter.setPen(colour(Role.LINE, self.palette()))
        for edge in range(self._month.days + 1):
            left = self.cell_box(0, 2 * edge).left()
            painter.drawLine(QPointF(left, self._head), QPointF(left, bottom))

    def _draw_line(self, painter: QPainter, place: int, line: LeaderLine) -> None:
        top = self._head + place * self._tall
        painter.setPen(colour(Role.LINE, self.palette()))
        painter.drawLine(QPointF(0, top), QPointF(self.width(), top))
        if place + 1 == len(self._month.lines):
            painter.drawLine(QPointF(0, self._bottom), QPointF(self.width(), self._bottom))
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(colour(Role.INK, self.palette()))
        box = QRectF(2, top, self._names - 6, self._tall)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), line.name)
        for stretch in line.stretches:
            self._draw_stretch(painter, place, stretch)
        font.setBold(False)
        painter.setFont(font)

    def _draw_stretch(self, painter: QPainter, place: int, stretch: Stretch) -> None:
        left, right = self.cell_box(place, stretch.first), self.cell_box(place, stretch.last)
        box = left.united(right).adjusted(1, _INSET, -1, -_INSET)
        font = painter.font()
        small = painter.font()
        small.setPixelSize(int(min(font.pixelSize(), max(8.0, box.width() - 1))))
        painter.setFont(small)
        draw_look(painter, box, stretch.look, self._fitting(painter, stretch, box.width()), self.palette())
        painter.setFont(font)

    def _fitting(self, painter: QPainter, stretch: Stretch, room: float) -> str:
        """The words of a stretch where they fit, else as much as does, else its letter."""
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance(stretch.words) <= room - 4:
            return stretch.words
        if room < 3.5 * metrics.height():
            return stretch.letter
        return metrics.elidedText(stretch.words, Qt.TextElideMode.ElideRight, int(room - 4))


def draw_look(painter: QPainter, box: QRectF, look: Look, words: str, palette: QPalette) -> None:
    """Draw one stretch: its ground, its hatching, and `words` in the middle."""
    ground, ink, hatching = look.value
    painter.setPen(QPen(colour(ink, palette), 1))
    painter.setBrush(colour(ground, palette))
    painter.drawRoundedRect(box, _CORNER, _CORNER)
    if hatching is not Qt.BrushStyle.NoBrush:
        pattern = colour(ink, palette)
        pattern.setAlphaF(_HATCHING)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(pattern, hatching))
        painter.drawRoundedRect(box, _CORNER, _CORNER)
    painter.setPen(colour(ink if look is Look.NOBODY else Role.INK, palette))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)


def joined(marks: Sequence[Stretch | None]) -> tuple[Stretch, ...]:
    """Stretches of one half-day each, put together where neighbours are of one kind."""
    found: list[Stretch] = []
    for mark in marks:
        last = found[-1] if found else None
        if mark and last and replace(last, first=mark.first, last=mark.last) == mark and last.last + 1 == mark.first:
            found[-1] = replace(last, last=mark.last)
        elif mark:
            found.append(mark)
    return tuple(found)
