"""A record with a life as a page: its path, the stage at hand, and at the right what the rules say and what prints."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jkgov_desktop.office import findings, judging
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.keeping import called
from jkgov_desktop.office.printing import PAPERS
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.paper.forms import forms_about
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.register import Record, Register
from jkgov_desktop.rulebook.findings import Finding
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.history import HistoryCard
from jkgov_desktop.ui.kit.buttons import Button, LinkButton, PrimaryButton
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, Card, PageTitle, Tone, clear, label, scrolling
from jkgov_desktop.ui.kit.findings import FindingsPanel
from jkgov_desktop.ui.kit.freshness import Freshness
from jkgov_desktop.ui.kit.path_bar import PathBar
from jkgov_desktop.ui.kit.path_bar import Step as Shown
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.links import LinksCard
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer

SIDE_LEAST, SIDE_MOST = 288, 356
"""Logical pixels of width for what the rules say."""


class LifeSection(QWidget):
    """What a stage shows below its fields: a table of parts, a route. It is given the record whenever it changes."""

    def show_record(self, record: Any) -> None:
        """Show what belongs to `record`."""
        raise NotImplementedError

    def start(self) -> None:
        """Begin what this stage waits for, where something is to be typed."""

    def take_focus(self) -> None:
        """Put the keyboard where a stage without fields is worked at."""


@dataclass(frozen=True)
class Step:
    """One stage of a life.

    `fields` are typed there; `section` builds what stands below them. `action` names what takes the record on to
    the next stage and `take` is the use case behind it; without one the step is taken by typing.
    """

    name: str
    fields: tuple[str, ...] = ()
    action: str = ""
    take: Callable[[Desk, Any], Record] | None = None
    section: Callable[[Parts], LifeSection] | None = None


@dataclass(frozen=True)
class Deed:
    """Something that can be done with a record at any stage; `does` returns the record to go to, if another one."""

    name: str
    does: Callable[[Desk, Any], Record | None]
    keys: str = ""


@dataclass(frozen=True)
class Fact:
    """A line that says at once where a record stands: 现在 县财政局, 应办结 3月5日（剩 2 个工作日）."""

    name: str
    words: str
    tone: Tone = Tone.PLAIN


def _no_facts(_desk: Desk, _record: Any) -> Sequence[Fact]:
    return ()


@dataclass(frozen=True)
class Life:
    """How the records of one register live.

    `at` says which stage a record has come to, the number of stages when its life is over. A new record is typed
    with the fields of the first stage and then opens; where they come in a `pile` the next one is begun instead.
    """

    register: Register
    steps: tuple[Step, ...]
    at: Callable[[Desk, Any], int]
    deeds: tuple[Deed, ...] = ()
    facts: Callable[[Desk, Any], Sequence[Fact]] = _no_facts
    pile: bool = False


class _Stage(QWidget):
    """The page of one stage: its fields above, its section below."""

    def __init__(self, parts: Parts, life: Life, step: Step, judge: Callable[[Record], list[Finding]]) -> None:
        super().__init__()
        self._parts, self._life = parts, life
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        self.entry: EntryPanel | None = None
        if step.fields:
            self.entry = EntryPanel(
                parts,
                life.register,
                fields=step.fields,
                copying=False,
                compact=True,
                judge=judge,
            )
            self.entry.form.stand_whole()
            card = Card()
            card.body.addWidget(self.entry)
            column.addWidget(card, 0 if step.section else 1)
        self.section = step.section(parts) if step.section else None
        if self.section:
            column.addWidget(self.section, 1)

    def show_record(self, record: Record, name: str) -> None:
        if self.entry and self.entry.loaded != record:
            self.entry.edit(record, name)
        if self.section:
            self.section.show_record(record)

    def begin(self) -> None:
        """Put the cursor where work starts."""
        if self.entry:
            self.entry.form.focus_first()
        elif self.section:
            self.section.take_focus()

    def start(self) -> None:
        """Begin what this stage waits for."""
        self.begin()
        if self.section and not self.entry:
            self.section.start()


class LifePage(QWidget):
    """One record with a life. `left` tells that the reader goes back to the register.

    A stage is built when it is first wanted. Ctrl+PgUp and Ctrl+PgDown walk along the path.
    """

    left = Signal()

    def __init__(self, parts: Parts, life: Life) -> None:
        super().__init__()
        self._parts, self.life = parts, life
        self._id: Id = ""
        self._stages: dict[int, _Stage] = {}
        self.shown = 0
        self._printer = Printer(parts, self, self._sheet_for)
        self._title = PageTitle("", trail=[(tr(life.register.title), self.left.emit)])
        self._next = PrimaryButton("", self._on_next)
        self._next.setObjectName("next")
        self._title.add_action(self._next)
        self._path = PathBar()
        self._path.step_clicked.connect(self.show_stage)
        self._stack = QStackedWidget()
        self._facts = Card(tr("现在"))
        self._rules = Card(tr("规则提示"))
        self._findings = FindingsPanel(parts.signals.article_wanted.emit, self._on_override)
        self._rules.body.addWidget(self._findings)
        self._links = LinksCard(parts)
        self._history = HistoryCard(parts)
        self._build()
        self._fresh = Freshness(self, parts.signals.changed, self._read)
        QShortcut(QKeySequence("Ctrl+P"), self, self._on_print)
        QShortcut(QKeySequence("Ctrl+PgDown"), self, partial(self._walk, 1))
        QShortcut(QKeySequence("Ctrl+PgUp"), self, partial(self._walk, -1))

    def _build(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(BETWEEN)
        for widget in (self._title, self._path):
            middle.addWidget(widget)
        middle.addWidget(self._stack, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for card in (self._facts, self._links, self._deeds_card(), self._rules, self._print_card(), self._history):
            column.addWidget(card)
        column.addStretch(1)
        scroll = scrolling(right)
        scroll.setMinimumWidth(SIDE_LEAST)
        scroll.setMaximumWidth(SIDE_MOST)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        row.setSpacing(BETWEEN)
        row.addLayout(middle, 2)
        row.addWidget(scroll, 1)

    def _deeds_card(self) -> Card:
        card = Card(tr("其他操作"))
        buttons = QGridLayout()
        buttons.setSpacing(INSIDE)
        for place, deed in enumerate(self.life.deeds):
            button = Button(tr(deed.name), partial(self._do, deed), deed.keys)
            button.setEnabled(not self._parts.desk.store.read_only)
            buttons.addWidget(button, *divmod(place, 2))
        card.body.addLayout(buttons)
        if not self.life.deeds:
            card.hide()
        return card

    def _print_card(self) -> Card:
        card = Card(tr("打印"), "Ctrl+P")
        forms = forms_about(self.life.register.table)
        links = QGridLayout()
        links.setSpacing(INSIDE)
        for place, form in enumerate(forms):
            links.addWidget(LinkButton(tr(form.title), self._printer.opener(form.key)), *divmod(place, 2))
        card.body.addLayout(links)
        if not forms:
            card.hide()
        return card

    def show_record(self, record_id: Id) -> None:
        """Open a record at the stage it has come to."""
        self._id = record_id
        self._read()
        if record := self.record:
            self.show_stage(min(self.life.at(self._parts.desk, record), len(self.life.steps) - 1))

    @property
    def record(self) -> Any:
        """The record as it stands now, None when it is gone."""
        return self._parts.desk.store.find(self.life.register.record, self._id)

    def show_stage(self, place: int) -> None:
        """Bring one stage to the front."""
        self.shown = place
        stage = self.stage(place)
        self._stack.setCurrentIndex(list(self._stages).index(place))
        self._path.set_shown(place)
        self._show_next()
        stage.begin()

    def stage(self, place: int) -> _Stage:
        """The page of one stage, built when it is first wanted."""
        if place not in self._stages:
            stage = _Stage(self._parts, self.life, self.life.steps[place], self._judge)
            if stage.entry:
                stage.entry.judged.connect(self._on_judged)
            self._stages[place] = stage
            self._stack.addWidget(scrolling(stage))
            if record := self.record:
                stage.show_record(record, tr(self.life.steps[place].name))
        return self._stages[place]

    def _judge(self, record: Record) -> list[Finding]:
        return [one.finding for one in judging.judge(self._parts.desk, record) if not one.override]

    def _on_judged(self, _found: object) -> None:
        """Show what the rules say of the record as it is being typed."""
        entry = self.stage(self.shown).entry
        record = entry.form.valid_record(entry.loaded) if entry and entry.form.is_dirty else None
        if record:
            self._show_findings(record)

    def _read(self) -> None:
        record = self.record if self._id else None
        if record is None:
            if self._id:
                self._id = ""
                self.left.emit()
            return
        for place, stage in self._stages.items():
            stage.show_record(record, tr(self.life.steps[place].name))
        self._title.set_title(called(self._parts.desk, record))
        at = self.life.at(self._parts.desk, record)
        self._path.set_path([Shown(tr(step.name)) for step in self.life.steps], at)
        self._show_next()
        self._show_facts(record)
        self._show_findings(record)
        self._links.show_record(record)
        self._history.show_record(self._id)

    def _show_facts(self, record: Record) -> None:
        clear(self._facts.body)
        facts = self.life.facts(self._parts.desk, record)
        for fact in facts:
            self._facts.body.addWidget(self._line(fact))
        self._facts.setVisible(bool(facts))

    def _line(self, fact: Fact) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(label(tr(fact.name), Tone.SECONDARY))
        row.addWidget(label(fact.words, fact.tone, wrap=True), 1)
        return line

    def _show_findings(self, record: Record) -> None:
        found = judging.judge(self._parts.desk, record)
        reasons = {one.finding: one.override.reason for one in found if one.override}
        self._findings.set_findings([one.finding for one in found], reasons)
        self._rules.set_title(tr("规则提示 {count}").format(count=len(found)) if found else tr("规则提示"))

    def _show_next(self) -> None:
        """Name the step that is due: where it leads from elsewhere, what it does on its own page."""
        due = self._due(self.record)
        self._next.setVisible(due < len(self.life.steps) and not self._parts.desk.store.read_only)
        if due < len(self.life.steps):
            step = self.life.steps[due]
            name = tr(step.action) if self.shown == due and step.action else tr(step.name)
            self._next.set_text(tr("下一步：{step}").format(step=name))

    def _due(self, record: Any) -> int:
        """The stage whose step is next; one further on that is in front may be taken before its turn."""
        due = self.life.at(self._parts.desk, record) if record else len(self.life.steps)
        ahead = self.shown > due and bool(self.life.steps[self.shown].action)
        return self.shown if ahead else due

    def _on_next(self) -> None:
        due = self._due(self.record)
        if due >= len(self.life.steps):
            return
        if self.shown != due:
            self.show_stage(due)
            return
        step, stage = self.life.steps[due], self.stage(due)
        if stage.entry and stage.entry.form.is_dirty:
            stage.entry.save()
        if step.take is None:
            stage.start()
        elif stage.entry is None or not stage.entry.form.is_dirty:
            self._take(step)

    def _take(self, step: Step) -> None:
        take, record = step.take, self.record
        assert take is not None
        taken = self._parts.do(lambda: take(self._parts.desk, record), tr("已登记“{step}”").format(step=tr(step.name)))
        if taken:
            self.show_stage(min(self.life.at(self._parts.desk, taken), len(self.life.steps) - 1))

    def _do(self, deed: Deed) -> None:
        record = self.record
        made = self._parts.do(lambda: (deed.does(self._parts.desk, record),))
        if made and made[0] is not None and made[0].id != self._id:
            self._parts.open_record(made[0].register.table, made[0].id)

    def _on_override(self, finding: Finding) -> bool:
        record = self.record
        question = tr("{says}{sum}\n确需继续的，写明准予的理由，它会印在合规台账上。").format(
            says=finding.says, sum=finding.sum
        )
        reason = self._parts.messages.ask_text(tr("准予"), question, yes=tr("准予"))
        if not reason:
            return False
        set_aside = partial(findings.set_aside, self._parts.desk, record, finding, reason)
        return self._parts.do(set_aside, tr("已记入合规台账")) is not None

    def _sheet_for(self, form: AnyForm) -> Any:
        return PAPERS[form.about].sheet(self._parts.desk, self._id)

    def _on_print(self) -> None:
        if forms := forms_about(self.life.register.table):
            self._printer.preview(forms[0].key)

    def _walk(self, by: int) -> None:
        self.show_stage(min(max(self.shown + by, 0), len(self.life.steps) - 1))
