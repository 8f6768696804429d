"""Lines of a spreadsheet taken into a register: understood first, then all of them kept or none.

What is understood is plain data, so that it may be worked out away from the thread that owns the store.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from msgspec import Struct, field

from jkgov_desktop.office import registers
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.meetings.kinds import offered
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.subjects import keeping_of
from jkgov_desktop.records import words
from jkgov_desktop.records.fields import Day, Field, FieldError, Id, Ref
from jkgov_desktop.records.house import IssuedNumber
from jkgov_desktop.records.register import Record, Register
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.store.errors import Duplicate, Frozen, NumberTaken

Rows = Mapping[int, Mapping[str, str]]
"""What stands in a file under each head, by the number of the line in the file."""

_STEP = 200
"""Lines understood between two looks at whether to go on."""

_SERIAL = re.compile(r"\d{5}")
_FIRST_SERIAL = date(1899, 12, 30)
_WITH_TIME = re.compile(r"(.*\d)\s+\d{1,2}:\d{2}(:\d{2})?")


class ImportRefused(Exception):
    """A file of which nothing was taken in; `sentences` says for each line what is wrong."""

    def __init__(self, sentences: Sequence[str]) -> None:
        super().__init__("；".join(sentences))
        self.sentences = tuple(sentences)


class Known(Struct, frozen=True):
    """What lines are held against: records by what people call them, the numbers that were given, what the register
    keeps only once, and its fields as they are offered."""

    names: Mapping[str, Mapping[str, Sequence[Id]]]
    numbers: Mapping[tuple[str, int], str]
    once: tuple[str, ...]
    standing: Mapping[tuple[object, ...], str]
    fields: Mapping[str, Field]

    def find(self, ref: Ref, called: str) -> Id:
        """The one record that is called so; raises FieldError when there is none, or more than one."""
        ids = self.names[ref.target].get(_bare(called), [])
        if len(ids) == 1:
            return ids[0]
        title = register_of(ref.target).title
        problem = "有重名，无法确定是哪一条" if ids else "没有登记"
        raise FieldError(ref.name, f"“{ref.label}”填的“{called}”在“{title}”中{problem}，请先核对。")


class ReadLine(Struct, frozen=True):
    """One line of the file: what was understood, as it would be shown, or what is wrong with it."""

    number: int
    cells: tuple[str, ...]
    record: Record | None
    problem: str = ""


class Understood(Struct, frozen=True):
    """A whole file: the fields its heads name, the heads that name none, and its lines."""

    fields: tuple[Field, ...]
    unknown: tuple[str, ...]
    lines: tuple[ReadLine, ...]

    @property
    def problems(self) -> list[str]:
        """A sentence for every line that cannot be taken."""
        return [f"第 {line.number} 行：{line.problem}" for line in self.lines if line.problem]


def known_to(desk: Desk, register: Register) -> Known:
    """What the lines of a register are held against, as it stands now."""
    names: dict[str, dict[str, list[Id]]] = {}
    for table in {one.target for one in register.fields.values() if isinstance(one, Ref)}:
        called = names.setdefault(table, {})
        records = desk.store.all(register_of(table).record)
        shown = desk.store.names(table, [one.id for one in records])
        for one in records:
            for name in {shown[one.id], getattr(one, "alias", "")} - {""}:
                called.setdefault(_bare(name), []).append(one.id)
    once = keeping_of(register.record).once
    standing = {_key(one, once): one.called() for one in desk.store.all(register.record)} if once else {}
    fields = {name: offered(desk, one) for name, one in register.fields.items()}
    return Known(names, _given(desk, register), once, standing, fields)


def _given(desk: Desk, register: Register) -> dict[tuple[str, int], str]:
    given = desk.store.all(IssuedNumber) if register.number_field else []
    shown = desk.store.names(register.table, [one.given_to for one in given])
    return {(one.series, one.number): f"“{shown.get(one.given_to, '别的记录')}”" for one in given}


def _key(record: Record, once: Sequence[str]) -> tuple[object, ...]:
    return tuple(getattr(record, name) for name in once)


def _bare(name: str) -> str:
    """A name without blanks: printed lists spread 吴刚 to 吴　刚."""
    return "".join(words.one_line(name).split())


def understand(
    register: Register,
    rows: Rows,
    known: Known,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Understood:
    """Read every line as a record of `register`, without keeping anything; stops early once cancelled.

    Raises ImportRefused when no head names a field.
    """
    labels = {one.label: one for one in known.fields.values()}
    heads = list(next(iter(rows.values()), {}))
    if not any(head in labels for head in heads):
        raise ImportRefused([f"没有找到“{register.title}”的列名，可用的列：{'、'.join(labels)}。"])
    fields = tuple(labels[head] for head in heads if head in labels)
    reading = _Reading(register, fields, known)
    lines = []
    for done, (number, row) in enumerate(rows.items()):
        if done % _STEP == 0:
            progress(done, len(rows))
            if cancelled():
                break
        lines.append(reading.line(number, row))
    return Understood(fields, tuple(head for head in heads if head not in labels), tuple(lines))


class _Reading(Struct, frozen=True):
    register: Register
    fields: tuple[Field, ...]
    known: Known
    numbered: dict[tuple[str, int], int] = field(default_factory=dict)
    seen: dict[tuple[object, ...], int] = field(default_factory=dict)

    def line(self, number: int, row: Mapping[str, str]) -> ReadLine:
        values: dict[str, Any] = {}
        problems: list[str] = []
        cells: list[str] = []
        for one in self.fields:
            typed = row.get(one.label, "").strip()
            try:
                value = self._value(one, typed)
                values[one.name] = value
                cells.append(typed if isinstance(one, Ref) else one.show(value))
            except FieldError as error:
                problems.append(error.sentence)
                cells.append(typed)
        record = None
        if not problems:
            record = self.register.record(**values)
            problems = [error.sentence for error in record.errors()]
            problems = problems or [*self._number_problems(number, record), *self._twice_problems(number, record)]
        return ReadLine(number, tuple(cells), None if problems else record, "".join(problems))

    def _value(self, one: Field, typed: str) -> object:
        if isinstance(one, Ref) and typed:
            return self.known.find(one, typed)
        return one.parse(_as_day(typed) if isinstance(one, Day) else typed)

    def _number_problems(self, line: int, record: Record) -> Iterator[str]:
        """A number that somebody has already, in the register or further up in the file."""
        if brought := record.numbered:
            key = (brought.series, brought.number)
            first = self.numbered.setdefault(key, line)
            if key in self.known.numbers:
                yield f"第 {brought.number} 号已给{self.known.numbers[key]}，不能再用。"
            elif first != line:
                yield f"第 {brought.number} 号与第 {first} 行重复，请核对。"

    def _twice_problems(self, line: int, record: Record) -> Iterator[str]:
        """What the register keeps once and has already, or what stands further up in the file."""
        if once := self.known.once:
            key = _key(record, once)
            first = self.seen.setdefault(key, line)
            named = "、".join(f"{one.label}{one.show(getattr(record, one.name))}" for one in self._fields(once))
            if key in self.known.standing:
                yield f"{named}已登记过，不能重复登记。"
            elif first != line:
                yield f"{named}与第 {first} 行重复，请核对。"

    def _fields(self, names: Sequence[str]) -> list[Field]:
        return [self.register.fields[name] for name in names]


def _as_day(typed: str) -> str:
    """A day as Excel keeps it, counted from 1899-12-30, or with a time behind it, as a person would type it."""
    if _SERIAL.fullmatch(typed):
        return (_FIRST_SERIAL + timedelta(days=int(typed))).isoformat()
    with_time = _WITH_TIME.fullmatch(typed)
    return with_time[1] if with_time else typed


def keep(
    desk: Desk,
    register: Register,
    understood: Understood,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Keep every line, or none, after a backup; return how many.

    Each line is saved as if it had been typed.
    Raises ImportRefused with a sentence for every line that cannot be kept, or when it was cancelled.
    """
    if problems := understood.problems:
        raise ImportRefused(problems)
    desk.store.back_up()
    total = len(understood.lines)
    with desk.unit(f"导入{register.title} {total} 行"):
        for done, line in enumerate(understood.lines):
            if done % _STEP == 0:
                progress(done, total)
                if cancelled():
                    raise ImportRefused(["已停止，没有导入任何一行。"])
            assert line.record is not None
            try:
                registers.save(desk, None, line.record)
            except (FieldError, Refused, Duplicate, NumberTaken, Frozen) as error:
                problems.append(f"第 {line.number} 行：{error.sentence}")
        if problems:
            raise ImportRefused(problems)
    return total


def keep_work(
    desk: Desk, register: Register, understood: Understood, kept: Callable[[int], object]
) -> Callable[[Callable[[int, int], object], Callable[[], bool]], None]:
    """`keep` as work for another thread; `kept` is called there as soon as all is kept, cancelled or not."""

    def work(progress: Callable[[int, int], object], cancelled: Callable[[], bool]) -> None:
        with desk.beside() as own:
            kept(keep(own, register, understood, progress, cancelled))

    return work


def take_in(desk: Desk, register: Register, rows: Rows) -> int:
    """Keep the lines of a file headed by the fields' labels, all of them or none; return how many.

    Raises ImportRefused with a sentence for every line that cannot be taken, or for heads that are unknown.
    """
    understood = understand(register, rows, known_to(desk, register))
    if understood.unknown:
        labels = "、".join(one.label for one in register.fields.values())
        unknown = "、".join(understood.unknown)
        raise ImportRefused([f"“{register.title}”没有“{unknown}”列，可用的列：{labels}。"])
    return keep(desk, register, understood)
