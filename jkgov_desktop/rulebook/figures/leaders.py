"""What an edition says in numbers about the leaders' days (第74–83条)."""

from dataclasses import dataclass
from typing import Self

from jkgov_desktop.rulebook.data_files import Table


@dataclass(frozen=True)
class LeaderFigures:
    """`invitation_days` are calendar days before an event (第80、95条)."""

    invitation_days: int

    @classmethod
    def read(cls, table: Table) -> Self:
        """The figures written in `table`; raises DataFileError naming what is missing or wrong."""
        figures = cls(invitation_days=table.whole("invitation_days"))
        table.done()
        return figures
