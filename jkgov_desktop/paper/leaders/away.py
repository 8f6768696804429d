"""外出情况一览 (the board of who is where) and 请假统计, for one month or year."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.charts import Ranks
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.leaders.wording import period
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import LANDSCAPE, PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.leaders.calendars import WhereaboutsLine, WhereaboutsSheet
from jkgov_desktop.records.leaders.leave import LeaveKind
from jkgov_desktop.records.slots import days_said

_BOARD = ("姓名", "职务", "事由", "起止时间", "去向", "代行职责", "外出期间电话", "销假")
_NOBODY = "（这段时间没有领导外出）"


def print_whereabouts(sheet: WhereaboutsSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """Every absence, one a row."""
    form = TableForm(
        title=sheet.title,
        shares=(20, 38, 14, 66, 48, 26, 30, 19),
        head=_BOARD,
        rows=[Row(list(_cells(one))) for one in sheet.lines] or [Row([Cell(_NOBODY, columns=len(_BOARD))])],
        lines=[_between(sheet)],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, LANDSCAPE, fonts)


def print_leave_sums(sheet: WhereaboutsSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """How long each leader was away, by kind, with a chart of the sums."""
    columns = 3 + len(LeaveKind)
    rows = [
        Row(
            [
                Cell(one.name),
                Cell(one.title),
                *(Cell(_days(by_kind.get(kind, 0))) for kind in LeaveKind),
                Cell(_all(by_kind)),
            ]
        )
        for one, by_kind in sheet.sums
    ]
    gone = [(one.name, sum(by_kind.values()) / 2) for one, by_kind in sheet.sums if sum(by_kind.values())]
    if gone:
        names, days = zip(*gone, strict=True)
        rows.append(Row([Cell("合计天数", Typeface.HEI, columns=columns)], heading=True))
        rows.append(Row([Cell(columns=columns, drawing=Ranks(names, days, unit="天"))]))
    form = TableForm(
        title=sheet.title.replace("情况一览", "统计"),
        shares=(26, 44, *(20 for _kind in LeaveKind), 24),
        head=("姓名", "职务", *(kind.label for kind in LeaveKind), "合计"),
        rows=rows or [Row([Cell(_NOBODY, columns=columns)])],
        lines=[_between(sheet)],
        closing=["按半天计算；已销假的算到销假前一个半天。"],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, PORTRAIT, fonts)


def _between(sheet: WhereaboutsSheet) -> str:
    return f"{chinese_day(sheet.first)}至{chinese_day(sheet.last)}"


def _cells(one: WhereaboutsLine) -> Iterator[Cell]:
    leader = one.leader
    where = f"{one.place}　{one.reason}".strip()
    for text in (leader.name, leader.title, one.kind.label):
        yield Cell(text)
    yield Cell(period(one.start, one.last), centred=False)
    yield Cell(where, centred=False)
    for text in (one.acting, one.phone or leader.phone, "已销假" if one.returned else ""):
        yield Cell(text)


def _days(halves: int) -> str:
    return days_said(halves) if halves else ""


def _all(by_kind: dict[LeaveKind, int]) -> str:
    return _days(sum(by_kind.values()))
