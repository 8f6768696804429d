"""一周活动: what the leaders do this week by event and by leader, and what the next week brings."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jkgov_desktop.exchange.files import write_whole
from jkgov_desktop.office.leaders.calendars import week
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.records.leaders.calendars import WeekEvent, WeekSheet
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, Card, EmptyState, PageTitle
from jkgov_desktop.ui.kit.freshness import Freshness
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.leaders.wording import day_said, short_day
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable

_EVENT = int(Qt.ItemDataRole.UserRole)
_DAYS = 14
_LEAST_ROW, _MARGIN, _TALL = 46, 12, 10_000


class WeekPage(QWidget):
    """Two weeks as a table, or this one with a column for every leader. PgUp and PgDn step through the weeks."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._printer = Printer(parts, self, self._sheet_for)
        self._day = parts.today()
        self._sheet: WeekSheet | None = None
        self._title = PageTitle(tr("一周活动"))
        self.events = RowsTable(
            tr("一周活动"),
            (
                Column(tr("日期"), 128),
                Column(tr("时间"), 92),
                Column(tr("活动内容")),
                Column(tr("参加领导"), 220),
                Column(tr("地点"), 150),
                Column(tr("主办单位"), 130),
            ),
        )
        self.events.opened.connect(self._on_opened)
        self.by_leader = LeadersWeek()
        self.by_leader.cellActivated.connect(self._on_cell_opened)
        self._card = Card()
        self._views = QStackedWidget()
        empty = EmptyState(tr("这两周还没有安排。会议、领导活动、调研、接待和学习登记后都会列在这里。"), filled=False)
        for view in (self.events, self.by_leader, empty):
            self._views.addWidget(view)
        self._card.body.addWidget(self._views, 1)
        self._switch = Button("", self.switch_view, "Ctrl+L")
        self._by_leader = False
        self._build()
        self._fresh = Freshness(self, parts.signals.changed, self._read)

    def _build(self) -> None:
        for name, weeks, keys in ((tr("‹ 上周"), -1, "PgUp"), (tr("本周"), 0, "Home"), (tr("下周 ›"), 1, "PgDown")):
            button = Button(name, partial(self.step, weeks))
            button.setToolTip(keys)
            QShortcut(QKeySequence(keys), self, button.click)
            self._card.add_action(button)
        self._title.add_action(self._switch)
        self._title.add_action(Button(tr("导出日历"), self._on_export))
        self._title.add_action(Button(tr("打印"), self._on_print, "Ctrl+P"))
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(self._title)
        column.addWidget(self._card, 1)

    def step(self, weeks: int) -> None:
        """Show an earlier or a later week; 0 goes back to this one."""
        self._day = self._day + timedelta(days=7 * weeks) if weeks else self._parts.today()
        self._read()

    def switch_view(self) -> None:
        """From events to leaders and back."""
        self._by_leader = not self._by_leader
        self._show()

    def _read(self) -> None:
        self._sheet = week(self._parts.desk, self._day)
        self._show()

    def _show(self) -> None:
        sheet = self._sheet
        assert sheet is not None
        sunday = sheet.monday + timedelta(days=6)
        self._card.set_title(f"{short_day(sheet.monday)}—{short_day(sunday)}")
        self._switch.set_text(tr("按活动看") if self._by_leader else tr("按领导看"))
        if self._by_leader:
            self.by_leader.set_week(sheet)
        else:
            self.events.set_rows(list(_rows(sheet, self._parts.today())))
        filled = bool(sheet.events or sheet.following)
        self._views.setCurrentIndex(2 if not filled else 1 if self._by_leader else 0)

    def _on_opened(self, key: str) -> None:
        table, _, record_id = key.partition("/")
        self._parts.open_record(table, record_id.partition("@")[0])

    def _on_cell_opened(self, row: int, column: int) -> None:
        event = self.by_leader.event_at(row, column)
        if event:
            self._parts.open_record(event.table, event.record)

    def _sheet_for(self, _form: AnyForm) -> WeekSheet:
        return week(self._parts.desk, self._day)

    def _on_print(self) -> None:
        self._printer.preview("week-by-leader" if self._by_leader else "week")

    def _on_export(self) -> None:
        from jkgov_desktop.exchange.ics import week_calendar

        sheet = week(self._parts.desk, self._day)
        path = self._parts.messages.choose_save_file(tr("导出日历"), f"{sheet.title}.ics", "iCalendar (*.ics)")
        if path:
            said = tr("已导出 {path}").format(path=path.name)
            self._parts.do_outside(lambda: write_whole(path, week_calendar(sheet, self._parts.desk.now())), said)


