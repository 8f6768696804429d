"""A record with a life as a page: its path, the stage at hand, and at the right what the rules say and what prints."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Generic

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jkgov_desktop.office import judging
from jkgov_desktop.office.keeping import called
from jkgov_desktop.office.life import Deed, Life, Stage, Words
from jkgov_desktop.office.printing import PAPERS
from jkgov_desktop.office.rules import findings
from jkgov_desktop.office.rules.findings import Judged
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.register import R, Record, Register
from jkgov_desktop.rulebook.findings import Finding
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.history import HistoryCard
from jkgov_desktop.ui.kit.buttons import Button, PrimaryButton
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, Card, PageTitle, scrolling
from jkgov_desktop.ui.kit.findings import FindingsPanel
from jkgov_desktop.ui.kit.freshness import Freshness
from jkgov_desktop.ui.kit.path_bar import PathBar, PathStep
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life_cards import FactsCard, PrintCard
from jkgov_desktop.ui.links import LinksCard
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer
from jkgov_desktop.ui.wording import said

SIDE_LEAST, SIDE_MOST = 288, 356
"""Logical pixels of width for what the rules say."""


class View(Struct, Generic[R], frozen=True):
    """A record as its page shows it now, read once after a change and shared by all that stands on the page."""

    record: R
    sheet: Any
    judged: tuple[Judged, ...]
    at: int


class LifeSection(QWidget, Generic[R]):
    """What a stage shows below its fields: a table of parts, a route. It is given the record whenever it changes."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(BETWEEN)

    def show_view(self, view: View[R]) -> None:
        """Show what is known of a record; most want the record alone."""
        self.show_record(view.record)

    def show_record(self, record: R) -> None:
        """Show what belongs to `record`."""
        raise NotImplementedError

    def start(self) -> None:
        """Begin what this stage waits for, where something is to be typed."""

    def begin(self) -> None:
        """Put the keyboard where a stage without fields is worked at."""


MakeSection = Callable[[Parts], LifeSection[Any]]
Sections = Mapping[str, MakeSection]
"""What stands below the fields of a stage, by the stage's name."""


class StagePage(QWidget):
    """The page of one stage: its fields above, its section below."""

    def __init__(
        self,
        parts: Parts,
        register: Register,
        stage: Stage[Any],
        make: MakeSection | None,
        judge: Callable[[Record], list[Finding]],
    ) -> None:
        super().__init__()
        self._stage = stage
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        self.entry: EntryPanel | None = None
        if stage.fields:
            self.entry = EntryPanel(
                parts,
                register,
                fields=stage.fields,
                copying=False,
                compact=True,
                judge=judge,
            )
            self.entry.form.stand_whole()
            card = Card()
            card.body.addWidget(self.entry)
            column.addWidget(card, 0 if make else 1)
        self.section = make(parts) if make else None
        if self.section:
            column.addWidget(self.section, 1)

    def show_view(self, view: View[Any]) -> None:
        """Show the record; what is being typed into it stays."""
        if self.entry and self.entry.loaded != view.record:
            self.entry.edit(view.record, tr(self._stage.name))
        if self.section:
            self.section.show_view(view)

    def begin(self) -> None:
        """Put the cursor where work starts."""
        if self.entry:
            self.entry.form.focus_first()
        elif self.section:
            self.section.begin()

    def start(self) -> None:
        """Begin what this stage waits for."""
        self.begin()
        if self.section and not self.entry:
            self.section.start()


