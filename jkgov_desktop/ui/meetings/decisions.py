"""记录: what was settled on each item, by whom and by when."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from jkgov_desktop.office import meetings
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings import Decision, DecisionKind, ItemSheet, MeetingSheet
from jkgov_desktop.records.register import Record
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import BETWEEN, Card, Tone, label
from jkgov_desktop.ui.kit.inputs import GrowingText
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.meetings.section import MeetingView, Section
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, Row, RowsTable

DECISION_FIELDS = ("kind", "words", "unit", "due_on", "assisting")


class DecisionsSection(Section):
    """The items at the top, the sentences of the chosen one below, and the line to type the next."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self._sheet: MeetingSheet | None = None
        items = Card(tr("议题"), tr("Alt+↑↓ 换议题"))
        self.items = RowsTable(tr("议题"), (Column(tr("序"), 36), Column(tr("议题")), Column(tr("已记"), 48)))
        self.items.chosen.connect(self._on_item_chosen)
        items.body.addWidget(self.items)
        self._card = Card(tr("议定事项"))
        self._card.add_action(Button(tr("下一句"), self.begin, "Ctrl+N"))
        self._empty = label(tr("这项议题还没有记录。"), Tone.SECONDARY, wrap=True)
        self.table = RowsTable(
            tr("议定事项"),
            (Column(tr("表述"), 56), Column(tr("内容")), Column(tr("牵头"), 96), Column(tr("时限"), 92)),
        )
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self._card.body.addWidget(self._empty)
        self._card.body.addWidget(self.table, 1)
        tables = QHBoxLayout()
        tables.setSpacing(BETWEEN)
        tables.addWidget(items, 2)
        tables.addWidget(self._card, 3)
        self.column.addLayout(tables, 1)
        editor = Card()
        register = Decision.register
        self.entry = EntryPanel(parts, register, fields=DECISION_FIELDS, save=self._save, copying=False, compact=True)
        words = self.entry.form.box("words").editor.input
        assert isinstance(words, GrowingText)
        words.enter_leaves = True
        words.setPlaceholderText(tr("一句一条；回车到下一格，Shift+回车换行"))
        self.entry.saved.connect(self._on_saved)
        editor.body.addWidget(self.entry)
        self.column.addWidget(editor)
        for keys, does in (("Alt+Up", self._on_previous_item), ("Alt+Down", self._on_next_item)):
            QShortcut(QKeySequence(keys), self, does)

    def show_meeting(self, view: MeetingView) -> None:
        """Show the items with how many sentences each has."""
        changed = self._sheet is None or self._sheet.meeting.id != view.sheet.meeting.id
        self._sheet = view.sheet
        self.items.set_rows([_item_row(one) for one in view.sheet.items])
        if view.sheet.items and (changed or not self.items.current_id()):
            self.items.choose(view.sheet.items[0].item.id)
        self._show_decisions()

    def begin(self) -> None:
        """Type the next sentence of the chosen item."""
        self._start_new()
        self.entry.form.focus_first()

    def _item(self) -> ItemSheet | None:
        items = self._sheet.items if self._sheet else ()
        return next((one for one in items if one.item.id == self.items.current_id()), None)

    def _show_decisions(self) -> None:
        item = self._item()
        decisions = item.decisions if item else ()
        self._card.set_title(f"{item.item.place}. {item.item.title}" if item else tr("议定事项"))
        self._empty.setVisible(not decisions)
        self._empty.setText(
            tr("这项议题还没有记录，在下面填写第一句。") if item else tr("先在“议题”一步排好议题，再记录议定事项。")
        )
        self.table.setVisible(bool(decisions))
        units = self._sheet.units if self._sheet else {}
        self.table.set_rows([_decision_row(one, units) for one in decisions])
        self.entry.setEnabled(item is not None)
        loaded = self.entry.loaded
        if isinstance(loaded, Decision) and not self.entry.form.is_dirty:
            self._on_chosen(loaded.id)

    def _start_new(self) -> None:
        item = self._item()
        if item:
            kind = DecisionKind.DECIDED if item.decisions else DecisionKind.HEARD
            place = len(item.decisions) + 1
            self.table.choose("")
            preset = Decision(meeting=item.item.meeting, item=item.item.id, place=place, kind=kind)
            self.entry.start(preset, item.item.id)

    def _on_item_chosen(self, _record_id: str) -> None:
        self._start_new()
        self._show_decisions()

    def _on_chosen(self, record_id: str) -> None:
        item = self._item()
        found = next((one for one in item.decisions if one.id == record_id), None) if item else None
        if found and found != self.entry.loaded:
            self.entry.edit(found)

    def _on_opened(self, _record_id: str) -> None:
        self.entry.form.focus_first()

    def _save(self, loaded: Record | None, wanted: Record) -> Record:
        assert isinstance(wanted, Decision)
        return meetings.save_decision(self.parts.desk, loaded if isinstance(loaded, Decision) else None, wanted)

    def _on_saved(self, record_id: str) -> None:
        self.begin()
        self.table.reveal(record_id)

    def _on_previous_item(self) -> None:
        self._go(-1)

    def _on_next_item(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        """Go to the item before or after and type its next sentence; what is half typed stays with its item."""
        ids = [one.item.id for one in self._sheet.items] if self._sheet else []
        if self.items.current_id() in ids:
            place = ids.index(self.items.current_id()) + by
            if 0 <= place < len(ids):
                self.items.choose(ids[place])
                self.entry.form.focus_first()


def _item_row(one: ItemSheet) -> Row:
    count = len(one.decisions)
    return Row(
        one.item.id,
        (str(one.item.place), one.item.title, str(count) if count else "—"),
        () if count else ((2, Role.WARN),),
    )


def _decision_row(one: Decision, units: dict[Id, str]) -> Row:
    due = one.due_on.isoformat() if one.due_on else ""
    return Row(one.id, (tr(one.kind.label), one.words, units.get(one.unit or "", ""), due))
