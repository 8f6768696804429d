"""A PDF onto paper: page by page, at 100 % of its size, in bands that need little memory."""

from collections.abc import Iterator

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from jkgov_desktop.ui.kit.jobs import Cancelled, Progress
from jkgov_desktop.ui.kit.pdf_pages import PdfPages
from jkgov_desktop.ui.kit.text import tr

FINEST = 600
"""Dots per inch beyond which no letter becomes sharper."""

_BAND = 1024
"""Rows of pixels drawn at a time: at 600 dpi some 20 MB of an A4 page."""


class PrintError(ValueError):
    """The printer could not be used; says what to do."""


def lay_out(printer: QPrinter, pages: PdfPages) -> None:
    """Set the printer to A4 without margins, upright or across as the first page is."""
    size = pages.sizes[0]
    across = QPageLayout.Orientation.Landscape
    orientation = across if size.width() > size.height() else QPageLayout.Orientation.Portrait
    page_size = QPageSize(QPageSize.PageSizeId.A4)
    layout = QPageLayout(page_size, orientation, QMarginsF(), QPageLayout.Unit.Millimeter)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
    printer.setFullPage(True)


def print_pages(pages: PdfPages, printer: QPrinter, progress: Progress, cancelled: Cancelled) -> int:
    """Print the pages that `printer` was told to; returns how many sheets of paper sides were sent."""
    wanted = list(_wanted(pages, printer))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintError(tr("打印机没有响应，请检查是否开机、联机，或先保存 PDF 再打印。"))
    try:
        for place, page in enumerate(wanted):
            progress(place, len(wanted))
            if place:
                printer.newPage()
            if not _draw_page(painter, printer.resolution(), pages, page, cancelled):
                printer.abort()
                return place
    finally:
        painter.end()
    progress(len(wanted), len(wanted))
    return len(wanted)


def _wanted(pages: PdfPages, printer: QPrinter) -> Iterator[int]:
    first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    for _ in range(copies):
        yield from range(first - 1, min(last, len(pages)))


def _draw_page(painter: QPainter, resolution: int, pages: PdfPages, page: int, cancelled: Cancelled) -> bool:
    dots = min(resolution, FINEST)
    scale, enlarge = dots / 72, resolution / dots
    total = pages.height_in_pixels(page, scale)
    for top in range(0, total, _BAND):
        if cancelled():
            return False
        band = pages.band(page, scale, top, min(total, top + _BAND))
        where = QRectF(0, top * enlarge, band.width() * enlarge, band.height() * enlarge)
        painter.drawImage(where, band)
    return True
