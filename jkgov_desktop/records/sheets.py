"""Plain sheets that are printed or written out as they are."""

from datetime import date
from enum import Enum

from msgspec import Struct


class NothingToPrint(ValueError):
    """A sheet that holds nothing for the form that was asked for; `sentence` says what to do first."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class CellKind(Enum):
    """What the texts of a column mean: 2026-03-05 is a day, 200,000.00 an amount, 12 a count."""

    TEXT = "text"
    DAY = "day"
    AMOUNT = "amount"
    COUNT = "count"


class LedgerColumn(Struct, frozen=True):
    """One column: its head, the share of the page's width it would like, and what its texts mean."""

    label: str
    share: float
    kind: CellKind = CellKind.TEXT


class LedgerSheet(Struct, frozen=True):
    """Any register as rows of text, ready to print or to write to a spreadsheet.

    `groups` are headings, each with the place, from 0, of the row it stands above.
    """

    title: str
    columns: tuple[LedgerColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    office: str = ""
    printed_on: date | None = None
    condition: str = ""
    groups: tuple[tuple[int, str], ...] = ()
