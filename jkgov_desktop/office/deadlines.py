"""Announced deadlines that a changed holiday table would count otherwise, and moving them when somebody says so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import ModuleType
from typing import Any

from jkgov_desktop.office.deadline import Deadline
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.rulebook.working_days import WorkingCalendar

SUBJECTS: tuple[ModuleType, ...] = ()
"""The subjects with deadlines counted in working days.

Each lists in `DEADLINES` the functions (desk) -> iterable of Deadline that name those still open.
"""


@dataclass(frozen=True)
class Moved:
    """A deadline that would fall on another day."""

    deadline: Deadline
    to: date


def moved(desk: Desk, calendar: WorkingCalendar) -> tuple[Moved, ...]:
    """The open deadlines that `calendar` counts otherwise than they were announced, the earliest first."""
    found = (Moved(one, one.recount(calendar)) for one in _open(desk))
    return tuple(sorted((one for one in found if one.to != one.deadline.day), key=lambda one: one.deadline.day))


def move(desk: Desk, chosen: Sequence[Moved]) -> int:
    """Announce the chosen deadlines anew, in one unit of work; return how many."""
    with desk.unit(f"按新的节假日表改时限 {len(chosen)} 项") as unit:
        for one in chosen:
            record = one.deadline.record
            announced: dict[str, Any] = {one.deadline.field: one.to}
            unit.change(record, replace(record, **announced))
    return len(chosen)


def _open(desk: Desk) -> Iterator[Deadline]:
    for subject in SUBJECTS:
        for named in subject.DEADLINES:
            yield from named(desk)
