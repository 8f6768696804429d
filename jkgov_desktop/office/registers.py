"""What can be done with any register: keep a line, remove it, print it, give lines out."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from jkgov_desktop.office import meetings
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.numbering import hold, unnumbered
from jkgov_desktop.records.fields import Clock, Day, Field, Flag, Id, Line, Pick, Ref, Text, Whole
from jkgov_desktop.records.meetings import AgendaItem
from jkgov_desktop.records.money import Money
from jkgov_desktop.records.register import Record, Register
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.records.sheets import CellKind, LedgerColumn, LedgerSheet
from jkgov_desktop.records.slots import HalfDay
from jkgov_desktop.store.listing import Between, Equals, Named, Query


def save(desk: Desk, loaded: Record | None, wanted: Record) -> Record:
    """Keep a new record, or a changed one if it still stands as it was loaded.

    Raises NumberTaken when a number is typed into it that another record has.
    """
    title = wanted.register.title
    with desk.unit(f"{'修改' if loaded else '登记'}{title}“{called(desk, wanted)}”") as unit:
        kept = unit.change(loaded, wanted) if loaded else unit.add(wanted)
        hold(unit, kept, desk.now().date())
        return kept


def remove(desk: Desk, record: Record) -> None:
    """Put a record into the recycle bin, with what belongs to it."""
    with desk.unit(f"删除{record.register.title}“{called(desk, record)}”") as unit:
        unit.remove(record)


def restore(desk: Desk, table: str, record_id: Id) -> Record:
    """Take a record back out of the recycle bin."""
    register = register_of(table)
    with desk.unit(f"恢复{register.title}") as unit:
        restored = unit.restore(register.record, record_id)
        return meetings.put_at_end(unit, restored) if isinstance(restored, AgendaItem) else restored


def copy_of(record: Record) -> Record:
    """The same values as a record not yet kept: the last line copied to start the next, without its number."""
    return replace(unnumbered(record), id="")


def called(desk: Desk, record: Record) -> str:
    """What a record is called, by the name of another record where that is what it is called by."""
    field = record.register.fields[record.register.name_field]
    return _shown(desk, field, getattr(record, field.name))


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
        if isinstance(narrowed, Named):
            yield narrowed.said
        elif isinstance(narrowed, Equals):
            field = register.fields[narrowed.field]
            yield f"{field.label}：{_shown(desk, field, narrowed.value) or '空'}"
        elif isinstance(narrowed, Between):
            field = register.fields[narrowed.field]
            low, high = field.show(narrowed.low), field.show(narrowed.high)
            yield f"{field.label}：" + (f"{low} 至 {high}" if low and high else f"{low} 起" if low else f"至 {high}")


def _shown(desk: Desk, field: Field, value: Any) -> str:
    if isinstance(field, Ref):
        return desk.store.names(field.target, [value]).get(value, "") if value else ""
    return field.show(value)


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
