"""The dialog in which a reason or a name is typed."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, label
from jkgov_desktop.ui.kit.inputs import GrowingText
from jkgov_desktop.ui.kit.text import tr


class WordsDialog(QDialog):
    """Asks for a few typed words; `asked` shows it and returns them."""

    def __init__(self, title: str, question: str, yes: str, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self._text = GrowingText(least=lines, enter_leaves=True)
        self._text.setAccessibleName(question)
        buttons = QDialogButtonBox()
        self._yes = buttons.addButton(yes, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._text.entered.connect(self._yes.click)
        self._text.typed.connect(self._on_typed)
        self._on_typed()
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(BETWEEN)
        column.addWidget(label(question, wrap=True))
        column.addWidget(self._text)
        column.addWidget(buttons)

    def asked(self) -> str:
        """What was typed; empty when the secretary thought better of it."""
        accepted = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return self._text.toPlainText().strip() if accepted else ""

    def _on_typed(self) -> None:
        self._yes.setEnabled(bool(self._text.toPlainText().strip()))
