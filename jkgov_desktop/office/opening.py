"""Open a database and put the parts of a desk together."""

from pathlib import Path

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.house import Interpretation
from jkgov_desktop.rulebook.rules import load
from jkgov_desktop.store.store import Store


def open_desk(path: Path) -> Desk:
    """A desk over the database at `path`, made if there is none; raises StoreError."""
    store = Store.open(path)
    settings = {one.key: one.value for one in store.all(Interpretation)}
    return Desk(store=store, rules=load(settings=settings))
