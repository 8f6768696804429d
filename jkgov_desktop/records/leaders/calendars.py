"""Plain sheets of the leaders' days taken together: today, the week, the month, the year, who cares for what."""

from datetime import date, time, timedelta

from msgspec import Struct

from jkgov_desktop.records.fields import Choice, Id
from jkgov_desktop.records.house import House
from jkgov_desktop.records.leaders.leave import LeaveKind
from jkgov_desktop.records.leaders.sheets import Named
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.words import N_


class DayState(Choice):
    """What somebody's half-day is, for the month picture."""

    HERE = "here", N_("在岗")
    OFFICIAL = "official", N_("因公外出")
    PRIVATE = "private", N_("因私外出")
    HOLIDAY = "holiday", N_("休假中")
    SICK = "sick", N_("病假中")
    VACANT = "vacant", N_("不在任")

    @property
    def letter(self) -> str:
        """One letter that tells the state without colour; nothing for those who are here."""
        return _LETTERS[self.value]


_LETTERS = {"here": "", "official": "公", "private": "私", "holiday": "休", "sick": "病", "vacant": "—"}


class InCharge(Struct, frozen=True):
    """Who is in charge in a half-day, with the article and the reason; `kind` is the identifier of by what right."""

    slot: Slot
    person: Id
    name: str
    title: str
    kind: str
    article: int
    why: str
    warnings: tuple[str, ...] = ()

    @property
    def alarm(self) -> bool:
        """Whether nobody is in charge."""
        return not self.person


class HalfDayCell(Struct, frozen=True):
    """One half-day of one leader: how it is, the leave behind it, whether he is in charge, what he is busy with."""

    slot: Slot
    state: DayState
    leave: Id = ""
    in_charge: bool = False
    busy: str = ""


class MonthRow(Struct, frozen=True):
    """One leader's half-days."""

    leader: Named
    cells: tuple[HalfDayCell, ...]


class MonthSheet(Struct, frozen=True):
    """A month of leaders by half-days; `off` are the days the office does not work."""

    house: House
    first: date
    last: date
    rows: tuple[MonthRow, ...]
    in_charge: tuple[InCharge, ...]
    off: frozenset[date]

    @property
    def title(self) -> str:
        """2026年3月领导在岗情况."""
        return f"{self.first.year}年{self.first.month}月领导在岗情况"


class PresenceLine(Struct, frozen=True):
    """One leader today: both halves, where he is, when he comes back, who stands in."""

    leader: Named
    morning: DayState
    afternoon: DayState
    leave: Id = ""
    place: str = ""
    back: Slot | None = None
    cover: Named | None = None
    cover_why: str = ""
    doing: tuple[str, ...] = ()

    @property
    def away(self) -> bool:
        """Whether he is away for a part of the day at least."""
        return DayState.HERE not in (self.morning, self.afternoon) or self.morning is not self.afternoon


class TodaySheet(Struct, frozen=True):
    """Who is here on one day, who is away and who is in charge in either half."""

    house: House
    day: date
    lines: tuple[PresenceLine, ...]
    in_charge: tuple[InCharge, InCharge]

    @property
    def title(self) -> str:
        """What a saved form is called."""
        return f"{self.day.year}年{self.day.month}月{self.day.day}日领导在岗情况"


class WeekEvent(Struct, frozen=True):
    """One thing people are due at; `table` and `record` lead to it.

    `leaders` are all who are due, `names` those of them who lead the government, in their order.
    """

    slot: Slot
    starts: time | None
    title: str
    place: str
    leaders: tuple[Id, ...]
    names: tuple[str, ...] = ()
    host: str = ""
    staff: str = ""
    note: str = ""
    table: str = ""
    record: Id = ""
    last: Slot | None = None

    @property
    def at(self) -> tuple[Slot, time]:
        """Sorts events by time; those without one come first in their half-day."""
        return self.slot, self.starts or (time(0) if self.slot.half is Half.AM else time(12))


