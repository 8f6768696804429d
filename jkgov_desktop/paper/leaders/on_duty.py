"""今日在岗、主持工作表: who presides in either half of a day, who is here, who is away and who stands in."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.leaders.fitting import print_on_one_page
from jkgov_desktop.paper.leaders.wording import half_day, weekday
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Frame, Row, TableForm
from jkgov_desktop.records.fields import article_name, chinese_day
from jkgov_desktop.records.leaders.calendars import InCharge, PresenceLine, TodaySheet

_HEAD = ("领导", "上午", "下午", "去向或活动", "预计返回", "代行职责")
_COLUMNS = len(_HEAD)


def print_on_duty(sheet: TodaySheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """One page for the wall of the office."""

    def form_in(_frame: Frame) -> TableForm:
        return TableForm(
            title="县政府领导今日在岗情况",
            shares=(44, 21, 21, 42, 32, 24),
            head=_HEAD,
            rows=[*(_line(one) for one in sheet.lines), *_charge(sheet)],
            lines=[f"{chinese_day(sheet.day)}　{weekday(sheet.day)}"],
            office=sheet.house.office,
            printed_on=printed_on,
        )

    return print_on_one_page(form_in, fonts, PORTRAIT, largest=12.5)


def _line(one: PresenceLine) -> Row:
    where = "；".join(part for part in (one.place, *one.doing) if part)
    back = half_day(one.back).partition("年")[2] if one.back else ""
    cells = [
        Cell(f"{one.leader.title}\n{one.leader.name}"),
        Cell(one.morning.label),
        Cell(one.afternoon.label),
        Cell(where, centred=False),
        Cell(back),
        Cell(one.cover.name if one.cover else ""),
    ]
    return Row(cells)


def _charge(sheet: TodaySheet) -> Iterator[Row]:
    """Who presides, and why."""
    yield Row([Cell("主持县政府工作", Typeface.HEI, columns=_COLUMNS)], heading=True)
    morning, afternoon = sheet.in_charge
    if (morning.person, morning.why) == (afternoon.person, afternoon.why):
        yield _in_charge("全天", morning)
        return
    for one in sheet.in_charge:
        yield _in_charge(one.slot.half.label, one)


def _in_charge(when: str, one: InCharge) -> Row:
    name = f"{one.title}{one.name}" if one.person else "无人在岗"
    why = "".join((one.why, *one.warnings, f"（{article_name(one.article)}）"))
    return Row([Cell(name, Typeface.HEI), Cell(when), Cell(why, centred=False, columns=_COLUMNS - 2)])
