"""What forms are about: how the sheet behind a form is put together, and what to show as an example."""

from collections.abc import Mapping
from types import ModuleType

from jkgov_desktop.office import documents, leaders, meetings, rules, study, supervision, today
from jkgov_desktop.office.documents import blank_registers, books
from jkgov_desktop.office.paper import Paper

SUBJECTS: tuple[ModuleType, ...] = (
    meetings,
    documents,
    books,
    blank_registers,
    study,
    supervision,
    rules,
    leaders,
    today,
)
"""The subjects that print something besides ledgers. Each lists its `PAPERS`."""

PAPERS: Mapping[str, Paper] = {paper.about: paper for subject in SUBJECTS for paper in subject.PAPERS}
