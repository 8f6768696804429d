"""报告报送情况: every unit against the half-year and the year; a click or Enter registers a report (第71条)."""

from datetime import date

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView

from jkgov_desktop.office import registers
from jkgov_desktop.office.documents import sheets
from jkgov_desktop.records.documents.reporting import ReportPeriod, UnitReport
from jkgov_desktop.records.documents.sheets import ReportLine, ReportsSheet
from jkgov_desktop.records.fields import Id, chinese_day
from jkgov_desktop.ui.kit.cards import Card, Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable
from jkgov_desktop.ui.year_page import YearPage

PERIODS = tuple(ReportPeriod)


class ReportsPage(YearPage):
    """A year of reports as a grid. A cell without a report takes one on today's day; one with a report opens it."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, tr("报告报送情况"), "unit-reports")
        self._card = Card(tr("单位×报告期"), tr("点一格或按回车，登记今天收到"))
        self._missing = label("", Tone.SECONDARY, wrap=True)
        self.grid = RowsTable(
            tr("报告报送情况"), [Column(tr("单位")), *(Column(tr(period.label), 150) for period in PERIODS)]
        )
        self.grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.grid.clicked.connect(self._on_clicked)
        self.grid.opened.connect(self._on_opened)
        self._card.body.addWidget(self._missing)
        self._card.body.addWidget(self.grid, 1)
        self.column.addWidget(self._card, 1)
        self._kept: dict[tuple[Id, ReportPeriod], UnitReport] = {}

    def read(self) -> None:
        """Lay the grid anew."""
        sheet = sheets.reports_sheet(self.parts.desk, self.year)
        self._kept = {(one.unit, one.period): one for one in self.parts.desk.store.all(UnitReport, year=self.year)}
        self.grid.set_rows([self._row(line, sheet) for line in sheet.lines])
        missing = tr("，").join(
            tr("{period}缺 {count} 份（{day}前报）").format(
                period=tr(period.label),
                count=sum((line.unit, period) not in self._kept for line in sheet.lines),
                day=chinese_day(_due(sheet, period)),
            )
            for period in PERIODS
        )
        self._missing.setText(missing if sheet.lines else tr("先在“办公室”登记单位，这里就会列出"))

    def _row(self, line: ReportLine, sheet: ReportsSheet) -> ListRow:
        cells, inks = [line.name], []
        for place, period in enumerate(PERIODS, start=1):
            report, due = self._kept.get((line.unit, period)), _due(sheet, period)
            if report:
                late = report.received_on > due
                cells.append(f"{'!' if late else '✓'} {report.received_on.isoformat()}")
                inks.append((place, Role.WARN if late else Role.OK))
            else:
                overdue = sheet.today > due
                cells.append(tr("✕ 逾期未报") if overdue else "—")
                inks.append((place, Role.ACCENT if overdue else Role.FAINT))
        return ListRow(line.unit, tuple(cells), tuple(inks))

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column():
            self._report(self.grid.current_id(), PERIODS[index.column() - 1])

    def _on_opened(self, unit: Id) -> None:
        column = self.grid.currentIndex().column()
        if column:
            self._report(unit, PERIODS[column - 1])

    def _report(self, unit: Id, period: ReportPeriod) -> None:
        """Register the report of a unit as received today, or open the one there is."""
        if known := self._kept.get((unit, period)):
            self.parts.open_record(UnitReport.register.table, known.id)
            return
        report = UnitReport(unit=unit, year=self.year, period=period, received_on=self.parts.today())
        self.parts.do(lambda: registers.save(self.parts.desk, None, report), tr("已登记今天收到"))


def _due(sheet: ReportsSheet, period: ReportPeriod) -> date:
    return sheet.half_due if period is ReportPeriod.HALF else sheet.year_due
