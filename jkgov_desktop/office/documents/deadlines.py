"""The days by which senders were told that they are answered."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents.whereabouts import open_papers
from jkgov_desktop.office.subject import Deadline
from jkgov_desktop.records.documents.incoming import ClassChange, DocumentPause, IncomingDocument
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.documents.incoming import reply_due


def reply_deadlines(desk: Desk) -> Iterator[Deadline]:
    """By when open papers are answered, as it was announced (第67条)."""
    name = IncomingDocument.register.fields["due_on"].label
    for one in open_papers(desk):
        if one.due_on and one.reply_class:
            pauses = tuple(desk.store.all(DocumentPause, document=one.id))
            changes = tuple(desk.store.all(ClassChange, document=one.id))
            yield Deadline(one, name, one.due_on, partial(_recount, one, pauses, changes), "due_on")


def _recount(
    one: IncomingDocument, pauses: tuple[DocumentPause, ...], changes: tuple[ClassChange, ...], rules: Book
) -> date:
    due = reply_due(one, rules, pauses, changes)
    assert due is not None
    return due
