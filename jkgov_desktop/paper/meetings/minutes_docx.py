"""The minutes as an editable .docx."""

from collections.abc import Iterator

from jkgov_desktop.paper import docx_styles as styles
from jkgov_desktop.paper.official_docx import TAB, body_paragraph, lines, new_document, paragraph, run, written
from jkgov_desktop.records.meetings.sheets import MeetingSheet
from jkgov_desktop.records.minutes_text import MinutesWords, levels, minutes_words


def minutes_docx(sheet: MeetingSheet) -> bytes:
    """The newest version of the meeting's minutes; raises ValueError when there is none yet."""
    words = minutes_words(sheet)
    document = new_document(words.title, words.office, sheet.meeting.held_on, words.draft)
    return written(document, _paragraphs(words))


def _paragraphs(words: MinutesWords) -> Iterator[str]:
    size = styles.mark_size(words.mark)
    yield paragraph(styles.MARK, run(words.mark, f'<w:sz w:val="{size}"/>'))
    yield paragraph(styles.NUMBER, run(words.number))
    yield paragraph(styles.ISSUE, run(f"　{words.office}") + TAB + run(words.day))
    yield paragraph(styles.PLAIN) * 2
    yield paragraph(styles.TITLE, lines(words.title))
    yield paragraph(styles.PLAIN)
    yield from map(body_paragraph, levels(words.body))
    yield paragraph(styles.PLAIN) if words.lists else ""
    for label, names in words.lists:
        yield paragraph(styles.NAMES, run(label, styles.HEI_TEXT) + lines(f"：{names}"))
    copies = [paragraph(styles.COPIES, run(f"抄送：{words.copies_to}。"))] if words.copies_to else []
    printed = paragraph(styles.PRINTED, run(words.office) + TAB + run(words.printed))
    yield styles.imprint(*copies, printed)
    yield paragraph(styles.END)
