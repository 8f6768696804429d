"""How the tables came to be: an append-only list of steps with literal DDL.

A step that has been released is never edited. Steps know no declarations: those change, history does not.
sqlite-utils is imported only when a step is due, so that an ordinary start does not pay for it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from jkgov_desktop.store.connection import Connection
from jkgov_desktop.store.errors import Newer, NotADatabase, StoreBug, translated
from jkgov_desktop.store.steps import m0003_documents as m0003
from jkgov_desktop.store.steps import m0004_meetings as m0004
from jkgov_desktop.store.steps import m0005_leaders as m0005
from jkgov_desktop.store.steps import m0006_study as m0006
from jkgov_desktop.store.steps import m0007_supervision as m0007
from jkgov_desktop.store.steps import m0008_rules as m0008
from jkgov_desktop.store.steps import m0009_seating as m0009
from jkgov_desktop.store.steps import m0010_search as m0010
from jkgov_desktop.store.steps import m0011_pledges as m0011

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x4A4B4757
"""Marks a SQLite file as ours ("JKGW")."""

_SET = "jkgov_desktop"


def m0001_first_registers(db: "Database") -> None:
    """The house, people and meetings; the journal, the drafts and the words to search."""
    for statement in (*_HOUSE, *_PEOPLE, *_MEETINGS, *_MACHINERY, *_RULES):
        db.execute(statement)


def m0002_rules(db: "Database") -> None:
    """The official text of the rules, and the office's own holiday tables."""
    for statement in _OFFICIAL_RULES:
        db.execute(statement)


def m0003_documents(db: "Database") -> None:
    """Papers in and out, money asked for, seals, secrets by number, archives."""
    for statement in m0003.STATEMENTS:
        db.execute(statement)


def m0004_meetings(db: "Database") -> None:
    """What the first tables of meetings had no room for."""
    for statement in m0004.STATEMENTS:
        db.execute(statement)


def m0005_leaders(db: "Database") -> None:
    """The leaders' leave, delegations, activities and journeys."""
    for statement in m0005.STATEMENTS:
        db.execute(statement)


def m0006_study(db: "Database") -> None:
    """The study group."""
    for statement in m0006.STATEMENTS:
        db.execute(statement)


def m0007_supervision(db: "Database") -> None:
    """What was decided and has to be done."""
    for statement in m0007.STATEMENTS:
        db.execute(statement)


def m0008_rules(db: "Database") -> None:
    """Editions of the rules that an office has installed."""
    for statement in m0008.STATEMENTS:
        db.execute(statement)


def m0009_seating(db: "Database") -> None:
    """How an office seats its meetings."""
    for statement in m0009.STATEMENTS:
        db.execute(statement)


def m0010_search(db: "Database") -> None:
    """An index of the pairs of characters, so that any part of any text is found at once."""
    for statement in m0010.STATEMENTS:
        db.execute(statement)
    for number, words in db.execute(m0010.WORDS).fetchall():
        db.execute(m0010.INSERT, (number, m0010.pairs_of(words)))


def m0011_pledges(db: "Database") -> None:
    """The yearly pledges of clean government."""
    for statement in m0011.STATEMENTS:
        db.execute(statement)


STEPS: tuple[Callable[["Database"], None], ...] = (
    m0001_first_registers,
    m0002_rules,
    m0003_documents,
    m0004_meetings,
    m0005_leaders,
    m0006_study,
    m0007_supervision,
    m0008_rules,
    m0009_seating,
    m0010_search,
    m0011_pledges,
)


def applied(connection: Connection) -> list[str]:
    """The names of the steps this file has been through, in order."""
    if not connection.row("select 1 from sqlite_master where name = '_sqlite_migrations'"):
        return []
    found = connection.rows("select name from _sqlite_migrations where migration_set = ? order by id", _SET)
    return [row["name"] for row in found]


def unknown(connection: Connection) -> list[str]:
    """Steps this file has been through that this program has never heard of."""
    known = {step.__name__ for step in STEPS}
    return [name for name in applied(connection) if name not in known]


def refuse_strangers(connection: Connection) -> None:
    """Raise NotADatabase or Newer if the file is not one of ours that this program understands."""
    if connection.value("pragma application_id") != APPLICATION_ID:
        raise NotADatabase("这个文件是别的程序的数据库，不是江口政务的。请另选文件。")
    if unknown(connection):
        raise Newer("这个数据库由更新版本的江口政务建立，本版本不能打开。请升级程序后再打开。")


