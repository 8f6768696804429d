"""An edition from a file, looked at before it is put in: what to doubt, and what it changes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from jkgov_desktop.office import editions
from jkgov_desktop.office.editions import Candidate
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.rulebook.comparing import changes
from jkgov_desktop.ui.kit.buttons import Button, PrimaryButton
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, Card, PageTitle, Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rules.changes import ChangesView


class InstallDialog(QDialog):
    """One unit of work: look, then put in."""

    def __init__(self, parts: Parts, candidate: Candidate, owner: QWidget) -> None:
        super().__init__(owner)
        self._parts, self._candidate = parts, candidate
        self.setWindowTitle(tr("装入新版本"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(940, 620)
        edition = candidate.edition
        title = PageTitle(edition.title)
        title.set_note(tr("{issuer}，{day}起施行").format(issuer=edition.issuer, day=chinese_day(edition.effective)))
        found = changes(parts.desk.rules.edition, edition)
        self.changes = ChangesView(tr("与现行版本没有不同。"))
        self.changes.set_changes(found)
        card = Card(tr("与现行版本相比有 {count} 处不同").format(count=len(found)))
        card.body.addWidget(self.changes, 1)
        self.confirm = PrimaryButton(tr("装入"), self._on_confirmed)
        last = QHBoxLayout()
        last.setSpacing(INSIDE)
        last.addStretch(1)
        last.addWidget(Button(tr("取消"), self.reject))
        last.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(title)
        for doubt in candidate.doubts:
            column.addWidget(label(f"! {doubt}", Tone.WARNED, wrap=True))
        column.addWidget(card, 1)
        column.addLayout(last)

    def _on_confirmed(self) -> None:
        desk, candidate = self._parts.desk, self._candidate
        said = tr("已装入，{day}起施行").format(day=chinese_day(candidate.edition.effective))
        if self._parts.do(lambda: editions.install(desk, candidate), said):
            self.accept()
