"""The pages of a PDF as pictures. PDFium is loaded when the first page is asked for."""

import math
from threading import Lock
from typing import Any

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

_PDFIUM = Lock()
"""PDFium must not be entered by two threads at once, whatever the document."""


class PdfPages:
    """Draws the pages of one PDF. May be used by the screen and by a printing worker at the same time."""

    def __init__(self, pdf: bytes) -> None:
        from pypdfium2 import PdfDocument

        with _PDFIUM:
            self._document: Any = PdfDocument(pdf)
            sizes = [self._document.get_page_size(page) for page in range(len(self._document))]
        self.sizes = tuple(QSizeF(width, height) for width, height in sizes)
        """Width and height of every page in points."""

    def __len__(self) -> int:
        """How many pages there are."""
        return len(self.sizes)

    def picture(self, page: int, scale: float) -> QImage:
        """A whole page, `scale` pixels to the point."""
        return self.band(page, scale, 0, self.height_in_pixels(page, scale))

    def height_in_pixels(self, page: int, scale: float) -> int:
        """How many rows of pixels a page has at `scale`."""
        return math.ceil(self.sizes[page].height() * scale)

    def band(self, page: int, scale: float, top: int, bottom: int) -> QImage:
        """The rows of pixels from `top` up to `bottom` of a page; bands of one page join without a seam."""
        total = self.height_in_pixels(page, scale)
        above, below = (max(0.0, (rows - 0.5) / scale) for rows in (top, total - bottom))
        with _PDFIUM:
            opened = self._document[page]
            bitmap = opened.render(scale=scale, crop=(0, below, 0, above), prefer_bgrx=True)
            shape = (bitmap.width, bitmap.height, bitmap.stride)
            picture = QImage(bitmap.buffer, *shape, QImage.Format.Format_RGB32).copy()
            bitmap.close()
            opened.close()
        return picture

    def close(self) -> None:
        """Give the document back."""
        with _PDFIUM:
            self._document.close()
