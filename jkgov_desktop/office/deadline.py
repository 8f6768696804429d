"""An announced deadline that was counted in working days."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from jkgov_desktop.records.register import Record
from jkgov_desktop.rulebook.working_days import WorkingCalendar


@dataclass(frozen=True)
class Deadline:
    """The day kept in the field `field` of `record`, and how it is counted by a working calendar.

    It is announced: a change of the holiday table never moves it, but a person is told and may.
    """

    record: Record
    field: str
    recount: Callable[[WorkingCalendar], date]

    @property
    def day(self) -> date:
        """The day as announced."""
        announced: date = getattr(self.record, self.field)
        return announced

    @property
    def name(self) -> str:
        """What the field is called: 办结时限."""
        return self.record.register.fields[self.field].label
