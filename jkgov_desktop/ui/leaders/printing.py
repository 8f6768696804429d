"""Registers whose records have a form of their own to print."""

from jkgov_desktop.office.papers import PAPERS
from jkgov_desktop.paper.forms import Form, forms_about
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.register import Register
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer
from jkgov_desktop.ui.register_page import RegisterPage


class FormRegister(RegisterPage):
    """A register with a button that prints the form of the chosen record."""

    def __init__(self, parts: Parts, register: Register) -> None:
        super().__init__(parts, register)
        (form,) = forms_about(register.table)
        self._forms = Printer(parts, self, self._sheet_for)
        self._form = Button(tr("打印本表"), self._forms.opener(form.key))
        self._form.setToolTip(tr(form.title))
        self._form.setEnabled(False)
        self.entry.add_action(self._form)
        self.table.selected.connect(self._on_form_selected)

    def _on_form_selected(self, record_id: Id) -> None:
        self._form.setEnabled(bool(record_id))

    def _sheet_for(self, form: Form) -> object:
        return PAPERS[form.about].sheet(self.parts.desk, self.table.current_id())
