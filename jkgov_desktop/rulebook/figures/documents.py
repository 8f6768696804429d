"""What an edition says in numbers about papers and money (第59–73、104、105条)."""

from dataclasses import dataclass
from typing import Self

from jkgov_desktop.rulebook.data_files import Table


@dataclass(frozen=True)
class DocumentFigures:
    """Working days within which a paper is answered, by how it is decided (第67条)."""

    ordinary_days: int
    thematic_days: int
    executive_days: int

    @classmethod
    def read(cls, table: Table) -> Self:
        """The figures written in `table`; raises DataFileError naming what is missing or wrong."""
        figures = cls(
            ordinary_days=table.whole("ordinary_days"),
            thematic_days=table.whole("thematic_days"),
            executive_days=table.whole("executive_days"),
        )
        table.done()
        return figures
