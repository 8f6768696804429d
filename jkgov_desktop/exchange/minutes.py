"""The minutes as an editable .docx on the grid of the printed ones (GB/T 9704-2012).

A line grid gives 22 rows a page, and characters closed up by a quarter point 28 to a row, in Word and WPS
alike. Fonts are named, not embedded. The look lies in the styles, so what a secretary adds has it too.
"""

import io
from collections.abc import Iterator
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from jkgov_desktop.exchange import minutes_styles as styles
from jkgov_desktop.records.meetings import MeetingSheet
from jkgov_desktop.records.minutes_text import MinutesWords, Paragraph, levels, minutes_words

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import _Footer, _Header

_TAB = "<w:r><w:tab/></w:r>"
_LINE_BREAK = "<w:r><w:br/></w:r>"
_PAGE_NUMBER = '<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
_HEADS = {1: styles.HEI_TEXT, 2: styles.KAI_TEXT}


def minutes_docx(sheet: MeetingSheet) -> bytes:
    """The newest version of the meeting's minutes; raises ValueError when there is none yet."""
    import docx

    words = minutes_words(sheet)
    document = docx.Document()
    _describe(document, words, sheet)
    _set_page(document)
    _set_styles(document)
    _set_margins(document, words.draft)
    end = document.element.body.sectPr
    for element in _elements("".join(_paragraphs(words))):
        end.addprevious(element)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _elements(xml: str) -> list[Any]:
    """The elements that `xml` writes, its w: prefix declared."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    return list(parse_xml(f"<w:body {nsdecls('w')}>{xml}</w:body>"))


def _describe(document: "Document", words: MinutesWords, sheet: MeetingSheet) -> None:
    about = document.core_properties
    about.title = words.title.replace("\n", "")
    about.author = about.last_modified_by = words.office
    about.comments = ""
    about.created = about.modified = datetime.combine(sheet.meeting.held_on, time(), UTC)


def _set_page(document: "Document") -> None:
    """A4 with the margins of 5.2.1, the line grid, and pages that differ left and right."""
    from docx.shared import Mm

    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.top_margin, page.bottom_margin = Mm(37), Mm(35)
    page.left_margin, page.right_margin = Mm(28), Mm(26)
    page.header_distance, page.footer_distance = Mm(10), Mm(25)
    settings = document.settings
    settings.odd_and_even_pages_header_footer = True
    (grid,) = page._sectPr.xpath("w:docGrid")  # noqa: SLF001 - python-docx has no name for the grid
    page._sectPr.replace(grid, *_elements(styles.GRID))  # noqa: SLF001
    for element, attribute, value in (
        ("w:characterSpacingControl", "w:val", "compressPunctuation"),
        ("w:themeFontLang", "w:eastAsia", "zh-CN"),
    ):
        for found in settings.element.xpath(element):
            found.set(_qualified(attribute), value)


def _qualified(name: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(name))


def _set_styles(document: "Document") -> None:
    """Ours instead of the template's defaults."""
    known = document.styles.element
    for old, new in (("w:docDefaults", styles.DEFAULTS), ("w:style[@w:styleId='Normal']", styles.NORMAL)):
        (found,) = known.xpath(old)
        known.replace(found, *_elements(new))
    for style in _elements(styles.OWN):
        known.append(style)


def _set_margins(document: "Document", draft: str) -> None:
    """Page numbers outside the 版心 (7.5), and above it the mark of a draft."""
    page = document.sections[0]
    number = f"{_run('— ')}{_PAGE_NUMBER}{_run(' —')}"
    _fill(page.footer, _paragraph(styles.ODD_NUMBER, number))
    _fill(page.even_page_footer, _paragraph(styles.EVEN_NUMBER, number))
    if draft:
        for header in (page.header, page.even_page_header):
            _fill(header, _paragraph(styles.DRAFT, _run(draft)))


def _fill(margin: "_Header | _Footer", xml: str) -> None:
    margin.is_linked_to_previous = False
    (empty,) = margin._element.xpath("w:p")  # noqa: SLF001 - the paragraph it comes with
    margin._element.replace(empty, *_elements(xml))  # noqa: SLF001


def _paragraphs(words: MinutesWords) -> Iterator[str]:
    size = styles.mark_size(words.mark)
    yield _paragraph(styles.MARK, _run(words.mark, f'<w:sz w:val="{size}"/>'))
    yield _paragraph(styles.NUMBER, _run(words.number))
    yield _paragraph(styles.ISSUE, _run(f"　{words.office}") + _TAB + _run(words.day))
    yield _paragraph(styles.PLAIN) * 2
    yield _paragraph(styles.TITLE, _lines(words.title))
    yield _paragraph(styles.PLAIN)
    yield from map(_body_paragraph, levels(words.body))
    yield _paragraph(styles.PLAIN) if words.lists else ""
    for label, names in words.lists:
        yield _paragraph(styles.NAMES, _run(label, styles.HEI_TEXT) + _lines(f"：{names}"))
    copies = [_paragraph(styles.COPIES, _run(f"抄送：{words.copies_to}。"))] if words.copies_to else []
    printed = _paragraph(styles.PRINTED, _run(words.office) + _TAB + _run(words.printed))
    yield styles.imprint(*copies, printed)
    yield _paragraph(styles.END)


def _lines(text: str) -> str:
    """Runs that keep the line breaks of `text`."""
    return _LINE_BREAK.join(map(_run, text.split("\n")))


def _body_paragraph(paragraph: Paragraph) -> str:
    head = _run(paragraph.head, _HEADS[paragraph.level]) if paragraph.head else ""
    rest = _run(paragraph.rest) if paragraph.rest else ""
    alone = "<w:keepNext/>" if paragraph.level == 1 and not rest else ""
    return _paragraph(styles.BODY, head + rest, alone)


def _paragraph(style: str, runs: str = "", properties: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{runs}</w:p>'


def _run(text: str, properties: str = "") -> str:
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
