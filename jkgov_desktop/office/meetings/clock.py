"""The clock of a meeting."""

from datetime import time

from jkgov_desktop.office.desk import Desk


def clock_now(desk: Desk) -> time:
    """The present minute."""
    return desk.now().time().replace(second=0, microsecond=0)
