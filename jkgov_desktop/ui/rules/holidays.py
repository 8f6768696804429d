"""节假日: which days of a year the office rests or works, from the notice or by hand."""

from datetime import date

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jkgov_desktop.office import holidays
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.rules import Holiday
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, Card, PageTitle, Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, Row, RowsTable
from jkgov_desktop.ui.rules.notice import NoticeDialog
from jkgov_desktop.ui.today import WEEKDAYS

SIDE = 372
"""Logical pixels of width for the day being typed."""


class HolidaysPage(QWidget):
    """One year at a time; the table in force, and where it comes from."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.year = parts.today().year
        self._days: dict[str, Holiday] = {}
        self._title = PageTitle("")
        self._source = label("", Tone.SECONDARY, wrap=True)
        self._estimated = label("", Tone.WARNED, wrap=True)
        self.table = RowsTable(
            tr("节假日"),
            (
                Column(tr("日期"), 104),
                Column(tr("星期"), 72),
                Column(tr("安排"), 64),
                Column(tr("节日"), 150),
                Column(tr("依据")),
            ),
        )
        self.table.chosen.connect(self._on_chosen)
        self.entry = EntryPanel(
            parts, Holiday.register, save=self._save, title=tr("一天"), copying=False, removing=False
        )
        self.entry.saved.connect(lambda _id: self.entry.start())
        self._drop = Button(tr("去掉所选"), self._on_dropped, "Del")
        self._before = Button("", lambda: self.show_year(self.year - 1))
        self._after = Button("", lambda: self.show_year(self.year + 1))
        self._build()
        self._show()
        parts.signals.changed.connect(self._on_changed)

    def _build(self) -> None:
        read_only = self._parts.desk.store.read_only
        for button in (self._before, self._after):
            self._title.add_action(button)
        paste = Button(tr("粘贴通知…"), self.paste_notice)
        paste.setEnabled(not read_only)
        self._title.add_action(paste)
        self._drop.setEnabled(not read_only)
        card = Card()
        card.body.addWidget(self._source)
        card.body.addWidget(self._estimated)
        card.body.addWidget(self.table, 1)
        below = QHBoxLayout()
        below.setSpacing(INSIDE)
        below.addWidget(label(tr("没有列出的周一至周五上班，周六周日休息。"), Tone.SECONDARY))
        below.addStretch(1)
        below.addWidget(self._drop)
        card.body.addLayout(below)
        middle = QVBoxLayout()
        middle.setSpacing(BETWEEN)
        middle.addWidget(self._title)
        middle.addWidget(card, 1)
        side = Card()
        side.setFixedWidth(SIDE)
        side.body.addWidget(self.entry)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        row.setSpacing(BETWEEN)
        row.addLayout(middle, 1)
        row.addWidget(side)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what may have changed while another page was in front."""
        super().showEvent(event)
        self._show()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._show()

    def show_year(self, year: int) -> None:
        """Show the table of another year."""
        self.year = year
        self.table.clearSelection()
        self._show()

    def open_day(self, one: Holiday | None) -> None:
        """Show one day to be changed, or begin a new one."""
        if one is None:
            self.entry.start()
            self.entry.form.focus_first()
            return
        self.show_year(one.on.year)
        self.table.choose(one.on.isoformat())

    def _show(self) -> None:
        desk = self._parts.desk
        self._days = {day.isoformat(): one for day, one in holidays.days_of(desk, self.year).items()}
        self._title.set_title(tr("{year} 年节假日").format(year=self.year))
        self._before.set_text(f"‹ {self.year - 1}")
        self._after.set_text(f"{self.year + 1} ›")
        estimated = desk.rules.calendar.table(self.year) is None
        pattern = tr("暂估：还没有 {year} 年的节假日安排，只按周末推算。通知印发后请粘贴进来。")
        self._estimated.setText(pattern.format(year=self.year))
        self._estimated.setVisible(estimated)
        own = holidays.is_own(desk, self.year)
        self._source.setText(tr("本单位录入的安排。") if own else tr("随程序提供的安排，可以修改。"))
        self._source.setVisible(not estimated)
        self.table.set_rows([_row(one) for one in self._days.values()])

    def _on_chosen(self, day: str) -> None:
        one = self._days[day]
        if one.id:
            self.entry.edit(one)
        else:
            self.entry.start(one)

    def _save(self, loaded: Record | None, wanted: Record) -> Record:
        assert isinstance(wanted, Holiday)
        was = loaded.on if isinstance(loaded, Holiday) else None
        return holidays.set_day(self._parts.desk, wanted, was)

    def _on_dropped(self) -> None:
        if day := self.table.current_id():
            said = tr("{day} 恢复为平常日子").format(day=day)
            self._parts.do(lambda: holidays.clear_day(self._parts.desk, date.fromisoformat(day)), said)

    def paste_notice(self) -> None:
        """Take in the State Council's notice after a person has looked at what was understood."""
        dialog = NoticeDialog(self._parts, self.year, self.window())
        dialog.taken.connect(self.show_year)
        dialog.open()


def _row(one: Holiday) -> Row:
    mark = tr("放假") if one.off else tr("上班")
    cells = (one.on.isoformat(), tr(WEEKDAYS[one.on.weekday()]), mark, one.festival, one.source)
    return Row(one.on.isoformat(), cells, ((2, Role.OK if one.off else Role.WARN),))
