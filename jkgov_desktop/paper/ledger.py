"""台账: any register as a landscape table with its head on every page."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.fonts import Fonts, Role
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
    for place, row in enumerate(sheet.rows):
        if place in called:
            yield Row([Cell(called[place], Role.HEI, columns=len(sheet.columns))], least=_ROW, heading=True)
        yield Row([_cell(text) for text in row], least=_ROW)


def _cell(text: str) -> Cell:
    """Names, dates and numbers in the middle, sentences from the left."""
    return Cell(text, centred=len(text) <= (_SHORT_FIGURES if text.isascii() else _SHORT))
