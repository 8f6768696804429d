"""An announced deadline that was counted in working days."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from jkgov_desktop.records.register import Record
from jkgov_desktop.rulebook.book import Book


@dataclass(frozen=True)
class Deadline:
    """A day that others were told about `record`, called `name`, and how the rules count it.

    A change of the holiday table never moves a day that is kept in the `field` of the record, but a person is
    told and may. A day that is kept nowhere (no `field`) follows the table by itself: then the paper that named it
    has to be corrected.
    """

    record: Record
    name: str
    day: date
    recount: Callable[[Book], date]
    field: str = ""
