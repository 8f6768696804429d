"""What was decided gets done: assigning, feedback, urging, extending, closing, and how it stands."""

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
    save_extension,
    save_item,
    save_urging,
    stage_of,
)
from jkgov_desktop.office.supervision.sheets import bulletin, sheet, sheets

__all__ = [
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
    "save_extension",
    "save_item",
    "save_urging",
    "sheet",
    "sheets",
    "stage_of",
]
