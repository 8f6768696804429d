"""Filters that follow from a register's declaration: by year, by the states it names, and by each closed list."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from jkgov_desktop.office.state import State
from jkgov_desktop.office.subjects import keeping_of
from jkgov_desktop.records.fields import Day, Field, Pick, Whole
from jkgov_desktop.records.register import Register
from jkgov_desktop.store.listing import Between, Equals, Test
from jkgov_desktop.ui.kit.buttons import LinkButton
from jkgov_desktop.ui.kit.cards import INSIDE, Tone, label
from jkgov_desktop.ui.kit.inputs import ComboBox
from jkgov_desktop.ui.kit.text import tr

YEARS_BACK = 15
"""How many past years can be chosen."""

_NARROWEST, _WIDE = 84, 600
"""Logical pixels of width: to which each list gives way, and from which on three stand in a row instead of two."""


class FilterBar(QWidget):
    """One drop-down list for each way to narrow a register, and at the right end what is seldom done with it."""

    changed = Signal()

    def __init__(
        self, register: Register, today: Callable[[], date], offers: Callable[[Field], Field] = lambda field: field
    ) -> None:
        super().__init__()
        self._today, self._offers = today, offers
        self._picks: list[tuple[Pick, ComboBox]] = []
        self._state: tuple[tuple[State, ...], ComboBox] | None = None
        self._year: tuple[Field, ComboBox] | None = None
        self._boxes: list[tuple[QLabel, ComboBox]] = []
        self._abreast = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(INSIDE)
        self._actions = QWidget()
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        if dated := _dated(register):
            years = [str(today().year + 1 - back) for back in range(YEARS_BACK + 2)]
            self._year = dated, self._add(tr("年份"), years)
        if states := keeping_of(register.record).states:
            self._state = states, self._add(tr("状态"), [tr(state.name) for state in states])
        for field in register.list_fields:
            if isinstance(field, Pick):
                self._picks.append((field, self._add(tr(field.label), [tr(choice.label) for choice in field.listed])))
        self._arrange(2)
        self.refresh()

    def refresh(self) -> None:
        """Offer what can be chosen now; what is chosen stays chosen while it is on offer."""
        for place, (field, box) in enumerate(self._picks):
            now = self._offers(field)
            assert isinstance(now, Pick)
            if now.listed == field.listed:
                continue
            self._picks[place] = now, box
            chosen = box.currentText()
            box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            box.clear()
            box.addItems([tr("全部"), *(tr(choice.label) for choice in now.listed)])
            box.setCurrentIndex(max(0, box.findText(chosen)))
            box.blockSignals(False)  # noqa: FBT003

    def add_action(self, link: LinkButton) -> None:
        """Put a link at the right end."""
        row = self._actions.layout()
        assert row is not None
        row.addWidget(link)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three lists in a row where there is room, two where there is not."""
        super().resizeEvent(event)
        self._arrange(3 if event.size().width() >= _WIDE else 2)

    def _arrange(self, abreast: int) -> None:
        if abreast == self._abreast:
            return
        self._abreast = abreast
        while self._grid.takeAt(0):
            pass
        for place, (name, box) in enumerate(self._boxes):
            row, column = divmod(place, abreast)
            self._grid.addWidget(name, row, 2 * column)
            self._grid.addWidget(box, row, 2 * column + 1)
        for column in range(2 * 3 + 1):
            self._grid.setColumnStretch(column, int(column == 2 * abreast))
        self._grid.addWidget(self._actions, 0, 2 * abreast, Qt.AlignmentFlag.AlignRight)

    def _add(self, name: str, choices: list[str]) -> ComboBox:
        box = ComboBox()
        box.setAccessibleName(name)
        box.setMinimumWidth(_NARROWEST)
        box.addItems([tr("全部"), *choices])
        box.currentIndexChanged.connect(self.changed)
        self._boxes.append((label(name, Tone.SECONDARY), box))
        return box

    @property
    def year(self) -> int | None:
        """The year chosen now."""
        return int(self._year[1].currentText()) if self._year and self._year[1].currentIndex() > 0 else None

    def where(self) -> tuple[Test, ...]:
        """The conditions chosen now."""
        chosen: list[Test] = []
        if self._year and self.year:
            chosen.append(_within(self._year[0], self.year))
        if self._state and self._state[1].currentIndex() > 0:
            states, box = self._state
            chosen.append(states[box.currentIndex() - 1].on(self._today()))
        for field, box in self._picks:
            if box.currentIndex() > 0:
                chosen.append(Equals(field.name, field.listed[box.currentIndex() - 1]))
        return tuple(chosen)


def _dated(register: Register) -> Field | None:
    """What tells a record's year: the day the register goes by, else its field for the year."""
    sorted_by, year = register.fields.get(register.sorted_by.removeprefix("-")), register.fields.get("year")
    return sorted_by if isinstance(sorted_by, Day) else year if isinstance(year, Whole) else None


def _within(field: Field, year: int) -> Test:
    if isinstance(field, Day):
        return Between(field.name, date(year, 1, 1), date(year, 12, 31))
    return Equals(field.name, year)
