"""Findings, said beside the work: what is wrong, the sum behind it, what to do, and the article."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.findings import Finding, Severity
from jkgov_desktop.ui.kit.buttons import LinkButton, article_link
from jkgov_desktop.ui.kit.cards import INSIDE, Tone, clear, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role, colour

_COLOURS = {
    Severity.BLOCK: Role.ACCENT,
    Severity.WARN: Role.WARN,
    Severity.HINT: Role.INFO,
    Severity.MET: Role.OK,
}
SYMBOLS = {Severity.BLOCK: "✕", Severity.WARN: "!", Severity.HINT: "i", Severity.MET: "✓"}
_STROKES: Mapping[Severity, tuple[tuple[tuple[float, float], ...], ...]] = {
    Severity.BLOCK: (((-3.5, -3.5), (3.5, 3.5)), ((3.5, -3.5), (-3.5, 3.5))),
    Severity.WARN: (((0, -5), (0, 1)), ((0, 4.5), (0, 4.6))),
    Severity.HINT: (((0, -4.6), (0, -4.5)), ((0, -1), (0, 5))),
    Severity.MET: (((-4, 0), (-1.2, 3.2), (4.4, -3.8)),),
}


class Mark(QWidget):
    """The sign of a severity, drawn so that no font can lack it."""

    def __init__(self, severity: Severity, *, faint: bool = False) -> None:
        super().__init__()
        self._severity, self._faint = severity, faint
        self.setFixedSize(16, self.fontMetrics().height())
        self.setAccessibleName(tr(severity.label))

    def sizeHint(self) -> QSize:
        """The size it is fixed to."""
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the strokes of the sign in the severity's colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = Role.FAINT if self._faint else _COLOURS[self._severity]
        pen = QPen(colour(role, self.palette()), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        centre = QPointF(self.width() / 2, self.height() / 2)
        for stroke in _STROKES[self._severity]:
            painter.drawPolyline(QPolygonF([centre + QPointF(x, y) for x, y in stroke]))
        painter.end()


class FindingRow(QFrame):
    """One finding on its soft ground. `reason` is why it was set aside, empty while it stands."""

    def __init__(
        self,
        finding: Finding,
        on_citation: Callable[[int], object],
        on_override: Callable[[Finding], object] | None,
        reason: str = "",
    ) -> None:
        super().__init__()
        self.setProperty("severity", finding.severity.value)
        self.setProperty("overridden", bool(reason))
        self.setAccessibleName(f"{tr(finding.severity.label)}：{finding.says}")
        self.setAccessibleDescription(" ".join(filter(None, (finding.sum, finding.remedy, finding.citation))))
        grid = QGridLayout(self)
        grid.setContentsMargins(INSIDE, 6, INSIDE, 6)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Mark(finding.severity, faint=bool(reason)), 0, 0, top)
        grid.addWidget(label(finding.says, Tone.FAINT if reason else Tone.PLAIN, wrap=True), 0, 1)
        grid.addWidget(article_link(finding.article, on_citation, finding.citation), 0, 2, top)
        for line in self._lines_below(finding, reason):
            grid.addWidget(label(line, Tone.SECONDARY, wrap=True), grid.rowCount(), 1, 1, 2)
        if on_override and finding.severity is Severity.BLOCK and not reason:
            link = LinkButton(tr("写明理由准予…"), lambda: on_override(finding), quiet=True)
            link.setObjectName(f"override.{finding.check}")
            grid.addWidget(link, grid.rowCount(), 1, 1, 2, Qt.AlignmentFlag.AlignLeft)

    def _lines_below(self, finding: Finding, reason: str) -> list[str]:
        if reason:
            return [tr("已准予：{reason}").format(reason=reason)]
        return [line for line in (finding.sum, finding.remedy) if line]


ALIKE_SHOWN = 2
"""How many findings of one check are shown before the others are folded into a line that opens."""


class FindingsPanel(QWidget):
    """Findings one below the other, the gravest first; what was set aside stands last, in grey.

    Where one check found many things, the first stand open and a line with their count opens the others.
    """

    def __init__(
        self,
        on_citation: Callable[[int], object],
        on_override: Callable[[Finding], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_citation, self._on_override = on_citation, on_override
        self._shown: tuple[tuple[Finding, str], ...] | None = None
        self._opened: set[str] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(INSIDE)
        self.set_findings(())

    def set_findings(self, findings: Sequence[Finding], reasons: Mapping[Finding, str] | None = None) -> None:
        """Show `findings`; `reasons` says why some were set aside. Nothing moves when nothing changed."""
        order = list(Severity)
        rows = [(finding, (reasons or {}).get(finding, "")) for finding in findings]
        rows.sort(key=lambda row: (bool(row[1]), order.index(row[0].severity), row[0].article))
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        self._lay_out()

    def _lay_out(self) -> None:
        clear(self._column)
        alike: dict[tuple[bool, str, Severity], list[tuple[Finding, str]]] = {}
        for finding, reason in self._shown or ():
            alike.setdefault((bool(reason), finding.check, finding.severity), []).append((finding, reason))
        for (_, check, _), rows in alike.items():
            folds = len(rows) > ALIKE_SHOWN + 1 and check not in self._opened
            for finding, reason in rows[: ALIKE_SHOWN if folds else None]:
                self._column.addWidget(FindingRow(finding, self._on_citation, self._on_override, reason))
            if folds:
                self._column.addWidget(self._others(check, len(rows) - ALIKE_SHOWN), 0, Qt.AlignmentFlag.AlignLeft)
        if not alike:
            self._column.addWidget(label(tr(NOTHING_WRONG), Tone.SECONDARY))

    def _others(self, check: str, count: int) -> LinkButton:
        link = LinkButton(tr("还有 {count} 条同类提示…").format(count=count), partial(self._open, check))
        link.setObjectName(f"others.{check}")
        return link

    def _open(self, check: str) -> None:
        self._opened.add(check)
        self._lay_out()


NOTHING_WRONG = N_("目前没有规则提示。")
