"""A database of every step the tables have been through: it opens, is sound, and has kept its rows.

They lie in steps/ as packed SQL. JKGOV_UPDATE_STORED=1 writes those that are not there yet, as a new step needs;
one that was written is never made anew.
"""

import gzip
import json
import os
import re
import sqlite3
from pathlib import Path

import pytest

from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.store import migrations
from jkgov_desktop.store.store import Store
from jkgov_desktop.store.verifying import verify

FOLDER = Path(__file__).parent / "steps"
STEPS = [step.__name__ for step in migrations.STEPS]
PRINTED = re.compile(r"督〔\d|[部上委函电]\d{4}-")
SKIPPED = ("search_pairs", "sqlite_", "journal", "search", "_sqlite")


def rows(raw, table):
    raw.row_factory = sqlite3.Row
    return [dict(row) for row in raw.execute(f'select * from "{table}" order by rowid')]


def tables(raw):
    found = raw.execute("select name from sqlite_master where type = 'table'").fetchall()
    return {name for (name,) in map(tuple, found) if not name.startswith(SKIPPED)}


def put(raw, table, row):
    """Insert what the table has columns for, and nothing where it wants a value that the row does not have."""
    columns = raw.execute(f'pragma table_info("{table}")').fetchall()
    blank = {one["name"]: ("" if one["type"] == "TEXT" else 0) if one["notnull"] else None for one in columns}
    kept = {name: row[name] if row.get(name) is not None else blank[name] for name in blank}
    names, marks = ", ".join(f'"{name}"' for name in kept), ", ".join("?" * len(kept))
    raw.execute(f'insert into "{table}" ({names}) values ({marks})', tuple(kept.values()))
    return kept


def few(raw):
    """The first row of every table, pointing to the first rows of others."""
    first = {table: rows(raw, table)[0] for table in sorted(tables(raw)) if rows(raw, table)}
    for table, row in first.items():
        for one in raw.execute(f'pragma foreign_key_list("{table}")').fetchall():
            if row[one["from"]]:
                row[one["from"]] = first[one["table"]]["id"]
        yield table, row


def left_by(step, filled, path):
    """Make a database as `step` left it, with the rows of `filled` that its tables can hold."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrations, "STEPS", migrations.STEPS[: STEPS.index(step) + 1])
        patch.setattr("jkgov_desktop.store.opening.check_tables", lambda _connection: None)
        with Store.open(path) as store:
            raw = store._connection.raw
            raw.execute("begin")
            for table, row in few(filled):
                if table in tables(raw):
                    _keep(raw, table, row, filled)
            raw.execute("commit")


def _keep(raw, table, row, filled):
    """A row with its line in the journal and its words to search, as the program of that time kept it.

    Printed numbers are left out for the step that adds them.
    """
    kept = put(raw, table, row)
    if "id" not in kept:
        return
    after = {name: value for name, value in kept.items() if name != "deleted"}
    line = {"unit": "u", "window": "w", "at": "2026-03-05T09:00:00", "clerk": "杨秀英", "what": "登记"}
    line |= {"tbl": table, "record": kept["id"], "action": "add", "before": "{}", "after": json.dumps(after)}
    names, marks = ", ".join(line), ", ".join("?" * len(line))
    raw.execute(f"insert into journal ({names}) values ({marks})", tuple(line.values()))
    words = filled.execute("select words from search where tbl = ? and id = ?", (table, kept["id"])).fetchone()
    early = len(migrations.STEPS) <= STEPS.index("m0014_receipts")
    later = {value for name, value in row.items() if name not in kept}
    said = [
        word
        for word in (words["words"] if words else "").split("\n")
        if word not in later and not (early and PRINTED.match(word))
    ]
    raw.execute("insert into search (tbl, id, words) values (?, ?, ?)", (table, kept["id"], "\n".join(said)))


def dumped(path):
    """The database as SQL text; its index of pairs is left to be made anew, since SQL cannot say it."""
    raw = sqlite3.connect(path)
    lines = [line for line in raw.iterdump() if "search_pairs" not in line and "sqlite_schema" not in line]
    raw.close()
    return f"pragma application_id = {migrations.APPLICATION_ID};\n" + "\n".join(lines)


@pytest.fixture
def write(store, clerk, make, tmp_path):
    """`write(step)`: store a database as `step` leaves it, with a record of every register."""

    def write_one(step):
        for register in REGISTERS:
            if not store.all(register.record):
                with store.unit(clerk, "登记") as unit:
                    unit.add(make(unit, register))
        left_by(step, store._connection.raw, tmp_path / "older.db")
        FOLDER.mkdir(exist_ok=True)
        text = dumped(tmp_path / "older.db").encode()
        (FOLDER / f"{step}.sql.gz").write_bytes(gzip.compress(text, mtime=0))

    return write_one


@pytest.fixture(params=STEPS)
def stored(tmp_path, request):
    """The stored database of a step, unpacked."""
    step = request.param
    packed = FOLDER / f"{step}.sql.gz"
    if not packed.exists() and os.environ.get("JKGOV_UPDATE_STORED") == "1":
        request.getfixturevalue("write")(step)
    path = tmp_path / "stored.db"
    raw = sqlite3.connect(path)
    raw.executescript(gzip.decompress(packed.read_bytes()).decode())
    if STEPS.index(step) >= STEPS.index("m0010_search"):
        raw.execute("create virtual table search_pairs using fts5 (pairs, content = '', tokenize = 'ascii')")
        migrations.m0010_search.fill(raw)
    raw.commit()
    raw.close()
    return path


def test_a_database_of_any_step_opens_is_sound_and_keeps_its_rows(stored):
    raw = sqlite3.connect(stored)
    before = {table: rows(raw, table) for table in tables(raw)}
    raw.close()
    with Store.open(stored) as store:
        assert migrations.pending(store._connection) == []
        after = {table: rows(store._connection.raw, table) for table in before}
        for register in REGISTERS:
            store.all(register.record)
    assert verify(stored) == []
    assert [one.table for one in REGISTERS if before.get(one.table) == []] == []
    for table, kept in before.items():
        assert [{name: one[name] for name in old} for old, one in zip(kept, after[table], strict=True)] == kept
