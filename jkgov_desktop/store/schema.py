"""The tables that are there against the registers that are declared."""

from collections.abc import Iterable, Iterator

from jkgov_desktop.records.fields import Field, Ref
from jkgov_desktop.records.register import Register
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.store.connection import Connection
from jkgov_desktop.store.errors import StoreBug

_Shape = dict[str, tuple[str, bool, str]]
"""Column name → type, whether it refuses null, and the table it refers to."""


def check_tables(connection: Connection, registers: Iterable[Register] = REGISTERS) -> None:
    """Raise StoreBug naming every place where tables and declarations differ."""
    if differences := [line for register in registers for line in _differences(connection, register)]:
        raise StoreBug("tables differ from the declarations: " + "; ".join(differences))


def _differences(connection: Connection, register: Register) -> Iterator[str]:
    table = register.table
    stands, declared = _standing(connection, table), _declared(register)
    if not stands:
        yield f"{table} is missing"
        return
    if not connection.number("select strict from pragma_table_list where schema = 'main' and name = ?", table):
        yield f"{table} is not strict"
    for column in sorted(stands.keys() | declared.keys()):
        if stands.get(column) != declared.get(column):
            yield f"{table}.{column} is {stands.get(column)}, declared {declared.get(column)}"


def _standing(connection: Connection, table: str) -> _Shape:
    refers = {row["from"]: row["table"] for row in connection.rows("select * from pragma_foreign_key_list(?)", table)}
    columns = connection.rows("select * from pragma_table_info(?)", table)
    return {row["name"]: (row["type"], bool(row["notnull"]), refers.get(row["name"], "")) for row in columns}


def _declared(register: Register) -> _Shape:
    fields = {field.name: _shape(field) for field in register.fields.values()}
    return {"id": ("TEXT", True, ""), "deleted": ("TEXT", False, ""), **fields}


def _shape(field: Field) -> tuple[str, bool, str]:
    target = field.target if isinstance(field, Ref) else ""
    return field.sql, field.required or not field.nullable, target
