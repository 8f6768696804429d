"""What waits in the 议题库 for a meeting of this kind, to be put on its agenda."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from jkgov_desktop.office.meetings import proposals
from jkgov_desktop.office.meetings.proposals import Waiting
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.items import ItemPath
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import Card
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable


class WaitingItems(Card):
    """A table to choose items from. `left` tells that the reader goes back to the agenda."""

    left = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__(tr("议题库"), tr("选中后回车排入，可多选"))
        self._parts = parts
        self._meeting: Meeting | None = None
        self._waiting: dict[Id, Waiting] = {}
        self.table = RowsTable(
            tr("议题库"),
            (
                Column(tr("议题")),
                Column(tr("汇报单位"), 140),
                Column(tr("进度"), 130),
                Column(tr("最早可上会"), 110),
            ),
            several=True,
        )
        self.table.set_hint(tr("议题库里没有等待本类会议的议题。"))
        self.table.opened.connect(self._on_opened)
        self.add_action(Button(tr("排入会议"), self.schedule))
        self.add_action(Button(tr("返回议程 Esc"), self.left.emit))
        self.body.addWidget(self.table, 1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show what waits for a meeting of this kind."""
        self._meeting = meeting
        found = proposals.waiting(self._parts.desk, meeting.kind)
        self._waiting = {one.proposal.id: one for one in found}
        units = self._parts.desk.store.names("units", [one.proposal.unit for one in found if one.proposal.unit])
        self.table.set_rows([_row(one, units.get(one.proposal.unit or "", ""), meeting) for one in found])

    def begin(self) -> None:
        """Start at the first line."""
        if self._waiting and not self.table.current_id():
            self.table.choose(next(iter(self._waiting)))
        self.table.setFocus()

    def schedule(self) -> None:
        """Put the chosen items on the agenda."""
        meeting = self._meeting
        chosen = [self._waiting[one].proposal for one in self.table.chosen_ids() if one in self._waiting]
        if meeting is None or not chosen:
            self._parts.toasts.show(tr("请先选中要排入的议题。"), blocked=True)
            return
        said = tr("已排入 {count} 项议题").format(count=len(chosen))
        if self._parts.do(lambda: proposals.schedule(self._parts.desk, meeting, chosen), said):
            self.left.emit()

    def _on_opened(self, _record_id: Id) -> None:
        self.schedule()


def _row(one: Waiting, unit: str, meeting: Meeting) -> ListRow:
    late = one.earliest > meeting.held_on
    cells = (one.proposal.title, unit, tr(one.path.label), one.earliest.isoformat())
    inks = [(2, Role.OK if one.path is ItemPath.READY else Role.WARN)]
    if late:
        inks.append((3, Role.WARN))
    return ListRow(one.proposal.id, cells, tuple(inks))
