"""报告报送情况: every unit against the half-year and the year; a click or Enter registers a report (第71条)."""

from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from jkgov_desktop.office import registers
from jkgov_desktop.office.papers import PAPERS
from jkgov_desktop.paper.forms import Form
from jkgov_desktop.records.documents.reporting import ReportPeriod, UnitReport
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.people import Unit, UnitKind
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, Card, PageTitle
from jkgov_desktop.ui.kit.freshness import Freshness
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer
from jkgov_desktop.ui.rows import Column, Row, RowsTable

REPORTING = frozenset(
    {UnitKind.CONSTITUENT, UnitKind.WORKING, UnitKind.DISPATCHED, UnitKind.TOWNSHIP, UnitKind.SUBDISTRICT}
)
"""The departments, townships and subdistricts that report to the county government."""

PERIODS = tuple(ReportPeriod)


class ReportsPage(QWidget):
    """A year of reports as a grid. A cell without a report takes one on today's day; one with a report opens it."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.year = parts.today().year
        self._title = PageTitle("")
        printer = Printer(parts, self, self._sheet_for)
        self._title.add_action(Button(tr("打印"), printer.opener("unit-reports"), "Ctrl+P"))
        self._title.add_action(Button(tr("上一年"), partial(self._turn, -1), "Alt+PgUp"))
        self._title.add_action(Button(tr("下一年"), partial(self._turn, 1), "Alt+PgDown"))
        self._card = Card(tr("单位×报告期"), tr("点一格，或选中后按回车，登记今天收到；再按打开已登记的报告"))
        self.grid = RowsTable(
            tr("报告报送情况"), [Column(tr("单位")), *(Column(tr(period.label), 150) for period in PERIODS)]
        )
        self.grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.grid.clicked.connect(self._on_clicked)
        self.grid.opened.connect(self._on_opened)
        self._card.body.addWidget(self.grid, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(self._title)
        column.addWidget(self._card, 1)
        self._kept: dict[tuple[Id, ReportPeriod], UnitReport] = {}
        self._fresh = Freshness(self, parts.signals.changed, self._read)

    def _read(self) -> None:
        store = self._parts.desk.store
        units = [one for one in store.all(Unit) if one.kind in REPORTING and not one.until]
        self._kept = {(one.unit, one.period): one for one in store.all(UnitReport, year=self.year)}
        self.grid.set_rows([self._row(unit) for unit in sorted(units, key=lambda one: one.place or 999)])
        missing = tr("，").join(
            tr("{period}缺 {count} 份").format(
                period=tr(period.label), count=sum((unit.id, period) not in self._kept for unit in units)
            )
            for period in PERIODS
        )
        self._title.set_title(tr("{year} 年报告报送情况").format(year=self.year))
        self._title.set_note(missing if units else tr("先在“办公室”登记单位，这里就会列出"))

    def _row(self, unit: Unit) -> Row:
        cells, inks = [unit.alias or unit.name], []
        for place, period in enumerate(PERIODS, start=1):
            report = self._kept.get((unit.id, period))
            cells.append(f"✓ {report.received_on.isoformat()}" if report else "—")
            inks.append((place, Role.OK if report else Role.FAINT))
        return Row(unit.id, tuple(cells), tuple(inks))

    def _sheet_for(self, form: Form) -> Any:
        return PAPERS[form.about].sheet(self._parts.desk, str(self.year))

    def _turn(self, years: int) -> None:
        self.year += years
        self._read()

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
            self._parts.open_record(UnitReport.register.table, known.id)
            return
        report = UnitReport(unit=unit, year=self.year, period=period, received_on=self._parts.today())
        self._parts.do(lambda: registers.save(self._parts.desk, None, report), tr("已登记今天收到"))
