"""How this office seats its meetings, each custom with a small picture of it."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from jkgov_desktop.office import registers
from jkgov_desktop.records.seating import Seating, facing
from jkgov_desktop.records.structs import replace
from jkgov_desktop.ui.kit.cards import EDGE, INSIDE, Card
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role, colour
from jkgov_desktop.ui.parts import Parts

_SEAT, _GAP = 18, 3
_ODD, _EVEN = 5, 4


class SeatsPicture(QWidget):
    """Five and four seats in a row as the room sees them, each with its rank."""

    def __init__(self, custom: Seating) -> None:
        super().__init__()
        self._rows = (facing(_ODD, custom), facing(_EVEN, custom))
        self.setFixedSize(self.sizeHint())
        said = "；".join(" ".join(map(str, row)) for row in self._rows)
        self.setAccessibleName(tr("面对观众从左至右：{order}").format(order=said))

    def sizeHint(self) -> QSize:
        """Both rows side by side."""
        return QSize((_ODD + _EVEN) * (_SEAT + _GAP) + EDGE + 2, _SEAT + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the seats; the first is filled."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 1.0
        for row in self._rows:
            for rank in row:
                box = QRectF(left, 1, _SEAT, _SEAT)
                first = rank == 1
                painter.setPen(QPen(colour(Role.ACCENT if first else Role.EDGE, self.palette()), 1))
                painter.setBrush(colour(Role.ACCENT_SOFT if first else Role.CARD, self.palette()))
                painter.drawRoundedRect(box, 3, 3)
                painter.setPen(colour(Role.INK, self.palette()))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(rank))
                left += _SEAT + _GAP
            left += EDGE
        painter.end()


class SeatsCard(Card):
    """The customs to choose from; the choice is the office's and stays for every meeting."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(tr("座次习惯"), tr("面对观众从左至右；印在座次图上"))
        self._parts = parts
        grid = QGridLayout()
        grid.setHorizontalSpacing(INSIDE)
        grid.setVerticalSpacing(INSIDE)
        grid.setColumnStretch(0, 1)
        self._group = QButtonGroup(self)
        self.choices: dict[Seating, QRadioButton] = {}
        for row, custom in enumerate(Seating):
            choice = QRadioButton(tr(custom.label))
            choice.clicked.connect(partial(self._on_chosen, custom))
            choice.setEnabled(not parts.desk.store.read_only)
            self._group.addButton(choice)
            self.choices[custom] = choice
            grid.addWidget(choice, row, 0)
            grid.addWidget(SeatsPicture(custom), row, 1)
        self.body.addLayout(grid)

    def show_custom(self) -> None:
        """Show the custom in force."""
        known = self._parts.desk.house
        self.choices[(known.seating if known else None) or Seating.LEFT].setChecked(True)

    def _on_chosen(self, custom: Seating) -> None:
        known = self._parts.desk.house
        if known and known.seating is not custom:
            wanted = replace(known, seating=custom)
            self._parts.do(lambda: registers.save(self._parts.desk, known, wanted), tr("已按新的座次习惯"))
