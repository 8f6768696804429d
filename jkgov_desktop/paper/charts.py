"""Small charts for the black-and-white laser: series are told apart by hatching, dashes and marks, not colour.

Each chart is a drawing that goes into a cell of a table form, as wide as that cell:
`Cell(columns=4, drawing=Bars(months, (Series("常务会议", counts),), unit="次"))`.

- `Bars`: upright bars by label, several series side by side, or on top of each other when `stacked`;
- `Lines`: the course of one or more series over the labels;
- `Ranks`: lying bars with long names before them, in the order given;
- `Share`: one whole and its parts, with numbers and percentages;
- `Titled`: any of them under a title.
"""

import math
from collections.abc import Sequence

from msgspec import Struct

from jkgov_desktop.paper.breaking import Measure, Span, TextLine
from jkgov_desktop.paper.drawing import BLACK, GREY, Colour, PaperCanvas
from jkgov_desktop.paper.fonts import Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.hatching import fill, mark
from jkgov_desktop.paper.tables import Drawing

_SIZE, _PITCH = 9.0, 11.5
_HEAD = 2.7 * _PITCH
_TITLE_SIZE, _TITLE = 10.5, 7 * MM
_INSET, _GAP, _TICK_GAP = 3 * MM, 2 * MM, 1.5 * MM
_HEIGHT, _RANK, _BAR = 62 * MM, 6.5 * MM, 4 * MM
_HAIRLINE, _CURVE = 0.3, 1.0
_FULL = 0.68
_MOST_TICKS = 5
_LABEL_LINES = 2
_NOTHING = "（没有数据）"
_PALE = Colour(0.8, 0.8, 0.8)
_DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2), (1.5, 2), (7, 2, 1.5, 2))


class Series(Struct, frozen=True):
    """One row of numbers under its name, a value for every label."""

    name: str
    values: tuple[float, ...]


