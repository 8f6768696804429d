"""口径: where the rules are silent or contradict themselves, and how this office reads them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from jkgov_desktop.office.rules import readings
from jkgov_desktop.office.rules.readings import ReadingSheet
from jkgov_desktop.records.house import Interpretation
from jkgov_desktop.rulebook.edition import Discrepancy
from jkgov_desktop.ui.kit.buttons import Button, article_link
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, Card, PageTitle, Tone, label
from jkgov_desktop.ui.kit.editors import editor_for
from jkgov_desktop.ui.kit.freshness import Freshness
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer


class _Column(QWidget):
    """Cards of wrapped words in a scroll area, as tall as they are at the width they have."""

    def minimumSizeHint(self) -> QSize:
        """The least width, and the height that the words take at the present one."""
        least = super().minimumSizeHint()
        return QSize(least.width(), self.heightForWidth(max(self.width(), least.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class ReadingsPage(QWidget):
    """Every question that some check asks, each with its answers to choose from; then what leaves no choice."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.cards: dict[str, ReadingCard] = {}
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        title = PageTitle(tr("口径"))
        printer = Printer(parts, self, lambda _form: readings.readings_list(parts.desk))
        title.add_action(Button(tr("打印清单"), printer.opener("readings-list"), "Ctrl+P"))
        explained = tr("规则没有写明或前后不一的地方，按哪种说法执行由办公室解释（第一百零九条）。选定即按新口径检查。")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        whole.setSpacing(BETWEEN)
        whole.addWidget(title)
        whole.addWidget(label(explained, Tone.SECONDARY, wrap=True))
        whole.addWidget(self._scroll, 1)
        self._fresh = Freshness(self, parts.signals.changed, self._read)

    def _read(self) -> None:
        """Show what is in force; another edition may ask other questions."""
        sheets = sorted(readings.readings(self._parts.desk), key=lambda one: one.reading.article)
        if [one.reading for one in sheets] != [card.reading for card in self.cards.values()]:
            self._lay_out(sheets)
        for one in sheets:
            self.cards[one.key].show_sheet(one)

    def _lay_out(self, sheets: Sequence[ReadingSheet]) -> None:
        self.cards = {one.key: ReadingCard(self._parts, one) for one in sheets}
        inner = _Column()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for card in self.cards.values():
            column.addWidget(card)
        if discrepancies := self._parts.desk.rules.edition.discrepancies:
            column.addWidget(self._discrepancies(discrepancies))
        column.addStretch(1)
        self._scroll.setWidget(inner)

    def _discrepancies(self, listed: Sequence[Discrepancy]) -> Card:
        """Where the rules are at odds and nothing is to be chosen: what is at odds, what the program does."""
        card = Card(tr("规则中的出入"), tr("没有可选的说法，本程序这样办"))
        for one in listed:
            head = QHBoxLayout()
            head.setSpacing(INSIDE)
            head.addWidget(label(one.says, wrap=True), 1)
            for number in one.articles:
                head.addWidget(article_link(number, self._parts.signals.article_wanted.emit))
            card.body.addLayout(head)
            card.body.addWidget(label(one.handled, Tone.SECONDARY, wrap=True))
        return card


class ReadingCard(Card):
    """One question: its answers, who approved the one in force, and when."""

    def __init__(self, parts: Parts, sheet: ReadingSheet) -> None:
        super().__init__()
        self._parts, self.key, self.reading = parts, sheet.key, sheet.reading
        self._shown: ReadingSheet | None = None
        self.setAccessibleName(sheet.reading.question)
        self._default = label(tr("尚未确定，按默认执行"), Tone.SECONDARY)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(label(sheet.reading.question, Tone.STRONG, wrap=True), 1)
        if sheet.inherited:
            head.addWidget(label(tr("沿用随程序提供的版本"), Tone.SECONDARY))
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
            decide = readings.decide
            self._parts.do(lambda: decide(self._parts.desk, self.key, chosen, approver, day), tr("已按新口径检查"))
