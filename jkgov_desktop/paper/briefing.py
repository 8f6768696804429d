"""今日要情: one page of what a day asks, for the director's desk."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.briefing import BriefingSheet, Duty, Task
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.leaders.calendars import DayState, PresenceLine
from jkgov_desktop.records.structs import replace

_SHARES = (24, 39, 65, 29, 39)
_ROW = 17.0
_FRAME = replace(PORTRAIT, top=18 * MM, height=258 * MM, left=20 * MM, width=170 * MM, size=10.5)
_MOST_TASKS, _FEWEST_TASKS, _MOST_MEETINGS = 12, 5, 5
_WEEK = "一二三四五六日"


def print_briefing(sheet: BriefingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """Who is in charge and who is away, meetings, what is due, what the rules want in time.

    One page as a rule: as many tasks as it has room for, the most urgent first.
    """
    for most in range(_MOST_TASKS, _FEWEST_TASKS - 1, -1):
        printed = print_table_form(_form(sheet, most, printed_on), _FRAME, fonts)
        if printed.pages == 1:
            break
    return printed


def _form(sheet: BriefingSheet, most: int, printed_on: date | None) -> TableForm:
    return TableForm(
        title="今日要情",
        shares=_SHARES,
        head=(),
        rows=[*_people(sheet), *_meetings(sheet), *_tasks(sheet, most), *_duties(sheet)],
        lines=[f"{chinese_day(sheet.day)}　星期{_WEEK[sheet.day.weekday()]}"],
        office=sheet.house.office,
        printed_on=printed_on,
    )


def _people(sheet: BriefingSheet) -> Iterator[Row]:
    yield _heading("主持工作和在外领导")
    morning, afternoon = sheet.in_charge
    if (morning.person, morning.why) == (afternoon.person, afternoon.why):
        halves = [("全天", morning)]
    else:
        halves = [("上午", morning), ("下午", afternoon)]
    for said, one in halves:
        who = f"{one.title}{one.name}" if one.person else "无人主持"
        yield _line(said, who, one.why)
    for away in sheet.away:
        yield _line("在外", away.leader.printed, _away_said(away))


def _away_said(one: PresenceLine) -> str:
    state = one.morning if one.morning is not DayState.HERE else one.afternoon
    said = [state.label, one.place]
    if one.back:
        said.append(f"{one.back.called}回")
    if one.cover:
        said.append(f"代管：{one.cover.printed}")
    return "，".join(part for part in said if part)


def _meetings(sheet: BriefingSheet) -> Iterator[Row]:
    yield _heading("今日和近期会议")
    if not sheet.meetings:
        yield _line("", "没有已登记的会议", "")
    for one in sheet.meetings[:_MOST_MEETINGS]:
        yield Row(
            [
                Cell(one.when),
                Cell(one.title, centred=False, columns=2),
                Cell(one.place),
                Cell(one.lacks or "齐备"),
            ],
            _ROW,
        )


def _tasks(sheet: BriefingSheet, most: int) -> Iterator[Row]:
    yield _heading(f"要办的 {len(sheet.tasks)} 件")
    if sheet.tasks:
        yield Row([Cell(head, Typeface.HEI) for head in ("时限", "来自", "事项", "在谁手里", "依据")], _ROW)
    for one in sheet.tasks[:most]:
        yield _task(one, sheet.day)
    if len(sheet.tasks) > most:
        more = len(sheet.tasks) - most
        yield Row([Cell(f"另有 {more} 件，见程序“今日”页。", columns=5)], _ROW)


def _task(one: Task, day: date) -> Row:
    cells = (Cell(one.when(day)), Cell(one.source), Cell(one.matter, centred=False), Cell(one.holder), Cell(one.why))
    return Row(list(cells), _ROW)


def _duties(sheet: BriefingSheet) -> Iterator[Row]:
    if sheet.duties:
        yield _heading("按期应做")
    for one in sheet.duties:
        yield _duty(one)


def _duty(one: Duty) -> Row:
    done = f"{one.done} / {one.wanted}"
    return Row([Cell(one.period), Cell(one.name), Cell(one.note, centred=False), Cell(done), Cell(_mark(one))], _ROW)


def _mark(one: Duty) -> str:
    return "已达到" if one.met else f"未达到（第{one.article}条）"


def _heading(text: str) -> Row:
    return Row([Cell(text, Typeface.HEI, columns=5)], _ROW, heading=True)


def _line(label: str, who: str, words: str) -> Row:
    return Row([Cell(label), Cell(who), Cell(words, centred=False, columns=3)], _ROW)
