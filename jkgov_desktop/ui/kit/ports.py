"""What the widgets need from the rest of the program, said as protocols so that they know no store."""

from collections.abc import Iterable
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
