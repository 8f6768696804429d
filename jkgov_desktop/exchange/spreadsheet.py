"""Registers to and from spreadsheets.

A number of a document or a phone is text, so that it means the same in Excel, in WPS and here, and a cell that
starts with = stays what somebody typed. Days, amounts and counts go out as what they are and can be reckoned with.
"""

import csv
import io
import re
import warnings
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

from jkgov_desktop.exchange.files import BROKEN, ENCRYPTED, OLE, ZIP, FileError, decoded, read_whole, write_whole
from jkgov_desktop.records.sheets import CellKind, LedgerColumn, LedgerSheet

LONGEST_CELL = 32_767
"""Characters that a cell holds (the limit of .xlsx); a longer one would be cut in silence."""

_HEAD_WITHIN = 20
"""Filled rows among which the heads are looked for."""

_SERIAL = "序号"
_AROUND = re.compile(r"\s|[*＊:：]$|[（(]元[）)]$")
_SHEET_WIDTH = 140
_NO_SHEET_NAME = re.compile(r"[\\/*?:\[\]]")
_MEANT: dict[CellKind, tuple[str, Callable[[str], Any]]] = {
    CellKind.DAY: ("yyyy-mm-dd", date.fromisoformat),
    CellKind.AMOUNT: ("#,##0.00", lambda text: Decimal(text.replace(",", ""))),
    CellKind.COUNT: ("0", int),
}


def write_register(sheet: LedgerSheet, path: Path) -> None:
    """Write `sheet` as .xlsx: heads in the first row, then its rows; raises FileError and OSError."""
    from openpyxl import Workbook

    _refuse_overlong(sheet)
    book = Workbook(write_only=True)
    book.properties.title, book.properties.creator = sheet.title, sheet.office
    page = book.create_sheet(_NO_SHEET_NAME.sub(" ", sheet.title)[:31] or "Sheet1")
    page.freeze_panes = "A2"
    page.print_title_rows = "1:1"
    for letter, width in _widths(sheet.columns):
        page.column_dimensions[letter].width = width
    page.append([_text_cell(page, column.label, bold=True) for column in sheet.columns])
    for row in sheet.rows:
        page.append([_cell(page, column.kind, text) for column, text in zip(sheet.columns, row, strict=True)])
    buffer = io.BytesIO()
    book.save(buffer)
    write_whole(path, buffer.getvalue())


def _refuse_overlong(sheet: LedgerSheet) -> None:
    for number, row in enumerate(sheet.rows, start=1):
        for column, text in zip(sheet.columns, row, strict=True):
            if len(text) > LONGEST_CELL:
                raise FileError(
                    f"第{number}行“{column.label}”有 {len(text)} 字，超过表格单元格 {LONGEST_CELL} 字的上限，"
                    "请打印成 PDF 或先精简。"
                )


def _widths(columns: Sequence[LedgerColumn]) -> Iterator[tuple[str, float]]:
    """Each column's letter and its width in characters."""
    from openpyxl.utils import get_column_letter

    total = sum(column.share for column in columns) or 1
    for place, column in enumerate(columns, start=1):
        yield get_column_letter(place), min(60, max(8, _SHEET_WIDTH * column.share / total))


def _cell(page: Any, kind: CellKind, text: str) -> Any:
    """A day, an amount or a count as such; anything else, and what is none after all, as text."""
    from openpyxl.cell import WriteOnlyCell

    if not text or kind is CellKind.TEXT:
        return _text_cell(page, text)
    number_format, meant = _MEANT[kind]
    try:
        cell = WriteOnlyCell(page, meant(text))
    except (ValueError, ArithmeticError):
        return _text_cell(page, text)
    cell.number_format = number_format
    return cell


def _text_cell(page: Any, text: str, *, bold: bool = False) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font

    cell = WriteOnlyCell(page, ILLEGAL_CHARACTERS_RE.sub("", text))
    cell.data_type = "s"
    cell.number_format = "@"
    if bold:
        cell.font = Font(bold=True)
    return cell


