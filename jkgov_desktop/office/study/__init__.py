"""The study group: its sheets, its steps, and planning its year."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.paper import of_record
from jkgov_desktop.office.study.sheets import life_sheet, member_sheet, plan_sheet, session_sheet, year_sheet
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.study import LifeMeeting, StudyMember, StudyPlan, StudySession
from jkgov_desktop.rulebook.study_sums import year_papers

__all__ = ["JUDGED", "PAPERS", "life_sheet", "member_sheet", "plan_sheet", "session_sheet", "year_sheet"]


def _sessions(desk: Desk) -> list[Id]:
    """The newest session that was held, then the next one."""
    sessions = desk.store.all(StudySession, order="-start")
    return [one.id for one in sorted(sessions, key=lambda one: (not one.held, not one.discussion))]


JUDGED = {StudyPlan: plan_sheet, StudySession: session_sheet, LifeMeeting: life_sheet, StudyMember: member_sheet}
PAPERS = (
    of_record(
        StudyPlan,
        lambda desk, plan: year_papers(plan_sheet(desk, plan), desk.rules),
        lambda desk: [one.id for one in desk.store.all(StudyPlan, order="-year")],
    ),
    of_record(StudySession, session_sheet, _sessions),
    of_record(
        LifeMeeting,
        life_sheet,
        lambda desk: [one.id for one in sorted(desk.store.all(LifeMeeting), key=lambda one: (not one.held, -one.year))],
    ),
)
