"""规则版本: which edition of the rules is in force, what came before, and putting in another from a file."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules import editions
from jkgov_desktop.office.rules.editions import EditionLine
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.rulebook.comparing import changes
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, Card, PageTitle, Tone, label, scrolling
from jkgov_desktop.ui.kit.freshness import Freshness
from jkgov_desktop.ui.kit.inputs import ComboBox
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable
from jkgov_desktop.ui.rules.changes import ChangesView
from jkgov_desktop.ui.rules.look import LookDialog

OTHER_LEAST = 280
"""Logical pixels of width for the choice of another edition."""


class EditionsPage(QWidget):
    """The editions above, what the chosen one changes below."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._lines: dict[str, EditionLine] = {}
        self._title = PageTitle(tr("规则版本"))
        self._drop = Button(tr("移除"), self._on_dropped)
        self._install = Button(tr("装入新版本…"), self.choose_file)
        self._install.setEnabled(not parts.desk.store.read_only)
        self._title.add_action(self._drop)
        self._title.add_action(self._install)
        columns = (Column(tr("状态"), 110), Column(tr("施行日期"), 110), Column(tr("名称")), Column(tr("来源"), 220))
        self.table = RowsTable(tr("规则版本"), columns)
        self.table.chosen.connect(self._on_chosen)
        self._problem = label("", Tone.WARNED, wrap=True)
        self._inherited = label("", Tone.SECONDARY, wrap=True)
        self.other = ComboBox()
        self.other.setAccessibleName(tr("与哪一版比较"))
        self.other.setMinimumWidth(OTHER_LEAST)
        self.other.currentIndexChanged.connect(self._compare)
        self.changes = ChangesView(tr("没有不同。"))
        self._compared = Card(tr("与另一版相比"))
        self._build()
        self._fresh = Freshness(self, parts.signals.changed, self._read)

    def _build(self) -> None:
        explained = tr("每条记录按它当日施行的版本检查。新版本是一个规则数据文件（.toml），由熟悉规则的人编好后装入。")
        shelf = Card()
        shelf.body.addWidget(self.table, 1)
        shelf.body.addWidget(self._problem)
        shelf.body.addWidget(self._inherited)
        self._compared.add_action(self.other)
        self._compared.body.addWidget(self.changes, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(self._title)
        column.addWidget(label(explained, Tone.SECONDARY, wrap=True))
        shown = QWidget()
        cards = QVBoxLayout(shown)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(BETWEEN)
        cards.addWidget(shelf, 1)
        cards.addWidget(self._compared, 2)
        column.addWidget(scrolling(shown), 1)

    def _read(self) -> None:
        listed = editions.editions(self._parts.desk)
        self._lines = {str(place): one for place, one in enumerate(listed)}
        self.table.set_rows([self._row(key, one) for key, one in self._lines.items()])
        in_force = self._parts.desk.rules.edition
        chosen = self.table.current_id() or next(
            (key for key, one in self._lines.items() if one.edition == in_force), "0"
        )
        self.table.choose(chosen)
        self._on_chosen(chosen)

    def _row(self, key: str, one: EditionLine) -> ListRow:
        state, ink = self._state(one)
        source = one.kept.source if one.kept else tr("随程序提供")
        return ListRow(key, (state, one.effective.isoformat(), one.title, source), ((0, ink),))

    def _state(self, one: EditionLine) -> tuple[str, Role]:
        if one.edition is None:
            return (tr("✕ 不能读取"), Role.ACCENT) if one.kept else (tr("不使用"), Role.SECONDARY)
        if one.edition == self._parts.desk.rules.edition:
            return tr("● 现行"), Role.OK
        if one.effective > self._parts.today():
            return tr("将施行"), Role.INFO
        return tr("用于以前"), Role.SECONDARY

    def _on_chosen(self, key: str) -> None:
        one = self._lines[key]
        self._drop.setEnabled(one.kept is not None and not self._parts.desk.store.read_only)
        self._problem.setText(one.problem)
        self._problem.setVisible(bool(one.problem))
        note = editions.inherited_note(one.edition) if one.edition else ""
        self._inherited.setText(note)
        self._inherited.setVisible(bool(note))
        others = [each for each in self._lines.values() if each.edition and each is not one]
        self.other.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.other.clear()
        for each in others:
            self.other.addItem(tr("与 {day} 起施行的版本相比").format(day=each.effective.isoformat()), each.effective)
        older = [place for place, each in enumerate(others) if each.effective < one.effective]
        self.other.setCurrentIndex(older[0] if older else 0 if others else -1)
        self.other.blockSignals(False)  # noqa: FBT003
        self._compared.setVisible(bool(others) and one.edition is not None)
        self._compare()

    def _compare(self) -> None:
        """Show what the chosen edition changes against the one named at the right."""
        key = self.table.current_id()
        new = self._lines[key].edition if key else None
        day: date | None = self.other.currentData()
        old = next((one.edition for one in self._lines.values() if one.edition and one.effective == day), None)
        self.changes.set_changes(changes(old, new) if old and new else ())

    def choose_file(self) -> None:
        """Let somebody choose a file with an edition, and look at it before it is put in."""
        path = self._parts.messages.choose_open_file(tr("装入新版本"), tr("规则数据 (*.toml)"))
        if path:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Show what the edition in a file changes; a file with a mistake is said to be one, and where."""
        try:
            candidate = editions.read(self._parts.desk, path)
        except Refused as refusal:
            self._parts.messages.tell(tr("没有装入"), refusal.sentence)
            return
        edition, desk = candidate.edition, self._parts.desk
        day = chinese_day(edition.effective)
        note = tr("{issuer}，{day}起施行").format(issuer=edition.issuer, day=day)
        found = changes(desk.rules.edition, edition)
        dialog = LookDialog(self.window(), edition.title, note, candidate.doubts, found, tr("装入"))
        said = tr("已装入，{day}起施行").format(day=day)
        dialog.on_confirmed(lambda: bool(self._parts.do(lambda: editions.install(desk, candidate), said)))
        dialog.open()

    def _on_dropped(self) -> None:
        kept, desk = self._lines[self.table.current_id()].kept, self._parts.desk
        if kept:
            said = tr("已移除 {day} 起施行的版本").format(day=kept.effective.isoformat())
            self._parts.do(lambda: editions.drop(desk, kept), said)
