"""What the rules ask of a meeting, its agenda, those who come, and its record."""

from types import ModuleType

from jkgov_desktop.rulebook.meetings import agenda, attendance, conferences, deadlines, gates, onward, presiding, record

MODULES: tuple[ModuleType, ...] = (attendance, presiding, agenda, gates, record, onward, conferences, deadlines)
"""Where the checks and computations of meetings lie."""
