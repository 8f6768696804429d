"""座次图: who sits where, by rank, at a rostrum before the room or around a long table."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from jkgov_desktop.paper.drawing import A4_LANDSCAPE, PaperCanvas
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.meetings.wording import day_and_time, place_of
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.meetings.sheets import Attendee, MeetingSheet
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.records.seating import Seating, facing
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.records.words import spread_name

_WIDTH, _HEIGHT = A4_LANDSCAPE
_EDGE, _TOP, _FOOT = 15 * MM, 14 * MM, _HEIGHT - 12 * MM
_TITLE_SIZE, _SIZE, _SMALL = 20.0, 12.0, 9.0
_BODY = _TOP + 24 * MM
_SEAT, _SEAT_WIDEST, _GAP = 9.5 * MM, 28 * MM, 2.5 * MM
_LARGE_SEAT = 13 * MM
_TABLE, _DESK = 30 * MM, 150 * MM
_AT_TABLE, _ON_ROSTRUM, _IN_ROOM = 9, 11, 10
_LINE, _FRAME = 0.6, 1.1

_LEADERS = (PostRole.COUNTY_HEAD, PostRole.EXECUTIVE_DEPUTY, PostRole.DEPUTY)


class _Front(NamedTuple):
    """The seats in front: how far down they reach, who has no seat yet, what the rows behind are called."""

    bottom: float
    rest: list[Attendee]
    behind: str


_Draw = Callable[[PaperCanvas, list[Attendee], MeetingSheet], _Front]


def print_rostrum(sheet: MeetingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The heads of government on the rostrum, everybody else in rows before it. Raises NothingToPrint."""
    return _print(sheet, fonts, printed_on, "主席台座次图", _draw_rostrum)


