"""紧急信息接报登记单: what was reported when, by whom, to whom it was passed on, and what followed (第27条)."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.documents.approval import fact_rows
from jkgov_desktop.paper.documents.words import FollowUp, Urgent
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.handwriting import WritingLines
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.rows import SHARES, drawn, heading, wide
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.structs import replace

_FRAME = replace(PORTRAIT, top=18 * MM, height=260 * MM)
_TALL, _REPORT, _LEAST_REPORTS = 44.0, 12 * MM, 5
_PHONE_FIRST = "先电话报告，后书面报告；情况有变化的，随时续报。时间按24小时制填写到分。"


def print_urgent(urgent: Urgent, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """What was taken down, then a line for every report passed on; blank lines for those still to come."""
    form = TableForm(
        title="紧急信息接报登记单",
        shares=SHARES,
        head=(),
        rows=[*fact_rows(urgent.facts), *_happened(urgent), *_told(urgent)],
        closing=[_PHONE_FIRST],
        office=urgent.issuer.office,
        printed_on=printed_on,
    )
    return print_table_form(form, _FRAME, fonts)


def _happened(urgent: Urgent) -> Iterator[Row]:
    for label, words in urgent.happened:
        yield wide(label, words, _TALL) if words else drawn(label, WritingLines(2))


def _told(urgent: Urgent) -> Iterator[Row]:
    yield heading("报告、批示和续报")
    blank = [FollowUp("", "", "")] * (_LEAST_REPORTS - len(urgent.told))
    yield _line(
        Cell("时间", Typeface.HEI), Cell("内容", Typeface.HEI, columns=2), Cell("报告对象或批示领导", Typeface.HEI)
    )
    for one in (*urgent.told, *blank):
        yield _line(Cell(one.at), Cell(one.words, centred=False, columns=2), Cell(one.to, centred=False), _REPORT)


def _line(at: Cell, words: Cell, to: Cell, least: float = 24.0) -> Row:
    return Row([at, words, to], least)
