"""What must come before an item is taken, as a short list: ready or not, and the article that asks for it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from jkgov_desktop.office.rules.findings import Judged
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.findings import Check, Finding, Severity
from jkgov_desktop.rulebook.meetings.gates import GATES
from jkgov_desktop.ui.kit.buttons import LinkButton, article_link
from jkgov_desktop.ui.kit.cards import clear
from jkgov_desktop.ui.kit.findings import Mark
from jkgov_desktop.ui.kit.text import tr

NAMES = {
    "thematic_first": N_("专题会议先行"),
    "consulted": N_("征求意见"),
    "suggestion": N_("解决问题的建议"),
    "differences": N_("协调分歧"),
    "procedures": N_("法定程序"),
    "argued": N_("论证"),
    "reported_to_congress": N_("向人大常委会报告"),
    "materials": N_("会议材料"),
    "proposer": N_("提出领导"),
    "task": N_("事项类别"),
}
"""What each gate is called, by the key of its check."""

_FIELDS = {
    "thematic_first": "thematic",
    "consulted": "consulted",
    "suggestion": "suggestion",
    "differences": "consulted",
    "procedures": "administrative",
    "argued": "experts",
    "reported_to_congress": "congress_reported_on",
    "materials": "materials_on",
    "proposer": "proposer",
    "task": "task",
}
"""Where a gate that is ready was filled in."""


class GateList(QWidget):
    """A line for each gate. A click on its name calls `on_field` with the field that it is about."""

    def __init__(self, on_citation: Callable[[int], object], on_field: Callable[[str], object]) -> None:
        super().__init__()
        self._on_citation, self._on_field = on_citation, on_field
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[Judged | int, ...] = ()

    def show_gates(self, found: Sequence[Judged], kind_article: int) -> None:
        """Show every gate with the gravest of what was `found` about it; `kind_article` is the meeting's own."""
        if (*found, kind_article) == self._shown:
            return
        self._shown = (*found, kind_article)
        clear(self._grid)
        for row, gate in enumerate(GATES):
            standing = [one.finding for one in found if one.finding.check == gate.key and one.override is None]
            waived = any(one.finding.check == gate.key and one.override for one in found)
            worst = min(standing, key=_order, default=None)
            self._add(row, gate.key, worst, _article(gate, kind_article), waived=waived)

    def _add(self, row: int, key: str, worst: Finding | None, article: int, *, waived: bool) -> None:
        name = tr("{gate}（准予）").format(gate=tr(NAMES[key])) if waived and not worst else tr(NAMES[key])
        field = worst.field if worst and worst.field else _FIELDS[key]
        link = LinkButton(name, lambda: self._on_field(field), quiet=True)
        link.setToolTip(f"{worst.says}{worst.remedy}" if worst else "")
        severity = worst.severity if worst else Severity.MET
        link.setAccessibleName(f"{tr(severity.label)} {name}")
        self._grid.addWidget(Mark(severity), row, 0)
        self._grid.addWidget(link, row, 1)
        citation = worst.article if worst else article
        self._grid.addWidget(article_link(citation, self._on_citation), row, 2)


def _article(gate: Check, kind_article: int) -> int:
    """The article a gate stands on: the meeting's own where the gate has one for each kind."""
    by_kind = {50, 51} <= set(gate.articles) and kind_article in gate.articles
    return kind_article if by_kind else gate.articles[0]


def gates_of(item: Id, judged: Sequence[Judged]) -> list[Judged]:
    """What was found about one item's gates."""
    return [one for one in judged if one.finding.subject == item and one.finding.check in NAMES]


def gravest(found: Sequence[Judged]) -> Severity:
    """How far an item is from being ready: MET when nothing stands in its way."""
    standing = [one.finding for one in found if one.override is None]
    worst = min(standing, key=_order, default=None)
    return worst.severity if worst else Severity.MET


def _order(finding: Finding) -> tuple[int, int]:
    return finding.order
