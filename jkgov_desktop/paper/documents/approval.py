"""Forms on which one after the other signs: 发文稿纸, 用印审批单, 经费审批表.

Only the steps that this case needs are printed, each with the article it follows from.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from jkgov_desktop.paper.documents.rooms import CitedRoom
from jkgov_desktop.paper.documents.words import Approval, Fact, Signed
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.rows import halves, wide
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.paper.titles import title_lines
from jkgov_desktop.records.structs import replace

_FRAME = replace(PORTRAIT, top=18 * MM, height=260 * MM)
_LOW, _WIDE = 24.0, 34.0
_SHARES = (32, 56, 28, 49)
_LONG = 24
"""Characters from which a fact gets a taller row."""

_LABEL, _SPREAD = 7, 2
"""How many characters of a step's name stand in a line, and how many are spread to the width of four."""


def print_approval(approval: Approval, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The facts, a room for everybody who signs, what comes after; the last signature never stands alone on a page."""
    below = list(fact_rows(approval.below))
    rows = [*fact_rows(approval.facts), *map(_step, approval.steps), *below]
    together = slice(-2 - len(below), -1)
    rows[together] = [replace(row, heading=True) for row in rows[together]]
    form = TableForm(
        title=approval.title,
        shares=_SHARES,
        head=(),
        rows=rows,
        closing=approval.closing,
        office=approval.issuer.office,
        printed_on=printed_on,
    )
    return print_table_form(form, _FRAME, fonts)


def fact_rows(facts: Iterable[Fact]) -> Iterator[Row]:
    """Every fact in a row of its own, or two side by side; a taller row for what is long or still to be written."""
    for fact in facts:
        if len(fact) == 2:
            label, words = fact
            yield wide(label, words, _WIDE if not words or len(words) > _LONG else _LOW)
        else:
            yield halves(*fact, _LOW)


def _step(step: Signed) -> Row:
    """The name of the step, room to sign, and beside it the sentence that calls for it, if one is given."""
    room = CitedRoom(step.said, step.cited)
    role = Cell(_label(step.role), Typeface.HEI)
    if not step.rule:
        return Row([role, Cell(columns=3, drawing=room)])
    return Row([role, Cell(columns=2, drawing=room), Cell(step.rule, Typeface.KAI, centred=False)])


def _label(role: str) -> str:
    """The name of a step: two characters spread, a long name in lines of whole words."""
    return "　　".join(role) if len(role) == _SPREAD else "\n".join(title_lines(role, _LABEL))
