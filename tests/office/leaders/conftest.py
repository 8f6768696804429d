"""Leaders of the office of the tests, with AB pairs; now is Monday, 2026-03-09, 8:40."""

from datetime import date

import pytest

from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.records.leaders.leave import Leave, LeaveKind
from jkgov_desktop.records.people import CoverPair
from jkgov_desktop.records.slots import Half, Slot


@pytest.fixture(scope="session")
def at():
    """Reads `3-2 上`, in 2026."""

    def read(text):
        day, half = text.split()
        month, number = (int(part) for part in day.split("-"))
        return Slot(date(2026, month, number), Half.AM if half == "上" else Half.PM)

    return read


@pytest.fixture
def paired(desk, person_id):
    """The desk with two AB pairs: 石磊 and 吴刚, 田桂芳 and 罗建国."""
    with desk.unit("配对") as unit:
        for first, second in (("石磊", "吴刚"), ("田桂芳", "罗建国")):
            unit.add(CoverPair(first=person_id(first), second=person_id(second)))
    return desk


@pytest.fixture
def enter(paired, person_id, at):
    """Enters an official leave, or another record, in a unit of its own."""

    def enter(who, start, end, **fields):
        given = {"kind": LeaveKind.OFFICIAL, **fields}
        with paired.unit("登记") as unit:
            return unit.add(Leave(person=person_id(who), start=at(start), end=at(end), **given))

    return enter


@pytest.fixture
def add(paired):
    """Keeps a record."""

    def add(record):
        with paired.unit("登记") as unit:
            return unit.add(record)

    return add


@pytest.fixture
def acting(paired, at):
    """The name of who is in charge."""

    def acting(text):
        known = presence(paired)
        return known.names.get(known.acting(at(text)).person or "", "")

    return acting
