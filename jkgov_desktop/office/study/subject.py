"""学习: who belongs to the study group, its plans, sessions and life meetings."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.keeping import Keeping
from jkgov_desktop.office.paper import of_record
from jkgov_desktop.office.study import due, lives, sheets, steps
from jkgov_desktop.office.subject import Subject
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.study import LifeMeeting, StudyAttendance, StudyMember, StudyPlan, StudySession
from jkgov_desktop.rulebook.study.sums import year_papers
from jkgov_desktop.store.reading import Reader


def _sessions(desk: Desk) -> list[Id]:
    """The newest session that was held, then the next one."""
    sessions = desk.store.all(StudySession, order="-start")
    return [one.id for one in sorted(sessions, key=lambda one: (not one.held, not one.discussion))]


def _lives(desk: Desk) -> list[Id]:
    return [one.id for one in sorted(desk.store.all(LifeMeeting), key=lambda one: (not one.held, -one.year))]


def _line(_desk: Desk, fresh: StudyAttendance) -> StudyAttendance:
    return replace(fresh, place=1)


def _plan_twice(_reader: Reader, standing: StudyPlan) -> str:
    return f"{standing.year}年度学习计划已经登记，请打开它修改。"


def _line_twice(_reader: Reader, _standing: StudyAttendance) -> str:
    return "名单中已有此人，不必重复登记；要改情况，请修改那一行。"


STUDY = Subject(
    "study",
    (
        Keeping(StudyPlan, once=("year",), twice=_plan_twice, sheet=sheets.plan_sheet, life=lives.PLAN),
        Keeping(
            StudySession,
            save=steps.save_session,
            sheet=sheets.session_sheet,
            examples=_sessions,
            life=lives.SESSION,
            sets=("held", "planned"),
        ),
        Keeping(StudyAttendance, save=steps.save_line, begin=_line, once=("session", "person"), twice=_line_twice),
        Keeping(LifeMeeting, sheet=sheets.life_sheet, examples=_lives, life=lives.LIFE_MEETING, sets=("held",)),
        Keeping(StudyMember, sheet=sheets.member_sheet),
    ),
    tasks=due.tasks,
    duties=due.duties,
    papers=(
        of_record(
            StudyPlan,
            lambda desk, plan: year_papers(sheets.plan_sheet(desk, plan), desk.rules),
            lambda desk: [one.id for one in desk.store.all(StudyPlan, order="-year")],
        ),
    ),
)
