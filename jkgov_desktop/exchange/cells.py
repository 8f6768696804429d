"""Pasted text cut into rows of clean cells, whatever it was copied from."""

import csv
import io
import re
from collections.abc import Iterator

from msgspec import Struct

from jkgov_desktop.records import words

_FULL_WIDTH = str.maketrans(
    "".join(chr(code) for code in range(0xFF10, 0xFF5B) if chr(code).isalnum()) + "－．＋\u3000",
    "".join(chr(code - 0xFEE0) for code in range(0xFF10, 0xFF5B) if chr(code).isalnum()) + "-.+ ",
)
HAN = "[\u3400-\u9fff\U00020000-\U0003ffff]"
_SPREAD = re.compile(rf"{HAN}(?: +{HAN})+")
_SPACED_PHONE = re.compile(r"(?<!\d)(1\d{2})[ -](\d{4})[ -](\d{4})(?!\d)")
_NUMBERING = re.compile(r"^[（(]?\d{1,3}(?:[）)、]|\.(?!\d))\s*")
_BETWEEN = re.compile(r"[\s，,、;；|｜:：]+")
NOTE = re.compile("[（(][^（）()]*[）)]")
_NOTHING = frozenset({"-", "—", "——", "/", "无", "空"})


def without_notes(text: str) -> str:
    """`text` without what stands in brackets: 李丽（女） is 李丽."""
    return NOTE.sub("", text)


class PastedRow(Struct, frozen=True):
    """One row of pasted text, `number` from 1. `tabbed` says that its cells keep their columns."""

    number: int
    cells: tuple[str, ...]
    tabbed: bool


def rows_of(text: str) -> list[PastedRow]:
    """The rows of `text` that hold anything; raises csv.Error on a cell that no spreadsheet writes."""
    tabbed = "\t" in text
    raw = _tabbed(text) if tabbed else map(_pieces, text.splitlines())
    rows = (PastedRow(number, tuple(map(tidy, cells)), tabbed) for number, cells in enumerate(raw, start=1))
    return [row for row in rows if any(row.cells)]


def tidy(cell: str) -> str:
    """`cell` on one line, figures half-width, a spread name (张　三) and a spaced phone drawn together."""
    text = _SPACED_PHONE.sub(r"\1\2\3", words.one_line(cell.translate(_FULL_WIDTH)))
    if _SPREAD.fullmatch(text):
        text = text.replace(" ", "")
    return "" if text in _NOTHING else text


def _tabbed(text: str) -> Iterator[list[str]]:
    """Excel quotes a cell that holds a line break; an odd number of quotes is no quoting at all."""
    lines = io.StringIO(text, newline="")
    if text.count('"') % 2:
        return csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    return csv.reader(lines, delimiter="\t")


def _pieces(line: str) -> list[str]:
    """The pieces of a line without tabs; single characters side by side are one name."""
    line = words.one_line(line.translate(_FULL_WIDTH))
    line = _NUMBERING.sub("", _SPACED_PHONE.sub(r"\1\2\3", line))
    line = NOTE.sub(lambda note: _BETWEEN.sub("\0", note.group()), line)
    pieces: list[str] = []
    single = False
    for piece in filter(None, _BETWEEN.split(line)):
        alone = re.fullmatch(HAN, piece) is not None
        if single and alone:
            pieces[-1] += piece
        else:
            pieces.append(piece.replace("\0", "、"))
        single = alone
    return pieces
