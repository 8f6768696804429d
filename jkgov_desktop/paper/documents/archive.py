"""归档 (DA/T 22-2015): the stamp on a first page, the spine of a box, and the note that closes it."""

from collections.abc import Iterator, Sequence
from datetime import date

from jkgov_desktop.paper.documents.words import Box, Issuer, Stamp
from jkgov_desktop.paper.drawing import A4, PaperCanvas
from jkgov_desktop.paper.fonts import Fonts, Role
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.handwriting import WritingLines
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.rows import SHARES, drawn, halves
from jkgov_desktop.paper.tables import Cell, TableSetter, draw_rows
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_forms
from jkgov_desktop.records.documents.archive import ArchiveItem
from jkgov_desktop.records.sheets import NothingToPrint

_STAMP_WIDTH, _STAMP_ROW, _STAMP_SIZE = 45 * MM, 8 * MM, 10.5
_ACROSS, _DOWN = 3, 12
_SHEET_LEFT, _SHEET_TOP = 25 * MM, 18 * MM
_SHEET_STEP = (56 * MM, 22 * MM)
_SPINE_WIDTH, _SPINE_TOP, _SPINES = 40 * MM, 20 * MM, 4
_SPINE_ROWS = (("全宗号", 18), ("年　度", 18), ("保管\n期限", 26), ("起止\n件号", 60), ("盒　号", 30))


def print_stamps(stamps: Sequence[Stamp], fonts: Fonts, _printed_on: date | None = None) -> Printed:
    """归档章, 2 rows of 3 boxes of 15 × 8 mm, 36 to a sheet of labels to cut out; raises NothingToPrint."""
    if not stamps:
        raise NothingToPrint("没有已归档的文件。请先在“归档”中登记件号，再打印归档章。")
    canvas = PaperCanvas(fonts, A4, "归档章")
    setter = TableSetter(canvas, [_STAMP_WIDTH / _ACROSS] * _ACROSS, _STAMP_SIZE)
    for number, stamp in enumerate(stamps):
        place = number % (_ACROSS * _DOWN)
        if number and not place:
            canvas.showPage()
        row, column = divmod(place, _ACROSS)
        x, y = _SHEET_LEFT + column * _SHEET_STEP[0], _SHEET_TOP + row * _SHEET_STEP[1]
        cells = (stamp.fonds, stamp.year, stamp.item), (stamp.division, stamp.retention, stamp.pages)
        draw_rows(canvas, [setter.row([Cell(text) for text in line], _STAMP_ROW) for line in cells], x, y)
    canvas.showPage()
    return canvas.finish()


def print_spines(boxes: Sequence[Box], fonts: Fonts, _printed_on: date | None = None) -> Printed:
    """盒脊, 40 mm wide, four to a page to cut out; raises NothingToPrint."""
    if not boxes:
        raise NothingToPrint("还没有装盒的文件。请先在“归档”中填写盒号，再打印盒脊。")
    canvas = PaperCanvas(fonts, A4, "档案盒盒脊")
    setter = TableSetter(canvas, [_SPINE_WIDTH], 14)
    for number, box in enumerate(boxes):
        place = number % _SPINES
        if number and not place:
            canvas.showPage()
        words = (box.fonds, box.year, box.retention, f"{box.first}\n\n至\n\n{box.last}", box.number)
        rows = []
        for (label, height), said in zip(_SPINE_ROWS, words, strict=True):
            rows.append(setter.row([Cell(label, Role.HEI)], 14 * MM))
            rows.append(setter.row([Cell(said)], height * MM))
        draw_rows(canvas, rows, (20 + place * 44) * MM, _SPINE_TOP)
    canvas.showPage()
    return canvas.finish()


def print_closing_notes(issuer: Issuer, boxes: Sequence[Box], fonts: Fonts, printed_on: date | None = None) -> Printed:
    """备考表 of every box: how many items it holds, and room for what happens to them later; NothingToPrint."""
    if not boxes:
        raise NothingToPrint("还没有装盒的文件。请先在“归档”中填写盒号，再打印备考表。")
    forms = [
        TableForm("备考表", SHARES, (), list(_note(box)), office=issuer.office, printed_on=printed_on) for box in boxes
    ]
    return print_table_forms(forms, PORTRAIT, fonts)


def _note(box: Box) -> Iterator[Row]:
    yield halves("全宗号", box.fonds, "年　度", box.year)
    yield halves("保管期限", box.retention, "盒　号", box.number)
    yield halves("起止件号", f"{box.first}—{box.last}", "件　数", f"{box.count} 件")
    yield drawn("盒内文件\n情况说明", WritingLines(12))
    yield halves("整理人", "", "整理日期", "", 36)
    yield halves("检查人", "", "检查日期", "", 36)


def print_year_stamps(items: Sequence[ArchiveItem], fonts: Fonts, printed_on: date | None = None) -> Printed:
    """归档章 of every item of a year."""
    stamps = [
        Stamp(one.fonds, str(one.year), f"{one.item:04d}", one.division, one.retention.label, str(one.pages or ""))
        for one in items
    ]
    return print_stamps(stamps, fonts, printed_on)


def print_year_spines(items: Sequence[ArchiveItem], fonts: Fonts, printed_on: date | None = None) -> Printed:
    """盒脊 of every box of a year."""
    return print_spines(boxes_of(items), fonts, printed_on)


def print_year_notes(items: Sequence[ArchiveItem], fonts: Fonts, printed_on: date | None = None) -> Printed:
    """备考表 of every box of a year."""
    return print_closing_notes(Issuer(""), boxes_of(items), fonts, printed_on)


def boxes_of(items: Sequence[ArchiveItem]) -> list[Box]:
    """The boxes that hold `items`, in their order; what lies in no box yet is left out."""
    found: dict[tuple[str, int, str, int], list[ArchiveItem]] = {}
    for one in items:
        if one.box and one.item:
            found.setdefault((one.fonds, one.year, one.retention.label, one.box), []).append(one)
    boxes = []
    for (fonds, year, retention, box), held in found.items():
        numbers = sorted(one.item for one in held if one.item)
        span = f"{numbers[0]:04d}", f"{numbers[-1]:04d}"
        boxes.append(Box(fonds, str(year), retention, *span, str(box), len(held)))
    return boxes
