"""What stands beside a record with a life: where it is, what can be done with it, what it prints."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from jkgov_desktop.office.life import Batch, Fact, Life, Weight
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.paper.forms import form, forms_about
from jkgov_desktop.ui.kit.buttons import LinkButton
from jkgov_desktop.ui.kit.cards import INSIDE, Card, Tone, clear, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.preview import Printer
from jkgov_desktop.ui.wording import said

_TONES = {weight: Tone[weight.name] for weight in Weight}


class FactsCard(Card):
    """Where a record stands, a line for each fact; hidden where there is none."""

    def __init__(self) -> None:
        super().__init__(tr("现在"))
        self.facts: tuple[Fact, ...] = ()
        self.hide()

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts."""
        if self.facts == tuple(facts):
            return
        self.facts = tuple(facts)
        clear(self.body)
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(INSIDE)
        grid.setVerticalSpacing(INSIDE)
        grid.setColumnStretch(1, 1)
        for row, fact in enumerate(facts):
            grid.addWidget(label(tr(fact.name), Tone.SECONDARY), row, 0)
            grid.addWidget(label(said(fact.says), _TONES[fact.weight], wrap=True), row, 1)
        self.body.addWidget(lines)
        self.setVisible(bool(facts))


class PrintCard(Card):
    """The forms of a record, those it is ready for enabled; below them what is printed in one go."""

    def __init__(self, table: str, life: Life[Any], printer: Printer) -> None:
        super().__init__(tr("打印"), "Ctrl+P")
        self._life, self._printer = life, printer
        self._links: dict[str, LinkButton] = {}
        links = QGridLayout()
        links.setSpacing(INSIDE)
        for place, one in enumerate(forms_about(table)):
            self._links[one.key] = LinkButton(tr(one.title), printer.opener(one.key))
            links.addWidget(self._links[one.key], *divmod(place, 2))
        self.body.addLayout(links)
        self._batch: LinkButton | None = None
        if life.batch:
            self._batch = LinkButton(tr(life.batch.action), partial(self._print_batch, life.batch))
            self.body.addWidget(self._batch)
        if not self._links:
            self.hide()

    def set_sheet(self, sheet: Any) -> None:
        """Enable what there is something to print for."""
        for key, link in self._links.items():
            link.setEnabled(_has_come_to(form(key), sheet) and self._life.printable(sheet, key))
        if self._batch and self._life.batch:
            self._batch.setEnabled(all(_has_come_to(form(key), sheet) for key in self._life.batch.forms))

    def preview(self, wanted: str) -> None:
        """Preview the form that is wanted, else the first there is; nothing while it is not ready."""
        key = wanted or next(iter(self._links), "")
        if key and self._links[key].isEnabled():
            self._printer.preview(key)

    def _print_batch(self, batch: Batch) -> None:
        self._printer.preview_all(batch.forms, tr(batch.title))


def _has_come_to(form: AnyForm, sheet: Any) -> bool:
    return form.after is None or sheet.is_past(form.after)
