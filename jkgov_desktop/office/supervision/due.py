"""What supervision asks of the day."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.supervision.items import open_items
from jkgov_desktop.office.supervision.sheets import sheets
from jkgov_desktop.records.briefing import AHEAD, Duty, Task
from jkgov_desktop.records.supervision import SupervisionItem

TABLE = SupervisionItem.register.table


def tasks(desk: Desk, day: date) -> Iterator[Task]:
    """Open matters whose limit has passed or comes within the week, and units that have still to report."""
    near = [one for one in open_items(desk) if _is_near(one, day)]
    for one in sheets(desk, near):
        item = one.item
        reference = f"{item.reference} {item.matter}"
        if not one.feedbacks and item.feedback_due and item.feedback_due <= day + AHEAD:
            yield Task(reference, TABLE, item.id, item.feedback_due, item.origin, one.unit, "反馈时限")
        elif item.due_on and item.due_on <= day + AHEAD:
            urged = f"已督促{len(one.urgings)}次" if one.urgings else "办结时限"
            yield Task(reference, TABLE, item.id, item.due_on, item.origin, one.unit, urged)


def _is_near(item: SupervisionItem, day: date) -> bool:
    return any(limit is not None and limit <= day + AHEAD for limit in (item.due_on, item.feedback_due))


def duties(_desk: Desk, _day: date) -> Iterator[Duty]:
    """The rules name no number for supervision in a period."""
    yield from ()
