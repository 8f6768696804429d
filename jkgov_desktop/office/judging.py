"""Any record before the rules: what sheet it is judged by."""

from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any

from jkgov_desktop.office import documents, leaders, meetings, people, pledges, study, supervision
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.findings import Judged, judged
from jkgov_desktop.records.register import Record

SUBJECTS: tuple[ModuleType, ...] = (people, pledges, meetings, documents, study, supervision, leaders)
"""The subjects that have something to judge. Each says in `JUDGED` how a record's sheet is put together."""

SHEETS: Mapping[type[Record], Callable[[Desk, Any], Any]] = {
    kind: sheet for subject in SUBJECTS for kind, sheet in subject.JUDGED.items()
}


def sheet_of(desk: Desk, record: Record) -> Any:
    """What a record is judged by; None where there is nothing to judge."""
    make = SHEETS.get(type(record))
    return make(desk, record) if make else None


def judge(desk: Desk, record: Record) -> tuple[Judged, ...]:
    """Every finding about one record, kept or just being typed, the gravest first; most have no rule."""
    sheet = sheet_of(desk, record)
    return judged(desk, record.id, sheet) if sheet is not None else ()
