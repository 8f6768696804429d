"""候会表: which units wait for which item, and when they are called in (第58条第二项)."""

from datetime import date

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.meetings.wording import clock, contact_of, day_and_time, place_of
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.meetings.sheets import ItemSheet, MeetingSheet

_SHARES = (20, 93, 32, 20)
_HEAD = ("议题号", "候会单位", "预计进场时刻", "汇报分钟")
_ROW = 34.0


def print_standby_list(sheet: MeetingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """Who waits outside, item by item; the times follow from the minutes of each item."""
    contact = contact_of(sheet)
    form = TableForm(
        title=f"{sheet.called}候会表",
        shares=_SHARES,
        head=_HEAD,
        rows=[_row(item) for item in sheet.items] or [Row([Cell("（尚未安排议题）", columns=len(_HEAD))], least=_ROW)],
        lines=[
            f"时间：{day_and_time(sheet)}",
            f"地点：{place_of(sheet)}",
            *([f"场务{contact}"] if contact else []),
        ],
        closing=["请提前到场候会，听候通知进场；每个议题结束后，不需列席其他议题的人员请离场。"],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, PORTRAIT, fonts)


def _row(item: ItemSheet) -> Row:
    reporting = f"汇报：{item.unit}" if item.unit else ""
    sitting_in = f"列席：{item.item.observers}" if item.item.observers else ""
    cells = [
        Cell(str(item.item.place)),
        Cell("\n".join(filter(None, (reporting, sitting_in))) or "—", centred=False),
        Cell(clock(item.expected)),
        Cell(str(item.item.minutes or "")),
    ]
    return Row(cells, least=_ROW)
