"""The line at the top that finds anything: people, meetings, papers, matters, articles, and what can be done."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyle, QStyledItemDelegate

from jkgov_desktop.office.search import Hit, find
from jkgov_desktop.ui.kit.initials import initials
from jkgov_desktop.ui.kit.inputs import ENTER
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role, colour
from jkgov_desktop.ui.parts import Parts

PAUSE = 90
"""Milliseconds of quiet before what is typed is looked for."""

LEAST, WIDTH = 120, 300
"""Logical pixels of the box in a narrow window, and where there is room."""

COMMANDS = 4
_KIND = int(Qt.ItemDataRole.UserRole)


class Command(Struct, frozen=True, weakref=True):
    """Something the window can do, found by its words or their pinyin initials."""

    title: str
    does: Callable[[], object]

    def answers(self, text: str) -> bool:
        """Whether `text` may mean this."""
        typed = text.strip().lower()
        return bool(typed) and (typed in self.title.lower() or typed in initials(self.title))


class FindBox(QLineEdit):
    """Ctrl+K comes here; what is typed is looked for at once; ↓ and Enter open; Esc leaves."""

    def __init__(self, parts: Parts, commands: Callable[[], Iterable[Command]]) -> None:
        super().__init__()
        self._parts, self._read_commands = parts, cache(lambda: tuple(commands()))
        self._shown: list[Hit | Command] = []
        self.setObjectName("find")
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(WIDTH)
        self.setPlaceholderText(tr("查找 人、会议、公文、事项、条款   Ctrl+K"))
        self.setAccessibleName(tr("查找"))
        self.setClearButtonEnabled(True)
        self._lines = QStandardItemModel(self)
        self._completer = QCompleter(self._lines, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(14)
        self._completer.setWidget(self)
        self.popup = self._completer.popup()
        self.popup.setProperty("popup", "true")
        self.popup.setItemDelegate(_HitDelegate(self.popup))
        self.popup.clicked.connect(self._on_clicked)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        self.textEdited.connect(self._on_text_edited)
        QShortcut(QKeySequence("Ctrl+K"), self, self._on_shortcut)

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(self.maximumWidth(), super().sizeHint().height())

    def take_room(self, room: int) -> None:
        """Be as wide as there is room for, within limits."""
        self.setMaximumWidth(max(LEAST, min(WIDTH, room)))

    def _on_shortcut(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _on_text_edited(self) -> None:
        self._pause.start()

    def look(self) -> None:
        """Look for what is typed and show it below."""
        self._pause.stop()
        text = self.text()
        commands = [one for one in self._read_commands() if one.answers(text)][:COMMANDS]
        self._shown = [*commands, *find(self._parts.desk, text)]
        self._lines.clear()
        for one in self._shown:
            line = QStandardItem(one.title)
            line.setData(tr("操作") if isinstance(one, Command) else tr(one.kind), _KIND)
            self._lines.appendRow(line)
        if not self._shown and text.strip():
            nothing = QStandardItem(tr("没有找到“{text}”。").format(text=text.strip()))
            nothing.setEnabled(False)
            self._lines.appendRow(nothing)
        if text.strip():
            area = self.rect()
            area.setWidth(max(self.width(), 520))
            area.moveRight(self.rect().right())
            self._completer.complete(area)
            self.popup.setCurrentIndex(self._lines.index(0, 0))
        else:
            self.popup.hide()

    def shown(self) -> list[str]:
        """What stands in the list, line by line."""
        return [one.title for one in self._shown]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chosen line, or the first; Esc gives the keyboard back to the page."""
        if event.key() in ENTER:
            if self._pause.isActive():
                self.look()
            self.open(max(self.popup.currentIndex().row(), 0))
        elif event.key() == Qt.Key.Key_Escape:
            self.popup.hide()
            self.clear()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.open(index.row())

    def open(self, place: int) -> None:
        """Go to what stands in a line of the list."""
        if place >= len(self._shown):
            return
        chosen = self._shown[place]
        self.popup.hide()
        self.clear()
        self.clearFocus()
        if isinstance(chosen, Command):
            chosen.does()
        elif chosen.article:
            self._parts.signals.article_wanted.emit(chosen.article)
        else:
            self._parts.open_record(chosen.table, chosen.record)


class _HitDelegate(QStyledItemDelegate):
    """A line with its title at the left and, smaller and paler at the right, what kind of thing it is."""

    def sizeHint(self, option: Any, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, option.fontMetrics.height() + 12)

    def paint(self, painter: QPainter, option: Any, index: QModelIndex | QPersistentModelIndex) -> None:
        palette = option.widget.palette()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colour(Role.ACCENT_SOFT, palette))
        inner = option.rect.adjusted(10, 0, -10, 0)
        kind = str(index.data(_KIND) or "")
        painter.setPen(colour(Role.SECONDARY, palette))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, kind)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(kind) - 12
        title = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.setPen(colour(Role.INK, palette))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()
