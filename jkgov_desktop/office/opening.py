"""Open a database and put the parts of a desk together."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.register import Record
from jkgov_desktop.rulebook.rules import load
from jkgov_desktop.store.reading import Reader
from jkgov_desktop.store.store import Store


def desk_at(store: Store, clerk: str = "", now: Callable[[], datetime] = datetime.now) -> Desk:
    """A desk over an open database, by the rules the program brings and what every subject guards."""
    return Desk(store=store, rules=load(), guard=_guard, clerk=clerk, now=now)


def _guard(reader: Reader, before: Record | None, after: Record | None) -> None:
    """What every subject guards; what a subject is made of is imported when something is first written or asked."""
    from jkgov_desktop.office.subjects import guard

    guard(reader, before, after)


def open_desk(path: Path) -> Desk:
    """A desk over the database at `path`, made if there is none; raises StoreError."""
    desk = desk_at(Store.open(path))
    desk.reread()
    return desk
