"""Drawing on the pages of one PDF. Lengths are in points; y runs down from the top edge of the paper."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import groupby
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas

from jkgov_desktop.paper.breaking import Glyph, Measure, Span, TextLine, break_lines
from jkgov_desktop.paper.composite import EmbeddedFont, FontFile
from jkgov_desktop.paper.fonts import MISSING, Fonts, Ink, Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.printed import Printed

A4 = (210 * MM, 297 * MM)
A4_LANDSCAPE = (297 * MM, 210 * MM)

BASELINE = 0.86
"""How far, in ems, the baseline of a Han character lies below the top of its square."""


class Colour(NamedTuple):
    """Red, green and blue from 0 to 1."""

    red: float
    green: float
    blue: float

    def operands(self) -> str:
        """The three numbers as a content stream writes them."""
        return " ".join(map(_number, self))


BLACK = Colour(0, 0, 0)
RED = Colour(0.85, 0.03, 0.06)
GREY = Colour(0.55, 0.55, 0.55)


class PaperCanvas(Canvas):  # type: ignore[misc]  # ReportLab carries no types
    """A ReportLab canvas that draws set lines with embedded fonts only."""

    def __init__(self, fonts: Fonts, size: tuple[float, float], title: str) -> None:
        """Begin a PDF of pages of `size` (width, height), called `title` in its metadata."""
        self._bytes = BytesIO()
        super().__init__(self._bytes, pagesize=size, pageCompression=1, invariant=1, pdfVersion=(1, 7))
        self.setTitle(title)
        self.setAuthor("")
        self.setSubject("")
        self.setCreator("jkgov-desktop")
        self.setViewerPreference("PrintScaling", "None")
        self.fonts = fonts
        self._height = size[1]
        self._embedded: dict[FontFile, EmbeddedFont] = {}
        self._roles: set[Typeface] = set()
        self._missing: dict[str, None] = {}

    def _make_preamble(self) -> None:
        """Begin pages with nothing: ReportLab would name a Helvetica that is not embedded."""
        self._preamble = ""

    def set(self, spans: Sequence[Span], measure: Measure) -> list[TextLine]:
        """`spans` broken into lines with this canvas's fonts."""
        return break_lines(spans, measure, self.fonts.advance)

    def draw(self, line: TextLine, x: float, y: float, colour: Colour = BLACK) -> None:
        """Draw `line` with its left edge at `x` and the top of its characters at `y`."""
        self.draw_on(line, x, y + line.size * BASELINE, colour)

    def draw_on(self, line: TextLine, x: float, baseline: float, colour: Colour = BLACK) -> None:
        """Draw `line` with its left edge at `x` and its baseline at `baseline`."""
        runs = [
            self._run(ink, list(glyphs), line.size, (x, self.up(baseline)), colour)
            for ink, glyphs in groupby(line.glyphs, key=self._ink)
        ]
        if runs:
            self._code.append("\n".join(runs))

    def one_line(self, text: str, role: Typeface, size: float, cell: float | None = None) -> TextLine:
        """`text` as one line in natural width, however long, in cells of `cell` or of its own size."""
        lines = self.set([Span(text, role)], Measure(float("inf"), size, cell or size))
        return lines[0] if lines else TextLine((), size, 0)

    def up(self, y: float) -> float:
        """`y` in ReportLab's own coordinates, which run up from the lower edge."""
        return self._height - y

    def rule(self, x: float, y: float, width: float, height: float, colour: Colour = BLACK) -> None:
        """Draw a horizontal rule whose upper edge is at `y`."""
        self.setFillColorRGB(*colour)
        self.rect(x, self.up(y + height), width, height, stroke=0, fill=1)
        self.setFillColorRGB(*BLACK)

    def finish(self) -> Printed:
        """The PDF with all pages shown so far; the canvas must not be used afterwards."""
        pages = self.getPageNumber() - 1
        pdf = bytes(self.getpdfdata())
        return Printed(pdf, pages, tuple(self._notes()))

    def _notes(self) -> Iterator[str]:
        for role in Typeface:
            note = self.fonts.replaced(role) if role in self._roles else ""
            if note:
                yield note
        if self._missing:
            listed = "、".join(f"{char}（U+{ord(char):04X}）" for char in self._missing)
            yield f"本机字体缺少 {listed}，已印作{MISSING}，请打印后手工补写或安装含有该字的字体"

    def _ink(self, glyph: Glyph) -> Ink | None:
        return self.fonts.ink(glyph.char, glyph.role)

    def _font(self, file: FontFile) -> EmbeddedFont:
        if file not in self._embedded:
            font = EmbeddedFont(file, f"F{len(self._embedded) + 1}")
            self._embedded[file] = font
            self._doc.delayedFonts.append(font)
        return self._embedded[file]

    def _run(
        self, ink: Ink | None, glyphs: list[Glyph], size: float, origin: tuple[float, float], colour: Colour
    ) -> str:
        """The operators that draw neighbouring glyphs of one font."""
        self._roles.update(glyph.role for glyph in glyphs)
        if ink is None:
            self._missing.update(dict.fromkeys(glyph.char for glyph in glyphs))
            glyphs = [glyph._replace(char=MISSING) for glyph in glyphs]
            ink = self.fonts.ink(MISSING, glyphs[0].role)
            assert ink is not None, "the shipped fonts have 〓"
        font = self._font(ink.file)
        x, y = origin
        at = f"1 0 0 1 {_number(x + glyphs[0].x)} {_number(y)} Tm"
        text = f"BT /{font.name} {_number(size)} Tf {at} [{_shown(font, glyphs, size)}] TJ ET"
        if colour == BLACK and not ink.stroke:
            return text
        stroke = f" 2 Tr {_number(size * ink.stroke)} w {colour.operands()} RG" if ink.stroke else ""
        return f"q {colour.operands()} rg{stroke} {text} Q"


def _shown(font: EmbeddedFont, glyphs: list[Glyph], size: float) -> str:
    """The operand of TJ: codes, with a number wherever a glyph does not follow at its natural place."""
    shown = "<"
    pen = glyphs[0].x
    for char, _, x in glyphs:
        if abs(x - pen) > 0.004:
            shown += f">{_number((pen - x) * 1000 / size)}<"
            pen = x
        shown += font.code(char)
        pen += font.file.advance(char) * size
    return shown + ">"


def _number(value: float) -> str:
    """`value` to three decimals, as short as it can be written."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
