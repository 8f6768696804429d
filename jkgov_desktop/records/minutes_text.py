"""What the pages of minutes say and how their body is read (GB/T 9704-2012, 7.3.3 and 10.3).

Paper and the editable file print the same words and set the same levels in the same fonts, so both ask here.
"""

import re

from msgspec import Struct

from jkgov_desktop.records import words
from jkgov_desktop.records.fields import day_or_blank
from jkgov_desktop.records.meetings.sheets import MeetingSheet
from jkgov_desktop.records.sheets import NothingToPrint

_NUMERAL = "[一二三四五六七八九十百]{1,4}"
_LEVELS = (
    re.compile(rf"{_NUMERAL}、"),
    re.compile(rf"[（(]{_NUMERAL}[）)]"),
    re.compile(r"[0-9]{1,3}(?:[.．](?![0-9])|、)"),
    re.compile(r"[（(][0-9]{1,3}[）)]"),
)
_FIRST_SENTENCE = re.compile(r"[^。！？]*[。！？][”’」』）》]*")

_LINE_WITHOUT_MARK = re.compile(r"(?<![，、；：。])\n")


class Paragraph(Struct, frozen=True):
    """One paragraph of the body; `head` followed by `rest` is its text.

    `level` is 1 for 一、, 2 for （一）, 3 for 1., 4 for （1） and 0 for plain text. `head` is what is set in
    the level's own font (1 黑体, 2 楷体); it is empty at the other levels, which are 仿宋 throughout.
    """

    level: int
    head: str
    rest: str


def paragraph_level(text: str) -> int:
    """The level that `text` opens with: 1–4, or 0 for plain text."""
    for level, numbering in enumerate(_LEVELS, start=1):
        if numbering.match(text):
            return level
    return 0


def levels(body: str) -> list[Paragraph]:
    """The paragraphs of `body`, one a line; blank lines and indents typed by hand fall away."""
    lines = (line.strip("　 ") for line in words.paragraphs(body).split("\n"))
    return [_paragraph(line) for line in lines if line]


def _paragraph(text: str) -> Paragraph:
    level = paragraph_level(text)
    if level not in (1, 2):
        return Paragraph(level, "", text)
    sentence = _FIRST_SENTENCE.match(text)
    end = sentence.end() if sentence else len(text)
    return Paragraph(level, text[:end], text[end:])


class MinutesWords(Struct, frozen=True):
    """Everything that minutes print, as text. `lists` are labels with names, such as 出席 and who was there.

    A `title` may hold line breaks set by hand; `draft` is the mark of what is not signed yet.
    """

    mark: str
    number: str
    office: str
    day: str
    title: str
    body: str
    lists: tuple[tuple[str, str], ...]
    copies_to: str
    printed: str
    draft: str


def minutes_words(sheet: MeetingSheet) -> MinutesWords:
    """The words of the newest version of a meeting's minutes; raises NothingToPrint when there is none yet."""
    minutes, house = sheet.minutes, sheet.house
    if minutes is None:
        raise NothingToPrint("还没有纪要，请先拟写纪要再打印。")
    lists = (
        ("出席", minutes.present),
        ("请假", minutes.excused),
        ("缺席", minutes.absent),
        ("列席", minutes.observers),
    )
    return MinutesWords(
        mark=f"{house.government}{sheet.meeting.kind.label}纪要",
        number=f"〔{sheet.meeting.held_on.year}〕{minutes.number or '　'}号",
        office=house.office,
        day=day_or_blank(minutes.signed_on),
        title=minutes.title,
        body=minutes.body,
        lists=tuple((label, names) for label, names in lists if names),
        copies_to=_LINE_WITHOUT_MARK.sub("，", minutes.copies_to).replace("\n", "").rstrip("。"),
        printed=f"{day_or_blank(minutes.issued_on)}印发",
        draft="" if minutes.signed_on else "草稿　未签发",
    )
