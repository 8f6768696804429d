"""初审: the points a paper may fail, as boxes to tick, with a line to say more."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QLineEdit

from jkgov_desktop.office import registers
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents import incoming
from jkgov_desktop.records.documents.incoming import DocumentFault, Fault, IncomingDocument
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.structs import replace
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import INSIDE, Card
from jkgov_desktop.ui.kit.inputs import CheckBox
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import LifeSection
from jkgov_desktop.ui.parts import Parts

_ACROSS = 2


class FaultsSection(LifeSection[IncomingDocument]):
    """A box for every point of the first check; a tick and what is said of it are kept at once, for the 退文单."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._document: Id = ""
        self.boxes = {fault: CheckBox(tr(fault.label)) for fault in Fault}
        self.notes = {fault: QLineEdit() for fault in Fault}
        card = Card(tr("初审不合格之处"), tr("有勾选的，退文单按勾选打印"))
        back = Button(tr("退文"), self._on_sent_back)
        back.setObjectName("send_back")
        card.add_action(back)
        grid = QGridLayout()
        grid.setVerticalSpacing(INSIDE)
        for place, (fault, box) in enumerate(self.boxes.items()):
            box.clicked.connect(partial(self._on_clicked, fault))
            box.setEnabled(not parts.desk.store.read_only)
            row, column = divmod(place, _ACROSS)
            grid.addWidget(box, 2 * row, column)
            grid.addWidget(self._note(fault), 2 * row + 1, column)
        card.body.addLayout(grid)
        card.body.addStretch(1)
        self.column.addWidget(card)

    def _note(self, fault: Fault) -> QLineEdit:
        note = self.notes[fault]
        note.setAccessibleName(tr("{fault}的具体说明").format(fault=tr(fault.label)))
        note.setPlaceholderText(tr("具体说明，印在退文单上"))
        note.setReadOnly(self._parts.desk.store.read_only)
        note.editingFinished.connect(partial(self._on_noted, fault))
        return note

    def show_record(self, record: IncomingDocument) -> None:
        """Tick what the paper failed; a line that is being typed stays."""
        other = record.id != self._document
        self._document = record.id
        failed = {one.fault: one for one in self._faults()}
        for fault, box in self.boxes.items():
            box.setChecked(fault in failed)
            note = self.notes[fault]
            note.setVisible(fault in failed)
            if fault in failed and (other or not note.isModified()):
                note.setText(failed[fault].note)

    def start(self) -> None:
        """Go to the first box."""
        next(iter(self.boxes.values())).setFocus()

    def _on_sent_back(self) -> None:
        """Return the paper to its sender; its days stop counting."""
        desk = self._parts.desk
        paper = desk.store.get(IncomingDocument, self._document)
        self._parts.do(lambda: incoming.send_back(desk, paper), tr("已登记退文，请打印退文单"))

    def _faults(self) -> list[DocumentFault]:
        return self._parts.desk.store.all(DocumentFault, document=self._document)

    def _on_noted(self, fault: Fault) -> None:
        """Keep what is said of a failed point."""
        note, desk = self.notes[fault], self._parts.desk
        failed = next((one for one in self._faults() if one.fault is fault), None)
        note.setModified(False)
        if failed and failed.note != note.text().strip():
            self._parts.do(lambda: registers.save(desk, failed, replace(failed, note=note.text())))

    def _on_clicked(self, fault: Fault) -> None:
        desk = self._parts.desk
        if self.boxes[fault].isChecked():
            failed = DocumentFault(document=self._document, fault=fault)
            self._parts.do(lambda: registers.save(desk, None, failed))
            self.notes[fault].setFocus()
            return
        for one in self._faults():
            if one.fault is fault:
                self._parts.do(partial(_remove, desk, one))


def _remove(desk: Desk, fault: DocumentFault) -> bool:
    registers.remove(desk, fault)
    return True