class Bars(Struct, frozen=True):
    """Upright bars over `labels`; `unit` stands above the axis, `height` is in points."""

    labels: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    stacked: bool = False
    height: float = _HEIGHT

    def draw(self, canvas: PaperCanvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the chart into a cell whose upper left corner is at (`x`, `y`)."""
        sums = [sum(column) for column in zip(*(one.values for one in self.series), strict=True)]
        numbers = sums if self.stacked else [value for one in self.series for value in one.values]
        plot = _draw_axes(canvas, _Room(x, y, width, height), self.labels, numbers, self.unit)
        if plot is None:
            return
        _draw_legend(canvas, [one.name for one in self.series], x + width - _INSET, y + _INSET)
        for place in range(len(self.labels)):
            values = [one.values[place] for one in self.series]
            (self._draw_pile if self.stacked else self._draw_group)(canvas, plot, place, values)

    def _draw_group(self, canvas: PaperCanvas, plot: "_Plot", place: int, values: Sequence[float]) -> None:
        """Draw the bars of one label side by side."""
        bar = plot.slot * _FULL / len(values)
        left = plot.middle(place) - plot.slot * _FULL / 2
        for number, value in enumerate(values):
            level = plot.level(value)
            if value:
                fill(canvas, (left + number * bar, level, bar, plot.bottom - level), number)
            _draw_number(canvas, value, left + (number + 0.5) * bar, level, bar / _FULL)

    def _draw_pile(self, canvas: PaperCanvas, plot: "_Plot", place: int, values: Sequence[float]) -> None:
        """Draw the bars of one label on top of each other, their sum above them."""
        bar = plot.slot * _FULL
        below = 0.0
        for number, value in enumerate(values):
            level = plot.level(below + value)
            if value:
                fill(canvas, (plot.middle(place) - bar / 2, level, bar, plot.level(below) - level), number)
            below += value
        _draw_number(canvas, below, plot.middle(place), plot.level(below), plot.slot)


class Lines(Struct, frozen=True):
    """The course of `series` over `labels`, every value marked; a single series has its numbers beside it."""

    labels: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    height: float = _HEIGHT

    def draw(self, canvas: PaperCanvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the chart into a cell whose upper left corner is at (`x`, `y`)."""
        numbers = [value for one in self.series for value in one.values]
        plot = _draw_axes(canvas, _Room(x, y, width, height), self.labels, numbers, self.unit)
        if plot is None:
            return
        _draw_legend(canvas, [one.name for one in self.series], x + width - _INSET, y + _INSET, lines=True)
        for number, one in enumerate(self.series):
            points = [(plot.middle(place), plot.level(value)) for place, value in enumerate(one.values)]
            _draw_curve(canvas, points, number)
            for (left, level), value in zip(points, one.values, strict=True):
                mark(canvas, left, level, number)
                if len(self.series) == 1:
                    _draw_number(canvas, value, left, level - 2, plot.slot)


class Ranks(Struct, frozen=True):
    """Lying bars: `names` in the order given, each with its value; one line of the paper for each."""

    names: tuple[str, ...]
    values: tuple[float, ...]
    unit: str = ""

    @property
    def height(self) -> float:
        """All lines."""
        return max(1, len(self.names)) * _RANK + 2 * _INSET

    def draw(self, canvas: PaperCanvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the bars from the top; the longest leaves room for its number."""
        if not any(self.values):
            _draw_nothing(canvas, _Room(x, y, width, height))
            return
        names = [_text(canvas, name) for name in self.names]
        said = [_text(canvas, number_said(value) + self.unit) for value in self.values]
        left = x + _INSET + max(line.right for line in names) + _GAP
        longest = x + width - _INSET - left - max(line.right for line in said) - _GAP
        for place, (name, value, number) in enumerate(zip(names, self.values, said, strict=True)):
            middle = y + _INSET + (place + 0.5) * _RANK
            canvas.draw(name, left - _GAP - name.right, middle - _SIZE / 2)
            length = longest * value / max(self.values)
            if value:
                fill(canvas, (left, middle - _BAR / 2, length, _BAR), 0)
            canvas.draw(number, left + length + _GAP, middle - _SIZE / 2)


class Share(Struct, frozen=True):
    """One whole as a long bar and its `parts`: a legend line for each with its number and percentage."""

    parts: tuple[tuple[str, float], ...]
    unit: str = ""

    @property
    def height(self) -> float:
        """The bar and one line for every part."""
        return 3 * _INSET + 2 * _BAR + len(self.parts) * _RANK

    def draw(self, canvas: PaperCanvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the bar from the left, then the legend below it."""
        whole = sum(value for _name, value in self.parts)
        if not whole:
            _draw_nothing(canvas, _Room(x, y, width, height))
            return
        left, room, top = x + _INSET, width - 2 * _INSET, y + _INSET
        for number, (name, value) in enumerate(self.parts):
            if value:
                fill(canvas, (left, top, room * value / whole, 2 * _BAR), number)
                left += room * value / whole
            middle = top + 2 * _BAR + _INSET + (number + 0.5) * _RANK
            fill(canvas, (x + _INSET, middle - _BAR / 2, 2 * _BAR, _BAR), number)
            said = f"{name}　{number_said(value)}{self.unit}　{value / whole:.1%}"
            canvas.draw(_text(canvas, said), x + _INSET + 2 * _BAR + _GAP, middle - _SIZE / 2)


class Titled(Struct, frozen=True):
    """A chart under its title."""

    title: str
    chart: Drawing

    @property
    def height(self) -> float:
        """The chart and its title."""
        return self.chart.height + _TITLE

    def draw(self, canvas: PaperCanvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the title in the middle and the chart below it."""
        line = canvas.one_line(self.title, Typeface.HEI, _TITLE_SIZE)
        canvas.draw(line, x + (width - line.right) / 2, y + _INSET)
        self.chart.draw(canvas, x, y + _TITLE, width, height - _TITLE)


class _Room(Struct, frozen=True):
    """The cell a chart stands in."""

    x: float
    y: float
    width: float
    height: float


class _Plot(Struct, frozen=True):
    """The field between the axes; `highest` is the value at its upper edge."""

    left: float
    top: float
    bottom: float
    slot: float
    highest: float

    def level(self, value: float) -> float:
        """How far down the page a value stands."""
        return self.bottom - (self.bottom - self.top) * value / self.highest

    def middle(self, place: int) -> float:
        """The middle of the room that a label has."""
        return self.left + (place + 0.5) * self.slot


def ticks(highest: float, *, whole: bool) -> list[float]:
    """Round steps from 0 to at least `highest`, at most five of them above 0; only `whole` numbers if asked."""
    raw = max(highest, 1e-9) / _MOST_TICKS
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= raw * (1 - 1e-9))
    if whole:
        step = max(1.0, step)
    count = max(1, math.ceil(highest / step - 1e-9))
    return [round(number * step, 10) for number in range(count + 1)]


def number_said(value: float) -> str:
    """A value with at most one decimal and no needless zero: 12, 0.5, 3204.5."""
    return f"{value:.1f}".removesuffix(".0")


def _text(canvas: PaperCanvas, text: str) -> TextLine:
    return canvas.one_line(text, Typeface.SONG, _SIZE)


def _draw_axes(
    canvas: PaperCanvas, room: _Room, labels: Sequence[str], numbers: Sequence[float], unit: str
) -> _Plot | None:
    """Draw both axes with their labels; without anything to show say so and return nothing."""
    if not any(numbers):
        _draw_nothing(canvas, room)
        return None
    steps = ticks(max(numbers), whole=all(float(number).is_integer() for number in numbers))
    said = [_text(canvas, number_said(step)) for step in steps]
    left = room.x + _INSET + max(line.right for line in said) + _TICK_GAP
    slot = (room.x + room.width - _INSET - left) / len(labels)
    measure = Measure(max(slot, _SIZE), _SIZE, _SIZE, ragged=True)
    below = [canvas.set([Span(label, Typeface.SONG)], measure)[:_LABEL_LINES] for label in labels]
    foot = max(len(lines) for lines in below) * _PITCH + _TICK_GAP
    plot = _Plot(left, room.y + _INSET + _HEAD, room.y + room.height - _INSET - foot, slot, steps[-1])
    canvas.draw(_text(canvas, f"（{unit}）" if unit else ""), room.x + _INSET, room.y + _INSET + _PITCH)
    canvas.setLineWidth(_HAIRLINE)
    for step, line in zip(steps, said, strict=True):
        level = plot.level(step)
        canvas.setStrokeColorRGB(*(_PALE if step else BLACK))
        canvas.line(left, canvas.up(level), left + slot * len(labels), canvas.up(level))
        canvas.draw(line, left - _TICK_GAP - line.right, level - _SIZE / 2)
    canvas.setStrokeColorRGB(*BLACK)
    for place, lines in enumerate(below):
        for number, line in enumerate(lines):
            canvas.draw(line, plot.middle(place) - line.right / 2, plot.bottom + _TICK_GAP + number * _PITCH)
    return plot


def _draw_legend(canvas: PaperCanvas, names: Sequence[str], right: float, top: float, *, lines: bool = False) -> None:
    """Draw the names of the series from the right edge leftwards; one series alone needs none."""
    if len(names) < 2:
        return
    for number, name in reversed(list(enumerate(names))):
        line = _text(canvas, name)
        right -= line.right
        canvas.draw(line, right, top)
        right -= _TICK_GAP + 2 * _BAR
        if lines:
            middle = top + _SIZE / 2
            _draw_curve(canvas, [(right, middle), (right + 2 * _BAR, middle)], number)
            mark(canvas, right + _BAR, middle, number)
        else:
            fill(canvas, (right, top, 2 * _BAR, _SIZE), number)
        right -= 2 * _GAP


def _draw_curve(canvas: PaperCanvas, points: Sequence[tuple[float, float]], number: int) -> None:
    canvas.saveState()
    canvas.setLineWidth(_CURVE)
    canvas.setDash(list(_DASHES[number % len(_DASHES)]))
    path = canvas.beginPath()
    path.moveTo(points[0][0], canvas.up(points[0][1]))
    for left, level in points[1:]:
        path.lineTo(left, canvas.up(level))
    canvas.drawPath(path)
    canvas.restoreState()


def _draw_number(canvas: PaperCanvas, value: float, middle: float, level: float, room: float) -> None:
    """Draw a value above its bar where it fits; nothing for zero."""
    line = _text(canvas, number_said(value))
    if value and line.right <= room:
        canvas.draw(line, middle - line.right / 2, level - _PITCH)


def _draw_nothing(canvas: PaperCanvas, room: _Room) -> None:
    line = _text(canvas, _NOTHING)
    canvas.draw(line, room.x + (room.width - line.right) / 2, room.y + (room.height - _SIZE) / 2, GREY)