class LeadersWeek(QTableWidget):
    """The half-days of one week down the side, a column for every leader."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("按领导看"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMinimumSectionSize(_LEAST_ROW)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def set_week(self, sheet: WeekSheet) -> None:
        """Show a week; the days off only where something happens."""
        days = [sheet.monday + timedelta(days=count) for count in range(7)]
        slots = [Slot(day, half) for day in days if day.weekday() < 5 or sheet.on(day) for half in Half]
        self.clear()
        self.setRowCount(len(slots))
        self.setColumnCount(len(sheet.leaders))
        self.setHorizontalHeaderLabels([one.name for one in sheet.leaders])
        self.setVerticalHeaderLabels([f"{day_said(slot.day)}\n{tr(slot.half.label)}" for slot in slots])
        for row, slot in enumerate(slots):
            for column, leader in enumerate(sheet.leaders):
                events = [
                    one for one in sheet.of(leader.person, slot.day) if one.slot <= slot <= (one.last or one.slot)
                ]
                self.setItem(row, column, _item(events))
        self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew where the columns are wider or narrower."""
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Every row as tall as its longest cell; Qt's own measure takes the columns as they were before."""
        width = self.viewport().width() // max(1, self.columnCount()) - _MARGIN
        room, wrap = QRect(0, 0, width, _TALL), int(Qt.TextFlag.TextWordWrap)
        for row in range(self.rowCount()):
            items = (self.item(row, column) for column in range(self.columnCount()))
            heights = [self.fontMetrics().boundingRect(room, wrap, item.text()).height() for item in items if item]
            self.setRowHeight(row, max(_LEAST_ROW, max(heights, default=0) + _MARGIN))

    def event_at(self, row: int, column: int) -> WeekEvent | None:
        """The first event of a cell."""
        item = self.item(row, column)
        found = item.data(_EVENT) if item else None
        return found if isinstance(found, WeekEvent) else None


def _item(events: list[WeekEvent]) -> QTableWidgetItem:
    said = "\n".join(f"{_clock(one)} {one.title}".strip() for one in events)
    item = QTableWidgetItem(said)
    item.setToolTip("\n".join(f"{_clock(one)} {one.title}　{one.place}".strip() for one in events))
    item.setData(_EVENT, events[0] if events else None)
    return item


def _rows(sheet: WeekSheet, today: date) -> Iterator[ListRow]:
    """Day by day; a day on which nothing happens says so, the next week's only where something does."""
    following = sheet.monday + timedelta(days=7)
    for count in range(_DAYS):
        day = sheet.monday + timedelta(days=count)
        events = sorted(sheet.on(day), key=lambda one: one.at)
        if not events and (count >= 7 or day.weekday() >= 5):
            continue
        if day >= following:
            yield ListRow("", (tr("下周"), "", "", "", "", ""), ((0, Role.SECONDARY),))
            following = date.max
        yield from _day_rows(day, events, today)


def _day_rows(day: date, events: Iterable[WeekEvent], today: date) -> Iterator[ListRow]:
    called = day_said(day)
    inks = ((0, Role.ACCENT),) if day == today else ()
    for one in events:
        cells = (called, _when(one, day), one.title, "、".join(one.names), one.place, one.host)
        yield ListRow(f"{one.table}/{one.record}@{day}", cells, inks if called else ())
        called = ""
    if called:
        yield ListRow("", (called, "", tr("没有安排"), "", "", ""), (*inks, (2, Role.FAINT)))


def _when(one: WeekEvent, day: date) -> str:
    """上午 9:00; 全天 on the later days of what takes several."""
    if one.slot.day < day:
        return tr("全天")
    return f"{tr(one.slot.half.label)} {_clock(one)}".strip()


def _clock(one: WeekEvent) -> str:
    return f"{one.starts.hour}:{one.starts.minute:02d}" if one.starts else ""
