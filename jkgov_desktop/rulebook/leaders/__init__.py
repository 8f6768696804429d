"""What the rules say of the leaders' days."""

from types import ModuleType

from jkgov_desktop.rulebook.leaders import presence
from jkgov_desktop.rulebook.leaders.presence import Acting, ActingKind, Bench, Cover, Presence

__all__ = ["MODULES", "Acting", "ActingKind", "Bench", "Cover", "Presence"]

MODULES: tuple[ModuleType, ...] = (presence,)
"""The modules of this subject with checks or computations."""
