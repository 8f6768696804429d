"""A roster pasted from Excel or WPS: what was understood stands in a table to be confirmed."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from jkgov_desktop.exchange.roster import Roster, read_roster
from jkgov_desktop.office import people
from jkgov_desktop.records.fields import Day
from jkgov_desktop.records.people import PostRole, RosterLine, UnitKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.ui.kit.buttons import Button, PrimaryButton
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, Card, PageTitle, Tone, label
from jkgov_desktop.ui.kit.editors import editor_for
from jkgov_desktop.ui.kit.inputs import ComboBox
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.kit.toasts import Toasts
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable

READ_DELAY = 300
"""Milliseconds of quiet before what is pasted is read."""


class RosterDialog(QDialog):
    """Paste, look, correct a kind here and there, confirm: one unit of work."""

    def __init__(self, parts: Parts, owner: QWidget) -> None:
        super().__init__(owner)
        self._parts = replace(parts, toasts=Toasts(self))
        self._owner_parts = parts
        self._lines: list[RosterLine] = []
        self.setWindowTitle(tr("粘贴人员名单"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1080, 640)
        self.source = QPlainTextEdit()
        self.source.setPlaceholderText(
            tr("在 Excel 或 WPS 里选中名单（姓名、单位、职务、电话，有没有表头都行）复制，再粘贴到这里。")
        )
        self.source.setAccessibleName(tr("粘贴处"))
        self._problems = label("", Tone.WARNED, wrap=True)
        self.table = RowsTable(
            tr("识别结果"),
            (
                Column(tr("行"), 44),
                Column(tr("姓名"), 84),
                Column(tr("单位"), 190),
                Column(tr("单位类别"), 100),
                Column(tr("职务")),
                Column(tr("职务类别"), 120),
                Column(tr("党组"), 90),
                Column(tr("电话"), 120),
            ),
            several=True,
        )
        self._doubts = label("", Tone.SECONDARY, wrap=True)
        self._role = _choices([role.label for role in PostRole])
        self._kind = _choices([kind.label for kind in UnitKind])
        self._since = editor_for(Day(label=tr("任职起"), name="since"), parts.desk.store, parts.today)
        self._confirm = PrimaryButton(tr("确认录入"), self._on_confirmed)
        self._pause = QTimer(self, singleShot=True, interval=READ_DELAY)
        self._pause.timeout.connect(self.read)
        self.source.textChanged.connect(self._pause.start)
        self.table.chosen.connect(self._on_chosen)
        self._role.activated.connect(self._on_role_chosen)
        self._kind.activated.connect(self._on_kind_chosen)
        self._build()
        self._take_clipboard()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(PageTitle(tr("粘贴人员名单")))
        paste = Card(tr("一、粘贴"))
        paste.body.addWidget(self.source)
        seen = Card(tr("二、核对"), tr("选中一行或几行，可改类别；Delete 去掉"))
        seen.body.addWidget(self._problems)
        seen.body.addWidget(self.table, 1)
        seen.body.addWidget(self._doubts)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(label(tr("职务类别"), Tone.SECONDARY))
        row.addWidget(self._role, 1)
        row.addWidget(label(tr("单位类别"), Tone.SECONDARY))
        row.addWidget(self._kind, 1)
        row.addWidget(Button(tr("去掉所选"), self._on_dropped, "Del"))
        seen.body.addLayout(row)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(paste)
        halves.addWidget(seen)
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 3)
        halves.setChildrenCollapsible(False)
        column.addWidget(halves, 1)
        last = QHBoxLayout()
        last.setSpacing(INSIDE)
        last.addWidget(label(tr("名单没写任职时间的，一律从"), Tone.SECONDARY))
        last.addWidget(self._since)
        last.addStretch(1)
        last.addWidget(Button(tr("取消"), self.reject))
        last.addWidget(self._confirm)
        column.addLayout(last)

    def _take_clipboard(self) -> None:
        copied = QGuiApplication.clipboard().text()
        if "\t" in copied:
            self.source.setPlainText(copied)
        self.read()

    def read(self) -> None:
        """Read what is pasted and show what was understood."""
        self._pause.stop()
        text = self.source.toPlainText()
        roster = read_roster(text) if text.strip() else Roster((), ())
        self._lines = list(roster.lines)
        self._problems.setText("\n".join(roster.problems))
        self._problems.setVisible(bool(roster.problems))
        self._show()

    def _show(self) -> None:
        self.table.set_rows([_row(place, line) for place, line in enumerate(self._lines)])
        self._confirm.set_text(tr("确认录入 {count} 行").format(count=len(self._lines)))
        self._confirm.setEnabled(bool(self._lines))
        doubtful = sum(bool(line.doubts) for line in self._lines)
        self._doubts.setText(tr("橙色的 {count} 行有疑问，选中可看。").format(count=doubtful) if doubtful else "")

    def _chosen_places(self) -> list[int]:
        return [int(place) for place in self.table.chosen_ids()]

    def _on_chosen(self, place: str) -> None:
        line = self._lines[int(place)]
        self._role.setCurrentIndex(list(PostRole).index(line.role))
        self._kind.setCurrentIndex(list(UnitKind).index(line.unit_kind))
        if line.doubts:
            self._doubts.setText(" ".join(line.doubts))

    def _on_role_chosen(self, index: int) -> None:
        for place in self._chosen_places():
            self._lines[place] = replace(self._lines[place], role=list(PostRole)[index])
        self._show()

    def _on_kind_chosen(self, index: int) -> None:
        units = {self._lines[place].unit for place in self._chosen_places()}
        kind = list(UnitKind)[index]
        self._lines = [replace(line, unit_kind=kind) if line.unit in units else line for line in self._lines]
        self._show()

    def _on_dropped(self) -> None:
        dropped = set(self._chosen_places())
        self._lines = [line for place, line in enumerate(self._lines) if place not in dropped]
        self._show()

    def _on_confirmed(self) -> None:
        self._since.tidy()
        since = self._parts.value_of(self._since)
        added = self._parts.do(lambda: (people.take_roster(self._parts.desk, self._lines, since),))
        if added:
            said = tr("已录入 {count} 个任职").format(count=added[0])
            self.accept()
            self._parts.go_on_setting_up()
            self._owner_parts.toasts.show(said, undo=self._owner_parts.undo)


def _choices(labels: list[str]) -> ComboBox:
    box = ComboBox()
    box.addItems([tr(text) for text in labels])
    return box


def _row(place: int, line: RosterLine) -> ListRow:
    cells = (
        str(line.number),
        line.name,
        line.unit,
        tr(line.unit_kind.label),
        line.title,
        tr(line.role.label),
        tr(line.party_seat.label) if line.party_seat else "",
        line.phone,
    )
    inks = tuple((column, Role.WARN) for column in range(len(cells))) if line.doubts else ()
    return ListRow(str(place), cells, inks)
