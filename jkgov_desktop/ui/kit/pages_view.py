"""PDF pages one below the other, drawn only where they are seen."""

from collections import OrderedDict
from enum import Enum

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from jkgov_desktop.ui.kit.pdf_pages import PdfPages
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role, colour

_GAP = 16
_KEPT = 6
"""Pictures kept: what is seen and a little around it."""

SMALLEST, LARGEST, STEP = 0.25, 4.0, 1.2
_POINT = 96 / 72
"""Logical pixels of a point at 100 %."""


class Fit(Enum):
    """How large the pages are when nobody zoomed."""

    WIDTH = "width"
    PAGE = "page"


class PagesView(QAbstractScrollArea):
    """Pages to scroll through. Ctrl+wheel and Ctrl+＋/－ zoom, PgUp/PgDn, Home and End move."""

    page_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, pages: PdfPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._fit: Fit | None = Fit.WIDTH
        self._zoom = 1.0
        self._page = 0
        self._pictures: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("打印预览"))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def set_pages(self, pages: PdfPages) -> None:
        """Show these pages instead, at the same place and size."""
        self._pages = pages
        self._pictures.clear()
        self._lay_out()

    @property
    def page(self) -> int:
        """The page in front, from 0."""
        return self._page

    @property
    def zoom(self) -> float:
        """1.0 is the size on paper, as far as the screen tells its own."""
        return self._zoom

    def fit(self, fit: Fit) -> None:
        """Let the pages follow the size of the window."""
        self._fit = fit
        self._lay_out()

    def set_zoom(self, zoom: float) -> None:
        """Show the pages at a fixed size."""
        self._fit = None
        self._apply_zoom(zoom)

    def zoom_in(self) -> None:
        """A step larger."""
        self.set_zoom(self._zoom * STEP)

    def zoom_out(self) -> None:
        """A step smaller."""
        self.set_zoom(self._zoom / STEP)

    def go_to(self, page: int) -> None:
        """Bring a page to the top."""
        page = max(0, min(page, len(self._pages) - 1))
        self.verticalScrollBar().setValue(round(self._tops()[page]) - _GAP // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages again."""
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * STEP ** (event.angleDelta().y() / 120))
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages and zoom."""
        moves = {
            Qt.Key.Key_PageDown: self._page + 1,
            Qt.Key.Key_PageUp: self._page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._pages) - 1,
        }
        zooms = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP}
        key = Qt.Key(event.key())
        if key in moves:
            self.go_to(moves[key])
        elif key in zooms and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * zooms[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages that are seen."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour(Role.GROUND, self.palette()))
        seen = QRectF(self.viewport().rect())
        for page in range(len(self._pages)):
            place = self._place(page)
            if place.intersects(seen):
                painter.drawImage(place, self._picture(page))
                painter.setPen(colour(Role.EDGE, self.palette()))
                painter.drawRect(place)
        painter.end()

    def _size(self, page: int) -> QSizeF:
        return self._pages.sizes[page] * (self._zoom * _POINT)

    def _tops(self) -> list[float]:
        tops, top = [], float(_GAP)
        for page in range(len(self._pages)):
            tops.append(top)
            top += self._size(page).height() + _GAP
        return tops

    def _place(self, page: int) -> QRectF:
        size = self._size(page)
        spare = self.viewport().width() - size.width()
        left = spare / 2 if spare > 0 else _GAP / 2 - self.horizontalScrollBar().value()
        top = self._tops()[page] - self.verticalScrollBar().value()
        return QRectF(round(left), round(top), round(size.width()), round(size.height()))

    def _picture(self, page: int) -> QImage:
        scale = self._zoom * _POINT * self.devicePixelRatioF()
        key = (page, scale)
        if key not in self._pictures:
            self._pictures[key] = self._pages.picture(page, scale)
            while len(self._pictures) > _KEPT:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(key)
        return self._pictures[key]

    def _lay_out(self) -> None:
        room = self.viewport().size()
        widest = max(size.width() for size in self._pages.sizes) * _POINT
        tallest = max(size.height() for size in self._pages.sizes) * _POINT
        zoom = self._zoom
        if self._fit:
            zoom = min(1.6, (room.width() - 2 * _GAP) / widest)
        if self._fit is Fit.PAGE:
            zoom = min(zoom, (room.height() - 2 * _GAP) / tallest)
        self._apply_zoom(zoom)

    def _apply_zoom(self, zoom: float) -> None:
        zoom = max(SMALLEST, min(LARGEST, zoom))
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        changed = zoom != self._zoom
        self._zoom = zoom
        last = len(self._pages) - 1
        height = self._tops()[last] + self._size(last).height() + _GAP
        width = max(self._size(page).width() for page in range(last + 1)) + _GAP
        room = self.viewport().size()
        bar.setRange(0, max(0, round(height) - room.height()))
        bar.setPageStep(room.height())
        bar.setSingleStep(40)
        self.horizontalScrollBar().setRange(0, max(0, round(width) - room.width()))
        self.horizontalScrollBar().setPageStep(room.width())
        if changed:
            bar.setValue(round(share * bar.maximum()))
            self.zoom_changed.emit(zoom)
        self._on_scrolled()
        self.viewport().update()

    def _on_scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        if self.verticalScrollBar().value() == self.verticalScrollBar().maximum():
            page = len(self._pages) - 1
        else:
            page = sum(1 for top in self._tops() if top <= middle) - 1
        if self.verticalScrollBar().value() == 0:
            page = 0
        if page != self._page:
            self._page = max(0, page)
            self.page_changed.emit(self._page)
