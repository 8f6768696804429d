"""A red-head document as an editable .docx, in any of the three formats (GB/T 9704-2012)."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper import docx_styles as styles
from jkgov_desktop.paper.official_docx import (
    KEEP_WITH_NEXT,
    TAB,
    body_paragraph,
    fill,
    lines,
    new_document,
    paragraph,
    run,
    written,
)
from jkgov_desktop.records.documents.red_head import DocumentWords, Format, document_words
from jkgov_desktop.records.documents.sheets import OutgoingSheet
from jkgov_desktop.records.minutes_text import levels
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.records.words import spread_name

_KAI, _HEI = styles.KAI_TEXT, styles.HEI_TEXT
_ROW = 592
"""One row of the grid, in twentieths of a point."""

_MARK_BEFORE, _MARK_LINE, _MARK_AFTER = 1980, 840, 1326
_CELL = 315
_DAY_FROM_RIGHT = 4
_PAGE_LETTER_LEFT, _LETTER_WIDTH = 1134, 9638
_LETTER_MARK_TOP, _LETTER_FOOT_RULE = 1701, 15640
_CLOSE = '<w:spacing w:before="0" w:after="0"/>'


def document_docx(sheet: OutgoingSheet) -> bytes:
    """The paper as a file; raises NothingToPrint while it has no text."""
    document = sheet.document
    if not document.body:
        raise NothingToPrint("这份发文还没有正文。请先在“正文”中填写，再另存。")
    words = document_words(document, sheet.house, sheet.desks.name(document.signer))
    return words_docx(words, document.signed_on or document.drafted_on)


def words_docx(words: DocumentWords, day: date) -> bytes:
    """`words` as a file dated `day`."""
    document = new_document(words.title, words.office, day, words.draft)
    if words.format is Format.LETTER:
        page = document.sections[0]
        page.different_first_page_header_footer = True
        fill(page.first_page_header, _letter_mark(words))
        fill(page.first_page_footer, _letter_foot())
    return written(document, _paragraphs(words))


def _paragraphs(words: DocumentWords) -> Iterator[str]:
    """The paper from its head to its 版记; the end of the text stays on the page of the seal (7.3.5.5)."""
    yield from _letter_head(words) if words.format is Format.LETTER else _office_head(words)
    yield paragraph(styles.PLAIN) * 2
    yield paragraph(styles.TITLE, lines(words.title))
    yield paragraph(styles.PLAIN)
    if words.recipient:
        yield paragraph(styles.PLAIN, run(f"{words.recipient}："))
    said = levels(words.body)
    yield from map(body_paragraph, said[:-1])
    yield from (body_paragraph(last, keep_with_next=True) for last in said[-1:])
    yield from _attachments(words.attachments)
    yield paragraph(styles.PLAIN, properties=KEEP_WITH_NEXT) * 2
    yield from _sealed(words)
    if words.note:
        yield paragraph(styles.BODY, run(f"（{words.note}）"), KEEP_WITH_NEXT)
    yield from _imprint(words)


def _imprint(words: DocumentWords) -> Iterator[str]:
    """版记 at the foot of the last page; a letter's says only who gets copies (10.1)."""
    copies = run(f"抄送：{words.copies_to}。") if words.copies_to else ""
    if words.format is Format.LETTER:
        place = (
            f'<w:framePr w:w="{styles.WIDTH}" w:wrap="around" w:vAnchor="margin" w:hAnchor="margin" w:yAlign="bottom"/>'
        )
        yield paragraph(styles.COPIES, copies, place) if copies else ""
    else:
        above = [paragraph(styles.COPIES, copies)] if copies else []
        yield styles.imprint(*above, paragraph(styles.PRINTED, run(words.office) + TAB + run(words.printed)))
    yield paragraph(styles.END)


