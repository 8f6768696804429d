"""A phone book for references, and a listing of any length."""

from dataclasses import dataclass, field

import pytest


@dataclass
class PhoneBook:
    """Stands where a database would: three people, found by a part of the name or by initials."""

    people: dict[str, tuple[str, str]] = field(
        default_factory=lambda: {
            "p1": ("张㛃", "zj"),
            "p2": ("李建国", "ljg"),
            "p3": ("李建军", "ljj"),
        }
    )
    asked: list[str] = field(default_factory=list)

    def suggest(self, table, typed, limit=20):
        assert table
        self.asked.append(typed)
        found = [(key, name) for key, (name, initials) in self.people.items() if typed in name + initials]
        return found[:limit]

    def names(self, table, ids):
        assert table
        return {key: self.people[key][0] for key in ids if key in self.people}


@dataclass
class Rows:
    """A listing whose cells are made up when they are asked for."""

    count: int
    columns: int
    first: int = 0
    read: int = 0

    def __len__(self):
        return self.count

    def id(self, row):
        return f"r{row + self.first}"

    def cells(self, row):
        self.read += 1
        return tuple(f"{row + self.first}-{column}" for column in range(self.columns))

    def row_of(self, record, /):
        row = int(record[1:]) - self.first
        return row if 0 <= row < self.count else None


@pytest.fixture
def phone_book():
    return PhoneBook()


@pytest.fixture
def rows():
    return Rows
