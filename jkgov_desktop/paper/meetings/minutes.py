"""会议纪要 (GB/T 9704-2012, 10.3): printed from one version of the minutes and nothing else."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.document import Document, Imprint, RedHead, print_document
from jkgov_desktop.paper.drawing import A4, PaperCanvas
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.grid import Block
from jkgov_desktop.paper.paragraphs import Typesetter
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.meetings.sheets import MeetingSheet
from jkgov_desktop.records.minutes_text import MinutesWords, minutes_words

_LONGEST_COPIES = 600
"""More than this does not fit in a 版记 and is printed below the lists instead."""


def print_minutes(sheet: MeetingSheet, fonts: Fonts, _printed_on: date | None = None) -> Printed:
    """The newest version of the meeting's minutes; raises ValueError when there is none yet."""
    words = minutes_words(sheet)
    canvas = PaperCanvas(fonts, A4, words.title.replace("\n", ""))
    fits = len(words.copies_to) <= _LONGEST_COPIES
    document = Document(
        title=words.title,
        text=list(_text(words, Typesetter(canvas), with_copies=not fits)),
        head=RedHead(words.mark, words.number, words.office, words.day),
        imprint=Imprint(words.copies_to if fits else "", words.office, words.printed),
        draft=words.draft,
    )
    return print_document(canvas, document)


def _text(words: MinutesWords, typesetter: Typesetter, *, with_copies: bool) -> Iterator[Block]:
    """The body, one empty row, then who came, who was excused, absent or sat in."""
    yield from typesetter.body(words.body)
    lists = [*words.lists, ("抄送", f"{words.copies_to}。")] if with_copies else words.lists
    for number, (label, names) in enumerate(lists):
        yield from typesetter.labelled(label, names, gap=0 if number else 1)
