"""Writing rows. Every write adds its line to the journal and keeps the searched words true.

What a record points to must be live as long as the record is; `settle` sees to it before a unit is kept.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain

from jkgov_desktop.records.fields import Id, Ref
from jkgov_desktop.records.register import Record, Register
from jkgov_desktop.records.registers import REGISTERS, register_of
from jkgov_desktop.store import journal, naming, search
from jkgov_desktop.store.connection import Connection, StoredRow
from jkgov_desktop.store.errors import Dangling, InUse, StoreBug
from jkgov_desktop.store.journal import Action, Columns, JournalLine, Stamp


class Writer:
    """Writes the rows of one unit of work, inside its transaction."""

    def __init__(self, connection: Connection, stamp: Stamp) -> None:
        self.connection = connection
        self.stamp = stamp
        self._lives: list[tuple[str, Id, bool]] = []

    def standing(self, register: Register, id_: Id) -> StoredRow | None:
        """The row as it stands, deleted or not."""
        return self.connection.row(f'select * from "{register.table}" where id = ?', id_)  # noqa: S608

    def insert(self, record: Record) -> None:
        """Keep a new record."""
        register, columns = record.register, record.dump()
        self._note(register, record.id, Action.ADD, {}, columns)
        names = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" * len(columns))
        self.connection.run(
            f'insert into "{register.table}" ({names}) values ({marks})',  # noqa: S608
            *columns.values(),
        )
        search.enter(self.connection, register.table, record.id, search.words_of(record))

    def update(self, register: Register, id_: Id, before: Columns, after: Columns) -> None:
        """Set the columns of `after`; `before` is what they held."""
        self._note(register, id_, Action.CHANGE, before, after)
        settings = ", ".join(f'"{name}" = ?' for name in after)
        self.connection.run(
            f'update "{register.table}" set {settings} where id = ?',  # noqa: S608
            *(*after.values(), id_),
        )
        if search.is_found_by(register, after):
            row = self.standing(register, id_)
            assert row is not None
            self._keep_words(register.load(dict(row)))

    def delete(self, register: Register, row: StoredRow) -> None:
        """Mark a live row deleted."""
        self._note(register, row["id"], Action.REMOVE, _columns(register, row), {})
        self._mark(register, row["id"], self.stamp.at.isoformat(timespec="seconds"))

    def revive(self, register: Register, row: StoredRow) -> None:
        """Make a deleted row live again."""
        self._note(register, row["id"], Action.RESTORE, {}, _columns(register, row))
        self._mark(register, row["id"], None)

    def parts_of(self, register: Register, id_: Id) -> Iterator[tuple[Register, StoredRow]]:
        """The rows, live or not, that are parts of a record, and theirs in turn."""
        for owner, ref in _pointing_to(register.table):
            if not ref.part:
                continue
            rows = self.connection.rows(f'select * from "{owner.table}" where "{ref.name}" = ?', id_)  # noqa: S608
            for row in rows:
                yield owner, row
                yield from self.parts_of(owner, row["id"])

    @contextmanager
    def part(self) -> Iterator[None]:
        """What is written inside is forgotten again if anything raises."""
        written = len(self._lives)
        try:
            yield
        except BaseException:
            del self._lives[written:]
            raise

    def settle(self) -> None:
        """Raise InUse or Dangling if a live record now points to one that is not."""
        live, gone = defaultdict[str, list[Id]](list), defaultdict[str, list[Id]](list)
        for (table, id_), lives in {(table, id_): lives for table, id_, lives in self._lives}.items():
            (live if lives else gone)[table].append(id_)
        for table, ids in gone.items():
            self._refuse_if_used(register_of(table), ids)
        for table, ids in live.items():
            self._refuse_if_dangling(register_of(table), ids)

    def _refuse_if_used(self, register: Register, ids: list[Id]) -> None:
        uses: dict[str, int] = defaultdict(int)
        used: set[Id] = set()
        for owner, ref in _pointing_to(register.table):
            rows = self.connection.rows(
                f'select "{ref.name}" from "{owner.table}" '  # noqa: S608
                f'where deleted is null and "{ref.name}" in (select value from json_each(?))',
                json.dumps(ids),
            )
            if rows:
                uses[owner.title] += len(rows)
                used.update(row[0] for row in rows)
        if uses:
            counted = "、".join(f"{count} 条{title}" for title, count in uses.items())
            called = "、".join(naming.names(self.connection, register.table, used).values())
            raise InUse(f"还有 {counted}用到“{called}”，请先处理。")

    def _refuse_if_dangling(self, register: Register, ids: list[Id]) -> None:
        for ref in register.fields.values():
            if not isinstance(ref, Ref):
                continue
            found = self.connection.row(
                f"""select 1 from "{register.table}" as t
                left join "{ref.target}" as r on r.id = t."{ref.name}"
                where t.id in (select value from json_each(?)) and t."{ref.name}" is not null
                and (r.id is null or r.deleted is not null)""",  # noqa: S608
                json.dumps(ids),
            )
            if found:
                raise Dangling(f"“{register.title}”的“{ref.label}”指向的记录已删除，请重新选择，或先恢复那条记录。")

    def _note(self, register: Register, id_: Id, action: Action, before: Columns, after: Columns) -> None:
        if not self.connection.raw.in_transaction:
            raise StoreBug("a unit of work used after its end")
        self._lives.append((register.table, id_, action is not Action.REMOVE))
        self.connection.writes[register.table] += 1
        journal.write(self.connection, JournalLine(self.stamp, register.table, id_, action, before, after))

    def _mark(self, register: Register, id_: Id, deleted: str | None) -> None:
        self.connection.run(f'update "{register.table}" set deleted = ? where id = ?', deleted, id_)  # noqa: S608

    def _keep_words(self, record: Record) -> None:
        search.keep(self.connection, record.register.table, record.id, search.words_of(record))


def _pointing_to(table: str) -> list[tuple[Register, Ref]]:
    """Every reference that points to `table`, with its register."""
    fields = chain.from_iterable(((owner, field) for field in owner.fields.values()) for owner in REGISTERS)
    return [(owner, field) for owner, field in fields if isinstance(field, Ref) and field.target == table]


def _columns(register: Register, row: StoredRow) -> Columns:
    return {name: row[name] for name in ("id", *register.fields)}
