"""Fills and marks that stay apart on a black-and-white printer, by the number of the series."""

from collections.abc import Iterator

from jkgov_desktop.paper.drawing import PaperCanvas

Box = tuple[float, float, float, float]
"""Left, top, width and height on the page, in points."""

_FRAME, _HATCH, _HATCH_PITCH = 0.5, 0.45, 3.2
_DARK, _PALE = 0.35, 0.82
_MARK = 2.2
_FILLS = 6


def fill(canvas: PaperCanvas, box: Box, number: int) -> None:
    """Draw a framed box filled as the series of that number: dark, white, hatched, pale, hatched back, crossed."""
    kind = number % _FILLS
    left, top, width, height = box
    canvas.saveState()
    canvas.setLineWidth(_FRAME)
    canvas.setFillGray(_DARK if kind == 0 else _PALE if kind == 3 else 1)
    canvas.rect(left, canvas.up(top + height), width, height, stroke=0, fill=1)
    path = canvas.beginPath()
    path.rect(left, canvas.up(top + height), width, height)
    canvas.saveState()
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setLineWidth(_HATCH)
    if kind in (2, 5):
        canvas.lines(list(_strokes(canvas, box, rising=True)))
    if kind in (4, 5):
        canvas.lines(list(_strokes(canvas, box, rising=False)))
    canvas.restoreState()
    canvas.rect(left, canvas.up(top + height), width, height)
    canvas.restoreState()


def _strokes(canvas: PaperCanvas, box: Box, *, rising: bool) -> Iterator[Box]:
    """Slanting lines across the box, as ReportLab takes them."""
    left, top, width, height = box
    low, high = canvas.up(top + height), canvas.up(top)
    start = left - height
    while start < left + width:
        yield (start, low, start + height, high) if rising else (start, high, start + height, low)
        start += _HATCH_PITCH


def mark(canvas: PaperCanvas, x: float, y: float, number: int) -> None:
    """Draw the mark of a series around (`x`, `y`): dot, ring, square, open square, in turn."""
    canvas.saveState()
    canvas.setLineWidth(_FRAME * 1.5)
    canvas.setFillGray(1 if number % 2 else 0)
    if number % 4 < 2:
        canvas.circle(x, canvas.up(y), _MARK, fill=1)
    else:
        canvas.rect(x - _MARK, canvas.up(y) - _MARK, 2 * _MARK, 2 * _MARK, fill=1)
    canvas.restoreState()
