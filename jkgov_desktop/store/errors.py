"""The two families of error: what the environment or the input did, and our own bugs.

Every `StoreError` carries a Chinese sentence that says what is wrong and what to do. SQLite's own exceptions
are turned into these families in one place, `translated`.
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


class StoreBug(Exception):
    """Our own mistake: a divergence between code and tables, or a wrong use of the store."""


class StoreError(Exception):
    """What a secretary can do something about; `sentence` says what."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class NotADatabase(StoreError):
    """The file is something else."""


class Damaged(StoreError):
    """The file is a database that has been truncated or corrupted."""


class Newer(StoreError):
    """The file was written by a later version of this program."""


class Busy(StoreError):
    """Somebody else is writing, or holds the file."""


class Full(StoreError):
    """There is no room left."""


class ReadOnly(StoreError):
    """The file, its folder or this window may only be read."""


class Unreachable(StoreError):
    """The file or its folder cannot be opened, read or written."""


class Missing(StoreError):
    """There is no such record, or it has been deleted."""


class Dangling(StoreError):
    """A record points to one that is not there or has been deleted."""


class InUse(StoreError):
    """A record cannot go while others point to it."""


class Stale(StoreError):
    """What was loaded is no longer what stands; `fields` names the differing fields."""

    def __init__(self, sentence: str, fields: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.fields = fields


class Frozen(StoreError):
    """A record that may not change any more."""


class Duplicate(StoreError):
    """The same thing is already there."""


class NumberTaken(Duplicate):
    """A number of a series was given before; `next_free` is the one to use."""

    def __init__(self, sentence: str, next_free: int) -> None:
        super().__init__(sentence)
        self.next_free = next_free


class NothingToUndo(StoreError):
    """This window has made no change that is not yet taken back."""


class BadBackup(StoreError):
    """A backup that does not stand the test."""


_SENTENCES: tuple[tuple[str, type[StoreError], str], ...] = (
    ("SQLITE_BUSY", Busy, "数据库正被别的程序占用，刚才的操作没有保存。请稍候再试。"),
    ("SQLITE_LOCKED", Busy, "数据库正被别的程序占用，刚才的操作没有保存。请稍候再试。"),
    ("SQLITE_FULL", Full, "磁盘已满，刚才的操作没有保存。请清理磁盘后再试。"),
    ("SQLITE_READONLY", ReadOnly, "数据库文件只能查看，不能保存。请检查文件和文件夹的写入权限。"),
    ("SQLITE_CORRUPT", Damaged, "数据库文件已损坏。请停止录入，用“恢复备份”恢复最近的备份。"),
    ("SQLITE_NOTADB", NotADatabase, "这个文件不是江口政务的数据库，请另选文件。"),
    (
        "SQLITE_IOERR",
        Unreachable,
        "读写磁盘出错，刚才的操作没有保存。请检查磁盘是否已满、是否损坏、U盘是否拔出。",
    ),
    ("SQLITE_CANTOPEN", Unreachable, "打不开数据库文件。请检查文件是否还在、是否有权限读写。"),
    ("SQLITE_PERM", Unreachable, "没有权限读写数据库文件。请联系管理员开通文件夹的写入权限。"),
    ("SQLITE_CONSTRAINT_UNIQUE", Duplicate, "已有相同的记录，没有重复保存。请核对。"),
    ("SQLITE_CONSTRAINT_PRIMARYKEY", Duplicate, "已有相同的记录，没有重复保存。请核对。"),
)
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def from_sqlite(error: sqlite3.Error) -> Exception:
    """The member of our two families that says what `error` says."""
    name = getattr(error, "sqlite_errorname", "")
    if name == "SQLITE_CONSTRAINT_TRIGGER":
        return Frozen(str(error))
    for code, family, sentence in _SENTENCES:
        if name.startswith(code):
            return family(sentence)
    return StoreBug(f"{name}: {error}")


def from_system(error: OSError) -> StoreError:
    """The error of the environment that says what `error` says."""
    if error.errno in _NO_ROOM:
        return Full("磁盘已满，刚才的操作没有完成。请清理磁盘后再试。")
    place = f"“{error.filename}”" if error.filename else "文件"
    if isinstance(error, PermissionError):
        return Unreachable(f"没有权限读写{place}。请检查权限，或另选文件夹。")
    if isinstance(error, FileNotFoundError):
        return Unreachable(f"找不到{place}。请检查文件是否被移走或改名。")
    return Unreachable(f"读写{place}出错（{error.strerror or error}）。请检查磁盘后再试。")


@contextmanager
def translated() -> Iterator[None]:
    """Turn whatever SQLite or the file system raises inside into our own families."""
    try:
        yield
    except sqlite3.Error as error:
        raise from_sqlite(error) from error
    except OSError as error:
        raise from_system(error) from error
