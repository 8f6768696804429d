"""领导一周活动安排表: by event and by leader, one landscape page to hang on the wall."""

from collections.abc import Iterator
from datetime import date, timedelta

from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.leaders.fitting import print_on_one_page
from jkgov_desktop.paper.leaders.grouped import Group, widths_of
from jkgov_desktop.paper.leaders.wording import clock, month_day, weekday
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import Frame, Row, TableForm
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.leaders.calendars import WeekEvent, WeekSheet
from jkgov_desktop.records.slots import Half
from jkgov_desktop.records.structs import replace

_SHARES = (22, 22, 72, 40, 50, 30, 25)
_HEAD = ("日期", "时间", "活动内容", "地点", "参加领导", "主办单位", "服务人员及备注")
_DAY, _HALF, _LEADER = 20, 11, 26
_SATURDAY = 5


def print_by_event(sheet: WeekSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """One row for every event, grouped by day; then what is known of the next week, where there is room for it."""

    def form_in(frame: Frame) -> TableForm:
        rows = [row for day in _days(sheet) for row in _event_rows(sheet, day, frame, fonts)]
        return _form(sheet, _SHARES, _HEAD, [*rows, *_preview(sheet)], printed_on)

    printed = print_on_one_page(form_in, fonts)
    if printed.pages > 1 and sheet.following:
        return print_by_event(replace(sheet, following=()), fonts, printed_on)
    return printed


def print_by_leader(sheet: WeekSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """One column for every leader, one row for every half-day."""
    shares = (_DAY, _HALF, *(_LEADER for _one in sheet.leaders))
    head = ("日期", "", *(one.name for one in sheet.leaders))

    def form_in(frame: Frame) -> TableForm:
        widths = widths_of(shares, frame)[1:]
        rows = []
        for day in _days(sheet):
            halves = [_half_row(sheet, day, half) for half in Half]
            inner = Cell(columns=len(shares) - 1, drawing=Group.of(halves, widths, frame, fonts))
            rows.append(Row([_day_cell(day), inner]))
        return _form(sheet, shares, head, rows, printed_on)

    return print_on_one_page(form_in, fonts)


def _days(sheet: WeekSheet) -> Iterator[date]:
    """The working days, and the days off on which something happens."""
    for count in range(7):
        day = sheet.monday + timedelta(days=count)
        if day.weekday() < _SATURDAY or sheet.on(day):
            yield day


def _event_rows(sheet: WeekSheet, day: date, frame: Frame, fonts: Fonts) -> Iterator[Row]:
    events = sorted(sheet.on(day), key=lambda one: one.at)
    if not events:
        yield Row([_day_cell(day), Cell("—"), *(Cell() for _column in _HEAD[2:])])
        return
    rows = [_event_cells(one, day) for one in events]
    inner = Group.of(rows, widths_of(_SHARES, frame)[1:], frame, fonts)
    yield Row([_day_cell(day), Cell(columns=len(_HEAD) - 1, drawing=inner)])


def _preview(sheet: WeekSheet) -> Iterator[Row]:
    """The next week, a paragraph for each day on which something happens."""
    if sheet.following:
        yield Row([Cell("下周预告", Typeface.HEI, columns=len(_HEAD))], heading=True)
    for count in range(7, 14):
        day = sheet.monday + timedelta(days=count)
        if sheet.on(day):
            yield _preview_row(sheet, day)


def _preview_row(sheet: WeekSheet, day: date) -> Row:
    """What is known of one day of the next week, as one paragraph."""
    events = sorted(sheet.on(day), key=lambda one: one.at)
    said = "；".join(f"{_when(one, day)} {one.title}（{'、'.join(one.names)}）" for one in events)
    called = f"{month_day(day)} {weekday(day)[-1]}"
    return Row([Cell(called, Typeface.HEI), Cell(f"{said}。", centred=False, columns=len(_HEAD) - 1)])


def _event_cells(one: WeekEvent, day: date) -> list[Cell]:
    note = "；".join(filter(None, (one.staff, one.note)))
    return [
        Cell(_when(one, day)),
        Cell(one.title, centred=False),
        Cell(one.place, centred=False),
        Cell("、".join(one.names), centred=False),
        Cell(one.host),
        Cell(note),
    ]


def _when(one: WeekEvent, day: date) -> str:
    """上午 9:00; 全天 for the days an event only goes on, or takes whole."""
    last = one.last or one.slot
    if one.slot.day < day:
        return Half.AM.label if last.day == day and last.half is Half.AM else "全天"
    whole = one.slot.half is Half.AM and (last.day > day or last.half is Half.PM)
    return f"{'全天' if whole and not one.starts else one.slot.half.label} {clock(one.starts)}".strip()


def _day_cell(day: date) -> Cell:
    return Cell(f"{month_day(day)}\n{weekday(day)}", Typeface.HEI)


def _half_row(sheet: WeekSheet, day: date, half: Half) -> list[Cell]:
    cells = [Cell(half.label)]
    for leader in sheet.leaders:
        said = [
            f"{clock(one.starts)} {one.title}".strip() for one in sheet.of(leader.person, day) if _takes(one, day, half)
        ]
        cells.append(Cell("\n".join(said), centred=False))
    return cells


def _takes(one: WeekEvent, day: date, half: Half) -> bool:
    """Whether an event takes place in one half of a day."""
    at = type(one.slot)(day, half)
    return one.slot <= at <= (one.last or one.slot)


def _form(
    sheet: WeekSheet, shares: tuple[int, ...], head: tuple[str, ...], rows: list[Row], printed_on: date | None
) -> TableForm:
    return TableForm(
        title="领导一周活动安排表",
        shares=shares,
        head=head,
        rows=rows,
        lines=[f"{chinese_day(sheet.monday)}至{month_day(sheet.monday + timedelta(days=6))}"],
        office=sheet.house.office,
        printed_on=printed_on,
    )
