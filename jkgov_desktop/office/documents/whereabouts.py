"""Where papers are now: who has each of many at once."""

from collections.abc import Sequence

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.documents.incoming import DocumentStep, IncomingDocument
from jkgov_desktop.records.fields import Id
from jkgov_desktop.store.listing import Among

_NOBODY_ELSE = "办公室"


def with_whom(desk: Desk, papers: Sequence[Id]) -> dict[Id, str]:
    """Who has each of these papers that are still open: everybody it was sent to who has not given it back."""
    found = (desk.store.find(IncomingDocument, paper) for paper in papers)
    holders: dict[Id, list[str]] = {one.id: [] for one in found if one and one.open}
    known = people.everybody(desk)
    out = desk.store.all(DocumentStep, order="sent_on", within=(Among("document", tuple(holders)),), returned_on=None)
    for step in out:
        if step.sent_on:
            person, unit = known.persons.get(step.person or ""), known.units.get(step.unit or "")
            named = person.name if person else (unit.alias or unit.name) if unit else ""
            holders[step.document].append(named)
    return {paper: "、".join(filter(None, names)) or _NOBODY_ELSE for paper, names in holders.items()}
