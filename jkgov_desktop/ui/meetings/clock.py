"""The time of one report, kept by a clock that nobody can set (第58条第三项)."""

import time
from collections.abc import Callable

from msgspec import Struct, field

from jkgov_desktop.ui.kit.text import tr


class ReportClock(Struct, weakref=True):
    """Counts a report down from its minutes, and up from zero. Seconds; `now` is a clock that only runs forward.

    What is shown follows from two readings of the clock, so that a busy program or a sleeping screen loses nothing.
    """

    now: Callable[[], float] = time.monotonic
    allotted: int = 0
    _began: float | None = field(default=None)

    @property
    def runs(self) -> bool:
        """Whether a report is being timed."""
        return self._began is not None

    def start(self, minutes: int, elapsed: int = 0) -> None:
        """Begin with so many minutes, of which `elapsed` seconds are gone already."""
        self.allotted = minutes * 60
        self._began = self.now() - elapsed

    def extend(self, minutes: int) -> None:
        """Give the report more time."""
        self.allotted += minutes * 60

    def stop(self) -> None:
        """Time nothing any more."""
        self._began = None

    @property
    def left(self) -> int:
        """Whole seconds left, below zero once the time is used up."""
        return self.allotted - int(self.now() - self._began) if self._began is not None else 0

    @property
    def is_over(self) -> bool:
        """Whether the time is used up."""
        return self.runs and self.left <= 0


def said(seconds: int) -> str:
    """07:30; 超时 00:12 once the time is used up; hours only where there are any."""
    minutes, rest = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    clock = f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}"
    return tr("超时 {clock}").format(clock=clock) if seconds < 0 else clock
