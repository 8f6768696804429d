"""What the rules say of the leaders' days."""

from types import ModuleType

from jkgov_desktop.rulebook.leaders import gaps, invitations, leave, portfolios, presence, research, visitors

MODULES: tuple[ModuleType, ...] = (presence, gaps, leave, invitations, visitors, research, portfolios)
"""The modules of this subject with checks or computations."""
