"""The way of an approval: who signs, in which order, by which article, and why."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from jkgov_desktop.ui.kit.buttons import article_link
from jkgov_desktop.ui.kit.cards import INSIDE, Card, Tone, label
from jkgov_desktop.ui.kit.text import tr


@dataclass(frozen=True)
class RouteLine:
    """One station: its role and who stands in it, why, the article, and whether it was signed."""

    role: str
    who: str
    why: str
    article: int | None
    signed: bool = False


class RouteCard(Card):
    """The stations of a way one below the other; signed ones are ticked."""

    def __init__(self, title: str, on_citation: Callable[[int], object]) -> None:
        super().__init__(title)
        self._on_citation = on_citation
        self.lines: tuple[RouteLine, ...] = ()

    def set_lines(self, lines: Sequence[RouteLine], nothing: str) -> None:
        """Show these stations, or the sentence `nothing` when there are none yet."""
        self.lines = tuple(lines)
        while taken := self.body.takeAt(0):
            widget = taken.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        for number, line in enumerate(lines, start=1):
            self.body.addWidget(self._line(number, line))
            if line.why:
                self.body.addWidget(label(line.why, Tone.SECONDARY, wrap=True))
        if not lines:
            self.body.addWidget(label(nothing, Tone.SECONDARY, wrap=True))

    def _line(self, number: int, line: RouteLine) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self._said(number, line), 1)
        if line.article:
            row.addWidget(article_link(line.article, self._on_citation))
        return widget

    def _said(self, number: int, line: RouteLine) -> QLabel:
        mark = "✓" if line.signed else f"{number}."
        tone = Tone.MET if line.signed else Tone.PLAIN
        return label(tr("{mark} {role}：{who}").format(mark=mark, role=line.role, who=line.who or "—"), tone, wrap=True)
