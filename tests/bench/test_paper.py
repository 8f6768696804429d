"""How long minutes of some ten pages take to print."""

import io
from datetime import date

import pytest

from jkgov_desktop.office.meetings import sheets
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.meetings.minutes import Minutes
from jkgov_desktop.records.structs import replace

pytestmark = pytest.mark.bench

LETTERS, ROWS = 28, 22
"""Characters in a row and rows on a page (GB/T 9704-2012)."""


@pytest.fixture
def long_minutes(sample):
    """Signed minutes of the sample office, their text repeated until it fills about ten pages."""
    signed = next(one for one in sample.store.all(Minutes) if one.signed_on)
    sheet = sheets.sheet(sample, signed.meeting)
    times = 10 * LETTERS * ROWS // len(signed.body)
    return replace(sheet, minutes=replace(signed, body="\n".join([signed.body] * times)))


def raw_pdf(text):
    """The same text drawn with nothing but ReportLab, in a font that every reader has and no PDF embeds."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    target = io.BytesIO()
    canvas = Canvas(target)
    rows = [line[at : at + LETTERS] for line in text.split("\n") for at in range(0, len(line), LETTERS)]
    for page in range(0, len(rows), ROWS):
        canvas.setFont("STSong-Light", 16)
        for place, row in enumerate(rows[page : page + ROWS]):
            canvas.drawString(79, 710 - 29 * place, row)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def pages_of(pdf):
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def test_minutes_against_raw_drawing_of_their_text(long_minutes, compare):
    fonts = Fonts.load(builtin_only=True)
    minutes, day = form("minutes"), date(2026, 3, 5)
    raw_pdf("")
    minutes.print(long_minutes, fonts, day)
    printed, raw = compare(
        "minutes of ten pages to PDF, against raw ReportLab drawing of the same text",
        lambda: minutes.print(long_minutes, fonts, day),
        lambda: raw_pdf(long_minutes.minutes.body),
    )
    assert 8 <= pages_of(raw) <= pages_of(printed.pdf) <= 16
