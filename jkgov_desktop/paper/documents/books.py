"""登记簿 and other tables of a year: landscape, one line a paper, the head on every page."""

from datetime import date

from jkgov_desktop.paper.documents.words import Book
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import LANDSCAPE, Row, TableForm, print_table_form

_ROW, _SHORT = 24.0, 8


def print_book(book: Book, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The lines of `book`, or a sentence that there are none."""
    rows = [Row([_cell(text) for text in line], _ROW) for line in book.lines]
    form = TableForm(
        title=book.title,
        shares=[share for _label, share in book.columns],
        head=[label for label, _share in book.columns],
        rows=rows or [Row([Cell("（没有记录）", columns=len(book.columns))], _ROW)],
        lines=[book.note or f"共 {len(book.lines)} 件"],
        closing=[book.closing] if book.closing else [],
        office=book.issuer.office,
        printed_on=printed_on,
    )
    return print_table_form(form, LANDSCAPE, fonts)


def _cell(text: str) -> Cell:
    """Names, days and numbers in the middle, sentences from the left."""
    return Cell(text, centred=text.isascii() or len(text) <= _SHORT)
