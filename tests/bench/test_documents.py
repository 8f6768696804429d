"""Papers in a register of 100,000: registering one, judging one, taking a file in; and how long the sample takes."""

import sqlite3
from datetime import date, timedelta
from itertools import count, cycle

import pytest

from jkgov_desktop.exchange.spreadsheet import read_rows, write_register
from jkgov_desktop.office import importing, registers
from jkgov_desktop.office.documents import incoming, sheets
from jkgov_desktop.office.opening import desk_at
from jkgov_desktop.records.documents.incoming import Genre, IncomingDocument, ReplyClass
from jkgov_desktop.records.structs import replace
from jkgov_desktop.sample import fill
from jkgov_desktop.store.listing import Query
from jkgov_desktop.store.store import Store

pytestmark = pytest.mark.bench

SENDERS = tuple(f"县第{number}局" for number in range(60))
LABELS = [field.label for field in IncomingDocument.register.fields.values()]
EMPTY = "signer, contact, platform_number, for_reading, important, assisting, proposal, return_note, result"


@pytest.fixture
def long_desk(empty_database, scale, tmp_path):
    """A desk over as many papers as the scale wants, put there by bare statements."""
    path = tmp_path / "long.db"
    path.write_bytes(empty_database.read_bytes())
    connection, senders = sqlite3.connect(path), cycle(SENDERS)
    first = date.today() - timedelta(days=3000)
    lines = (
        (f"{n:08}", n + 1, (first + timedelta(days=n * 3000 // scale.rows)).isoformat(), next(senders), f"第{n}件请示")
        for n in range(scale.rows)
    )
    with connection:
        connection.executemany(
            f"insert into incoming_documents (id, number, received_on, sender, title, reference, genre, {EMPTY}) "
            "values (?, ?, ?, ?, ?, '', 'request', '', '', '', 0, 0, '', '', '', '')",
            lines,
        )
    connection.close()
    with Store.open(path) as store:
        yield desk_at(store, clerk="杨秀英")


def papers():
    for number in count():
        yield IncomingDocument(
            received_on=date.today(),
            sender=SENDERS[number % len(SENDERS)],
            genre=Genre.REQUEST,
            title=f"关于第{number}号工程资金的请示",
            reply_class=ReplyClass.ORDINARY,
        )


def test_registering_and_judging_a_paper_among_very_many_and_among_none(long_desk, scale, compare, store):
    small, fresh = desk_at(store, clerk="杨秀英"), papers()
    kept, _ = compare(
        f"registering a paper among {scale.rows:,}, against among none",
        lambda: incoming.save_incoming(long_desk, None, next(fresh)),
        lambda: incoming.save_incoming(small, None, next(fresh)),
    )
    sheet, _ = compare(
        f"the sheet of a paper among {scale.rows:,}, against among none",
        lambda: sheets.incoming_sheet(long_desk, kept),
        lambda: sheets.incoming_sheet(small, kept),
    )
    assert sheet.document == kept


def test_a_file_of_papers_is_read_understood_and_kept(sample, scale, tmp_path, took):
    desk, path = sample, tmp_path / "收文.xlsx"
    sheet = registers.ledger(desk, IncomingDocument.register, Query())
    places = {column.label: place for place, column in enumerate(sheet.columns)}
    line = list(sheet.rows[0])
    line[places["收文号"]] = ""
    write_register(replace(sheet, rows=(tuple(line),) * (scale.rows // 20)), path)
    rows = took(f"reading {scale.rows // 20:,} lines", lambda: read_rows(path, LABELS))
    known = importing.known_to(desk, IncomingDocument.register)
    understood = took("understanding them", lambda: importing.understand(IncomingDocument.register, rows, known))
    assert not understood.problems
    assert took("keeping them", lambda: importing.keep(desk, IncomingDocument.register, understood)) == len(rows)


def test_the_sample_office_is_filled(empty_database, tmp_path, took):
    numbers = count()

    def filled():
        path = tmp_path / f"{next(numbers)}.db"
        path.write_bytes(empty_database.read_bytes())
        with Store.open(path) as store:
            fill(store, date.today())
            return store.count(IncomingDocument.register)

    assert took("filling the sample office", filled) > 20
