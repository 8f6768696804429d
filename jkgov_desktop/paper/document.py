"""A red-head document: mark, number, title, text on the grid, 版记 and page numbers (GB/T 9704-2012)."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from jkgov_desktop.paper.breaking import Measure, Span, TextLine
from jkgov_desktop.paper.drawing import GREY, RED, PaperCanvas
from jkgov_desktop.paper.fonts import Typeface
from jkgov_desktop.paper.grid import (
    BODY_SIZE,
    CELL,
    HEIGHT,
    LEFT,
    MM,
    SMALL_SIZE,
    TITLE_SIZE,
    TOP,
    WIDTH,
    Block,
    paginate,
    pitch,
)
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.titles import title_lines

TITLE_LONGEST = int(WIDTH / TITLE_SIZE)
"""How many characters of 2号 stand in one line."""

_MARK_TOP, _MARK_WIDEST, _MARK_TALLEST = 35 * MM, 148 * MM, 42
_NUMBER_ROW, _OFFICE_ROW = 6, 7
HEADED_TITLE_ROW = 10
"""The row of the grid in which a title below a red rule begins."""

RED_RULE, RED_RULE_GAP = 0.5 * MM, 4 * MM
_THICK_RULE, _THIN_RULE = 0.35 * MM, 0.25 * MM
_IMPRINT_PITCH, _IMPRINT_GAP = 22.0, 6.0
_PAGE_NUMBER_DROP = 7 * MM
_DASH_HEIGHT = 0.38


class Head(Protocol):
    """What stands above the title on the first page."""

    @property
    def title_row(self) -> float:
        """The row of the grid in which the title begins."""

    @property
    def numbers_first_page(self) -> bool:
        """Whether the first page carries its number."""

    def draw(self, canvas: PaperCanvas) -> None:
        """Draw it on the first page."""


class RedHead(Struct, frozen=True):
    """The head of minutes above the red rule: the mark, 〔2026〕12号, the issuing office and the day."""

    mark: str
    number: str
    office: str
    day: str
    title_row = HEADED_TITLE_ROW
    numbers_first_page = True

    def draw(self, canvas: PaperCanvas) -> None:
        """Draw mark, number, office and day, and the red rule."""
        draw_mark(canvas, self.mark)
        number, office, day = (
            canvas.one_line(text, Typeface.FANG_SONG, BODY_SIZE, CELL) for text in (self.number, self.office, self.day)
        )
        canvas.draw(number, LEFT + (WIDTH - number.right) / 2, TOP + _NUMBER_ROW * pitch())
        canvas.draw(office, LEFT + CELL, TOP + _OFFICE_ROW * pitch())
        canvas.draw(day, LEFT + WIDTH - CELL - day.right, TOP + _OFFICE_ROW * pitch())
        rule = _OFFICE_ROW * pitch() + CELL + RED_RULE_GAP
        canvas.rule(LEFT, TOP + rule, WIDTH, RED_RULE, RED)


class Imprint(Struct, frozen=True):
    """The 版记 at the foot of the last page (7.4): who gets copies, who printed it and when.

    Without an `office` it is that of a letter (10.1): no rules and nothing but who gets copies.
    """

    copies_to: str
    office: str
    printed: str


class Slip(Protocol):
    """Something to tear off: at the foot of the last page, or on a page of its own."""

    @property
    def height(self) -> float:
        """How tall it is, in points."""

    def draw(self, canvas: PaperCanvas, y: float) -> None:
        """Draw it with its upper edge at `y` on the page."""


class Document(Struct, frozen=True):
    """A whole document. `draft` is a grey mark outside the 版心 of what is not signed yet."""

    title: str
    text: Sequence[Block]
    head: Head | None = None
    imprint: Imprint | None = None
    draft: str = ""
    slip: Slip | None = None


def print_document(canvas: PaperCanvas, document: Document) -> Printed:
    """`document` alone, drawn on `canvas`, whose fonts its text was set with."""
    draw_document(canvas, document)
    return canvas.finish()


def draw_document(canvas: PaperCanvas, document: Document) -> None:
    """Draw `document` on pages of its own, numbered from 1."""
    title = title_lines(document.title, TITLE_LONGEST)
    title_row = document.head.title_row if document.head else 0
    copies = _copies_lines(canvas, document.imprint) if document.imprint else []
    tail = _imprint_height(document.imprint, copies) + _IMPRINT_GAP if document.imprint else 0
    laid = paginate(document.text, (title_row + len(title) + 1) * pitch(), tail)
    for number, page in enumerate(laid.pages, start=1):
        if document.draft:
            canvas.draw(canvas.one_line(document.draft, Typeface.HEI, 10.5), 10 * MM, 10 * MM, GREY)
        if number == 1:
            if document.head:
                document.head.draw(canvas)
            _draw_title(canvas, title, TOP + title_row * pitch())
        for row in page:
            canvas.draw(row.line, LEFT, TOP + laid.top_of(row))
        if document.imprint and number == len(laid.pages):
            _draw_imprint(canvas, document.imprint, copies)
        if document.slip and number == len(laid.pages) and laid.room_left >= document.slip.height:
            document.slip.draw(canvas, TOP + HEIGHT - document.slip.height)
        if number > 1 or document.head is None or document.head.numbers_first_page:
            _draw_page_number(canvas, number)
        canvas.showPage()
    if document.slip and laid.room_left < document.slip.height:
        document.slip.draw(canvas, TOP)
        _draw_page_number(canvas, len(laid.pages) + 1)
        canvas.showPage()


def _draw_title(canvas: PaperCanvas, lines: Sequence[str], y: float) -> None:
    """Draw the title in 2号小标宋, its lines centred and spread evenly over as many rows of the grid."""
    spread = (pitch() * len(lines) - TITLE_SIZE) / (len(lines) - 1) if len(lines) > 1 else 0
    for number, text in enumerate(lines):
        line = canvas.one_line(text, Typeface.BIAO_SONG, TITLE_SIZE)
        canvas.draw(line, LEFT + (WIDTH - line.right) / 2, y + number * spread)


def _draw_page_number(canvas: PaperCanvas, number: int) -> None:
    """Draw — 1 — in 4号宋体 below the 版心: odd pages at the right, even pages at the left (7.5)."""
    line = canvas.one_line(f"— {number} —", Typeface.SONG, SMALL_SIZE)
    x = LEFT + WIDTH - CELL - line.right if number % 2 else LEFT + CELL
    baseline = TOP + HEIGHT + _PAGE_NUMBER_DROP + SMALL_SIZE * _DASH_HEIGHT
    canvas.draw_on(line, x, baseline)


def draw_mark(canvas: PaperCanvas, mark: str, y: float = TOP + _MARK_TOP) -> float:
    """Draw the mark of the issuing office in red, its upper edge at `y` (7.2.4); returns its size in points."""
    size = min(_MARK_TALLEST, _MARK_WIDEST / max(1, len(mark)))
    line = canvas.one_line(mark, Typeface.BIAO_SONG, size)
    canvas.draw(line, LEFT + (WIDTH - line.right) / 2, y, RED)
    return size


def _copies_lines(canvas: PaperCanvas, imprint: Imprint) -> list[TextLine]:
    if not imprint.copies_to:
        return []
    measure = Measure(WIDTH - SMALL_SIZE, SMALL_SIZE, SMALL_SIZE, first=SMALL_SIZE, rest=4 * SMALL_SIZE)
    return canvas.set([Span(f"抄送：{imprint.copies_to}。")], measure)


def _imprint_height(imprint: Imprint, copies: Sequence[TextLine]) -> float:
    return (len(copies) + bool(imprint.office)) * _IMPRINT_PITCH


def _draw_imprint(canvas: PaperCanvas, imprint: Imprint, copies: Sequence[TextLine]) -> None:
    """Draw the 版记 upward from the lower edge of the 版心, on which its last rule lies (7.4.1)."""
    foot = TOP + HEIGHT
    y = foot - _imprint_height(imprint, copies)
    inset = (_IMPRINT_PITCH - SMALL_SIZE) / 2
    if imprint.office:
        canvas.rule(LEFT, y, WIDTH, _THICK_RULE)
    for line in copies:
        canvas.draw(line, LEFT, y + inset)
        y += _IMPRINT_PITCH
    if not imprint.office:
        return
    if copies:
        canvas.rule(LEFT, y, WIDTH, _THIN_RULE)
    office = canvas.one_line(imprint.office, Typeface.FANG_SONG, SMALL_SIZE)
    printed = canvas.one_line(imprint.printed, Typeface.FANG_SONG, SMALL_SIZE)
    canvas.draw(office, LEFT + SMALL_SIZE, y + inset)
    canvas.draw(printed, LEFT + WIDTH - SMALL_SIZE - printed.right, y + inset)
    canvas.rule(LEFT, foot - _THICK_RULE, WIDTH, _THICK_RULE)
