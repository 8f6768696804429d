"""One kind of thing that forms print."""

from collections.abc import Callable
from datetime import date
from typing import Any

from msgspec import Struct

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.register import R, Record

_YEARS = range(1949, 2100)
_EXAMPLES = 16


class Paper(Struct, frozen=True):
    """What the forms whose `about` is this one print.

    `about` is a register's table where they print one record, else a word of its own such as `week`. `sheet`
    puts the plain data together from what is named: a record's id, or a day (2026-03-05), a month or a year.
    `examples` names what shows each form at its best, newest first: the tour prints a form with the first
    that gives it something to print. Where the forms print one record, `of` puts the data together from the
    record itself, kept or just being typed.
    """

    about: str
    sheet: Callable[[Desk, str], Any]
    examples: Callable[[Desk], list[str]]
    of: Callable[[Desk, Any], Any] | None = None


def of_record(
    kind: type[R], sheet: Callable[[Desk, R], Any], examples: Callable[[Desk], list[Id]] | None = None
) -> Paper:
    """What the forms of one register print: the sheet of the record that is named."""
    return Paper(
        kind.register.table,
        lambda desk, name: sheet(desk, desk.store.get(kind, name)),
        examples or _newest(kind),
        of=sheet,
    )


def of_year(about: str, sheet: Callable[[Desk, int], Any]) -> Paper:
    """What the forms of one year print; its name is the year."""
    return Paper(about, lambda desk, name: sheet(desk, year_named(name)), _this_year)


def year_named(name: str) -> int:
    """The year a form is asked for, such as 2026; raises Refused for what is none."""
    if not (name.isdecimal() and int(name) in _YEARS):
        raise Refused(f"“{name}”不是年份，请写四位年份，如 2026。")
    return int(name)


def day_named(name: str) -> date:
    """The day named 2026-03-05; a month, 2026-03, names its first day, a year its first.

    Raises Refused for what is none.
    """
    parts = [*name.split("-"), "1", "1"][:3]
    try:
        return date(*(int(part) for part in parts))
    except (ValueError, OverflowError):
        raise Refused(f"看不懂“{name}”，请写日期，如 2026-03-05；或月份，如 2026-03。") from None


def _newest(kind: type[Record]) -> Callable[[Desk], list[Id]]:
    return lambda desk: [one.id for one in desk.store.all(kind)[:_EXAMPLES]]


def _this_year(desk: Desk) -> list[str]:
    year = desk.now().year
    return [str(year), str(year - 1)]
