"""The states by which registers are narrowed: what is open, overdue, done."""

from collections.abc import Mapping
from types import ModuleType

from jkgov_desktop.office.documents import states as documents
from jkgov_desktop.office.state import State

SUBJECTS: tuple[ModuleType, ...] = (documents,)
"""The subjects that name states. Each lists its `STATES`."""

STATES: Mapping[str, tuple[State, ...]] = {table: one for subject in SUBJECTS for table, one in subject.STATES.items()}
"""The states of a register's records, by its table."""
