"""Copies that are proved, rotated, and put back."""

import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.people import Person
from jkgov_desktop.store.backup import Backups, restore_backup, worth_keeping
from jkgov_desktop.store.errors import BadBackup, Busy, Unreachable
from jkgov_desktop.store.store import Store
from jkgov_desktop.store.verifying import digest_file, verify

NOON = datetime(2024, 3, 5, 12, 0)


def test_backup_is_sound_and_holds_what_is_not_yet_checkpointed(store, person, tmp_path):
    backup = store.back_up(tmp_path / "U盘" / "备份.db")
    assert verify(backup) == []
    assert sorted(path.name for path in backup.parent.iterdir()) == ["备份.db", "备份.db.sha256"]
    with Store.open(shutil.copyfile(backup, tmp_path / "copy.db")) as copy:
        assert copy.all(Person) == [person]
        assert copy.history(person.id) == store.history(person.id)


def test_backup_runs_in_another_thread_while_this_one_writes(store, clerk):
    with ThreadPoolExecutor(1) as worker:
        running = worker.submit(store.back_up)
        for number in range(50):
            with store.unit(clerk, "登记") as unit:
                unit.add(Person(name="张三", note=str(number)))
        assert verify(running.result()) == []


def test_backup_is_due_once_a_day(database, tmp_path):
    clock = [NOON]
    with Store.open(database, now=lambda: clock[0], backups=tmp_path / "备份") as store:
        assert store.last_backup is None
        assert store.backup_due
        assert store.back_up().parent == tmp_path / "备份"
        assert store.last_backup == NOON
        assert not store.backup_due
        clock[0] += timedelta(days=1)
        assert store.backup_due


def test_database_is_not_backed_up_onto_itself(store, database):
    with pytest.raises(BadBackup, match="正在使用"):
        store.back_up(database)


