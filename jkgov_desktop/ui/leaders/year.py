"""全年履职: one leader's year in numbers and small charts, against what the rules want."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from jkgov_desktop.office.judging import judge
from jkgov_desktop.office.leaders import calendars
from jkgov_desktop.office.leaders.years import leader_year
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.calendars import LeaderYearSheet, PointYear
from jkgov_desktop.records.leaders.leave import LeaveKind
from jkgov_desktop.records.people import Person
from jkgov_desktop.records.slots import days_said
from jkgov_desktop.rulebook.leaders.research import wanted
from jkgov_desktop.ui.kit.cards import BETWEEN, INSIDE, Card, Tone, clear, label, scrolling
from jkgov_desktop.ui.kit.charts import Bar, Columns, Meter, Ranks
from jkgov_desktop.ui.kit.findings import FindingsPanel
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable
from jkgov_desktop.ui.year_page import YearPage

_LIST = 190
_QUARTERS = "一二三四"


class LeaderYearPage(YearPage):
    """The leaders at the left, the year of the chosen one beside them."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, tr("全年履职"), "leader-year")
        self.leaders = RowsTable(tr("领导"), (Column(tr("领导")),))
        self.leaders.setFixedWidth(_LIST)
        self.leaders.chosen.connect(self._on_chosen)
        self._shown = QWidget()
        self._grid = QGridLayout(self._shown)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(BETWEEN)
        self._build()

    def _build(self) -> None:
        listed = Card()
        listed.body.addWidget(self.leaders, 1)
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addWidget(listed)
        row.addWidget(scrolling(self._shown), 1)
        self.column.addLayout(row, 1)

    @property
    def chosen(self) -> Id:
        """The leader whose year is shown."""
        return self.leaders.current_id()

    def read(self) -> None:
        """List the leaders of the year, and show the chosen one."""
        day = min(self.parts.today(), date(self.year, 12, 31))
        team = calendars.team(self.parts.desk, day)
        self.leaders.set_rows([ListRow(one.person, (one.name,)) for one in team])
        if team and not self.chosen:
            self.leaders.choose(team[0].person)
        else:
            self._on_chosen(self.chosen)

    def _on_chosen(self, person: Id) -> None:
        clear(self._grid)
        if not person:
            return
        sheet = leader_year(self.parts.desk, person, self.year)
        cards = (self._grassroots(sheet), self._findings(sheet), _away(sheet), _activities(sheet))
        for place, card in enumerate(cards):
            self._grid.addWidget(card, *divmod(place, 2))

    def _grassroots(self, sheet: LeaderYearSheet) -> Card:
        card = Card(tr("下基层调研"), sheet.leader.printed)
        want = wanted(sheet, self.parts.desk.rules)
        said = f"{_days(want.done)} / {_days(want.halves)} {tr(want.unit)}"
        card.body.addWidget(Meter(tr("到基层天数"), want.done, want.halves, said))
        reports = tr("{done} / {wanted} 篇").format(done=len(sheet.reports), wanted=want.reports)
        card.body.addWidget(Meter(tr("调研报告"), len(sheet.reports), want.reports, reports))
        for point in sheet.points:
            card.body.addLayout(_point_line(point))
        if not sheet.points:
            card.body.addWidget(label(tr("还没有登记基层联系点。"), Tone.SECONDARY))
        card.body.addWidget(_months(tr("每月到基层天数"), sheet.grassroots_by_month), 1)
        return card

    def _findings(self, sheet: LeaderYearSheet) -> Card:
        card = Card(tr("规则提示"))
        panel = FindingsPanel(self.parts.signals.article_wanted.emit)
        person = self.parts.desk.store.find(Person, sheet.leader.person)
        this_year = sheet.year == self.parts.today().year
        panel.set_findings([one.finding for one in judge(self.parts.desk, person)] if person and this_year else [])
        card.body.addWidget(panel, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addStretch(1)
        return card

    def sheet_for(self, _form: AnyForm) -> LeaderYearSheet:
        """The year of the chosen leader."""
        return leader_year(self.parts.desk, self.chosen, self.year)


def _away(sheet: LeaderYearSheet) -> Card:
    total = sum(sheet.leave_halves.values())
    card = Card(tr("请假外出"), days_said(total) if total else "")
    ranks = Ranks(tr("请假外出"))
    halves = [(kind, sheet.leave_halves.get(kind, 0)) for kind in LeaveKind]
    ranks.set_bars([Bar(tr(kind.label), count, days_said(count) if count else "0") for kind, count in halves])
    card.body.addWidget(ranks)
    card.body.addWidget(_months(tr("每月外出天数"), sheet.leave_by_month), 1)
    return card


def _activities(sheet: LeaderYearSheet) -> Card:
    card = Card(tr("会议和活动"))
    counts = {
        tr("政府会议"): sheet.meetings,
        **{tr(kind): count for kind, count in sheet.activities.items()},
        tr("来宾接待"): sheet.receptions,
        tr("接访"): sheet.visitor_days,
    }
    ranks = Ranks(tr("会议和活动"))
    ranks.set_bars([Bar(name, count, tr("{count} 次").format(count=count)) for name, count in counts.items()])
    card.body.addWidget(ranks)
    if sheet.study_halves is not None:
        card.body.addWidget(label(tr("理论学习 {days}").format(days=days_said(sheet.study_halves)), Tone.SECONDARY))
    card.body.addStretch(1)
    return card


def _months(name: str, halves: tuple[int, ...]) -> Columns:
    chart = Columns(name)
    chart.setToolTip(name)
    chart.set_bars([Bar(str(month), count, _days(count)) for month, count in enumerate(halves, start=1)])
    return chart


def _point_line(point: PointYear) -> QHBoxLayout:
    """A contact point with its four quarters; a quarter that lacks its visit is marked."""
    row = QHBoxLayout()
    row.setSpacing(INSIDE)
    row.addWidget(label(point.name))
    row.addStretch(1)
    for quarter, count, due in zip(_QUARTERS, point.visits, point.wanted, strict=True):
        missed = due and not count
        said = tr("{quarter}季 {count} 次").format(quarter=quarter, count=count)
        row.addWidget(label(f"! {said}" if missed else said, Tone.WARNED if missed else Tone.SECONDARY))
    return row


def _days(halves: int) -> str:
    """Half-days as a number of days: 3, 3.5."""
    return f"{halves / 2:g}"
