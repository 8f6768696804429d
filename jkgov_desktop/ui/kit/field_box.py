"""One field on a form: its label, its article, its editor, and below it what is wrong."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from jkgov_desktop.records.fields import FieldError, Line, Text
from jkgov_desktop.rulebook.findings import Finding, Severity
from jkgov_desktop.ui.kit.buttons import article_link
from jkgov_desktop.ui.kit.cards import INSIDE, Tone, label, set_property
from jkgov_desktop.ui.kit.editor import Editor
from jkgov_desktop.ui.kit.findings import SYMBOLS
from jkgov_desktop.ui.kit.text import tr

ERROR_DELAY = 500
"""Milliseconds of quiet before what is typed is judged."""

_TONES = {
    Severity.BLOCK: Tone.BLOCKED,
    Severity.WARN: Tone.WARNED,
    Severity.HINT: Tone.TOLD,
    Severity.MET: Tone.MET,
}


class FieldBox(QWidget):
    """A field with everything that belongs beside it. The sentence below says at most one thing at a time."""

    def __init__(
        self, editor: Editor, name: str, on_citation: Callable[[int], object], *, compact: bool = False
    ) -> None:
        super().__init__()
        self.editor = editor
        self._finding: Finding | None = None
        field = editor.field
        self.label = QLabel(tr(field.label) + (" *" if field.required else ""))
        self.label.setBuddy(editor.input)
        self.label.setToolTip(tr("必填") if field.required else "")
        editor.input.setObjectName(name)
        editor.input.setAccessibleName(tr(field.label))
        self.sentence = label("", wrap=True)
        self.sentence.setObjectName(f"{name}.sentence")
        self.sentence.hide()
        if compact:
            self._stand_beside()
        else:
            self._stand_above(on_citation)
        if field.article:
            help_key = QShortcut(QKeySequence("F1"), self)
            help_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            help_key.activated.connect(partial(on_citation, field.article))
        self._pause = QTimer(self, singleShot=True, interval=ERROR_DELAY)
        self._pause.timeout.connect(self._on_pause)
        editor.edited.connect(self._pause.start)
        editor.left.connect(self._on_left)

    def _stand_above(self, on_citation: Callable[[int], object]) -> None:
        """The label and its article above the editor."""
        field = self.editor.field
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.label)
        head.addStretch(1)
        if field.article:
            link = article_link(field.article, on_citation)
            link.setProperty("quiet", True)  # noqa: FBT003 - Qt's own signature
            link.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            link.setToolTip(tr("查看条文 F1"))
            head.addWidget(link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addWidget(self.sentence)
        column.addStretch(1)

    def _stand_beside(self) -> None:
        """The label left of the editor, for forms that share the page with a table."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(INSIDE)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, self.label.fontMetrics().horizontalAdvance("会会会会 *"))
        grid.setColumnStretch(1, 1)
        many_lines = isinstance(self.editor.field, Text)
        self.label.setContentsMargins(0, INSIDE if many_lines else 0, 0, 0)
        grid.addWidget(self.label, 0, 0, Qt.AlignmentFlag.AlignTop if many_lines else Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.editor, 0, 1)
        grid.addWidget(self.sentence, 1, 1)
        grid.setRowStretch(2, 1)

    @property
    def is_wide(self) -> bool:
        """Whether the field wants the whole width."""
        field = self.editor.field
        return isinstance(field, Text) or (isinstance(field, Line) and field.longest > 100)

    def judge(self) -> None:
        """Say what is wrong with what is typed, or nothing."""
        try:
            self.editor.value()
        except FieldError as error:
            self.show_error(error.sentence)
        else:
            self.show_error("")

    def show_error(self, sentence: str) -> None:
        """Say `sentence` in the place of a finding; with an empty one the finding shows again."""
        self._pause.stop()
        self.editor.set_wrong(wrong=bool(sentence))
        if sentence:
            self._say(f"✕ {sentence}", Tone.BLOCKED)
        elif self._finding:
            said = " ".join(filter(None, (self._finding.says, self._finding.sum, self._finding.remedy)))
            self._say(f"{SYMBOLS[self._finding.severity]} {said}", _TONES[self._finding.severity])
        else:
            self._say("", Tone.PLAIN)

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Show the gravest of the findings that this field would cure."""
        self._finding = min(findings, key=lambda finding: finding.order, default=None)
        if not self.editor.input.property("wrong"):
            self.show_error("")

    def _on_pause(self) -> None:
        if not self.editor.is_choosing:
            self.judge()

    def _on_left(self) -> None:
        if self.editor.typed():
            self.judge()

    def _say(self, sentence: str, tone: Tone) -> None:
        self.sentence.setText(sentence)
        set_property(self.sentence, "tone", tone.value)
        self.sentence.setVisible(bool(sentence))
        self.editor.input.setAccessibleDescription(sentence)
