"""涉密载体: a new carrier begins with the next number; the same number and copy is kept once (第101条)."""

from functools import partial

from jkgov_desktop.office.documents import custody
from jkgov_desktop.records.documents.seals import SecretCopy
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.register_page import RegisterPage


class CarrierRegister(RegisterPage):
    """The copies of secret carriers, by their numbers only."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, SecretCopy.register)
        self._start()

    def make_entry(self) -> EntryPanel:
        """Every field; a number and copy that is in the book is refused."""
        return EntryPanel(self.parts, self.register, save=partial(custody.save_copy, self.parts.desk), judge=self.judge)

    def begin_new(self) -> None:
        """Type the first copy of the next carrier, given out today."""
        self.table.choose_none()
        self._start()
        self.entry.form.focus_first()

    def _start(self) -> None:
        desk = self.parts.desk
        self.entry.start(SecretCopy(number=custody.next_number(desk), copy=1, issued_on=self.parts.today()))
