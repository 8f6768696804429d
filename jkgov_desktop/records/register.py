"""A register is one class of typed attributes; everything else about it derives from that.

A `Record` is a frozen struct; `@record` hangs a `Register` on it: the table's name, the Chinese title and the
fields in order. Tables, forms, lists, ledgers, import, export, history and the generic tests all read the
`Register`.
"""

import secrets
import time
from collections.abc import Callable, Container, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Any, ClassVar, NamedTuple, Self, TypeVar, dataclass_transform

from msgspec import Struct, StructMeta

from jkgov_desktop.records.fields import (
    Choice,
    Clock,
    Day,
    Field,
    FieldError,
    Flag,
    Id,
    Line,
    Pick,
    Raw,
    Ref,
    Text,
    Whole,
)
from jkgov_desktop.records.money import Money
from jkgov_desktop.records.slots import HalfDay
from jkgov_desktop.records.structs import replace


def new_id() -> Id:
    """A fresh identifier: nanoseconds since 1970 in hex, then 48 random bits; later ones sort later."""
    return f"{time.time_ns():016x}{secrets.token_hex(6)}"


class Numbered(NamedTuple):
    """The number a record has in a series, and the day it got it.

    It is only `planned` as long as nobody was told of it: then somebody else may still get it.
    """

    series: str
    number: int
    on: date
    planned: bool = False


class Register(Struct, frozen=True, dict=True):
    """What is known about one register without any of its records.

    `sorted_by` names the column a list opens sorted by, with a leading `-` for newest first; `name_field`
    is the field by which other records and pick lists call one of its records, `number_field` the one with the
    number of a series, empty where its records have none.
    """

    table: str
    title: str
    article: int | None
    subject: str
    sorted_by: str
    name_field: str
    number_field: str
    record: type["Record"]
    fields: Mapping[str, Field]

    @property
    def list_fields(self) -> tuple[Field, ...]:
        """The fields shown as columns."""
        return tuple(field for field in self.fields.values() if field.in_list)

    @property
    def search_fields(self) -> tuple[Field, ...]:
        """The text fields that a search looks into."""
        return tuple(field for field in self.fields.values() if field.search)

    @property
    def whole(self) -> Ref | None:
        """The field that names the record of which this register's records are parts; None where they are whole."""
        return next((field for field in self.fields.values() if isinstance(field, Ref) and field.part), None)

    def load(self, row: Mapping[str, Raw]) -> "Record":
        """The record that a table row keeps; an empty column leaves its field empty."""
        values: dict[str, Any] = {"id": row["id"]}
        for name, load in self._loads:
            if (raw := row[name]) is not None:
                values[name] = load(raw) if load else raw
        return self.record(**values)

    @cached_property
    def _loads(self) -> tuple[tuple[str, Callable[[Raw], Any] | None], ...]:
        """How each field is read; None where it is kept as it is."""
        return tuple((name, None if type(one).load is Field.load else one.load) for name, one in self.fields.items())


