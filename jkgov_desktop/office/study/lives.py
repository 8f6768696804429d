"""The lives of the study group: a year plan, a session with its roll, a democratic life meeting."""

from collections.abc import Iterator, Sequence

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.life import Fact, Life, Stage, Weight, words
from jkgov_desktop.office.study import steps
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.slots import days_said
from jkgov_desktop.records.study import LifeMeeting, SessionSheet, StudyPlan, StudySession, StudyYear
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.study.sums import year_sum


def _session_facts(_desk: Desk, session: StudySession, sheet: SessionSheet) -> Sequence[Fact]:
    return tuple(_session_lines(session, sheet))


def _session_lines(session: StudySession, sheet: SessionSheet) -> Iterator[Fact]:
    yield Fact(N_("时间"), f"{session.when}，{days_said(session.halves)}")
    if session.planned and session.planned != session.start:
        yield Fact(N_("计划时间"), session.planned.called, Weight.WARNED)
    of, came = len(sheet.members), len(sheet.of(AttendanceState.PRESENT))
    missed = sum(one.is_missing for one in sheet.members)
    counted = words(N_("应到{of}，到会{came}，请假缺席{missed}"), of=of, came=came, missed=missed)
    yield Fact(N_("人数"), counted)
    outlines = sum(one.line.outline_on is not None for one in sheet.members)
    yield Fact(N_("发言提纲"), words(N_("已交{count}份"), count=outlines))


def _plan_facts(desk: Desk, plan: StudyPlan, sheet: StudyYear) -> Sequence[Fact]:
    sums = year_sum(sheet, desk.rules)
    due = desk.rules.edition.study.plan_by.of(plan.year)
    counted = words(N_("{count}次，{days}"), count=len(sheet.sessions), days=days_said(sums.total))
    return (
        Fact(N_("集中学习"), counted),
        Fact(N_("全年要求"), days_said(sums.needs), Weight.MET if sums.total >= sums.needs else Weight.WARNED),
        Fact(N_("应印发"), chinese_day(due)),
    )


def _life_facts(desk: Desk, meeting: LifeMeeting, _sheet: object) -> Sequence[Fact]:
    within = int(desk.rules.reading("life_report"))
    due = desk.rules.calendar.add(meeting.end.day, within)
    return (
        Fact(N_("时间"), f"{chinese_day(meeting.start.day)}，{days_said(meeting.halves)}"),
        Fact(N_("书面报告县委"), words(N_("{day}前"), day=chinese_day(due))),
    )


PLAN = Life(
    (
        Stage(
            N_("起草"),
            ("year", "themes", "session_halves", "gap_days", "requirements", "drafted_on"),
            N_("登记今天起草完"),
            steps.draft,
        ),
        Stage(N_("审定"), ("approved_by", "approved_on"), N_("登记组长今天审定"), steps.approve),
        Stage(N_("印发"), ("issued_on",), N_("登记今天印发"), steps.issue),
    ),
    steps.plan_stage,
    facts=_plan_facts,
)

SESSION = Life(
    (
        Stage(
            N_("安排"),
            ("theme", "start", "end", "form", "lecturer", "speakers", "presider", "place", "responsible"),
        ),
        Stage(N_("通知"), ("notified_on",), N_("登记今天通知"), steps.notify),
        Stage(N_("考勤"), action=N_("登记已举行"), take=steps.hold),
        Stage(N_("记录"), ("contents", "discussion", "recorder")),
        Stage(N_("补学")),
    ),
    steps.session_stage,
    facts=_session_facts,
)

LIFE_MEETING = Life(
    (
        Stage(N_("定时间"), ("year", "start", "end", "place", "presider")),
        Stage(N_("会前准备"), ("scope", "opinions_on", "outlines_on", "discipline_on", "organisation_on")),
        Stage(N_("召开"), ("returned_on",), N_("登记已召开"), steps.hold_life_meeting),
        Stage(N_("会后"), ("written_on", "circulated_on")),
    ),
    steps.life_stage,
    facts=_life_facts,
)
