"""Official papers as editable .docx files on the grid of the printed ones (GB/T 9704-2012).

A line grid gives 22 rows a page, and characters closed up by a quarter point 28 to a row, in Word and WPS
alike. Fonts are named, not embedded. The look lies in the styles, so what a secretary adds has it too.
"""

import io
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from jkgov_desktop.paper import docx_styles as styles
from jkgov_desktop.records.minutes_text import Paragraph

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import _Footer, _Header

TAB = "<w:r><w:tab/></w:r>"
KEEP_WITH_NEXT = "<w:keepNext/>"
_LINE_BREAK = "<w:r><w:br/></w:r>"
_PAGE_NUMBER = '<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
_HEADS = {1: styles.HEI_TEXT, 2: styles.KAI_TEXT}


def new_document(title: str, author: str, day: date, draft: str) -> "Document":
    """An empty page of the grid with its styles, page numbers and, above the 版心, the mark of a draft."""
    import docx

    document = docx.Document()
    about = document.core_properties
    about.title = title.replace("\n", "")
    about.author = about.last_modified_by = author
    about.comments = ""
    about.created = about.modified = datetime.combine(day, time(), UTC)
    _set_page(document)
    _set_styles(document)
    _set_margins(document, draft)
    return document


def written(document: "Document", paragraphs: Iterable[str]) -> bytes:
    """The file that holds `paragraphs`, which are WordprocessingML."""
    end = document.element.body.sectPr
    for element in elements("".join(paragraphs)):
        end.addprevious(element)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def elements(xml: str) -> list[Any]:
    """The elements that `xml` writes, its w: prefix declared."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    return list(parse_xml(f"<w:body {nsdecls('w')}>{xml}</w:body>"))


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
    page._sectPr.replace(grid, *elements(styles.GRID))  # noqa: SLF001
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
        known.replace(found, *elements(new))
    for style in elements(styles.OWN):
        known.append(style)


def _set_margins(document: "Document", draft: str) -> None:
    """Page numbers outside the 版心 (7.5), and above it the mark of a draft."""
    page = document.sections[0]
    number = f"{run('— ')}{_PAGE_NUMBER}{run(' —')}"
    fill(page.footer, paragraph(styles.ODD_NUMBER, number))
    fill(page.even_page_footer, paragraph(styles.EVEN_NUMBER, number))
    if draft:
        for header in (page.header, page.even_page_header):
            fill(header, paragraph(styles.DRAFT, run(draft)))


def fill(margin: "_Header | _Footer", xml: str) -> None:
    """Put `xml` in place of the empty paragraph that a header or footer comes with."""
    margin.is_linked_to_previous = False
    (empty,) = margin._element.xpath("w:p")  # noqa: SLF001 - the paragraph it comes with
    for element in elements(xml):
        empty.addprevious(element)
    margin._element.remove(empty)  # noqa: SLF001


def lines(text: str) -> str:
    """Runs that keep the line breaks of `text`."""
    return _LINE_BREAK.join(map(run, text.split("\n")))


def body_paragraph(said: Paragraph, *, keep_with_next: bool = False) -> str:
    """One paragraph of the body, its head in the font of its level."""
    head = run(said.head, _HEADS[said.level]) if said.head else ""
    rest = run(said.rest) if said.rest else ""
    heads_text = said.level == 1 and not rest
    return paragraph(styles.BODY, head + rest, KEEP_WITH_NEXT if keep_with_next or heads_text else "")


def paragraph(style: str, runs: str = "", properties: str = "") -> str:
    """A paragraph in `style`; `properties` are those that differ from it."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{runs}</w:p>'


def run(text: str, properties: str = "") -> str:
    """A stretch of text; `properties` are those that differ from its paragraph."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
