"""A leader's year on one page: leave, activities, days at the grassroots, reports, contact points, with charts."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.charts import Bars, Ranks, Series
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.leaders.fitting import print_on_one_page
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.rows import LOW, SHARES, halves, heading, wide
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Frame, Row, TableForm
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.leaders.calendars import LeaderYearSheet
from jkgov_desktop.records.leaders.leave import LeaveKind
from jkgov_desktop.records.slots import days_said

_MONTHS = tuple(map(str, range(1, 13)))
_CHART = 128.0
_QUARTERS = "一二三四"


def print_year(sheet: LeaderYearSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """One page, whatever the year was full of."""

    def form_in(_frame: Frame) -> TableForm:
        return TableForm(
            title=sheet.title,
            shares=SHARES,
            head=(),
            rows=[*_figures(sheet), *_grassroots(sheet), *_away(sheet), *_months(sheet), *_activities(sheet)],
            closing=[f"截至{chinese_day(min(sheet.today, date(sheet.year, 12, 31)))}；天数按半天累计。"],
            office=sheet.house.office,
            printed_on=printed_on,
        )

    return print_on_one_page(form_in, fonts, PORTRAIT, largest=12.5)


def _figures(sheet: LeaderYearSheet) -> Iterator[Row]:
    yield halves("姓　名", sheet.leader.name, "职　务", sheet.leader.title)
    yield halves("在任天数", f"{sheet.served_so_far}天", "参加会议", f"{sheet.meetings}次")
    yield halves("公务接待", f"{sheet.receptions}次", "接访", f"{sheet.visitor_days}次")
    if sheet.study_halves is not None:
        yield wide("理论学习", days_said(sheet.study_halves))


def _grassroots(sheet: LeaderYearSheet) -> Iterator[Row]:
    halves_done, working = sheet.grassroots_halves, sheet.grassroots_working_halves
    yield heading("下基层调研")
    yield halves("自然天数", days_said(halves_done), "其中工作日", days_said(working))
    yield wide("调研报告", "；".join(f"《{title}》" for title in sheet.reports) or "无")
    for point in sheet.points:
        said = "　".join(
            f"{_QUARTERS[place]}季度{count}次{'' if count or not point.wanted[place] else '（缺）'}"
            for place, count in enumerate(point.visits)
        )
        yield wide("联系点", f"{point.name}：{said}")


def _away(sheet: LeaderYearSheet) -> Iterator[Row]:
    total = sum(sheet.leave_halves.values())
    by_kind = "　".join(
        f"{kind.label}{days_said(sheet.leave_halves[kind])}" for kind in LeaveKind if sheet.leave_halves.get(kind)
    )
    yield heading("请假外出")
    yield wide("合　计", f"{days_said(total)}　{by_kind}" if total else "无")


def _months(sheet: LeaderYearSheet) -> Iterator[Row]:
    """Two charts side by side: where the days went, month by month."""
    titles = ("下基层天数（按月）", "请假外出天数（按月）")
    charts = (sheet.grassroots_by_month, sheet.leave_by_month)
    yield Row([Cell(title, Typeface.HEI, columns=2) for title in titles], LOW, heading=True)
    yield Row([Cell(columns=2, drawing=_by_month(months)) for months in charts])


def _activities(sheet: LeaderYearSheet) -> Iterator[Row]:
    if sheet.activities:
        yield heading("公务活动")
        ranks = Ranks(tuple(sheet.activities), tuple(map(float, sheet.activities.values())), unit="次")
        yield Row([Cell(columns=len(SHARES), drawing=ranks)])


def _by_month(half_days: tuple[int, ...]) -> Bars:
    return Bars(_MONTHS, (Series("天数", tuple(count / 2 for count in half_days)),), unit="天", height=_CHART)
