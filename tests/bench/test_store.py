"""What the store, the records and the rules cost beyond the bare statements they come down to."""

import shutil
import sqlite3
from itertools import count

import pytest

from jkgov_desktop.office import registers
from jkgov_desktop.office.meetings import sheets
from jkgov_desktop.office.rules.findings import judge_meeting
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.people import Person
from jkgov_desktop.records.register import new_id

pytestmark = pytest.mark.bench

SHEET = """select * from meetings where id = :id; select * from units where deleted is null;
    select * from posts where deleted is null; select * from persons where deleted is null;
    select * from party_seats where deleted is null; select * from houses where deleted is null;
    select * from minutes where meeting = :id and deleted is null;
    select * from decisions where meeting = :id and deleted is null order by place;
    select * from agenda_items where meeting = :id and deleted is null order by place;
    select * from attendances where meeting = :id and deleted is null order by place;
    select * from overrides where subject_id = :id and deleted is null"""


@pytest.fixture
def raw(sample_database, tmp_path):
    """A bare connection, just as durable, to a copy of the sample office."""
    connection = sqlite3.connect(shutil.copyfile(sample_database, tmp_path / "raw.db"), isolation_level=None)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = full")
    yield connection
    connection.close()


def test_saving_a_record_against_one_durable_insert(sample, raw, compare):
    names = (f"李{number:04}" for number in count())
    insert = "insert into persons (id, name, phone, note) values (?, ?, '', '')"
    registers.save(sample, None, Person(name="王五"))
    saved, _ = compare(
        "saving a record, against one raw durable insert",
        lambda: registers.save(sample, None, Person(name=next(names))),
        lambda: raw.execute(insert, (new_id(), next(names))).close(),
    )
    assert sample.store.get(Person, saved.id) == saved
    assert raw.execute("select count(*) from persons where name like '李0%'").fetchone()[0] > 0


def test_a_whole_meeting_judged_against_its_raw_queries(sample, raw, compare):
    meeting = next(one for one in sample.store.all(Meeting) if one.closed)

    def whole():
        sheet = sheets.sheet(sample, meeting.id)
        return sheet, judge_meeting(sample, sheet)

    def queried():
        return [raw.execute(query, {"id": meeting.id}).fetchall() for query in SHEET.split(";")]

    (sheet, _judged), rows = compare("a whole meeting with its findings, against the raw queries", whole, queried)
    assert len(sheet.items) == len(rows[8])
    assert len(sheet.attendees) == len(rows[9])
