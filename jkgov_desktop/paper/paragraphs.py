"""Paragraphs of an official document, set on the grid with one machine's fonts."""

from collections.abc import Iterator, Sequence

from jkgov_desktop.paper.breaking import Measure, Span
from jkgov_desktop.paper.drawing import PaperCanvas
from jkgov_desktop.paper.fonts import Typeface
from jkgov_desktop.paper.grid import BODY_SIZE, CELL, WIDTH, Block
from jkgov_desktop.records.minutes_text import levels

_HEAD_ROLES = {1: Typeface.HEI, 2: Typeface.KAI}


class Typesetter:
    """Makes grid blocks out of text. Indents are in cells, gaps in rows."""

    def __init__(self, canvas: PaperCanvas) -> None:
        """Set with the fonts of `canvas`."""
        self._canvas = canvas

    def body(self, text: str) -> Iterator[Block]:
        """The paragraphs of `text`: those of level 一、 lead in 黑体, of level （一） in 楷体 (7.3.3)."""
        for paragraph in levels(text):
            head = [Span(paragraph.head, _HEAD_ROLES[paragraph.level])] if paragraph.head else []
            stands_alone = bool(paragraph.head) and not paragraph.rest
            spans = [*head, Span(paragraph.rest)]
            yield self.paragraph(spans, first=2, keep_with_next=stands_alone)

    def labelled(self, label: str, text: str, *, gap: int = 0) -> Iterator[Block]:
        """`label` in 黑体 two cells in, a colon, and `text` aligned after the colon (10.3)."""
        indent = 2 + len(label) + 1
        first, *others = text.split("\n")
        yield self.paragraph([Span(label, Typeface.HEI), Span(f"：{first}")], first=2, rest=indent, gap=gap)
        for other in filter(None, others):
            yield self.paragraph([Span(other)], first=indent, rest=indent)

    def signature(self, office: str, day: str) -> Block:
        """The office and the day at the right, for a paper without a seal (7.3.5.2)."""
        above = self._canvas.one_line(office, Typeface.FANG_SONG, BODY_SIZE, CELL)
        below = self._canvas.one_line(day, Typeface.FANG_SONG, BODY_SIZE, CELL)
        shift = 2 * CELL
        start = WIDTH - shift - max(above.right, below.right + shift)
        return Block((above.moved(start), below.moved(start + shift)), gap=1, together=True)

    def paragraph(
        self,
        spans: Sequence[Span],
        *,
        first: int = 0,
        rest: int = 0,
        gap: int = 0,
        keep_with_next: bool = False,
    ) -> Block:
        """`spans` as one block."""
        measure = Measure(WIDTH, BODY_SIZE, CELL, first * CELL, rest * CELL)
        return Block(tuple(self._canvas.set(spans, measure)), gap, keep_with_next)
