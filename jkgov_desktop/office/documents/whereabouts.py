"""Where papers are now: which are open, and who has each of them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.documents.incoming import ENDING, DocumentStep, IncomingDocument
from jkgov_desktop.records.fields import Id
from jkgov_desktop.store.listing import Among, Test

_NOBODY_ELSE = "办公室"


def open_papers(desk: Desk, *within: Test, order: str = "", **values: Any) -> list[IncomingDocument]:
    """The papers on which somebody still has to work, of those with these values."""
    still: dict[str, Any] = dict.fromkeys(ENDING)
    return desk.store.all(IncomingDocument, order=order, within=within, **still, **values)


def with_whom(desk: Desk, papers: Sequence[Id]) -> dict[Id, str]:
    """Who has each of these papers that are still open."""
    found = (desk.store.find(IncomingDocument, paper) for paper in papers)
    steps: dict[Id, list[DocumentStep]] = {one.id: [] for one in found if one and one.open}
    for step in desk.store.all(DocumentStep, order="sent_on", within=(Among("document", tuple(steps)),)):
        steps[step.document].append(step)
    known = people.everybody(desk)
    return {paper: holders(known, out) for paper, out in steps.items()}


def holders(known: people.Everybody, steps: Iterable[DocumentStep]) -> str:
    """Everybody a paper was sent to who has not given it back; the office where nobody else has it."""
    return "、".join(filter(None, _named(known, steps))) or _NOBODY_ELSE


def _named(known: people.Everybody, steps: Iterable[DocumentStep]) -> Iterator[str]:
    for step in steps:
        if step.sent_on and not step.returned_on:
            person, unit = known.persons.get(step.person or ""), known.units.get(step.unit or "")
            yield person.name if person else unit.called_as if unit else ""
