"""The store: one database file, read anywhere, written in units of work."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.register import new_id
from jkgov_desktop.store import backup, journal
from jkgov_desktop.store.drafts import Drafts
from jkgov_desktop.store.errors import NothingToUndo, ReadOnly
from jkgov_desktop.store.opening import Opened, open_database
from jkgov_desktop.store.reading import Reader
from jkgov_desktop.store.unit import Guard, UnitOfWork, anything


class Store(Reader):
    """An open database. It belongs to the thread that opened it; only `back_up` and `beside` are for others too.

    `window` is the id of this session in the journal. `reason_read_only` says, in Chinese, why nothing can
    be written; it is empty when something can.
    """

    def __init__(self, opened: Opened, path: Path, now: Callable[[], datetime], backups: backup.Backups) -> None:
        super().__init__(opened.connection)
        self.path = path
        self.window = new_id()
        self.reason_read_only = opened.refusal
        self.drafts = Drafts(opened.connection, now, opened.refusal)
        self._opened = opened
        self._now = now
        self._backups = backups
        self._at_work: UnitOfWork | None = None

    @classmethod
    def open(cls, path: Path, *, now: Callable[[], datetime] = datetime.now, backups: Path | None = None) -> Self:
        """Open a database, or make it when there is none; raises a StoreError that says what to do.

        `backups` is the folder of the rotating backups; by default one beside the database.
        """
        path = path.absolute()
        rotating = backup.Backups(backups or path.with_name(f"{path.stem}-backups"), path.stem)
        return cls(open_database(path, rotating, now()), path, now, rotating)

    def beside(self) -> Self:
        """Another connection of this window to the same file, for the thread that asks for it."""
        opened = Opened(self.path)
        opened.refusal = self.reason_read_only
        if not self.read_only:
            opened.connection.make_durable()
        store = type(self)(opened, self.path, self._now, self._backups)
        store.window = self.window
        return store

    @property
    def read_only(self) -> bool:
        """Whether this window may only look."""
        return bool(self.reason_read_only)

    def close(self) -> None:
        """Close the file and let another window write; a second time does nothing."""
        self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def unit(self, clerk: str, what: str, guard: Guard = anything) -> AbstractContextManager[UnitOfWork]:
        """Everything done inside is kept at the end, or nothing of it if anything raises.

        `clerk` is who types; `what` a short Chinese phrase for history and undo, such as 登记会议. `guard` is asked
        before every write. A unit inside another is a part of it: it goes by the phrase and the guard of the whole.
        """
        return self._part(self._at_work) if self._at_work else self._unit(clerk, what, guard, undoes=None)

    def undo(self, clerk: str, guard: Guard = anything) -> str:
        """Take back the last unit of this window that is not taken back yet; returns its phrase.

        Raises NothingToUndo, or Stale, Frozen or InUse when what was done can no longer be taken back, and what
        `guard` raises.
        """
        last = journal.last_not_undone(self._connection, self.window)
        if last is None:
            raise NothingToUndo("本次打开以来没有可以撤销的操作。")
        with self._unit(clerk, f"撤销{last.what}", guard, undoes=last.unit) as unit:
            unit.take_back(last.unit)
        return last.what

    def back_up(self, target: Path | None = None) -> Path:
        """Copy the database, proved, to `target` or to the rotating folder; callable from any thread."""
        return backup.back_up(self.path, target) if target else self._backups.take(self.path, self._now())

    @property
    def last_backup(self) -> datetime | None:
        """When the newest rotating backup was taken, local time."""
        return self._backups.last()

    @property
    def backup_due(self) -> bool:
        """Whether today has no rotating backup yet."""
        return self._backups.due(self._now())

    @contextmanager
    def _unit(self, clerk: str, what: str, guard: Guard, undoes: Id | None) -> Iterator[UnitOfWork]:
        if self.read_only:
            raise ReadOnly(self.reason_read_only)
        stamp = journal.Stamp(new_id(), self.window, clerk, what, self._now(), undoes)
        with self._connection.transaction():
            self._at_work = unit = UnitOfWork(self._connection, stamp, guard)
            try:
                yield unit
                unit.settle()
            finally:
                self._at_work = None

    @contextmanager
    def _part(self, whole: UnitOfWork) -> Iterator[UnitOfWork]:
        with self._connection.transaction(), whole.part():
            yield whole
