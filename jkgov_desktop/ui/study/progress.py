"""学习进度: the quarters against the article, and what every member attended, missed and wrote this year."""

from PySide6.QtWidgets import QGridLayout, QLabel

from jkgov_desktop.office.study.sheets import year_sheet
from jkgov_desktop.records.slots import days_said
from jkgov_desktop.records.study import SelfStudyKind, StudyDuty, StudyPlan
from jkgov_desktop.rulebook.study.sums import MemberSum, QuarterSum, YearSum, member_sums, year_sum
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import BETWEEN, Card, Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable
from jkgov_desktop.ui.study.board import QUARTER_NAMES
from jkgov_desktop.ui.study.gauge import Gauge
from jkgov_desktop.ui.year_page import YearPage

_LITTLE = 0.8


class ProgressPage(YearPage):
    """One year of the group: gauges above, the members below."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, tr("学习进度"))
        self.title.add_action(Button(tr("打印统计和档案卷"), self._on_papers))
        self._lines = [(label(), Gauge(), label("", Tone.SECONDARY)) for _ in range(5)]
        self.members = RowsTable(
            tr("成员"),
            (
                Column(tr("姓名"), 92),
                Column(tr("职务")),
                Column(tr("组内职务"), 84),
                Column(tr("应学"), 72),
                Column(tr("实学"), 72),
                Column(tr("出勤率"), 68),
                Column(tr("全年可达"), 84),
                Column(tr("缺席"), 56),
                Column(tr("已补学"), 68),
                Column(tr("提纲"), 56),
                Column(tr("个人计划"), 76),
                Column(tr("笔记"), 56),
                Column(tr("心得"), 56),
                Column(tr("调研报告"), 76),
            ),
        )
        self.members.set_hint(tr("学习组还没有成员，请到“学习组成员”用“按职务组成”建立。"))
        self._build()

    def _build(self) -> None:
        gauges = Card(tr("集中学习"), tr("绿色已学，蓝色已排，竖线为要求；可达按每季上限算"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        for row, (name, gauge, said) in enumerate(self._lines):
            grid.addWidget(name, row, 0)
            grid.addWidget(gauge, row, 1)
            grid.addWidget(said, row, 2)
        grid.setColumnStretch(1, 1)
        gauges.body.addLayout(grid)
        members = Card(tr("成员"), tr("中途任职的只计任职期间"))
        members.body.addWidget(self.members, 1)
        self.column.addWidget(gauges)
        self.column.addWidget(members, 1)

    def read(self) -> None:
        """Add the year up anew."""
        desk = self.parts.desk
        sheet = year_sheet(desk, self.year)
        sums = year_sum(sheet, desk.rules)
        figures = desk.rules.edition.study
        band = 2 * figures.quarter_low, 2 * figures.quarter_high
        self._show_year(sums)
        for one, line in zip(sums.quarters, self._lines[1:], strict=True):
            self._show_quarter(one, line, band)
        self.members.set_rows([_row(one) for one in member_sums(sheet, desk.rules)])

    def _show_year(self, sums: YearSum) -> None:
        name, gauge, said = self._lines[0]
        name.setText(tr("全年"))
        gauge.set_counts(sums.held, sums.arranged, 0, sums.needs)
        said.setText(
            tr("已学{held}，已排{arranged}，可达{possible}，需{needs}").format(
                held=days_said(sums.held),
                arranged=days_said(sums.arranged),
                possible=days_said(sums.possible),
                needs=days_said(sums.needs),
            )
        )

    @staticmethod
    def _show_quarter(one: QuarterSum, line: tuple[QLabel, Gauge, QLabel], band: tuple[int, int]) -> None:
        name, gauge, said = line
        low = band[0]
        gauge.set_counts(one.held, one.arranged, 0, *band)
        name.setText(tr(QUARTER_NAMES[one.quarter - 1]))
        done = tr("已学{held}").format(held=days_said(one.held))
        parts = tr("{done}，已排{days}").format(done=done, days=days_said(one.arranged)) if one.arranged else done
        lacking = low - one.total
        state = (
            tr("不足{low}，差{days}").format(low=days_said(low), days=days_said(lacking)) if lacking > 0 else tr("已够")
        )
        said.setText(f"{parts}，{state}")

    def _on_papers(self) -> None:
        plans = self.parts.desk.store.all(StudyPlan, year=self.year)
        if plans:
            self.parts.open_record(StudyPlan.register.table, plans[0].id)
        else:
            self.parts.toasts.show(
                tr("{year}年还没有年度学习计划，请先在“排学习”建立。").format(year=self.year), blocked=True
            )


def _row(one: MemberSum) -> ListRow:
    alone = [one.alone.get(kind, 0) for kind in SelfStudyKind]
    cells = (
        one.member.name,
        one.member.title,
        tr(one.member.duty.label),
        days_said(one.held),
        days_said(one.attended),
        f"{100 * one.share:.0f}%",
        days_said(one.possible),
        str(one.missed),
        str(one.made_up),
        str(one.outlines),
        *(str(count) for count in alone),
    )
    observer = one.member.duty is StudyDuty.OBSERVER
    inks: list[tuple[int, Role]] = []
    if one.share < _LITTLE:
        inks.append((5, Role.WARN))
    if one.missed > one.made_up:
        inks.append((8, Role.WARN))
    if not alone[0] and not observer:
        inks.append((10, Role.WARN))
    return ListRow(one.member.person, cells, tuple(inks))
