"""席卡: one landscape page for each person, folded in the middle, the name on both sides of the tent."""

from datetime import date

from jkgov_desktop.paper.breaking import TextLine
from jkgov_desktop.paper.drawing import A4_LANDSCAPE, GREY, PaperCanvas
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.meetings.sheets import MeetingSheet
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.records.words import spread_name

_SIZES = {2: 156.0, 3: 120.0, 4: 100.0}
_LONG_SIZE = 80.0
_SPREAD = 3 * _SIZES[2]
"""How wide names of two to four characters stand: a row of cards looks even."""

_WIDTH, _HEIGHT = A4_LANDSCAPE
_WIDEST = _WIDTH - 40 * MM
_FOLD, _DASH, _GAP = 0.3, 3, 4


def print_place_cards(sheet: MeetingSheet, fonts: Fonts, _printed_on: date | None = None) -> Printed:
    """A card for everybody who has a name and is not excused, in the order of the list.

    Raises ValueError when there is nobody.
    """
    expected = (one for one in sheet.attendees if one.line.presence is not AttendanceState.EXCUSED)
    names = [one.name for one in expected if one.name]
    if not names:
        raise NothingToPrint("参会名单上还没有姓名，请先在“到会”中列出参会人员，再打印席卡。")
    canvas = PaperCanvas(fonts, A4_LANDSCAPE, f"{sheet.called}席卡")
    for name in names:
        _draw_card(canvas, name)
        canvas.showPage()
    return canvas.finish()


def _draw_card(canvas: PaperCanvas, name: str) -> None:
    line = _set(canvas, name)
    canvas.saveState()
    canvas.setLineWidth(_FOLD)
    canvas.setDash(_DASH, _GAP)
    canvas.setStrokeColorRGB(*GREY)
    canvas.line(0, _HEIGHT / 2, _WIDTH, _HEIGHT / 2)
    canvas.restoreState()
    canvas.saveState()
    canvas.translate(_WIDTH, _HEIGHT)
    canvas.rotate(180)
    _draw_below_fold(canvas, line)
    canvas.restoreState()
    _draw_below_fold(canvas, line)


def _draw_below_fold(canvas: PaperCanvas, line: TextLine) -> None:
    """Draw the name in the middle of the lower half."""
    canvas.draw(line, (_WIDTH - line.right) / 2, _HEIGHT * 3 / 4 - line.size / 2)


def _set(canvas: PaperCanvas, name: str) -> TextLine:
    """The name as large as names of its length are, longer ones no wider than the card."""
    if len(name) in _SIZES:
        spread = spread_name(name)
        return canvas.one_line(spread, Typeface.BIAO_SONG, _SIZES[len(name)], _SPREAD / len(spread))
    line = canvas.one_line(name, Typeface.BIAO_SONG, _LONG_SIZE)
    size = _LONG_SIZE * min(1.0, _WIDEST / line.right)
    return canvas.one_line(name, Typeface.BIAO_SONG, size)
