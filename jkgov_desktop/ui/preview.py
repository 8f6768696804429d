"""A form before it is printed: exactly the PDF that goes to the printer."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from jkgov_desktop.exchange.files import write_whole
from jkgov_desktop.paper.batch import print_batch
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.paper.forms import form
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.meetings.sheets import MeetingSheet
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.ui.kit.preview import PdfPreview
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts


class PreviewWindow(QDialog):
    """One printed form, to look at, print and save."""

    def __init__(self, parts: Parts, title: str, preview: PdfPreview, owner: QWidget) -> None:
        super().__init__(owner)
        self._parts = parts
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(900, min(1000, owner.window().height() if owner.window() else 760))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(preview)


class Printer:
    """Draws forms and shows them; whoever owns it says which sheet they print."""

    def __init__(self, parts: Parts, owner: QWidget, sheet: Callable[[AnyForm], Any]) -> None:
        self._parts, self._owner, self._sheet = parts, owner, sheet

    def opener(self, key: str) -> Callable[[], None]:
        """What a button calls to preview a form."""
        return lambda: self.preview(key)

    def preview(self, key: str) -> None:
        """Draw a form in the background and show it when it is ready."""
        self.preview_sheet(key, self._sheet(form(key)))

    def preview_sheet(self, key: str, sheet: Any) -> None:
        """Draw a form of this sheet."""
        wanted = form(key)
        today = self._parts.desk.now().date()
        self._parts.jobs.run(
            lambda _progress, _cancelled: wanted.print(sheet, self._parts.load_fonts(), today),
            on_done=lambda printed: self._show(wanted, sheet, printed),
            on_error=self._on_failed,
            title=tr("正在排版{form}").format(form=tr(wanted.title)),
        )

    def preview_all(self, keys: Sequence[str], title: str) -> None:
        """Draw several forms of one thing as one print job, with progress."""
        forms = [form(key) for key in keys]
        sheet = self._sheet(forms[0])
        self._preview_pages([(one, sheet) for one in forms], _named(sheet, title))

    def preview_sheets(self, key: str, sheets: Sequence[Any]) -> None:
        """Draw one form for each of several things as one print job, with progress."""
        wanted = form(key)
        self._preview_pages([(wanted, sheet) for sheet in sheets], tr(wanted.title))

    def _preview_pages(self, pages: Sequence[tuple[AnyForm, Any]], title: str) -> None:
        today = self._parts.desk.now().date()
        self._parts.jobs.run(
            lambda progress, _cancelled: print_batch(pages, self._parts.load_fonts(), today, progress),
            on_done=lambda printed: self._open(title, self._viewer(printed, title)),
            on_error=self._on_failed,
            title=tr("正在排版{form}").format(form=title),
        )

    def _viewer(self, printed: Printed, title: str) -> PdfPreview:
        return PdfPreview(printed.pdf, title, self._parts.messages, self._parts.jobs, notes=printed.notes)

    def _open(self, title: str, preview: PdfPreview) -> None:
        PreviewWindow(self._parts, title, preview, self._owner.window()).show()

    def _show(self, wanted: AnyForm, sheet: Any, printed: Printed) -> None:
        title = _named(sheet, wanted.title)
        preview = self._viewer(printed, title)
        if write := wanted.docx:
            preview.add_action(tr("另存为 Word"), lambda: self.save_docx(title, lambda: write(sheet)))
        self._open(title, preview)

    def save_docx(self, title: str, write: Callable[[], bytes]) -> None:
        """Keep what `write` gives as an editable document."""
        path = self._parts.messages.choose_save_file(tr("另存为 Word"), f"{title}.docx", "Word (*.docx)")
        if path:
            said = tr("已写入 {path}").format(path=path.name)
            self._parts.do_outside(lambda: write_whole(path, write()), said)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, NothingToPrint):
            self._parts.toasts.show(error.sentence, blocked=True)
        else:
            self._parts.toasts.show(tr("排版时出了错，请重试；反复出现请备份后报告。"), blocked=True)
            raise error


def _named(sheet: Any, form: str) -> str:
    """The sheet's own name before the form's, as windows and files carry it."""
    name = f"{sheet.meeting.title} " if isinstance(sheet, MeetingSheet) else getattr(sheet, "title", "")
    return name if name.endswith(form) else f"{name}{form}"