class WeekSheet(Struct, frozen=True):
    """The events of one week, in their order; `leaders` are the columns of the version by leader."""

    house: House
    monday: date
    leaders: tuple[Named, ...]
    events: tuple[WeekEvent, ...]
    following: tuple[WeekEvent, ...] = ()

    @property
    def title(self) -> str:
        """领导一周活动安排表（2026年3月2日至3月8日）."""
        first, last = self.monday, self.monday + timedelta(days=6)
        return f"领导一周活动安排表（{first.year}年{first.month}月{first.day}日至{last.month}月{last.day}日）"

    def on(self, day: date) -> tuple[WeekEvent, ...]:
        """What happens on one day of this week or the next."""
        once = dict.fromkeys((*self.events, *self.following))
        return tuple(one for one in once if one.slot.day <= day <= (one.last or one.slot).day)

    def of(self, leader: Id, day: date) -> tuple[WeekEvent, ...]:
        """What one leader does on one day."""
        return tuple(one for one in self.on(day) if leader in one.leaders)


class PointYear(Struct, frozen=True):
    """One contact point in a leader's year: visits by quarter, and which quarters want one."""

    name: str
    visits: tuple[int, int, int, int]
    wanted: tuple[bool, bool, bool, bool]


class LeaderYearSheet(Struct, frozen=True):
    """A leader's year in numbers. Days are natural days; half-days are said so.

    `grassroots_days` are natural days with research, each counted as a half or whole day at most, in half-days;
    `grassroots_working` the same on working days only. `served_days` of `year_days` he was in office, up to today.
    The tuples of twelve are months.
    """

    house: House
    leader: Named
    year: int
    today: date
    served_days: int
    served_so_far: int
    year_days: int
    leave_halves: dict[LeaveKind, int]
    leave_by_month: tuple[int, ...]
    activities: dict[str, int]
    meetings: int
    grassroots_halves: int
    grassroots_working_halves: int
    grassroots_by_month: tuple[int, ...]
    reports: tuple[str, ...]
    points: tuple[PointYear, ...]
    receptions: int = 0
    visitor_days: int = 0
    study_halves: int | None = None

    @property
    def day(self) -> date:
        """The day whose rules it is judged by."""
        return min(self.today, date(self.year, 12, 31))

    @property
    def title(self) -> str:
        """What a saved form is called."""
        return f"{self.leader.name}{self.year}年度履职情况"


class PortfolioLine(Struct, frozen=True):
    """One leader with what he cares for and who stands in for him."""

    leader: Named
    rank: int | None
    matters: tuple[str, ...]
    units: tuple[str, ...]
    partners: tuple[str, ...]


class PortfolioSheet(Struct, frozen=True):
    """Who cares for what on one day (第7条); `shared` are units in the care of two or more, `holes` of none."""

    house: House
    day: date
    lines: tuple[PortfolioLine, ...]
    shared: tuple[tuple[str, tuple[str, ...]], ...]
    holes: tuple[str, ...]
    unpaired: tuple[str, ...]

    @property
    def title(self) -> str:
        """What a saved form is called."""
        return "县人民政府领导分工及AB角安排表"


class WhereaboutsLine(Struct, frozen=True):
    """One absence on the board of who is where."""

    leader: Named
    leave: Id
    kind: LeaveKind
    start: Slot
    last: Slot
    place: str
    reason: str
    acting: str
    phone: str
    returned: bool


class WhereaboutsSheet(Struct, frozen=True):
    """Every absence from one day to another (外出情况一览), and the sums by person and kind in half-days."""

    house: House
    first: date
    last: date
    lines: tuple[WhereaboutsLine, ...]
    sums: tuple[tuple[Named, dict[LeaveKind, int]], ...]

    @property
    def title(self) -> str:
        """What a saved form is called."""
        return f"{self.first.year}年{self.first.month}月领导外出情况一览表"
