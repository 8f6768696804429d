"""A column of a register's list that no field keeps, found out for as many records as are looked at."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from jkgov_desktop.records.fields import Id
from jkgov_desktop.ui.kit.ports import Listing

AT_ONCE = 256
"""How many neighbouring rows are found out together."""


class Told(Struct, frozen=True):
    """The head of such a column, and what it says of each of several records; nothing of those it leaves out."""

    label: str
    say: Callable[[Sequence[Id]], Mapping[Id, str]]


class ToldListing:
    """A listing whose rows have one more cell, as it was when the row was first looked at."""

    def __init__(self, listing: Listing, told: Told) -> None:
        self._listing, self._told = listing, told
        self._said: dict[int, Mapping[Id, str]] = {}

    def __len__(self) -> int:
        return len(self._listing)

    def id(self, row: int) -> Id:
        """The record in `row`."""
        return self._listing.id(row)

    def cells(self, row: int) -> tuple[str, ...]:
        """What the fields show, and after them what is told."""
        return (*self._listing.cells(row), self._page(row // AT_ONCE).get(self.id(row), ""))

    def row_of(self, record: Id, /) -> int | None:
        """Where a record stands, or None when it is not listed."""
        return self._listing.row_of(record)

    def _page(self, page: int) -> Mapping[Id, str]:
        if page not in self._said:
            rows = range(page * AT_ONCE, min((page + 1) * AT_ONCE, len(self)))
            self._said[page] = self._told.say([self.id(row) for row in rows])
        return self._said[page]
