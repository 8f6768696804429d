"""会议纪要 (GB/T 9704-2012, 10.3): printed from one version of the minutes and nothing else."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.document import Document, Imprint, RedHead, print_document
from jkgov_desktop.paper.drawing import A4, PaperCanvas
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.grid import Block
from jkgov_desktop.paper.meetings.wording import day_or_blank
from jkgov_desktop.paper.paragraphs import Typesetter
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.meetings import MeetingSheet, Minutes

_LONGEST_COPIES = 600


def print_minutes(sheet: MeetingSheet, fonts: Fonts, _printed_on: date | None = None) -> Printed:
    """The newest version of the meeting's minutes; raises ValueError when there is none yet."""
    minutes = sheet.minutes
    if minutes is None:
        raise ValueError("还没有纪要，请先拟写纪要再打印。")
    canvas = PaperCanvas(fonts, A4, minutes.title.replace("\n", ""))
    house, meeting = sheet.house, sheet.meeting
    year = (minutes.signed_on or minutes.issued_on or meeting.held_on).year
    head = RedHead(
        mark=f"{house.government}{meeting.kind.label}纪要",
        number=f"〔{year}〕{minutes.number or '　'}号",
        office=house.office,
        day=day_or_blank(minutes.signed_on),
    )
    copies_to = _joined(minutes.copies_to)
    fits = len(copies_to) <= _LONGEST_COPIES
    imprint = Imprint(copies_to if fits else "", house.office, day_or_blank(minutes.issued_on) + "印发")
    text = list(_text(minutes, Typesetter(canvas), copies_to="" if fits else copies_to))
    draft = "" if minutes.signed_on else "草稿　未签发"
    return print_document(canvas, Document(minutes.title, text, head, imprint, draft))


def _text(minutes: Minutes, typesetter: Typesetter, *, copies_to: str) -> Iterator[Block]:
    """The body, one empty row, then who came, who was excused, absent or sat in."""
    yield from typesetter.body(minutes.body)
    listed = (
        ("出席", minutes.present),
        ("请假", minutes.excused),
        ("缺席", minutes.absent),
        ("列席", minutes.observers),
        ("抄送", copies_to),
    )
    gap = 1
    for label, names in listed:
        if names:
            yield from typesetter.labelled(label, names, gap=gap)
            gap = 0


def _joined(text: str) -> str:
    return text.replace("\n", "")
