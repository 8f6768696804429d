"""One state in which the records of a register can be, said by what stands in their fields."""

from collections.abc import Callable
from datetime import date

from msgspec import Struct

from jkgov_desktop.store.listing import Between, Equals, NamedCondition, Test


class State(Struct, frozen=True):
    """A state by its name, such as 逾期; `tests` says what is so on a day of the records that are in it."""

    name: str
    tests: Callable[[date], tuple[Test, ...]]

    def on(self, day: date) -> NamedCondition:
        """Only the records that are in this state on `day`."""
        return NamedCondition(f"状态：{self.name}", self.tests(day))


def empty(*fields: str) -> tuple[Test, ...]:
    """In none of these fields stands anything."""
    return tuple(Equals(field, None) for field in fields)


def filled(field: str) -> Test:
    """In this field stands something."""
    return Between(field, None, None)
