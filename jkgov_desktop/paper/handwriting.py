"""What forms leave to be filled in by hand: lines to write on, boxes to tick, room to sign."""

from msgspec import Struct

from jkgov_desktop.paper.breaking import TextLine
from jkgov_desktop.paper.drawing import GREY, PaperCanvas
from jkgov_desktop.paper.fonts import Typeface
from jkgov_desktop.paper.grid import MM

_HAIRLINE, _FRAME, _TICK = 0.35, 0.6, 1.4
_WRITING_PITCH, _WRITING_INSET = 9 * MM, 3 * MM
_BOX, _BOX_PITCH, _BOX_INSET, _BOX_GAP = 3.8 * MM, 8 * MM, 3 * MM, 2 * MM
_LINE_PITCH = 6.5 * MM
_LABEL_SIZE = 12.0
_ROOM, _CAPTION_SIZE, _CAPTION_INSET = 32 * MM, 11.0, 2.5 * MM


class WritingLines(Struct, frozen=True):
    """Room for `count` lines of handwriting, 9 mm each, parted by hairlines."""

    count: int

    @property
    def height(self) -> float:
        """All lines, the last standing on the cell's frame."""
        return self.count * _WRITING_PITCH

    def draw(self, canvas: PaperCanvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the lines evenly over the cell."""
        canvas.saveState()
        canvas.setLineWidth(_HAIRLINE)
        canvas.setStrokeColorRGB(*GREY)
        for number in range(1, self.count):
            level = canvas.up(y + height * number / self.count)
            canvas.line(x + _WRITING_INSET, level, x + width - _WRITING_INSET, level)
        canvas.restoreState()


class TickBoxes(Struct, frozen=True):
    """A box with each of `labels`, `across` of them side by side; those before `ticked` are ticked."""

    labels: tuple[str, ...]
    ticked: str | tuple[str, ...] = ""
    across: int = 2

    @property
    def height(self) -> float:
        """All rows of boxes."""
        rows = -(-len(self.labels) // self.across)
        return rows * _BOX_PITCH + _BOX_GAP

    def draw(self, canvas: PaperCanvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the boxes row by row from the left, in the middle of the cell's height."""
        top = y + (height - self.height + _BOX_GAP) / 2
        ticked = (self.ticked,) if isinstance(self.ticked, str) else self.ticked
        for number, label in enumerate(self.labels):
            row, column = divmod(number, self.across)
            left = x + _BOX_INSET + column * width / self.across
            middle = top + (row + 0.5) * _BOX_PITCH
            _draw_box(canvas, left, middle - _BOX / 2, ticked=label in ticked)
            text = canvas.one_line(label, Typeface.FANG_SONG, _LABEL_SIZE)
            canvas.draw(text, left + _BOX + _BOX_GAP, middle - _LABEL_SIZE / 2)


class TickLine(Struct, frozen=True):
    """A line of a `TickLines`: what is asked, the answers with a box each, the one ticked, and a note after them."""

    label: str
    options: tuple[str, ...]
    ticked: str = ""
    note: str = ""


class TickLines(Struct, frozen=True):
    """Questions below each other, the boxes of their answers in line; a long note is set smaller."""

    lines: tuple[TickLine, ...]
    size: float = 10.5

    @property
    def height(self) -> float:
        """All lines."""
        return len(self.lines) * _LINE_PITCH + _BOX_GAP

    def draw(self, canvas: PaperCanvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the lines in the middle of the cell's height."""
        top = y + (height - self.height + _BOX_GAP) / 2
        labels = [canvas.one_line(line.label, Typeface.FANG_SONG, self.size) for line in self.lines]
        boxes = x + _BOX_INSET + max(label.right for label in labels) + 2 * _BOX_GAP
        for number, (line, label) in enumerate(zip(self.lines, labels, strict=True)):
            middle = top + (number + 0.5) * _LINE_PITCH
            canvas.draw(label, x + _BOX_INSET, middle - self.size / 2)
            left = boxes
            for option in line.options:
                _draw_box(canvas, left, middle - _BOX / 2, ticked=option == line.ticked)
                said = canvas.one_line(option, Typeface.FANG_SONG, self.size)
                canvas.draw(said, left + _BOX + 0.5 * _BOX_GAP, middle - self.size / 2)
                left += _BOX + said.right + 2 * _BOX_GAP
            note = _fitting(canvas, line.note, self.size, x + width - _BOX_GAP - left)
            canvas.draw(note, left, middle - note.size / 2)


class SigningRoom(Struct, frozen=True):
    """At least 25 mm of room to write and sign in, above a `caption` at the lower right such as 年　月　日."""

    caption: str

    @property
    def height(self) -> float:
        """The room and the caption."""
        return _ROOM

    def draw(self, canvas: PaperCanvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the caption; the rest stays free."""
        line = canvas.one_line(self.caption, Typeface.FANG_SONG, _CAPTION_SIZE)
        canvas.draw(line, x + width - _CAPTION_INSET - line.right, y + height - _CAPTION_INSET - _CAPTION_SIZE)


def _fitting(canvas: PaperCanvas, text: str, size: float, room: float) -> TextLine:
    """`text` as one line, smaller where it would be wider than `room`."""
    line = canvas.one_line(text, Typeface.FANG_SONG, size)
    return canvas.one_line(text, Typeface.FANG_SONG, size * room / line.right) if line.right > room else line


def _draw_box(canvas: PaperCanvas, x: float, y: float, *, ticked: bool) -> None:
    """Draw a box with its upper left corner at (`x`, `y`): lines, so that no font can be without it."""
    canvas.setLineWidth(_FRAME)
    canvas.rect(x, canvas.up(y + _BOX), _BOX, _BOX)
    if ticked:
        canvas.saveState()
        canvas.setLineWidth(_TICK)
        tick = canvas.beginPath()
        tick.moveTo(x + 0.18 * _BOX, canvas.up(y + 0.5 * _BOX))
        tick.lineTo(x + 0.42 * _BOX, canvas.up(y + 0.78 * _BOX))
        tick.lineTo(x + 0.86 * _BOX, canvas.up(y + 0.18 * _BOX))
        canvas.drawPath(tick)
        canvas.restoreState()