def _office_head(words: DocumentWords) -> Iterator[str]:
    """Urgency, mark, number and on upward papers who signed, above the red rule."""
    if words.urgency:
        yield paragraph(styles.PLAIN, run(words.urgency, _HEI))
    before = _MARK_BEFORE - (_ROW if words.urgency else 0)
    spacing = f'<w:spacing w:before="{before}" w:after="{_MARK_AFTER}" w:line="{_MARK_LINE}" w:lineRule="exact"/>'
    yield paragraph(styles.MARK, _mark(words.mark), spacing)
    if words.format is not Format.UPWARD:
        yield paragraph(
            styles.ISSUE,
            run(words.number),
            f'<w:tabs><w:tab w:val="clear" w:pos="{styles.WIDTH - _CELL}"/></w:tabs><w:jc w:val="center"/>',
        )
        return
    signers = run("　".join(map(spread_name, words.signers)) or "　　　", _KAI)
    yield paragraph(styles.ISSUE, run(f"　{words.number}") + TAB + run("签发人：") + signers)


def _mark(mark: str) -> str:
    return run(mark, f'<w:sz w:val="{styles.mark_size(mark)}"/>')


def _letter_mark(words: DocumentWords) -> str:
    """The mark over its double rule, placed on the page."""
    place = _placed(_LETTER_MARK_TOP) + _double_rule("bottom", "thickThinSmallGap", 11)
    return paragraph(styles.MARK, _mark(words.mark), place + _CLOSE) + paragraph(styles.PLAIN)


def _letter_foot() -> str:
    """The double rule at the foot, placed on the page; no page number."""
    place = _placed(_LETTER_FOOT_RULE) + _double_rule("bottom", "thinThickSmallGap", 0)
    return paragraph(styles.END, "", place + _CLOSE) + paragraph(styles.PLAIN)


def _placed(y: int) -> str:
    return (
        f'<w:framePr w:w="{_LETTER_WIDTH}" w:wrap="around" w:vAnchor="page" w:hAnchor="page"'
        f' w:x="{_PAGE_LETTER_LEFT}" w:y="{y}"/>'
    )


def _double_rule(side: str, kind: str, space: int) -> str:
    rule = f'<w:{side} w:val="{kind}" w:sz="24" w:space="{space}" w:color="{styles.RED}"/>'
    return f"<w:pBdr>{rule}</w:pBdr>"


def _letter_head(words: DocumentWords) -> Iterator[str]:
    """The room that mark and rule take, then urgency at the left and the number at the right."""
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{styles.WIDTH}"/></w:tabs><w:spacing w:before="360"/>'
    yield paragraph(styles.PLAIN, run(words.urgency, _HEI) + TAB + run(words.number), tab)


def _attachments(names: tuple[str, ...]) -> Iterator[str]:
    """附件说明 below one empty row (7.3.4)."""
    if names:
        yield paragraph(styles.PLAIN, properties=KEEP_WITH_NEXT)
    for number, name in enumerate(names, start=1):
        label = "附件：" if number == 1 else ""
        numbered = f"{number}.{name}" if len(names) > 1 else name
        rest = 6 if len(names) > 1 else 5
        first = 2 if label else 5
        indent = f'<w:ind w:left="{rest * _CELL}" w:hanging="{(rest - first) * _CELL}"/>'
        yield paragraph(styles.PLAIN, run(label + numbered), KEEP_WITH_NEXT + indent)


def _sealed(words: DocumentWords) -> Iterator[str]:
    """Issuer and day, the day four characters from the right and the name centred on it (7.3.5.1)."""
    day, issuer = _cells(words.day), _cells(words.issuer)
    centred = max(0.0, _DAY_FROM_RIGHT + (day - issuer) / 2)
    for text, right in ((words.issuer, centred), (words.day, float(_DAY_FROM_RIGHT))):
        place = f'<w:ind w:right="{round(right * _CELL)}"/><w:jc w:val="right"/>'
        yield paragraph(styles.PLAIN, run(text), KEEP_WITH_NEXT + place)


def _cells(text: str) -> float:
    """How many full-width characters wide `text` is."""
    return sum(0.5 if char.isascii() else 1.0 for char in text)
