"""What every use case works with: the store, the rules, who types, and the clock."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar, cast

from msgspec import Struct

from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.house import House, Interpretation
from jkgov_desktop.records.rules import Holiday, KeptEdition
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.rules import Rulebook, kept_edition
from jkgov_desktop.rulebook.working_days import YearTable
from jkgov_desktop.store.store import Store
from jkgov_desktop.store.unit import Guard, UnitOfWork

T = TypeVar("T")


class _Recalled(Struct, frozen=True):
    """What was read, by which rules and from which tables, and how those stood."""

    what: object
    rules: Rulebook
    tables: set[str]
    stood: tuple[object, int]


@dataclass
class Desk:
    """One secretary at work.

    `clerk` is the name that stands in the journal behind every change; `guard` is asked before each.
    """

    store: Store
    rules: Rulebook
    guard: Guard
    clerk: str = ""
    now: Callable[[], datetime] = datetime.now
    _recalled: dict[object, "_Recalled"] = field(default_factory=dict, init=False, repr=False)

    def recall(self, read: "Callable[[Desk], T]") -> T:
        """What `read` reads from the database, read again only after a table it rests on has changed.

        For what many sheets ask for, such as everybody or all overrides. `read` is a function of a module, gets
        records and asks neither the clock nor anything but the store and the rules; what it returns is not to be
        changed.
        """
        state = self.store.state
        known = self._recalled.get(read)
        if known is None or known.rules is not self.rules or known.stood != (state, self.store.writes(known.tables)):
            with self.store.noting() as tables:
                fresh = read(self)
            known = _Recalled(fresh, self.rules, tables, (state, self.store.writes(tables)))
            self._recalled[read] = known
        self.store.rest_on(*known.tables)
        return cast("T", known.what)

    @contextmanager
    def beside(self) -> "Iterator[Desk]":
        """The same secretary on another thread, with a connection of her own."""
        with self.store.beside() as store:
            yield Desk(store, self.rules, self.guard, self.clerk, self.now)

    def unit(self, what: str, *, else_by: str = "") -> AbstractContextManager[UnitOfWork]:
        """One unit of work in the clerk's name; `what` names it in the history and for undo.

        A unit inside another is a part of it. While nobody has said who types it is done in the name `else_by`;
        without one it is Refused.
        """
        return self.store.unit(self._named_clerk(else_by), what, self.guard)

    def undo(self) -> str:
        """Take back the last change of this window and say what it was; raises what `unit` and the store raise."""
        return self.store.undo(self._named_clerk(), self.guard)

    def _named_clerk(self, else_by: str = "") -> str:
        if not (self.clerk or else_by):
            raise Refused("请先在右上角选择经办人：每一次修改都要记下是谁做的。")
        return self.clerk or else_by

    def reread(self) -> None:
        """Judge by the editions, the readings (口径) and the holidays as they are kept now."""
        years = defaultdict(list)
        for one in self.store.all(Holiday):
            years[one.on.year].append((one.on, one.off))
        own = {year: YearTable.of(days) for year, days in years.items()}
        settings = {one.key: one.value for one in self.store.all(Interpretation)}
        kept = tuple(
            kept_edition(one.title, one.effective, one.source, one.data) for one in self.store.all(KeptEdition)
        )
        rules = replace(self.rules, settings=settings, calendar=replace(self.rules.calendar, own=own))
        self.rules = rules.with_kept(kept, self.now().date())

    @property
    def house(self) -> House | None:
        """The office this database belongs to; None until somebody has set it up."""
        houses = self.store.all(House)
        return houses[0] if houses else None

    @property
    def letterhead(self) -> House:
        """The office as its papers name it; nameless until somebody has set it up."""
        return self.house or House(government="", office="")
