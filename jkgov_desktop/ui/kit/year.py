"""The year a page is about, between the one before and the one after: ‹ 2025 · 2026 年 · 2027 ›."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jkgov_desktop.records.fields import FIRST_DAY, LAST_DAY
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import INSIDE, Tone, label
from jkgov_desktop.ui.kit.text import tr


class YearStepper(QWidget):
    """Alt+← and Alt+→ step as its buttons do, as long as it can be seen; there is no way out of the years of days."""

    changed = Signal(int)

    def __init__(self, year: int) -> None:
        super().__init__()
        self.earlier = self._button(-1, "Alt+Left", tr("上一年  Alt+←"))
        self.later = self._button(1, "Alt+Right", tr("下一年  Alt+→"))
        self._said = label("", Tone.STRONG)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, INSIDE, 0)
        row.setSpacing(INSIDE)
        for widget in (self.earlier, self._said, self.later):
            row.addWidget(widget)
        self.year = year

    def _button(self, by: int, keys: str, said: str) -> Button:
        button = Button("", partial(self._step, by))
        QShortcut(QKeySequence(keys), button, button.click)
        button.setToolTip(said)
        return button

    @property
    def year(self) -> int:
        """The year chosen; one outside the years of days becomes the nearest inside."""
        return self._year

    @year.setter
    def year(self, year: int) -> None:
        self._year = min(max(year, FIRST_DAY.year), LAST_DAY.year)
        self._said.setText(tr("{year} 年").format(year=self._year))
        self.earlier.set_text(f"‹ {self._year - 1}")
        self.later.set_text(f"{self._year + 1} ›")
        self.earlier.setEnabled(self._year > FIRST_DAY.year)
        self.later.setEnabled(self._year < LAST_DAY.year)

    def _step(self, by: int) -> None:
        self.year += by
        self.changed.emit(self._year)
