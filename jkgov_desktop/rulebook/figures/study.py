"""What an edition says in numbers about the study group (第89–92条)."""

from dataclasses import dataclass
from typing import Self

from jkgov_desktop.rulebook.data_files import Table


@dataclass(frozen=True)
class StudyFigures:
    """Days studied together: from `quarter_low` to `quarter_high` a quarter, `year_days` a year (第91条)."""

    quarter_low: int
    quarter_high: int
    year_days: int

    @classmethod
    def read(cls, table: Table) -> Self:
        """The figures written in `table`; raises DataFileError naming what is missing or wrong."""
        low = table.whole("quarter_low")
        figures = cls(
            quarter_low=low, quarter_high=table.whole("quarter_high", low), year_days=table.whole("year_days")
        )
        table.done()
        return figures