def pending(connection: Connection) -> list[str]:
    """Steps this file has yet to go through."""
    done = set(applied(connection))
    return [step.__name__ for step in STEPS if step.__name__ not in done]


def apply(connection: Connection) -> None:
    """Go through the pending steps, each whole or not at all, and check every reference afterwards."""
    from sqlite_utils import Database, Migrations

    migrations = Migrations(_SET)
    for step in STEPS:
        migrations()(step)
    connection.run("pragma foreign_keys = off")
    with translated():
        migrations.apply(Database(connection.raw, strict=True, execute_plugins=False))
    if broken := connection.rows("pragma foreign_key_check"):
        raise StoreBug(f"{len(broken)} references broken by a migration, first in {broken[0]['table']}")


_HOUSE = (
    f"pragma application_id = {APPLICATION_ID}",
    """create table houses (
        id text primary key not null, deleted text,
        government text not null, office text not null, place text not null, contact text not null,
        phone text not null, copies_to text not null
    ) strict""",
    "create table clerks (id text primary key not null, deleted text, name text not null) strict",
    """create table numbers (
        id text primary key not null, deleted text,
        series text not null, number integer not null, given_to text not null,
        given_on text not null check (given_on is date(given_on)), void_reason text not null,
        unique (series, number)
    ) strict""",
    """create table interpretations (
        id text primary key not null, deleted text,
        key text not null, value text not null, approver text not null,
        approved_on text check (approved_on is date(approved_on)), note text not null
    ) strict""",
    """create table overrides (
        id text primary key not null, deleted text,
        made_on text not null check (made_on is date(made_on)),
        subject_table text not null, subject_id text not null, subject_name text not null,
        "check" text not null, article integer not null, finding text not null, reason text not null,
        clerk text not null
    ) strict""",
    "create index overrides_subject on overrides (subject_id)",
)

_PEOPLE = (
    """create table units (
        id text primary key not null, deleted text,
        name text not null, alias text not null, kind text not null, place integer, phone text not null,
        since text check (since is date(since)), until text check (until is date(until))
    ) strict""",
    """create table persons (
        id text primary key not null, deleted text,
        name text not null, phone text not null, note text not null
    ) strict""",
    """create table posts (
        id text primary key not null, deleted text,
        person text not null references persons (id) deferrable initially deferred,
        unit text not null references units (id) deferrable initially deferred,
        title text not null, role text not null, rank integer,
        government_member integer not null check (government_member in (0, 1)),
        since text check (since is date(since)), until text check (until is date(until))
    ) strict""",
    "create index posts_person on posts (person)",
    "create index posts_unit on posts (unit)",
    """create table party_seats (
        id text primary key not null, deleted text,
        person text not null references persons (id) deferrable initially deferred,
        seat text not null,
        since text check (since is date(since)), until text check (until is date(until))
    ) strict""",
    "create index party_seats_person on party_seats (person)",
    """create table portfolios (
        id text primary key not null, deleted text,
        person text not null references persons (id) deferrable initially deferred,
        matter text not null,
        unit text references units (id) deferrable initially deferred,
        since text check (since is date(since)), until text check (until is date(until))
    ) strict""",
    "create index portfolios_person on portfolios (person)",
    "create index portfolios_unit on portfolios (unit)",
    """create table cover_pairs (
        id text primary key not null, deleted text,
        first text not null references persons (id) deferrable initially deferred,
        second text not null references persons (id) deferrable initially deferred,
        since text check (since is date(since)), until text check (until is date(until))
    ) strict""",
    "create index cover_pairs_first on cover_pairs (first)",
    "create index cover_pairs_second on cover_pairs (second)",
)