def print_table(sheet: MeetingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """Whoever presides in the middle of a long table, the others by rank beside and opposite. Raises NothingToPrint."""
    return _print(sheet, fonts, printed_on, "长桌座次图", _draw_table)


def _print(sheet: MeetingSheet, fonts: Fonts, printed_on: date | None, name: str, draw_front: _Draw) -> Printed:
    coming = [
        one for one in sheet.attendees if one.line.presence not in (AttendanceState.EXCUSED, AttendanceState.ABSENT)
    ]
    if not coming:
        raise NothingToPrint("参会名单是空的，请先在“到会”中列出参会人员，再打印座次图。")
    canvas = PaperCanvas(fonts, A4_LANDSCAPE, f"{sheet.called}{name}")
    _draw_head(canvas, f"{sheet.called}{name}", f"{day_and_time(sheet)}　　{place_of(sheet)}")
    y, rest, behind = draw_front(canvas, coming, sheet)
    rows = [rest[start : start + _IN_ROOM] for start in range(0, len(rest), _IN_ROOM)]
    if rows:
        _centre(canvas, behind, Typeface.HEI, _SIZE, y)
        y += _SIZE + 2 * _GAP
    pages = 1
    for row in rows:
        if y + _SEAT > _FOOT - 6 * MM:
            _draw_foot(canvas, sheet, printed_on, pages)
            canvas.showPage()
            pages, y = pages + 1, _TOP
        _draw_row(canvas, row, y, _SEAT)
        y += _SEAT + _GAP
    _draw_foot(canvas, sheet, printed_on, pages)
    canvas.showPage()
    return canvas.finish()


def _draw_rostrum(canvas: PaperCanvas, coming: list[Attendee], sheet: MeetingSheet) -> _Front:
    """Draw the rostrum facing the room; returns where the room begins."""
    leaders = [one for one in coming if one.role in _LEADERS] or [one for one in coming if one in sheet.members()]
    front, behind = leaders[:_ON_ROSTRUM], leaders[_ON_ROSTRUM:]
    y = _BODY
    for row in (behind, front):
        if row:
            _draw_seats(canvas, _by_rank(row, sheet.house.seating), y, _LARGE_SEAT)
            y += _LARGE_SEAT + _GAP
    _draw_label(canvas, "主席台", (_WIDTH / 2 - _DESK / 2, y, _DESK, _SEAT))
    y += _SEAT + _GAP
    rest = [one for one in coming if one not in leaders]
    return _Front(y + _GAP, rest, "会　场（面向主席台，自左至右）")


def _draw_table(canvas: PaperCanvas, coming: list[Attendee], sheet: MeetingSheet) -> _Front:
    """Draw the table with one row of seats above and one below it; returns where the back rows begin."""
    presiding = [one for one in coming if one.line.person and one.line.person == sheet.meeting.presider]
    ranked = presiding + [one for one in coming if one not in presiding]
    above, below, rest = ranked[:_AT_TABLE], ranked[_AT_TABLE : 2 * _AT_TABLE], ranked[2 * _AT_TABLE :]
    custom = sheet.house.seating
    y = _BODY
    _draw_seats(canvas, _by_rank(above, custom), y, _LARGE_SEAT)
    y += _LARGE_SEAT + _GAP
    _draw_label(canvas, "会　议　桌", (_EDGE + 8 * MM, y, _WIDTH - 2 * _EDGE - 16 * MM, _TABLE))
    y += _TABLE + _GAP
    if below:
        _draw_seats(canvas, _by_rank(below, custom)[::-1], y, _LARGE_SEAT)
        y += _LARGE_SEAT
    return _Front(y + 3 * _GAP, rest, "后　排（自左至右）")


def _by_rank(people: Sequence[Attendee], custom: Seating | None) -> list[Attendee]:
    """`people`, given in rank order, as seen by whoever faces them."""
    return [people[rank - 1] for rank in facing(len(people), custom or Seating.LEFT)]


def _draw_row(canvas: PaperCanvas, row: Sequence[Attendee], y: float, height: float) -> None:
    """Draw a row that fills from the left, in the places of a full row."""
    width = _seat_width(_IN_ROOM)
    for place, one in enumerate(row):
        _draw_seat(canvas, one, (_EDGE + place * (width + _GAP), y, width, height))


def _draw_seats(canvas: PaperCanvas, people: Sequence[Attendee], y: float, height: float) -> None:
    """Draw seats side by side in the middle of the page."""
    width = _seat_width(len(people))
    left = (_WIDTH - len(people) * (width + _GAP) + _GAP) / 2
    for place, one in enumerate(people):
        _draw_seat(canvas, one, (left + place * (width + _GAP), y, width, height))


def _seat_width(count: int) -> float:
    room = _WIDTH - 2 * _EDGE
    return min(_SEAT_WIDEST, (room + _GAP) / max(1, count) - _GAP)


def _draw_seat(canvas: PaperCanvas, one: Attendee, box: tuple[float, float, float, float]) -> None:
    """Draw a seat with its name; where nobody is named yet, with what the list says instead."""
    left, top, width, height = box
    canvas.setLineWidth(_LINE)
    canvas.rect(left, canvas.up(top + height), width, height)
    _draw_fitting(canvas, spread_name(one.name) or one.line.title, Typeface.HEI, box)


def _draw_label(canvas: PaperCanvas, text: str, box: tuple[float, float, float, float]) -> None:
    left, top, width, height = box
    canvas.setLineWidth(_FRAME)
    canvas.rect(left, canvas.up(top + height), width, height)
    _draw_fitting(canvas, text, Typeface.FANG_SONG, box)


def _draw_fitting(canvas: PaperCanvas, text: str, role: Typeface, box: tuple[float, float, float, float]) -> None:
    """Draw one line in the middle of a box, smaller where it is too long."""
    left, top, width, height = box
    line = canvas.one_line(text, role, _SIZE)
    room = width - 2 * MM
    if line.right > room:
        line = canvas.one_line(text, role, _SIZE * room / line.right)
    canvas.draw(line, left + (width - line.right) / 2, top + (height - line.size) / 2)


def _draw_head(canvas: PaperCanvas, title: str, said: str) -> None:
    _centre(canvas, title, Typeface.BIAO_SONG, _TITLE_SIZE, _TOP)
    _centre(canvas, said, Typeface.FANG_SONG, _SIZE, _TOP + _TITLE_SIZE * 1.7)


def _centre(canvas: PaperCanvas, text: str, role: Typeface, size: float, y: float) -> None:
    line = canvas.one_line(text, role, size)
    canvas.draw(line, (_WIDTH - line.right) / 2, y)


def _draw_foot(canvas: PaperCanvas, sheet: MeetingSheet, printed_on: date | None, page: int) -> None:
    """Draw the office and the print date at the left and the page at the right, in small type."""
    printed = f"　打印日期：{chinese_day(printed_on)}" if printed_on else ""
    canvas.draw(canvas.one_line(sheet.house.office + printed, Typeface.SONG, _SMALL), _EDGE, _FOOT)
    line = canvas.one_line(f"第 {page} 页", Typeface.SONG, _SMALL)
    canvas.draw(line, _WIDTH - _EDGE - line.right, _FOOT)
