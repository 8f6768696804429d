"""The days by which units were told to report."""

from collections.abc import Iterator
from functools import partial

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.subject import Deadline
from jkgov_desktop.records.supervision import SupervisionItem
from jkgov_desktop.rulebook.supervision import feedback_due


def feedback_deadlines(desk: Desk) -> Iterator[Deadline]:
    """By when the units of open matters report, as it was announced to them (第48条)."""
    name = SupervisionItem.register.fields["feedback_due"].label
    for item in desk.store.all(SupervisionItem, closed_on=None):
        if item.feedback_due:
            yield Deadline(item, name, item.feedback_due, partial(feedback_due, item), "feedback_due")
