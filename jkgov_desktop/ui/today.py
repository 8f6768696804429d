"""The first page of the day."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from jkgov_desktop.office import house
from jkgov_desktop.office.house import FirstSteps
from jkgov_desktop.office.today import MeetingAhead, MeetingLeft, Today, today
from jkgov_desktop.records.meetings import Meeting
from jkgov_desktop.records.words import N_, excerpt
from jkgov_desktop.ui.kit.buttons import Button, LinkButton, PrimaryButton, article_link
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, Card, PageTitle, Tone, label
from jkgov_desktop.ui.kit.findings import FindingsPanel
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts

WEEKDAYS = (N_("星期一"), N_("星期二"), N_("星期三"), N_("星期四"), N_("星期五"), N_("星期六"), N_("星期日"))
QUARTERS = (N_("第一季度"), N_("第二季度"), N_("第三季度"), N_("第四季度"))

TITLE_SHOWN = 18
"""How many letters of a meeting's title a line shows."""


class TodayPage(QScrollArea):
    """First steps while the office is new; afterwards the meetings ahead and what waits to be finished."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._stale = True
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        parts.signals.changed.connect(self._on_changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what happened while another tab was in front."""
        super().showEvent(event)
        self._refresh()

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        if not self._stale:
            return
        self._stale = False
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        now = today(self._parts.desk)
        title = PageTitle(day_said(now.day))
        title.set_note(week_said(now.day))
        column.addWidget(title)
        steps = house.first_steps(self._parts.desk)
        if not steps.done:
            column.addWidget(self._first_steps(steps))
        if now.half_typed:
            column.addWidget(self._half_typed(now))
        column.addLayout(self._cards(now))
        column.addStretch(1)
        self.setWidget(page)

    def _first_steps(self, steps: FirstSteps) -> Card:
        card = Card(tr("开始使用"), tr("三步就能排第一次会议"))
        rows = (
            (
                steps.office_named,
                N_("填写本单位名称"),
                N_("印在通知和纪要上的名称、会议地点、联系电话"),
                "houses",
            ),
            (
                steps.people_entered,
                N_("粘贴人员名单"),
                N_("从 Excel 或 WPS 复制姓名、职务、电话，粘贴后核对"),
                "posts",
            ),
            (steps.meeting_planned, N_("登记第一次会议"), N_("出席人员按当天任职自动带出"), "meetings"),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        grid.setColumnStretch(1, 1)
        next_step = next((place for place, row in enumerate(rows) if not row[0]), None)
        for place, (done, name, why, table) in enumerate(rows):
            grid.addWidget(label("✓" if done else str(place + 1), Tone.MET if done else Tone.STRONG), place, 0)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(label(tr(name), Tone.SECONDARY if done else Tone.STRONG))
            words.addWidget(label(tr(why), Tone.SECONDARY))
            grid.addLayout(words, place, 1)
            if not done:
                kind = PrimaryButton if place == next_step else Button
                button = kind(tr(name), self._opener(table))
                button.setObjectName(f"step.{table}")
                grid.addWidget(button, place, 2)
        card.body.addLayout(grid)
        return card

    def _half_typed(self, now: Today) -> Card:
        card = Card(tr("没有保存完的"), tr("{count} 处").format(count=len(now.half_typed)))
        for one in now.half_typed:
            row = QHBoxLayout()
            row.setSpacing(BETWEEN)
            row.addWidget(
                LinkButton(tr("接着填写{title}").format(title=tr(one.title)), self._opener(one.table, one.record))
            )
            row.addWidget(label(f"{one.at:%m-%d %H:%M}", Tone.SECONDARY))
            row.addStretch(1)
            card.body.addLayout(row)
        return card

    def _opener(self, table: str, record_id: str = "") -> Callable[[], None]:
        return lambda: self._parts.open_record(table, record_id)

    def _cards(self, now: Today) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        side = QVBoxLayout()
        side.setSpacing(BETWEEN)
        side.addWidget(self._left(now))
        side.addWidget(self._duties(now))
        row.addWidget(self._ahead(now), 3, Qt.AlignmentFlag.AlignTop)
        row.addLayout(side, 2)
        return row

    def _duties(self, now: Today) -> Card:
        card = Card(tr("按期应开的会"))
        for duty in now.duties:
            row = QHBoxLayout()
            row.setSpacing(BETWEEN)
            progress = duty.progress
            row.addWidget(label(tr(duty.kind.label)))
            row.addWidget(label(progress.period.called, Tone.SECONDARY))
            row.addStretch(1)
            wanted = f"{progress.wanted}—{progress.usual}" if progress.usual else str(progress.wanted)
            said = tr("已开 {done} 次，应开 {wanted} 次").format(done=progress.done, wanted=wanted)
            tone = Tone.WARNED if not progress.met else Tone.TOLD if progress.more_than_usual else Tone.MET
            row.addWidget(label(said, tone))
            row.addWidget(article_link(duty.article, self._parts.signals.article_wanted.emit))
            card.body.addLayout(row)
        return card

    def _ahead(self, now: Today) -> Card:
        card = Card(tr("今日和近期会议"), tr("{count} 次").format(count=len(now.ahead)) if now.ahead else "")
        if not now.ahead:
            card.body.addWidget(label(tr("近期没有已登记的会议，可在“会议”页按 Ctrl+N 登记。"), Tone.SECONDARY))
        for one in now.ahead:
            card.body.addLayout(self._ahead_row(one, now.day))
            if one.blocked:
                panel = FindingsPanel(self._parts.signals.article_wanted.emit)
                panel.set_findings([judged.finding for judged in one.blocked])
                card.body.addWidget(panel)
        return card

    def _ahead_row(self, one: MeetingAhead, day: date) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        when = tr("今日") if one.meeting.held_on == day else short_day(one.meeting.held_on)
        row.addWidget(label(f"{when} {one.meeting.starts:%H:%M}", Tone.STRONG))
        row.addWidget(self._link(one.meeting))
        row.addWidget(label(one.meeting.place, Tone.SECONDARY))
        row.addStretch(1)
        lacks = "、".join(tr(lack) for lack in one.lacks)
        if lacks or not one.blocked:
            row.addWidget(label(lacks or tr("齐备"), Tone.WARNED if lacks else Tone.MET))
        return row

    def _left(self, now: Today) -> Card:
        card = Card(tr("待办结的会议"), tr("{count} 次").format(count=len(now.left)) if now.left else "")
        if not now.left:
            card.body.addWidget(label(tr("开过的会都已散会、纪要都已签发。"), Tone.MET))
        for one in now.left:
            card.body.addLayout(self._left_row(one))
        return card

    def _left_row(self, one: MeetingLeft) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addWidget(label(short_day(one.meeting.held_on), Tone.SECONDARY))
        row.addWidget(self._link(one.meeting))
        row.addStretch(1)
        row.addWidget(label(tr(one.waits_for), Tone.WARNED))
        return row

    def _link(self, meeting: Meeting) -> LinkButton:
        link = LinkButton(excerpt(meeting.title, TITLE_SHOWN), self._opener("meetings", meeting.id))
        link.setToolTip(meeting.title)
        return link


def day_said(day: date) -> str:
    """11月23日 星期一."""
    return f"{day.month}月{day.day}日 {tr(WEEKDAYS[day.weekday()])}"


def short_day(day: date) -> str:
    """11月23日."""
    return f"{day.month}月{day.day}日"


def week_said(day: date) -> str:
    """第 48 周 第四季度, by ISO weeks."""
    week = tr("第 {week} 周").format(week=day.isocalendar().week)
    return f"{week} {tr(QUARTERS[(day.month - 1) // 3])}"
