"""By when papers are due, and which meeting can still take a matter (第52条)."""

from datetime import date

from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import computes


def _days(rules: Book) -> int:
    """How many working days before the meeting the due day lies, as the office counts."""
    return rules.edition.agenda.material_days + (rules.reading("materials_count") == "clear_days")


@computes(52)
def materials_due(rules: Book, held_on: date) -> date:
    """The last day on which papers for a meeting held on `held_on` may come."""
    return rules.calendar.add(held_on, -_days(rules))


@computes(52)
def earliest_meeting(rules: Book, papers_on: date) -> date:
    """The first working day on which a meeting may take a matter whose papers came on `papers_on`."""
    day = rules.calendar.add(papers_on, _days(rules))
    while materials_due(rules, day) < papers_on:
        day = rules.calendar.add(day, 1)
    return day
