"""请假外出: who goes where, typed in a few seconds, and signed off in one."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit

from jkgov_desktop.office.leaders import away as leader_away
from jkgov_desktop.office.leaders import leave as leader_leave
from jkgov_desktop.records.fields import FieldError, Id
from jkgov_desktop.records.leaders.leave import Leave
from jkgov_desktop.records.register import Register
from jkgov_desktop.records.slots import Slot
from jkgov_desktop.rulebook.leaders.presence import Cover
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.subject import LifeRegister


def sign_off(parts: Parts, leave: Leave) -> None:
    """Register that somebody is back from this half-day on (销假)."""
    now = Slot.at(parts.desk.now())
    said = tr("已销假，自{slot}起在岗").format(slot=now.called)
    parts.do(lambda: leader_leave.sign_off(parts.desk, leave, now), said)


class LeavesRegister(LifeRegister):
    """The register of leave. Whoever reaches the empty 代行职责 finds there whom the rules propose."""

    def __init__(self, parts: Parts, register: Register) -> None:
        super().__init__(parts, register)
        self._return = Button(tr("销假"), self._on_returned, "Ctrl+R")
        self._return.setEnabled(False)
        self.entry.add_action(self._return)
        self.table.selected.connect(self._on_leave_selected)
        self._acting = self.entry.form.box("acting").editor
        self._acting.input.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Propose who stands in as soon as the cursor comes to that field, ready to be typed over."""
        if event.type() is QEvent.Type.FocusIn and not self._acting.typed() and not self.parts.desk.store.read_only:
            self._propose()
        return False

    def _propose(self) -> None:
        cover = self._cover()
        if cover and cover.person:
            self._acting.set_value(cover.person)
            self._acting.edited.emit()
            line = self._acting.input
            assert isinstance(line, QLineEdit)
            line.selectAll()
            line.setToolTip(cover.why)

    def _cover(self) -> Cover | None:
        """Who would stand in for the leave as far as it is typed."""
        form = self.entry.form
        try:
            typed = {name: form.box(name).editor.value() for name in ("person", "kind", "start", "end")}
        except FieldError:
            return None
        loaded = self.entry.loaded.id if self.entry.loaded else ""
        leave = Leave(id=loaded, **typed)
        return leader_away.presence(self.parts.desk).having(leave).cover(leave.person, leave.start)

    def _on_leave_selected(self, record_id: Id) -> None:
        leave = self.parts.desk.store.find(Leave, record_id)
        away = leave is not None and not leave.returned and not leave.cancelled
        self._return.setEnabled(away and not self.parts.desk.store.read_only)

    def _on_returned(self) -> None:
        leave = self.parts.desk.store.find(Leave, self.table.current_id())
        if leave:
            sign_off(self.parts, leave)
