"""How the tables came to be: an append-only list of steps with literal DDL.

A step that has been released is never edited. Steps know no declarations: those change, history does not.
sqlite-utils is imported only when a step is due, so that an ordinary start does not pay for it.
"""

from collections.abc import Callable
from types import ModuleType
from typing import TYPE_CHECKING

from jkgov_desktop.store.connection import Connection
from jkgov_desktop.store.errors import Newer, NotADatabase, StoreBug, translated
from jkgov_desktop.store.steps import (
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
    m0012_expediting,
    m0013_fund_amounts,
    m0014_receipts,
    m0015_referred,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x4A4B4757
"""Marks a SQLite file as ours ("JKGW")."""

_SET = "jkgov_desktop"


def _step(module: ModuleType) -> "Callable[[Database], None]":
    """A step under the name of its module, by which a file remembers that it has been through it."""

    def step(db: "Database") -> None:
        for statement in module.STATEMENTS:
            if callable(statement):
                statement(db)
            else:
                db.execute(statement)

    step.__name__ = module.__name__.rpartition(".")[2]
    return step


STEPS = tuple(
    map(
        _step,
        (
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
            m0012_expediting,
            m0013_fund_amounts,
            m0014_receipts,
            m0015_referred,
        ),
    )
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
