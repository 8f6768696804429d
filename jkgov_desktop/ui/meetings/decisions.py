"""记录: what was settled on each item, by whom and by when; dissent, comings and goings, and the time of reports."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from jkgov_desktop.office.meetings import holding, proposals
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.items import Outcome
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.minutes import Decision, DecisionKind
from jkgov_desktop.records.meetings.sheets import ItemSheet, MeetingSheet
from jkgov_desktop.records.words import N_
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import BETWEEN, INSIDE, Card, Tone, label
from jkgov_desktop.ui.kit.inputs import GrowingText
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.life import LifeSection, View
from jkgov_desktop.ui.meetings.room import DissentPane, MovementPane
from jkgov_desktop.ui.meetings.timing import TimerStrip
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable

DECISION_FIELDS = ("kind", "words", "unit", "due_on", "assisting")

PANES = (N_("议定事项"), N_("保留意见"), N_("会中进出"))
_DECISIONS, _DISSENT, _MOVEMENTS = range(len(PANES))

_RESULTS = {Outcome.HEARD: N_("听取"), Outcome.PUT_OFF: N_("缓议")}
"""What became of an item without a decision, in a column's width."""

_TABLE_LINES, _FORM_LINES = 6, 12
_LEAST_TABLE, _LEAST_CARD = 90, 180
"""Logical pixels: a table of a row or two, and the card around it; the form takes the room it wants first."""


