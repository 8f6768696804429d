"""The meetings of the sample set in time: a year of them behind today, one ahead."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import Enum, auto
from typing import Any

from msgspec import Struct

from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.working_days import WorkingCalendar

Entry = Mapping[str, Any]
"""One meeting as resources/sample/meetings.toml writes it."""


class Progress(Enum):
    """How far a meeting of the sample has come."""

    SIGNED = auto()
    CLOSED = auto()
    PLANNED = auto()


class Plan(Struct, frozen=True):
    """One meeting set in time.

    `season` is the day its text is written for, `held` the day it is held on; they differ when the meeting
    is moved towards today.
    """

    entry: Entry
    season: date
    held: date
    progress: Progress = Progress.SIGNED

    @property
    def kind(self) -> MeetingKind:
        """What kind of meeting this is."""
        return MeetingKind.of(self.entry["kind"])

    @property
    def items(self) -> list[tuple[str, str]]:
        """The key of each agenda item, and what it is about where the plan says so."""
        parted = (item.partition(":") for item in self.entry["items"])
        return [(key, about) for key, _, about in parted]


def make_plans(entries: Sequence[Entry], coming: Entry, today: date, working: WorkingCalendar) -> list[Plan]:
    """Every meeting in the order in which they are held.

    Each is held on the last occurrence of its day before `today`, or on the working day before that. The
    newest executive meeting is put off towards two working days ago, for five days at most, and waits for
    its minutes to be signed; the oldest, which is also the next to come round, is moved to three working
    days ahead.
    """
    plans = sorted((_last_year(entry, today, working) for entry in entries), key=lambda plan: plan.season)
    executive = [plan for plan in plans if plan.kind is MeetingKind.EXECUTIVE]
    oldest, newest = executive[0], executive[-1]
    closed = replace(newest, held=_put_off(newest, today, working), progress=Progress.CLOSED)
    planned = replace(
        oldest,
        entry={**oldest.entry, **coming, "items": [*oldest.entry["items"], *coming["items"]]},
        season=oldest.season.replace(year=oldest.season.year + 1),
        held=working.add(today, 3),
        progress=Progress.PLANNED,
    )
    others = [plan for plan in plans if plan not in (oldest, newest)]
    return sorted([*others, closed, planned], key=lambda plan: plan.held)


def _put_off(newest: Plan, today: date, working: WorkingCalendar) -> date:
    wanted = min(working.add(today, -2), newest.held + timedelta(days=5))
    return max(newest.held, wanted if working.is_working(wanted) else working.add(wanted, -1))


def _last_year(entry: Entry, today: date, working: WorkingCalendar) -> Plan:
    month, day = (int(part) for part in entry["on"].split("-"))
    season = date(today.year, month, day)
    if season >= today:
        season = season.replace(year=season.year - 1)
    return Plan(entry, season, held=season if working.is_working(season) else working.add(season, -1))


def first_number(plan: Plan, plans: Sequence[Plan], entries: Sequence[Entry]) -> int | None:
    """The number `plan` begins its series with, or None when it takes the next one.

    The first year is not seen whole: its series go on from the meetings the sample leaves out.
    """
    series = [one for one in plans if (one.kind, one.held.year) == (plan.kind, plan.held.year)]
    if plan is not series[0] or plan.held.year > plans[0].held.year:
        return None
    before = [one for one in entries if one["kind"] == plan.kind and one["on"] < plan.entry["on"]]
    return 1 + len(before)
