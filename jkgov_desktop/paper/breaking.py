"""Breaking Chinese text into lines on a grid of equal cells.

Every full-width character takes one cell; a run of narrow ones takes the width it has. No line begins or
ends with a mark that may not stand there (GB/T 15834-2011, 5.1). A line that would come out short takes in
the next legal piece by giving up the blank halves of its marks, and is stretched evenly only where that is
not enough. All lengths are in points.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from msgspec import Struct

from jkgov_desktop.paper.fonts import Typeface

Advance = Callable[[str, Typeface], float]
"""The width in ems of a character drawn in a role."""

OPENING = frozenset("（《〈【〔「『〖｛［“‘")
CLOSING = frozenset("）》〉】〕」』〗｝］”’")
STOPS = frozenset("，。、；：")
NO_LINE_START = CLOSING | STOPS | frozenset("？！…—·％‰℃°～／　,.;:?!)]}%")
NO_LINE_END = OPENING | frozenset("￥　([{$")

_DASH, _ELLIPSIS = "——", "……"
_DOUBLE_MARKS = (_DASH, _ELLIPSIS)
_DASH_OVERLAP = 0.05
_TOLERANCE = 0.01
_LONGEST_RUN = 10
_LONGEST_PIECE = 16
_LOOSEST_GAP = 0.5


class Span(Struct, frozen=True):
    """Text in one role."""

    text: str
    role: Typeface = Typeface.FANG_SONG


class Measure(Struct, frozen=True):
    """The room a paragraph is set into: line width, type size, cell of a full-width character, indents.

    `first` and `rest` are the indents of the first and of the other lines. A `ragged` paragraph is not
    stretched to the right edge.
    """

    width: float
    size: float
    cell: float
    first: float = 0
    rest: float = 0
    ragged: bool = False

    def room(self, *, first: bool) -> float:
        """The width left for text beside the indent."""
        return self.width - (self.first if first else self.rest)


class Glyph(NamedTuple):
    """One character and the x at which its advance begins."""

    char: str
    role: Typeface
    x: float


class TextLine(Struct, frozen=True):
    """One line ready to draw; `right` is where its ink room ends."""

    glyphs: tuple[Glyph, ...]
    size: float
    right: float

    @property
    def text(self) -> str:
        """The characters of the line."""
        return "".join(glyph.char for glyph in self.glyphs)

    def moved(self, by: float) -> "TextLine":
        """The same line further right."""
        glyphs = tuple(Glyph(char, role, x + by) for char, role, x in self.glyphs)
        return TextLine(glyphs, self.size, self.right + by)


class _Box(Struct, frozen=True):
    """What no line break may split. `before` and `after` are the blanks it can give up."""

    text: str
    role: Typeface
    width: float
    wide: bool
    before: float = 0
    after: float = 0
    divided: bool = False

    @property
    def is_space(self) -> bool:
        return self.text == " "


def break_lines(spans: Sequence[Span], measure: Measure, advance: Advance) -> list[TextLine]:
    """`spans` as one paragraph, justified but for its last line; no lines when there is no text."""
    boxes = _Boxes(measure, advance).of(spans)
    lines: list[TextLine] = []
    start = 0
    while start < len(boxes):
        first = not lines
        room = measure.room(first=first)
        end = _line_end(boxes, start, room)
        indent = measure.first if first else measure.rest
        setting = _Setting(measure, advance, indent, room)
        lines.append(setting.line(boxes[start:end], last=end == len(boxes)))
        start = end
        while start < len(boxes) and boxes[start].is_space:
            start += 1
    return lines


def may_part(before: str, after: str) -> bool:
    """Whether a line may end with `before` and the next begin with `after`."""
    return before not in NO_LINE_END and after not in NO_LINE_START


def is_wide(char: str) -> bool:
    """Whether `char` takes a whole cell; accented Latin letters do not."""
    if char.isalpha() and char < "\u0250":
        return False
    return unicodedata.east_asian_width(char) in "WFA"


class _Boxes(Struct, frozen=True):
    """Cuts spans into boxes, remembering those of single characters."""

    measure: Measure
    advance: Advance

    def of(self, spans: Sequence[Span]) -> list[_Box]:
        known: dict[tuple[str, Typeface], _Box] = {}
        boxes: list[_Box] = []
        for span in spans:
            for piece in _pieces(span.text):
                if len(piece) == 1 or piece in _DOUBLE_MARKS:
                    key = (piece, span.role)
                    if key not in known:
                        known[key] = self._single(piece, span.role)
                    boxes.append(known[key])
                else:
                    boxes += self._run(piece, span.role)
        return boxes

    def _single(self, text: str, role: Typeface) -> _Box:
        if text == " ":
            width = self._natural(text, role)
            return _Box(text, role, width, wide=False, after=width / 2)
        if not is_wide(text[0]):
            return _Box(text, role, self._natural(text, role), wide=False)
        half = self.measure.cell / 2
        return _Box(
            text,
            role,
            self.measure.cell * len(text),
            wide=True,
            before=half if text in OPENING else 0,
            after=half if text in CLOSING or text in STOPS else 0,
        )

    def _run(self, text: str, role: Typeface) -> list[_Box]:
        """A run of narrow characters, in pieces where it is too long to stay whole."""
        width = self._natural(text, role)
        if width > min(self.measure.room(first=True), self.measure.room(first=False)):
            parts = list(text)
        elif len(text) > _LONGEST_RUN and not text.replace(",", "").replace(".", "").isdigit():
            parts = _parts_of_run(text)
        else:
            parts = [text]
        last = len(parts) - 1
        return [
            _Box(part, role, self._natural(part, role), wide=False, divided=at < last) for at, part in enumerate(parts)
        ]

    def _natural(self, text: str, role: Typeface) -> float:
        return sum(self.advance(char, role) for char in text) * self.measure.size


def _pieces(text: str) -> list[str]:
    """Double marks, spaces, wide characters and runs of narrow ones, in order."""
    pieces: list[str] = []
    run = ""
    at = 0
    while at < len(text):
        char = text[at]
        if char != " " and not is_wide(char):
            run += char
            at += 1
            continue
        if run:
            pieces.append(run)
            run = ""
        piece = text[at : at + 2] if text[at : at + 2] in _DOUBLE_MARKS else char
        pieces.append(piece)
        at += len(piece)
    return [*pieces, run] if run else pieces


def _parts_of_run(text: str) -> list[str]:
    """A web address or file name, parted after its separators and never longer than 16 characters."""
    parts = [part for part in re.split(r"(?<=[/._\-?&=@])", text) if part]
    return [part[at : at + _LONGEST_PIECE] for part in parts for at in range(0, len(part), _LONGEST_PIECE)]


def _may_break(boxes: Sequence[_Box], at: int) -> bool:
    """Whether a line may end after box `at`. Before a space it may, and the space is dropped."""
    if at + 1 == len(boxes):
        return True
    box, following = boxes[at], boxes[at + 1]
    if box.is_space:
        return False
    if following.is_space:
        words = (boxes[place] for place in range(at + 2, len(boxes)) if not boxes[place].is_space)
        word = next(words, None)
        return word is None or may_part(box.text[-1], word.text[0])
    return may_part(box.text[-1], following.text[0]) and (box.divided or box.wide or following.wide)


def _line_end(boxes: Sequence[_Box], start: int, room: float) -> int:
    """Where the line that begins at `start` ends: exactly full if possible, else squeezed, else stretched."""
    natural = give = 0.0
    short = gap = 0.0
    for at in range(start, len(boxes)):
        natural += boxes[at].width
        give += boxes[at].after + (boxes[at].before if at > start else 0)
        if natural - give > room + _TOLERANCE:
            return int(short) or max(at, start + 1)
        if not _may_break(boxes, at):
            continue
        if natural > room + _TOLERANCE:
            return int(short) if short and gap <= _TOLERANCE else at + 1
        short, gap = at + 1, room - natural
    return len(boxes)


class _Setting(Struct, frozen=True):
    """Places the boxes of one line."""

    measure: Measure
    advance: Advance
    indent: float
    room: float

    def line(self, boxes: Sequence[_Box], *, last: bool) -> TextLine:
        boxes = self._without_trailing_spaces(boxes)
        excess = sum(box.width for box in boxes) - self.room
        before, after = [0.0] * len(boxes), [0.0] * len(boxes)
        if excess > _TOLERANCE:
            self._squeeze(boxes, excess, before, after)
        elif excess < -_TOLERANCE and not (last or self.measure.ragged):
            self._stretch(boxes, -excess, after)
        glyphs: list[Glyph] = []
        x = self.indent
        for box, lead, trail in zip(boxes, before, after, strict=True):
            x += lead
            self._place(box, x, glyphs)
            x += box.width + trail
        return TextLine(tuple(glyphs), self.measure.size, x)

    @staticmethod
    def _without_trailing_spaces(boxes: Sequence[_Box]) -> Sequence[_Box]:
        end = len(boxes)
        while end > 1 and boxes[end - 1].is_space:
            end -= 1
        return boxes[:end]

    @staticmethod
    def _squeeze(boxes: Sequence[_Box], excess: float, before: list[float], after: list[float]) -> None:
        """Take `excess` from the mark at the line's end, the rest from all others alike, the first's lead never."""
        at_end = min(excess, boxes[-1].after)
        others = sum(box.before for box in boxes[1:]) + sum(box.after for box in boxes[:-1])
        share = min(1.0, (excess - at_end) / others) if others else 0.0
        before[1:] = [-box.before * share for box in boxes[1:]]
        after[:] = [*(-box.after * share for box in boxes[:-1]), -at_end]

    def _stretch(self, boxes: Sequence[_Box], slack: float, after: list[float]) -> None:
        """Spread `slack` over the gaps beside full-width characters; leave a very loose line ragged."""
        gaps = [at for at, (box, following) in enumerate(pairwise(boxes)) if box.wide or following.wide]
        if gaps and slack / len(gaps) <= _LOOSEST_GAP * self.measure.cell:
            for at in gaps:
                after[at] += slack / len(gaps)

    def _place(self, box: _Box, x: float, glyphs: list[Glyph]) -> None:
        cell = box.width / len(box.text)
        for char in box.text:
            advance = self.advance(char, box.role) * self.measure.size
            offset = _offset(char, cell - advance, cell) if box.wide else 0
            glyphs.append(Glyph(char, box.role, x + offset))
            x += cell if box.wide else advance
        if box.text == _DASH:
            self._join(glyphs, x - cell)

    def _join(self, glyphs: list[Glyph], middle: float) -> None:
        """Move the two halves of a dash together at `middle`, past the blanks beside their ink."""
        overlap = self.measure.size * _DASH_OVERLAP
        left, right = glyphs[-2:]
        advance = self.advance(left.char, left.role) * self.measure.size
        glyphs[-2:] = left._replace(x=middle - advance + overlap), right._replace(x=middle - overlap)


def _offset(char: str, blank: float, cell: float) -> float:
    """Where a glyph stands in its cell: marks drawn narrow keep to their side, all else to the middle."""
    if blank > cell / 10:
        if char in OPENING:
            return blank
        if char in CLOSING or char in STOPS:
            return 0
    return blank / 2
