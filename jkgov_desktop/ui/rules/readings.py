"""口径: where the rules are silent or contradict themselves, and how this office reads them."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from jkgov_desktop.office import rules
from jkgov_desktop.office.rules import ReadingSheet
from jkgov_desktop.records.house import Interpretation
from jkgov_desktop.ui.kit.buttons import Button, article_link
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, Card, PageTitle, Tone, label
from jkgov_desktop.ui.kit.editors import editor_for
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts


class ReadingsPage(QWidget):
    """Every question that some check asks, each with its answers to choose from."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.cards = {one.reading.key: ReadingCard(parts, one) for one in rules.readings(parts.desk)}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for card in self.cards.values():
            column.addWidget(card)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        title = PageTitle(tr("口径"))
        explained = tr("规则没有写明或前后不一的地方，按哪种说法执行由办公室解释（第一百零九条）。选定即按新口径检查。")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        whole.setSpacing(BETWEEN)
        whole.addWidget(title)
        whole.addWidget(label(explained, Tone.SECONDARY, wrap=True))
        whole.addWidget(scroll, 1)
        parts.signals.changed.connect(self._on_changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was decided while another page was in front."""
        super().showEvent(event)
        self._refresh()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        for one in rules.readings(self._parts.desk):
            self.cards[one.reading.key].show_sheet(one)


class ReadingCard(Card):
    """One question: its answers, who approved the one in force, and when."""

    def __init__(self, parts: Parts, sheet: ReadingSheet) -> None:
        super().__init__()
        self._parts, self._key = parts, sheet.reading.key
        self._shown: ReadingSheet | None = None
        self.setAccessibleName(sheet.reading.question)
        self._default = label(tr("尚未确定，按默认执行"), Tone.SECONDARY)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(label(sheet.reading.question, Tone.STRONG, wrap=True), 1)
        head.addWidget(self._default)
        head.addWidget(article_link(sheet.reading.article, parts.signals.article_wanted.emit))
        self.body.addLayout(head)
        self._group = QButtonGroup(self)
        self.answers = {value: QRadioButton() for value in sheet.reading.options}
        for value, said in sheet.reading.options.items():
            default = tr("（默认）") if value == sheet.reading.default else ""
            self.answers[value].setText(said + default)
            self._group.addButton(self.answers[value])
            self.body.addWidget(self.answers[value])
        fields = Interpretation.register.fields
        store = parts.desk.store
        self.approver = editor_for(fields["approver"], store, parts.today)
        self.approved_on = editor_for(fields["approved_on"], store, parts.today)
        self.approver.setMaximumWidth(220)
        self._save = Button(tr("保存"), self.save)
        for editor in (self.approver, self.approved_on):
            editor.input.setAccessibleName(tr(editor.field.label))
            editor.set_read_only(store.read_only)
            editor.entered.connect(self.save)
        for button in (*self.answers.values(), self._save):
            button.setEnabled(not store.read_only)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for editor in (self.approver, self.approved_on):
            row.addWidget(label(tr(editor.field.label), Tone.SECONDARY))
            row.addWidget(editor)
        row.addWidget(self._save)
        row.addStretch(1)
        self.body.addLayout(row)
        self.show_sheet(sheet)

    def show_sheet(self, sheet: ReadingSheet) -> None:
        """Show what is in force; what is half typed stays while nothing was decided anew."""
        if sheet == self._shown:
            return
        self._shown = sheet
        decided = sheet.decided
        self.answers[sheet.chosen].setChecked(True)
        self.approver.set_value(decided.approver if decided else "")
        self.approved_on.set_value(decided.approved_on if decided else self._parts.today())
        self._default.setVisible(decided is None)

    def save(self) -> None:
        """Decide as chosen."""
        chosen = next(value for value, button in self.answers.items() if button.isChecked())
        self.approved_on.tidy()
        approver, day = (self._parts.value_of(editor) for editor in (self.approver, self.approved_on))
        if approver is not None:
            decide = rules.decide
            self._parts.do(lambda: decide(self._parts.desk, self._key, chosen, approver, day), tr("已按新口径检查"))
