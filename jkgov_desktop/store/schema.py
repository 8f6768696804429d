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
    stands, strict = _standing(connection), _strict(connection)
    if differences := [line for one in registers for line in _differences(one, stands.get(one.table, {}), strict)]:
        raise StoreBug("tables differ from the declarations: " + "; ".join(differences))


def _differences(register: Register, stands: _Shape, strict: frozenset[str]) -> Iterator[str]:
    table, declared = register.table, _declared(register)
    if not stands:
        yield f"{table} is missing"
        return
    if table not in strict:
        yield f"{table} is not strict"
    for column in sorted(stands.keys() | declared.keys()):
        if stands.get(column) != declared.get(column):
            yield f"{table}.{column} is {stands.get(column)}, declared {declared.get(column)}"


def _standing(connection: Connection) -> dict[str, _Shape]:
    """Every table there is by its name."""
    tables = "from sqlite_schema as t join pragma_{about}(t.name) as a where t.type = 'table'"
    keys = connection.rows(f"select t.name as whose, a.* {tables.format(about='foreign_key_list')}")
    refers = {(row["whose"], row["from"]): row["table"] for row in keys}
    found: dict[str, _Shape] = {}
    for row in connection.rows(f"select t.name as whose, a.* {tables.format(about='table_info')}"):
        whose, name = row["whose"], row["name"]
        found.setdefault(whose, {})[name] = (row["type"], bool(row["notnull"]), refers.get((whose, name), ""))
    return found


def _strict(connection: Connection) -> frozenset[str]:
    rows = connection.rows("select name from pragma_table_list where schema = 'main' and strict")
    return frozenset(row["name"] for row in rows)


def _declared(register: Register) -> _Shape:
    fields = {field.name: _shape(field) for field in register.fields.values()}
    return {"id": ("TEXT", True, ""), "deleted": ("TEXT", False, ""), **fields}


def _shape(field: Field) -> tuple[str, bool, str]:
    target = field.target if isinstance(field, Ref) else ""
    return field.sql, field.required or not field.nullable, target
