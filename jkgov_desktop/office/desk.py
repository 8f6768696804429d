"""What every use case works with: the store, the rules, who types, and the clock."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

from jkgov_desktop.records.house import House
from jkgov_desktop.rulebook.rules import Rulebook
from jkgov_desktop.store.store import Store
from jkgov_desktop.store.unit import Unit


@dataclass
class Desk:
    """One secretary at work. `clerk` is the name that stands in the journal behind every change."""

    store: Store
    rules: Rulebook
    clerk: str = ""
    now: Callable[[], datetime] = datetime.now

    def unit(self, what: str) -> AbstractContextManager[Unit]:
        """One unit of work in the clerk's name; `what` names it in the history and for undo."""
        return self.store.unit(self.clerk, what)

    @property
    def house(self) -> House | None:
        """The office this database belongs to; None until somebody has set it up."""
        houses = self.store.all(House)
        return houses[0] if houses else None
