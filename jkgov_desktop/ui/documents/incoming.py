"""收文: a pile of papers registered at typing speed, one after the other."""

from jkgov_desktop.records.documents.incoming import IncomingDocument
from jkgov_desktop.records.fields import Id
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.register_page import RegisterPage

TYPED = ("received_on", "sender", "genre", "reference", "title", "unit")
"""What is typed to register a paper, in the order it stands on its first page."""

REPEATED = ("received_on", "sender", "genre")
"""What the next paper of a pile has in common with the last, until something else is typed."""


class IncomingRegister(RegisterPage):
    """Enter leads through the fields and keeps the paper; the next begins with what the last one had in common."""

    def __init__(self, parts: Parts) -> None:
        self._last: IncomingDocument | None = None
        super().__init__(parts, IncomingDocument.register)

    def make_entry(self) -> EntryPanel:
        """The few fields a pile needs."""
        return EntryPanel(
            self.parts,
            IncomingDocument.register,
            fields=TYPED,
            judge=self.judge,
        )

    def begin_new(self) -> None:
        """Type the next paper, from what the last one had in common with it."""
        self.table.choose_none()
        repeated = {name: getattr(self._last, name) for name in REPEATED} if self._last else {}
        self.entry.start(IncomingDocument(**{"received_on": self.parts.today(), **repeated}))
        self.entry.form.focus_on("sender")

    def on_saved(self, record_id: Id) -> None:
        """Remember what the next paper may repeat."""
        if self.entry.loaded is None:
            self._last = self.parts.desk.store.get(IncomingDocument, record_id)
        super().on_saved(record_id)
