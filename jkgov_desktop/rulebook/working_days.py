"""Which days the office works, and the arithmetic of deadlines counted in working days."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Self

from msgspec import Meta, Struct, field

from jkgov_desktop.rulebook.data_files import Table, file_text, parsed, structured
from jkgov_desktop.rulebook.mistakes import Wrong

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


class _Notice(Table, frozen=True):
    """The file of one year."""

    year: Annotated[int, Meta(ge=1949)]
    off: tuple[date, ...]
    worked: tuple[date, ...]

    def __post_init__(self) -> None:
        for key in ("off", "worked"):
            for day in getattr(self, key):
                if day.year != self.year:
                    raise Wrong(key, f"{day.isoformat()} 不在 {self.year} 年")
                if (day.weekday() >= _SATURDAY) != (key == "worked"):
                    raise Wrong(key, f"{day.isoformat()} 应为{'周末' if key == 'worked' else '周一至周五'}")


class YearTable(Struct, frozen=True):
    """The holiday notice of one year: weekdays off, and weekend days at work."""

    off: frozenset[date]
    worked: frozenset[date]

    @classmethod
    def load(cls, path: Path) -> Self:
        """The table kept at `path`; raises DataFileError."""
        notice = structured(path.name, parsed(path.name, file_text(path)), _Notice)
        return cls(frozenset(notice.off), frozenset(notice.worked))

    @classmethod
    def of(cls, days: Iterable[tuple[date, bool]]) -> Self:
        """The table that days make, each with whether it is off; plain weekends and weekdays say nothing."""
        listed = tuple(days)
        return cls(
            off=frozenset(day for day, off in listed if off and day.weekday() < _SATURDAY),
            worked=frozenset(day for day, off in listed if not off and day.weekday() >= _SATURDAY),
        )


class _YearFiles(Mapping[int, YearTable]):
    """The tables of years, each read from its file when it is first asked for; raises DataFileError then."""

    def __init__(self, files: Mapping[int, Path]) -> None:
        self._files = files
        self._read: dict[int, YearTable] = {}

    def __getitem__(self, year: int) -> YearTable:
        if year not in self._read:
            self._read[year] = YearTable.load(self._files[year])
        return self._read[year]

    def __iter__(self) -> Iterator[int]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


class WorkingCalendar(Struct, frozen=True):
    """Working days by the holiday tables; a year without a table counts its weekends only (暂估).

    `own` holds the tables the office keeps itself; they stand in the place of those that come with the program.
    """

    years: Mapping[int, YearTable]
    own: Mapping[int, YearTable] = field(default_factory=dict)

    @classmethod
    def load(cls, folder: Path) -> Self:
        """The tables kept in `folder`, one TOML file a year, such as 2026.toml, each read when it is asked for."""
        return cls(_YearFiles({int(path.stem): path for path in sorted(folder.glob("*.toml"))}))

    def table(self, year: int) -> YearTable | None:
        """The table in force for `year`; None when there is none."""
        return self.own.get(year) or self.years.get(year)

    def is_working(self, day: date) -> bool:
        """Whether the office works on `day`."""
        table = self.table(day.year)
        if day.weekday() >= _SATURDAY:
            return table is not None and day in table.worked
        return table is None or day not in table.off

    def add(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`, or before it when `count` is negative.

        `day` itself is never counted, whether the office works on it or not; 0 gives `day` back.
        """
        step = _ONE_DAY if count > 0 else -_ONE_DAY
        left = abs(count)
        while left:
            day += step
            left -= self.is_working(day)
        return day

    def between(self, start: date, end: date) -> int:
        """How many working days `end` is after `start`, negative when before.

        It undoes `add`: `between(day, add(day, n)) == n`.
        """
        step = _ONE_DAY if end > start else -_ONE_DAY
        count, day = 0, start
        while day != end:
            day += step
            count += self.is_working(day)
        return count if end > start else -count

    def is_estimated(self, start: date, end: date) -> bool:
        """Whether a year from `start` to `end`, in either order, has no table."""
        first, last = sorted((start.year, end.year))
        return any(self.table(year) is None for year in range(first, last + 1))
