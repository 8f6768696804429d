"""Numbers that a record brings along, typed by hand or by a file: from then on nobody else gets them."""

import re
from dataclasses import replace
from datetime import date

from jkgov_desktop.records.documents.archive import ArchiveItem
from jkgov_desktop.records.documents.incoming import IncomingDocument
from jkgov_desktop.records.documents.outgoing import OutgoingDocument
from jkgov_desktop.records.house import IssuedNumber
from jkgov_desktop.records.meetings import Meeting
from jkgov_desktop.records.register import Record
from jkgov_desktop.store.unit import Unit

NUMBERED = (Meeting, IncomingDocument, OutgoingDocument, ArchiveItem)
"""Records that have a number of a series of their own."""

_ISSUED = re.compile(r"(.+?)\s*[〔【\[［(（](\d{4})[〕】\]］)）]\s*(\d{1,6})\s*号")


def number_of(record: Record) -> tuple[str, int] | None:
    """The series and the number of a record, if it has one; an issue number counts in whatever brackets it stands."""
    match record:
        case Meeting(number=int(number)) | IncomingDocument(number=int(number)):
            return record.series, number
        case ArchiveItem(item=int(number)):
            return record.series, number
        case OutgoingDocument() if issued := _ISSUED.fullmatch(record.issue_number):
            return f"{issued[1]}〔{issued[2]}〕", int(issued[3])
    return None


def unnumbered(record: Record) -> Record:
    """The same record without the number of its series."""
    match record:
        case Meeting() | IncomingDocument():
            return replace(record, number=None)
        case ArchiveItem():
            return replace(record, item=None)
        case OutgoingDocument():
            return replace(record, issue_number="")
    return record


def hold(unit: Unit, kept: Record, today: date) -> None:
    """Enter the number of a record that was just kept into the book of numbers; raises NumberTaken."""
    if brought := number_of(kept):
        series, number = brought
        if not unit.all(IssuedNumber, series=series, number=number, given_to=kept.id):
            unit.give_number(series, kept.id, _day_of(kept, today), number)


def _day_of(record: Record, today: date) -> date:
    """The day on which a record got its number."""
    match record:
        case Meeting():
            return record.held_on
        case IncomingDocument():
            return record.received_on
        case OutgoingDocument():
            return record.signed_on or record.drafted_on
    return today
