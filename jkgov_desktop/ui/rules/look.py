"""Something read from a file, looked at before it takes the place of what stands: doubts, and what would change."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from jkgov_desktop.rulebook.comparing import EditionChange
from jkgov_desktop.ui.kit.buttons import Button, PrimaryButton
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, Card, PageTitle, Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.rules.changes import ChangesView


class LookDialog(QDialog):
    """Look, then confirm; see `on_confirmed`."""

    def __init__(
        self, owner: QWidget, title: str, note: str, doubts: Sequence[str], changes: Sequence[EditionChange], yes: str
    ) -> None:
        super().__init__(owner)
        self.setWindowTitle(yes)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(940, 620)
        head = PageTitle(title)
        head.set_note(note)
        self.changes = ChangesView(tr("没有不同。"))
        self.changes.set_changes(changes)
        card = Card(tr("与现有的相比有 {count} 处不同").format(count=len(changes)))
        card.body.addWidget(self.changes, 1)
        self.confirm = PrimaryButton(yes)
        last = QHBoxLayout()
        last.setSpacing(INSIDE)
        last.addStretch(1)
        last.addWidget(Button(tr("取消"), self.reject))
        last.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(head)
        for doubt in doubts:
            column.addWidget(label(f"! {doubt}", Tone.WARNED, wrap=True))
        column.addWidget(card, 1)
        column.addLayout(last)

    def on_confirmed(self, carry_out: Callable[[], bool]) -> None:
        """Call `carry_out` when somebody confirms, and close when it says that it was done."""

        def confirmed() -> None:
            if carry_out():
                self.accept()

        self.confirm.clicked.connect(confirmed)
