"""The first page of the day."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from jkgov_desktop.office import house
from jkgov_desktop.office.house import FirstSteps
from jkgov_desktop.office.rules.editions import unread
from jkgov_desktop.office.today import MeetingAhead, Today, today
from jkgov_desktop.records.briefing import Duty, Nearness, Task
from jkgov_desktop.records.leaders.calendars import InCharge, PresenceLine
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.slots import Slot
from jkgov_desktop.records.words import N_, excerpt
from jkgov_desktop.rulebook.rules import Unread
from jkgov_desktop.ui.kit.bars import ShareBar
from jkgov_desktop.ui.kit.buttons import Button, LinkButton, PrimaryButton, article_link
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, Card, ElidedLabel, PageTitle, Tone, label
from jkgov_desktop.ui.kit.freshness import Freshness
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable

WEEKDAYS = (N_("星期一"), N_("星期二"), N_("星期三"), N_("星期四"), N_("星期五"), N_("星期六"), N_("星期日"))
QUARTERS = (N_("第一季度"), N_("第二季度"), N_("第三季度"), N_("第四季度"))

TITLE_SHOWN = 18
"""How many letters of a meeting's title a line shows."""

_INKS = {Nearness.LATE: Role.ACCENT, Nearness.TODAY: Role.WARN, Nearness.SOON: Role.INK, Nearness.OPEN: Role.SECONDARY}
_SIGNS = {Nearness.LATE: "✕ ", Nearness.TODAY: "! ", Nearness.SOON: "", Nearness.OPEN: ""}


