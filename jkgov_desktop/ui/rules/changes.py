"""What differs between two editions, or two wordings: a list, and the chosen difference in full below it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from jkgov_desktop.rulebook.comparing import EditionChange, Piece, PieceKind, pieces
from jkgov_desktop.ui.kit.cards import BETWEEN, INSIDE, Tone, label, scrolling
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role, colour
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable

FULL_LEAST = 110
"""Logical pixels of height for the chosen difference in full."""


class ChangesView(QWidget):
    """Differences to go through by arrow keys; what was taken away is struck out, what was added underlined."""

    def __init__(self, nothing: str) -> None:
        super().__init__()
        self._changes: tuple[EditionChange, ...] = ()
        self.table = RowsTable(tr("不同之处"), (Column(tr("项目"), 340), Column(tr("原来"), 240), Column(tr("现在"))))
        self.table.set_hint(nothing)
        self.table.chosen.connect(self._on_chosen)
        self._full = QLabel()
        self._full.setWordWrap(True)
        self._full.setTextFormat(Qt.TextFormat.RichText)
        self._full.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._full.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._what = label("", Tone.STRONG, wrap=True)
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(INSIDE)
        grid.addWidget(self._what, 0, 0)
        grid.addWidget(self._full, 1, 0)
        grid.setRowStretch(1, 1)
        scroll = scrolling(inner)
        for ground in (inner, scroll.viewport()):
            ground.setAutoFillBackground(False)
        scroll.setMinimumHeight(FULL_LEAST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.table, 1)
        column.addWidget(scroll, 1)

    def set_changes(self, changes: Sequence[EditionChange]) -> None:
        """Show these differences, the first chosen."""
        self._changes = tuple(changes)
        none = tr("（无）")
        self.table.set_rows(
            [
                ListRow(str(place), (one.what, _one_line(one.was) or none, _one_line(one.now) or none))
                for place, one in enumerate(self._changes)
            ]
        )
        self.table.choose("0")
        self._on_chosen("0" if self._changes else "")

    def _on_chosen(self, key: str) -> None:
        if not key:
            self._what.setText("")
            self._full.setText("")
            return
        one = self._changes[int(key)]
        self._what.setText(one.what)
        self._full.setText("".join(map(self._marked, pieces(one.was, one.now))))

    def _marked(self, piece: Piece) -> str:
        text = escape(piece.text).replace("\n", "<br>")
        if piece.kind is PieceKind.SAME:
            return text
        tag, role = ("s", Role.ACCENT) if piece.kind is PieceKind.REMOVED else ("u", Role.OK)
        return f'<{tag} style="color:{colour(role, self.palette()).name()}">{text}</{tag}>'


def _one_line(text: str) -> str:
    return " ".join(text.split("\n"))
