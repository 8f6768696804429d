"""One kind of thing that forms print."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from jkgov_desktop.office.desk import Desk


@dataclass(frozen=True)
class Paper:
    """What the forms whose `about` is this one print.

    `about` is a register's table where they print one record, else a word of its own such as `week`. `sheet`
    puts the plain data together from what is named: a record's id, or a day (2026-03-05), a month or a year.
    `examples` names what shows each form at its best, newest first: the tour prints a form with the first
    that gives it something to print.
    """

    about: str
    sheet: Callable[[Desk, str], Any]
    examples: Callable[[Desk], list[str]]
