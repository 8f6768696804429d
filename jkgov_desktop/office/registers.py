"""What can be done with any register: keep a line, remove it, print it, give lines out."""

from collections.abc import Iterator

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.keeping import shown
from jkgov_desktop.office.subjects import keeping_of
from jkgov_desktop.records.fields import Clock, Day, Field, Flag, Id, Line, Pick, Ref, Text, Whole
from jkgov_desktop.records.money import Money
from jkgov_desktop.records.register import R, Record, Register
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.records.sheets import CellKind, LedgerColumn, LedgerSheet
from jkgov_desktop.records.slots import HalfDay
from jkgov_desktop.records.structs import replace
from jkgov_desktop.store.listing import Between, Equals, NamedCondition, Query


def save(desk: Desk, loaded: R | None, wanted: R) -> R:
    """Keep a new record, or a changed one if it still stands as it was loaded.

    Raises NumberTaken when it would have a number that another has, and what its register refuses.
    """
    return keeping_of(type(wanted)).save(desk, loaded, wanted)


def remove(desk: Desk, record: Record) -> None:
    """Put a record into the recycle bin, with what belongs to it."""
    keeping_of(type(record)).remove(desk, record)


def restore(desk: Desk, table: str, record_id: Id) -> Record:
    """Take a record back out of the recycle bin."""
    register = register_of(table)
    with desk.unit(f"恢复{register.title}") as unit:
        return keeping_of(register.record).restored(unit, unit.restore(register.record, record_id))


def copy_of(record: R) -> R:
    """The same values as a record not yet kept: the last line copied to start the next, without its number."""
    return replace(record.unnumbered(), id="")


def begin(desk: Desk, preset: R) -> R:
    """What a new record starts from, with what is already known of it."""
    return keeping_of(type(preset)).begin(desk, preset)


def ledger(desk: Desk, register: Register, query: Query) -> LedgerSheet:
    """The lines of a register that a list shows, ready to print or to write to a spreadsheet."""
    listing = desk.store.listing(register, query)
    return LedgerSheet(
        title=register.title,
        columns=tuple(LedgerColumn(field.label, _share(field), _kind(field)) for field in register.list_fields),
        rows=tuple(listing.cells(row) for row in range(len(listing))),
        office=desk.letterhead.office,
        printed_on=desk.now().date(),
        condition="，".join(_conditions(desk, register, query)),
    )


def _conditions(desk: Desk, register: Register, query: Query) -> Iterator[str]:
    """What narrows a list, in words: 查找“龙”, 会议类别：常务会议, 会议日期：2026-01-01 至 2026-03-31."""
    if query.text:
        yield f"查找“{query.text}”"
    for narrowed in query.where:
        if isinstance(narrowed, NamedCondition):
            yield narrowed.said
        elif isinstance(narrowed, Equals):
            field = register.fields[narrowed.field]
            yield f"{field.label}：{shown(desk, field, narrowed.value) or '空'}"
        elif isinstance(narrowed, Between):
            field = register.fields[narrowed.field]
            low, high = field.show(narrowed.low), field.show(narrowed.high)
            yield f"{field.label}：" + (f"{low} 至 {high}" if low and high else f"{low} 起" if low else f"至 {high}")


_LETTERS: dict[type[Field], float] = {
    Text: 26,
    Ref: 11,
    Pick: 8,
    Day: 9,
    HalfDay: 11,
    Money: 11,
    Clock: 5,
    Whole: 3,
    Flag: 3,
}


_KINDS: dict[type[Field], CellKind] = {Day: CellKind.DAY, Money: CellKind.AMOUNT, Whole: CellKind.COUNT}


def _kind(field: Field) -> CellKind:
    return _KINDS.get(type(field), CellKind.TEXT)


def _share(field: Field) -> float:
    """How wide a column wants to be, in Chinese letters; never narrower than its head."""
    if type(field) is Line:
        wanted = 8.0 if field.longest <= 30 else 13.0 if field.longest <= 100 else 18.0
    else:
        wanted = _LETTERS[type(field)]
    return max(wanted, len(field.label) + 1.0)
