"""The leaders' days: who is here, where they go, what they are invited to, what they look into."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.office.leaders.calendars import in_charge, month, portfolios, team, today_sheet, week, whereabouts
from jkgov_desktop.office.leaders.care import care_sheet
from jkgov_desktop.office.leaders.diary import events
from jkgov_desktop.office.leaders.invitations import (
    accept,
    activity_of,
    activity_sheet,
    decline,
    invitation_sheet,
    show_director,
    stage_of,
)
from jkgov_desktop.office.leaders.leave import (
    approve,
    cancel,
    delegation_sheet,
    inform,
    leave_rule,
    leave_sheet,
    sign_off,
)
from jkgov_desktop.office.leaders.research import point_sheet, research_sheet
from jkgov_desktop.office.leaders.visitors import (
    congress_report_sheet,
    party_report_sheet,
    press_sheet,
    reception_sheet,
)
from jkgov_desktop.office.leaders.years import leader_now, leader_year
from jkgov_desktop.office.paper import Paper, day_named, of_record, year_named
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders import (
    Activity,
    CongressReport,
    ContactPoint,
    Delegation,
    Invitation,
    Leave,
    LeaveRule,
    PartyReport,
    PressRelease,
    Reception,
    Research,
)
from jkgov_desktop.records.people import Person, Portfolio

__all__ = [
    "JUDGED",
    "PAPERS",
    "accept",
    "activity_of",
    "activity_sheet",
    "approve",
    "cancel",
    "decline",
    "events",
    "in_charge",
    "inform",
    "invitation_sheet",
    "leader_year",
    "leave_rule",
    "leave_sheet",
    "month",
    "point_sheet",
    "portfolios",
    "presence",
    "research_sheet",
    "show_director",
    "sign_off",
    "stage_of",
    "team",
    "today_sheet",
    "week",
    "whereabouts",
]

JUDGED = {
    Leave: leave_sheet,
    Delegation: delegation_sheet,
    Invitation: invitation_sheet,
    Activity: activity_sheet,
    Research: research_sheet,
    ContactPoint: point_sheet,
    Reception: reception_sheet,
    PressRelease: press_sheet,
    PartyReport: party_report_sheet,
    CongressReport: congress_report_sheet,
    Person: leader_now,
    Portfolio: care_sheet,
}


def _year_of_leader(desk: Desk, name: str) -> object:
    """A leader's year named by the person's id and the year; without one, the present year."""
    person, _, year = name.partition(" ")
    return leader_year(desk, desk.store.get(Person, person).id, year_named(year) if year else desk.now().year)


def _leaves(desk: Desk) -> list[Id]:
    """The newest leave by each rule."""
    found: dict[LeaveRule, Id] = {}
    for one in desk.store.all(Leave):
        found.setdefault(leave_rule(desk, one.person, one.start.day), one.id)
    return list(found.values())


def _now(desk: Desk) -> list[str]:
    return [desk.now().date().isoformat()]


def _months(desk: Desk) -> list[str]:
    return [desk.now().date().isoformat()[:7]]


def _leaders(desk: Desk) -> list[str]:
    today = desk.now().date()
    return [f"{person} {today.year}" for person in presence(desk).team(today)[1:4]]


PAPERS = (
    of_record(Leave, leave_sheet, _leaves),
    of_record(Invitation, invitation_sheet),
    of_record(Research, research_sheet),
    of_record(ContactPoint, point_sheet),
    of_record(Reception, reception_sheet),
    Paper("week", lambda desk, name: week(desk, day_named(name)), _now),
    Paper("month", lambda desk, name: month(desk, day_named(name)), _months),
    Paper("whereabouts", lambda desk, name: whereabouts(desk, day_named(name)), _months),
    Paper("today-posts", lambda desk, name: today_sheet(desk, day_named(name)), _now),
    Paper("portfolios", lambda desk, name: portfolios(desk, day_named(name)), _now),
    Paper("leader-year", _year_of_leader, _leaders),
)
