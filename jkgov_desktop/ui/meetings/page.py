"""One meeting as a page: its path, the stage at hand, and at the right what the rules say."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jkgov_desktop.office import findings, meetings
from jkgov_desktop.office.findings import Judged
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.paper.forms import forms_about
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings import Meeting, MeetingSheet, Stage
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.findings import Finding
from jkgov_desktop.store.errors import Missing
from jkgov_desktop.ui.kit.buttons import LinkButton, PrimaryButton
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, Card, PageTitle, Tone, label, scrolling
from jkgov_desktop.ui.kit.findings import FindingsPanel
from jkgov_desktop.ui.kit.freshness import Freshness
from jkgov_desktop.ui.kit.path_bar import PathBar, Step
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.meetings.agenda import AgendaSection
from jkgov_desktop.ui.meetings.attendance import AttendanceSection, attendance_said
from jkgov_desktop.ui.meetings.decisions import DecisionsSection
from jkgov_desktop.ui.meetings.handover import HandoverSection, all_assigned
from jkgov_desktop.ui.meetings.minutes import MinutesSection
from jkgov_desktop.ui.meetings.notice import NoticeSection
from jkgov_desktop.ui.meetings.plan import PlanSection
from jkgov_desktop.ui.meetings.section import MeetingView, Section
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer


class At(IntEnum):
    """The stages of the path, by their place."""

    PLAN = 0
    AGENDA = 1
    NOTICE = 2
    ATTENDANCE = 3
    RECORD = 4
    MINUTES = 5
    HANDOVER = 6


STEPS = (N_("筹备"), N_("议题"), N_("通知"), N_("到会"), N_("记录"), N_("纪要"), N_("交办"))

_LEADS = {
    At.AGENDA: N_("排议题"),
    At.NOTICE: N_("发通知"),
    At.ATTENDANCE: N_("核对到会"),
    At.RECORD: N_("记录议定事项"),
    At.MINUTES: N_("拟写纪要"),
    At.HANDOVER: N_("交办议定事项"),
}
"""What the next step leads to, seen from another stage."""

_PRINTS = {
    At.PLAN: "meeting-notice",
    At.AGENDA: "meeting-agenda",
    At.NOTICE: "meeting-notice",
    At.ATTENDANCE: "sign-in-sheet",
    At.RECORD: "meeting-record",
    At.MINUTES: "minutes",
    At.HANDOVER: "decision-notice",
}
"""What Ctrl+P prints on each stage."""

AFTER = ("meeting-record", "minutes", "decision-notice", "leave-slip")
"""The forms printed after a meeting."""

SIDE_LEAST, SIDE_MOST = 250, 356
"""Logical pixels of width for what the rules say."""


def stage_of(sheet: MeetingSheet, *, assigned: bool) -> int:
    """Where a meeting is on its path; past the last stage when all its signed minutes ask for is `assigned`."""
    if sheet.stage is Stage.SIGNED:
        return len(STEPS) if assigned else At.HANDOVER
    if sheet.stage is Stage.CLOSED:
        return At.MINUTES
    if sheet.stage is Stage.RUNNING:
        return At.RECORD
    if not sheet.items:
        return At.AGENDA
    return At.ATTENDANCE if sheet.meeting.notified_on else At.NOTICE


class MeetingPage(QWidget):
    """Everything about one meeting. `shown` is the stage in front; `left` tells that the reader goes back.

    A stage is built when it is first wanted, so that a meeting opens at once.
    """

    left = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._id: Id = ""
        self._view: MeetingView | None = None
        self._at = 0
        self.shown = At.PLAN
        self._printer = Printer(parts, self, self._sheet_for)
        self._title = PageTitle("", trail=[(tr("会议台账"), self.left.emit)])
        self._next = PrimaryButton("", self._on_next)
        self._title.add_action(self._next)
        self._path = PathBar()
        self._path.step_clicked.connect(self.show_section)
        self._makers: dict[At, Callable[[], Section]] = {
            At.PLAN: lambda: PlanSection(parts),
            At.AGENDA: lambda: AgendaSection(parts),
            At.NOTICE: lambda: NoticeSection(parts, self._printer),
            At.ATTENDANCE: lambda: AttendanceSection(parts),
            At.RECORD: lambda: DecisionsSection(parts),
            At.MINUTES: lambda: MinutesSection(parts, self._printer),
            At.HANDOVER: lambda: HandoverSection(parts, self._printer),
        }
        self._sections: dict[At, Section] = {}
        self._current: set[At] = set()
        self._stack = QStackedWidget()
        self._present = Card(tr("到会"))
        self._present_words = label("", Tone.SECONDARY, wrap=True)
        self._quorum = FindingsPanel(parts.signals.article_wanted.emit)
        self._present.body.addWidget(self._present_words)
        self._present.body.addWidget(self._quorum)
        self._rules = Card(tr("规则提示"))
        self._findings = FindingsPanel(parts.signals.article_wanted.emit, self._on_override)
        self._rules.body.addWidget(self._findings)
        self._build()
        self._fresh = Freshness(self, parts.signals.changed, self._read)
        QShortcut(QKeySequence("Ctrl+P"), self, self._on_print)
        QShortcut(QKeySequence("Ctrl+PgDown"), self, self._on_following)
        QShortcut(QKeySequence("Ctrl+PgUp"), self, self._on_previous)

    def _build(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(BETWEEN)
        middle.addWidget(self._title)
        middle.addWidget(self._path)
        middle.addWidget(self._stack, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self._present)
        column.addWidget(self._rules)
        column.addWidget(self._print_card())
        column.addStretch(1)
        scroll = scrolling(right)
        scroll.setMinimumWidth(SIDE_LEAST)
        scroll.setMaximumWidth(SIDE_MOST)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        row.setSpacing(BETWEEN)
        row.addLayout(middle, 2)
        row.addWidget(scroll, 1)

    def _print_card(self) -> Card:
        card = Card(tr("打印"), "Ctrl+P")
        self._print_links: dict[str, LinkButton] = {}
        links = QGridLayout()
        links.setSpacing(INSIDE)
        for form in forms_about(Meeting.register.table):
            link = LinkButton(tr(form.title), self._printer.opener(form.key))
            row, column = divmod(len(self._print_links), 2)
            links.addWidget(link, row, column)
            self._print_links[form.key] = link
        card.body.addLayout(links)
        self._after = LinkButton(tr("会后材料一次印齐"), self._print_after)
        card.body.addWidget(self._after)
        return card

    def show_meeting(self, record_id: Id) -> None:
        """Open a meeting at the stage it has come to."""
        self._id = record_id
        self._read()
        if self._view:
            self.show_section(min(self._at, At.HANDOVER))

    def show_section(self, place: int) -> None:
        """Bring one stage to the front."""
        self._stack.setCurrentWidget(self.section(At(place)))
        self.shown = At(place)
        self._path.set_shown(place)
        self._show_next()
        self.section(At(place)).begin()

    def section(self, at: At) -> Section:
        """The page of one stage as the meeting stands, built when it is first wanted."""
        if at not in self._sections:
            section = self._makers[at]()
            self._sections[at] = section
            self._stack.addWidget(section)
        if self._view and at not in self._current:
            self._current.add(at)
            self._sections[at].show_meeting(self._view)
        return self._sections[at]

    def _read(self) -> None:
        if not self._id:
            return
        try:
            sheet = meetings.sheet(self._parts.desk, self._id)
        except Missing:
            self._id, self._view = "", None
            self.left.emit()
            return
        judged = findings.judge_meeting(self._parts.desk, sheet)
        self._view = MeetingView(sheet, judged)
        self._at = stage_of(sheet, assigned=all_assigned(self._parts, sheet))
        self._current.clear()
        if self.shown in self._sections:
            self.section(self.shown)
        self._show_head(sheet)
        self._show_rules(sheet, judged)

    def _show_head(self, sheet: MeetingSheet) -> None:
        self._title.set_title(sheet.meeting.title)
        self._title.set_note(f"{sheet.meeting.held_on:%Y-%m-%d} {sheet.meeting.starts:%H:%M}")
        self._path.set_path([Step(tr(name)) for name in STEPS], self._at)
        self._show_next()
        self._after.setEnabled(sheet.is_past(Stage.CLOSED))
        for form in forms_about(Meeting.register.table):
            if form.after:
                ready = sheet.is_past(form.after) and (form.key != "minutes" or sheet.minutes is not None)
                self._print_links[form.key].setEnabled(ready)

    def _show_next(self) -> None:
        """Name the step that is due: what it leads to from elsewhere, what it does where it is taken."""
        due = self._due(self._view.sheet) if self._view else len(STEPS)
        self._next.setVisible(due < len(STEPS) and not self._parts.desk.store.read_only)
        if self._view and due < len(STEPS):
            here = self.shown == due
            step = self._act(self._view.sheet, At(due))[0] if here else _LEADS[At(due)]
            self._next.set_text(tr("下一步：{step}").format(step=tr(step)))

    def _due(self, sheet: MeetingSheet) -> int:
        """The stage whose step is next; where the roll is called, a planned meeting may always be opened."""
        at_the_roll = self.shown == At.ATTENDANCE and sheet.stage is Stage.PLANNED
        return At.ATTENDANCE if at_the_roll else self._at

    def _act(self, sheet: MeetingSheet, due: At) -> tuple[str, Callable[[], object]]:
        """What the next step is called on its own page, and what it does there."""
        section = self.section(due)
        if isinstance(section, AgendaSection):
            return N_("填写第一项议题"), section.begin
        if isinstance(section, NoticeSection):
            return N_("登记通知已发出"), section.note_sent
        if isinstance(section, AttendanceSection):
            return N_("宣布开会"), self._open_meeting
        if isinstance(section, DecisionsSection):
            return N_("登记散会"), self._close_meeting
        if isinstance(section, HandoverSection):
            return N_("全部交办"), section.assign_all
        assert isinstance(section, MinutesSection)
        return (N_("登记签发"), section.sign) if sheet.minutes else (N_("生成纪要"), section.compose)

    def _show_rules(self, sheet: MeetingSheet, judged: tuple[Judged, ...]) -> None:
        counted = [one for one in judged if one.finding.check == "quorum"]
        others = [one for one in judged if one.finding.check != "quorum"]
        self._present_words.setText(attendance_said(sheet))
        for panel, found in ((self._quorum, counted), (self._findings, others)):
            reasons = {one.finding: one.override.reason for one in found if one.override}
            panel.set_findings([one.finding for one in found], reasons)
        self._quorum.setVisible(bool(counted))
        self._rules.set_title(tr("规则提示 {count}").format(count=len(others)) if others else tr("规则提示"))

    def _on_override(self, finding: Finding) -> bool:
        if self._view is None:
            return False
        question = tr("{says}{sum}\n确需继续的，写明准予的理由，它会印在合规台账上。").format(
            says=finding.says, sum=finding.sum
        )
        reason = self._parts.messages.ask_text(tr("准予"), question, yes=tr("准予"))
        if not reason:
            return False
        meeting = self._view.sheet.meeting
        kept = self._parts.do(
            lambda: findings.set_aside(self._parts.desk, meeting, finding, reason), tr("已记入合规台账")
        )
        return kept is not None

    def _on_next(self) -> None:
        if self._view is None:
            return
        due = At(self._due(self._view.sheet))
        if self.shown == due:
            _name, does = self._act(self._view.sheet, due)
            does()
        else:
            self.show_section(due)

    def _open_meeting(self) -> None:
        sheet = self._sheet()
        at = meetings.clock_now(self._parts.desk)
        for finding in findings.blocks_opening(self._parts.desk, sheet, at):
            if not self._on_override(finding):
                return
        opened = self._parts.do(lambda: meetings.open_meeting(self._parts.desk, sheet.meeting, at))
        if opened:
            self._parts.toasts.show(tr("已宣布开会，{title}").format(title=opened.title), undo=self._parts.undo)
            self.show_section(At.RECORD)

    def _close_meeting(self) -> None:
        sheet = self._sheet()
        at = meetings.clock_now(self._parts.desk)
        closed = self._parts.do(lambda: meetings.close_meeting(self._parts.desk, sheet.meeting, at), tr("已登记散会"))
        if closed:
            self.show_section(At.MINUTES)

    def _print_after(self) -> None:
        self._printer.preview_all(AFTER, tr("会后材料"))

    def _sheet(self) -> MeetingSheet:
        return meetings.sheet(self._parts.desk, self._id)

    def _sheet_for(self, _form: AnyForm) -> MeetingSheet:
        return self._sheet()

    def _on_print(self) -> None:
        key = _PRINTS[self.shown]
        if self._print_links[key].isEnabled():
            self._printer.preview(key)

    def _on_following(self) -> None:
        self.show_section(min(self.shown + 1, At.HANDOVER))

    def _on_previous(self) -> None:
        self.show_section(max(self.shown - 1, At.PLAN))
