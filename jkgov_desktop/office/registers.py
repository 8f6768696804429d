"""What can be done with any register: keep a line, remove it, print it, take lines in, give lines out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from jkgov_desktop.office import meetings
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records import words
from jkgov_desktop.records.documents.incoming import IncomingDocument
from jkgov_desktop.records.fields import Clock, Day, Field, FieldError, Flag, Id, Line, Pick, Ref, Text, Whole
from jkgov_desktop.records.meetings import AgendaItem, Meeting
from jkgov_desktop.records.money import Money
from jkgov_desktop.records.register import Record, Register
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.records.sheets import LedgerColumn, LedgerSheet
from jkgov_desktop.records.slots import HalfDay
from jkgov_desktop.store.errors import NumberTaken
from jkgov_desktop.store.listing import Equals, Query
from jkgov_desktop.store.unit import Unit


class ImportRefused(Exception):
    """A file of which nothing was taken in; `sentences` says for each line what is wrong."""

    def __init__(self, sentences: Sequence[str]) -> None:
        super().__init__("；".join(sentences))
        self.sentences = tuple(sentences)


@dataclass(frozen=True)
class _Names:
    """Finds records by what people call them, one look-up per table."""

    unit: Unit
    known: dict[str, dict[str, list[Id]]]

    def find(self, field: Ref, called: str) -> Id:
        table = self.known.setdefault(field.target, {})
        if not table:
            for one in self.unit.all(register_of(field.target).record):
                for name in {one.called(), getattr(one, "alias", "")} - {""}:
                    table.setdefault(_bare(name), []).append(one.id)
        ids = table.get(_bare(called), [])
        if len(ids) == 1:
            return ids[0]
        title = register_of(field.target).title
        problem = "有重名，无法确定是哪一条" if ids else "没有登记"
        raise FieldError(field.name, f"“{field.label}”填的“{called}”在“{title}”中{problem}，请先核对。")


def _bare(name: str) -> str:
    """A name without blanks: printed lists spread 吴刚 to 吴　刚."""
    return "".join(words.one_line(name).split())


def save(desk: Desk, loaded: Record | None, wanted: Record) -> Record:
    """Keep a new record, or a changed one if it still stands as it was loaded."""
    title = wanted.register.title
    with desk.unit(f"{'修改' if loaded else '登记'}{title}“{called(desk, wanted)}”") as unit:
        return unit.change(loaded, wanted) if loaded else unit.add(wanted)


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
    """The same values as a record not yet kept: the last line copied to start the next."""
    return replace(record, id="")


def called(desk: Desk, record: Record) -> str:
    """What a record is called, by the name of another record where that is what it is called by."""
    field = record.register.fields[record.register.name_field]
    return _shown(desk, field, getattr(record, field.name))


def ledger(desk: Desk, register: Register, query: Query) -> LedgerSheet:
    """The lines of a register that a list shows, ready to print or to write to a spreadsheet."""
    listing = desk.store.listing(register, query)
    return LedgerSheet(
        title=register.title,
        columns=tuple(LedgerColumn(field.label, _share(field)) for field in register.list_fields),
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
        field = register.fields[narrowed.field]
        if isinstance(narrowed, Equals):
            yield f"{field.label}：{_shown(desk, field, narrowed.value) or '空'}"
        else:
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


def _share(field: Field) -> float:
    """How wide a column wants to be, in Chinese letters; never narrower than its head."""
    if type(field) is Line:
        wanted = 8.0 if field.longest <= 30 else 13.0 if field.longest <= 100 else 18.0
    else:
        wanted = _LETTERS[type(field)]
    return max(wanted, len(field.label) + 1.0)


def take_in(desk: Desk, register: Register, rows: Sequence[Mapping[str, str]]) -> int:
    """Enter spreadsheet rows headed by the fields' labels, all of them or none; return how many.

    Raises ImportRefused with a sentence for every line that cannot be taken.
    """
    _refuse_unknown_heads(register, rows)
    problems: list[str] = []
    with desk.unit(f"导入{register.title} {len(rows)} 行") as unit:
        names = _Names(unit, {})
        for number, row in enumerate(rows, start=2):
            try:
                _take_number(unit, unit.add(_record_from(register, row, names)))
            except (FieldError, NumberTaken) as error:
                problems.append(f"第 {number} 行：{error.sentence}")
        if problems:
            raise ImportRefused(problems)
    return len(rows)


def _take_number(unit: Unit, record: Record) -> None:
    """A meeting or a paper that brings its number along has it from then on, so that no other gets it."""
    if isinstance(record, Meeting) and record.number:
        unit.give_number(record.series, record.id, record.held_on, record.number)
    elif isinstance(record, IncomingDocument) and record.number:
        unit.give_number(record.series, record.id, record.received_on, record.number)


def _refuse_unknown_heads(register: Register, rows: Sequence[Mapping[str, str]]) -> None:
    if not rows:
        raise ImportRefused(["文件里没有数据行，请在第一行写列名、从第二行起填数据。"])
    labels = [field.label for field in register.fields.values()]
    unknown = [head for head in rows[0] if head and head not in labels]
    if unknown:
        raise ImportRefused([f"“{register.title}”没有“{'、'.join(unknown)}”列，可用的列：{'、'.join(labels)}。"])


def _record_from(register: Register, row: Mapping[str, str], names: _Names) -> Record:
    values = {}
    for name, field in register.fields.items():
        typed = row.get(field.label, "")
        called = typed.strip()
        values[name] = names.find(field, called) if isinstance(field, Ref) and called else field.parse(typed)
    return register.record(**values)