class TodayPage(QScrollArea):
    """First steps while the office is new; then who is in charge, who is out, and what the day asks.

    A line of what is to be done opens its record. Ctrl+P prints 今日要情.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._tasks: tuple[Task, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        QShortcut(QKeySequence("Ctrl+P"), self, self._on_print)
        self._fresh = Freshness(self, parts.signals.changed, self._read)

    def showEvent(self, event: QShowEvent) -> None:
        """Go to what is to be done: ↓ and Enter open it."""
        super().showEvent(event)
        table = self.findChild(RowsTable, "tasks")
        if self._tasks and isinstance(table, RowsTable):
            table.setFocus()

    def _read(self) -> None:
        now = today(self._parts.desk)
        self._sheet = now.sheet
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        title = PageTitle(day_said(now.day))
        title.set_note(week_said(now.day))
        title.add_action(Button(tr("打印今日要情"), self._on_print))
        column.addWidget(title)
        if found := unread(self._parts.desk):
            column.addWidget(self._unread(found))
        steps = house.first_steps(self._parts.desk)
        if not steps.done:
            column.addWidget(self._first_steps(steps))
        if now.half_typed:
            column.addWidget(self._half_typed(now))
        column.addLayout(self._upper(now))
        column.addLayout(self._lower(now), 1)
        self.setWidget(page)

    def _upper(self, now: Today) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addWidget(self._in_charge(now), 4)
        row.addWidget(self._away(now), 5)
        row.addWidget(self._ahead(now), 5)
        return row

    def _lower(self, now: Today) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addWidget(self._to_do(now), 9)
        row.addWidget(self._duties(now), 5)
        return row

    def _in_charge(self, now: Today) -> Card:
        card = Card(tr("谁在主持"))
        morning, afternoon = now.sheet.in_charge
        for said, one in _halves(morning, afternoon):
            line = QHBoxLayout()
            line.setSpacing(INSIDE)
            who = f"{one.title} {one.name}" if one.person else tr("无人主持")
            line.addWidget(label(who, Tone.BLOCKED if one.alarm else Tone.PAGE))
            line.addWidget(label(said, Tone.SECONDARY))
            line.addStretch(1)
            line.addWidget(article_link(one.article, self._parts.signals.article_wanted.emit))
            card.body.addLayout(line)
            card.body.addWidget(label(one.why, Tone.SECONDARY, wrap=True))
            for warning in one.warnings:
                card.body.addWidget(label(warning, Tone.WARNED, wrap=True))
        card.body.addStretch(1)
        return card

    def _away(self, now: Today) -> Card:
        away = now.sheet.away
        card = Card(tr("在外 {count} 人").format(count=len(away)) if away else tr("在外"))
        if not away:
            card.body.addWidget(label(tr("领导都在岗。"), Tone.MET))
        for one in away:
            card.body.addLayout(self._away_line(one))
        card.body.addStretch(1)
        return card

    def _away_line(self, one: PresenceLine) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(LinkButton(one.leader.printed, self._opener("leaves", one.leave)))
        state = one.morning if one.morning.value != "here" else one.afternoon
        said = [tr(state.label), one.place]
        if one.back:
            said.append(tr("{when}回").format(when=_short(one.back)))
        if one.cover:
            said.append(tr("代管 {name}").format(name=one.cover.name))
        row.addWidget(ElidedLabel("，".join(part for part in said if part), Tone.SECONDARY), 1)
        return row

    def _ahead(self, now: Today) -> Card:
        card = Card(tr("今日和近期会议"), tr("{count} 次").format(count=len(now.ahead)) if now.ahead else "")
        if not now.ahead:
            none = tr("近期没有已登记的会议，可在“会议”页按 Ctrl+N 登记。")
            card.body.addWidget(label(none, Tone.SECONDARY, wrap=True))
        for one in now.ahead:
            card.body.addLayout(self._ahead_row(one, now.day))
        card.body.addStretch(1)
        return card

    def _ahead_row(self, one: MeetingAhead, day: date) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        when = tr("今日") if one.meeting.held_on == day else short_day(one.meeting.held_on)
        row.addWidget(label(f"{when} {one.meeting.starts:%H:%M}", Tone.STRONG))
        row.addWidget(self._link(one.meeting))
        row.addStretch(1)
        lacks = "、".join(tr(lack) for lack in one.lacks)
        if one.blocked:
            against = label(tr("✕ {count} 处不合规则").format(count=len(one.blocked)), Tone.BLOCKED)
            against.setToolTip("\n".join(f"{judged.finding.says}{judged.finding.citation}" for judged in one.blocked))
            row.addWidget(against)
        if lacks or not one.blocked:
            row.addWidget(label(lacks or tr("齐备"), Tone.WARNED if lacks else Tone.MET))
        return row

    def _to_do(self, now: Today) -> Card:
        self._tasks = now.sheet.tasks
        counts = {urgency: sum(one.urgency(now.day) is urgency for one in self._tasks) for urgency in Nearness}
        said = [f"{tr(urgency.label)} {count}" for urgency, count in counts.items() if count]
        card = Card(tr("要办的 {count} 件").format(count=len(self._tasks)), "  ".join(said))
        columns = (
            Column(tr("时限"), 96),
            Column(tr("事项")),
            Column(tr("来自"), 140),
            Column(tr("在谁手里"), 120),
            Column(tr("依据"), 110),
        )
        table = RowsTable(tr("要办的"), columns)
        table.setObjectName("tasks")
        table.set_hint(tr("没有逾期和近日到期的事项。"))
        table.set_rows([_row(place, one, now.day) for place, one in enumerate(self._tasks)])
        table.opened.connect(self._on_task_opened)
        card.body.addWidget(table, 1)
        return card

    def _on_task_opened(self, place: str) -> None:
        task = self._tasks[int(place)]
        self._parts.open_record(task.table, task.record)

    def _duties(self, now: Today) -> Card:
        card = Card(tr("按期应做"))
        for duty in now.sheet.duties:
            card.body.addWidget(self._duty(duty))
        card.body.addStretch(1)
        return card

    def _duty(self, duty: Duty) -> QWidget:
        line = QWidget()
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(INSIDE)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        grid.addWidget(label(duty.name), 0, 0)
        grid.addWidget(label(duty.period, Tone.SECONDARY), 0, 1)
        if duty.note:
            grid.addWidget(ElidedLabel(duty.note, Tone.SECONDARY if duty.met else Tone.WARNED), 0, 2)
        grid.addWidget(label(f"{duty.done} / {duty.wanted}", Tone.MET if duty.met else Tone.STRONG), 0, 3)
        grid.addWidget(article_link(duty.article, self._parts.signals.article_wanted.emit), 0, 4)
        bar = ShareBar(duty.share, met=duty.met)
        bar.setAccessibleName(f"{duty.name} {duty.done} / {duty.wanted}")
        grid.addWidget(bar, 1, 0, 1, 5)
        return line

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

    def _unread(self, found: Sequence[Unread]) -> Card:
        card = Card(tr("规则版本不能读取"))
        card.add_action(Button(tr("查看规则版本"), self._opener("editions")))
        for one in found:
            says = tr("{edition}不能读取。应按它检查的记录都未检查，也不按别的规则检查；请装入改正后的版本。")
            card.body.addWidget(label(says.format(edition=one.said), Tone.BLOCKED, wrap=True))
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
        return partial(self._parts.open_record, table, record_id)

    def _link(self, meeting: Meeting) -> LinkButton:
        link = LinkButton(excerpt(meeting.title, TITLE_SHOWN), self._opener("meetings", meeting.id))
        link.setToolTip(meeting.title)
        return link

    def _on_print(self) -> None:
        from jkgov_desktop.ui.preview import Printer

        Printer(self._parts, self, lambda _form: self._sheet).preview("briefing")


def _halves(morning: InCharge, afternoon: InCharge) -> list[tuple[str, InCharge]]:
    """One line for the whole day where the same person is in charge for the same reason."""
    if (morning.person, morning.why) == (afternoon.person, afternoon.why):
        return [(tr("全天"), morning)]
    return [(tr("上午"), morning), (tr("下午"), afternoon)]


def _row(place: int, task: Task, day: date) -> ListRow:
    urgency = task.urgency(day)
    cells = (_SIGNS[urgency] + task.when(day), task.matter, task.source, task.holder, task.why)
    return ListRow(str(place), cells, ((0, _INKS[urgency]),))


def _short(slot: Slot) -> str:
    return f"{slot.day.month}月{slot.day.day}日{tr(slot.half.label)}"


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
