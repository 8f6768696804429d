"""会议议程: every item with its time, who reports, for how long, and who sits in."""

from datetime import date

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.meetings.wording import clock, day_and_time, place_of, presider_of
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.meetings.meeting import minutes_after
from jkgov_desktop.records.meetings.sheets import ItemSheet, MeetingSheet

_SHARES = (12, 33, 56, 33, 12, 39)
_HEAD = ("序号", "时间", "议题", "汇报单位\n及汇报人", "分钟", "列席")
_ROW = 32.0


def print_agenda(sheet: MeetingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The agenda as planned; the times follow from the minutes of each item."""
    total = sum(item.item.minutes or 0 for item in sheet.items)
    ends = f"预计 {clock(sheet.expected_end)} 散会，共 {total} 分钟。汇报超出规定时限的，立即予以终止。"
    form = TableForm(
        title=f"{sheet.called}议程",
        shares=_SHARES,
        head=_HEAD,
        rows=[_row(item) for item in sheet.items] or [Row([Cell("（尚未安排议题）", columns=len(_HEAD))], least=_ROW)],
        lines=[
            f"时　间：{day_and_time(sheet)}",
            f"地　点：{place_of(sheet)}",
            f"主持人：{presider_of(sheet)}",
        ],
        closing=[ends] if total else [],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, PORTRAIT, fonts)


def _row(item: ItemSheet) -> Row:
    minutes = item.item.minutes
    span = clock(item.expected)
    if minutes:
        span += f"—{clock(minutes_after(item.expected, minutes))}"
    reporter = "\n".join(filter(None, (item.unit, item.item.reporter)))
    cells = [
        Cell(str(item.item.place)),
        Cell(span),
        Cell(item.item.title, centred=False),
        Cell(reporter),
        Cell(str(minutes or "")),
        Cell(item.item.observers, centred=False),
    ]
    return Row(cells, least=_ROW)
