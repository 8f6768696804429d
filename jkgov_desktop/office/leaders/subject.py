"""领导: who is here, where they go, what they are invited to, what they look into."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.keeping import Keeping
from jkgov_desktop.office.leaders import (
    activity_life,
    calendars,
    care,
    due,
    invitation_life,
    invitations,
    leave,
    leave_life,
    research,
    visitors,
    years,
)
from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.office.paper import Paper, day_named, year_named
from jkgov_desktop.office.subject import Subject
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.activities import Activity, Invitation, PressRelease, Reception
from jkgov_desktop.records.leaders.leave import CongressReport, Delegation, Leave, PartyReport
from jkgov_desktop.records.leaders.research import ContactPoint, Research
from jkgov_desktop.records.leaders.sheets import LeaveRule
from jkgov_desktop.records.people import Person, Portfolio


def _year_of_leader(desk: Desk, name: str) -> object:
    """A leader's year named by the person's id and the year; without one, the present year."""
    person, _, year = name.partition(" ")
    return years.leader_year(desk, desk.store.get(Person, person).id, year_named(year) if year else desk.now().year)


def _leaves(desk: Desk) -> list[Id]:
    """The newest leave by each rule."""
    found: dict[LeaveRule, Id] = {}
    for one in desk.store.all(Leave):
        found.setdefault(leave.leave_rule(desk, one.person, one.start.day), one.id)
    return list(found.values())


def _now(desk: Desk) -> list[str]:
    return [desk.now().date().isoformat()]


def _months(desk: Desk) -> list[str]:
    return [desk.now().date().isoformat()[:7]]


def _leaders(desk: Desk) -> list[str]:
    today = desk.now().date()
    return [f"{person} {today.year}" for person in presence(desk).team(today)[1:4]]


LEADERS = Subject(
    "leaders",
    (
        Keeping(Leave, sheet=leave.leave_sheet, examples=_leaves, life=leave_life.LEAVE, sets=("cancelled",)),
        Keeping(Delegation, sheet=leave.delegation_sheet),
        Keeping(Invitation, sheet=invitations.invitation_sheet, life=invitation_life.INVITATION),
        Keeping(Activity, sheet=invitations.activity_sheet, life=activity_life.ACTIVITY, sets=("invitation",)),
        Keeping(Research, sheet=research.research_sheet),
        Keeping(ContactPoint, sheet=research.point_sheet),
        Keeping(Reception, sheet=visitors.reception_sheet),
        Keeping(PressRelease, sheet=visitors.press_sheet),
        Keeping(PartyReport, sheet=visitors.party_report_sheet),
        Keeping(CongressReport, sheet=visitors.congress_report_sheet),
        Keeping(Person, sheet=years.leader_now),
        Keeping(Portfolio, sheet=care.care_sheet),
    ),
    tasks=due.tasks,
    duties=due.duties,
    papers=(
        Paper("week", lambda desk, name: calendars.week(desk, day_named(name)), _now),
        Paper("month", lambda desk, name: calendars.month(desk, day_named(name)), _months),
        Paper("whereabouts", lambda desk, name: calendars.whereabouts(desk, day_named(name)), _months),
        Paper("today-posts", lambda desk, name: calendars.today_sheet(desk, day_named(name)), _now),
        Paper("portfolios", lambda desk, name: calendars.portfolios(desk, day_named(name)), _now),
        Paper("leader-year", _year_of_leader, _leaders),
    ),
)
