"""A document as it will print, set anew whenever the typing rests."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.ui.kit.cards import EmptyState
from jkgov_desktop.ui.kit.pages_view import PagesView
from jkgov_desktop.ui.kit.pdf_pages import PdfPages
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts

REST = 400
"""Milliseconds of quiet before the pages are set anew."""

Draw = Callable[[Fonts], Printed]


class LivePreview(QWidget):
    """The pages that a function draws. `show_later` asks for them anew; only the newest are ever shown."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._draw: Draw | None = None
        self._asked = 0
        self._pages: PdfPages | None = None
        self.view: PagesView | None = None
        self._empty = EmptyState(tr("填写标题和正文后，这里显示套红的版面。"), filled=False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._empty)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._set_anew)

    def show_later(self, draw: Draw) -> None:
        """Show what `draw` draws once nothing has been asked for a while."""
        self._draw = draw
        self._rest.start()

    def show_now(self, draw: Draw) -> None:
        """Show what `draw` draws as soon as it is drawn."""
        self._draw = draw
        self._set_anew()

    def _set_anew(self) -> None:
        self._rest.stop()
        draw = self._draw
        if draw is None:
            return
        self._asked += 1
        asked = self._asked
        self._parts.jobs.run(
            lambda _progress, _cancelled: draw(self._parts.load_fonts()),
            on_done=lambda printed: self._show(asked, printed),
            on_error=self._on_failed,
            title=tr("正在排版"),
        )

    def _show(self, asked: int, printed: Printed) -> None:
        if asked != self._asked:
            return
        before, self._pages = self._pages, PdfPages(printed.pdf)
        if self.view is None:
            self._empty.hide()
            self.view = PagesView(self._pages)
            self._column.addWidget(self.view, 1)
        else:
            self.view.set_pages(self._pages)
        if before:
            before.close()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, NothingToPrint):
            self._empty.set_sentence(error.sentence)
        else:
            raise error
