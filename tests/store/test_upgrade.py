"""A database that an older program filled: it opens with all it holds, and is sound."""

import json
from datetime import date

import pytest

from jkgov_desktop.records.documents.funds import FundRole, FundStep
from jkgov_desktop.records.documents.incoming import IncomingDocument
from jkgov_desktop.store import migrations
from jkgov_desktop.store.store import Store
from jkgov_desktop.store.verifying import verify


def insert(raw, table, words=(), **values):
    """Keep a row as the program of that time did: with its line in the journal and its words to search."""
    columns = [row for row in raw.execute(f'pragma table_info("{table}")') if row["name"] != "deleted"]
    row = {one["name"]: "" if one["type"] == "TEXT" else 0 for one in columns if one["notnull"]} | values
    full = {one["name"]: row.get(one["name"]) for one in columns}
    names, marks = ", ".join(f'"{name}"' for name in full), ", ".join("?" * len(full))
    raw.execute(f'insert into "{table}" ({names}) values ({marks})', tuple(full.values()))
    raw.execute(
        "insert into journal (unit, window, at, clerk, what, tbl, record, action, before, after) "
        "values ('u', 'w', '2026-03-05T09:00:00', '杨秀英', '登记', ?, ?, 'add', '{}', ?)",
        (table, row["id"], json.dumps(full)),
    )
    raw.execute("insert into search (tbl, id, words) values (?, ?, ?)", (table, row["id"], "\n".join(words)))


@pytest.fixture
def older(tmp_path):
    """A database of the time before signatures on money kept their amounts."""
    path, known = tmp_path / "office.db", [step.__name__ for step in migrations.STEPS]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrations, "STEPS", migrations.STEPS[: known.index("m0012_expediting")])
        patch.setattr("jkgov_desktop.store.opening.check_tables", lambda _connection: None)
        with Store.open(path) as store:
            raw = store._connection.raw
            raw.execute("begin")
            insert(raw, "units", ("县水务局",), id="u", name="县水务局", kind="constituent_department")
            title, sender = "关于堤防的请示", "县水务局"
            paper = {"received_on": "2026-03-05", "sender": sender, "genre": "request", "title": title}
            insert(raw, "incoming_documents", (sender, title), id="d", **paper)
            asked = {"asked_on": "2026-03-02", "unit": "u", "matter": "防汛物资", "amount": 300}
            insert(raw, "fund_requests", ("防汛物资",), id="r", **asked)
            for name, role, on in (("a", "finance", "2026-03-03"), ("b", "head", "2026-03-06"), ("c", "head", None)):
                insert(raw, "fund_steps", id=name, request="r", role=role, signed_on=on)
            insert(raw, "fund_changes", id="f", request="r", changed_on="2026-03-05", before=200, after=300)
            raw.execute("commit")
    return path


def test_signatures_get_the_amounts_they_were_given_for(older):
    with Store.open(older) as store:
        signed = [(one.role, one.signed_on, one.amount) for one in store.all(FundStep, order="id")]
        assert signed == [
            (FundRole.FINANCE, date(2026, 3, 3), 200),
            (FundRole.HEAD, date(2026, 3, 6), 300),
            (FundRole.HEAD, None, None),
        ]
        assert [one.what for one in store.history("a")] == ["补记审签金额", "登记"]
        assert store.get(IncomingDocument, "d").received_by == ""


def test_what_was_brought_up_to_date_is_sound(older):
    Store.open(older).close()
    assert verify(older) == []


def test_a_later_column_that_somebody_else_filled_is_told(older):
    with Store.open(older) as store:
        store._connection.raw.execute("update incoming_documents set received_by = '别人'")
    assert verify(older) == ["“收文”中有 1 条记录与修改记录不符，可能被别的程序改过。"]
