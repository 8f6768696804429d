"""议题: the items in order, with their units and minutes, and how far each is prepared."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jkgov_desktop.office.meetings import agenda
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules.findings import Judged
from jkgov_desktop.records.fields import Id, chinese_day
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.sheets import ItemSheet, MeetingSheet
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import BETWEEN, INSIDE, Card, Tone, label
from jkgov_desktop.ui.kit.findings import SYMBOLS
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.life import LifeSection, View
from jkgov_desktop.ui.meetings.agenda_table import AgendaTable
from jkgov_desktop.ui.meetings.gates import gates_of, gravest
from jkgov_desktop.ui.meetings.item import ItemPanel
from jkgov_desktop.ui.meetings.waiting import WaitingItems
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow

ITEM_FIELDS = ("title", "unit", "minutes", "reporter", "observers")

_INKS = {Severity.BLOCK: Role.ACCENT, Severity.WARN: Role.WARN, Severity.HINT: Role.INFO, Severity.MET: Role.OK}


class AgendaSection(LifeSection[Meeting]):
    """A table of the items and, below it, the line in which the next one is typed.

    Enter on an item opens all that is known of it; the 议题库 lies over the agenda in the same way.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self._view: View[Meeting] | None = None
        self._open: Id = ""
        self._card = Card(note=tr("Alt+↑↓ 或拖动调整顺序，回车看上会条件"))
        self._state = label("", Tone.SECONDARY, wrap=True)
        self._empty = label(tr("还没有议题。在下面填写第一项，回车逐格前进，填完即存。"), Tone.SECONDARY, wrap=True)
        self._template = Button(tr("套用议程"), self._on_template)
        self._lock = Button(tr("确定议题"), self._on_lock)
        self.table = AgendaTable(
            tr("议题"),
            (
                Column(tr("序"), 56),
                Column(tr("议题")),
                Column(tr("汇报单位"), 130),
                Column(tr("分钟"), 52),
                Column(tr("预计"), 58),
                Column(tr("条件"), 52),
            ),
        )
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self.open_item)
        self.table.dragged.connect(self._on_dragged)
        self.entry = EntryPanel(
            parts,
            AgendaItem.register,
            fields=ITEM_FIELDS,
            complete=self._with_reason,
            copying=False,
            compact=True,
        )
        self.entry.saved.connect(self._on_saved)
        self.item = ItemPanel(parts)
        self.item.left.connect(self._on_left)
        self.waiting = WaitingItems(parts)
        self.waiting.left.connect(self._on_left)
        self._pages = QStackedWidget()
        self._overview = self._build()
        for page in (self._overview, self.item, self.waiting):
            self._pages.addWidget(page)
        self.column.addWidget(self._pages, 1)
        for keys, does in (("Alt+Up", self._on_up), ("Alt+Down", self._on_down)):
            QShortcut(QKeySequence(keys), self, does)

    def _build(self) -> QWidget:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(Button(tr("新议题"), self.begin, "Ctrl+N"))
        row.addWidget(Button(tr("从议题库排入"), self.show_waiting, "Ctrl+L"))
        row.addWidget(self._template)
        row.addStretch(1)
        row.addWidget(self._lock)
        self._card.body.addLayout(row)
        self._card.body.addWidget(self._state)
        self._card.body.addWidget(self._empty)
        self._card.body.addWidget(self.table, 1)
        editor = Card()
        editor.body.addWidget(self.entry)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self._card, 1)
        column.addWidget(editor)
        return page

    @property
    def _sheet(self) -> MeetingSheet | None:
        return self._view.sheet if self._view else None

    def show_view(self, view: View[Meeting]) -> None:
        """Show the items; a changed meeting starts a new line."""
        changed = self._sheet is None or self._sheet.meeting.id != view.record.id
        self._view = view
        sheet: MeetingSheet = view.sheet
        self._show_head(sheet)
        self._empty.setVisible(not sheet.items)
        self.table.setVisible(bool(sheet.items))
        found: dict[Id, list[Judged]] = {}
        for each in view.judged:
            found.setdefault(each.finding.subject, []).append(each)
        self.table.set_rows([_row(one, found.get(one.item.id, ())) for one in sheet.items])
        opened = next((one for one in sheet.items if one.item.id == self._open), None)
        if opened and not changed:
            self._show_item(opened, view)
        elif self._open:
            self._on_left()
        if self._pages.currentWidget() is self.waiting:
            self.waiting.show_meeting(sheet.meeting)
        if changed:
            self._start_new()
        elif isinstance(self.entry.loaded, AgendaItem) and not self.entry.form.is_dirty:
            self._on_chosen(self.entry.loaded.id)

    def _show_head(self, sheet: MeetingSheet) -> None:
        count, meeting = len(sheet.items), sheet.meeting
        title = tr("议题 {count} 项，共 {minutes} 分钟，预计 {end} 结束").format(
            count=count, minutes=sheet.total_minutes, end=f"{sheet.expected_end:%H:%M}"
        )
        self._card.set_title(title if count else tr("议题"))
        fixed = meeting.locked_on
        self._state.setVisible(fixed is not None)
        if fixed:
            said = tr("议题已于 {day} 由 {who} 审定；再增加的登记为追加议题，须写明理由。")
            self._state.setText(said.format(day=chinese_day(fixed), who=sheet.agenda_approver))
        self._lock.set_text(tr("撤销确定") if fixed else tr("确定议题"))
        self._lock.setVisible(bool(count) and meeting.opened is None)
        lesson = any(one.item.is_law_lesson for one in sheet.items)
        wanted = meeting.kind in self.parts.desk.rules.edition.agenda.law_lesson
        self._template.setVisible(wanted and not lesson and meeting.opened is None)

    def begin(self) -> None:
        """Type the next item."""
        self._on_left()
        self._start_new()
        self.entry.form.focus_first()

    def open_item(self, record_id: Id) -> None:
        """Show all that is known of an item."""
        one = next((one for one in self._sheet.items if one.item.id == record_id), None) if self._sheet else None
        if one and self._view:
            self._open = record_id
            self._show_item(one, self._view)
            self._pages.setCurrentWidget(self.item)
            self.item.begin()

    def _show_item(self, one: ItemSheet, view: View[Meeting]) -> None:
        body = self.parts.desk.rules.body(view.record.kind)
        self.item.show_item(one, view.judged, body.article)

    def show_waiting(self) -> None:
        """Show what waits in the 议题库 for this meeting."""
        if self._sheet:
            self.waiting.show_meeting(self._sheet.meeting)
            self._pages.setCurrentWidget(self.waiting)
            self.waiting.begin()

    def _on_left(self) -> None:
        """Back to the agenda, at the item that was open."""
        self._open = ""
        if self._pages.currentWidget() is not self._overview:
            self._pages.setCurrentWidget(self._overview)
            self.table.setFocus()

    def _start_new(self) -> None:
        if self._sheet:
            meeting = self._sheet.meeting.id
            self.table.choose("")
            self.entry.start(AgendaItem(meeting=meeting, place=len(self._sheet.items) + 1), meeting)

    def _item(self, record_id: str) -> AgendaItem | None:
        items = self._sheet.items if self._sheet else ()
        return next((one.item for one in items if one.item.id == record_id), None)

    def _on_chosen(self, record_id: str) -> None:
        item = self._item(record_id)
        if item and item != self.entry.loaded:
            self.entry.edit(item)

    def _with_reason(self, loaded: Record | None, wanted: Record) -> Record:
        """An item that comes onto a fixed agenda, with why it cannot wait; without a reason it is refused."""
        assert isinstance(wanted, AgendaItem)
        meeting = self._sheet.meeting if self._sheet else None
        if loaded or meeting is None or not meeting.locked_on or wanted.urgency:
            return wanted
        question = tr("议题已经确定，一般不再追加。确需追加“{title}”的，请写明理由：").format(title=wanted.title)
        reason = self.parts.messages.ask_text(tr("追加议题"), question, yes=tr("追加"))
        if not reason:
            raise Refused("没有写明追加理由，这项议题没有增加。可以留到下次会议。")
        return replace(wanted, urgency=reason)

    def _on_saved(self, record_id: str) -> None:
        self.begin()
        self.table.reveal(record_id)

    def _on_template(self) -> None:
        if self._sheet:
            meeting = self._sheet.meeting
            self.parts.do(lambda: agenda.begin_agenda(self.parts.desk, meeting), tr("已把会前学法排在第一项"))

    def _on_lock(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        meeting, desk = sheet.meeting, self.parts.desk
        approver = meeting.agenda_approver or meeting.presider
        if meeting.locked_on:
            self.parts.do(lambda: agenda.unlock_agenda(desk, meeting), tr("已撤销确定，可以重新排议题"))
        elif approver:
            self.parts.do(lambda: agenda.lock_agenda(desk, meeting, approver), tr("议题已确定"))
        else:
            self.parts.toasts.show(tr("请先在“筹备”里选择议题审定人或主持人。"), blocked=True)

    def _on_up(self) -> None:
        self._on_dragged(self.table.current_id(), -1)

    def _on_down(self) -> None:
        self._on_dragged(self.table.current_id(), 1)

    def _on_dragged(self, record_id: Id, by: int) -> None:
        item = self._item(record_id)
        if item:
            self.parts.do(lambda: agenda.move_item(self.parts.desk, item, by))


def _row(one: ItemSheet, judged: Sequence[Judged]) -> ListRow:
    item = one.item
    missing = tr("未填")
    worst = gravest(gates_of(item.id, judged))
    cells = (
        f"{item.place} {tr('追加')}" if item.added else str(item.place),
        item.title,
        one.unit or missing,
        str(item.minutes) if item.minutes else missing,
        f"{one.expected:%H:%M}",
        SYMBOLS[worst],
    )
    inks = [(5, _INKS[worst])]
    if item.added:
        inks.append((0, Role.WARN))
    if not one.unit:
        inks.append((2, Role.WARN))
    if not item.minutes:
        inks.append((3, Role.WARN))
    return ListRow(item.id, cells, tuple(inks))
