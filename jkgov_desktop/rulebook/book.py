"""What the rules say, as one office reads them: all that a check may ask."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct, field

from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.rulebook.edition import Body, Edition
from jkgov_desktop.rulebook.working_days import WorkingCalendar


class Book(Struct, frozen=True):
    """An edition, a calendar and the office's readings. `settings` holds the readings (口径) chosen."""

    edition: Edition
    calendar: WorkingCalendar
    settings: Mapping[str, str] = field(default_factory=dict)

    def on(self, _day: date) -> "Book":
        """The book as it stood on a day; a book of one edition is always the same."""
        return self

    def body(self, kind: MeetingKind) -> Body:
        """What the edition says of meetings of `kind`; nothing where it does not have that kind."""
        return self.edition.body(kind)

    def reading(self, key: str) -> str:
        """The reading chosen for `key`, or the edition's default; raises KeyError for an unknown key."""
        reading = self.edition.interpretations[key]
        chosen = self.settings.get(key, reading.default)
        return chosen if chosen in reading.options else reading.default
