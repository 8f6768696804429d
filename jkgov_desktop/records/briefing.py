"""What one day asks of the office: who is in charge, who is away, what is due, what the rules want in time."""

from datetime import date, timedelta

from msgspec import Struct

from jkgov_desktop.records.fields import Choice, Id
from jkgov_desktop.records.house import House
from jkgov_desktop.records.leaders.calendars import InCharge, PresenceLine
from jkgov_desktop.records.words import N_

AHEAD = timedelta(days=7)
"""How far ahead a day looks at limits that come."""


class Nearness(Choice):
    """How a limit lies to the day, from the gravest on."""

    LATE = "late", N_("逾期")
    TODAY = "today", N_("今日到期")
    SOON = "soon", N_("近日到期")
    OPEN = "open", N_("待办")


class Task(Struct, frozen=True):
    """One thing somebody waits for.

    `due` is its limit, None where it has none; `source` who it came from, `holder` where it is now, `why` the
    basis in a few words. `table` and `record` lead to it.
    """

    matter: str
    table: str
    record: Id
    due: date | None = None
    source: str = ""
    holder: str = ""
    why: str = ""

    def urgency(self, day: date) -> Nearness:
        """How its limit lies to `day`."""
        if self.due is None:
            return Nearness.OPEN
        if self.due < day:
            return Nearness.LATE
        return Nearness.TODAY if self.due == day else Nearness.SOON

    def when(self, day: date) -> str:
        """逾期 2 天, 今日到期, 还有 1 天, or nothing where there is no limit."""
        if self.due is None:
            return "待办"
        days = (self.due - day).days
        return f"逾期 {-days} 天" if days < 0 else f"还有 {days} 天" if days else "今日到期"


class Duty(Struct, frozen=True):
    """Something the rules want so often in a period, and how far that is done.

    `share` is the part done, from 0 to 1; `note` says what is still to do at this pace; `table` leads to its
    register.
    """

    name: str
    period: str
    done: str
    wanted: str
    share: float
    met: bool
    article: int
    note: str = ""
    table: str = ""


class MeetingLine(Struct, frozen=True):
    """A meeting today or soon, and what it still lacks in a few words."""

    when: str
    title: str
    place: str
    lacks: str


class BriefingSheet(Struct, frozen=True):
    """今日要情: everything of one day on one page."""

    house: House
    day: date
    in_charge: tuple[InCharge, InCharge]
    away: tuple[PresenceLine, ...]
    meetings: tuple[MeetingLine, ...]
    tasks: tuple[Task, ...]
    duties: tuple[Duty, ...]

    @property
    def title(self) -> str:
        """What a saved form is called."""
        return f"{self.day.year}年{self.day.month}月{self.day.day}日"
