"""What an edition says in numbers about the study group and the democratic life meeting (第89–98条)."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Self

from jkgov_desktop.records.people import PostRole
from jkgov_desktop.rulebook.data_files import Table

_MONTH_DAY = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


@dataclass(frozen=True)
class MonthDay:
    """A day of any year; one that a month does not have is its last."""

    month: int
    day: int

    @classmethod
    def read(cls, table: Table, key: str) -> Self:
        """The day written as 01-31; raises DataFileError."""
        found = _MONTH_DAY.fullmatch(table.text(key))
        if not found:
            raise table.wrong(key, "应为月日，如 01-31")
        return cls(int(found[1]), int(found[2]))

    def of(self, year: int) -> date:
        """This day in `year`."""
        return date(year, self.month, min(self.day, calendar.monthrange(year, self.month)[1]))


@dataclass(frozen=True)
class StudyFigures:
    """The group: its `leader` and `deputy` by post, `members` by post, the Party group too where `party_group`.

    Days studied together: from `quarter_low` to `quarter_high` a quarter in at least `quarter_sessions` sessions,
    `year_days` a year (第91条); the year's plan is out by `plan_by` (第90条). A life meeting takes `life_low` to
    `life_high` days, between `life_from` and `life_until` of the year after (第96条).
    """

    leader: PostRole
    deputy: PostRole
    members: tuple[PostRole, ...]
    party_group: bool
    quarter_sessions: int
    quarter_low: int
    quarter_high: int
    year_days: int
    plan_by: MonthDay
    life_low: int
    life_high: int
    life_from: MonthDay
    life_until: MonthDay

    @classmethod
    def read(cls, table: Table) -> Self:
        """The figures written in `table`; raises DataFileError naming what is missing or wrong."""
        low, life_low = table.whole("quarter_low"), table.whole("life_low")
        figures = cls(
            leader=table.choice("leader", PostRole),
            deputy=table.choice("deputy", PostRole),
            members=table.picked("members", PostRole),
            party_group=table.yes_no("party_group"),
            quarter_sessions=table.whole("quarter_sessions"),
            quarter_low=low,
            quarter_high=table.whole("quarter_high", low),
            year_days=table.whole("year_days"),
            plan_by=MonthDay.read(table, "plan_by"),
            life_low=life_low,
            life_high=table.whole("life_high", life_low),
            life_from=MonthDay.read(table, "life_from"),
            life_until=MonthDay.read(table, "life_until"),
        )
        table.done()
        return figures
