"""Twelve small months of one year, with the days the office rests or works out of turn."""

from calendar import monthcalendar
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from jkgov_desktop.records.words import N_
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role, colour

_GAP = 14
"""Logical pixels between two months."""

_NARROWEST = 176
"""Logical pixels that a month takes at least, its gap not counted, at the normal size of type."""

_MOST_COLUMNS = 4
_SATURDAY = 5
_WEEKDAYS = (N_("一"), N_("二"), N_("三"), N_("四"), N_("五"), N_("六"), N_("日"))
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class YearView(QWidget):
    """A year to look at and to choose a day from, by mouse or arrow keys; Enter opens the chosen day."""

    chosen = Signal(object)
    """A day was chosen: a date."""
    opened = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.day = today
        self._today = today
        self._marks: Mapping[date, bool] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("全年日历"))

    def set_year(self, year: int, marks: Mapping[date, bool]) -> None:
        """Show a year; `marks` says of the days that are out of turn whether they are off."""
        self._marks = marks
        if year != self.day.year:
            self.day = self._today if self._today.year == year else date(year, 1, 1)
        self._fit()
        self.update()

    def choose(self, day: date) -> None:
        """Choose a day of the year shown and tell it."""
        if day.year == self.day.year:
            self.day = day
            self._describe()
            self.update()
            self.chosen.emit(day)

    def rect_of(self, day: date) -> QRectF:
        """Where a day of the year shown stands."""
        for month, origin in self._months():
            if month == day.month:
                weeks = monthcalendar(day.year, month)
                row = next(place for place, week in enumerate(weeks) if day.day in week)
                return self._cell(origin, row + 2, day.weekday())
        raise ValueError(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from day to day."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.choose(self.day + timedelta(days=step))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the mouse."""
        first = date(self.day.year, 1, 1)
        days = (first + timedelta(days=number) for number in range(366))
        for day in days:
            if day.year == self.day.year and self.rect_of(day).contains(event.position()):
                self.choose(day)
                return

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the cursor is."""
        super().focusInEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many months beside each other as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _describe(self) -> None:
        mark = self._marks.get(self.day)
        said = "" if mark is None else tr("放假") if mark else tr("上班")
        self.setAccessibleDescription(f"{self.day.isoformat()} {said}".strip())

    def _columns(self) -> int:
        narrowest = _NARROWEST * self.fontInfo().pixelSize() / 14 + _GAP
        return max(1, min(_MOST_COLUMNS, int((self.width() + _GAP) / narrowest)))

    def _line(self) -> int:
        return self.fontMetrics().height() + 2

    def _fit(self) -> None:
        rows = -(-12 // self._columns())
        self.setMinimumHeight(rows * (8 * self._line() + _GAP))

    def _months(self) -> Iterator[tuple[int, QPointF]]:
        columns = self._columns()
        for month in range(12):
            row, column = divmod(month, columns)
            yield month + 1, QPointF(column * (self._month_width() + _GAP), row * (8 * self._line() + _GAP))

    def _month_width(self) -> float:
        columns = self._columns()
        return (self.width() - _GAP * (columns - 1)) / columns

    def _cell(self, origin: QPointF, row: int, column: int) -> QRectF:
        width = self._month_width() / 7
        return QRectF(origin.x() + column * width, origin.y() + row * self._line(), width, self._line())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the months."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for month, origin in self._months():
            self._paint_head(painter, month, origin)
            for row, week in enumerate(monthcalendar(self.day.year, month), start=2):
                for column, number in enumerate(week):
                    if number:
                        day = date(self.day.year, month, number)
                        self._paint_day(painter, day, self._cell(origin, row, column))
        painter.end()

    def _paint_head(self, painter: QPainter, month: int, origin: QPointF) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(colour(Role.INK, self.palette()))
        whole = QRectF(origin.x(), origin.y(), self._month_width(), self._line())
        painter.drawText(whole.adjusted(6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, tr("{month}月").format(month=month))
        painter.setFont(self._small())
        painter.setPen(colour(Role.SECONDARY, self.palette()))
        for column, name in enumerate(_WEEKDAYS):
            painter.drawText(self._cell(origin, 1, column), Qt.AlignmentFlag.AlignCenter, tr(name))

    def _paint_day(self, painter: QPainter, day: date, cell: QRectF) -> None:
        off = self._marks.get(day)
        ink = Role.SECONDARY if day.weekday() >= _SATURDAY else Role.INK
        box = cell.adjusted(1, 1, -1, -1)
        if off is not None:
            ink = Role.OK if off else Role.WARN
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(Role.OK_SOFT if off else Role.WARN_SOFT, self.palette()))
            painter.drawRoundedRect(box, 4, 4)
        if day in (self.day, self._today):
            here = day == self.day and self.hasFocus()
            edge = Role.INFO if day == self.day else Role.EDGE
            painter.setPen(QPen(colour(edge, self.palette()), 2 if here else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 4, 4)
        painter.setPen(colour(ink, self.palette()))
        painter.setFont(self._small())
        painter.drawText(cell.adjusted(0, 0, -8 * (off is not None), 0), Qt.AlignmentFlag.AlignCenter, str(day.day))
        if off is not None:
            painter.setFont(self._small(5))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            painter.drawText(box.adjusted(0, 0, -1, 0), right, tr("休") if off else tr("班"))

    def _small(self, less: int = 2) -> QFont:
        """The page's letters, `less` pixels smaller."""
        font = QFont(self.font())
        font.setPixelSize(self.fontInfo().pixelSize() - less)
        return font
