"""The State Council's holiday notice pasted as it stands: what was understood is looked at before it is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from jkgov_desktop.office.rules import holidays
from jkgov_desktop.records.meetings.minutes import Decision
from jkgov_desktop.records.words import excerpt
from jkgov_desktop.rulebook.holiday_notice import HolidayNotice, NoticeDay, NoticeError, parse
from jkgov_desktop.ui.kit.buttons import Button, PrimaryButton
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, Card, PageTitle, Tone, label
from jkgov_desktop.ui.kit.day_words import weekday_name
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable
from jkgov_desktop.ui.rules.moved import ask_about_deadlines

DUE_NAMED = 3
"""How many of the deadlines that fall on a new day off are named."""

READ_DELAY = 300
"""Milliseconds of quiet before what is pasted is read."""


class NoticeDialog(QDialog):
    """Paste, look what would change, confirm: one unit of work. `taken` tells the year."""

    taken = Signal(int)

    def __init__(self, parts: Parts, year: int, owner: QWidget) -> None:
        super().__init__(owner)
        self._parts, self._year = parts, year
        self._notice: HolidayNotice | None = None
        self.setWindowTitle(tr("粘贴节假日通知"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(900, 620)
        self.source = QPlainTextEdit()
        self.source.setAccessibleName(tr("粘贴处"))
        self.source.setPlaceholderText(tr("把国务院办公厅关于部分节假日安排的通知整篇粘贴到这里，从标题起，不用整理。"))
        self._problem = label("", Tone.BLOCKED, wrap=True)
        self._doubts = label("", Tone.WARNED, wrap=True)
        self._due = label("", Tone.WARNED, wrap=True)
        self._summary = label("", wrap=True)
        self.table = RowsTable(
            tr("识别结果"),
            (
                Column(tr("日期"), 110),
                Column(tr("星期"), 80),
                Column(tr("安排"), 80),
                Column(tr("节日"), 180),
                Column(tr("与现有安排相比")),
            ),
        )
        self._confirm = PrimaryButton(tr("确认录入"), self._on_confirmed)
        self._pause = QTimer(self, singleShot=True, interval=READ_DELAY)
        self._pause.timeout.connect(self.read)
        self.source.textChanged.connect(self._pause.start)
        self._build()
        copied = QGuiApplication.clipboard().text()
        if "放假" in copied:
            self.source.setPlainText(copied)
        self.read()

    def _build(self) -> None:
        paste = Card(tr("一、粘贴"))
        paste.body.addWidget(self.source)
        seen = Card(tr("二、核对"))
        for line in (self._problem, self._doubts, self._due, self._summary):
            seen.body.addWidget(line)
        seen.body.addWidget(self.table, 1)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(paste)
        halves.addWidget(seen)
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 2)
        halves.setChildrenCollapsible(False)
        last = QHBoxLayout()
        last.setSpacing(INSIDE)
        last.addStretch(1)
        last.addWidget(Button(tr("取消"), self.reject))
        last.addWidget(self._confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(PageTitle(tr("粘贴节假日通知")))
        column.addWidget(halves, 1)
        column.addLayout(last)

    def read(self) -> None:
        """Read what is pasted and show what was understood, or why nothing was."""
        self._pause.stop()
        text = self.source.toPlainText()
        self._notice, problem = None, ""
        try:
            if text.strip():
                self._notice = parse(text, self._year)
        except NoticeError as error:
            problem = str(error)
        self._show(problem)

    def _show(self, problem: str) -> None:
        notice = self._notice
        doubts = notice.doubts if notice else ()
        self._problem.setText(f"✕ {problem}" if problem else "")
        self._problem.setVisible(bool(problem))
        self._doubts.setText(tr("! 没有看懂，请核对：{said}").format(said="；".join(doubts)))
        self._doubts.setVisible(bool(doubts))
        due = holidays.due_on_days_off(self._parts.desk, notice) if notice else []
        self._due.setText(_due_said(due))
        self._due.setVisible(bool(due))
        changed = {one.day: one.works for one in holidays.changes(self._parts.desk, notice)} if notice else {}
        self._summary.setText(_summary(notice, len(changed)) if notice else "")
        self._summary.setVisible(notice is not None)
        self.table.set_rows([_row(one, changed=one.day in changed) for one in notice.days] if notice else [])
        self._confirm.setEnabled(notice is not None)

    def _on_confirmed(self) -> None:
        notice, desk = self._notice, self._parts.desk
        if notice is None:
            return
        source = f"国务院办公厅 {notice.year} 年节假日通知"
        said = tr("已录入 {year} 年节假日安排").format(year=notice.year)
        before = desk.rules.calendar
        if self._parts.do(lambda: holidays.take_notice(desk, notice, source), said):
            self.taken.emit(notice.year)
            self.accept()
            ask_about_deadlines(self._parts, before)


def _summary(notice: HolidayNotice, changed: int) -> str:
    named = "、".join(filter(None, notice.festivals))
    read = tr("读到 {year} 年 {festivals}。").format(year=notice.year, festivals=named)
    way = tr("七个节日齐全，作为全年安排。") if notice.is_whole_year else tr("不是全年通知，只改所列各天，其余不动。")
    effect = tr("有 {count} 天的上班或休息会改变。").format(count=changed) if changed else tr("与现有安排一致。")
    return f"{read}{way}{effect}"


def _due_said(due: Sequence[Decision]) -> str:
    pattern = tr("! 有 {count} 项议定事项的时限落在新的休息日，时限不会自动改动，请核对：{named}")
    named = "；".join(f"{one.due_on} {excerpt(one.words)}" for one in due[:DUE_NAMED])
    return pattern.format(count=len(due), named=named)


def _row(one: NoticeDay, *, changed: bool) -> ListRow:
    mark = tr("放假") if one.off else tr("上班")
    said = (tr("改为休息") if one.off else tr("改为上班")) if changed else tr("不变")
    cells = (one.day.isoformat(), weekday_name(one.day), mark, one.festival, said)
    inks = ((2, Role.OK if one.off else Role.WARN), (4, Role.INK if changed else Role.SECONDARY))
    return ListRow(one.day.isoformat(), cells, inks)