class LifePage(QWidget):
    """One record with a life. `left` tells that the reader goes back to the register.

    A stage is built when it is first wanted, and shows what changed when it is next seen. Ctrl+PgUp and
    Ctrl+PgDown walk along the path.
    """

    left = Signal()

    def __init__(self, parts: Parts, register: Register, life: Life[Any], sections: Sections) -> None:
        super().__init__()
        self._parts, self._register, self._sections = parts, register, sections
        self.life = life
        self.view: View[Any] | None = None
        self._id: Id = ""
        self._pages: dict[int, StagePage] = {}
        self._current: set[int] = set()
        self.shown = 0
        self._printer = Printer(parts, self, self._sheet_for)
        self._title = PageTitle("", trail=[(tr(register.title), self.left.emit)])
        self._next = PrimaryButton("", self._on_next)
        self._next.setObjectName("next")
        self._title.add_action(self._next)
        self._path = PathBar()
        self._path.step_clicked.connect(self.show_stage)
        self._stack = QStackedWidget()
        self._facts = FactsCard()
        self._rules = Card(tr("规则提示"))
        self._findings = FindingsPanel(parts.signals.article_wanted.emit, self._on_override)
        self._rules.body.addWidget(self._findings)
        self._prints = PrintCard(register.table, life, self._printer)
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
        for card in (self._facts, self._links, self._deeds_card(), self._rules, self._prints, self._history):
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

    def show_record(self, record_id: Id) -> None:
        """Open a record at the stage it has come to."""
        self._id = record_id
        self._fresh.spoil()
        self._fresh.refresh()
        if self.view:
            self.show_stage(self._last_reached(self.view.at))

    def _last_reached(self, at: int) -> int:
        return min(at, len(self.life.stages) - 1)

    @property
    def record(self) -> Any:
        """The record as it stands now, None when it is gone."""
        return self._parts.desk.store.find(self._register.record, self._id)

    def show_stage(self, place: int) -> None:
        """Bring one stage to the front."""
        self.shown = place
        stage = self.stage(place)
        self._stack.setCurrentIndex(list(self._pages).index(place))
        self._path.set_shown(place)
        self._show_next()
        stage.begin()

    def stage(self, place: int) -> StagePage:
        """The page of one stage as the record stands, built when it is first wanted."""
        if place not in self._pages:
            stage = self.life.stages[place]
            page = StagePage(self._parts, self._register, stage, self._sections.get(stage.name), self._judge)
            if page.entry:
                page.entry.judged.connect(self._on_judged)
            self._pages[place] = page
            self._stack.addWidget(scrolling(page))
        if self.view and place not in self._current:
            self._current.add(place)
            self._pages[place].show_view(self.view)
        return self._pages[place]

    def _judge(self, record: Record) -> list[Finding]:
        known = self.view.judged if self.view and self.view.record == record else None
        found = judging.judge(self._parts.desk, record) if known is None else known
        return [one.finding for one in found if not one.override]

    def _on_judged(self, _found: object) -> None:
        """Show what the rules say of the record as it is being typed."""
        entry = self.stage(self.shown).entry
        record = entry.form.valid_record(entry.loaded) if entry and entry.form.is_dirty else None
        if record:
            self._show_findings(judging.judge(self._parts.desk, record))

    def _read(self) -> None:
        record = self.record if self._id else None
        if record is None:
            self.view = None
            if self._id:
                self._id = ""
                self.left.emit()
            return
        desk = self._parts.desk
        sheet = judging.sheet_of(desk, record)
        judged = findings.judged(desk, record.id, sheet) if sheet is not None else ()
        self.view = View(record, sheet, judged, self.life.at(desk, record))
        self._current.clear()
        if self.shown in self._pages:
            self.stage(self.shown)
        self._show_side(self.view)

    def _show_side(self, view: View[Any]) -> None:
        desk = self._parts.desk
        self._title.set_title(called(desk, view.record))
        self._path.set_path([PathStep(tr(stage.name)) for stage in self.life.stages], view.at)
        self._show_next()
        self._facts.show_facts(self.life.facts(desk, view.record, view.sheet))
        self._show_findings(view.judged)
        self._prints.set_sheet(view.sheet)
        self._links.show_record(view.record)
        self._history.show_record(view.record.id)

    def _show_findings(self, found: tuple[Judged, ...]) -> None:
        reasons = {one.finding: one.override.reason for one in found if one.override}
        self._findings.set_findings([one.finding for one in found], reasons)
        self._rules.set_title(tr("规则提示 {count}").format(count=len(found)) if found else tr("规则提示"))

    def _show_next(self) -> None:
        """Name the step that is due: where it leads from elsewhere, what it does on its own page."""
        due = self._due()
        self._next.setVisible(due < len(self.life.stages) and not self._parts.desk.store.read_only)
        if due < len(self.life.stages):
            self._next.set_text(tr("下一步：{step}").format(step=self._step_name(due)))

    def _step_name(self, due: int) -> str:
        stage = self.life.stages[due]
        if self.shown != due or not stage.action or self.view is None:
            return tr(stage.leads or stage.name)
        return said(Words(stage.action) if isinstance(stage.action, str) else stage.action(self.view.sheet))

    def _due(self) -> int:
        """The stage whose step is next; one further on that is in front may be taken before its turn."""
        if self.view is None:
            return len(self.life.stages)
        shown = self.life.stages[self.shown]
        ahead = self.shown > self.view.at and shown.action and not shown.in_turn
        return self.shown if ahead else self.view.at

    def _on_next(self) -> None:
        due = self._due()
        if due >= len(self.life.stages):
            return
        if self.shown != due:
            self.show_stage(due)
            return
        stage, page = self.life.stages[due], self.stage(due)
        if page.entry and page.entry.form.is_dirty:
            page.entry.save()
        if stage.take is None:
            page.start()
        elif page.entry is None or not page.entry.form.is_dirty:
            self._take(stage, stage.take)

    def _take(self, stage: Stage[Any], take: Callable[[Any, Any], Record]) -> None:
        desk, record = self._parts.desk, self.record
        if not all(self._on_override(finding) for finding in stage.forbids(desk, record)):
            return
        if taken := self._parts.do(lambda: take(desk, record)):
            done = tr(stage.said).format(step=tr(stage.name), name=taken.called())
            self._parts.toasts.show(done, undo=self._parts.undo)
            self.show_stage(self._last_reached(self.life.at(desk, taken)))

    def _do(self, deed: Deed[Any]) -> None:
        record = self.record
        made = self._parts.do(lambda: (deed.does(self._parts.desk, record),))
        going = made[0] if made else None
        if going and not going.id:
            self._parts.begin_record(going)
        elif going and going.id != self._id:
            self._parts.open_record(going.register.table, going.id)

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
        self._prints.preview(self.life.stages[self.shown].prints)

    def _walk(self, by: int) -> None:
        self.show_stage(min(max(self.shown + by, 0), len(self.life.stages) - 1))
