"""What belongs with a record: the papers, meetings and matters it points to, and those that point to it."""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.fields import Id, Ref
from jkgov_desktop.records.register import Record, Register
from jkgov_desktop.records.registers import REGISTERS, register_of

_EVERYWHERE = "people"
"""The subject whose records, persons and units, nearly every record points to."""


class Link(Struct, frozen=True):
    """Another record: what it is to this one, its register's table, its id, and what it is called."""

    name: str
    table: str
    record: Id
    called: str


def links(desk: Desk, record: Record) -> list[Link]:
    """The records that belong with a kept one, each once; a part stands under the name of its whole."""
    found: dict[tuple[str, Id], str] = {}
    for name, other in (*_pointed_to(desk, record), *_pointing(desk, record)):
        title, table, whole = _whole(desk, other)
        if whole != record.id:
            found.setdefault((table, whole), name or title)
    called = {table: desk.store.names(table, [one for kept, one in found if kept == table]) for table, _ in found}
    return [Link(name, table, other, called[table].get(other, "")) for (table, other), name in found.items()]


def _pointed_to(desk: Desk, record: Record) -> Iterator[tuple[str, Record]]:
    for field in _refs(record.register):
        other = desk.store.find(register_of(field.target).record, getattr(record, field.name))
        if other and other.register.subject != _EVERYWHERE:
            yield field.label, other


def _pointing(desk: Desk, record: Record) -> Iterator[tuple[str, Record]]:
    for register in REGISTERS:
        for field in _refs(register):
            if field.target == record.register.table:
                pointing: dict[str, Any] = {field.name: record.id}
                yield from (("", other) for other in desk.store.all(register.record, order="id", **pointing))


def _refs(register: Register) -> Iterator[Ref]:
    return (field for field in register.fields.values() if isinstance(field, Ref) and not field.part)


def _whole(desk: Desk, record: Record, title: str = "") -> tuple[str, str, Id]:
    """What a record is part of, else itself: what that is called, its table and its id."""
    register, whole = record.register, record.register.whole
    if whole is None:
        return title or register.title, register.table, record.id
    return _whole(desk, desk.store.get(register_of(whole.target).record, getattr(record, whole.name)), whole.label)