class RecordType(StructMeta):
    """Makes the classes of records: every declared field goes to `declared` and leaves its empty value behind."""

    declared: Mapping[str, Field] = {}

    def __new__(  # noqa: PYI034 - a metaclass has no Self
        cls, name: str, bases: tuple[type, ...], body: dict[str, Any], /, *, kw_only: bool = True, **options: Any
    ) -> "RecordType":
        """The class; its attributes are given by name only."""
        own = {key: replace(value, name=key) for key, value in body.items() if isinstance(value, Field)}
        empty = {key: field.empty for key, field in own.items()}
        made = super().__new__(cls, name, bases, {**body, **empty}, kw_only=kw_only, **options)
        made.declared = {**made.declared, **own}
        return made


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Record(Struct, metaclass=RecordType, frozen=True, kw_only=True, gc=False):
    """One line of a register. `id` is empty until the store has kept it."""

    register: ClassVar[Register]
    id: Id = ""

    def dump(self) -> dict[str, Raw]:
        """The columns of this record, `id` included."""
        values = {name: field.dump(getattr(self, name)) for name, field in self.register.fields.items()}
        return {"id": self.id, **values}

    def cleaned(self) -> Self:
        """This record with every value cleaned; raises the first FieldError."""
        clean, errors = self.checked()
        if errors:
            raise errors[0]
        return clean

    def errors(self) -> list[FieldError]:
        """Everything that keeps this record from being kept, field by field, then across fields."""
        return self.checked()[1]

    def checked(self, *, clean: Container[str] = ()) -> tuple[Self, list[FieldError]]:
        """This record with every value cleaned, and what its `errors` are; the fields in `clean` are so already."""
        values: dict[str, Any] = {}
        found: list[FieldError] = []
        for name, field in self.register.fields.items():
            if name not in clean:
                try:
                    values[name] = field.clean(getattr(self, name))
                except FieldError as error:
                    found.append(error)
        record = replace(self, **values)
        return record, found or list(record.problems())

    def problems(self) -> Iterator[FieldError]:
        """What is wrong across fields, such as an end before its start; overridden where there is any."""
        yield from ()

    @property
    def found_by(self) -> tuple[str, ...]:
        """What it is found by besides its searched fields, such as its number as forms print it; overridden if any."""
        return ()

    @property
    def numbered(self) -> Numbered | None:
        """Its number in the series it is numbered in, which nobody else gets; overridden where there is one."""
        return None

    def unnumbered(self) -> Self:
        """The same record without that number."""
        name = self.register.number_field
        return replace(self, **{name: self.register.fields[name].empty}) if name else self

    def called(self) -> str:
        """What this record is called in lists."""
        field = self.register.fields[self.register.name_field]
        return field.show(getattr(self, field.name))


def line(label: str, *, longest: int = 100, **common: Any) -> Any:
    """One line of text."""
    return Line(label=label, longest=longest, **common)


def text(label: str, *, longest: int = 100_000, **common: Any) -> Any:
    """Several lines of text."""
    return Text(label=label, longest=longest, **common)


def whole(label: str, *, low: int = 0, high: int = 9999, unit: str = "", **common: Any) -> Any:
    """A whole number."""
    return Whole(label=label, low=low, high=high, unit=unit, **common)


def day(label: str, **common: Any) -> Any:
    """A calendar day."""
    return Day(label=label, **common)


def clock(label: str, **common: Any) -> Any:
    """A time of day."""
    return Clock(label=label, **common)


def slot(label: str, **common: Any) -> Any:
    """A half-day."""
    return HalfDay(label=label, **common)


def money(label: str, **common: Any) -> Any:
    """An amount of money in fen."""
    return Money(label=label, **common)


def pick(label: str, choices: type[Choice], **common: Any) -> Any:
    """One of a closed list."""
    return Pick(label=label, choices=choices, **common)


def ref(label: str, target: str, *, part: bool = False, **common: Any) -> Any:
    """Another record, of the register whose table is `target`."""
    return Ref(label=label, target=target, part=part, **common)


def flag(label: str, **common: Any) -> Any:
    """Yes or no."""
    return Flag(label=label, **common)


R = TypeVar("R", bound=Record)


def record(
    table: str, *, title: str, name: str, number: str = "", sorted_by: str = "id", article: int | None = None
) -> Callable[[type[R]], type[R]]:
    """Declare a register: its `table`, its `title`, and the fields its records are called (`name`) and numbered by."""

    def declare(cls: type[R]) -> type[R]:
        cls.register = Register(
            table=table,
            title=title,
            article=article,
            subject=cls.__module__.removeprefix("jkgov_desktop.records.").partition(".")[0],
            sorted_by=sorted_by,
            name_field=name,
            number_field=number,
            record=cls,
            fields=cls.declared,
        )
        return cls

    return declare
