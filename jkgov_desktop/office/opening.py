"""Open a database and put the parts of a desk together."""

from datetime import date
from pathlib import Path

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.rulebook.rules import load
from jkgov_desktop.store.store import Store


def open_desk(path: Path) -> Desk:
    """A desk over the database at `path`, made if there is none; raises StoreError."""
    desk = Desk(store=Store.open(path), rules=load())
    desk.reread()
    return desk


def open_sample(folder: Path) -> Desk:
    """A desk in the sample office as it is today, in a file of its own in `folder`."""
    from jkgov_desktop.office.sample import CLERK, fill

    path = folder / "示例.db"
    with Store.open(path) as store:
        fill(store, date.today())
    desk = open_desk(path)
    desk.clerk = CLERK
    return desk