class _Pages(QStackedWidget):
    """Pages that want so many lines, whatever their wrapped words would need, and take less in a low window."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines

    def sizeHint(self) -> QSize:
        """Room for the lines wanted."""
        return QSize(super().sizeHint().width(), self._lines * self.fontMetrics().height())

    def hasHeightForWidth(self) -> bool:
        """Only the lines count."""
        return False


class DecisionsSection(LifeSection[Meeting]):
    """The items at the left, what is noted of the chosen one beside them, and the line to type the next."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self._sheet: MeetingSheet | None = None
        self.timer = TimerStrip(parts)
        self._items = Card(tr("议题"), tr("Alt+↑↓ 换议题"))
        self.items = RowsTable(tr("议题"), (Column(tr("序"), 36), Column(tr("议题")), Column(tr("结果"), 64)))
        self.items.chosen.connect(self._on_item_chosen)
        self._items.body.addWidget(self.items)
        self._card = Card()
        self._heard = Button(tr("已听取"), self._on_heard)
        self._put_off = Button(tr("缓议"), self._on_put_off)
        self._empty = label(tr("这项议题还没有记录。"), Tone.SECONDARY, wrap=True)
        self.table = RowsTable(
            tr("议定事项"),
            (Column(tr("表述"), 56), Column(tr("内容")), Column(tr("牵头"), 96), Column(tr("时限"), 92)),
        )
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self.dissent, self.movements = DissentPane(parts), MovementPane(parts)
        self.entry = EntryPanel(parts, Decision.register, fields=DECISION_FIELDS, copying=False, compact=True)
        words = self.entry.form.box("words").editor.input
        assert isinstance(words, GrowingText)
        words.enter_leaves = True
        words.setPlaceholderText(tr("一句一条；回车到下一格，Shift+回车换行"))
        self.entry.saved.connect(self._on_saved)
        self.entry.add_action(Button(tr("下一句"), self.begin, "Ctrl+N"))
        self._build()
        for keys, does in (
            ("Alt+Up", self._on_previous_item),
            ("Alt+Down", self._on_next_item),
            ("Ctrl+Tab", self._on_next_pane),
        ):
            QShortcut(QKeySequence(keys), self, does)

    def _build(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for name in PANES:
            self.tabs.addTab(tr(name))
        self._panes, self._forms = _Pages(_TABLE_LINES), _Pages(_FORM_LINES)
        decided = QWidget()
        column = QVBoxLayout(decided)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        for pane in (decided, self.dissent, self.movements):
            self._panes.addWidget(pane)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self._heard)
        row.addWidget(self._put_off)
        self._card.body.addLayout(row)
        self._card.body.addWidget(self._panes, 1)
        tables = QHBoxLayout()
        tables.setSpacing(BETWEEN)
        tables.addWidget(self._items, 2)
        tables.addWidget(self._card, 3)
        for card in (self._items, self._card):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
            card.setMinimumHeight(_LEAST_CARD)
        self._editor = Card()
        for form in (self.entry, self.dissent.entry):
            self._forms.addWidget(form)
        self._editor.body.addWidget(self._forms)
        for table in (self.items, self.table, self.dissent.table, self.movements.table):
            table.setMinimumHeight(_LEAST_TABLE)
        self.column.addWidget(self.timer)
        self.column.addLayout(tables, 1)
        self.column.addWidget(self._editor)
        self.tabs.currentChanged.connect(self._show_pane)

    def show_view(self, view: View[Meeting]) -> None:
        """Show the items with how many sentences each has."""
        changed = self._sheet is None or self._sheet.meeting.id != view.record.id
        sheet: MeetingSheet = view.sheet
        self._sheet = sheet
        self.items.set_rows([_item_row(one) for one in sheet.items])
        open_ones = sum(not one.settled for one in sheet.items)
        started = view.record.opened is not None
        title = tr("议题（{count} 项未议定）").format(count=open_ones) if open_ones and started else tr("议题")
        self._items.set_title(title)
        if sheet.items and (changed or not self.items.current_id()):
            self.items.choose(sheet.items[0].item.id)
        self._show_item()

    def begin(self) -> None:
        """Type the next sentence of the chosen item."""
        self.tabs.setCurrentIndex(_DECISIONS)
        self._start_new()
        self.entry.form.focus_first()

    def _item(self) -> ItemSheet | None:
        items = self._sheet.items if self._sheet else ()
        return next((one for one in items if one.item.id == self.items.current_id()), None)

    def _show_item(self) -> None:
        item, sheet = self._item(), self._sheet
        open_one = item is not None and not item.settled
        for button in (self._heard, self._put_off):
            button.setVisible(open_one)
        if sheet:
            self.timer.show_item(sheet, item)
            self.dissent.show_item(sheet, item)
            self.movements.show_item(sheet, item)
        self._show_decisions(item)

    def _show_decisions(self, item: ItemSheet | None) -> None:
        decisions = item.decisions if item else ()
        self._empty.setVisible(not decisions)
        self._empty.setText(_nothing_said(item))
        self.table.setVisible(bool(decisions))
        units = self._sheet.units if self._sheet else {}
        self.table.set_rows([_decision_row(one, units) for one in decisions])
        self.entry.setEnabled(item is not None)
        loaded = self.entry.loaded
        if isinstance(loaded, Decision) and not self.entry.form.is_dirty:
            self._on_chosen(loaded.id)

    def _show_pane(self, place: int) -> None:
        self._panes.setCurrentIndex(place)
        self._editor.setVisible(place != _MOVEMENTS)
        if place != _MOVEMENTS:
            self._forms.setCurrentIndex(place)

    def _on_next_pane(self) -> None:
        place = (self.tabs.currentIndex() + 1) % len(PANES)
        self.tabs.setCurrentIndex(place)
        (self.begin, self.dissent.begin, self.movements.begin)[place]()

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
        self._show_item()

    def _on_chosen(self, record_id: str) -> None:
        item = self._item()
        found = next((one for one in item.decisions if one.id == record_id), None) if item else None
        if found and found != self.entry.loaded:
            self.entry.edit(found)

    def _on_opened(self, _record_id: str) -> None:
        self.entry.form.focus_first()

    def _on_saved(self, record_id: str) -> None:
        self.begin()
        self.table.reveal(record_id)

    def _on_heard(self) -> None:
        if item := self._item():
            self.parts.do(lambda: holding.hear(self.parts.desk, item.item), tr("已登记为听取，不作决定"))

    def _on_put_off(self) -> None:
        if item := self._item():
            self.parts.do(lambda: proposals.put_off(self.parts.desk, item.item), tr("已缓议，这项议题回到议题库"))

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
                if self.tabs.currentIndex() == _DECISIONS:
                    self.entry.form.focus_first()


def _nothing_said(item: ItemSheet | None) -> str:
    if item is None:
        return tr("先在“议题”一步排好议题，再记录议定事项。")
    outcome = item.item.outcome
    return tr(outcome.label) if outcome else tr("这项议题还没有记录，在下面填写第一句。")


def _item_row(one: ItemSheet) -> ListRow:
    count = len(one.decisions)
    outcome = one.item.outcome
    result = tr("{count} 条").format(count=count) if count else tr(_RESULTS[outcome]) if outcome else "—"
    return ListRow(one.item.id, (str(one.item.place), one.item.title, result), () if one.settled else ((2, Role.WARN),))


def _decision_row(one: Decision, units: dict[Id, str]) -> ListRow:
    due = one.due_on.isoformat() if one.due_on else ""
    return ListRow(one.id, (tr(one.kind.label), one.words, units.get(one.unit or "", ""), due))