def test_backup_to_an_impossible_place_is_said(store, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(Unreachable):
        store.back_up(tmp_path / "file" / "备份.db")


def test_old_backups_go_and_copies_set_aside_stay(database, tmp_path):
    backups = Backups(tmp_path / "备份", "office")
    aside = backups.set_aside(database, "before-upgrade", NOON)
    days = [NOON + timedelta(days=day) for day in range(12)]
    for day in days:
        backups.take(database, day)
    kept = set(backups.taken())
    assert kept == worth_keeping(days)
    assert kept >= set(days[-7:])
    assert NOON not in kept or len(kept) > 7
    assert {path.name for path in backups.folder.glob("*.sha256")} == {
        digest_file(path).name for path in [*backups.taken().values(), aside]
    }


@given(st.lists(st.datetimes(datetime(2023, 1, 1), datetime(2026, 1, 1)), unique=True, max_size=80))
def test_rotation_keeps_the_newest_and_something_of_every_recent_period(taken):
    kept = worth_keeping(taken)
    assert kept <= set(taken)
    assert len(kept) <= 7 + 8 + 24
    if taken:
        assert max(taken) in kept
    assert {at.date() for at in kept} >= set(sorted({at.date() for at in taken})[-7:])
    weeks = {at.isocalendar()[:2] for at in taken}
    assert {at.isocalendar()[:2] for at in kept} >= set(sorted(weeks)[-8:])
    months = {(at.year, at.month) for at in taken}
    assert {(at.year, at.month) for at in kept} >= set(sorted(months)[-24:])
    assert worth_keeping(kept) == kept


def test_restored_backup_stands_in_place_and_the_former_database_beside_it(store, database, clerk, person):
    backup = store.back_up()
    with store.unit(clerk, "登记") as unit:
        unit.add(Person(name="李四"))
    store.close()
    restore_backup(backup, database)
    with Store.open(database) as restored:
        assert restored.all(Person) == [person]
    (former,) = database.parent.glob("office-before-restore-*.db")
    with Store.open(former) as before:
        assert [one.name for one in before.all(Person)] == ["张三", "李四"]


def test_restore_over_a_broken_database_works_and_keeps_the_broken_one(store, database, person):
    backup = store.back_up()
    store.close()
    database.write_bytes(b"broken")
    restore_backup(backup, database)
    with Store.open(database) as restored:
        assert restored.all(Person) == [person]
    (former,) = database.parent.glob("office-before-restore-*.db")
    assert former.read_bytes() == b"broken"


def test_restore_is_refused_while_a_window_is_open(store, database, person):
    backup = store.back_up()
    with pytest.raises(Busy, match="请先关闭所有窗口"):
        restore_backup(backup, database)
    assert store.all(Person) == [person]


def test_old_log_is_not_played_into_a_restored_database(store, database, clerk, person, tmp_path):
    backup = store.back_up()
    with store.unit(clerk, "登记") as unit:
        unit.add(Person(name="李四"))
    killed = tmp_path / "killed" / "office.db"
    killed.parent.mkdir()
    for end in ("", "-wal"):
        shutil.copyfile(f"{database}{end}", f"{killed}{end}")
    restore_backup(backup, killed)
    with Store.open(killed) as restored:
        assert restored.all(Person) == [person]
    assert verify(killed) == []
    (former,) = killed.parent.glob("office-before-restore-*.db")
    with Store.open(former) as before:
        assert before.count(Person.register) == 2


@pytest.mark.usefixtures("person")
@pytest.mark.parametrize("damage", ["flip", "truncate", "other"])
def test_backup_that_does_not_hold_is_not_restored(store, database, damage):
    backup = store.back_up()
    store.close()
    content = bytearray(backup.read_bytes())
    if damage == "flip":
        content[len(content) // 2] ^= 1
    backup.write_bytes({"truncate": content[:5000], "other": b"x"}.get(damage, bytes(content)))
    before = database.read_bytes()
    with pytest.raises(BadBackup, match=r"这个备份不能用.*请另选"):
        restore_backup(backup, database)
    digest_file(backup).unlink()
    if damage != "flip":
        with pytest.raises(BadBackup):
            restore_backup(backup, database)
    assert database.read_bytes() == before


def test_backup_that_is_not_there_is_said(tmp_path):
    assert verify(tmp_path / "none.db") == [f"找不到文件“{tmp_path / 'none.db'}”。"]


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("update persons set phone = '1'", "与修改记录不符"),
        ("delete from search", "搜索不到"),
        ("insert into units values ('z', null, '县某局', '', 'no_such_kind', null, '', null, null)", "与修改记录不符"),
        ("update persons set deleted = '2024-03-05T12:00:00'", "与修改记录不符"),
        ("insert into persons values ('x', null, '李四', '', '')", "与修改记录不符"),
        (
            "insert into party_seats values ('y', null, 'nobody', 'party_group_member', null, null)",
            "指向不存在的“persons”记录",
        ),
    ],
)
@pytest.mark.usefixtures("person")
def test_verify_sees_what_was_done_behind_the_journal(store, database, statement, said):
    store.close()
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute(statement)
    connection.close()
    assert any(said in problem for problem in verify(database))


def test_a_spoilt_checksum_is_said(store):
    backup = store.back_up()
    digest_file(backup).write_bytes(b"\xff\xfe")
    assert verify(backup) == ["文件与备份时的校验值不符，已被改动或损坏。"]


def test_an_old_backup_that_cannot_go_is_said(database, tmp_path):
    backups = Backups(tmp_path / "备份", "office")
    days = [NOON + timedelta(days=400 * day) for day in range(26)]
    for day in days[:-1]:
        backups.take(database, day)
    (gone,) = [path for at, path in backups.taken().items() if at == min(backups.taken())]
    gone.unlink()
    gone.mkdir()
    with pytest.raises(Unreachable, match=r"读写|权限"):
        backups.take(database, days[-1])


def test_a_stray_file_named_like_a_backup_of_no_day_is_passed_over(database):
    folder = database.with_name(f"{database.stem}-backups")
    folder.mkdir(exist_ok=True)
    (folder / f"{database.stem}-00000000-000000.db").write_bytes(b"")
    with Store.open(database) as store:
        assert store.last_backup is None
