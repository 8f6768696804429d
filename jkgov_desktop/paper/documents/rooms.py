"""Room for what leaders write by hand, one after the other, or for what they wrote."""

from dataclasses import dataclass

from jkgov_desktop.paper.breaking import Measure, Span
from jkgov_desktop.paper.drawing import GREY, PaperCanvas
from jkgov_desktop.paper.fonts import Role
from jkgov_desktop.paper.grid import MM

_ROOM, _LEAST = 26 * MM, 52 * MM
_INSET, _SIZE, _PITCH = 3 * MM, 12.0, 18.0
_WHO_SIZE, _HAIRLINE = 11.0, 0.35
_DAY = "年　　月　　日"
_SMALL = 6.0


@dataclass(frozen=True)
class Said:
    """Who writes, and what he wrote with its day; empty where that is still to be written by hand."""

    who: str
    words: str = ""
    day: str = ""


@dataclass(frozen=True)
class LeadersRoom:
    """Room for each of `lines`, parted by hairlines: who, 26 mm to write in, the day at the lower right."""

    lines: tuple[Said, ...]

    @property
    def height(self) -> float:
        """All rooms; never less than two of them."""
        return max(_LEAST, len(self.lines) * _ROOM)

    def draw(self, canvas: PaperCanvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the rooms evenly over the cell."""
        room = height / max(1, len(self.lines))
        for number, said in enumerate(self.lines):
            top = y + number * room
            if number:
                _hairline(canvas, x + _INSET, top, width - 2 * _INSET)
            canvas.draw(canvas.one_line(said.who, Role.KAI, _WHO_SIZE), x + _INSET, top + _INSET)
            measure = Measure(width - 4 * _INSET, _SIZE, _SIZE, ragged=True)
            for row, line in enumerate(canvas.set([Span(said.words)], measure) if said.words else ()):
                canvas.draw(line, x + 2 * _INSET, top + _INSET + _WHO_SIZE + 6 + row * _PITCH)
            day = canvas.one_line(said.day or _DAY, Role.FANG_SONG, _WHO_SIZE)
            canvas.draw(day, x + width - _INSET - day.right, top + room - _INSET - _WHO_SIZE)


@dataclass(frozen=True)
class CitedRoom:
    """Room to sign in, 26 mm tall, with the rule it follows from in 6 pt grey at the upper right.

    `who` stands at the upper left, the day at the lower right.
    """

    who: str
    cited: str
    day: str = ""

    @property
    def height(self) -> float:
        """The room alone."""
        return _ROOM

    def draw(self, canvas: PaperCanvas, x: float, y: float, width: float, height: float) -> None:
        """Draw who, the citation and the day."""
        canvas.draw(canvas.one_line(self.who, Role.KAI, _WHO_SIZE), x + _INSET, y + _INSET)
        cited = canvas.one_line(self.cited, Role.SONG, _SMALL)
        canvas.draw(cited, x + width - _INSET / 2 - cited.right, y + _INSET / 2, GREY)
        day = canvas.one_line(self.day or _DAY, Role.FANG_SONG, _WHO_SIZE)
        canvas.draw(day, x + width - _INSET - day.right, y + height - _INSET - _WHO_SIZE)


def _hairline(canvas: PaperCanvas, x: float, y: float, width: float) -> None:
    canvas.saveState()
    canvas.setLineWidth(_HAIRLINE)
    canvas.setStrokeColorRGB(*GREY)
    canvas.line(x, canvas.up(y), x + width, canvas.up(y))
    canvas.restoreState()
