"""发文: a new draft is of today."""

from jkgov_desktop.records.documents.outgoing import OutgoingDocument
from jkgov_desktop.records.register import Register
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.subject import LifeRegister


class OutgoingRegister(LifeRegister):
    """The papers that go out; a new one is typed with the fields of its draft and then opens."""

    def __init__(self, parts: Parts, register: Register) -> None:
        super().__init__(parts, register)
        self._start()

    def begin_new(self) -> None:
        """Type a draft of today."""
        self.table.choose_none()
        self._start()
        self.entry.form.focus_first()

    def _start(self) -> None:
        self.entry.start(OutgoingDocument(drafted_on=self.parts.today()))
