"""The table of a register: fast at a million rows, sorted and filtered by whoever owns the listing."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSettings,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QTableView,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from jkgov_desktop.records.fields import Clock, Day, Field, Flag, Id, Line, Pick, Ref, Whole
from jkgov_desktop.records.money import Money
from jkgov_desktop.records.register import Register
from jkgov_desktop.records.slots import HalfDay
from jkgov_desktop.ui.kit.cards import INSIDE, EmptyState, SearchBox, Tone, label, nothing_found
from jkgov_desktop.ui.kit.inputs import ENTER
from jkgov_desktop.ui.kit.ports import Listing
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.told import Told, ToldListing

DISPLAY, ACCESSIBLE = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)
"""Roles as plain numbers: comparing enum members costs half of the time of painting a page."""

_LETTERS: dict[type[Field], int] = {Day: 7, HalfDay: 9, Money: 9, Clock: 5, Whole: 5, Flag: 5, Pick: 8}
_TARGET_LETTERS = {"persons": 6, "units": 11}
_LINE_LETTERS, _NAME_LETTERS = 13, 22
"""Column widths in Chinese letters, by kind of field; a reference is as wide as what it names."""

_TOLD_LETTERS, _TOLD_AT = 6, 2
"""The width of what is told besides the fields in Chinese letters, and which column it is."""

_SEEN = 5
"""Columns that are seen without scrolling beside a form; what names a record stands among them."""

Index = QModelIndex | QPersistentModelIndex


class RegisterModel(QAbstractTableModel):
    """The cells of a listing, column by column of the register's list fields and of what is told besides."""

    def __init__(self, register: Register, parent: QWidget | None = None, told: Told | None = None) -> None:
        super().__init__(parent)
        self._told = told
        self.labels = [tr(field.label) for field in register.list_fields] + ([told.label] if told else [])
        self._listing: Listing | None = None
        self._rows = 0

    @property
    def listing(self) -> Listing | None:
        """What is shown."""
        return self._listing

    def set_listing(self, listing: Listing) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._listing = ToldListing(listing, self._told) if self._told else listing
        self._rows = len(listing)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows are listed."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.labels)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        """The text of a cell."""
        if role == DISPLAY and self._listing is not None:
            return self._listing.cells(index.row())[index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        """The label of a column."""
        if orientation is Qt.Orientation.Horizontal and role in (DISPLAY, ACCESSIBLE):
            return self.labels[section]
        return None


class RegisterView(QTableView):
    """Rows without grid or stripes. Enter or a double click opens; a head clicked asks for another order."""

    opened = Signal(str)
    selected = Signal(str)
    sort_requested = Signal(str, bool)

    def __init__(
        self,
        register: Register,
        settings: QSettings | None = None,
        parent: QWidget | None = None,
        told: Told | None = None,
    ) -> None:
        super().__init__(parent)
        self._fields = register.list_fields
        self._settings = settings
        self.setAccessibleName(tr(register.title))
        self._model = RegisterModel(register, self, told)
        self._key = f"table/{register.table}/{self._model.columnCount()}"
        self.setModel(self._model)
        self._dress()
        self._set_up_head(register)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)

    def current_id(self) -> Id:
        """The record of the current row, or an empty string."""
        index, listing = self.currentIndex(), self._model.listing
        return listing.id(index.row()) if index.isValid() and listing else ""

    def set_listing(self, listing: Listing) -> None:
        """Show other rows; the current record stays current where it is listed still."""
        chosen, offset = self.current_id(), self.verticalScrollBar().value()
        head_offset = self.horizontalScrollBar().value()
        self._model.set_listing(listing)
        self.verticalScrollBar().setValue(offset)
        self.horizontalScrollBar().setValue(head_offset)
        if not (chosen and self._select(chosen, follow=False)):
            self.selected.emit("")

    def choose(self, record: Id) -> bool:
        """Make a record current and show it; False when it is not listed."""
        return self._select(record, follow=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current record."""
        if event.key() in ENTER:
            self._open()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the whole text of a cell that is cut short while the mouse rests on it."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            text = str(index.data() or "")
            room = self.columnWidth(index.column()) - 8
            cut = self.fontMetrics().horizontalAdvance(text) > room
            QToolTip.showText(event.globalPos(), text if cut else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def sizeHint(self) -> QSize:
        """Room for a dozen rows."""
        return QSize(640, 420)

    def _dress(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(34, round(self.fontMetrics().height() * 1.6)))
        rows.hide()

    def _set_up_head(self, register: Register) -> None:
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsMovable(True)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setMinimumSectionSize(40)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        letter = self.fontMetrics().horizontalAdvance("会")
        for column, field in enumerate(self._fields):
            names_it = field.name == register.name_field and isinstance(field, Line)
            letters = _letters(field, _NAME_LETTERS if names_it else _LINE_LETTERS)
            head.resizeSection(column, max(letters, len(field.label) + 2) * letter)
            if names_it and column >= _SEEN:
                head.moveSection(column, 1)
        for column in range(len(self._fields), self._model.columnCount()):
            head.resizeSection(column, _TOLD_LETTERS * letter)
            head.moveSection(column, _TOLD_AT)
        self._show_order(register.sorted_by.removeprefix("-"), descending=register.sorted_by.startswith("-"))
        if self._settings and isinstance(kept := self._settings.value(self._key), QByteArray):
            head.restoreState(kept)
        head.setStretchLastSection(True)
        head.sectionClicked.connect(self._on_section_clicked)
        head.customContextMenuRequested.connect(self._on_head_menu_requested)
        for happened in (head.sectionResized, head.sectionMoved):
            happened.connect(self._remember)

    def _show_order(self, field: str, *, descending: bool) -> None:
        names = [shown.name for shown in self._fields]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        column = names.index(field) if field in names else -1
        self._order = (field, descending)
        self.horizontalHeader().setSortIndicator(column, order)

    def _on_section_clicked(self, column: int) -> None:
        before, was_descending = self._order
        if column >= len(self._fields):
            self._show_order(before, descending=was_descending)
            return
        field = self._fields[column].name
        self._show_order(field, descending=field == before and not was_descending)
        self.sort_requested.emit(*self._order)

    def _on_head_menu_requested(self, place: QPoint) -> None:
        head, menu = self.horizontalHeader(), QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = head.count() - head.hiddenSectionCount()
        for column, name in enumerate(self._model.labels):
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(not head.isSectionHidden(column))
            action.setEnabled(shown > 1 or head.isSectionHidden(column))
            action.setData(column)
        menu.triggered.connect(self._on_column_toggled)
        menu.popup(head.mapToGlobal(place))

    def _on_column_toggled(self, action: QAction) -> None:
        self.show_column(action.data(), shown=action.isChecked())

    def show_column(self, column: int, *, shown: bool) -> None:
        """Show or hide a column; the choice is remembered."""
        self.horizontalHeader().setSectionHidden(column, not shown)
        self._remember()

    def _remember(self) -> None:
        if self._settings:
            self._settings.setValue(self._key, self.horizontalHeader().saveState())

    def _open(self) -> None:
        if record := self.current_id():
            self.opened.emit(record)

    def _on_current_row_changed(self) -> None:
        self.selected.emit(self.current_id())

    def _select(self, record: Id, *, follow: bool) -> bool:
        listing = self._model.listing
        row = listing.row_of(record) if listing else None
        if row is None:
            return False
        index = self._model.index(row, max(0, self.horizontalHeader().logicalIndex(0)))
        offset = self.verticalScrollBar().value()
        self.setCurrentIndex(index)
        if follow:
            self.scrollTo(index)
        else:
            self.verticalScrollBar().setValue(offset)
        return True


class RegisterTable(QWidget):
    """A register's rows with the box that filters them and the count of what is shown."""

    opened = Signal(str)
    selected = Signal(str)
    sort_requested = Signal(str, bool)
    filter_changed = Signal(str)

    def __init__(
        self,
        register: Register,
        empty: EmptyState,
        settings: QSettings | None = None,
        parent: QWidget | None = None,
        told: Told | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = RegisterView(register, settings, told=told)
        self.search = SearchBox(tr("筛选{title}").format(title=tr(register.title)), "Ctrl+F", self)
        self._count = label("", Tone.SECONDARY)
        self._count.setObjectName("count")
        self._nothing = EmptyState("")
        self._pages = QStackedWidget()
        for page in (self.view, empty, self._nothing):
            self._pages.addWidget(page)
        self._empty = empty
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.search, 1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        self.view.opened.connect(self.opened)
        self.view.selected.connect(self.selected)
        self.view.sort_requested.connect(self.sort_requested)
        self.search.searched.connect(self.filter_changed)
        self.search.left_downwards.connect(self._on_search_left)

    def set_listing(self, listing: Listing, *, narrowed: bool = False) -> None:
        """Show other rows, or why there are none; `narrowed` by more than the text in the search box."""
        self.view.set_listing(listing)
        count, wanted = len(listing), self.search.text().strip()
        self._count.setText(tr("共 {count:,} 条").format(count=count))
        self._nothing.set_sentence(nothing_found(wanted) if wanted else tr("按现在的筛选没有记录，请放宽上面的条件。"))
        page = self.view if count else self._nothing if wanted or narrowed else self._empty
        self._pages.setCurrentWidget(page)

    def choose(self, record: Id) -> bool:
        """Make a record current; False when it is not listed."""
        return self.view.choose(record)

    def choose_none(self) -> None:
        """Let no record be current."""
        self.view.setCurrentIndex(QModelIndex())
        self.view.clearSelection()

    def current_id(self) -> Id:
        """The current record, or an empty string."""
        return self.view.current_id()

    def _on_search_left(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.view.currentIndex().isValid():
            self.view.selectRow(0)


def _letters(field: Field, line: int) -> int:
    if isinstance(field, Ref):
        return _TARGET_LETTERS.get(field.target, _LINE_LETTERS)
    if isinstance(field, Line):
        return min(field.longest, line)
    return next((letters for kind, letters in _LETTERS.items() if isinstance(field, kind)), _LINE_LETTERS)
