"""One unit of work: everything a person does at once, kept whole or not at all."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import cast

from jkgov_desktop.records.fields import Id, Raw
from jkgov_desktop.records.house import IssuedNumber
from jkgov_desktop.records.register import Numbered, R, Record, Register, new_id
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.records.structs import replace
from jkgov_desktop.store import journal, naming
from jkgov_desktop.store.connection import Connection, StoredRow
from jkgov_desktop.store.errors import Missing, NumberTaken, Stale
from jkgov_desktop.store.journal import Stamp
from jkgov_desktop.store.reading import Reader
from jkgov_desktop.store.writer import Writer

Guard = Callable[[Reader, Record | None, Record | None], None]
"""Asked before a record becomes another: what it was, None for one that is new or comes back; what it will be,
None for one that goes. Raises what says why it may not."""


def anything(_reader: Reader, _before: Record | None, _after: Record | None) -> None:
    """The guard that lets everything through."""


class UnitOfWork(Reader):
    """What may be done inside `with store.unit(...)`; reads see what has been written so far.

    `guard` is asked before whatever is written here, by whichever way. The number a record has in a series is its
    own from the moment it is kept, and void once the record is gone or has another.
    """

    def __init__(self, connection: Connection, stamp: Stamp, guard: Guard = anything) -> None:
        super().__init__(connection)
        self._writer = Writer(connection, stamp)
        self._guard = guard

    def add(self, record: R) -> R:
        """Keep a new record, cleaned, under its id or a fresh one; raises FieldError or Duplicate."""
        kept = replace(record.cleaned(), id=record.id or new_id())
        self._guard(self, None, kept)
        self._writer.insert(kept)
        self._hold(kept, None)
        return kept

    def change(self, loaded: R, wanted: R) -> R:
        """Turn a record as it was loaded into what is wanted; raises Stale when it no longer stands so.

        Raises NumberTaken when it would have a number that another has.
        """
        kept = replace(wanted.cleaned(), id=loaded.id)
        register = kept.register
        row = self._writer.standing(register, loaded.id)
        if row is None:
            raise Missing(f"“{register.title}”中没有这条记录，无法修改。请刷新后再看。")
        if row["deleted"]:
            raise Stale(f"这条记录已被{self._last_hand(loaded.id)}删除，没有保存。请刷新后再看。")
        was, now = loaded.dump(), kept.dump()
        if differing := tuple(name for name in register.fields if was[name] != row[name]):
            labels = "、".join(register.fields[name].label for name in differing)
            raise Stale(
                f"“{labels}”已被{self._last_hand(loaded.id, differing)}改过，没有保存。请重新打开再改。",
                differing,
            )
        self._guard(self, loaded, kept)
        if changed := [name for name in register.fields if now[name] != row[name]]:
            before, after = ({name: raws[name] for name in changed} for raws in (was, now))
            self._writer.update(register, loaded.id, before, after)
            self._hold(kept, loaded.numbered)
        return kept

    def remove(self, record: Record) -> None:
        """Put a record and its parts in the recycle bin; the numbers they had stay taken, as void.

        The unit is refused with InUse if other live records still point to one of them at its end.
        """
        register = record.register
        row = self._writer.standing(register, record.id)
        if row is None or row["deleted"]:
            raise Missing(f"这条“{register.title}”记录已经删除。请刷新后再看。")
        gone = [(register, row)]
        gone.extend(part for part in self._writer.parts_of(register, record.id) if not part[1]["deleted"])
        for of, one in gone:
            self._guard(self, of.load(dict(one)), None)
        for of, one in reversed(gone):
            self._void_numbers(of, one["id"])
            self._writer.delete(of, one)

    def restore(self, cls: type[R], id: Id) -> R:  # noqa: A002 - the word of the records
        """Take a record out of the recycle bin, with the parts that were removed together with it.

        A number that was made void by the same step holds again.
        """
        register = cls.register
        row = self._writer.standing(register, id)
        if row is None:
            raise Missing(f"“{register.title}”中没有这条记录，无法恢复。")
        if row["deleted"]:
            removed = journal.lines_in(self._connection, self._last_unit(id))
            together = {line.record for line in removed if line.action is journal.Action.REMOVE}
            back = [(register, row)]
            parts = self._writer.parts_of(register, id)
            back.extend(part for part in parts if part[1]["deleted"] and part[1]["id"] in together)
            for of, one in back:
                self._guard(self, None, of.load(dict(one)))
                self._writer.revive(of, one)
                self._revive_numbers(one["id"], removed)
        return cast("R", register.load(dict(row)))

    def give_number(self, series: str, given_to: Id, on: date, number: int | None = None) -> int:
        """Give a number of `series`, for good: the next one, or `number`; raises NumberTaken."""
        next_free = self._connection.number("select max(number) from numbers where series = ?", series) + 1
        given = next_free if number is None else number
        holder = self._connection.value("select given_to from numbers where series = ? and number = ?", series, given)
        if holder is not None:
            raise NumberTaken(
                f"第 {given} 号已给{self._called_anywhere(str(holder))}，不能再用。下一个可用的号是 {next_free}。",
                next_free,
            )
        self.add(IssuedNumber(series=series, number=given, given_to=given_to, given_on=on))
        return given

    @contextmanager
    def part(self) -> Iterator[None]:
        """A part of this unit; what it wrote is forgotten if it raises."""
        with self._writer.part():
            yield

    def take_back(self, undone: Id) -> None:
        """Reverse everything the unit `undone` did; raises Stale when something has changed since."""
        for line in journal.lines_in(self._connection, undone):
            self._reverse(line)

    def settle(self) -> None:
        """Refuse the unit if it leaves a live record pointing to one that is not."""
        self._writer.settle()

    def _reverse(self, line: journal.JournalLine) -> None:
        register = register_of(line.table)
        row = self._writer.standing(register, line.record)
        lived_after = line.action is not journal.Action.REMOVE
        if row is None or (row["deleted"] is None) != lived_after or _differs(line.after, row):
            name = naming.name_of(self._connection, line.table, line.record)
            raise Stale(f"“{name}”后来又被{self._last_hand(line.record)}改过，不能撤销。请打开它直接修改。")
        self._ask_to_reverse(line, register, dict(row))
        if line.action is journal.Action.CHANGE:
            self._writer.update(register, line.record, line.after, line.before)
        elif line.action is journal.Action.REMOVE:
            self._writer.revive(register, row)
        elif line.table == IssuedNumber.register.table:
            self._writer.update(register, line.record, {"void_reason": row["void_reason"]}, {"void_reason": "撤销"})
        else:
            self._writer.delete(register, row)

    def _ask_to_reverse(self, line: journal.JournalLine, register: Register, row: dict[str, Raw]) -> None:
        stands = register.load(row) if line.action is not journal.Action.REMOVE else None
        stood = register.load({**row, **line.before}) if line.action is not journal.Action.ADD else None
        self._guard(self, stands, stood)

    def _hold(self, kept: Record, before: Numbered | None) -> None:
        """Let a record have the number it stands with from now on, and void the one it had before."""
        now = kept.numbered
        if now == before:
            return
        own = self.all(IssuedNumber, given_to=kept.id)
        if before and (now is None or (now.series, now.number) != (before.series, before.number)):
            standing = [one for one in own if (one.series, one.number) == (before.series, before.number)]
            self._set_void(standing, f"改为第 {now.number} 号" if now else "撤去编号")
        if now and not now.planned:
            has = [one for one in own if (one.series, one.number) == (now.series, now.number)]
            self._set_void(has, "")
            if not has:
                self.give_number(now.series, kept.id, now.on, now.number)

    def _void_numbers(self, register: Register, id_: Id) -> None:
        if standing := [one for one in self.all(IssuedNumber, given_to=id_) if not one.void_reason]:
            self._set_void(standing, f"“{naming.name_of(self._connection, register.table, id_)}”已删除")

    def _set_void(self, numbers: list[IssuedNumber], why: str) -> None:
        for one in numbers:
            self.change(one, replace(one, void_reason=why))

    def _revive_numbers(self, id_: Id, removed: list[journal.JournalLine]) -> None:
        voided = {line.record for line in removed if line.table == IssuedNumber.register.table}
        self._set_void([one for one in self.all(IssuedNumber, given_to=id_) if one.id in voided], "")

    def _last_unit(self, record: Id) -> Id:
        return journal.lines_of(self._connection, record)[0].stamp.unit

    def _last_hand(self, record: Id, fields: tuple[str, ...] = ()) -> str:
        """Who changed a record last (one of `fields`, if given) and when: 杨秀英于 3月5日 14:20."""
        for line in journal.lines_of(self._connection, record):
            if not fields or any(name in line.after for name in fields):
                at = line.stamp.at
                return f"{line.stamp.clerk}于 {at.month}月{at.day}日 {at:%H:%M} "
        return ""

    def _called_anywhere(self, record: Id) -> str:
        """What a record of any register is called, in quotes."""
        lines = journal.lines_of(self._connection, record)
        name = naming.name_of(self._connection, lines[0].table, record) if lines else ""
        return f"“{name}”" if name else "别的记录"


def _differs(after: journal.Columns, row: StoredRow) -> bool:
    return any(row[name] != raw for name, raw in after.items() if name in row.keys())  # noqa: SIM118 - not a dict
