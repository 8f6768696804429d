"""How the office reads the rules: one table, the open questions first, then where the rules are at odds."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import LANDSCAPE, Row, TableForm, print_table_form
from jkgov_desktop.records.rules import ReadingLine, ReadingsList

_ROW = 22.0


def print_readings(sheet: ReadingsList, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """Every open question with its answer and who approved it; every discrepancy with what the program does."""
    form = TableForm(
        title=sheet.title,
        shares=(44, 94, 84, 39),
        head=("条", "问题或出入", "按哪种说法执行", "批准人和日期"),
        rows=list(_rows(sheet)),
        lines=["本规则由县政府办公室负责解释。没有批准记录的，按程序默认的说法执行。"],
        office=sheet.office,
        printed_on=sheet.printed_on or printed_on,
    )
    return print_table_form(form, LANDSCAPE, fonts)


def _rows(sheet: ReadingsList) -> Iterator[Row]:
    for title, lines in (("一、口径", sheet.readings), ("二、规则中的出入", sheet.discrepancies)):
        if lines:
            yield Row([Cell(title, Typeface.HEI, centred=False, columns=4)], _ROW, heading=True)
            yield from map(_row, lines)


def _row(line: ReadingLine) -> Row:
    cells = [Cell(line.articles), *(Cell(said, centred=False) for said in (line.question, line.answer))]
    return Row([*cells, Cell(line.decided)], _ROW)
