"""Opening a database, or saying in Chinese why not, with nothing changed on disk."""

import os
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import filelock  # noqa: F401 - loaded while its files may still be read
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jkgov_desktop.records.people import Person
from jkgov_desktop.store import migrations
from jkgov_desktop.store.errors import (
    Busy,
    Damaged,
    Newer,
    NotADatabase,
    ReadOnly,
    StoreBug,
    StoreError,
    Unreachable,
)
from jkgov_desktop.store.store import Store
from jkgov_desktop.store.verifying import verify

ROOT = Path(__file__).parents[2]


def tamper(path, *statements):
    """Change a database behind the program's back."""
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def files(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".lock"}


def assert_refused(path, family):
    before = files(path.parent)
    with pytest.raises(family) as refused:
        Store.open(path)
    assert re.search(r"[。]$", refused.value.sentence)
    assert re.search(r"[\u4e00-\u9fff]", refused.value.sentence)
    assert files(path.parent) == before


@pytest.fixture
def filled(store, database, clerk):
    """A closed database with a few pages of records."""
    with store.unit(clerk, "登记") as unit:
        for number in range(300):
            unit.add(Person(name=f"张{number}", note="备注" * 50))
    store.close()
    return database


def test_new_database_is_made_with_its_folder(tmp_path, clerk):
    path = tmp_path / "数据" / "办公室.db"
    with Store.open(path) as store:
        assert not store.read_only
        with store.unit(clerk, "登记") as unit:
            kept = unit.add(Person(name="张三"))
    with Store.open(path) as again:
        assert again.get(Person, kept.id) == kept


def test_remains_of_a_killed_first_start_do_no_harm(tmp_path):
    path = tmp_path / "office.db"
    (tmp_path / "office.db.part").write_bytes(b"half a database")
    with Store.open(path) as store:
        assert store.all(Person) == []
    assert not (tmp_path / "office.db.part").exists()


def test_writes_are_synced_and_references_enforced(store):
    pragmas = {
        name: store._connection.value(f"pragma {name}") for name in ("journal_mode", "synchronous", "foreign_keys")
    }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


@pytest.mark.parametrize("size", [1, 10, 99, 511, 512, 1024, 4096, 100_000])
def test_random_bytes_are_no_database(tmp_path, size):
    path = tmp_path / "office.db"
    path.write_bytes(os.urandom(size))
    assert_refused(path, NotADatabase)


def test_text_file_is_no_database(tmp_path):
    path = tmp_path / "工作规则.txt"
    path.write_text("第一条 根据《中华人民共和国宪法》……" * 200, encoding="utf-8")
    assert_refused(path, NotADatabase)


def test_database_of_another_program_is_refused(tmp_path):
    path = tmp_path / "office.db"
    tamper(path, "create table places (url text)")
    assert_refused(path, NotADatabase)


def test_empty_file_is_refused(tmp_path):
    path = tmp_path / "office.db"
    path.touch()
    assert_refused(path, Damaged)


def test_folder_is_refused(tmp_path):
    with pytest.raises(NotADatabase, match="是文件夹"):
        Store.open(tmp_path)


@pytest.mark.parametrize("share", [0.01, 0.1, 0.5, 0.9, 0.999])
def test_truncated_database_is_refused(filled, share):
    whole = filled.read_bytes()
    filled.write_bytes(whole[: int(len(whole) * share)])
    assert_refused(filled, (Damaged, NotADatabase))


@settings(max_examples=25, deadline=None)
@given(page=st.integers(0, 60), seed=st.integers(0, 2**32))
def test_damaged_page_is_seen_and_read_with_none_but_our_own_errors(empty_database, page, seed):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.db"
        pages = bytearray(empty_database.read_bytes())
        at = page * 4096 % len(pages)
        pages[at : at + 4096] = random.Random(seed).randbytes(4096)
        path.write_bytes(pages)
        with pytest.raises((NotADatabase, Damaged)):
            Store.open(path)
        assert verify(path)


def test_newer_database_is_refused(filled):
    tamper(
        filled,
        "insert into _sqlite_migrations (migration_set, name, applied_at)"
        " values ('jkgov_desktop', 'm9999_of_tomorrow', '2030-01-01')",
    )
    assert_refused(filled, Newer)
    assert verify(filled) == ["这个数据库由更新版本的江口政务建立，本版本不能打开。请升级程序后再打开。"]


@pytest.mark.parametrize(
    "statements",
    [
        ["alter table persons add column shoe_size integer"],
        ["alter table persons rename column phone to telephone"],
        ["drop table clerks"],
        [
            "drop table clerks",
            "create table clerks (id text primary key not null, deleted text, name text not null)",
        ],
        [
            "drop table clerks",
            "create table clerks (id text primary key not null, deleted text, name text) strict",
        ],
    ],
    ids=["extra", "renamed", "missing", "not strict", "nullable"],
)
def test_tables_that_differ_from_the_declarations_are_caught(filled, statements):
    tamper(filled, *statements)
    with pytest.raises(StoreBug, match=r"persons|clerks"):
        Store.open(filled)


