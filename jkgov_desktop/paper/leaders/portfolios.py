"""领导分工及AB角安排表: who cares for what, who stands in for whom, and what nobody or two care for (第5、7条)."""

from datetime import date

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import LANDSCAPE, Row, TableForm, print_table_form
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.leaders.calendars import PortfolioLine, PortfolioSheet

_HEAD = ("排名", "姓名", "职务", "分管工作", "分管单位", "AB角", "电话")


def print_portfolios(sheet: PortfolioSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """One row for every leader, in their order."""
    form = TableForm(
        title=sheet.title,
        shares=(12, 20, 30, 84, 68, 22, 25),
        head=_HEAD,
        rows=[_row(one) for one in sheet.lines],
        lines=[f"截至{chinese_day(sheet.day)}"],
        closing=_notes(sheet),
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, LANDSCAPE, fonts)


def _row(one: PortfolioLine) -> Row:
    return Row(
        [
            Cell(str(one.rank or "")),
            Cell(one.leader.name),
            Cell(one.leader.title),
            Cell("；".join(one.matters), centred=False),
            Cell("、".join(one.units), centred=False),
            Cell("、".join(one.partners)),
            Cell(one.leader.phone),
        ]
    )


def _notes(sheet: PortfolioSheet) -> list[str]:
    """What is still to be settled; nothing where everything is."""
    notes = []
    if sheet.holes:
        notes.append(f"尚无领导分管的单位：{'、'.join(sheet.holes)}。")
    if sheet.shared:
        both = "；".join(f"{unit}（{'、'.join(names)}）" for unit, names in sheet.shared)
        notes.append(f"由两位以上领导分管的单位：{both}。")
    if sheet.unpaired:
        notes.append(f"尚未确定AB角的领导：{'、'.join(sheet.unpaired)}。")
    return notes
