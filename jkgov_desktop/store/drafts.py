"""Half-typed forms, kept so that a crash loses nothing. They are no records and leave no history."""

import json
from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from jkgov_desktop.records import words
from jkgov_desktop.records.fields import Id, Raw
from jkgov_desktop.store.connection import Connection, StoredRow
from jkgov_desktop.store.errors import ReadOnly


class Draft(Struct, frozen=True):
    """What stood in a form of `table` when it was last kept; `id` is empty for a new record."""

    key: str
    table: str
    id: Id
    values: dict[str, Raw]
    at: datetime


class Drafts:
    """The drafts of one database."""

    def __init__(self, connection: Connection, now: Callable[[], datetime], refusal: str) -> None:
        self._connection = connection
        self._now = now
        self._refusal = refusal

    def keep(self, key: str, table: str, id: Id, values: dict[str, Raw]) -> None:  # noqa: A002
        """Keep what is typed under `key`; a value with a classification mark is left out."""
        self._writable()
        typed = {name: raw for name, raw in values.items() if not words.secret_mark_in(words.paragraphs(str(raw)))}
        self._connection.run(
            "insert or replace into drafts (key, tbl, record, at, typed) values (?, ?, ?, ?, ?)",
            *(key, table, id, self._now().isoformat(timespec="seconds")),
            json.dumps(typed),
        )

    def get(self, key: str) -> Draft | None:
        """The draft kept under `key`, or None."""
        row = self._connection.row("select * from drafts where key = ?", key)
        return _draft(row) if row else None

    def all(self) -> list[Draft]:
        """Every draft, newest first."""
        return [_draft(row) for row in self._connection.rows("select * from drafts order by at desc, key")]

    def drop(self, key: str) -> None:
        """Forget the draft kept under `key`, if there is one."""
        self._writable()
        self._connection.run("delete from drafts where key = ?", key)

    def _writable(self) -> None:
        if self._refusal:
            raise ReadOnly(self._refusal)


def _draft(row: StoredRow) -> Draft:
    at = datetime.fromisoformat(row["at"])
    return Draft(row["key"], row["tbl"], row["record"], json.loads(row["typed"]), at)
