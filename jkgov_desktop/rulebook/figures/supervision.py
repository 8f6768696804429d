"""What an edition says in numbers about supervision (第45–48条、第58条第十项)."""

from dataclasses import dataclass
from typing import Self

from jkgov_desktop.rulebook.data_files import Table


@dataclass(frozen=True)
class SupervisionFigures:
    """`feedback_days` are working days after a unit received the notice (第48条).

    `yellow_days` are the working days before a limit from which the office wants to be warned.
    """

    feedback_days: int
    yellow_days: int

    @classmethod
    def read(cls, table: Table) -> Self:
        """The figures written in `table`; raises DataFileError naming what is missing or wrong."""
        figures = cls(feedback_days=table.whole("feedback_days"), yellow_days=table.whole("yellow_days"))
        table.done()
        return figures
