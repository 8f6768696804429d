"""How the records of one register are kept: the only way in, whoever comes with one."""

from collections.abc import Callable
from typing import Any, Generic

from msgspec import Struct

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.life import Life
from jkgov_desktop.office.state import State
from jkgov_desktop.records.fields import Field, Id, Ref
from jkgov_desktop.records.register import R, Record
from jkgov_desktop.records.structs import replace
from jkgov_desktop.store.reading import Reader
from jkgov_desktop.store.unit import UnitOfWork


def shown(desk: Desk, field: Field, value: Any) -> str:
    """What stands in a field, as a person reads it; another record by its name."""
    if isinstance(field, Ref):
        return desk.store.names(field.target, [value]).get(value, "") if value else ""
    return field.show(value)


def called(desk: Desk, record: Record) -> str:
    """What a record is called, by the name of another record where that is what it is called by."""
    field = record.register.fields[record.register.name_field]
    return shown(desk, field, getattr(record, field.name))


def save_plainly(desk: Desk, loaded: R | None, wanted: R) -> R:
    """Keep a new record, or a changed one if it still stands as it was loaded."""
    with desk.unit(f"{'修改' if loaded else '登记'}{wanted.register.title}“{called(desk, wanted)}”") as unit:
        return unit.change(loaded, wanted) if loaded else unit.add(wanted)


def remove_plainly(desk: Desk, record: Record) -> None:
    """Put a record into the recycle bin, with what belongs to it."""
    with desk.unit(f"删除{record.register.title}“{called(desk, record)}”") as unit:
        unit.remove(record)


def _as_it_was(_unit: UnitOfWork, restored: R) -> R:
    return restored


def _as_it_is(_desk: Desk, fresh: R) -> R:
    return fresh


def _anything(_reader: Reader, _before: Record | None, _after: Record | None) -> None:
    pass


def today_in(*fields: str) -> Callable[[Desk, R], R]:
    """A new record begins with today in these fields."""

    def begin(desk: Desk, fresh: R) -> R:
        today: dict[str, Any] = dict.fromkeys(fields, desk.now().date())
        return replace(fresh, **today)

    return begin


class Keeping(Struct, Generic[R], frozen=True):
    """What may be done with the records of one register.

    `save` keeps one (the record as it was loaded, None for a new one, and as it is wanted), `remove` puts one into
    the recycle bin, `restored` sets right what came back out of it, and `begin` fills in what a new one starts from.
    `guard` is asked before every single write, by whichever way it comes (see store.unit.Guard); `once` names the
    fields that together stand in the register no more than once, and `twice` says what is wrong when they would.
    `sheet` puts together what a record is judged by and its forms print, None while there is nothing to judge;
    `examples` names records that show its forms at their best. `life` says through which stages it goes, and
    `states` by which states its list is narrowed. Every other field than those in `sets`, which its verbs, deeds and
    pages of their own fill in, is typed in some form.
    """

    kind: type[R]
    save: Callable[[Desk, R | None, R], R] = save_plainly
    remove: Callable[[Desk, R], None] = remove_plainly
    restored: Callable[[UnitOfWork, R], R] = _as_it_was
    begin: Callable[[Desk, R], R] = _as_it_is
    guard: Callable[[Reader, R | None, R | None], None] = _anything
    once: tuple[str, ...] = ()
    twice: Callable[[Reader, R], str] | None = None
    sheet: Callable[[Desk, R], Any] | None = None
    examples: Callable[[Desk], list[Id]] | None = None
    life: Life[R] | None = None
    states: tuple[State, ...] = ()
    sets: tuple[str, ...] = ()
