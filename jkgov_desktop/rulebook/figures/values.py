"""Values of an edition that TOML has no words for: an amount of money, a day of any year."""

import calendar
import re
from datetime import date
from typing import Any, ClassVar, Self

from jkgov_desktop.records.money import wan
from jkgov_desktop.rulebook.data_files import Written

_MONTH_DAY = re.compile(r"(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])")


class Fen(Written, int):
    """An amount in fen, written in whole yuan."""

    __slots__ = ()
    EXPECTED: ClassVar[str] = "不小于 1 的整数"

    @classmethod
    def read(cls, written: Any) -> Self:
        """The fen of so many yuan."""
        if type(written) is not int or written < 1:
            raise ValueError(written)
        return cls(written * 100)

    @property
    def said(self) -> str:
        """20万元."""
        return wan(self)


class MonthDay(Written, str):
    """A day of any year, as 01-31; one that a month does not have is its last."""

    __slots__ = ()
    EXPECTED: ClassVar[str] = "月日，如 01-31"

    @classmethod
    def read(cls, written: Any) -> Self:
        """The day written as 01-31 or 1-31."""
        found = _MONTH_DAY.fullmatch(written) if isinstance(written, str) else None
        if not found:
            raise ValueError(written)
        return cls(f"{int(found[1]):02}-{int(found[2]):02}")

    @property
    def said(self) -> str:
        """1月31日."""
        return f"{int(self[:2])}月{int(self[3:])}日"

    def of(self, year: int) -> date:
        """This day in `year`."""
        month, day = int(self[:2]), int(self[3:])
        return date(year, month, min(day, calendar.monthrange(year, month)[1]))
