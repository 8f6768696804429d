"""领导在岗月历: leaders by half-days, told apart by letter and hatching on any printer."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import groupby

from msgspec import Struct

from jkgov_desktop.paper.drawing import PaperCanvas
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.hatching import fill
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import LANDSCAPE, Row, TableForm, print_table_form
from jkgov_desktop.records.leaders.calendars import DayState, HalfDayCell, InCharge, MonthSheet

_SIZE, _SMALL = 9.0, 8.0
_NAMES, _HEAD, _PAD = 58.0, 30.0, 2.0
_ROWS, _TALLEST = 380.0, 36.0
_GREY, _FAINT, _HAIRLINE = 0.9, 0.6, 0.35
_WHITE, _HATCHED, _PALE, _BACK, _CROSSED, _DARK = 1, 2, 3, 4, 5, 0
_FILLS = {
    DayState.OFFICIAL: _PALE,
    DayState.PRIVATE: _HATCHED,
    DayState.HOLIDAY: _BACK,
    DayState.SICK: _CROSSED,
    DayState.VACANT: _WHITE,
}
_WEEKDAYS = "一二三四五六日"
_LEGEND = "公　因公外出　　私　因私外出　　休　休假　　病　病假　　—　不在任；每天分上午、下午两格，灰底为休息日。"


def print_month(sheet: MonthSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The month on one landscape page."""
    form = TableForm(
        title=sheet.title,
        shares=(1,),
        head=(),
        rows=[Row([Cell(drawing=_Grid(sheet.first, _days(sheet), sheet.off, tuple(_lines(sheet))))])],
        closing=[_LEGEND],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, LANDSCAPE, fonts)


class _Bar(Struct, frozen=True):
    """Neighbouring half-days of one kind: first and last column, words, filling."""

    first: int
    last: int
    words: str
    filling: int


class _Line(Struct, frozen=True):
    name: str
    bars: tuple[_Bar, ...]


def _days(sheet: MonthSheet) -> int:
    return (sheet.last - sheet.first).days + 1


def _lines(sheet: MonthSheet) -> Iterator[_Line]:
    yield _Line("主持", tuple(_bars(sheet.in_charge, lambda one: (one.name or "无人", _DARK if one.alarm else _WHITE))))
    for row in sheet.rows:
        yield _Line(row.leader.name, tuple(_bars(row.cells, _away, key=lambda cell: (cell.state, cell.leave))))


def _away(cell: HalfDayCell) -> tuple[str, int] | None:
    return None if cell.state is DayState.HERE else (cell.state.letter, _FILLS[cell.state])


def _bars(
    cells: Sequence[HalfDayCell] | Sequence[InCharge],
    look: Callable[..., tuple[str, int] | None],
    key: Callable[..., object] | None = None,
) -> Iterator[_Bar]:
    for _same, group in groupby(enumerate(cells), key=lambda one: (key or look)(one[1])):
        held = list(group)
        if shown := look(held[0][1]):
            yield _Bar(held[0][0], held[-1][0], *shown)


class _Grid(Struct, frozen=True):
    """The picture itself, as a drawing that goes into the one cell of the form."""

    first: date
    days: int
    off: frozenset[date]
    lines: tuple[_Line, ...]

    @property
    def height(self) -> float:
        """The head and every line."""
        return _HEAD + self._row * len(self.lines)

    @property
    def _row(self) -> float:
        return min(_TALLEST, _ROWS / len(self.lines))

    def draw(self, canvas: PaperCanvas, x: float, y: float, width: float, height: float) -> None:
        """Draw days off, the grid, then bar by bar."""
        half = (width - _NAMES) / (2 * self.days)
        left, bottom = x + _NAMES, y + height
        canvas.saveState()
        self._draw_days(canvas, left, y, half, bottom)
        canvas.setLineWidth(_HAIRLINE)
        canvas.setStrokeGray(_FAINT)
        for place in range(len(self.lines)):
            level = canvas.up(y + _HEAD + place * self._row)
            canvas.line(x, level, x + width, level)
        for place, line in enumerate(self.lines):
            top = y + _HEAD + place * self._row
            name = canvas.one_line(line.name, Typeface.HEI, _SIZE)
            canvas.draw(name, x + _PAD * 2, top + (self._row - _SIZE) / 2)
            for bar in line.bars:
                wide = (bar.last - bar.first + 1) * half
                self._draw_bar(canvas, bar, (left + bar.first * half, top + _PAD, wide, self._row - 2 * _PAD))
        canvas.restoreState()

    def _draw_days(self, canvas: PaperCanvas, left: float, y: float, half: float, bottom: float) -> None:
        canvas.setLineWidth(_HAIRLINE)
        canvas.setStrokeGray(_FAINT)
        for count in range(self.days):
            day = self.first.replace(day=count + 1)
            at = left + 2 * half * count
            if day in self.off:
                canvas.setFillGray(_GREY)
                canvas.rect(at, canvas.up(bottom), 2 * half, bottom - y, stroke=0, fill=1)
                canvas.setFillGray(0)
            canvas.line(at, canvas.up(y), at, canvas.up(bottom))
            for row, text in enumerate((str(day.day), _WEEKDAYS[day.weekday()])):
                line = canvas.one_line(text, Typeface.SONG, _SMALL)
                canvas.draw(line, at + half - line.right / 2, y + 4 + row * (_SMALL + 4))

    @staticmethod
    def _draw_bar(canvas: PaperCanvas, bar: _Bar, box: tuple[float, float, float, float]) -> None:
        """Draw a bar with its words on a white ground in its middle."""
        left, top, width, height = box
        canvas.setStrokeGray(0)
        fill(canvas, (left + 0.5, top, width - 1, height), bar.filling)
        line = canvas.one_line(bar.words, Typeface.HEI, _SIZE)
        if line.right > width:
            line = canvas.one_line(bar.words[:1], Typeface.HEI, min(_SIZE, width - 1))
        at = left + (width - line.right) / 2
        canvas.setFillGray(1)
        canvas.rect(
            at - 0.5, canvas.up(top + (height + line.size) / 2 + 1), line.right + 1, line.size + 2, stroke=0, fill=1
        )
        canvas.setFillGray(0)
        canvas.draw(line, at, top + (height - line.size) / 2)
