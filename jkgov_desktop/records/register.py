"""A register is one dataclass declaration; everything else about it derives from that.

`@record` turns a class of typed attributes into a frozen dataclass and hangs a `Register` on it: the table's
name, the Chinese title and the fields in order. Tables, forms, lists, ledgers, import, export, history and
the generic tests all read the `Register`.
"""

import dataclasses
import secrets
import time
from collections.abc import Callable, Container, Iterator, Mapping
from datetime import date
from typing import Any, ClassVar, NamedTuple, Self, TypeVar, dataclass_transform

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

_FIELD = "jkgov"


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


@dataclasses.dataclass(frozen=True)
class Register:
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
        """The record that a table row keeps."""
        values = {name: field.load(row[name]) for name, field in self.fields.items()}
        return self.record(id=str(row["id"]), **values)


@dataclasses.dataclass(frozen=True, kw_only=True)
class Record:
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
        record = dataclasses.replace(self, **values)
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
        return dataclasses.replace(self, **{name: self.register.fields[name].empty}) if name else self

    def called(self) -> str:
        """What this record is called in lists."""
        field = self.register.fields[self.register.name_field]
        return field.show(getattr(self, field.name))


def line(label: str, *, longest: int = 100, **common: Any) -> Any:
    """One line of text."""
    return _declared(Line(label=label, longest=longest, **common))


def text(label: str, *, longest: int = 100_000, **common: Any) -> Any:
    """Several lines of text."""
    return _declared(Text(label=label, longest=longest, **common))


def whole(label: str, *, low: int = 0, high: int = 9999, unit: str = "", **common: Any) -> Any:
    """A whole number."""
    return _declared(Whole(label=label, low=low, high=high, unit=unit, **common))


def day(label: str, **common: Any) -> Any:
    """A calendar day."""
    return _declared(Day(label=label, **common))


def clock(label: str, **common: Any) -> Any:
    """A time of day."""
    return _declared(Clock(label=label, **common))


def slot(label: str, **common: Any) -> Any:
    """A half-day."""
    return _declared(HalfDay(label=label, **common))


def money(label: str, **common: Any) -> Any:
    """An amount of money in fen."""
    return _declared(Money(label=label, **common))


def pick(label: str, choices: type[Choice], **common: Any) -> Any:
    """One of a closed list."""
    return _declared(Pick(label=label, choices=choices, **common))


def ref(label: str, target: str, *, part: bool = False, **common: Any) -> Any:
    """Another record, of the register whose table is `target`."""
    return _declared(Ref(label=label, target=target, part=part, **common))


def flag(label: str, **common: Any) -> Any:
    """Yes or no."""
    return _declared(Flag(label=label, **common))


def _declared(field: Field) -> Any:
    return dataclasses.field(default=field.empty, metadata={_FIELD: field})


R = TypeVar("R", bound=Record)


@dataclass_transform(kw_only_default=True, frozen_default=True)
def record(
    table: str, *, title: str, name: str, number: str = "", sorted_by: str = "id", article: int | None = None
) -> Callable[[type[R]], type[R]]:
    """Declare a register: its `table`, its `title`, and the fields its records are called (`name`) and numbered by."""

    def declare(cls: type[R]) -> type[R]:
        declared = dataclasses.dataclass(frozen=True, kw_only=True)(cls)
        fields = {
            item.name: dataclasses.replace(item.metadata[_FIELD], name=item.name)
            for item in dataclasses.fields(declared)
            if _FIELD in item.metadata
        }
        declared.register = Register(
            table=table,
            title=title,
            article=article,
            subject=cls.__module__.removeprefix("jkgov_desktop.records.").partition(".")[0],
            sorted_by=sorted_by,
            name_field=name,
            number_field=number,
            record=declared,
            fields=fields,
        )
        return declared

    return declare
