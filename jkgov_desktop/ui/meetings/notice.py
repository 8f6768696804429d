"""通知: the papers that go out before the meeting, and the day they went."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from jkgov_desktop.office.meetings.planning import note_notice
from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.meetings.attendance import MeetingRole
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.sheets import MeetingSheet
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import INSIDE, Card, Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import LifeSection, View
from jkgov_desktop.ui.meetings.seats import SeatsCard
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


class NoticeSection(LifeSection[Meeting]):
    """Prints what a meeting needs beforehand, and notes when the notice went out."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self._sheet: MeetingSheet | None = None
        printer = Printer(parts, self, lambda _form: self._sheet)
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
        self._today = Button(tr("今天已发出"), partial(self._note, sent=True))
        self._not_yet = Button(tr("其实还没发"), partial(self._note, sent=False))
        self._sent.body.addWidget(self._words)
        buttons = QHBoxLayout()
        buttons.addWidget(self._today)
        buttons.addWidget(self._not_yet)
        buttons.addStretch(1)
        self._sent.body.addLayout(buttons)
        self._seats = SeatsCard(parts)
        for card in (papers, self._sent, self._seats):
            self.column.addWidget(card)
        self.column.addStretch(1)

    def show_view(self, view: View[Meeting]) -> None:
        """Say whom the notice goes to and whether it went."""
        sheet: MeetingSheet = view.sheet
        self._sheet = sheet
        meeting = view.record
        counts = [len(sheet.of_role(role)) for role in MeetingRole]
        said = tr("出席 {0} 人，列席 {1} 人，邀请 {2} 人。").format(*counts)
        when = chinese_day(meeting.notified_on) if meeting.notified_on else ""
        self._words.setText(said + (tr("通知已于 {day} 发出。").format(day=when) if when else tr("通知尚未发出。")))
        self._today.setVisible(meeting.notified_on is None)
        self._not_yet.setVisible(meeting.notified_on is not None)
        self._seats.show_custom()

    def _note(self, *, sent: bool) -> None:
        if self._sheet:
            meeting = self._sheet.meeting
            self.parts.do(lambda: note_notice(self.parts.desk, meeting, sent=sent), tr("已记下"))
