"""A desk for the unit of work that fills the sample."""

from collections.abc import Callable
from typing import TypeVar, cast

from jkgov_desktop.office.desk import Desk

T = TypeVar("T")


class SteadyDesk(Desk):
    """A desk that reads the people once: whoever holds an office is entered before everything else."""

    def recall(self, read: Callable[[Desk], T]) -> T:
        """What `read` read the first time, though the unit of work goes on."""
        if read not in self._recalled:
            self._recalled[read] = None, self.rules, read(self)
        return cast("T", self._recalled[read][2])
