"""议题: the items in order, with their units and minutes."""

from PySide6.QtGui import QKeySequence, QShortcut

from jkgov_desktop.office import meetings
from jkgov_desktop.records.meetings import AgendaItem, ItemSheet, MeetingSheet
from jkgov_desktop.records.register import Record
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import Card, Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.meetings.section import MeetingView, Section
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, Row, RowsTable

ITEM_FIELDS = ("title", "unit", "minutes", "reporter", "observers")


class AgendaSection(Section):
    """A table of the items and, below it, the line in which the next one is typed."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self._sheet: MeetingSheet | None = None
        self._card = Card(note=tr("Alt+↑↓ 调整顺序"))
        self._card.add_action(Button(tr("新议题"), self.begin, "Ctrl+N"))
        self._empty = label(tr("还没有议题。在下面填写第一项，回车逐格前进，填完即存。"), Tone.SECONDARY, wrap=True)
        self.table = RowsTable(
            tr("议题"),
            (
                Column(tr("序"), 44),
                Column(tr("议题")),
                Column(tr("汇报单位"), 150),
                Column(tr("分钟"), 56),
                Column(tr("预计"), 64),
            ),
        )
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self._card.body.addWidget(self._empty)
        self._card.body.addWidget(self.table, 1)
        self.column.addWidget(self._card, 1)
        editor = Card()
        self.entry = EntryPanel(
            parts,
            AgendaItem.register,
            fields=ITEM_FIELDS,
            save=self._save,
            remove=self._remove,
            copying=False,
            compact=True,
        )
        self.entry.saved.connect(self._on_saved)
        editor.body.addWidget(self.entry)
        self.column.addWidget(editor)
        for keys, does in (("Alt+Up", self._on_up), ("Alt+Down", self._on_down)):
            QShortcut(QKeySequence(keys), self, does)

    def show_meeting(self, view: MeetingView) -> None:
        """Show the items; a changed meeting starts a new line."""
        sheet = view.sheet
        changed = self._sheet is None or self._sheet.meeting.id != sheet.meeting.id
        self._sheet = sheet
        count = len(sheet.items)
        end = f"{sheet.expected_end:%H:%M}"
        self._card.set_title(
            tr("议题 {count} 项，预计 {end} 结束").format(count=count, end=end) if count else tr("议题")
        )
        self._empty.setVisible(not count)
        self.table.setVisible(bool(count))
        self.table.set_rows([_row(item) for item in sheet.items])
        if changed:
            self._start_new()
        elif isinstance(self.entry.loaded, AgendaItem) and not self.entry.form.is_dirty:
            self._on_chosen(self.entry.loaded.id)

    def begin(self) -> None:
        """Type the next item."""
        self._start_new()
        self.entry.form.focus_first()

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

    def _on_opened(self, _record_id: str) -> None:
        self.entry.form.focus_first()

    def _save(self, loaded: Record | None, wanted: Record) -> Record:
        assert isinstance(wanted, AgendaItem)
        return meetings.save_item(self.parts.desk, loaded if isinstance(loaded, AgendaItem) else None, wanted)

    def _on_saved(self, record_id: str) -> None:
        self.begin()
        self.table.reveal(record_id)

    def _remove(self, record: Record) -> None:
        assert isinstance(record, AgendaItem)
        meetings.remove_item(self.parts.desk, record)

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        item = self._item(self.table.current_id())
        if item:
            self.parts.do(lambda: meetings.move_item(self.parts.desk, item, by))


def _row(one: ItemSheet) -> Row:
    item = one.item
    missing = tr("未填")
    cells = (
        str(item.place),
        item.title,
        one.unit or missing,
        str(item.minutes) if item.minutes else missing,
        f"{one.expected:%H:%M}",
    )
    inks = [(2, Role.WARN)] if not one.unit else []
    if not item.minutes:
        inks.append((3, Role.WARN))
    return Row(item.id, cells, tuple(inks))
