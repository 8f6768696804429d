"""Tables on forms: cells set by the same breaker as documents, rows kept whole, the head on every page."""

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby
from typing import Protocol, runtime_checkable

from msgspec import Struct

from jkgov_desktop.paper.breaking import Measure, Span, TextLine
from jkgov_desktop.paper.drawing import PaperCanvas
from jkgov_desktop.paper.fonts import Typeface
from jkgov_desktop.records.structs import replace

_LINE_WIDTH = 0.6
_PADDING = 3.0
_PITCH = 1.4


class Drawing(Protocol):
    """What a cell holds instead of text, such as lines to write on. It can be compared and hashed."""

    @property
    def height(self) -> float:
        """How tall the cell must be at least, in points."""

    def draw(self, canvas: PaperCanvas, x: float, y: float, width: float, height: float) -> None:
        """Draw it into a cell whose upper left corner is at (`x`, `y`) on the page."""


@runtime_checkable
class Divisible(Drawing, Protocol):
    """A drawing of several parts, which may stand on two pages."""

    def divided(self, room: float) -> tuple[Drawing, Drawing] | None:
        """Its first parts, as many as `room` points hold, and the others; None where either would be empty."""


class Cell(Struct, frozen=True):
    """Text in one cell, or across several `columns`; every line break in it begins a new line."""

    text: str = ""
    role: Typeface = Typeface.FANG_SONG
    centred: bool = True
    columns: int = 1
    drawing: Drawing | None = None


class SetCell(Struct, frozen=True):
    """A cell with its place in the row and what stands in it."""

    left: float
    width: float
    lines: tuple[TextLine, ...]
    centred: bool
    drawing: Drawing | None = None


class SetRow(Struct, frozen=True):
    """A row of cells that is `height` points tall, its lines `pitch` apart.

    One that is `heading` stands on the page of the row below it; one that `fills` takes what its page has left.
    """

    cells: tuple[SetCell, ...]
    height: float
    pitch: float
    heading: bool = False
    fills: bool = False

    @property
    def edges(self) -> tuple[float, ...]:
        """Where the vertical rules of this row stand."""
        return (*(cell.left for cell in self.cells), self.cells[-1].left + self.cells[-1].width)

    def parts(self, room: float) -> Iterator["SetRow"]:
        """This row, or where it is taller than `room` as many rows as its lines need."""
        if self.height <= room or isinstance(self.cells[-1].drawing, Divisible):
            yield self
            return
        fitting = max(1, int((room - 2 * _PADDING) / self.pitch))
        longest = max(len(cell.lines) for cell in self.cells)
        for start in range(0, longest, fitting):
            cells = tuple(replace(cell, lines=cell.lines[start : start + fitting]) for cell in self.cells)
            count = max(len(cell.lines) for cell in cells)
            yield SetRow(cells, count * self.pitch + 2 * _PADDING, self.pitch)

    def divided(self, room: float) -> tuple["SetRow", "SetRow"] | None:
        """This row as two, the upper no taller than `room`, where what is drawn in its last cell can be parted."""
        *cells, last = self.cells
        halves = last.drawing.divided(room) if isinstance(last.drawing, Divisible) else None
        if not halves or max(len(cell.lines) for cell in cells) * self.pitch + 2 * _PADDING > room:
            return None
        upper, lower = (
            replace(self, cells=(*cells, replace(last, drawing=half)), height=half.height) for half in halves
        )
        return upper, replace(lower, fills=False)


