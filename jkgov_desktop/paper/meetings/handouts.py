"""会议材料发放清点表: numbered copies handed out and taken back before people leave (第58条第九项)."""

from datetime import date

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.meetings.wording import day_and_time, place_of
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.meetings.attendance import Handout
from jkgov_desktop.records.meetings.sheets import MeetingSheet

_SHARES = (14, 58, 42, 26, 26)
_HEAD = ("份号", "材料名称", "领取人", "领取签名", "退回签名")
_ROW, _SPARE_ROWS = 10 * MM, 5


def print_handouts(sheet: MeetingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The copies by number with room to sign twice, and spare rows to write in."""
    kept = sum(not one.returned for one in sheet.handouts)
    counted = f"共发放 {len(sheet.handouts)} 份，尚未退回 {kept} 份。" if sheet.handouts else ""
    form = TableForm(
        title=f"{sheet.called}材料发放清点表",
        shares=_SHARES,
        head=_HEAD,
        rows=[*(_row(one) for one in sheet.handouts), *[Row([Cell()] * len(_HEAD), _ROW)] * _SPARE_ROWS],
        lines=[f"时间：{day_and_time(sheet)}　　地点：{place_of(sheet)}", *([counted] if counted else [])],
        closing=["不属扩散的文件离会前须退回，清点无误后由会务人员签收。"],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, PORTRAIT, fonts)


def _row(one: Handout) -> Row:
    cells = [
        Cell(str(one.number)),
        Cell(one.title, centred=False),
        Cell(one.holder, centred=False),
        Cell(),
        Cell("已退回" if one.returned else ""),
    ]
    return Row(cells, _ROW)
