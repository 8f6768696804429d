"""The shelf at the left of a tab: its registers with their counts."""

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QWidget,
)

from jkgov_desktop.ui.kit.theme import Role, colour

_KEY, _COUNT = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1


class ShelfEntry(Struct, frozen=True):
    """One line of a shelf; no count is shown where `count` is None. A line without a key heads a group."""

    key: str
    title: str
    count: int | None = None


class Shelf(QListWidget):
    """Registers to choose from; the chosen one stands on the accent's soft ground."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[ShelfEntry] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_ShelfDelegate(self))
        self.setFixedWidth(168)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(10, 12, 10, 12)
        self._pressed_on = ""
        self.currentItemChanged.connect(self._on_current_item_changed)
        self.itemClicked.connect(self._on_item_clicked)
        self.set_entries(entries)

    def set_entries(self, entries: Sequence[ShelfEntry]) -> None:
        """Show these lines; the chosen one stays chosen where it is still there."""
        chosen = self.current()
        with QSignalBlocker(self):
            self.clear()
            for entry in entries:
                item = QListWidgetItem(entry.title, self)
                item.setData(_KEY, entry.key)
                if not entry.key:
                    item.setFlags(Qt.ItemFlag.NoItemFlags)
                self._show_count(item, entry.count)
        if chosen:
            self.choose(chosen)

    def set_count(self, key: str, count: int | None) -> None:
        """Show how many records a register has now."""
        if item := self._item(key):
            self._show_count(item, count)

    def choose(self, key: str) -> None:
        """Choose a line; `chosen` tells when that changes anything."""
        if item := self._item(key):
            self.setCurrentItem(item)

    def mark(self, key: str) -> None:
        """Show a line as the chosen one without telling anybody: its page is in front already."""
        with QSignalBlocker(self):
            self.choose(key)

    def current(self) -> str:
        """The key of the chosen line, or an empty string."""
        item = self.currentItem()
        return str(item.data(_KEY)) if item else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note what was chosen before: a click on that tells again, and a click elsewhere only once."""
        self._pressed_on = self.current()
        super().mousePressEvent(event)

    def _item(self, key: str) -> QListWidgetItem | None:
        items = (self.item(row) for row in range(self.count()))
        return next((item for item in items if item.data(_KEY) == key), None)

    def _show_count(self, item: QListWidgetItem, count: int | None) -> None:
        item.setData(_COUNT, "" if count is None else f"{count:,}")
        spoken = item.text() if count is None else f"{item.text()} {count}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _on_current_item_changed(self, item: QListWidgetItem | None) -> None:
        if item:
            self.chosen.emit(item.data(_KEY))

    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        if item.data(_KEY) == self._pressed_on:
            self.chosen.emit(self._pressed_on)


class _ShelfDelegate(QStyledItemDelegate):
    def sizeHint(self, option: Any, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, option.fontMetrics.height() + 16)

    def paint(
        self,
        painter: QPainter,
        option: Any,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if not index.data(_KEY):
            self._paint_heading(painter, option, str(index.data()))
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = selected and bool(option.state & QStyle.StateFlag.State_HasFocus)
        palette = option.widget.palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(0, 1, 0, -1)
        if selected or hovered:
            painter.setPen(colour(Role.INFO, palette) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(colour(Role.ACCENT_SOFT if selected else Role.HOVER, palette))
            painter.drawRoundedRect(box.adjusted(1, 0, -1, 0), 6, 6)
        font = option.font
        font.setBold(selected)
        painter.setFont(font)
        count = str(index.data(_COUNT) or "")
        inner: QRect = box.adjusted(12, 0, -10, 0)
        painter.setPen(colour(Role.ACCENT if selected else Role.SECONDARY, palette))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(count) - 6
        title = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.setPen(colour(Role.ACCENT if selected else Role.INK, palette))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: Any, title: str) -> None:
        painter.save()
        painter.setFont(option.font)
        painter.setPen(colour(Role.FAINT, option.widget.palette()))
        inner = option.rect.adjusted(12, 0, -10, -2)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, title)
        painter.restore()