class TableSetter:
    """Sets rows of a table whose columns are `widths` points wide, in type of `size` points."""

    def __init__(self, canvas: PaperCanvas, widths: Sequence[float], size: float) -> None:
        """Set with the fonts of `canvas`."""
        self._canvas = canvas
        self._edges = (0.0, *accumulate(widths))
        self._size = size
        self._known: dict[tuple[Cell, float], tuple[TextLine, ...]] = {}

    def row(self, cells: Sequence[Cell], least: float = 0, *, heading: bool = False, fills: bool = False) -> SetRow:
        """`cells` from left to right as one row at least `least` points tall."""
        placed: list[SetCell] = []
        column = 0
        for cell in cells:
            left, right = self._edges[column], self._edges[column + cell.columns]
            column += cell.columns
            lines = self._lines(cell, right - left - 2 * _PADDING)
            placed.append(SetCell(left, right - left, lines, cell.centred, cell.drawing))
        pitch = self._size * _PITCH
        tallest = max(len(cell.lines) for cell in placed) * pitch + 2 * _PADDING
        drawn = max(cell.drawing.height if cell.drawing else 0 for cell in placed)
        return SetRow(tuple(placed), max(least, tallest, drawn), pitch, heading, fills)

    def _lines(self, cell: Cell, width: float) -> tuple[TextLine, ...]:
        key = (cell, width)
        if key not in self._known:
            measure = Measure(width, self._size, self._size, ragged=True)
            paragraphs = ([Span(part, cell.role)] for part in cell.text.split("\n"))
            self._known[key] = tuple(line for part in paragraphs for line in self._canvas.set(part, measure))
        return self._known[key]


class Rooms(Struct, frozen=True):
    """How tall a table may be on its first page and on the others, and what stands below its last row."""

    first: float
    other: float
    below: float = 0


def rows_on_pages(head: Sequence[SetRow], rows: Sequence[SetRow], rooms: Rooms) -> list[list[SetRow]]:
    """`rows` on pages with `head` above them on each; the last row shares its page with what stands below."""
    pages: list[list[SetRow]] = [[]]
    headed = sum(row.height for row in head)
    full = rooms.other - headed
    left = rooms.first - headed
    parts = [part for row in rows for part in row.parts(full - rooms.below)]
    groups = deque(_kept_together(parts, full))
    while groups:
        group = groups.popleft()
        height = sum(row.height for row in group)
        needed = height + (0 if groups else rooms.below)
        divided = group[-1].divided(left - height + group[-1].height) if needed > left else None
        if divided:
            group[-1:], height = divided[:1], left
            groups.appendleft([divided[1]])
        elif needed > left and (pages[-1] or left < full):
            pages.append([])
            left = full
            groups.appendleft(group)
            continue
        pages[-1] += group
        left -= height
    spaces = [rooms.first, *[rooms.other] * (len(pages) - 1)]
    spaces[-1] -= rooms.below
    return [[*head, *_filled(page, space - headed)] for page, space in zip(pages, spaces, strict=True)]


def _filled(page: Sequence[SetRow], space: float) -> Iterator[SetRow]:
    """The rows of a page, those that fill it as tall as it takes to use up `space`."""
    filling = sum(row.fills for row in page)
    spare = max(0.0, space - sum(row.height for row in page))
    for row in page:
        yield replace(row, height=row.height + spare / filling) if row.fills else row


def _kept_together(rows: Sequence[SetRow], most: float) -> Iterator[list[SetRow]]:
    """Every row with the headings right above it, as far as they are no taller than `most` together."""
    group: list[SetRow] = []
    for row in rows:
        if group and sum(each.height for each in group) + row.height > most:
            yield group
            group = []
        group.append(row)
        if not row.heading:
            yield group
            group = []
    if group:
        yield group


def draw_rows(canvas: PaperCanvas, rows: Sequence[SetRow], x: float, y: float) -> float:
    """Draw `rows` from `y` down, every cell framed; returns where the last one ends."""
    canvas.setLineWidth(_LINE_WIDTH)
    for edges, group in groupby(rows, key=lambda row: row.edges):
        levels = [y]
        for row in group:
            _draw_cells(canvas, row, x, y)
            y += row.height
            levels.append(y)
        canvas.grid([x + edge for edge in edges], [canvas.up(level) for level in levels])
    return y


def _draw_cells(canvas: PaperCanvas, row: SetRow, x: float, y: float) -> None:
    for cell in row.cells:
        if cell.drawing:
            cell.drawing.draw(canvas, x + cell.left, y, cell.width, row.height)
        top = y + (row.height - len(cell.lines) * row.pitch) / 2
        for number, line in enumerate(cell.lines):
            inset = (cell.width - line.right) / 2 if cell.centred else _PADDING
            blank = (row.pitch - line.size) / 2
            canvas.draw(line, x + cell.left + inset, top + number * row.pitch + blank)
