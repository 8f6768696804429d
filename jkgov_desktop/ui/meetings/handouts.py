"""Numbered papers: given to everybody on the list, and ticked off as they come back (第58条第九项)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from jkgov_desktop.office.meetings import attendance
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.attendance import Handout
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.sheets import MeetingSheet
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import Card
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable


class HandoutsPanel(Card):
    """The copies of one meeting. Enter notes that the chosen ones came back, or did not after all."""

    left = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._parts = parts
        self._meeting: Meeting | None = None
        self._handouts: dict[Id, Handout] = {}
        self.table = RowsTable(
            tr("会议材料发放"),
            (Column(tr("份号"), 56), Column(tr("材料")), Column(tr("领取人"), 190), Column(tr("退回"), 72)),
            several=True,
        )
        self.table.set_hint(tr("还没有发放编号材料。按“发放”给名单上的每个人一份。"))
        self.table.opened.connect(self.toggle)
        self.add_action(Button(tr("发放"), self.hand_out))
        self.add_action(Button(tr("返回名单 Esc"), self.left.emit))
        self.body.addWidget(self.table, 1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_meeting(self, sheet: MeetingSheet) -> None:
        """Show the copies handed out."""
        self._meeting = sheet.meeting
        self._handouts = {one.id: one for one in sheet.handouts}
        out = sum(not one.returned for one in sheet.handouts)
        count = len(sheet.handouts)
        said = tr("会议材料 {count} 份，{out} 份未退回").format(count=count, out=out)
        self.set_title(said if count else tr("会议材料"))
        self.set_note(tr("选中后回车登记退回") if count else "")
        self.table.set_rows([_row(one) for one in sheet.handouts])

    def begin(self) -> None:
        """Start at the first copy."""
        if self._handouts and not self.table.current_id():
            self.table.choose(next(iter(self._handouts)))
        self.table.setFocus()

    def hand_out(self) -> None:
        """Give everybody who is expected a numbered copy of a paper."""
        meeting = self._meeting
        question = tr("名单上未请假的每人一份，编号登记，离会前退回。材料名称：")
        title = self._parts.messages.ask_text(tr("发放材料"), question, yes=tr("发放")) if meeting else ""
        if meeting and title:
            self._parts.do(lambda: attendance.hand_out(self._parts.desk, meeting, title), tr("已登记发放"))

    def toggle(self, _record_id: Id) -> None:
        """Note that the chosen copies came back; when all of them had, that they did not."""
        chosen = [self._handouts[one] for one in self.table.chosen_ids() if one in self._handouts]
        if chosen:
            returned = not all(one.returned for one in chosen)
            self._parts.do(lambda: attendance.take_back(self._parts.desk, chosen, returned=returned))


def _row(one: Handout) -> ListRow:
    said, ink = (tr("已退回"), Role.OK) if one.returned else (tr("未退回"), Role.WARN)
    return ListRow(one.id, (str(one.number), one.title, one.holder, said), ((3, ink),))
