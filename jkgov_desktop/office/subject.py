"""A subject of the office's work as one thing: its registers, what it asks of the day, and what it prints."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from msgspec import Struct

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.keeping import Keeping
from jkgov_desktop.office.paper import Paper
from jkgov_desktop.records.briefing import Duty, Task
from jkgov_desktop.records.register import Record
from jkgov_desktop.rulebook.book import Book


class Deadline(Struct, frozen=True):
    """A day that others were told about `record`, called `name`, and how the rules count it in working days.

    A change of the holiday table never moves a day that is kept in the `field` of the record, but a person is
    told and may. A day that is kept nowhere (no `field`) follows the table by itself: then the paper that named it
    has to be corrected.
    """

    record: Record
    name: str
    day: date
    recount: Callable[[Book], date]
    field: str = ""


def nothing(_desk: Desk, _day: date) -> Iterator[Any]:
    """What a subject asks of a day that asks nothing."""
    yield from ()


def none(_desk: Desk) -> Iterable[Deadline]:
    """The deadlines of a subject that counts none in working days."""
    return ()


class Subject(Struct, frozen=True):
    """One subject: what is kept in its registers, what a day asks for (`tasks` with limits, `duties` over a period),
    the open `deadlines` others were told, and what is printed besides the sheets of its records."""

    key: str
    keepings: tuple[Keeping[Any], ...] = ()
    tasks: Callable[[Desk, date], Iterator[Task]] = nothing
    duties: Callable[[Desk, date], Iterator[Duty]] = nothing
    deadlines: Callable[[Desk], Iterable[Deadline]] = none
    papers: tuple[Paper, ...] = ()
