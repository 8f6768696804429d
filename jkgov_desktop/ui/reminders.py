"""What the window says by itself: at its start what is due, later that a meeting is near. Nothing is said twice."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from jkgov_desktop.office.meetings import planning
from jkgov_desktop.office.today import tasks
from jkgov_desktop.records.briefing import Nearness
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts

EVERY = 60_000
"""Milliseconds between two looks at the clock."""

BEFORE = timedelta(minutes=30)
"""How long before a meeting it is said that it is near."""


class Reminders(QObject):
    """Says in a toast what a day begins with, and each meeting once when it is near.

    A new day is told to the whole window, so that every page counts its limits anew.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.signals)
        self._parts = parts
        self._day: date | None = None
        self._said: set[str] = set()
        self._clock = QTimer(self, interval=EVERY)
        self._clock.timeout.connect(self.look)

    def start(self) -> None:
        """Say what today begins with, and go on looking."""
        self.look()
        self._clock.start()

    def look(self) -> None:
        """Say what has come near since the last look."""
        now = self._parts.desk.now()
        if now.date() != self._day:
            first, self._day = self._day is None, now.date()
            self._said.clear()
            if not first:
                self._parts.signals.changed.emit()
            self._say_what_is_due(now.date())
        for meeting in planning.next_meetings(self._parts.desk, now.date()):
            self._say_when_near(meeting, now)

    def _say_what_is_due(self, day: date) -> None:
        found = [one.urgency(day) for one in tasks(self._parts.desk, day)]
        late, today = found.count(Nearness.LATE), found.count(Nearness.TODAY)
        if late or today:
            self._parts.toasts.show(
                tr("逾期 {late} 件，今日到期 {today} 件，见“今日”。").format(late=late, today=today)
            )

    def _say_when_near(self, meeting: Meeting, now: datetime) -> None:
        begins = datetime.combine(meeting.held_on, meeting.starts)
        if meeting.id not in self._said and not meeting.opened and timedelta(0) <= begins - now <= BEFORE:
            self._said.add(meeting.id)
            minutes = round((begins - now).total_seconds() / 60)
            said = tr("{title} {minutes} 分钟后开会（{place}）。")
            self._parts.toasts.show(said.format(title=meeting.title, minutes=minutes, place=meeting.place))
