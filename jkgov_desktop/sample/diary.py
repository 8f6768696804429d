"""The sample's secretary at her desk, on whichever day something happened."""

from datetime import date, datetime, time, timedelta
from typing import Any

from msgspec import Struct

from jkgov_desktop.office import registers
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.register import R
from jkgov_desktop.records.structs import replace

_MORNING = time(9)


class Diary(Struct):
    """One desk whose clock is set to the day things happened; `today` is the day the sample is looked at."""

    desk: Desk
    today: date

    def on(self, day: date, at: time = _MORNING) -> Desk:
        """The desk as that day comes, or today: what lies ahead is entered today."""
        moment = datetime.combine(min(day, self.today), at)
        self.desk.now = lambda: moment
        return self.desk

    def keep(self, record: R, on: date | None = None) -> R:
        """Keep a new record on a day, today by default, the way its register is kept."""
        return registers.save(self.on(on or self.today), None, record)

    def change(self, record: R, on: date, **values: Any) -> R:
        """Change a record on a day, the way its register is kept."""
        return registers.save(self.on(on), record, replace(record, **values))

    def back(self, days: int) -> date:
        """So many days ago."""
        return self.today - timedelta(days=days)

    def add(self, day: date, working_days: int) -> date:
        """`day` and so many working days; none leaves it as it is."""
        return self.desk.rules.calendar.add(day, working_days) if working_days else day

    def by_today(self, day: date) -> date | None:
        """`day` if it has come."""
        return day if day <= self.today else None
