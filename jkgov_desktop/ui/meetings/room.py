"""What else is noted of an item: who holds a different opinion, and who is out of the room."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jkgov_desktop.office.meetings import attendance
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.attendance import AttendanceState, Movement
from jkgov_desktop.records.meetings.minutes import Dissent
from jkgov_desktop.records.meetings.sheets import ItemSheet, MeetingSheet
from jkgov_desktop.records.words import spread_name
from jkgov_desktop.rulebook.meetings.counting import out_by_item
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import INSIDE, Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable


class _Pane(QWidget):
    """A note and a table, filled for one item."""

    def __init__(self, note: str, tone: Tone, table: RowsTable) -> None:
        super().__init__()
        self.table = table
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(label(note, tone, wrap=True))
        column.addWidget(table, 1)


class DissentPane(_Pane):
    """The dissents on one item; `entry` is the form in which they are typed, placed by whoever owns the pane."""

    def __init__(self, parts: Parts) -> None:
        table = RowsTable(tr("保留意见"), (Column(tr("提出人"), 110), Column(tr("意见"))))
        table.set_hint(tr("没有保留意见。有不同意见的，在下面登记。"))
        note = tr("不印入纪要，只留在会议记录中（第五十八条第四项）。")
        super().__init__(note, Tone.WARNED, table)
        self._parts = parts
        self._item: ItemSheet | None = None
        self.entry = EntryPanel(parts, Dissent.register, fields=("person", "words"), copying=False, compact=True)
        self.entry.add_action(Button(tr("下一条"), self.begin, "Ctrl+N"))
        self.entry.saved.connect(self._on_saved)
        self.entry.removed.connect(self._start_new)
        table.chosen.connect(self._on_chosen)

    def show_item(self, _sheet: MeetingSheet, item: ItemSheet | None) -> None:
        """Show the dissents on an item."""
        other = (item.item.id if item else "") != (self._item.item.id if self._item else "")
        self._item = item
        dissents = item.dissents if item else ()
        self.table.set_rows([ListRow(one.dissent.id, (one.name, one.dissent.words)) for one in dissents])
        self.entry.setEnabled(item is not None)
        if other or self.entry.loaded is None:
            self._start_new()

    def begin(self) -> None:
        """Type a dissent."""
        self._start_new()
        self.entry.form.focus_first()

    def _start_new(self) -> None:
        if self._item:
            item = self._item.item
            self.entry.start(Dissent(meeting=item.meeting, item=item.id), item.id)

    def _on_chosen(self, record_id: Id) -> None:
        dissents = self._item.dissents if self._item else ()
        found = next((one.dissent for one in dissents if one.dissent.id == record_id), None)
        if found and found != self.entry.loaded:
            self.entry.edit(found)

    def _on_saved(self, _record_id: Id) -> None:
        self.begin()


class MovementPane(_Pane):
    """Who came and is in the room for one item; Enter lets somebody go out, or come back."""

    def __init__(self, parts: Parts) -> None:
        table = RowsTable(
            tr("会中进出"),
            (Column(tr("方式"), 56), Column(tr("单位职务")), Column(tr("姓名"), 84), Column(tr("此项"), 64)),
        )
        table.set_hint(tr("还没有人登记到会。"))
        super().__init__(tr("选中后回车：本项起离场，或本项前返回。"), Tone.SECONDARY, table)
        self._parts = parts
        self._sheet: MeetingSheet | None = None
        self._item: ItemSheet | None = None
        table.opened.connect(self.toggle)

    def show_item(self, sheet: MeetingSheet, item: ItemSheet | None) -> None:
        """Show who is in the room for an item."""
        self._sheet, self._item = sheet, item
        out = _out_of(sheet, item)
        rows = []
        for one in sheet.attendees:
            if one.line.presence is AttendanceState.PRESENT:
                gone = one.line.id in out
                cells = (tr(one.line.role.label), one.line.title, spread_name(one.name))
                state, ink = (tr("离场"), Role.WARN) if gone else (tr("在场"), Role.OK)
                rows.append(ListRow(one.line.id, (*cells, state), ((3, ink),)))
        self.table.set_rows(rows)

    def begin(self) -> None:
        """Start at the first line."""
        if not self.table.current_id() and self._sheet:
            here = (one.line.id for one in self._sheet.attendees if one.line.presence is AttendanceState.PRESENT)
            self.table.choose(next(here, ""))
        self.table.setFocus()

    def toggle(self, line_id: Id) -> None:
        """Let somebody go out at this item, or come back before it."""
        sheet, item, desk = self._sheet, self._item, self._parts.desk
        line = next((one.line for one in sheet.attendees if one.line.id == line_id), None) if sheet else None
        if sheet is None or item is None or line is None:
            return
        gone = _standing(sheet.movements, line_id)
        if gone is None:
            self._parts.do(lambda: attendance.step_out(desk, line, item.item))
        elif gone.out_from == item.item.id:
            self._parts.do(lambda: attendance.undo_movement(desk, gone))
        else:
            self._parts.do(lambda: attendance.step_in(desk, gone, item.item))


def _out_of(sheet: MeetingSheet, item: ItemSheet | None) -> set[Id]:
    places = [one.item.id for one in sheet.items]
    return out_by_item(sheet)[places.index(item.item.id)] if item and item.item.id in places else set()


def _standing(movements: Sequence[Movement], line_id: Id) -> Movement | None:
    """The movement of somebody who went out and has not come back."""
    return next((one for one in movements if one.attendance == line_id and one.back_at is None), None)
