"""The leaders' days: who is here, where they go, what they are invited to, what they look into."""

from jkgov_desktop.office.leaders.away import presence

__all__ = ["presence"]
