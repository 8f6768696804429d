"""One agenda item with all that is known of it, in groups, and beside them what the rules ask before it is taken."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from jkgov_desktop.office.meetings import sheets
from jkgov_desktop.office.rules.findings import Judged
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.sheets import ItemSheet, MatterSheet
from jkgov_desktop.records.words import N_
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.buttons import Button, LinkButton
from jkgov_desktop.ui.kit.cards import BETWEEN, INSIDE, Card, Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.meetings.gates import GateList, gates_of
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer

GROUPS = (
    (
        N_("议题"),
        (
            "title",
            "unit",
            "reporter",
            "contact",
            "minutes",
            "proposer",
            "task",
            "major",
            "referred",
            "amount",
            "observers",
            "confidential",
        ),
    ),
    (N_("内容"), ("question", "background", "content", "document", "fund")),
    (
        N_("会前准备"),
        (
            "thematic",
            "thematic_exempt",
            "consulted",
            "consulted_on",
            "consulted_note",
            "suggestion",
            "materials_on",
        ),
    ),
    (
        N_("法定程序"),
        (
            "administrative",
            "congress_reported_on",
            *(
                f"{step}{part}"
                for step in ("participation", "experts", "risk", "legality")
                for part in ("", "_on", "_note")
            ),
        ),
    ),
    (N_("追加和计时"), ("added", "urgency", "began", "ended", "extension", "outcome", "referred_on")),
)
"""The fields of an item as they are typed, group by group."""

_GATES_WIDTH = 268


class ItemPanel(QWidget):
    """Types one item. `left` tells that the reader goes back to the agenda (Esc)."""

    left = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._item: AgendaItem | None = None
        self._findings: Sequence[Judged] = ()
        self._entries: dict[int, EntryPanel] = {}
        self._tabs = QTabBar()
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.setToolTip(tr("Ctrl+Tab 换组"))
        self._tabs.setAccessibleName(tr("议题资料"))
        self._stack = QStackedWidget()
        for name, _fields in GROUPS:
            self._tabs.addTab(tr(name))
            self._stack.addWidget(_page())
        self._tabs.currentChanged.connect(self._show_group)
        self._gates = GateList(parts.signals.article_wanted.emit, self.focus_on)
        self._tasks = label("", Tone.SECONDARY, wrap=True)
        self._printer = Printer(parts, self, self._sheet_for)
        self._build()
        for keys, by in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_next_group if by > 0 else self._on_previous_group)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _build(self) -> None:
        self._card = Card()
        self._card.add_action(Button(tr("返回议程 Esc"), self.left.emit))
        tabs = QHBoxLayout()
        tabs.addWidget(self._tabs)
        tabs.addStretch(1)
        self._card.body.addLayout(tabs)
        self._card.body.addWidget(self._stack, 1)
        gates = Card(tr("上会条件"))
        gates.setFixedWidth(_GATES_WIDTH)
        gates.body.addWidget(self._gates)
        gates.body.addWidget(self._tasks)
        gates.body.addStretch(1)
        gates.body.addWidget(LinkButton(tr("打印议题提报审批表"), self._printer.opener("agenda-item")))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        row.addWidget(self._card, 1)
        row.addWidget(gates)

    def show_item(self, one: ItemSheet, judged: Sequence[Judged], article: int) -> None:
        """Show an item as it stands, for a meeting held by `article`; what is being typed into it stays."""
        self._item = one.item
        self._findings = [each for each in judged if each.finding.subject == one.item.id]
        self._card.set_title(f"{one.item.place}. {one.item.title}")
        self._gates.show_gates(gates_of(one.item.id, judged), article)
        self._tasks.setText(tr("事项类别：{task}").format(task=one.task) if one.task else "")
        for entry in self._entries.values():
            self._fill(entry)
        self._show_group(self._tabs.currentIndex())

    def focus_on(self, field: str) -> None:
        """Go to a field, whichever group it is in."""
        for place, (_name, fields) in enumerate(GROUPS):
            if field in fields:
                self._tabs.setCurrentIndex(place)
                self.entry(place).form.focus_on(field)

    def begin(self) -> None:
        """Start in the group that is shown."""
        self.entry(self._tabs.currentIndex()).form.focus_first()

    def entry(self, place: int) -> EntryPanel:
        """The form of one group, built when it is first wanted."""
        if place not in self._entries:
            entry = EntryPanel(
                self._parts,
                AgendaItem.register,
                fields=GROUPS[place][1],
                title=GROUPS[place][0],
                copying=False,
                removing=False,
                compact=True,
            )
            self._entries[place] = entry
            layout = self._stack.widget(place).layout()
            assert layout is not None
            layout.addWidget(entry)
            self._fill(entry)
        return self._entries[place]

    def _fill(self, entry: EntryPanel) -> None:
        if self._item and entry.loaded != self._item:
            entry.edit(self._item)
        entry.form.set_findings([one.finding for one in self._findings if not one.override])

    def _show_group(self, place: int) -> None:
        self.entry(place)
        self._stack.setCurrentIndex(place)

    def _sheet_for(self, _form: AnyForm) -> MatterSheet:
        assert self._item is not None
        return sheets.item_sheet(self._parts.desk, self._item.id)

    def _on_next_group(self) -> None:
        self._walk(1)

    def _on_previous_group(self) -> None:
        self._walk(-1)

    def _walk(self, by: int) -> None:
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + by) % len(GROUPS))
        self.begin()


def _page() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(INSIDE)
    return page
