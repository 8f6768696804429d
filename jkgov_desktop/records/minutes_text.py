"""How the body of minutes is read: the four levels of GB/T 9704-2012, 7.3.3.

Paper and the editable file set the same levels in the same fonts, so both ask here.
"""

import re
from dataclasses import dataclass

from jkgov_desktop.records import words

_NUMERAL = "[一二三四五六七八九十百]{1,4}"
_LEVELS = (
    re.compile(rf"{_NUMERAL}、"),
    re.compile(rf"[（(]{_NUMERAL}[）)]"),
    re.compile(r"[0-9]{1,3}(?:[.．](?![0-9])|、)"),
    re.compile(r"[（(][0-9]{1,3}[）)]"),
)
_FIRST_SENTENCE = re.compile(r"[^。！？]*[。！？][”’」』）》]*")


@dataclass(frozen=True)
class Paragraph:
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
