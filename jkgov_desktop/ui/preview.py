"""A form before it is printed: exactly the PDF that goes to the printer."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from jkgov_desktop.exchange.files import write_whole
from jkgov_desktop.paper.batch import print_batch
from jkgov_desktop.paper.forms import Form, form
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.meetings import MeetingSheet
from jkgov_desktop.records.sheets import LedgerSheet, NothingToPrint
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

    def __init__(self, parts: Parts, owner: QWidget, sheet: Callable[[Form], MeetingSheet | LedgerSheet]) -> None:
        self._parts, self._owner, self._sheet = parts, owner, sheet

    def opener(self, key: str) -> Callable[[], None]:
        """What a button calls to preview a form."""
        return lambda: self.preview(key)

    def preview(self, key: str) -> None:
        """Draw a form in the background and show it when it is ready."""
        wanted = form(key)
        sheet = self._sheet(wanted)
        today = self._parts.desk.now().date()
        self._parts.jobs.run(
            lambda _progress, _cancelled: wanted.print(sheet, self._parts.load_fonts(), today),
            on_done=lambda printed: self._show(wanted, sheet, printed),
            on_error=self._on_failed,
            title=tr("正在排版{form}").format(form=tr(wanted.title)),
        )

    def preview_all(self, keys: Sequence[str], title: str) -> None:
        """Draw several forms of a meeting as one print job, with progress."""
        forms = [form(key) for key in keys]
        sheet = self._sheet(forms[0])
        assert isinstance(sheet, MeetingSheet)
        today = self._parts.desk.now().date()
        self._parts.jobs.run(
            lambda progress, _cancelled: print_batch(forms, sheet, self._parts.load_fonts(), today, progress),
            on_done=lambda printed: self._open(f"{sheet.meeting.title} {title}", self._viewer(printed, title)),
            on_error=self._on_failed,
            title=tr("正在排版{form}").format(form=title),
        )

    def _viewer(self, printed: Printed, title: str) -> PdfPreview:
        return PdfPreview(printed.pdf, title, self._parts.messages, self._parts.jobs, notes=printed.notes)

    def _open(self, title: str, preview: PdfPreview) -> None:
        PreviewWindow(self._parts, title, preview, self._owner.window()).show()

    def _show(self, wanted: Form, sheet: MeetingSheet | LedgerSheet, printed: Printed) -> None:
        name = f"{sheet.meeting.title} " if isinstance(sheet, MeetingSheet) else sheet.title
        title = name + wanted.title
        preview = self._viewer(printed, title)
        if wanted.key == "minutes" and isinstance(sheet, MeetingSheet):
            preview.add_action(tr("另存为 Word"), lambda: self.save_docx(sheet))
        self._open(title, preview)

    def save_docx(self, sheet: MeetingSheet) -> None:
        """Write the minutes as an editable document."""
        from jkgov_desktop.exchange.minutes import minutes_docx

        suggested = f"{sheet.house.government}{sheet.meeting.title}纪要.docx"
        path = self._parts.messages.choose_save_file(tr("另存为 Word"), suggested, "Word (*.docx)")
        if path:
            said = tr("已写入 {path}").format(path=path.name)
            self._parts.do_outside(lambda: write_whole(path, minutes_docx(sheet)), said)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, NothingToPrint):
            self._parts.toasts.show(error.sentence, blocked=True)
        else:
            self._parts.toasts.show(tr("排版时出了错，请重试；反复出现请备份后报告。"), blocked=True)
            raise error
