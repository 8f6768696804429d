"""The editor of a day: typed in many ways, stepped with ↑↓, or picked from a calendar."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from jkgov_desktop.records.fields import Field, FieldError
from jkgov_desktop.records.slots import Half, Slot, split_half
from jkgov_desktop.ui.kit.cards import Tone, label
from jkgov_desktop.ui.kit.day_words import plain, read_day, weekday_name
from jkgov_desktop.ui.kit.editor import LineEditor
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role, colour

_FRAME_AND_CALENDAR = 52
"""Logical pixels of an input beside its letters: the frame at both ends and the calendar's sign."""

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}


class DayEditor(LineEditor):
    """A calendar day, with its weekday beside it. F4 or Alt+↓ opens the calendar."""

    def __init__(self, field: Field, today: Callable[[], date]) -> None:
        super().__init__(field)
        self._today = today
        self._weekday = label("", Tone.SECONDARY)
        self._weekday.setMinimumWidth(self._weekday.fontMetrics().horizontalAdvance("周三"))
        self._row.addWidget(self._weekday)
        self._keep_short(14)
        self.input.setPlaceholderText(tr(field.hint or "如 3.5、明天"))
        self._calendar_action = QAction(self._calendar_icon(), tr("打开日历 F4"), self.input)
        self._calendar_action.triggered.connect(self._open_calendar)
        self.input.addAction(self._calendar_action, QLineEdit.ActionPosition.TrailingPosition)
        self.input.textChanged.connect(self._show_weekday)
        self.input.installEventFilter(self)

    def _value(self) -> Any:
        """The day; a month and day alone mean the one nearest to today."""
        text = self.input.text()
        hurried = read_day(text, self._today())
        return self.field.clean(hurried) if hurried else self.field.parse(plain(text))

    def _set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - a state, as in Qt
        """Let nothing be typed or picked."""
        super()._set_read_only(read_only)
        self._calendar_action.setVisible(not read_only)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Step by days and weeks, and open the calendar, from the keyboard."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if self.input.isReadOnly():
            return False
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or alt_down:
            self._open_calendar()
            return True
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            return False
        self._step(step)
        return True

    def _step(self, steps: int) -> None:
        standing = self._day_or_none()
        self._type(standing + timedelta(days=steps) if standing else self._today())

    def _type(self, value: Any) -> None:
        self.input.setText(self.field.show(value))
        self.edited.emit()

    def _day_or_none(self) -> date | None:
        try:
            day: date | None = self.value()
        except FieldError:
            return None
        return day

    def _show_weekday(self) -> None:
        day = self._day_or_none()
        self._weekday.setText(weekday_name(day) if day else "")

    def _open_calendar(self) -> None:
        panel = _CalendarPanel(self._day_or_none() or self._today(), self)
        panel.picked.connect(self._on_calendar_picked)
        panel.open_below(self.input)

    def _on_calendar_picked(self, picked: QDate) -> None:
        self._pick(date(picked.year(), picked.month(), picked.day()))
        self.input.setFocus()

    def _pick(self, day: date) -> None:
        self._type(day)

    def _calendar_icon(self) -> QIcon:
        ratio = 2
        picture = QPixmap(16 * ratio, 16 * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(Role.FAINT, self.palette()), 1.4))
        painter.drawRoundedRect(2, 3, 12, 11, 2, 2)
        for x1, y1, x2, y2 in ((2, 7, 14, 7), (5, 1, 5, 4), (11, 1, 11, 4)):
            painter.drawLine(x1, y1, x2, y2)
        painter.end()
        return QIcon(picture)


class SlotEditor(DayEditor):
    """A half-day: 3.5下午, 明天上午 or 3.5p; ↑↓ step by half-days, and the calendar keeps the half that stands."""

    def __init__(self, field: Field, today: Callable[[], date]) -> None:
        super().__init__(field, today)
        self.input.setPlaceholderText(tr(field.hint or "如 3.5上午"))
        letters = self.input.fontMetrics()
        words = ("2026-03-05 上午", self.input.placeholderText())
        self.input.setFixedWidth(max(map(letters.horizontalAdvance, words)) + _FRAME_AND_CALENDAR)

    def _value(self) -> Any:
        words, half = split_half(self.input.text())
        hurried = read_day(words, self._today())
        return self.field.clean(Slot(hurried, half)) if hurried and half else self.field.parse(plain(self.input.text()))

    def _slot_or_none(self) -> Slot | None:
        try:
            slot: Slot | None = self.value()
        except FieldError:
            return None
        return slot

    def _day_or_none(self) -> date | None:
        slot = self._slot_or_none()
        return slot.day if slot else read_day(split_half(self.input.text())[0], self._today())

    def _step(self, steps: int) -> None:
        standing = self._slot_or_none()
        by = steps if abs(steps) == 1 else steps * 2
        self._type(standing.after(by) if standing else Slot(self._day_or_none() or self._today(), Half.AM))

    def _pick(self, day: date) -> None:
        standing = self._slot_or_none()
        self._type(Slot(day, standing.half if standing else Half.AM))


class _CalendarPanel(QFrame):
    """A calendar in a popup: buttons and days only, no line to type in (input methods fail in popups)."""

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._calendar = QCalendarWidget()
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._calendar.setDateEditEnabled(False)
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._dress()
        self.picked = self._calendar.activated
        self._calendar.clicked.connect(self._calendar.activated)
        self._calendar.activated.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self._calendar)

    def _dress(self) -> None:
        weekend = self._calendar.weekdayTextFormat(Qt.DayOfWeek.Saturday)
        weekend.setForeground(colour(Role.SECONDARY, self.palette()))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(day, weekend)
        arrows = {"qt_calendar_prevmonth": Qt.ArrowType.LeftArrow, "qt_calendar_nextmonth": Qt.ArrowType.RightArrow}
        for name, arrow in arrows.items():
            if button := self._calendar.findChild(QToolButton, name):
                button.setArrowType(arrow)

    def open_below(self, widget: QWidget) -> None:
        """Open under `widget`, inside the screen."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        room = widget.screen().availableGeometry()
        x = min(corner.x(), room.right() - self.width())
        y = corner.y() if corner.y() + self.height() <= room.bottom() else corner.y() - self.height() - widget.height()
        self.move(max(room.left(), x), max(room.top(), y))
        self.show()
        self._calendar.setFocus()
