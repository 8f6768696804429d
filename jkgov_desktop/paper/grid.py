"""The page of an official document: 28 cells by 22 rows that fill 156 × 225 mm (GB/T 9704-2012, 5.2).

A row is the height of a character and 7/8 of it again (clause 3), so 22 rows fill the 版心 exactly: the first
row touches its upper edge, the last its lower. Lengths are in points, y runs down from the 版心's upper edge.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from msgspec import Struct

from jkgov_desktop.paper.breaking import TextLine

MM = 72 / 25.4
LEFT, TOP, WIDTH, HEIGHT = 28 * MM, 37 * MM, 156 * MM, 225 * MM
COLUMNS, ROWS = 28, 22
CELL = WIDTH / COLUMNS

BODY_SIZE, TITLE_SIZE, SMALL_SIZE = 16, 22, 14
"""3号, 2号 and 4号 in points."""

_ROWS_TRIED = (22, 23, 21, 24, 20)
_FEWEST_WITH_TAIL = 2


class Block(Struct, frozen=True):
    """A paragraph on the grid. `gap` is the number of empty rows above it, dropped at the top of a page."""

    lines: tuple[TextLine, ...]
    gap: int = 0
    keep_with_next: bool = False
    together: bool = False


class GridRow(Struct, frozen=True):
    """A line and the row it stands in."""

    number: int
    line: TextLine


class Pages(Struct, frozen=True):
    """Lines on pages, and how many rows fill a page of this document."""

    pages: tuple[tuple[GridRow, ...], ...]
    rows: int

    def top_of(self, row: GridRow) -> float:
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
    least = _fewest_on_last_page(blocks)
    for rows in _ROWS_TRIED:
        pages = _flow(blocks, _first_row(top, rows), rows)
        if _is_tidy(pages, rows, tail, least):
            break
    else:
        rows = ROWS
        pages = _flow(blocks, _first_row(top, rows), rows, _turn(blocks, least))
    return Pages(tuple(map(tuple, pages)), rows)


def _first_row(top: float, rows: int) -> int:
    return -int(-(top - 0.01) // pitch(rows)) if top > 0 else 0


def _flow(blocks: Sequence[Block], first_row: int, rows: int, turn: int = 0) -> list[list[GridRow]]:
    """Lines on pages; the line numbered `turn` begins a page."""
    pages: list[list[GridRow]] = [[]]
    row, laid = first_row, 0
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
            if row >= rows or (laid == turn and pages[-1]):
                pages.append([])
                row = 0
            pages[-1].append(GridRow(row, line))
            row, laid = row + 1, laid + 1
    return pages


def _room_below(page: Sequence[GridRow], rows: int) -> float:
    """What is free below the last line of a page."""
    return HEIGHT - page[-1].number * pitch(rows) - CELL if page else HEIGHT


def _is_tidy(pages: Sequence[Sequence[GridRow]], rows: int, tail: float, least: int) -> bool:
    last = pages[-1]
    if tail and _room_below(last, rows) < tail + pitch(rows) - CELL:
        return False
    return len(pages) == 1 or len(last) >= least


def _fewest_on_last_page(blocks: Sequence[Block]) -> int:
    """What closes the document, from its last block kept together (署名) to its end, and the lines above it."""
    together = [at for at, block in enumerate(blocks) if block.together]
    closing = sum(len(block.lines) for block in blocks[together[-1] :]) if together else 0
    return closing + _FEWEST_WITH_TAIL


def _turn(blocks: Sequence[Block], least: int) -> int:
    """The line that begins a last page of `least` lines, or the heading right above it."""
    starts = list(accumulate((len(block.lines) for block in blocks), initial=0))
    turn = max(1, starts[-1] - least)
    for block, (start, end) in zip(blocks, pairwise(starts), strict=True):
        if block.keep_with_next and start < turn <= end:
            return max(1, start)
    return turn
