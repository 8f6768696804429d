"""A printed form to look at: exactly the PDF that goes to the printer, with the buttons that send and keep it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from jkgov_desktop.ui.kit.buttons import Button, PrimaryButton
from jkgov_desktop.ui.kit.cards import EDGE, INSIDE, Tone, label, set_property
from jkgov_desktop.ui.kit.jobs import Jobs
from jkgov_desktop.ui.kit.messages import Messages
from jkgov_desktop.ui.kit.pages_view import Fit, PagesView
from jkgov_desktop.ui.kit.pdf_pages import PdfPages
from jkgov_desktop.ui.kit.text import tr


class NotesBar(QFrame):
    """What should be known before printing, such as a font that was replaced."""

    def __init__(self, notes: Sequence[str]) -> None:
        super().__init__()
        self._words = label("", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 6, EDGE, 6)
        row.addWidget(self._words)
        self.say("\n".join(notes), Tone.WARNED)

    def say(self, sentence: str, tone: Tone) -> None:
        """Say something else; nothing hides the bar."""
        self._words.setText(sentence)
        set_property(self._words, "tone", tone.value)
        set_property(self, "tone", tone.value)
        self.setVisible(bool(sentence))


class PdfPreview(QWidget):
    """One PDF with 打印 Ctrl+P and 保存 PDF Ctrl+S. `title` names the print job and the suggested file."""

    def __init__(
        self,
        pdf: bytes,
        title: str,
        messages: Messages,
        jobs: Jobs,
        notes: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pdf, self._title = pdf, title
        self._messages, self._jobs = messages, jobs
        self._pages = PdfPages(pdf)
        self.view = PagesView(self._pages)
        self._place = label("", Tone.SECONDARY)
        self._size = label("", Tone.SECONDARY)
        self._size.setMinimumWidth(self._size.fontMetrics().horizontalAdvance("400%"))
        self.notes = NotesBar(notes)
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(EDGE, INSIDE, EDGE, INSIDE)
        self._bar.setSpacing(INSIDE)
        self._fill_bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar)
        column.addWidget(self.notes)
        column.addWidget(self.view, 1)
        self.view.page_changed.connect(self._show_place)
        self.view.zoom_changed.connect(self._show_size)
        self._show_place(0)
        self.setFocusProxy(self.view)
        self.view.setFocus()
        self.destroyed.connect(self._pages.close)

    def add_action(self, text: str, on_click: Callable[[], object]) -> Button:
        """Offer something else that can be done with this form."""
        button = Button(text, on_click)
        self._bar.insertWidget(self._bar.indexOf(self._save), button)
        return button

    def save(self) -> None:
        """Keep the PDF in a file of the secretary's choice."""
        path = self._messages.choose_save_file(tr("保存 PDF"), f"{self._title}.pdf", "PDF (*.pdf)")
        if path is None:
            return
        file = QSaveFile(str(path))
        if file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(self._pdf) and file.commit():
            self.notes.say(tr("已保存到 {path}").format(path=path), Tone.MET)
        else:
            self.notes.say(tr("写不进“{path}”，请换一个文件夹或检查磁盘空间。").format(path=path), Tone.BLOCKED)

    def print(self) -> None:
        """Choose a printer and send the pages to it in the background."""
        from jkgov_desktop.ui.kit.printing import print_pages

        printer = self._messages.choose_printer(self._title, self._pages)
        if printer is None:
            return
        self.notes.say(tr("正在打印…"), Tone.TOLD)
        self._jobs.run(
            lambda progress, cancelled: print_pages(self._pages, printer, progress, cancelled),
            on_done=self._on_printed,
            on_error=self._on_print_failed,
            title=tr("正在打印{title}").format(title=self._title),
        )

    def _fill_bar(self) -> None:
        self._bar.addWidget(self._place)
        self._bar.addSpacing(EDGE)
        self._bar.addWidget(_small("－", tr("缩小 Ctrl+－"), self.view.zoom_out))
        self._bar.addWidget(self._size)
        self._bar.addWidget(_small("＋", tr("放大 Ctrl+＋"), self.view.zoom_in))
        self._bar.addWidget(_small(tr("页宽"), tr("适合页宽"), lambda: self.view.fit(Fit.WIDTH)))
        self._bar.addWidget(_small(tr("整页"), tr("适合整页"), lambda: self.view.fit(Fit.PAGE)))
        self._bar.addStretch(1)
        self._save = Button(tr("保存 PDF"), self.save, "Ctrl+S")
        self._bar.addWidget(self._save)
        self._bar.addWidget(PrimaryButton(tr("打印"), self.print, "Ctrl+P"))

    def _show_place(self, page: int) -> None:
        total = len(self._pages)
        self._place.setText(tr("第 {page} / {total} 页").format(page=page + 1, total=total))

    def _show_size(self, zoom: float) -> None:
        self._size.setText(f"{zoom:.0%}")

    def _on_printed(self, sent: int) -> None:
        self.notes.say(tr("已送打印机，共 {count} 页。").format(count=sent), Tone.MET)

    def _on_print_failed(self, error: Exception) -> None:
        self.notes.say(str(error), Tone.BLOCKED)


def _small(text: str, says: str, on_click: Callable[[], object]) -> Button:
    button = Button(text, on_click)
    button.setToolTip(says)
    button.setAccessibleName(says)
    return button
