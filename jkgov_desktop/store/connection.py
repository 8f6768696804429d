"""One SQLite connection, spoken to in rows; every exception it raises is one of ours."""

import os
import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jkgov_desktop.store.errors import Unreachable, translated

BUSY_SECONDS = 5.0
_CACHE_KIB = 16_000

Value = str | int | None
StoredRow = sqlite3.Row


class Connection:
    """A connection to one database file. It belongs to the thread that opened it.

    `writes` counts how often each table was written to, `taken_back` how often what had been written was rolled
    back; into `read`, where it is set, go the tables that are read.
    """

    def __init__(self, raw: sqlite3.Connection) -> None:
        raw.row_factory = sqlite3.Row
        self.raw = raw
        self.taken_back = 0
        self.writes = Counter[str]()
        self.read: set[str] | None = None

    @classmethod
    def to(cls, path: Path, *, read_only: bool = False) -> "Connection":
        """Open `path`, which must exist. Nothing is written until the first statement that writes."""
        uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"
        if read_only and _nobody_can_write(path):
            uri += "&immutable=1"
        with translated():
            return cls(sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None))

    def make_durable(self) -> None:
        """What is acknowledged survives a power cut; references are enforced."""
        self.run("pragma synchronous = full")
        self.run("pragma foreign_keys = on")
        self.run(f"pragma cache_size = -{_CACHE_KIB}")
        mode = self.value("pragma journal_mode = wal")
        if mode != "wal":
            raise Unreachable("这个文件夹不能可靠保存数据（多为网络共享）。请把数据库放在本机硬盘上。")

    def rows(self, sql: str, *values: Value) -> list[StoredRow]:
        """All rows of a query, fetched at once so that no open cursor holds the log back."""
        with translated():
            return self.raw.execute(sql, values).fetchall()

    def numbers(self, sql: str, *values: Value) -> "array[int]":
        """The whole numbers of a query's one column; 100,000 of them fit in 800 kB."""
        with translated():
            cursor = self.raw.cursor()
            cursor.row_factory = None
            return array("q", (number for (number,) in cursor.execute(sql, values)))

    def row(self, sql: str, *values: Value) -> StoredRow | None:
        """The first row of a query, or None."""
        found = self.rows(sql, *values)
        return found[0] if found else None

    def value(self, sql: str, *values: Value) -> Value:
        """The first value of the first row, or None."""
        found = self.row(sql, *values)
        return found[0] if found else None

    def number(self, sql: str, *values: Value) -> int:
        """The whole number a query yields, 0 for none."""
        return int(self.value(sql, *values) or 0)

    def run(self, sql: str, *values: Value) -> None:
        """Run one statement for its effect."""
        with translated():
            self.raw.execute(sql, values).close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing of what happens inside; the right to write is taken at once.

        Inside another transaction it is all or nothing of a part of that, kept or lost together with it.
        """
        part = self.raw.in_transaction
        self.run("savepoint part" if part else "begin immediate")
        whole = False
        try:
            yield
            self.run("release part" if part else "commit")
            whole = True
        finally:
            if not whole and self.raw.in_transaction:
                self.taken_back += 1
                if part:
                    self.run("rollback to part")
                self.run("release part" if part else "rollback")

    def close(self) -> None:
        """Close; a second time does nothing."""
        with translated():
            self.raw.close()


def _nobody_can_write(path: Path) -> bool:
    """Whether file or folder is read-only and no window's log lies there: no shared memory is needed."""
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return not writable and not path.with_name(path.name + "-wal").exists()
