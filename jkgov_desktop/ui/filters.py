"""Filters that follow from a register's declaration: by year, and by each closed list."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jkgov_desktop.records.fields import Day, Field, Pick
from jkgov_desktop.records.register import Register
from jkgov_desktop.store.listing import Between, Equals
from jkgov_desktop.ui.kit.buttons import LinkButton
from jkgov_desktop.ui.kit.cards import INSIDE, Tone, label
from jkgov_desktop.ui.kit.inputs import ComboBox
from jkgov_desktop.ui.kit.text import tr

YEARS_BACK = 15
"""How many past years can be chosen."""

_ABREAST, _NARROWEST = 2, 84
"""Lists in a row, and the logical pixels of width to which each gives way."""


class FilterBar(QWidget):
    """One drop-down list for each way to narrow a register, and at the right end what is seldom done with it."""

    changed = Signal()

    def __init__(self, register: Register, today: date) -> None:
        super().__init__()
        self._picks: list[tuple[Pick, ComboBox]] = []
        self._year: tuple[Field, ComboBox] | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(INSIDE)
        self._first = self._begin_row()
        dated = register.fields.get(register.sorted_by.removeprefix("-"))
        if isinstance(dated, Day):
            years = [str(today.year + 1 - back) for back in range(YEARS_BACK + 2)]
            self._year = dated, self._add(self._first, tr("年份"), years)
        for field in register.list_fields:
            if isinstance(field, Pick):
                self._picks.append((field, self._add_pick(field)))
        self._last.addStretch(1)
        if self._last is not self._first:
            self._first.addStretch(1)

    def add_action(self, link: LinkButton) -> None:
        """Put a link at the right end."""
        self._first.addWidget(link)

    def _begin_row(self) -> QHBoxLayout:
        self._last = QHBoxLayout()
        self._last.setSpacing(INSIDE)
        self._rows.addLayout(self._last)
        return self._last

    def _add_pick(self, field: Pick) -> ComboBox:
        """Two lists stand in a row, each behind its name."""
        row = self._begin_row() if self._last.count() == 2 * _ABREAST else self._last
        return self._add(row, tr(field.label), [tr(choice.label) for choice in field.choices])

    def _add(self, row: QHBoxLayout, name: str, choices: list[str]) -> ComboBox:
        box = ComboBox()
        box.setAccessibleName(name)
        box.setMinimumWidth(_NARROWEST)
        box.addItems([tr("全部"), *choices])
        box.currentIndexChanged.connect(self.changed)
        row.addWidget(label(name, Tone.SECONDARY))
        row.addWidget(box)
        return box

    def where(self) -> tuple[Equals | Between, ...]:
        """The conditions chosen now."""
        chosen: list[Equals | Between] = []
        if self._year and self._year[1].currentIndex() > 0:
            year = int(self._year[1].currentText())
            chosen.append(Between(self._year[0].name, date(year, 1, 1), date(year, 12, 31)))
        for field, box in self._picks:
            if box.currentIndex() > 0:
                chosen.append(Equals(field.name, list(field.choices)[box.currentIndex() - 1]))
        return tuple(chosen)
