"""What forms are about: how the sheet behind a form is put together, and what to show as an example."""

from collections.abc import Iterator, Mapping

from jkgov_desktop.office import today
from jkgov_desktop.office.paper import Paper, of_record
from jkgov_desktop.office.subjects import KEEPINGS, SUBJECTS


def _papers() -> Iterator[Paper]:
    for keeping in KEEPINGS.values():
        if keeping.sheet:
            yield of_record(keeping.kind, keeping.sheet, keeping.examples)
    for subject in SUBJECTS:
        yield from subject.papers
    yield today.PAPER


PAPERS: Mapping[str, Paper] = {paper.about: paper for paper in _papers()}
"""What is printed, by the word forms call it by: a register's table, or a word of its own."""
