"""The only place that opens message boxes, file dialogs and the printer's dialog."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from jkgov_desktop.ui.kit.text import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from jkgov_desktop.ui.kit.pdf_pages import PdfPages


class Messages(Protocol):
    """The few questions that cannot stand beside a field."""

    def tell(self, title: str, sentence: str) -> None:
        """Say something that must be read before going on."""

    def ask(self, title: str, question: str, *, yes: str, no: str = "") -> bool:
        """Ask before something that cannot be taken back; the safe answer is the default."""

    def ask_text(self, title: str, question: str, *, yes: str, lines: int = 3) -> str:
        """Ask for a few typed words on `lines` lines; empty when the secretary thought better of it."""

    def choose_open_file(self, title: str, kinds: str) -> Path | None:
        """A file to read; `kinds` as in "Excel (*.xlsx)"."""

    def choose_save_file(self, title: str, suggested: str, kinds: str) -> Path | None:
        """A file to write."""

    def choose_printer(self, title: str, pages: "PdfPages") -> "QPrinter | None":
        """A printer set to the size of `pages`; `title` names the job in its queue."""


class QtMessages:
    """Messages as dialogs over `window`."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def tell(self, title: str, sentence: str) -> None:
        """Say something that must be read before going on."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.Information, title, sentence, parent=self._window)
        box.addButton(tr("知道了"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()

    def ask(self, title: str, question: str, *, yes: str, no: str = "") -> bool:
        """Ask before something that cannot be taken back; the safe answer is the default."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.Question, title, question, parent=self._window)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton(no or tr("取消"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(refuse)
        box.setEscapeButton(refuse)
        box.exec()
        return box.clickedButton() is agree

    def ask_text(self, title: str, question: str, *, yes: str, lines: int = 3) -> str:
        """Ask for a few typed words on `lines` lines; empty when the secretary thought better of it."""
        from jkgov_desktop.ui.kit.words_dialog import WordsDialog

        return WordsDialog(title, question, yes, lines, self._window).asked()

    def choose_open_file(self, title: str, kinds: str) -> Path | None:
        """A file to read; `kinds` as in "Excel (*.xlsx)"."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        return Path(name) if name else None

    def choose_save_file(self, title: str, suggested: str, kinds: str) -> Path | None:
        """A file to write; Qt asks before an existing one is replaced."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(self._window, title, suggested, kinds)
        return Path(name) if name else None

    def choose_printer(self, title: str, pages: "PdfPages") -> "QPrinter | None":
        """A printer from the system's own dialog; None when it was closed."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter
        from PySide6.QtWidgets import QDialog

        from jkgov_desktop.ui.kit.printing import lay_out

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        lay_out(printer, pages)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(title)
        dialog.setMinMax(1, len(pages))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        lay_out(printer, pages)
        return printer
