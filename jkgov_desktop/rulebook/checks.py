"""Every check there is, and every computation, subject by subject."""

from collections.abc import Iterable, Iterator
from types import ModuleType

from jkgov_desktop.records.words import secret_mark_in
from jkgov_desktop.rulebook import documents, leaders, meetings, people, periods, supervision
from jkgov_desktop.rulebook.findings import Check, computed_articles
from jkgov_desktop.rulebook.study import group, life_meetings, planning, sums

SUBJECTS: tuple[ModuleType, ...] = (
    people,
    *meetings.MODULES,
    *documents.MODULES,
    *leaders.MODULES,
    group,
    sums,
    planning,
    life_meetings,
    supervision,
)
"""The modules whose checks and computations count, subject by subject."""

_COMMON: tuple[ModuleType, ...] = (periods,)
"""What all subjects compute with."""

CHECKS: tuple[Check, ...] = tuple(
    dict.fromkeys(member for subject in SUBJECTS for member in vars(subject).values() if isinstance(member, Check))
)


def _computations(modules: Iterable[ModuleType]) -> Iterator[tuple[str, tuple[int, ...]]]:
    for module in modules:
        for name, member in vars(module).items():
            if computed_articles(member) and member.__module__ == module.__name__:
                yield name, computed_articles(member)


_REFUSED = ((secret_mark_in.__name__, (100,)),)
"""What no field takes in, so that there is nothing left to judge: a classification mark (第100条)."""

COMPUTATIONS: tuple[tuple[str, tuple[int, ...]], ...] = (*_computations((*SUBJECTS, *_COMMON)), *_REFUSED)
"""The name of every declared computation, with the articles it works out."""
