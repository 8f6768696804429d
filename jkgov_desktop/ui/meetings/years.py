"""The meetings of a year in figures, and its major matters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from jkgov_desktop.office.meetings import years
from jkgov_desktop.paper.meetings.wording import hours_said
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.years import AttendanceYear, KindYear, MajorLine
from jkgov_desktop.records.money import wan
from jkgov_desktop.ui.kit.cards import BETWEEN, Card
from jkgov_desktop.ui.kit.charts import Bar, Columns
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable
from jkgov_desktop.ui.year_page import YearPage

_LOW_RATE = 0.8
"""The share of meetings attended below which a line is marked for a second look."""


class StatisticsPage(YearPage):
    """How many meetings of each kind, what they cost in time, and who came."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, tr("会议统计"), "meeting-year")
        self.kinds = RowsTable(
            tr("会议统计"),
            (
                Column(tr("会议类别")),
                Column(tr("次数"), 56),
                Column(tr("议题"), 56),
                Column(tr("会时"), 104),
                Column(tr("人次"), 60),
                Column(tr("规则要求"), 110),
            ),
        )
        self.months = Columns(tr("各月会议次数"))
        self.persons, self.units = _attendance_table(tr("个人")), _attendance_table(tr("单位"))
        grid = QGridLayout()
        grid.setSpacing(BETWEEN)
        grid.addWidget(_card(tr("各类会议"), self.kinds), 0, 0)
        months = Card(tr("各月次数"))
        months.body.addStretch(1)
        months.body.addWidget(self.months)
        grid.addWidget(months, 0, 1)
        grid.addWidget(_card(tr("个人到会"), self.persons), 1, 0)
        grid.addWidget(_card(tr("单位到会"), self.units), 1, 1)
        for place in range(2):
            grid.setColumnStretch(place, 1)
            grid.setRowStretch(place, 1)
        self.column.addLayout(grid, 1)

    def read(self) -> None:
        """Count the year anew."""
        sheet = years.year_sheet(self.parts.desk, self.year)
        self.kinds.set_rows([_kind_row(one) for one in sheet.kinds])
        counts = [sum(column) for column in zip(*(one.months for one in sheet.kinds), strict=True)]
        self.months.set_bars([Bar(str(month), count, str(count)) for month, count in enumerate(counts, start=1)])
        for table, lines in ((self.persons, sheet.persons), (self.units, sheet.units)):
            table.set_rows([_attendance_row(place, one) for place, one in enumerate(lines)])


class MajorMattersPage(YearPage):
    """三重一大 of a year; Enter opens the meeting that took a matter."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, tr("三重一大"), "major-matters")
        self._meetings: dict[Id, Id] = {}
        self.table = RowsTable(
            tr("三重一大"),
            (
                Column(tr("日期"), 100),
                Column(tr("会议"), 150),
                Column(tr("类别"), 120),
                Column(tr("议题")),
                Column(tr("承办单位"), 130),
                Column(tr("金额"), 90),
                Column(tr("议定"), 60),
            ),
        )
        self.table.set_hint(tr("本年没有标为“三重一大”的议题。在议题的“三重一大”一栏选定后，会列在这里。"))
        self.table.opened.connect(self._on_opened)
        self.column.addWidget(_card("", self.table), 1)

    def read(self) -> None:
        """List the year anew."""
        lines = years.major_sheet(self.parts.desk, self.year).lines
        self._meetings = {one.item.id: one.meeting.id for one in lines}
        self.table.set_rows([_major_row(one) for one in lines])

    def _on_opened(self, item: Id) -> None:
        self.parts.open_record(Meeting.register.table, self._meetings[item])


PAGES: dict[str, Callable[[Parts], QWidget]] = {"statistics": StatisticsPage, "major-matters": MajorMattersPage}
"""The pages of years by their line on the shelf."""


def _card(title: str, table: RowsTable) -> Card:
    card = Card(title)
    card.body.addWidget(table, 1)
    return card


def _attendance_table(name: str) -> RowsTable:
    columns = (
        Column(name),
        Column(tr("应到"), 52),
        Column(tr("到会"), 52),
        Column(tr("请假"), 52),
        Column(tr("缺席"), 52),
        Column(tr("迟到"), 52),
        Column(tr("到会率"), 64),
    )
    table = RowsTable(name, columns)
    table.setSelectionMode(RowsTable.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return table


def _kind_row(one: KindYear) -> ListRow:
    cells: Sequence[str] = (
        tr(one.kind.label),
        str(one.held),
        str(one.items),
        hours_said(one.minutes),
        str(one.attendees),
        one.wanted,
    )
    return ListRow(one.kind.value, tuple(cells))


def _attendance_row(place: int, one: AttendanceYear) -> ListRow:
    counts = (one.asked, one.present, one.excused, one.absent, one.late)
    cells = (one.called, *map(str, counts), f"{one.rate:.0%}")
    inks = ((6, Role.WARN),) if one.asked and one.rate < _LOW_RATE else ()
    return ListRow(str(place), cells, inks)


def _major_row(one: MajorLine) -> ListRow:
    item = one.item
    cells = (
        one.meeting.held_on.isoformat(),
        one.meeting.title,
        tr(item.major.label) if item.major else "",
        item.title,
        one.unit,
        wan(item.amount) if item.amount else "",
        tr("{count} 条").format(count=len(one.decisions)) if one.decisions else "—",
    )
    return ListRow(item.id, cells)
