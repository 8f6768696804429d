"""Timing the report on an item: one line above the record, and the projector's window."""

from datetime import date, datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout

from jkgov_desktop.office.meetings import holding
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.sheets import ItemSheet, MeetingSheet
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import INSIDE, Card, ElidedLabel, Tone, label, set_property
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.meetings.clock import ReportClock, said
from jkgov_desktop.ui.meetings.timer import TICK, TimerWindow
from jkgov_desktop.ui.parts import Parts

EXTENSION = 1
"""Minutes that one press grants."""


class TimerStrip(Card):
    """Starts, stops and extends the report on the item that is shown; a report under way stays in front."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.clock = ReportClock()
        self.window_: TimerWindow | None = None
        self._chosen: ItemSheet | None = None
        self._running: ItemSheet | None = None
        self._timed: Id = ""
        self._rang = False
        self._figures = label("", Tone.PAGE)
        self._words = ElidedLabel("", Tone.SECONDARY)
        self._start = Button(tr("开始"), self.toggle, "F8")
        self._extend = Button(tr("延长 {minutes} 分钟").format(minutes=EXTENSION), self.extend, "F9")
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self._figures)
        row.addWidget(self._words, 1)
        row.addWidget(self._start)
        row.addWidget(self._extend)
        row.addWidget(Button(tr("投影"), self.project, "F11"))
        self.body.addLayout(row)
        self._pulse = QTimer(self, interval=TICK)
        self._pulse.timeout.connect(self._show_time)

    def show_item(self, sheet: MeetingSheet, chosen: ItemSheet | None) -> None:
        """Show the report under way, or else what the chosen item was given."""
        self._chosen = chosen
        self._running = next((one for one in sheet.items if one.item.began and not one.item.ended), None)
        self._keep_time(self._running)
        self.setVisible(bool(sheet.meeting.opened and not sheet.meeting.closed and sheet.items))
        running, shown = self._running, self._running or chosen
        self._start.set_text(tr("结束") if running else tr("开始"))
        self._start.setEnabled(bool(running or (chosen and chosen.item.minutes)))
        self._extend.setEnabled(running is not None)
        self._words.say(_words_of(shown) if shown else "")
        if self.window_ and shown:
            self.window_.show_item(f"{shown.item.place}. {shown.item.title}", f"{shown.unit}　{shown.item.reporter}")
        self._show_time()

    def _keep_time(self, running: ItemSheet | None) -> None:
        """Let the clock run for the report under way; one begun before the program started is taken up again."""
        if running is None:
            self.clock.stop()
            self._timed = ""
            return
        item = running.item
        minutes = (item.minutes or 0) + (item.extension or 0)
        if self._timed != item.id:
            self._timed, self._rang = item.id, False
            self.clock.start(minutes, self._gone(item))
        self.clock.allotted = minutes * 60

    def _gone(self, item: AgendaItem) -> int:
        """Seconds since a report began; within its first minute it counts as beginning now."""
        now = self._parts.desk.now()
        began = datetime.combine(date(now.year, now.month, now.day), item.began or now.time())
        seconds = int((now - began).total_seconds())
        return seconds if seconds >= 60 else 0

    def toggle(self) -> None:
        """Start the report on the chosen item, or end the one under way."""
        desk, running, chosen = self._parts.desk, self._running, self._chosen
        if running:
            self._parts.do(lambda: holding.stop_report(desk, running.item))
        elif chosen and chosen.item.minutes:
            self._parts.do(lambda: holding.start_report(desk, chosen.item))

    def extend(self) -> None:
        """Note that the chair granted another minute."""
        running = self._running
        if running:
            self._rang = False
            self._parts.do(lambda: holding.extend(self._parts.desk, running.item, EXTENSION))

    def project(self) -> None:
        """Open the countdown on the other screen, or close it."""
        if self.window_ and self.window_.isVisible():
            self.window_.close()
            return
        if self.window_ is None:
            self.window_ = TimerWindow(self.clock, self)
        shown = self._running or self._chosen
        if shown:
            self.window_.show_item(f"{shown.item.place}. {shown.item.title}", f"{shown.unit}　{shown.item.reporter}")
        self.window_.project()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the clock as long as the strip can be seen."""
        super().showEvent(event)
        self._pulse.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking; the clock runs on by itself."""
        super().hideEvent(event)
        self._pulse.stop()

    def _show_time(self) -> None:
        over = self.clock.is_over
        self._figures.setText(said(self.clock.left) if self.clock.runs else "--:--")
        set_property(self._figures, "tone", (Tone.BLOCKED if over else Tone.PAGE).value)
        if over and not self._rang:
            self._rang = True
            QApplication.beep()


def _words_of(one: ItemSheet) -> str:
    """议题3 县水务局何静，限时8分钟，延长1分钟，9:05—9:14."""
    item = one.item
    parts = [tr("议题{place} {who}").format(place=item.place, who=f"{one.unit}{item.reporter}")]
    parts.append(tr("限时{minutes}分钟").format(minutes=item.minutes) if item.minutes else tr("未定汇报时间"))
    if item.extension:
        parts.append(tr("延长{minutes}分钟").format(minutes=item.extension))
    if item.began and item.ended:
        parts.append(f"{item.began:%H:%M}—{item.ended:%H:%M}")
    if one.overrun:
        parts.append(tr("超时{minutes}分钟").format(minutes=one.overrun))
    return "，".join(parts)
