"""The days that notices of meetings have named."""

from collections.abc import Callable, Iterator
from datetime import date

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.subject import Deadline
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.meetings.deadlines import materials_due


def material_deadlines(desk: Desk) -> Iterator[Deadline]:
    """By when papers are due for each meeting still ahead whose notice is out (第52条)."""
    today = desk.now().date()
    wanted = desk.rules.edition.agenda.materials_before
    for meeting in desk.store.all(Meeting, order="held_on", opened=None):
        if meeting.notified_on and meeting.held_on >= today and meeting.kind in wanted:
            yield Deadline(meeting, "材料报送时限", materials_due(desk.rules, meeting.held_on), _counting(meeting))


def _counting(meeting: Meeting) -> Callable[[Book], date]:
    return lambda rules: materials_due(rules, meeting.held_on)
