"""Plain sheets that are printed or written out as they are."""

from dataclasses import dataclass
from datetime import date


class NothingToPrint(ValueError):
    """A sheet that holds nothing for the form that was asked for; `sentence` says what to do first."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True)
class LedgerColumn:
    """One column: its head, and the share of the page's width it would like."""

    label: str
    share: float


@dataclass(frozen=True)
class LedgerSheet:
    """Any register as rows of text, ready to print or to write to a spreadsheet."""

    title: str
    columns: tuple[LedgerColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    office: str = ""
    printed_on: date | None = None
    condition: str = ""
