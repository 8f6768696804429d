"""Rows of a table under one common label at their left, such as the events of a day."""

from collections.abc import Sequence
from typing import Self

from msgspec import Struct

from jkgov_desktop.paper.drawing import PaperCanvas
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.tables import Cell, SetRow, TableSetter, draw_rows
from jkgov_desktop.paper.tabular import Frame
from jkgov_desktop.records.structs import replace


class Group(Struct, frozen=True):
    """A table inside a cell; its rows fill the cell's height."""

    rows: tuple[SetRow, ...]

    @classmethod
    def of(cls, rows: Sequence[Sequence[Cell]], widths: Sequence[float], frame: Frame, fonts: Fonts) -> Self:
        """Rows of cells in columns of `widths` points, set in the frame's type."""
        canvas = PaperCanvas(fonts, frame.paper, "")
        setter = TableSetter(canvas, widths, frame.size)
        return cls(tuple(setter.row(cells, frame.size * 1.9) for cells in rows))

    @property
    def height(self) -> float:
        """All rows."""
        return sum(row.height for row in self.rows)

    def draw(self, canvas: PaperCanvas, x: float, y: float, width: float, height: float) -> None:  # noqa: ARG002
        """Draw the rows; where the cell is taller each of them is."""
        more = (height - self.height) / len(self.rows)
        draw_rows(canvas, [replace(row, height=row.height + more) for row in self.rows], x, y)


def widths_of(shares: Sequence[float], frame: Frame) -> list[float]:
    """The columns' widths in points."""
    return [frame.width * share / sum(shares) for share in shares]
