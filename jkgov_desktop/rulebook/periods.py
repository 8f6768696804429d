"""Periods of the year, counting in months, and how often something was done in the present period."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

from msgspec import Struct

from jkgov_desktop.records.fields import chinese_number
from jkgov_desktop.rulebook.edition import Frequency, Per
from jkgov_desktop.rulebook.findings import computes

_MONTHS = {Per.MONTH: 1, Per.QUARTER: 3, Per.HALF_YEAR: 6}


class Period(Struct, frozen=True):
    """A month, quarter or half-year; `last` is its last day."""

    per: Per
    first: date
    last: date

    @property
    def called(self) -> str:
        """11月, 第四季度 or 下半年."""
        if self.per is Per.MONTH:
            return f"{self.first.month}月"
        if self.per is Per.QUARTER:
            return f"第{chinese_number((self.first.month + 2) // 3)}季度"
        return "上半年" if self.first.month == 1 else "下半年"


def period_of(day: date, per: Per) -> Period:
    """The period of a calendar year that `day` lies in."""
    months = _MONTHS[per]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    return Period(per, first, months_after(first, months) - timedelta(days=1))


def quarter_days(year: int, quarter: int) -> tuple[date, date]:
    """The first and the last day of a quarter, numbered from 1."""
    period = period_of(date(year, 3 * quarter, 1), Per.QUARTER)
    return period.first, period.last


def months_after(day: date, months: int) -> date:
    """The same day of the month `months` later (earlier when negative), or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


class Progress(Struct, frozen=True):
    """How far a frequency has been met in one period; `usual` is the most that is usual, where the rules say so."""

    period: Period
    done: int
    wanted: int
    usual: int | None = None

    @property
    def met(self) -> bool:
        """Whether enough has been done."""
        return self.done >= self.wanted

    @property
    def more_than_usual(self) -> bool:
        """Whether more has been done than is usual; a hint, since the rules say 一般."""
        return self.usual is not None and self.done > self.usual


@computes(50, 51, 53)
def progress(frequency: Frequency, held: Iterable[date], day: date) -> Progress:
    """How many of the days `held` lie in the period of `day`, against what the rules want."""
    period = period_of(day, frequency.per)
    done = sum(period.first <= one <= period.last for one in held)
    return Progress(period, done, frequency.times, frequency.at_most)
