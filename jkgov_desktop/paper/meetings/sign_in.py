"""会议签到表: names in the order of the list, in blocks, with room to sign by hand."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.meetings.wording import day_and_time, place_of, presider_of
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.meetings.attendance import AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.sheets import Attendee, MeetingSheet
from jkgov_desktop.records.words import spread_name

_SHARES = (12, 52, 22, 36, 33, 22)
_HEAD = ("序号", "单位及职务", "姓名", "签名", "联系电话", "备注")
_SIGNING_ROW, _BLOCK_ROW = 10.5 * MM, 8 * MM
_SPARE_ROWS = 5


def print_sign_in(sheet: MeetingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """A sheet to sign: everybody expected, and spare lines for those who were not: five, or what the page has."""
    fewest = _print(sheet, 1, fonts, printed_on)
    wanted = (_print(sheet, spare, fonts, printed_on) for spare in range(_SPARE_ROWS, 1, -1))
    return next((printed for printed in wanted if printed.pages == fewest.pages), fewest)


def _print(sheet: MeetingSheet, spare: int, fonts: Fonts, printed_on: date | None) -> Printed:
    expected = len(sheet.members())
    form = TableForm(
        title=f"{sheet.called}签到表",
        shares=_SHARES,
        head=_HEAD,
        rows=[*_blocks(sheet), *(Row([Cell()] * len(_HEAD), _SIGNING_ROW) for _ in range(spare))],
        lines=[
            f"时间：{day_and_time(sheet)}　　主持人：{presider_of(sheet)}",
            f"地点：{place_of(sheet)}",
            f"应到 {expected} 人　　实到＿＿＿人　　请假＿＿＿人　　缺席＿＿＿人",
        ],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, PORTRAIT, fonts)


def _blocks(sheet: MeetingSheet) -> Iterator[Row]:
    for role in MeetingRole:
        attendees = sheet.of_role(role)
        if attendees:
            head = Cell(f"{role.label}（{len(attendees)}人）", Typeface.HEI, columns=len(_HEAD))
            yield Row([head], least=_BLOCK_ROW, heading=True)
        for number, attendee in enumerate(attendees, start=1):
            yield _row(number, attendee)


def _row(number: int, attendee: Attendee) -> Row:
    line = attendee.line
    excused = line.presence.label if line.presence is AttendanceState.EXCUSED else ""
    substitute = f"替会：{line.substitute}" if line.substitute else ""
    cells = [
        Cell(str(number)),
        Cell(line.title, centred=False),
        Cell(spread_name(attendee.name)),
        Cell(),
        Cell(attendee.phone),
        Cell("\n".join(filter(None, (excused, substitute))), centred=False),
    ]
    return Row(cells, least=_SIGNING_ROW)
