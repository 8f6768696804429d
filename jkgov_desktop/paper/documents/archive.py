"""归档 (DA/T 22-2015): the stamp on a first page, the cover of a list, the spine of a box, the note that closes it."""

from collections.abc import Iterator, Sequence
from datetime import date

from jkgov_desktop.paper.documents.incoming import issuer_of
from jkgov_desktop.paper.documents.words import ArchiveStamp, Box, FormOffice
from jkgov_desktop.paper.drawing import A4, PaperCanvas
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.handwriting import WritingLines
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.rows import SHARES, drawn, halves, wide
from jkgov_desktop.paper.tables import Cell, TableSetter, draw_rows
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_forms
from jkgov_desktop.records.documents.archive import ArchiveItem
from jkgov_desktop.records.documents.sheets import ArchiveSheet
from jkgov_desktop.records.sheets import NothingToPrint

_STAMP_WIDTH, _STAMP_ROW, _STAMP_SIZE = 45 * MM, 8 * MM, 10.5
_ACROSS, _DOWN = 3, 12
_SHEET_LEFT, _SHEET_TOP = 25 * MM, 18 * MM
_SHEET_STEP = (56 * MM, 22 * MM)
_SPINE_WIDTH, _SPINE_TOP, _SPINES = 40 * MM, 20 * MM, 4
_SPINE_ROWS = (("全宗号", 16), ("年　度", 16), ("保管期限", 18), ("机　构", 18), ("起止件号", 56), ("盒　号", 28))
_COVER_LEFT, _COVER_TITLE, _COVER_TOP, _COVER_ROW = 40 * MM, 80 * MM, 130 * MM, 16 * MM
_COVER_TITLE_SIZE, _COVER_SIZE = 36, 16
_COVER_COLUMNS = (40 * MM, 90 * MM)


def print_stamps(stamps: Sequence[ArchiveStamp], fonts: Fonts, _printed_on: date | None = None) -> Printed:
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
        words = (box.fonds, box.year, box.retention, box.division, f"{box.first}\n\n至\n\n{box.last}", box.number)
        rows = []
        for (label, height), said in zip(_SPINE_ROWS, words, strict=True):
            rows.append(setter.row([Cell(label, Typeface.HEI)], 14 * MM))
            rows.append(setter.row([Cell(said)], height * MM))
        draw_rows(canvas, rows, (20 + place * 44) * MM, _SPINE_TOP)
    canvas.showPage()
    return canvas.finish()


def print_closing_notes(
    issuer: FormOffice, boxes: Sequence[Box], fonts: Fonts, printed_on: date | None = None
) -> Printed:
    """备考表 of every box: how many items it holds, and room for what happens to them later; NothingToPrint."""
    if not boxes:
        raise NothingToPrint("还没有装盒的文件。请先在“归档”中填写盒号，再打印备考表。")
    forms = [
        TableForm("备考表", SHARES, (), list(_note(box)), office=issuer.office, printed_on=printed_on) for box in boxes
    ]
    return print_table_forms(forms, PORTRAIT, fonts)


def _note(box: Box) -> Iterator[Row]:
    yield halves("全宗号", box.fonds, "年　度", box.year)
    yield halves("保管期限", box.retention, "机　构", box.division)
    yield halves("起止件号", f"{box.first}—{box.last}", "盒　号", box.number)
    yield wide("件　数", f"{box.count} 件")
    yield drawn("盒内文件\n情况说明", WritingLines(12))
    yield halves("整理人", "", "整理日期", "", 36)
    yield halves("检查人", "", "检查日期", "", 36)


def print_covers(sheet: ArchiveSheet, fonts: Fonts, _printed_on: date | None = None) -> Printed:
    """目录封面 of the list of every retention period and division of a year; raises NothingToPrint."""
    if not sheet.items:
        raise NothingToPrint("没有已归档的文件。请先在“归档”中登记件号，再打印目录封面。")
    canvas = PaperCanvas(fonts, A4, "归档文件目录封面")
    setter = TableSetter(canvas, _COVER_COLUMNS, _COVER_SIZE)
    title = canvas.one_line("归档文件目录", Typeface.BIAO_SONG, _COVER_TITLE_SIZE)
    for fonds, retention, division in dict.fromkeys(
        (one.fonds, one.retention.label, one.division) for one in sheet.items
    ):
        facts = (
            ("全宗名称", sheet.house.government),
            ("全宗号", fonds),
            ("年　　度", str(sheet.year)),
            ("保管期限", retention),
            ("机构（问题）", division),
        )
        canvas.draw(title, (A4[0] - title.right) / 2, _COVER_TITLE)
        rows = [setter.row([Cell(label, Typeface.HEI), Cell(said)], _COVER_ROW) for label, said in facts]
        draw_rows(canvas, rows, _COVER_LEFT, _COVER_TOP)
        canvas.showPage()
    return canvas.finish()


def print_year_stamps(sheet: ArchiveSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """归档章 of every item of a year."""
    stamps = [
        ArchiveStamp(
            one.fonds, str(one.year), f"{one.item:04d}", one.division, one.retention.label, str(one.pages or "")
        )
        for one in sheet.items
    ]
    return print_stamps(stamps, fonts, printed_on)


def print_year_spines(sheet: ArchiveSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """盒脊 of every box of a year."""
    return print_spines(boxes_of(sheet.items), fonts, printed_on)


def print_year_notes(sheet: ArchiveSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """备考表 of every box of a year."""
    return print_closing_notes(issuer_of(sheet.house), boxes_of(sheet.items), fonts, printed_on)


def boxes_of(items: Sequence[ArchiveItem]) -> list[Box]:
    """The boxes that hold `items`, in their order; every division counts its own, what lies in none is left out."""
    found: dict[tuple[str, int, str, str, int], list[int]] = {}
    for one in items:
        if one.box and one.item:
            found.setdefault((one.fonds, one.year, one.retention.label, one.division, one.box), []).append(one.item)
    return [
        Box(fonds, str(year), retention, division, f"{min(held):04d}", f"{max(held):04d}", str(box), len(held))
        for (fonds, year, retention, division, box), held in found.items()
    ]
