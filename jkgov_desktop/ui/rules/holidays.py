"""节假日: which days of a year the office rests or works, from the notice or by hand."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea

from jkgov_desktop.office.rules import holidays
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.rules import Holiday
from jkgov_desktop.records.structs import replace
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import BETWEEN, Card, Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rules.moved import ask_about_deadlines
from jkgov_desktop.ui.rules.notice import NoticeDialog
from jkgov_desktop.ui.rules.year import YearView
from jkgov_desktop.ui.today import day_said
from jkgov_desktop.ui.year_page import YearPage

_SATURDAY = 5
NARROWEST, SIDE = 250, 340
"""Logical pixels of width for the day being typed."""


class HolidaysPage(YearPage):
    """One year at a time; the table in force, and where it comes from."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, tr("节假日"))
        self._days: dict[date, Holiday] = {}
        self._before = parts.desk.rules.calendar
        self._source = label("", Tone.SECONDARY, wrap=True)
        self._estimated = label("", Tone.WARNED, wrap=True)
        self.view = YearView(parts.today())
        self.view.chosen.connect(self._on_chosen)
        self.entry = EntryPanel(
            parts, Holiday.register, complete=self._from_now, title=tr("一天"), copying=False, removing=False
        )
        self.entry.saved.connect(self._on_saved)
        self.view.opened.connect(self.entry.form.focus_first)
        self._drop = Button(tr("恢复为平常日子"), self._on_dropped)
        self._build()

    def _build(self) -> None:
        read_only = self.parts.desk.store.read_only
        paste = Button(tr("粘贴通知…"), self.paste_notice)
        paste.setEnabled(not read_only)
        self.title.add_action(paste)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.view)
        self.view.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        card = Card()
        card.body.addWidget(self._source)
        card.body.addWidget(self._estimated)
        card.body.addWidget(scroll, 1)
        side = Card()
        side.setMinimumWidth(NARROWEST)
        side.setMaximumWidth(SIDE)
        side.body.addWidget(self.entry, 1)
        side.body.addWidget(self._drop, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addWidget(card, 2)
        row.addWidget(side, 1)
        self.column.addLayout(row, 1)

    def show_year(self, year: int) -> None:
        """Show the table of another year; the day being typed is left."""
        self.entry.start()
        super().show_year(year)

    def open_day(self, one: Holiday | None) -> None:
        """Show one day to be changed, or begin a new one."""
        if one is None:
            self.entry.start()
            self.entry.form.focus_first()
            return
        self.show_year(one.on.year)
        self.view.choose(one.on)

    def read(self) -> None:
        """Show the table of the year and whose it is."""
        desk = self.parts.desk
        self._days = holidays.days_of(desk, self.year)
        estimated = desk.rules.calendar.table(self.year) is None
        pattern = tr("暂估：还没有 {year} 年的节假日安排，只按周末推算。通知印发后请粘贴进来。")
        self._estimated.setText(pattern.format(year=self.year))
        self._estimated.setVisible(estimated)
        own = holidays.is_own(desk, self.year)
        whose = tr("本单位录入的安排。") if own else tr("随程序提供的安排，可以修改。")
        self._source.setText(whose + tr("点一天可以改成放假或上班。"))
        self._source.setVisible(not estimated)
        self.view.set_year(self.year, {day: one.off for day, one in self._days.items()})
        self._show_drop()

    def _show_drop(self) -> None:
        self._drop.setEnabled(self.view.day in self._days and not self.parts.desk.store.read_only)

    def _on_chosen(self, day: date) -> None:
        """Show the day; one that is in no table would be turned round: a weekday off, a weekend at work."""
        one = self._days.get(day) or Holiday(on=day, off=day.weekday() < _SATURDAY)
        if one.id:
            self.entry.edit(one, day_said(day))
        else:
            self.entry.start(replace(one, source=""))
        self._show_drop()

    def _from_now(self, _loaded: Record | None, wanted: Record) -> Record:
        """Remember the calendar that a day is about to change."""
        self._before = self.parts.desk.rules.calendar
        return wanted

    def _on_saved(self, _record_id: Id) -> None:
        """The next day may be typed at once."""
        self.entry.start()
        ask_about_deadlines(self.parts, self._before)

    def _on_dropped(self) -> None:
        day, desk = self.view.day, self.parts.desk
        said = tr("{day}已恢复为平常日子").format(day=day_said(day))
        before = desk.rules.calendar
        if self.parts.do(lambda: holidays.clear_day(desk, day), said):
            self.entry.start()
            ask_about_deadlines(self.parts, before)

    def paste_notice(self) -> None:
        """Take in the State Council's notice after a person has looked at what was understood."""
        dialog = NoticeDialog(self.parts, self.year, self.window())
        dialog.taken.connect(self.show_year)
        dialog.open()
