"""到会: who came, who is excused, who is absent; the quorum stands at the right with its sum."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.meetings import attendance
from jkgov_desktop.office.meetings.life import attendance_said
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.sheets import Attendee, MeetingSheet
from jkgov_desktop.records.words import spread_name
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import INSIDE, Card
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.life import LifeSection, View
from jkgov_desktop.ui.meetings.handouts import HandoutsPanel
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable
from jkgov_desktop.ui.wording import said

LINE_FIELDS = (
    "role",
    "person",
    "title",
    "presence",
    "reason",
    "approved_by",
    "substitute",
    "in_charge",
    "arrived",
    "left",
    "aide",
    "note",
)

KEYS = {
    "1": AttendanceState.PRESENT,
    "2": AttendanceState.EXCUSED,
    "3": AttendanceState.ABSENT,
    "0": AttendanceState.OPEN,
}
"""One key marks the chosen lines."""

_LATE, _LEFT = "4", "5"
"""The keys that note the present minute as the time of coming or leaving."""

_INKS = {
    AttendanceState.PRESENT: Role.OK,
    AttendanceState.EXCUSED: Role.WARN,
    AttendanceState.ABSENT: Role.ACCENT,
    AttendanceState.OPEN: Role.SECONDARY,
}


class AttendanceSection(LifeSection[Meeting]):
    """The roll: choose lines, press a key; what a line needs more is typed below once it is opened."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self._sheet: MeetingSheet | None = None
        self._card = Card(note=tr("1 到会 2 请假 3 缺席 0 未到 4 迟到 5 早退 回车填写"))
        self.table = RowsTable(
            tr("到会情况"),
            (
                Column(tr("方式"), 64),
                Column(tr("单位职务")),
                Column(tr("姓名"), 90),
                Column(tr("到会"), 64),
                Column(tr("事由和备注"), 200),
            ),
            several=True,
        )
        self.table.key_pressed.connect(self._on_key_pressed)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self._card.body.addLayout(self._buttons())
        self._card.body.addWidget(self.table, 1)
        self.handouts = HandoutsPanel(parts)
        self.handouts.left.connect(self._on_left)
        self._pages = QStackedWidget()
        for page in (self._card, self.handouts):
            self._pages.addWidget(page)
        self.column.addWidget(self._pages, 1)
        self._editor = Card()
        register = Attendance.register
        self.entry = EntryPanel(parts, register, fields=LINE_FIELDS, copying=False, compact=True)
        self.entry.saved.connect(self._on_saved)
        self.entry.removed.connect(self._close)
        self._editor.body.addWidget(self.entry)
        self._editor.hide()
        self.column.addWidget(self._editor)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._editor, self._close)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(Button(tr("出席全部到会"), self._marker_of_all(MeetingRole.MEMBER)))
        row.addWidget(Button(tr("列席全部到会"), self._marker_of_all(MeetingRole.OBSERVER)))
        row.addStretch(1)
        row.addWidget(Button(tr("材料"), self.show_handouts))
        row.addWidget(Button(tr("增加"), self._start_new, "Ctrl+N"))
        return row

    def show_view(self, view: View[Meeting]) -> None:
        """Show the roll in the order of the lists."""
        changed = self._sheet is None or self._sheet.meeting.id != view.record.id
        sheet: MeetingSheet = view.sheet
        self._sheet = sheet
        self._card.set_title(said(attendance_said(sheet)))
        self.handouts.show_meeting(sheet)
        self.table.set_rows([_row(one) for one in sheet.attendees])
        if changed:
            self._show_new()
            self._editor.setVisible(self.entry.form.is_dirty)
        elif self.entry.loaded and not self.entry.form.is_dirty:
            self._on_chosen(self.entry.loaded.id)

    def begin(self) -> None:
        """Start at the first line."""
        self._pages.setCurrentWidget(self._card)
        if self._sheet and self._sheet.attendees and not self.table.current_id():
            self.table.choose(self._sheet.attendees[0].line.id)
        self.table.setFocus()

    def show_handouts(self) -> None:
        """Show which papers were handed out, and which came back."""
        self._editor.hide()
        self._pages.setCurrentWidget(self.handouts)
        self.handouts.begin()

    def _on_left(self) -> None:
        self._pages.setCurrentWidget(self._card)
        self.table.setFocus()

    def _show_new(self) -> None:
        if self._sheet:
            line = Attendance(
                meeting=self._sheet.meeting.id, role=MeetingRole.OBSERVER, place=1, presence=AttendanceState.OPEN
            )
            self.entry.start(line, self._sheet.meeting.id)

    def _start_new(self) -> None:
        self._show_new()
        self._editor.show()
        self.entry.form.focus_first()

    def _line(self, record_id: str) -> Attendance | None:
        attendees = self._sheet.attendees if self._sheet else ()
        return next((one.line for one in attendees if one.line.id == record_id), None)

    def _on_chosen(self, record_id: str) -> None:
        line = self._line(record_id)
        if line and line != self.entry.loaded:
            self.entry.edit(line)

    def _on_opened(self, _record_id: str) -> None:
        self._editor.show()
        self.entry.form.focus_on("reason")

    def _close(self) -> None:
        """Give the room back to the roll."""
        self._editor.hide()
        self.table.setFocus()

    def _on_key_pressed(self, key: str) -> None:
        lines = [self._line(one) for one in self.table.chosen_ids()]
        if presence := KEYS.get(key):
            self._mark(lines, presence)
        elif key in (_LATE, _LEFT):
            note = attendance.arrive if key == _LATE else attendance.leave_early
            for line in filter(None, lines):
                self._note_time(line, note)

    def _note_time(self, line: Attendance, note: Callable[[Desk, Attendance], Attendance]) -> None:
        self.parts.do(lambda: note(self.parts.desk, line))

    def _marker_of_all(self, role: MeetingRole) -> Callable[[], None]:
        return lambda: self._mark_all(role)

    def _mark_all(self, role: MeetingRole) -> None:
        sheet = self._sheet
        waiting = (
            [one.line for one in sheet.of_role(role) if one.line.presence is AttendanceState.OPEN] if sheet else []
        )
        self._mark(waiting, AttendanceState.PRESENT)

    def _mark(self, lines: "list[Attendance | None] | list[Attendance]", presence: AttendanceState) -> None:
        chosen = [line for line in lines if line and line.presence is not presence]
        if chosen:
            self.parts.do(lambda: attendance.mark(self.parts.desk, chosen, presence))

    def _on_saved(self, record_id: str) -> None:
        self.table.choose(record_id)
        self._close()


def _row(one: Attendee) -> ListRow:
    line = one.line
    why = [
        tr(line.reason.label) if line.reason else "",
        line.note,
        one.away if line.presence is AttendanceState.OPEN else "",
    ]
    if line.arrived:
        why.append(tr("{time} 到会").format(time=f"{line.arrived:%H:%M}"))
    if line.left:
        why.append(tr("{time} 离会").format(time=f"{line.left:%H:%M}"))
    if line.substitute:
        why.append(tr("替会 {name}").format(name=line.substitute))
    cells = (
        tr(line.role.label),
        line.title,
        spread_name(one.name),
        tr(line.presence.label),
        "，".join(part for part in why if part),
    )
    return ListRow(line.id, cells, ((3, _INKS[line.presence]),))
