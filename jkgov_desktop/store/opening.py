"""From a path to a connection that may be trusted, or a sentence why not.

A refusal changes nothing on disk.
"""

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from jkgov_desktop.store import migrations
from jkgov_desktop.store.backup import Backups
from jkgov_desktop.store.connection import Connection
from jkgov_desktop.store.errors import Busy, Damaged, NotADatabase, ReadOnly, Unreachable, translated
from jkgov_desktop.store.lock import take_lock
from jkgov_desktop.store.network import on_network
from jkgov_desktop.store.schema import check_tables

if TYPE_CHECKING:
    from filelock import BaseFileLock

_SECOND_WINDOW = "这个数据库已在另一个窗口中打开，本窗口只能查看和打印。要录入，请到先打开的窗口，或关闭它后重新打开。"
_READ_ONLY_FILE = "数据库文件是只读的，只能查看和打印。要录入，请取消文件的只读属性，或联系管理员开通写入权限。"
_READ_ONLY_FOLDER = (
    "数据库所在的文件夹不能写入，只能查看和打印。要录入，请把数据库复制到本机硬盘，或联系管理员开通写入权限。"
)


class Opened:
    """A connection, the lock that lets it write, and in `refusal` why it may not, if it may not."""

    def __init__(self, path: Path) -> None:
        self.lock: BaseFileLock | None = None
        self.refusal = _refusal(path)
        self.connection = Connection.to(path, read_only=bool(self.refusal))

    def close(self) -> None:
        """Close the connection, then let other windows write."""
        self.connection.close()
        if self.lock:
            self.lock.release()


def open_database(path: Path, backups: Backups, now: datetime) -> Opened:
    """Open `path`, or make it when there is none; raises a StoreError that says what to do."""
    with translated():
        if on_network(path):
            raise Unreachable("数据库不能放在网络共享文件夹里，否则数据会损坏。请放在本机硬盘上，网络盘只用来放备份。")
        if not path.exists():
            _create(path)
        if path.is_dir():
            raise NotADatabase(f"“{path}”是文件夹，不是数据库文件。请另选文件。")
        if path.stat().st_size == 0:
            raise Damaged(f"“{path.name}”是空文件。请从备份恢复；如要新建数据库，请删去这个文件再打开。")
        opened = Opened(path)
        try:
            migrations.refuse_strangers(opened.connection)
            _refuse_cut_short(opened.connection, path)
            _settle_who_writes(opened, path)
            _bring_up_to_date(opened, path, backups, now)
            check_tables(opened.connection)
        except BaseException:
            opened.close()
            raise
    return opened


def _refuse_cut_short(connection: Connection, path: Path) -> None:
    """Raise Damaged if the file ends inside a page: a copy that was broken off, or a full disk."""
    if path.stat().st_size % connection.number("pragma page_size"):
        raise Damaged("数据库文件不完整，末尾缺了一段。请停止录入，用“恢复备份”恢复最近的备份。")


def _create(path: Path) -> None:
    """Make an empty database beside `path` and move it there whole, so that a kill leaves no half of one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = take_lock(path)
    if lock is None:
        raise Busy("另一个窗口正在建立这个数据库，请稍候再打开。")
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(b"")
        connection = Connection.to(part)
        try:
            migrations.apply(connection)
            connection.run("vacuum")
        finally:
            connection.close()
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
        lock.release()


def _refusal(path: Path) -> str:
    if not os.access(path, os.R_OK):
        raise Unreachable(f"没有权限读取“{path}”。请检查权限，或另选文件。")
    if not os.access(path, os.W_OK):
        return _READ_ONLY_FILE
    return "" if os.access(path.parent, os.W_OK) else _READ_ONLY_FOLDER


def _settle_who_writes(opened: Opened, path: Path) -> None:
    """One window writes: whoever holds the lock. Any other reads."""
    if opened.refusal:
        return
    opened.lock = take_lock(path)
    if opened.lock is None:
        opened.refusal = _SECOND_WINDOW
        opened.connection.close()
        opened.connection = Connection.to(path, read_only=True)


def _bring_up_to_date(opened: Opened, path: Path, backups: Backups, now: datetime) -> None:
    connection = opened.connection
    due = migrations.pending(connection)
    if opened.refusal:
        if due:
            raise ReadOnly(f"这个数据库要先升级才能打开，但现在不能写入。{opened.refusal}")
        return
    if backups.due(now) and connection.value("pragma quick_check(1)") != "ok":
        raise Damaged("数据库文件已损坏。请停止录入，用“恢复备份”恢复最近的备份。")
    if due:
        backups.set_aside(path, "before-upgrade", now)
        migrations.apply(connection)
    connection.make_durable()
