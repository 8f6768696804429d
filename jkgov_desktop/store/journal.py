"""What happened to every record: who changed what, when, from what to what. Only ever added to."""

import json
from collections.abc import Iterator
from datetime import datetime

from msgspec import Struct

from jkgov_desktop.records.fields import Choice, Id, Raw, Ref
from jkgov_desktop.records.register import Register
from jkgov_desktop.records.registers import REGISTERS, register_of
from jkgov_desktop.records.words import N_
from jkgov_desktop.store.connection import Connection, StoredRow
from jkgov_desktop.store.naming import name_of, names, shown_on_one_line

Columns = dict[str, Raw]


class Action(Choice):
    """What was done to a record."""

    ADD = "add", N_("新增")
    CHANGE = "change", N_("修改")
    REMOVE = "remove", N_("删除")
    RESTORE = "restore", N_("恢复")


class Stamp(Struct, frozen=True):
    """Who does a unit of work, what it is, when (local time) and in which window.

    `undoes` is the id of the unit it takes back, None for any other.
    """

    unit: Id
    window: Id
    clerk: str
    what: str
    at: datetime
    undoes: Id | None = None


class JournalLine(Struct, frozen=True):
    """One line of the journal. `before` and `after` hold the columns that changed."""

    stamp: Stamp
    table: str
    record: Id
    action: Action
    before: Columns
    after: Columns


class FieldChange(Struct, frozen=True):
    """One field's value before and after, as a person reads it."""

    name: str
    label: str
    before: str
    after: str


class Change(Struct, frozen=True):
    """One step of a record's history."""

    at: datetime
    clerk: str
    what: str
    action: Action
    fields: tuple[FieldChange, ...]


class Removed(Struct, frozen=True):
    """A deleted record in the recycle bin."""

    table: str
    id: Id
    name: str
    at: datetime
    clerk: str


def write(connection: Connection, line: JournalLine) -> None:
    """Add one line."""
    stamp = line.stamp
    connection.run(
        """insert into journal
        (unit, window, at, clerk, what, tbl, record, action, before, after, undoes)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        *(stamp.unit, stamp.window, stamp.at.isoformat(timespec="seconds"), stamp.clerk, stamp.what),
        *(
            line.table,
            line.record,
            line.action.value,
            _packed(line.before),
            _packed(line.after),
            stamp.undoes,
        ),
    )


def lines_of(connection: Connection, record: Id) -> list[JournalLine]:
    """Everything that happened to one record, newest first."""
    return [_line(row) for row in connection.rows("select * from journal where record = ? order by seq desc", record)]


def lines_in(connection: Connection, unit: Id) -> list[JournalLine]:
    """Everything one unit of work did, last first."""
    return [_line(row) for row in connection.rows("select * from journal where unit = ? order by seq desc", unit)]


def all_lines(connection: Connection) -> Iterator[JournalLine]:
    """The whole journal, oldest first."""
    yield from map(_line, connection.rows("select * from journal order by seq"))


def last_not_undone(connection: Connection, window: Id) -> Stamp | None:
    """The last unit of a window that neither takes another back nor has been taken back."""
    row = connection.row(
        """select * from journal where window = ?1 and undoes is null
        and unit not in (select undoes from journal where window = ?1 and undoes is not null)
        order by seq desc limit 1""",
        window,
    )
    return _line(row).stamp if row else None


def history(connection: Connection, record: Id) -> list[Change]:
    """What happened to a record, newest first, as a person reads it."""
    return [
        Change(line.stamp.at, line.stamp.clerk, line.stamp.what, line.action, tuple(_shown(connection, line)))
        for line in lines_of(connection, record)
    ]


def removed(connection: Connection) -> list[Removed]:
    """The recycle bin, newest first; parts of something deleted go with it and are not listed themselves."""
    found = [one for register in REGISTERS for one in _removed_from(connection, register)]
    return sorted(found, key=lambda one: (one.at, one.id), reverse=True)


def _removed_from(connection: Connection, register: Register) -> Iterator[Removed]:
    parts = (field for field in register.fields.values() if isinstance(field, Ref) and field.part)
    whole_lives = "".join(
        f' and exists (select 1 from "{ref.target}" as w where w.id = t."{ref.name}" and w.deleted is null)'  # noqa: S608
        for ref in parts
    )
    rows = connection.rows(
        f"""select t.id, t.deleted,
            (select clerk from journal where record = t.id order by seq desc limit 1) as clerk
        from "{register.table}" as t where t.deleted is not null{whole_lives}"""  # noqa: S608
    )
    called = names(connection, register.table, (row["id"] for row in rows))
    for row in rows:
        at = datetime.fromisoformat(row["deleted"])
        yield Removed(register.table, row["id"], called[row["id"]], at, row["clerk"])


def _shown(connection: Connection, line: JournalLine) -> Iterator[FieldChange]:
    for name, field in register_of(line.table).fields.items():
        before, after = line.before.get(name), line.after.get(name)
        if before == after:
            continue
        if isinstance(field, Ref):
            was, now = (name_of(connection, field.target, str(raw)) if raw else "" for raw in (before, after))
        else:
            was, now = (shown_on_one_line(field, raw) if raw is not None else "" for raw in (before, after))
        if was != now:
            yield FieldChange(name, field.label, was, now)


def _packed(columns: Columns) -> str:
    return json.dumps(columns, ensure_ascii=False)


def _line(row: StoredRow) -> JournalLine:
    stamp = Stamp(
        unit=row["unit"],
        window=row["window"],
        clerk=row["clerk"],
        what=row["what"],
        at=datetime.fromisoformat(row["at"]),
        undoes=row["undoes"],
    )
    before, after = (json.loads(row[name]) for name in ("before", "after"))
    return JournalLine(stamp, row["tbl"], row["record"], Action.of(row["action"]), before, after)
