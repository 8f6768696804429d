"""Room for what leaders write by hand, one after the other, or for what they wrote."""

from collections.abc import Iterable, Iterator
from itertools import accumulate

from msgspec import Struct

from jkgov_desktop.paper.breaking import Measure, Span
from jkgov_desktop.paper.drawing import GREY, PaperCanvas
from jkgov_desktop.paper.fonts import Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.records.structs import replace

_ROOM = 26 * MM
_INSET, _SIZE, _PITCH = 3 * MM, 12.0, 18.0
_WHO_SIZE, _HAIRLINE = 11.0, 0.35
_DAY = "年　　月　　日"
_SMALL, _BELOW_WHO = 6.0, 6
_CHARACTERS = 28
"""Fewer than ever stand in a line of what was written."""

_LONGEST = 500
"""What one room holds, in characters, so that it always fits a page."""

_CONTINUES, _CONTINUED = "（转下）", "（接上）"


class Said(Struct, frozen=True):
    """Who writes, and what he wrote with its day; empty where that is still to be written by hand."""

    who: str
    words: str = ""
    day: str = ""


def in_rooms(said: Iterable[Said]) -> Iterator[Said]:
    """`said`, what is too long for one page in as many rooms as it needs."""
    for one in said:
        words, who = one.words, one.who
        while len(words) > _LONGEST:
            yield Said(who, words[:_LONGEST], _CONTINUES)
            words, who = words[_LONGEST:], one.who + _CONTINUED
        yield Said(who, words, one.day)


class LeadersRoom(Struct, frozen=True):
    """Room for each of `lines`, parted by hairlines: who, at least `room` points to write in, the day.

    What was written already makes its room as tall as it needs. It may be parted between two of them.
    """

    lines: tuple[Said, ...]
    room: float = _ROOM

    @property
    def height(self) -> float:
        """All rooms."""
        return sum(self._rooms())

    def _rooms(self) -> list[float]:
        return [max(self.room, _needed(said)) for said in self.lines]

    def divided(self, room: float) -> tuple["LeadersRoom", "LeadersRoom"] | None:
        """Those that `room` points hold, and the others, at least one; None where not even the first fits."""
        fitting = sum(height <= room for height in accumulate(self._rooms()[:-1]))
        if not fitting:
            return None
        return replace(self, lines=self.lines[:fitting]), replace(self, lines=self.lines[fitting:])

    def draw(self, canvas: PaperCanvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the rooms; what the cell is taller than they are is shared evenly."""
        spare = (height - self.height) / max(1, len(self.lines))
        top = y
        for number, (said, room) in enumerate(zip(self.lines, self._rooms(), strict=True)):
            if number:
                _hairline(canvas, x + _INSET, top, width - 2 * _INSET)
            _draw_said(canvas, said, (x, top), (width, room + spare))
            top += room + spare


class CitedRoom(Struct, frozen=True):
    """Room to sign in, 26 mm tall: `said.who` at the upper left, what he wrote, the day at the lower right.

    The rule it follows from stands in 6 pt grey at the upper right.
    """

    said: Said
    cited: str = ""

    @property
    def height(self) -> float:
        """The room, taller where much was written."""
        return max(_ROOM, _needed(self.said))

    def draw(self, canvas: PaperCanvas, x: float, y: float, width: float, height: float) -> None:
        """Draw who, the citation, what was written and the day."""
        cited = canvas.one_line(self.cited, Typeface.SONG, _SMALL)
        canvas.draw(cited, x + width - _INSET / 2 - cited.right, y + _INSET / 2, GREY)
        _draw_said(canvas, self.said, (x, y), (width, height))


def _needed(said: Said) -> float:
    """How tall a room must be for what was written: who above it, the day below."""
    lines = -(-len(said.words) // _CHARACTERS)
    return 2 * _INSET + 2 * _WHO_SIZE + _BELOW_WHO + lines * _PITCH if lines else 0


def _hairline(canvas: PaperCanvas, x: float, y: float, width: float) -> None:
    canvas.saveState()
    canvas.setLineWidth(_HAIRLINE)
    canvas.setStrokeColorRGB(*GREY)
    canvas.line(x, canvas.up(y), x + width, canvas.up(y))
    canvas.restoreState()


def _draw_said(canvas: PaperCanvas, said: Said, corner: tuple[float, float], size: tuple[float, float]) -> None:
    """Draw who writes, what he wrote, and the day or room for it."""
    (x, y), (width, height) = corner, size
    canvas.draw(canvas.one_line(said.who, Typeface.KAI, _WHO_SIZE), x + _INSET, y + _INSET)
    measure = Measure(width - 4 * _INSET, _SIZE, _SIZE, ragged=True)
    for row, line in enumerate(canvas.set([Span(said.words)], measure) if said.words else ()):
        canvas.draw(line, x + 2 * _INSET, y + _INSET + _WHO_SIZE + _BELOW_WHO + row * _PITCH)
    day = canvas.one_line(said.day or _DAY, Typeface.FANG_SONG, _WHO_SIZE)
    canvas.draw(day, x + width - _INSET - day.right, y + height - _INSET - _WHO_SIZE)
