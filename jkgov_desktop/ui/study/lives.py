"""The lives of the study group: a year plan, a session with its roll, a democratic life meeting."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtWidgets import QAbstractItemView

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.study import sheets, steps
from jkgov_desktop.records.fields import Id, chinese_day
from jkgov_desktop.records.meetings import Presence
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.slots import days_said
from jkgov_desktop.records.study import LifeMeeting, StudyAttendance, StudyPlan, StudySession
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.study_sums import year_sum
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import Fact, Life, LifeSection, Step
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts

ROLL = ("person", "presence", "halves", "reason", "outline_on")
KEYS = {"1": Presence.PRESENT, "2": Presence.EXCUSED, "3": Presence.ABSENT, "0": Presence.OPEN}
OUTLINE_KEY = "4"
"""One key marks the chosen lines of the roll."""

MISSED = ("person", "presence", "reason", "made_up_on", "made_up")


class RollSection(PartsSection):
    """Who came to a session, with two buttons for what is true of everybody."""

    def __init__(self, parts: Parts) -> None:
        self.roll = PartList(
            parts,
            StudyAttendance,
            "session",
            title=tr("考勤"),
            columns=ROLL,
            fields=ROLL,
            preset={"presence": Presence.PRESENT},
        )
        super().__init__(self.roll)
        self._parts, self._session = parts, ""
        keys = tr("选中后按 1 到会  2 请假  3 缺席  0 未到  4 交提纲  回车 填原因")
        self.roll.body.addWidget(label(keys, Tone.FAINT, wrap=True))
        self.roll.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.roll.table.key_pressed.connect(self._on_key_pressed)
        for name, deed in ((tr("全部到会"), steps.mark_all), (tr("提纲全部交齐"), steps.take_outlines)):
            button = Button(name, partial(self._do, deed))
            button.setEnabled(not parts.desk.store.read_only)
            self.roll.add_action(button)

    def _do(self, deed: Callable[[Desk, Id], None]) -> None:
        self._parts.do(partial(deed, self._parts.desk, self._session))

    def _on_key_pressed(self, key: str) -> None:
        lines = self.roll.table.chosen_ids()
        if key in KEYS:
            self._parts.do(partial(steps.mark, self._parts.desk, lines, KEYS[key]))
        elif key == OUTLINE_KEY:
            self._parts.do(partial(steps.take_outlines, self._parts.desk, self._session, lines))

    def show_record(self, record: Record) -> None:
        """Show the roll of one session."""
        self._session = record.id
        super().show_record(record)


class MissedList(PartList):
    """Those who missed a session, with their make-up study."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(
            parts,
            StudyAttendance,
            "session",
            title=tr("没有参加的成员"),
            columns=MISSED,
            fields=MISSED,
            preset={"presence": Presence.EXCUSED},
            keys="",
        )
        self.table.set_hint(tr("没有人缺席，不必补学。"))

    def _records(self) -> list[StudyAttendance]:
        return [one for one in super()._records() if one.presence in (Presence.EXCUSED, Presence.ABSENT)]


def _make_up(parts: Parts) -> LifeSection:
    return PartsSection(MissedList(parts))


def _session_facts(desk: Desk, session: StudySession) -> Sequence[Fact]:
    return tuple(_session_lines(desk, session))


def _session_lines(desk: Desk, session: StudySession) -> Iterator[Fact]:
    sheet = sheets.session_sheet(desk, session)
    yield Fact(N_("时间"), f"{session.when}，{days_said(session.halves)}")
    if session.planned and session.planned != session.start:
        yield Fact(N_("计划时间"), session.planned.called, Tone.WARNED)
    counts = (len(sheet.members), len(sheet.of(Presence.PRESENT)), sum(one.is_missing for one in sheet.members))
    yield Fact(
        N_("人数"), tr("应到{of}，到会{came}，请假缺席{missed}").format(of=counts[0], came=counts[1], missed=counts[2])
    )
    outlines = sum(one.line.outline_on is not None for one in sheet.members)
    yield Fact(N_("发言提纲"), tr("已交{count}份").format(count=outlines))


def _plan_facts(desk: Desk, plan: StudyPlan) -> Sequence[Fact]:
    sheet = sheets.plan_sheet(desk, plan)
    sums = year_sum(sheet, desk.rules)
    due = desk.rules.edition.study.plan_by.of(plan.year)
    return (
        Fact(N_("集中学习"), tr("{count}次，{days}").format(count=len(sheet.sessions), days=days_said(sums.total))),
        Fact(N_("全年要求"), days_said(sums.needs), Tone.MET if sums.total >= sums.needs else Tone.WARNED),
        Fact(N_("应印发"), chinese_day(due)),
    )


def _life_facts(desk: Desk, meeting: LifeMeeting) -> Sequence[Fact]:
    within = int(desk.rules.reading("life_report"))
    due = desk.rules.calendar.add(meeting.end.day, within)
    return (
        Fact(N_("时间"), f"{chinese_day(meeting.start.day)}，{days_said(meeting.halves)}"),
        Fact(N_("书面报告县委"), tr("{day}前").format(day=chinese_day(due))),
    )


PLAN = Life(
    register=StudyPlan.register,
    steps=(
        Step(
            N_("起草"),
            ("year", "themes", "session_halves", "gap_days", "requirements", "drafted_on"),
            N_("登记今天起草完"),
            steps.draft,
        ),
        Step(N_("审定"), ("approved_by", "approved_on"), N_("登记组长今天审定"), steps.approve),
        Step(N_("印发"), ("issued_on",), N_("登记今天印发"), steps.issue),
    ),
    at=steps.plan_stage,
    facts=_plan_facts,
)

SESSION = Life(
    register=StudySession.register,
    steps=(
        Step(
            N_("安排"),
            ("theme", "start", "end", "form", "lecturer", "speakers", "presider", "place", "responsible"),
        ),
        Step(N_("通知"), ("notified_on",), N_("登记今天通知"), steps.notify),
        Step(N_("考勤"), action=N_("登记已举行"), take=steps.hold, section=RollSection),
        Step(N_("记录"), ("contents", "discussion", "recorder")),
        Step(N_("补学"), section=_make_up),
    ),
    at=steps.session_stage,
    facts=_session_facts,
)

LIFE_MEETING = Life(
    register=LifeMeeting.register,
    steps=(
        Step(N_("定时间"), ("year", "start", "end", "place", "presider")),
        Step(N_("会前准备"), ("scope", "opinions_on", "outlines_on", "discipline_on", "organisation_on")),
        Step(N_("召开"), ("returned_on",), N_("登记已召开"), steps.hold_life_meeting),
        Step(N_("会后"), ("written_on", "circulated_on")),
    ),
    at=steps.life_stage,
    facts=_life_facts,
)