_MEETINGS = (
    """create table meetings (
        id text primary key not null, deleted text,
        kind text not null, title text not null, number integer,
        held_on text not null check (held_on is date(held_on)),
        starts text not null check (starts is strftime('%H:%M', starts)),
        place text not null,
        presider text references persons (id) deferrable initially deferred,
        delegation text not null, recorder text not null,
        notified_on text check (notified_on is date(notified_on)),
        opened text check (opened is strftime('%H:%M', opened)),
        closed text check (closed is strftime('%H:%M', closed)),
        note text not null
    ) strict""",
    "create index meetings_day on meetings (deleted, held_on)",
    "create index meetings_presider on meetings (presider)",
    """create table agenda_items (
        id text primary key not null, deleted text,
        meeting text not null references meetings (id) deferrable initially deferred,
        place integer not null, title text not null,
        unit text references units (id) deferrable initially deferred,
        reporter text not null, minutes integer, observers text not null
    ) strict""",
    "create index agenda_items_meeting on agenda_items (meeting)",
    "create index agenda_items_unit on agenda_items (unit)",
    """create table attendances (
        id text primary key not null, deleted text,
        meeting text not null references meetings (id) deferrable initially deferred,
        role text not null, place integer not null,
        person text references persons (id) deferrable initially deferred,
        title text not null, presence text not null, reason text, substitute text not null, note text not null
    ) strict""",
    "create index attendances_meeting on attendances (meeting)",
    "create index attendances_person on attendances (person)",
    """create table decisions (
        id text primary key not null, deleted text,
        meeting text not null references meetings (id) deferrable initially deferred,
        item text not null references agenda_items (id) deferrable initially deferred,
        place integer not null, kind text not null, words text not null,
        unit text references units (id) deferrable initially deferred,
        assisting text not null, due_on text check (due_on is date(due_on))
    ) strict""",
    "create index decisions_meeting on decisions (meeting)",
    "create index decisions_item on decisions (item)",
    "create index decisions_unit on decisions (unit)",
    """create table minutes (
        id text primary key not null, deleted text,
        meeting text not null references meetings (id) deferrable initially deferred,
        version integer not null, number integer, title text not null, body text not null,
        present text not null, excused text not null, absent text not null, observers text not null,
        copies_to text not null,
        signer text references persons (id) deferrable initially deferred,
        signed_on text check (signed_on is date(signed_on)),
        issued_on text check (issued_on is date(issued_on)), copies integer
    ) strict""",
    "create index minutes_meeting on minutes (meeting)",
    "create index minutes_signer on minutes (signer)",
)

_MACHINERY = (
    """create table journal (
        seq integer primary key, unit text not null, window text not null, at text not null,
        clerk text not null, what text not null, tbl text not null, record text not null,
        action text not null check (action in ('add', 'change', 'remove', 'restore')),
        before text not null check (json_valid(before)), after text not null check (json_valid(after)),
        undoes text
    ) strict""",
    "create index journal_record on journal (record, seq)",
    "create index journal_unit on journal (unit)",
    "create index journal_window on journal (window, seq)",
    """create trigger journal_keeps before update on journal
        begin select raise(abort, '修改记录只增不改。'); end""",
    """create trigger journal_stays before delete on journal
        begin select raise(abort, '修改记录只增不删。'); end""",
    """create table drafts (
        key text primary key not null, tbl text not null, record text not null, at text not null,
        typed text not null check (json_valid(typed))
    ) strict""",
    """create table search (
        tbl text not null, id text not null, words text not null, primary key (tbl, id)
    ) strict, without rowid""",
)

_RULES = (
    """create trigger minutes_frozen
        before update of deleted, meeting, version, number, title, body, present, excused, absent,
            observers, copies_to, signer, signed_on on minutes
        when old.signed_on is not null
        begin select raise(abort, '纪要已签发，不能再改、撤回或删除；请用“重开”另立新稿。'); end""",
    """create trigger minutes_kept before delete on minutes when old.signed_on is not null
        begin select raise(abort, '纪要已签发，不能再改、撤回或删除；请用“重开”另立新稿。'); end""",
    """create trigger numbers_frozen
        before update of deleted, series, number, given_to, given_on on numbers
        begin select raise(abort, '编号给出后不能改、不能删；不用的号请填写作废原因。'); end""",
    """create trigger numbers_kept before delete on numbers
        begin select raise(abort, '编号给出后不能改、不能删；不用的号请填写作废原因。'); end""",
)

_OFFICIAL_RULES = (
    """create table official_articles (
        id text primary key not null, deleted text,
        number integer not null, chapter text not null, wording text not null, source text not null,
        loaded_on text not null check (loaded_on is date(loaded_on))
    ) strict""",
    "create unique index official_articles_number on official_articles (number) where deleted is null",
    """create table holidays (
        id text primary key not null, deleted text,
        "on" text not null check ("on" is date("on")), off integer not null check (off in (0, 1)),
        festival text not null, source text not null
    ) strict""",
    """create unique index holidays_day on holidays ("on") where deleted is null""",
)
