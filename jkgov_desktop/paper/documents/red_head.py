"""Red-head documents in the formats of GB/T 9704-2012: downward and level ones, upward ones, letters."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from jkgov_desktop.paper.breaking import Span, TextLine
from jkgov_desktop.paper.document import (
    HEADED_TITLE_ROW,
    RED_RULE,
    RED_RULE_GAP,
    Document,
    Imprint,
    draw_mark,
    print_document,
)
from jkgov_desktop.paper.drawing import A4, RED, PaperCanvas
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import BODY_SIZE, CELL, LEFT, MM, TOP, WIDTH, Block, pitch
from jkgov_desktop.paper.paragraphs import Typesetter
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.documents.red_head import DocumentWords, Format
from jkgov_desktop.records.words import spread_name

_NUMBER_ROW = 7
_SEAL_GAP, _DAY_FROM_RIGHT = 2, 4
_LETTER_TOP, _LETTER_WIDTH, _LETTER_FOOT = 30 * MM, 170 * MM, 20 * MM
_THICK, _THIN, _BETWEEN = 0.7 * MM, 0.25 * MM, 0.45 * MM
_BELOW_RULE = CELL * 7 / 8
_LETTER_TITLE_ROW = 4.25
_SIGNERS_ACROSS = 2


def print_words(words: DocumentWords, fonts: Fonts) -> Printed:
    """`words` as a document in its format."""
    canvas = PaperCanvas(fonts, A4, words.title.replace("\n", ""))
    is_letter = words.format is Format.LETTER
    imprint = Imprint(words.copies_to, "" if is_letter else words.office, "" if is_letter else words.printed)
    document = Document(
        title=words.title,
        text=list(_text(words, canvas)),
        head=LetterHead(words) if is_letter else OfficeHead(words),
        imprint=imprint,
        draft=words.draft,
    )
    return print_document(canvas, document)


def _text(words: DocumentWords, canvas: PaperCanvas) -> Iterator[Block]:
    """Who it goes to, the body, what is attached, who issues it and when, and whom to ask (7.3.2–7.3.6)."""
    typesetter = Typesetter(canvas)
    if words.recipient:
        yield typesetter.paragraph([Span(f"{words.recipient}：")])
    yield from typesetter.body(words.body)
    yield from _attachments(words.attachments, typesetter)
    yield _sealed(words.issuer, words.day, canvas)
    if words.note:
        yield typesetter.paragraph([Span(f"（{words.note}）")], first=2)


def _attachments(names: Sequence[str], typesetter: Typesetter) -> Iterator[Block]:
    """附件说明 below one empty row; names are numbered where there are several (7.3.4)."""
    if len(names) == 1:
        yield typesetter.paragraph([Span(f"附件：{names[0]}")], first=2, rest=5, gap=1)
        return
    for number, name in enumerate(names, start=1):
        label = "附件：" if number == 1 else ""
        text = Span(f"{label}{number}.{name}")
        yield typesetter.paragraph([text], first=2 if label else 5, rest=6, gap=1 if label else 0)


def _sealed(issuer: str, day: str, canvas: PaperCanvas) -> Block:
    """Issuer and day where the seal goes over them: the day four cells from the right, the name centred on it."""
    below = canvas.one_line(day, Typeface.FANG_SONG, BODY_SIZE, CELL)
    above = canvas.one_line(issuer, Typeface.FANG_SONG, BODY_SIZE, CELL)
    left = WIDTH - _DAY_FROM_RIGHT * CELL - below.right
    centred = min(left + (below.right - above.right) / 2, WIDTH - above.right)
    return Block((above.moved(centred), below.moved(left)), gap=_SEAL_GAP, together=True)


class OfficeHead(Struct, frozen=True):
    """The head of 文件格式 and 上行文格式: mark, number and on upward papers who signed, above the red rule."""

    words: DocumentWords
    numbers_first_page = True

    @property
    def title_row(self) -> float:
        """Two rows below the red rule, which a third signer moves down."""
        return HEADED_TITLE_ROW + self._more_rows

    @property
    def _more_rows(self) -> int:
        return max(0, len(self._signer_rows) - 1)

    @property
    def _signer_rows(self) -> list[Sequence[str]]:
        signers = self.words.signers
        return [signers[at : at + _SIGNERS_ACROSS] for at in range(0, len(signers), _SIGNERS_ACROSS)]

    def draw(self, canvas: PaperCanvas) -> None:
        """Draw everything above the title."""
        words = self.words
        draw_mark(canvas, words.mark)
        if words.urgency:
            canvas.draw(canvas.one_line(words.urgency, Typeface.HEI, BODY_SIZE, CELL), LEFT, TOP)
        last = _NUMBER_ROW + self._more_rows
        number = canvas.one_line(words.number, Typeface.FANG_SONG, BODY_SIZE, CELL)
        is_upward = words.format is Format.UPWARD
        x = LEFT + (CELL if is_upward else (WIDTH - number.right) / 2)
        canvas.draw(number, x, TOP + last * pitch())
        for row, line in enumerate(self._signers(canvas)):
            canvas.draw(line, LEFT + WIDTH - CELL - line.right, TOP + (_NUMBER_ROW + row) * pitch())
        canvas.rule(LEFT, TOP + last * pitch() + CELL + RED_RULE_GAP, WIDTH, RED_RULE, RED)

    def _signers(self, canvas: PaperCanvas) -> Iterator[TextLine]:
        """签发人 in 仿宋, the names in 楷体, two in a row (7.2.6)."""
        if self.words.format is not Format.UPWARD:
            return
        for number, names in enumerate(self._signer_rows or [("　　　",)]):
            label = canvas.one_line("" if number else "签发人：", Typeface.FANG_SONG, BODY_SIZE, CELL)
            called = canvas.one_line("　".join(map(spread_name, names)), Typeface.KAI, BODY_SIZE, CELL)
            glyphs = (*label.glyphs, *called.moved(label.right).glyphs)
            yield TextLine(glyphs, BODY_SIZE, label.right + called.right)


class LetterHead(Struct, frozen=True):
    """The head of 信函格式 (10.1): mark, a red double rule, the number at its right; another at the foot."""

    words: DocumentWords
    title_row = _LETTER_TITLE_ROW
    numbers_first_page = False

    def draw(self, canvas: PaperCanvas) -> None:
        """Draw everything above the title, and the rule at the foot of the page."""
        size = draw_mark(canvas, self.words.mark, _LETTER_TOP)
        left = (A4[0] - _LETTER_WIDTH) / 2
        rule = _LETTER_TOP + size + RED_RULE_GAP
        below = _double_rule(canvas, left, rule, (_THICK, _THIN)) + _BELOW_RULE
        number = canvas.one_line(self.words.number, Typeface.FANG_SONG, BODY_SIZE, CELL)
        canvas.draw(number, LEFT + WIDTH - number.right, below)
        if self.words.urgency:
            canvas.draw(canvas.one_line(self.words.urgency, Typeface.HEI, BODY_SIZE, CELL), LEFT, below)
        _double_rule(canvas, left, A4[1] - _LETTER_FOOT - _THICK - _BETWEEN - _THIN, (_THIN, _THICK))


def _double_rule(canvas: PaperCanvas, x: float, y: float, heights: tuple[float, float]) -> float:
    """Two red rules of these heights, the upper at `y`; returns where the lower ends."""
    for height in heights:
        canvas.rule(x, y, _LETTER_WIDTH, height, RED)
        y += height + _BETWEEN
    return y - _BETWEEN
