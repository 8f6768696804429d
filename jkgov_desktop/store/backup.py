"""Copies that are proved before they count, how many are kept, and the way back.

A backup is one file, readable anywhere, with its SHA-256 beside it.
"""

import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from jkgov_desktop.store.connection import Connection
from jkgov_desktop.store.errors import BadBackup, Busy, translated
from jkgov_desktop.store.lock import take_lock
from jkgov_desktop.store.verifying import digest_file, verify

__all__ = ["Backups", "back_up", "restore_backup", "verify", "worth_keeping"]

DAYS_KEPT, WEEKS_KEPT, MONTHS_KEPT = 7, 8, 24
_STAMP = "%Y%m%d-%H%M%S"


class Backups:
    """The rotating backups of one database in one folder."""

    def __init__(self, folder: Path, stem: str) -> None:
        self.folder = folder
        self._stem = stem
        self._name = re.compile(re.escape(stem) + r"-(\d{8}-\d{6})\.db")

    def taken(self) -> dict[datetime, Path]:
        """When each rotating backup was taken, oldest first."""
        with translated():
            files = list(self.folder.glob("*.db"))
        return dict(sorted((at, path) for path in files if (at := self._taken_at(path))))

    def _taken_at(self, path: Path) -> datetime | None:
        """When a rotating backup was taken, by its name; None for any other file."""
        name = self._name.fullmatch(path.name)
        try:
            return datetime.strptime(name[1], _STAMP) if name else None  # noqa: DTZ007 - local, as all times here
        except ValueError:
            return None

    def last(self) -> datetime | None:
        """When the newest rotating backup was taken."""
        return max(self.taken(), default=None)

    def due(self, now: datetime) -> bool:
        """Whether today has no backup yet."""
        last = self.last()
        return last is None or last.date() < now.date()

    def take(self, source: Path, now: datetime) -> Path:
        """Back up `source` here and let the oldest go."""
        kept = back_up(source, self.folder / f"{self._stem}-{now:{_STAMP}}.db")
        taken = self.taken()
        with translated():
            for at in taken.keys() - worth_keeping(taken):
                taken[at].unlink(missing_ok=True)
                digest_file(taken[at]).unlink(missing_ok=True)
        return kept

    def set_aside(self, source: Path, why: str, now: datetime) -> Path:
        """Back up `source` before something that cannot be taken back; such copies are never rotated out."""
        return back_up(source, self.folder / f"{self._stem}-{why}-{now:{_STAMP}}.db")


def worth_keeping(taken: Iterable[datetime]) -> set[datetime]:
    """The newest of each of the last 7 days, 8 weeks and 24 months that have any."""
    newest_first = sorted(taken, reverse=True)
    kept: set[datetime] = set()
    periods: tuple[tuple[Callable[[datetime], object], int], ...] = (
        (lambda at: at.date(), DAYS_KEPT),
        (lambda at: at.isocalendar()[:2], WEEKS_KEPT),
        (lambda at: (at.year, at.month), MONTHS_KEPT),
    )
    for period, count in periods:
        newest: dict[object, datetime] = {}
        for at in newest_first:
            newest.setdefault(period(at), at)
        kept.update(list(newest.values())[:count])
    return kept


def back_up(source: Path, target: Path) -> Path:
    """Copy the database `source` to `target` while it is in use; the copy counts only once it is proved.

    Uses connections of its own, so that any thread may call it. Raises BadBackup when the copy differs.
    """
    if target.resolve() == source.resolve():
        raise BadBackup("不能备份到正在使用的数据库本身，请另选文件名。")
    part = target.with_name(target.name + ".part")
    with translated():
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            part.write_bytes(b"")
            _copy(source, part)
            digest = _flushed_digest(part)
            digest_file(target).write_text(f"{digest}  {target.name}\n", encoding="utf-8")
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    return target


def restore_backup(backup: Path, target: Path, *, now: Callable[[], datetime] = datetime.now) -> None:
    """Put a proved backup in the place of `target`, whose present files are kept beside it.

    Raises BadBackup when the backup does not stand the test and Busy while a window has `target` open.
    """
    if problems := verify(backup):
        raise BadBackup(f"这个备份不能用：{problems[0]}请另选一个备份。")
    with translated():
        target.parent.mkdir(parents=True, exist_ok=True)
        lock = take_lock(target)
        if lock is None:
            raise Busy("数据库正在另一个窗口中打开，不能恢复。请先关闭所有窗口再恢复。")
        try:
            _put_in_place(backup, target, now())
        finally:
            lock.release()


def _put_in_place(backup: Path, target: Path, now: datetime) -> None:
    part = target.with_name(target.name + ".part")
    shutil.copyfile(backup, part)
    _flushed_digest(part)
    log, shared = (target.with_name(target.name + end) for end in ("-wal", "-shm"))
    aside = target.with_name(f"{target.stem}-before-restore-{now:{_STAMP}}.db")
    if target.exists():
        shutil.copyfile(target, aside)
        if log.exists():
            shutil.copyfile(log, aside.with_name(aside.name + "-wal"))
    # An old log beside the new file would be played into it.
    log.unlink(missing_ok=True)
    shared.unlink(missing_ok=True)
    part.replace(target)


def _copy(source: Path, part: Path) -> None:
    reading, writing = Connection.to(source, read_only=True), Connection.to(part)
    try:
        reading.run("begin")
        counts = _counts(reading)
        with translated():
            reading.raw.backup(writing.raw)
        writing.run("pragma journal_mode = delete")
        sound = writing.value("pragma integrity_check(1)") == "ok" and _counts(writing) == counts
    finally:
        writing.close()
        reading.close()
    if not sound:
        raise BadBackup("备份与数据库不一致，没有保留。数据库可能已损坏，请停止录入并恢复最近的备份。")


def _counts(connection: Connection) -> dict[str, int]:
    tables = connection.rows("select name from sqlite_master where type = 'table'")
    return {row["name"]: connection.number(f'select count(*) from "{row["name"]}"') for row in tables}  # noqa: S608


def _flushed_digest(path: Path) -> str:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        return hashlib.file_digest(file, "sha256").hexdigest()