def read_rows(path: Path, labels: Collection[str] = ()) -> dict[int, dict[str, str]]:
    """The rows of the first sheet of an .xlsx, or of a .csv, under their heads, by their number in the file.

    The heads are the row that has most of `labels`, whatever titles stand above it; heads in two rows, as merged
    cells leave them, are read as one. Without any of `labels` the first filled row has the heads. A column of
    serial numbers (序号) is left out, and so are blank rows and heads that repeat on every page.

    Raises FileError when the file is no table, is encrypted, has no rows or has a head twice.
    """
    content = read_whole(path)
    if content.startswith(OLE):
        raise FileError(_old_or_locked(path, content))
    rows = _workbook_rows(path, content) if content.startswith(ZIP) else _text_rows(path, content)
    filled = {number: row for number, row in enumerate(rows, start=1) if any(row)}
    if not filled:
        raise FileError(f"“{path.name}”里没有内容，请重新选择。")
    heads, last = _heads(filled, {_plain(label): label for label in labels})
    if twice := {head for head in heads if head and heads.count(head) > 1}:
        raise FileError(f"“{path.name}”的表头“{'、'.join(sorted(twice))}”出现了两次，请改名后重试。")
    repeated = filled[last]
    found = {
        number: {head: cell for head, cell in zip(heads, row, strict=False) if head}
        for number, row in filled.items()
        if number > last and row != repeated
    }
    if not found:
        raise FileError(f"“{path.name}”只有表头，没有数据行，请填好后重试。")
    return found


def _heads(filled: dict[int, list[str]], labels: dict[str, str]) -> tuple[list[str], int]:
    """The heads, and the number of the last row they stand in."""
    first = list(filled)[:_HEAD_WITHIN]
    known = {number: [_plain(cell) in labels for cell in filled[number]] for number in first}
    best = max(first, key=lambda number: sum(known[number]))
    place = first.index(best)
    above = first[place - 1] if place and any(known[first[place - 1]]) else best
    below = first[place + 1] if place + 1 < len(first) else best
    if not all(fits for fits, cell in zip(known[below], filled[below], strict=True) if cell):
        below = best
    heads = [_head(labels, cell) for cell in filled[best]]
    for other in {above, below} - {best}:
        heads += [""] * (len(filled[other]) - len(heads))
        for column, cell in enumerate(filled[other]):
            if known[other][column]:
                heads[column] = _head(labels, cell)
    return ["" if head == _SERIAL and _SERIAL not in labels else head for head in heads], below


def _head(labels: dict[str, str], cell: str) -> str:
    return labels.get(_plain(cell), " ".join(cell.split()))


def _plain(head: str) -> str:
    """A head without what people put around it: blanks, breaks, a star, a colon, the yuan."""
    return _AROUND.sub("", head)


def _old_or_locked(path: Path, content: bytes) -> str:
    if ENCRYPTED in content:
        return f"“{path.name}”设有打开密码，请在 Excel 或 WPS 中取消密码、另存后重试。"
    return f"“{path.name}”是旧版表格（.xls 或 .et），请在 Excel 或 WPS 中另存为 .xlsx 后重试。"


def _workbook_rows(path: Path, content: bytes) -> list[list[str]]:
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
            try:
                page = book.worksheets[0]
                page.reset_dimensions()
                return [[_text(cell) for cell in row] for row in page.iter_rows(values_only=True)]
            finally:
                book.close()
    except BROKEN as error:
        sentence = f"“{path.name}”不是 Excel 表格（.xlsx）或已损坏，请用 Excel 或 WPS 打开后另存为 .xlsx 再试。"
        raise FileError(sentence) from error


def _text(value: Any) -> str:
    """A cell as a person would type it: days in ISO form, whole numbers without a decimal point."""
    match value:
        case None:
            text = ""
        case bool():
            text = "是" if value else "否"
        case datetime() if value.time() != time():
            text = value.isoformat(" ", "minutes")
        case datetime():
            text = value.date().isoformat()
        case time():
            text = f"{value:%H:%M}"
        case float() if value.is_integer():
            text = str(int(value))
        case _:
            text = str(value).strip()
    return text


def _text_rows(path: Path, content: bytes) -> list[list[str]]:
    text = decoded(content)
    if text is None or "\0" in text:
        raise FileError(f"“{path.name}”不是表格，请选择 .xlsx 或 .csv 文件。")
    first = text.lstrip().partition("\n")[0]
    delimiter = "\t" if first.count("\t") > first.count(",") else ","
    try:
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        return [[cell.strip() for cell in row] for row in lines]
    except csv.Error:
        sentence = f"“{path.name}”里的引号不成对，读不成表格，请用 Excel 或 WPS 另存为 .xlsx 后重试。"
        raise FileError(sentence) from None
