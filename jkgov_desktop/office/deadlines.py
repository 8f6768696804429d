"""Announced deadlines that a changed holiday table counts otherwise, and moving them when somebody says so."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import Struct

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.subject import Deadline
from jkgov_desktop.office.subjects import SUBJECTS
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.working_days import WorkingCalendar


class Moved(Struct, frozen=True):
    """A deadline that the changed table puts on another day."""

    deadline: Deadline
    to: date


def moved(desk: Desk, before: WorkingCalendar) -> tuple[Moved, ...]:
    """The open deadlines that fall on another day now than by the calendar `before`, the earliest first.

    A day that somebody set otherwise than the rules count it is left alone.
    """
    then = replace(desk.rules, calendar=before)
    found = []
    for subject in SUBJECTS:
        for one in subject.deadlines(desk):
            counted, to = one.recount(then), one.recount(desk.rules)
            if counted != to and one.day in (counted, to):
                found.append(Moved(one, to))
    return tuple(sorted(found, key=lambda one: one.deadline.day))


def move(desk: Desk, chosen: Sequence[Moved]) -> int:
    """Announce the chosen deadlines anew, in one unit of work; return how many are kept in their records."""
    kept = [one for one in chosen if one.deadline.field]
    with desk.unit(f"按新的节假日表改时限 {len(kept)} 项") as unit:
        for one in kept:
            record = one.deadline.record
            announced: dict[str, Any] = {one.deadline.field: one.to}
            unit.change(record, replace(record, **announced))
    return len(kept)
