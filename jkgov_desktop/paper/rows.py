"""The rows most forms are made of, in four columns: a label and what stands behind it.

`TableForm(shares=SHARES, rows=[wide("会议名称", …), halves("时间", …, "地点", …), drawn("签名", SigningRoom(…))])`.
"""

from jkgov_desktop.paper.fonts import Typeface
from jkgov_desktop.paper.handwriting import WritingLines
from jkgov_desktop.paper.tables import Cell, Drawing
from jkgov_desktop.paper.tabular import Row

SHARES = (28, 60, 28, 49)
"""The parts of the width: label, words, label, words."""

LOW, TALL = 28.0, 42.0
"""Points: the least height of a row of one line, and of one with a label of two lines."""


def wide(label: str, text: str, least: float = LOW) -> Row:
    """A label, and words over the rest of the width."""
    return Row([Cell(label, Typeface.HEI), Cell(text, centred=False, columns=3)], least)


def halves(label: str, text: str, other: str, said: str, least: float = LOW) -> Row:
    """Two labels, each with its words."""
    cells = [Cell(label, Typeface.HEI), Cell(text, centred=False), Cell(other, Typeface.HEI), Cell(said, centred=False)]
    return Row(cells, least)


def drawn(label: str, drawing: Drawing, least: float = 0) -> Row:
    """A label, and boxes to tick, lines to write on or room to sign over the rest of the width."""
    return Row([Cell(label, Typeface.HEI), Cell(columns=3, drawing=drawing)], least)


def told(label: str, text: str, lines: int) -> Row:
    """A label, and what is known, or `lines` to write it on."""
    return wide(label, text, LOW) if text else drawn(label, WritingLines(lines))


def heading(text: str) -> Row:
    """A line over the whole width that heads the rows below it."""
    return Row([Cell(text, Typeface.HEI, columns=4)], LOW, heading=True)
