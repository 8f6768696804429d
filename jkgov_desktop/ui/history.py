"""What happened to a record: who changed what, when, from what to what."""

from PySide6.QtWidgets import QWidget

from jkgov_desktop.records.fields import Id
from jkgov_desktop.ui.kit.cards import Card, Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts

SHOWN = 4
"""How many changes are shown, the newest first."""


class HistoryCard(Card):
    """The last changes of the chosen record."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(tr("修改记录"), parent=parent)
        self._parts = parts
        self.hide()

    def show_record(self, record_id: Id) -> None:
        """Show a record's history; nothing for no record."""
        while taken := self.body.takeAt(0):
            taken.widget().deleteLater()
        changes = self._parts.desk.store.history(record_id)[:SHOWN] if record_id else []
        self.setVisible(bool(changes))
        for change in changes:
            self.body.addWidget(
                label(f"{change.at:%m-%d %H:%M} {change.clerk} {change.what}", Tone.SECONDARY, wrap=True)
            )
