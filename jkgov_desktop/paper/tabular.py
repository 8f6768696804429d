"""Forms that are one table: a title, a few lines, the table with its head on every page, and a foot."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from jkgov_desktop.paper.breaking import Measure, Span, TextLine
from jkgov_desktop.paper.document import TITLE_LONGEST
from jkgov_desktop.paper.drawing import A4, A4_LANDSCAPE, PaperCanvas
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell, Rooms, TableSetter, draw_rows, rows_on_pages
from jkgov_desktop.paper.titles import title_lines
from jkgov_desktop.records.fields import chinese_day

_LINE_PITCH, _TITLE_PITCH, _GAP = 1.7, 1.45, 7.0
_FOOT_SIZE, _FOOT_DROP = 9.0, 6 * MM


class Frame(Struct, frozen=True):
    """The part of the paper that a form fills, and its type sizes, in points."""

    paper: tuple[float, float]
    left: float
    top: float
    width: float
    height: float
    title_size: float
    size: float


PORTRAIT = Frame(A4, 25 * MM, 24 * MM, 165 * MM, 248 * MM, title_size=22, size=12)
LANDSCAPE = Frame(A4_LANDSCAPE, 18 * MM, 20 * MM, 261 * MM, 170 * MM, title_size=20, size=10.5)


class Row(Struct, frozen=True):
    """One row: its cells, how tall it is at least in points, whether it heads the rows below it or fills its page."""

    cells: Sequence[Cell]
    least: float = 0
    heading: bool = False
    fills: bool = False


class TableForm(Struct, frozen=True):
    """A form that is one table. `shares` are the columns' parts of the width; `head` is their titles, if any.

    `lines` stand between title and table, `closing` below the table; `office` and `printed_on` in the foot.
    """

    title: str
    shares: Sequence[float]
    head: Sequence[str]
    rows: Sequence[Row]
    lines: Sequence[str] = ()
    closing: Sequence[str] = ()
    office: str = ""
    printed_on: date | None = None


def print_table_form(form: TableForm, frame: Frame, fonts: Fonts) -> Printed:
    """`form` on as many pages as its rows need."""
    return print_table_forms([form], frame, fonts)


def print_table_forms(forms: Sequence[TableForm], frame: Frame, fonts: Fonts) -> Printed:
    """`forms` one after another, each with pages of its own."""
    canvas = PaperCanvas(fonts, frame.paper, forms[0].title)
    for form in forms:
        _draw_form(canvas, form, frame)
    return canvas.finish()


def _draw_form(canvas: PaperCanvas, form: TableForm, frame: Frame) -> None:
    total = sum(form.shares)
    setter = TableSetter(canvas, [frame.width * share / total for share in form.shares], frame.size)
    titles = [Cell(text, Typeface.HEI) for text in form.head]
    head = [setter.row(titles, least=frame.size * 2.4)] if titles else []
    rows = [setter.row(row.cells, row.least, heading=row.heading, fills=row.fills) for row in form.rows]
    above = _lines_of(canvas, form.lines, frame)
    below = _lines_of(canvas, form.closing, frame)
    title = title_lines(form.title, min(TITLE_LONGEST, int(frame.width / frame.title_size)))
    pitch = frame.size * _LINE_PITCH
    used = len(title) * frame.title_size * _TITLE_PITCH + len(above) * pitch + 2 * _GAP
    rooms = Rooms(frame.height - used, frame.height, len(below) * pitch + _GAP)
    pages = rows_on_pages(head, rows, rooms)
    for number, page in enumerate(pages, start=1):
        if number == 1:
            _draw_title(canvas, title, frame)
            _draw_lines(canvas, above, frame, frame.top + used - _GAP - len(above) * pitch)
        y = draw_rows(canvas, page, frame.left, frame.top + (used if number == 1 else 0))
        if number == len(pages):
            _draw_lines(canvas, below, frame, y + _GAP)
        _draw_foot(canvas, form, frame, f"第 {number} 页　共 {len(pages)} 页")
        canvas.showPage()


def _lines_of(canvas: PaperCanvas, texts: Sequence[str], frame: Frame) -> list[TextLine]:
    measure = Measure(frame.width, frame.size, frame.size)
    return [line for text in texts for line in canvas.set([Span(text)], measure)]


def _draw_title(canvas: PaperCanvas, title: Sequence[str], frame: Frame) -> None:
    for number, text in enumerate(title):
        line = canvas.one_line(text, Typeface.BIAO_SONG, frame.title_size)
        y = frame.top + number * frame.title_size * _TITLE_PITCH
        canvas.draw(line, frame.left + (frame.width - line.right) / 2, y)


def _draw_lines(canvas: PaperCanvas, lines: Sequence[TextLine], frame: Frame, y: float) -> None:
    for number, line in enumerate(lines):
        canvas.draw(line, frame.left, y + number * frame.size * _LINE_PITCH)


def _draw_foot(canvas: PaperCanvas, form: TableForm, frame: Frame, page: str) -> None:
    """Draw the office and the print date at the left and the page at the right, in small type."""
    printed = f"打印日期：{chinese_day(form.printed_on)}" if form.printed_on else ""
    y = frame.top + frame.height + _FOOT_DROP
    left = canvas.one_line("　".join(filter(None, (form.office, printed))), Typeface.SONG, _FOOT_SIZE)
    right = canvas.one_line(page, Typeface.SONG, _FOOT_SIZE)
    canvas.draw(left, frame.left, y)
    canvas.draw(right, frame.left + frame.width - right.right, y)
