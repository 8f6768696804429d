"""A short table inside a page: a few dozen rows that are all in memory."""

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from jkgov_desktop.records.fields import Id
from jkgov_desktop.ui.kit.theme import Role, colour

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_INK = int(Qt.ItemDataRole.ForegroundRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 34
_LEAST = 140
"""Logical pixels of the column that takes what is left, as long as others can give way."""


class Column(Struct, frozen=True):
    """One column; `width` in logical pixels, 0 for the one that takes what is left."""

    title: str
    width: int = 0


class ListRow(Struct, frozen=True):
    """One row. `inks` colours some cells by what they mean."""

    id: Id
    cells: tuple[str, ...]
    inks: tuple[tuple[int, Role], ...] = ()


class _Model(QAbstractTableModel):
    def __init__(self, columns: Sequence[Column], owner: QWidget) -> None:
        super().__init__(owner)
        self.columns = tuple(columns)
        self.rows: tuple[ListRow, ...] = ()
        self._owner = owner

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY:
            return self.columns[section].title
        return None

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        row = self.rows[index.row()]
        if role in (_DISPLAY, _TIP):
            return row.cells[index.column()]
        if role == _INK:
            for column, ink in row.inks:
                if column == index.column():
                    return QBrush(colour(ink, self._owner.palette()))
        return None

    def replace(self, rows: Sequence[ListRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()


class RowsTable(QTableView):
    """Rows to choose from by keyboard or mouse; the chosen ones stay chosen when the rows come anew.

    The column that takes what is left has at `least` so many logical pixels.
    """

    chosen = Signal(str)
    opened = Signal(str)
    key_pressed = Signal(str)

    def __init__(self, name: str, columns: Sequence[Column], *, several: bool = False, least: int = _LEAST) -> None:
        super().__init__()
        self._least = least
        self._hint = ""
        self._model = _Model(columns, self)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, column in enumerate(columns):
            if column.width:
                self.setColumnWidth(place, column.width)
            else:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self.doubleClicked.connect(self._on_double_clicked)

    def set_hint(self, hint: str) -> None:
        """Say this in the middle of the table while it has no rows."""
        self._hint = hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or the hint where there are none."""
        super().paintEvent(event)
        if self._hint and not self._model.rows:
            painter = QPainter(self.viewport())
            painter.setPen(colour(Role.SECONDARY, self.palette()))
            wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(8, 0, -8, 0), wrapped, self._hint)
            painter.end()

    def minimumSizeHint(self) -> QSize:
        """Room for the head and a few rows."""
        return QSize(160, 4 * _ROW_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is too little room, empty columns give way first, then the last ones."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        columns, rows = self._model.columns, self._model.rows
        room = self.viewport().width() - self._least - sum(column.width for column in columns)
        used = [any(row.cells[place] for row in rows) for place in range(len(columns))]
        for place in sorted(range(len(columns)), key=lambda one: (used[one], -one)):
            gives_way = bool(columns[place].width) and room < 0
            self.setColumnHidden(place, gives_way)
            room += columns[place].width if gives_way else 0

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these rows; nothing is emitted for a row that stays chosen."""
        kept, current = set(self.chosen_ids()), self.current_id()
        self.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._model.replace(rows)
        for place, row in enumerate(self._model.rows):
            if row.id in kept:
                index = self._model.index(place, 0)
                flag = self.selectionModel().SelectionFlag
                self.selectionModel().select(index, flag.Select | flag.Rows)
                if row.id == current:
                    self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
        self.selectionModel().blockSignals(False)  # noqa: FBT003
        self._fit()
        self.viewport().update()

    def choose(self, record_id: Id) -> None:
        """Choose the row of a record, or none when it is not here."""
        for place, row in enumerate(self._model.rows):
            if row.id == record_id:
                self.selectRow(place)
                return
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    def reveal(self, record_id: Id) -> None:
        """Scroll to the row of a record without choosing it, even when the row is new."""
        self.doItemsLayout()
        for place, row in enumerate(self._model.rows):
            if row.id == record_id:
                self.scrollTo(self._model.index(place, 0))

    def current_id(self) -> Id:
        """The record of the row the cursor is in, or an empty id."""
        place = self.currentIndex().row()
        return self._model.rows[place].id if 0 <= place < len(self._model.rows) else ""

    def chosen_ids(self) -> list[Id]:
        """The records of all chosen rows, from the top."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.rows[place].id for place in places if place < len(self._model.rows)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens a row; letters and digits are passed on as `key_pressed`."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.opened.emit(self.current_id())
        elif event.text().strip() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.key_pressed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _on_current_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._model.rows[current.row()].id)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.rows[index.row()].id)
