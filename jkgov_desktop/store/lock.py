"""Who may write: the process that holds the lock file beside the database. It ends with the process."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from filelock import BaseFileLock


def take_lock(path: Path) -> "BaseFileLock | None":
    """The lock of the database at `path`, or None when another window holds it."""
    from filelock import FileLock, Timeout

    lock = FileLock(f"{path}.lock", thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return None
    return lock
