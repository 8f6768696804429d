"""Records to try the store with: one valid specimen of any register, with all it points to."""

from datetime import date, time, timedelta
from itertools import count

import pytest

from jkgov_desktop.records.fields import Clock, Day, Flag, Line, Pick, Ref, Whole
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.meetings.minutes import Minutes
from jkgov_desktop.records.money import Money
from jkgov_desktop.records.people import Person
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.records.slots import Half, HalfDay, Slot
from jkgov_desktop.records.structs import replace


def _value(unit, field, number, above):
    match field:
        case Line():
            value = f"{field.label}{number}"[: field.longest]
        case Whole():
            value = field.low + number
        case Day():
            value = date(2024, 3, 1) + timedelta(days=number)
        case Clock():
            value = time(9, number)
        case HalfDay():
            value = Slot(date(2024, 3, 1) + timedelta(days=number), Half.AM)
        case Money():
            value = 100 + number
        case Pick():
            value = list(field.choices)[number % len(field.choices)]
        case Flag():
            value = True
        case Ref() if field.target in above:
            value = None
        case Ref():
            value = unit.add(specimen(unit, register_of(field.target), number, above)).id
    return value


_OTHERS = count(101)
"""Numbers of records that are only pointed to, so that none is given twice."""


def specimen(unit, register, number=1, above=()):
    """A full, valid record of `register`, not yet kept; what it points to is added in `unit`.

    `above` are the tables of the records it is made for: none of them is pointed back to.
    """
    path = (*above, register.table)
    values = {name: _value(unit, field, number, path) for name, field in register.fields.items()}
    if above and isinstance(register.fields.get(register.number_field), Whole):
        values[register.number_field] = next(_OTHERS)
    if register is Minutes.register:
        values |= {"signed_on": None, "issued_on": None}
    record = register.record(**values)
    return _one_after_the_other(record) if record.errors() else record


def _one_after_the_other(record):
    """The record with its days in the order in which its register declares them, a day apart."""
    days = [field.name for field in record.register.fields.values() if isinstance(field, Day | HalfDay)]
    apart = {
        name: getattr(record, name) + timedelta(days=place)
        if isinstance(getattr(record, name), date)
        else getattr(record, name).after(2 * place)
        for place, name in enumerate(days)
        if getattr(record, name)
    }
    return replace(record, **apart)


@pytest.fixture
def make():
    """`make(unit, register, number)`: a full, valid record of a register, not yet kept."""
    return specimen


@pytest.fixture
def keep(store, clerk):
    """`keep(record)`: the record kept in a unit of its own."""

    def keep_one(record, what="登记"):
        with store.unit(clerk, what) as unit:
            return unit.add(record)

    return keep_one


@pytest.fixture
def person(keep):
    """A kept person."""
    return keep(Person(name="张三"))


@pytest.fixture
def meeting():
    """A meeting not yet kept."""
    return Meeting(kind=MeetingKind.EXECUTIVE, title="第3次常务会议", held_on=date(2024, 3, 5), starts=time(9, 0))


@pytest.fixture
def differently():
    """`differently(record)`: the record with another value in a field that may change."""

    def other(record):
        register = record.register
        name = "void_reason" if "void_reason" in register.fields else None
        texts = (field.name for field in register.fields.values() if isinstance(field, Line))
        name = name or next(texts, None)
        if name:
            return replace(record, **{name: "改"})
        if "since" in register.fields:
            return replace(record, since=date(2020, 1, 1))
        figure = next((field.name for field in register.fields.values() if isinstance(field, Whole)), None)
        if figure is None:
            pytest.skip("a line of references is removed and entered anew, not changed")
        return replace(record, **{figure: getattr(record, figure) - 1})

    return other
