"""What an edition says in numbers about the items of an agenda (第50–58条)."""

from dataclasses import dataclass
from typing import Self

from jkgov_desktop.rulebook.data_files import Table


@dataclass(frozen=True)
class AgendaFigures:
    """`material_days` are working days before the meeting at which materials are handed in (第52条)."""

    material_days: int

    @classmethod
    def read(cls, table: Table) -> Self:
        """The figures written in `table`; raises DataFileError naming what is missing or wrong."""
        figures = cls(material_days=table.whole("material_days"))
        table.done()
        return figures
