"""台账: any register as a landscape table with its head on every page."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import LANDSCAPE, Row, TableForm, print_table_form
from jkgov_desktop.records.sheets import LedgerSheet

_SHORT, _SHORT_FIGURES = 6, 16
_ROW = 20.0


def print_ledger(sheet: LedgerSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """`sheet` as it stands; the sheet's own print date goes before `printed_on`."""
    rows = list(_rows(sheet))
    condition = f"{sheet.condition}　" if sheet.condition else ""
    form = TableForm(
        title=sheet.title,
        shares=[column.share for column in sheet.columns],
        head=[column.label for column in sheet.columns],
        rows=rows or [Row([Cell("（没有记录）", columns=len(sheet.columns))], least=_ROW)],
        lines=[f"{condition}共 {len(sheet.rows)} 条"],
        office=sheet.office,
        printed_on=sheet.printed_on or printed_on,
    )
    return print_table_form(form, LANDSCAPE, fonts)


def _rows(sheet: LedgerSheet) -> Iterator[Row]:
    """The rows, each group below its heading."""
    called = dict(sheet.groups)
    centred = [all(map(_is_short, column)) for column in zip(*sheet.rows, strict=True)]
    for place, row in enumerate(sheet.rows):
        if place in called:
            yield Row([Cell(called[place], Typeface.HEI, columns=len(sheet.columns))], least=_ROW, heading=True)
        yield Row([Cell(text, centred=middle) for text, middle in zip(row, centred, strict=True)], least=_ROW)


def _is_short(text: str) -> bool:
    """Whether a text stands in the middle, as names, dates and numbers do; a column with a sentence begins left."""
    longest = max(text.split("\n"), key=len)
    return len(longest) <= (_SHORT_FIGURES if longest.isascii() else _SHORT)
