"""A register as a long list: the ids in order, and the pages that are looked at.

Measured: an array of row ids with a small cache of pages opens 100,000 rows in a blink and jumps anywhere in
the time of one page.
"""

import json
from collections import OrderedDict
from collections.abc import Collection
from typing import Any, Protocol

from msgspec import Struct

from jkgov_desktop.records.fields import Id, Raw, Ref
from jkgov_desktop.records.register import Register
from jkgov_desktop.store.connection import Connection, StoredRow, Value
from jkgov_desktop.store.naming import field_of, names, order_by, shown_on_one_line
from jkgov_desktop.store.search import matching

PAGE = 256
_PAGES_KEPT = 16


class Test(Protocol):
    """Something that is so of some records of a register and not of others."""

    def condition(self, register: Register) -> tuple[str, list[Value]]:
        """The condition on `t` and its values."""


class Equals(Struct, frozen=True):
    """Only records whose field has this value; None for those where nothing stands in it."""

    field: str
    value: Any

    def condition(self, register: Register) -> tuple[str, list[Value]]:
        """The condition on `t` and its values."""
        field = field_of(register, self.field)
        return f't."{field.name}" is ?', [field.dump(self.value)]


class Between(Struct, frozen=True):
    """Only records whose field lies from `low` to `high`, both included; None leaves an end open.

    Where nothing stands in the field, it lies nowhere.
    """

    field: str
    low: Any
    high: Any

    def condition(self, register: Register) -> tuple[str, list[Value]]:
        """The condition on `t` and its values."""
        field = field_of(register, self.field)
        ends = [(">=", self.low), ("<=", self.high)]
        closed = [(sign, field.dump(end)) for sign, end in ends if end is not None]
        tests = [f't."{field.name}" is not null', *(f't."{field.name}" {sign} ?' for sign, _ in closed)]
        return " and ".join(tests), [end for _, end in closed]


class Among(Struct, frozen=True):
    """Only records whose field has one of these values, as its column keeps them."""

    field: str
    values: Collection[Raw]

    def condition(self, register: Register) -> tuple[str, list[Value]]:
        """The condition on `t` and its values."""
        field = field_of(register, self.field)
        return f't."{field.name}" in (select value from json_each(?))', [json.dumps(list(self.values))]  # noqa: S608


class Either:
    """Only records of which at least one of these is so."""

    def __init__(self, *tests: Test) -> None:
        self._tests = tests

    def condition(self, register: Register) -> tuple[str, list[Value]]:
        """The condition on `t` and its values."""
        return _joined(" or ", [one.condition(register) for one in self._tests])


class NamedCondition(Struct, frozen=True):
    """Only records of which all of these are so; `said` calls that by its name, such as 状态：逾期."""

    said: str
    tests: tuple[Test, ...]

    def condition(self, register: Register) -> tuple[str, list[Value]]:
        """The condition on `t` and its values."""
        return _joined(" and ", [one.condition(register) for one in self.tests])


def _joined(word: str, conditions: list[tuple[str, list[Value]]]) -> tuple[str, list[Value]]:
    tests = word.join(f"({test})" for test, _ in conditions)
    return f"({tests})", [value for _, values in conditions for value in values]


class Query(Struct, frozen=True):
    """What a list shows: terms to find, the field to sort by (`-` first for descending), and filters."""

    text: str = ""
    sort: str = ""
    where: tuple[Test, ...] = ()


def selecting(register: Register, query: Query, what: str) -> tuple[str, list[Value]]:
    """The statement that selects `what` of the live records `t` under a query, but for its order; and its values."""
    search = matching(register, query.text)
    tests, values = ["t.deleted is null"], list(search.values)
    for filter_ in query.where:
        test, more = filter_.condition(register)
        tests.append(test)
        values += more
    test = " and ".join((*tests, *search.tests))
    return f'{search.tables}select {what} from "{register.table}" as t where {test}', values  # noqa: S608


class Listing:
    """The live records of a register under a query, as they stood when it was made."""

    def __init__(self, connection: Connection, register: Register, query: Query) -> None:
        self.register = register
        self.query = query
        self._connection = connection
        self._pages: OrderedDict[int, list[tuple[Id, tuple[str, ...]]]] = OrderedDict()
        sql, values = selecting(register, query, "t.rowid")
        order = order_by(register, query.sort or register.sorted_by)
        self._rowids = connection.numbers(f"{sql} order by {order}", *values)

    def __len__(self) -> int:
        return len(self._rowids)

    def id(self, row: int) -> Id:
        """The id of the record in a row, counted from 0."""
        return self._line(row)[0]

    def cells(self, row: int) -> tuple[str, ...]:
        """The record in a row as text, one cell for each of the register's list fields."""
        return self._line(row)[1]

    def row_of(self, id: Id) -> int | None:  # noqa: A002 - the word of the records
        """The row a record stands in, or None when it is not in this list."""
        rowid = self._connection.value(f'select rowid from "{self.register.table}" where id = ?', id)  # noqa: S608
        try:
            return self._rowids.index(int(rowid or 0))
        except ValueError:
            return None

    def _line(self, row: int) -> tuple[Id, tuple[str, ...]]:
        page, at = divmod(row, PAGE)
        if page in self._pages:
            self._pages.move_to_end(page)
        else:
            self._pages[page] = self._fetch(page)
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        return self._pages[page][at]

    def _fetch(self, page: int) -> list[tuple[Id, tuple[str, ...]]]:
        rowids = self._rowids[page * PAGE : (page + 1) * PAGE].tolist()
        columns = ", ".join(f'"{field.name}"' for field in self.register.list_fields)
        found = self._connection.rows(
            f'select rowid as row_number, id, {columns} from "{self.register.table}" '  # noqa: S608
            "where rowid in (select value from json_each(?))",
            json.dumps(rowids),
        )
        by_rowid = {row["row_number"]: row for row in found}
        called = self._called(found)
        return [(by_rowid[rowid]["id"], self._shown(by_rowid[rowid], called)) for rowid in rowids]

    def _called(self, rows: list[StoredRow]) -> dict[str, dict[Id, str]]:
        """For each reference shown, what the records it points to are called."""
        refs = [field for field in self.register.list_fields if isinstance(field, Ref)]
        return {
            ref.name: names(self._connection, ref.target, (row[ref.name] for row in rows if row[ref.name]))
            for ref in refs
        }

    def _shown(self, row: StoredRow, called: dict[str, dict[Id, str]]) -> tuple[str, ...]:
        return tuple(
            called[field.name].get(row[field.name], "")
            if field.name in called
            else shown_on_one_line(field, row[field.name])
            for field in self.register.list_fields
        )
