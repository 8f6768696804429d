"""The way of an approval: who signs, in which order, by which article, and why."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from jkgov_desktop.records.documents.sheets import Desks, Station
from jkgov_desktop.records.register import R
from jkgov_desktop.ui.kit.buttons import article_link
from jkgov_desktop.ui.kit.cards import BETWEEN, INSIDE, Abreast, Card, Tone, clear, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import LifeSection
from jkgov_desktop.ui.part_list import PartList
from jkgov_desktop.ui.parts import Parts


class RouteLine(Struct, frozen=True):
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
        clear(self.body)
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


def station_line(station: Station, desks: Desks, *, signed: bool) -> RouteLine:
    """A station of a sheet's route in words."""
    who = tr("或").join(filter(None, map(desks.name, station.options)))
    why = "；".join(filter(None, (station.why, station.note)))
    return RouteLine(tr(station.role.label), who, why, station.article, signed)


class SignatureList(PartList):
    """The signatures on a way; one that was laid out waits to be given."""

    def awaited(self, part: Any) -> str:
        """The day of the signature."""
        return "" if part.signed_on else "signed_on"


class RouteSection(LifeSection[R]):
    """The way of a record at the left, with a list of what decides it below; what was signed on it at the right."""

    def __init__(
        self,
        parts: Parts,
        lines: Callable[[R], Sequence[RouteLine]],
        *lists: PartList,
        deciding: PartList | None = None,
    ) -> None:
        super().__init__()
        self._lines = lines
        self.lists, self.deciding = lists, deciding
        self.way = RouteCard(tr("审批路径"), parts.signals.article_wanted.emit)
        left = _column(self.way, *filter(None, (deciding,)))
        self.column.addWidget(Abreast(left, _column(*lists), (3, 5)))

    def show_record(self, record: R) -> None:
        """Show the way of a record and what was signed."""
        self.way.set_lines(self._lines(record), tr("先填写事项类型和单位，这里列出谁审核、谁签发和依据。"))
        for one in filter(None, (*self.lists, self.deciding)):
            one.show_whole(record.id)

    def start(self) -> None:
        """Type the next signature."""
        self.lists[0].go_on()


def _column(*cards: Card) -> QWidget:
    """Cards one below the other; lists take the room there is."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(BETWEEN)
    for card in cards:
        column.addWidget(card, int(isinstance(card, PartList)))
    column.addStretch(0)
    return widget
