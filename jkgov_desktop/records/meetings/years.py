"""The meetings of one year in figures (第57条、第58条第六项), and what was decided about major matters."""

from datetime import date

from msgspec import Struct

from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.meetings.minutes import Decision


class KindYear(Struct, frozen=True):
    """The meetings of one kind held in a year: how many in each of its twelve months, and their cost in time.

    `wanted` says in words how often the rules want them, empty where they do not say.
    """

    kind: MeetingKind
    months: tuple[int, ...]
    items: int
    minutes: int
    attendees: int
    wanted: str = ""

    @property
    def held(self) -> int:
        """How many were held in the year."""
        return sum(self.months)


class AttendanceYear(Struct, frozen=True):
    """How one person, or one unit, came to the meetings of a year; somebody late is present as well."""

    called: str
    asked: int
    present: int
    excused: int
    absent: int
    late: int
    left_early: int
    substituted: int

    @property
    def rate(self) -> float:
        """The share of meetings attended, from 0 to 1."""
        return self.present / self.asked if self.asked else 0.0


class ConferencesYear(Struct, frozen=True):
    """The conferences one department held for the whole county in a year."""

    unit: str
    held: int
    half_days: int
    attendees: int
    with_townships: int


class MeetingYearSheet(Struct, frozen=True):
    """All meetings of one year in figures."""

    house: House
    year: int
    until: date
    kinds: tuple[KindYear, ...]
    persons: tuple[AttendanceYear, ...]
    units: tuple[AttendanceYear, ...]
    conferences: tuple[ConferencesYear, ...]


class MajorLine(Struct, frozen=True):
    """One major matter taken up by a meeting, and what was decided."""

    item: AgendaItem
    meeting: Meeting
    unit: str
    decisions: tuple[Decision, ...]


class MajorMattersSheet(Struct, frozen=True):
    """The ledger of major matters (三重一大) of one year (第3、29条)."""

    house: House
    year: int
    lines: tuple[MajorLine, ...]
