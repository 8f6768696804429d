"""Reading records: the same words on the store and inside a unit of work."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import cast

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.register import R, Register
from jkgov_desktop.store import journal, naming, search
from jkgov_desktop.store.connection import Connection
from jkgov_desktop.store.errors import Missing
from jkgov_desktop.store.journal import Change, Removed
from jkgov_desktop.store.listing import Equals, Listing, Query, Test, selecting


class Reader:
    """Reads from one connection; raises a StoreError when the file cannot be read."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def state(self) -> tuple[int, int]:
        """The same as long as no other window has changed anything, and nothing was taken back here."""
        return self._connection.taken_back, self._connection.number("pragma data_version")

    def writes(self, tables: Iterable[str]) -> int:
        """How often this window has written to these tables."""
        return sum(self._connection.writes[table] for table in tables)

    @contextmanager
    def noting(self) -> Iterator[set[str]]:
        """Notes the tables that are read inside."""
        outer, noted = self._connection.read, set[str]()
        self._connection.read = noted
        try:
            yield noted
        finally:
            self._connection.read = outer

    def rest_on(self, *tables: str) -> None:
        """Say that what is being read rests on these tables, though they are not read now."""
        if self._connection.read is not None:
            self._connection.read.update(tables)

    def get(self, cls: type[R], id: Id) -> R:  # noqa: A002 - the word of the records
        """The live record with this id; raises Missing when there is none."""
        found = self.find(cls, id)
        if found is None:
            raise Missing(f"“{cls.register.title}”中没有这条记录，可能已被删除。请刷新后再看。")
        return found

    def find(self, cls: type[R], id: Id | None) -> R | None:  # noqa: A002 - the word of the records
        """The live record with this id, or None."""
        self.rest_on(cls.register.table)
        row = self._connection.row(
            f'select * from "{cls.register.table}" where id = ? and deleted is null',  # noqa: S608
            id,
        )
        return cast("R", cls.register.load(dict(row))) if row else None

    def all(self, cls: type[R], *, order: str = "", within: Iterable[Test] = (), **equal: object) -> list[R]:
        """The live records whose fields equal these values and of which all of `within` is so, by the field `order`.

        A `-` before `order` sorts descending.
        """
        register = cls.register
        self.rest_on(register.table)
        query = Query(where=(*(Equals(name, value) for name, value in equal.items()), *within))
        sql, values = selecting(register, query, "t.*")
        found = self._connection.rows(
            f"{sql} order by {naming.order_by(register, order or register.sorted_by)}", *values
        )
        columns = found[0].keys() if found else []
        return [cast("R", register.load(dict(zip(columns, row, strict=True)))) for row in found]

    def names(self, table: str, ids: Iterable[Id]) -> dict[Id, str]:
        """What the records of `table` are called, deleted ones too; unknown ids are left out."""
        return naming.names(self._connection, table, ids)

    def count(self, register: Register) -> int:
        """How many live records a register holds."""
        return self._connection.number(f'select count(*) from "{register.table}" where deleted is null')  # noqa: S608

    def listing(self, register: Register, query: Query = Query()) -> Listing:  # noqa: B008 - frozen
        """A register as a list under a query."""
        return Listing(self._connection, register, query)

    def suggest(self, table: str, typed: str, limit: int = 20) -> list[tuple[Id, str]]:
        """Live records for what is typed so far, by any part of their text or by pinyin initials.

        Whole matches come first, then beginnings; nothing typed gives the first of the register.
        """
        return search.suggest(self._connection, table, typed, limit)

    def find_anywhere(self, text: str, limit: int = 40) -> list[search.FoundRecord]:
        """Live records of any register that hold every blank-separated term of `text`, the newest first."""
        return search.find(self._connection, text, limit)

    def history(self, id: Id) -> list[Change]:  # noqa: A002 - the word of the records
        """What happened to a record, newest first."""
        return journal.history(self._connection, id)

    def removed(self) -> list[Removed]:
        """The recycle bin over all registers, newest first."""
        return journal.removed(self._connection)
