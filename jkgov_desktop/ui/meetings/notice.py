"""通知: the papers that go out before the meeting, and the day they went."""

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jkgov_desktop.office import meetings
from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.meetings import MeetingRole, MeetingSheet
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import BETWEEN, INSIDE, Card, Tone, label, scrolling
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.meetings.seats import SeatsCard
from jkgov_desktop.ui.meetings.section import MeetingView, Section
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer

BEFORE = (
    "meeting-approval",
    "meeting-notice",
    "meeting-agenda",
    "standby-list",
    "sign-in-sheet",
    "seating-rostrum",
    "seating-table",
    "place-cards",
    "handout-list",
)
"""The forms printed before a meeting."""

TOGETHER = ("meeting-approval", "meeting-notice", "meeting-agenda", "standby-list", "sign-in-sheet", "place-cards")
"""Those printed in one go."""

_ACROSS = 3


class NoticeSection(Section):
    """Prints what a meeting needs beforehand, and notes when the notice went out."""

    def __init__(self, parts: Parts, printer: Printer) -> None:
        super().__init__(parts)
        self._sheet: MeetingSheet | None = None
        papers = Card(tr("会前要印的"))
        papers.add_action(Button(tr("一次印齐"), lambda: printer.preview_all(TOGETHER, tr("会前材料"))))
        grid = QGridLayout()
        grid.setSpacing(INSIDE)
        for place, key in enumerate(BEFORE):
            row, column = divmod(place, _ACROSS)
            grid.addWidget(Button(tr(form(key).title), printer.opener(key)), row, column)
        papers.body.addLayout(grid)
        self._sent = Card(tr("发出通知"))
        self._words = label("", Tone.PLAIN, wrap=True)
        self._today = Button(tr("今天已发出"), self.note_sent)
        self._not_yet = Button(tr("其实还没发"), self._on_not_sent)
        self._sent.body.addWidget(self._words)
        buttons = QHBoxLayout()
        buttons.addWidget(self._today)
        buttons.addWidget(self._not_yet)
        buttons.addStretch(1)
        self._sent.body.addLayout(buttons)
        self._seats = SeatsCard(parts)
        whole = QWidget()
        cards = QVBoxLayout(whole)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(BETWEEN)
        for card in (papers, self._sent, self._seats):
            cards.addWidget(card)
        cards.addStretch(1)
        self.column.addWidget(scrolling(whole))

    def show_meeting(self, view: MeetingView) -> None:
        """Say whom the notice goes to and whether it went."""
        self._sheet = view.sheet
        meeting = view.sheet.meeting
        counts = [len(view.sheet.of_role(role)) for role in MeetingRole]
        said = tr("出席 {0} 人，列席 {1} 人，邀请 {2} 人。").format(*counts)
        when = chinese_day(meeting.notified_on) if meeting.notified_on else ""
        self._words.setText(said + (tr("通知已于 {day} 发出。").format(day=when) if when else tr("通知尚未发出。")))
        self._today.setVisible(meeting.notified_on is None)
        self._not_yet.setVisible(meeting.notified_on is not None)
        self._seats.show_custom()

    def note_sent(self) -> None:
        """Note that the notice went out today, or on the day of the meeting if that is past."""
        self._note(sent=True)

    def _on_not_sent(self) -> None:
        self._note(sent=False)

    def _note(self, *, sent: bool) -> None:
        if self._sheet:
            meeting = self._sheet.meeting
            day = min(self.parts.desk.now().date(), meeting.held_on) if sent else None
            wanted = replace(meeting, notified_on=day)
            self.parts.do(lambda: meetings.change(self.parts.desk, meeting, wanted), tr("已记下"))
