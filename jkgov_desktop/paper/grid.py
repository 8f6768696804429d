"""The page of an official document: 28 cells by 22 rows that fill 156 × 225 mm (GB/T 9704-2012, 5.2).

A row is the height of a character and 7/8 of it again (clause 3), so 22 rows fill the 版心 exactly: the first
row touches its upper edge, the last its lower. Lengths are in points, y runs down from the 版心's upper edge.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from jkgov_desktop.paper.breaking import Line

MM = 72 / 25.4
LEFT, TOP, WIDTH, HEIGHT = 28 * MM, 37 * MM, 156 * MM, 225 * MM
COLUMNS, ROWS = 28, 22
CELL = WIDTH / COLUMNS

BODY_SIZE, TITLE_SIZE, SMALL_SIZE = 16, 22, 14
"""3号, 2号 and 4号 in points."""

_ROWS_TRIED = (22, 23, 21, 24, 20)
_FEWEST_WITH_TAIL = 2


@dataclass(frozen=True)
class Block:
    """A paragraph on the grid. `gap` is the number of empty rows above it, dropped at the top of a page."""

    lines: tuple[Line, ...]
    gap: int = 0
    keep_with_next: bool = False
    together: bool = False


@dataclass(frozen=True)
class Row:
    """A line and the row it stands in."""

    number: int
    line: Line


@dataclass(frozen=True)
class Pages:
    """Lines on pages, and how many rows fill a page of this document."""

    pages: tuple[tuple[Row, ...], ...]
    rows: int

    def top_of(self, row: Row) -> float:
        """Where the characters of `row` begin below the 版心's upper edge."""
        return row.number * pitch(self.rows)

    @property
    def room_left(self) -> float:
        """What is free below the last line of the last page."""
        return _room_below(self.pages[-1], self.rows)


def pitch(rows: int = ROWS) -> float:
    """From the top of one row to the top of the next when `rows` of them fill the 版心."""
    return (HEIGHT - CELL) / (rows - 1)


def paginate(blocks: Sequence[Block], top: float = 0, tail: float = 0) -> Pages:
    """`blocks` on pages, the first beginning at `top`, with `tail` kept free at the foot of the last.

    What stands at the foot of the last page (版记, 署名) must not stand there alone: 7.3.5.5 allows to set
    the rows closer or wider until at least two lines stand above it. Where that does not help, lines move.
    """
    blocks = [block for block in blocks if block.lines]
    if not blocks:
        return Pages(((),), ROWS)
    for rows in _ROWS_TRIED:
        pages = _flow(blocks, _first_row(top, rows), rows)
        if _is_tidy(pages, blocks, rows, tail):
            return Pages(tuple(map(tuple, pages)), rows)
    pages = _flow(blocks, _first_row(top, ROWS), ROWS)
    return Pages(tuple(map(tuple, _with_lines_moved(pages, blocks, tail))), ROWS)


def _first_row(top: float, rows: int) -> int:
    return -int(-(top - 0.01) // pitch(rows)) if top > 0 else 0


def _flow(blocks: Sequence[Block], first_row: int, rows: int) -> list[list[Row]]:
    pages: list[list[Row]] = [[]]
    row = first_row
    for block, following in zip(blocks, (*blocks[1:], None), strict=True):
        gap = block.gap if pages[-1] else 0
        needed = len(block.lines) if block.together else 1
        if block.keep_with_next and following:
            needed = len(block.lines) + following.gap + 1
        if row + gap + needed > rows and pages[-1]:
            pages.append([])
            row = gap = 0
        row += gap
        for line in block.lines:
            if row >= rows:
                pages.append([])
                row = 0
            pages[-1].append(Row(row, line))
            row += 1
    return pages


def _room_below(page: Sequence[Row], rows: int) -> float:
    """What is free below the last line of a page."""
    return HEIGHT - page[-1].number * pitch(rows) - CELL if page else HEIGHT


def _is_tidy(pages: Sequence[Sequence[Row]], blocks: Sequence[Block], rows: int, tail: float) -> bool:
    last = pages[-1]
    if tail and _room_below(last, rows) < tail + pitch(rows) - CELL:
        return False
    closing = len(blocks[-1].lines) if blocks[-1].together else 0
    return len(pages) == 1 or len(last) >= closing + _FEWEST_WITH_TAIL


def _with_lines_moved(pages: list[list[Row]], blocks: Sequence[Block], tail: float) -> list[list[Row]]:
    """Take the least from the foot of the page before to make the last page whole."""
    closing = len(blocks[-1].lines) if blocks[-1].together else 0
    least = closing + _FEWEST_WITH_TAIL
    if _room_below(pages[-1], ROWS) < tail + pitch() - CELL:
        pages = [*pages, []]
    carried: list[Row] = []
    while len(pages[-1]) + len(carried) < least and len(pages) > 1 and len(pages[-2]) > 1:
        carried.insert(0, pages[-2].pop())
    if carried:
        shift = carried[-1].number - carried[0].number + 1
        moved = [Row(row.number - carried[0].number, row.line) for row in carried]
        pages[-1] = [*moved, *(Row(row.number + shift, row.line) for row in pages[-1])]
    return pages