def m9998_try(db):
    """A step of a later version."""
    db.execute("create table later (id text primary key not null) strict")


def m9999_fail(db):
    """A step that goes wrong half-way."""
    db.execute("create table half (id text primary key not null) strict")
    db.execute("insert into nowhere values (1)")


def test_older_database_is_set_aside_and_brought_up_to_date(filled, monkeypatch):
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, m9998_try))
    with Store.open(filled) as store:
        assert store.count(Person.register) == 300
        assert migrations.pending(store._connection) == []
    (copy,) = (filled.parent / "office-backups").glob("office-before-upgrade-*.db")
    monkeypatch.undo()
    assert verify(copy) == []


def test_upgrade_that_fails_leaves_the_database_as_it_was(filled, monkeypatch):
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, m9999_fail))
    with pytest.raises(StoreBug):
        Store.open(filled)
    monkeypatch.undo()
    assert verify(filled) == []
    with Store.open(filled) as store:
        assert store.count(Person.register) == 300
        assert not store._connection.row("select 1 from sqlite_master where name = 'half'")


@contextmanager
def unprivileged(*paths):
    """Run as somebody whom file permissions bind, also where the tests run as root."""
    if os.geteuid() != 0:
        yield
        return
    for path in paths:
        os.chown(path, 65534, 65534)
    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.fixture
def public(filled):
    """A folder that anybody may enter, with a filled database in it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        path = folder / "office.db"
        path.write_bytes(filled.read_bytes())
        yield path
        folder.chmod(0o755)


needs_permissions = pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")


@needs_permissions
@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "said"), [(0o444, 0o755, "文件是只读的"), (0o644, 0o555, "文件夹不能写入")]
)
def test_read_only_place_is_opened_to_look_at(public, clerk, file_mode, folder_mode, said):
    with unprivileged(public, public.parent):
        public.chmod(file_mode)
        public.parent.chmod(folder_mode)
        before = files(public.parent)
        with Store.open(public) as store:
            assert store.read_only
            assert said in store.reason_read_only
            assert store.count(Person.register) == 300
            with pytest.raises(ReadOnly, match=said), store.unit(clerk, "登记"):
                pass
            with pytest.raises(ReadOnly):
                store.drafts.keep("k", "persons", "", {})
        assert files(public.parent) == before


@needs_permissions
def test_unreadable_file_and_unwritable_folder_are_said(public):
    with unprivileged(public, public.parent):
        public.chmod(0)
        with pytest.raises(Unreachable, match="没有权限读取"):
            Store.open(public)
        public.parent.chmod(0o555)
        with pytest.raises(StoreError, match="没有权限"):
            Store.open(public.parent / "new" / "office.db")


@pytest.mark.usefixtures("store")
def test_second_window_of_one_process_only_looks(database, clerk, person):
    with Store.open(database) as second:
        assert "另一个窗口" in second.reason_read_only
        assert second.get(Person, person.id) == person
        with pytest.raises(ReadOnly), second.unit(clerk, "登记"):
            pass


HOLDER = """
import sys
from pathlib import Path
from jkgov_desktop.records.people import Person
from jkgov_desktop.store.store import Store
store = Store.open(Path(sys.argv[1]))
for line in sys.stdin:
    with store.unit("刘建国", "登记") as unit:
        unit.add(Person(name=line.strip()))
    print("kept", flush=True)
"""


def test_window_of_another_process_holds_the_pen_until_it_dies(database, clerk):
    command = [sys.executable, "-X", "utf8", "-c", HOLDER, str(database)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        holder.stdin.write("王五\n".encode())
        holder.stdin.flush()
        assert holder.stdout.readline() == b"kept\n"
        with Store.open(database) as second:
            assert second.read_only
            assert [one.name for one in second.all(Person)] == ["王五"]
            holder.stdin.write("赵六\n".encode())
            holder.stdin.flush()
            assert holder.stdout.readline() == b"kept\n"
            assert second.count(Person.register) == 2
        holder.kill()
    with Store.open(database) as after, after.unit(clerk, "登记") as unit:
        assert not after.read_only
        unit.add(Person(name="张三"))


def test_database_locked_by_another_program_is_said(store, database, clerk):
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("begin immediate")
    store._connection.run("pragma busy_timeout = 10")
    with pytest.raises(Busy, match="请稍候再试"), store.unit(clerk, "登记") as unit:
        unit.add(Person(name="张三"))
    other.close()
    assert store.all(Person) == []


def test_store_waits_with_slow_imports_until_they_are_needed(database):
    code = (
        "import sys; import jkgov_desktop.store.store as s; from pathlib import Path; a = set(sys.modules);"
        "s.Store.open(Path(sys.argv[1])).close();"
        "print(sorted({'sqlite_utils', 'pypinyin', 'filelock', 'PySide6'} & a),"
        "sorted({'sqlite_utils', 'pypinyin'} & set(sys.modules)))"
    )
    found = subprocess.run(
        [sys.executable, "-c", code, str(database)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "[] []"
