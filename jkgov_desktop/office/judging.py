"""Any record before the rules."""

from collections.abc import Callable, Mapping
from typing import Any

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.rules.findings import Judged, judged
from jkgov_desktop.office.subjects import KEEPINGS, keeping_of
from jkgov_desktop.records.register import Record

SHEETS: Mapping[type[Record], Callable[[Desk, Any], Any]] = {
    kind: keeping.sheet for kind, keeping in KEEPINGS.items() if keeping.sheet
}
"""How the sheets are put together by which records are judged, where they are."""


def sheet_of(desk: Desk, record: Record) -> Any:
    """What a record is judged by; None where there is nothing to judge."""
    make = keeping_of(type(record)).sheet
    return make(desk, record) if make else None


def judge(desk: Desk, record: Record) -> tuple[Judged, ...]:
    """Every finding about one record, kept or just being typed, the gravest first; most have no rule."""
    sheet = sheet_of(desk, record)
    return judged(desk, record.id, sheet) if sheet is not None else ()
