"""收文: a pile of papers registered at typing speed, one after the other."""

from functools import partial

from jkgov_desktop.office.documents.whereabouts import with_whom
from jkgov_desktop.records.documents.incoming import IncomingBook, IncomingDocument
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.register import Register
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.told import Told
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.subject import LifeRegister

REPEATED = ("book", "received_on", "sender", "genre")
"""What the next paper of a pile has in common with the last, until something else is typed."""


class IncomingRegister(LifeRegister):
    """Enter leads through the fields and keeps the paper; the next begins with what the last one had in common."""

    def __init__(self, parts: Parts, register: Register) -> None:
        self._last: IncomingDocument | None = None
        super().__init__(parts, register)
        self._start()

    def told(self) -> Told:
        """Who has each paper now."""
        return Told(tr("现在"), partial(with_whom, self.parts.desk))

    def begin_new(self) -> None:
        """Type the next paper, from what the last one had in common with it."""
        self.table.choose_none()
        self._start()
        self.entry.form.focus_on("sender")

    def _start(self) -> None:
        last = self._last or IncomingDocument(book=IncomingBook.UNITS, received_on=self.parts.today())
        self.entry.start(IncomingDocument(**{name: getattr(last, name) for name in REPEATED}))

    def on_saved(self, record_id: Id) -> None:
        """Remember what the next paper may repeat."""
        if self.entry.loaded is None:
            self._last = self.parts.desk.store.get(IncomingDocument, record_id)
        super().on_saved(record_id)
