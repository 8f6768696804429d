"""What was decided gets done: assigning, feedback, urging, extending, closing, and how it stands."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.paper import of_record, of_year
from jkgov_desktop.office.supervision.deadlines import feedback_deadlines
from jkgov_desktop.office.supervision.items import (
    STAGES,
    close,
    from_decision,
    from_minutes,
    items_of_meeting,
    lights,
    open_items,
    propose_measure,
    receive,
    remove_item,
    save_extension,
    save_item,
    save_urging,
    stage_of,
)
from jkgov_desktop.office.supervision.sheets import bulletin, sheet, sheets
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.supervision import SupervisionItem, Urging

__all__ = [
    "DEADLINES",
    "JUDGED",
    "PAPERS",
    "STAGES",
    "bulletin",
    "close",
    "from_decision",
    "from_minutes",
    "items_of_meeting",
    "lights",
    "open_items",
    "propose_measure",
    "receive",
    "remove_item",
    "save_extension",
    "save_item",
    "save_urging",
    "sheet",
    "sheets",
    "stage_of",
]


def _examples(desk: Desk) -> list[Id]:
    """A matter that was urged, then the newest."""
    urged = [one.item for one in desk.store.all(Urging)]
    return [*urged[:1], *(one.id for one in desk.store.all(SupervisionItem)[:1])]


DEADLINES = (feedback_deadlines,)
JUDGED = {SupervisionItem: sheet}
PAPERS = (
    of_record(SupervisionItem, sheet, _examples),
    of_year("supervision-year", bulletin),
)
