"""What the widgets need from the rest of the program, said as protocols so that they know no store."""

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from jkgov_desktop.records.fields import Id


class Listing(Protocol):
    """The rows of one register, sorted and filtered, read page by page."""

    def __len__(self) -> int:
        """How many rows there are."""
        ...

    def id(self, row: int) -> Id:
        """The record in `row`."""
        ...

    def cells(self, row: int) -> tuple[str, ...]:
        """What the columns of `row` show, one text per list field."""
        ...

    def row_of(self, record: Id, /) -> int | None:
        """Where a record stands, or None when it is not listed."""
        ...


class Lookup(Protocol):
    """Finds the records that a reference may point to."""

    def suggest(self, table: str, typed: str, limit: int = 20) -> list[tuple[Id, str]]:
        """Records whose text contains `typed`, or whose pinyin initials do; best first."""
        ...

    def names(self, table: str, ids: Iterable[Id]) -> dict[Id, str]:
        """What each record is called."""
        ...


class Messages(Protocol):
    """The few questions that cannot stand beside a field."""

    def tell(self, title: str, sentence: str) -> None:
        """Say something that must be read before going on."""
        ...

    def ask(self, title: str, question: str, *, yes: str, no: str = "") -> bool:
        """Ask before something that cannot be taken back; the safe answer is the default."""
        ...

    def ask_text(self, title: str, question: str, *, yes: str) -> str:
        """Ask for a typed reason; empty when the secretary thought better of it."""
        ...

    def choose_open_file(self, title: str, kinds: str) -> Path | None:
        """A file to read; `kinds` as in "Excel (*.xlsx)"."""
        ...

    def choose_save_file(self, title: str, suggested: str, kinds: str) -> Path | None:
        """A file to write."""
        ...
