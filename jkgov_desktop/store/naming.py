"""What records are called, and how a column is put in order."""

import json
from collections.abc import Iterable

from jkgov_desktop.records.fields import Field, Id, Pick, Ref
from jkgov_desktop.records.register import Register
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.store.connection import Connection
from jkgov_desktop.store.errors import StoreBug


def names(connection: Connection, table: str, ids: Iterable[Id]) -> dict[Id, str]:
    """What the records of `table` are called, deleted ones too; ids that are not there are left out."""
    register = register_of(table)
    field = register.fields[register.name_field]
    found = connection.rows(
        f'select id, "{field.name}" from "{table}" where id in (select value from json_each(?))',  # noqa: S608
        json.dumps(sorted(set(ids))),
    )
    kept = {row[0]: row[1] for row in found}
    if isinstance(field, Ref):
        called = names(connection, field.target, (raw for raw in kept.values() if raw))
        return {id_: called.get(raw, "") for id_, raw in kept.items()}
    return {id_: shown_on_one_line(field, raw) for id_, raw in kept.items()}


def name_of(connection: Connection, table: str, id_: Id) -> str:
    """What one record is called; empty when it is not there."""
    return names(connection, table, [id_]).get(id_, "")


def shown_on_one_line(field: Field, raw: str | int | None) -> str:
    """A column's value as a list shows it."""
    return field.show(field.load(raw)).replace("\n", "")


def field_of(register: Register, name: str) -> Field:
    """A declared field by name; raises StoreBug when there is none."""
    try:
        return register.fields[name]
    except KeyError:
        raise StoreBug(f"{register.table} has no field {name}") from None


def order_by(register: Register, sort: str) -> str:
    """The ORDER BY of `t` by one field, `-` first for descending, what is empty last.

    `id` and ties go by the order of entry, which row ids tell to the record and ids only to the millisecond.
    """
    name = sort.removeprefix("-")
    direction = " desc" if sort.startswith("-") else ""
    if name == "id":
        return f"t.rowid{direction}"
    field = field_of(register, name)
    key = _sort_key(field, f't."{name}"')
    empty_last = "" if field.required else f"nullif({key}, '') is null, "
    return f"{empty_last}{key}{direction}, t.rowid{direction}"


def _sort_key(field: Field, column: str) -> str:
    """References go by the name they are shown by, picks in the order of their list."""
    if isinstance(field, Ref):
        target = register_of(field.target)
        name = target.fields[target.name_field]
        inner = _sort_key(name, f'{field.name}_."{name.name}"')
        return f'(select {inner} from "{target.table}" as {field.name}_ where {field.name}_.id = {column})'  # noqa: S608
    if isinstance(field, Pick):
        cases = " ".join(f"when '{choice.value}' then {at}" for at, choice in enumerate(field.choices))
        return f"case {column} {cases} else {len(field.choices)} end"
    return column
