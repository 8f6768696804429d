"""A spreadsheet taken into a register: what was understood stands in a table to be looked through first."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from jkgov_desktop.exchange.files import FileError
from jkgov_desktop.office import importing
from jkgov_desktop.office.importing import ImportRefused, ReadLine, Understood
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.register import Register
from jkgov_desktop.store.errors import StoreError
from jkgov_desktop.ui.kit.buttons import Button, PrimaryButton
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, Card, PageTitle, Tone, label
from jkgov_desktop.ui.kit.inputs import CheckBox
from jkgov_desktop.ui.kit.jobs import Cancelled, JobStrip, Progress
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable

_NARROW, _WIDE, _PROBLEM = 96, 190, 300
"""Logical pixels of a column of days or choices, of words, of what is wrong."""

_SHORT = 6
"""Chinese letters that fit a narrow column; others take half the room."""

_SENTENCES = 8
"""How many of the sentences about a refused file are shown at once."""


def import_file(parts: Parts, register: Register, path: Path, owner: QWidget) -> None:
    """Read a file away from the screen's thread, then show what was understood of it."""
    known = importing.known_to(parts.desk, register)

    def read(progress: Progress, cancelled: Cancelled) -> Understood:
        from jkgov_desktop.exchange.spreadsheet import read_rows

        rows = read_rows(path, [one.label for one in register.fields.values()])
        return importing.understand(register, rows, known, progress, cancelled)

    def refused(error: Exception) -> None:
        if isinstance(error, FileError):
            parts.toasts.show(error.sentence, blocked=True)
        elif isinstance(error, ImportRefused):
            parts.messages.tell(tr("没有导入任何一行"), "\n".join(error.sentences))
        else:
            raise error

    parts.jobs.run(
        read,
        on_done=lambda understood: ImportDialog(parts, register, understood, owner).open(),
        on_error=refused,
        title=tr("正在读取 {path}").format(path=path.name),
    )


class ImportDialog(QDialog):
    """What was understood of a file, line by line; it can be kept when nothing is wrong with any line."""

    def __init__(self, parts: Parts, register: Register, understood: Understood, owner: QWidget) -> None:
        super().__init__(owner.window())
        self._parts = parts
        self._register, self._understood = register, understood
        title = tr("导入{title}").format(title=tr(register.title))
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1180, 620)
        count, wrong = len(understood.lines), len(understood.problems)
        said = tr("有问题 {count} 行，请在表格中改好后重新导入；现在没有导入任何一行。").format(count=wrong)
        self.summary = label(said if wrong else "", Tone.WARNED, wrap=True)
        self.summary.setVisible(bool(wrong))
        self.table = _LinesTable(understood)
        self.table.chosen.connect(self._on_chosen)
        self.problem = label("", Tone.WARNED, wrap=True)
        self.only_wrong = CheckBox(tr("只看有问题的行"))
        self.only_wrong.setVisible(0 < wrong < count)
        self.only_wrong.toggled.connect(self._show_lines)
        self.confirm = PrimaryButton(tr("导入 {count} 行").format(count=count), self._on_confirmed)
        self.confirm.setEnabled(not wrong)
        self._busy = False
        self._kept: list[int] = []
        parts.jobs.rested.connect(self._on_rested)
        self._build(title)
        self._show_lines()

    def _build(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(PageTitle(title))
        seen = Card(tr("核对"), tr("共 {count} 行").format(count=len(self._understood.lines)))
        seen.body.addWidget(self.summary)
        if self._understood.unknown:
            unknown = "、".join(self._understood.unknown)
            said = tr("没有对应的列，不导入：{heads}").format(heads=unknown)
            seen.body.addWidget(label(said, Tone.SECONDARY, wrap=True))
        seen.body.addWidget(self.table, 1)
        seen.body.addWidget(self.problem)
        column.addWidget(seen, 1)
        last = QHBoxLayout()
        last.setSpacing(INSIDE)
        last.addWidget(self.only_wrong)
        last.addWidget(JobStrip(self._parts.jobs))
        last.addStretch(1)
        last.addWidget(Button(tr("取消"), self.reject))
        last.addWidget(self.confirm)
        column.addLayout(last)

    def _show_lines(self) -> None:
        only_wrong = self.only_wrong.isChecked()
        self.table.set_rows([_row(line) for line in self._understood.lines if line.problem or not only_wrong])
        self.problem.setText("")

    def _on_chosen(self, number: str) -> None:
        chosen = next(line for line in self._understood.lines if str(line.number) == number)
        self.problem.setText(chosen.problem)

    def reject(self) -> None:
        """Close; while lines are being kept, stop that first, so that none is."""
        if self._busy:
            self._parts.jobs.cancel()
        else:
            super().reject()

    def _on_confirmed(self) -> None:
        """Keep the lines away from the screen's thread; nothing else can be typed meanwhile."""
        self._busy = True
        self.confirm.setEnabled(False)
        self.summary.hide()
        self._parts.jobs.run(
            importing.keep_work(self._parts.desk, self._register, self._understood, self._kept.append),
            on_done=lambda _nothing: self._on_rested(),
            on_error=self._on_refused,
            title=tr("正在导入…"),
        )

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, ImportRefused):
            self._say("\n".join(error.sentences[:_SENTENCES]))
        elif isinstance(error, StoreError | Refused):
            self._say(error.sentence)
        else:
            raise error

    def _on_rested(self) -> None:
        """All is kept, or was refused, or stopped."""
        if not self._busy:
            return
        self._busy = False
        if not self._kept:
            self.confirm.setEnabled(True)
            if self.summary.isHidden():
                self._say(tr("已停止，没有导入任何一行。"))
            return
        self.accept()
        self._parts.signals.changed.emit()
        said = tr("已导入 {count} 行").format(count=self._kept[0])
        self._parts.toasts.show(said, undo=self._parts.undo)

    def _say(self, sentence: str) -> None:
        self.summary.setText(sentence)
        self.summary.show()


class _LinesTable(RowsTable):
    """Every column of the file, however many: wider than the window, it scrolls."""

    def __init__(self, understood: Understood) -> None:
        cells = [line.cells for line in understood.lines]
        columns = [Column(tr("行"), 52)]
        columns.append(Column(tr("结果"), _PROBLEM if understood.problems else 52))
        for place, field in enumerate(understood.fields):
            longest = max((_room(one[place]) for one in cells), default=0.0)
            columns.append(Column(tr(field.label), _NARROW if longest <= _SHORT else _WIDE))
        super().__init__(tr("识别结果"), columns)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No column gives way."""
        QTableView.resizeEvent(self, event)


def _room(text: str) -> float:
    return sum(0.55 if letter < "\u2e80" else 1.0 for letter in text)


def _row(line: ReadLine) -> ListRow:
    result = f"✕ {line.problem}" if line.problem else "✓"
    ink = Role.WARN if line.problem else Role.OK
    return ListRow(str(line.number), (str(line.number), result, *line.cells), ((1, ink),))
