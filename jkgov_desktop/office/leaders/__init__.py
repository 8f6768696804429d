"""The leaders' days: who is here, where they go, what they are invited to, what they look into."""

from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.office.leaders.calendars import in_charge, month, portfolios, team, today_sheet, week, whereabouts
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
from jkgov_desktop.office.leaders.leave import approve, cancel, inform, leave_rule, leave_sheet, sign_off
from jkgov_desktop.office.leaders.research import point_sheet, research_sheet
from jkgov_desktop.office.leaders.years import leader_year

__all__ = [
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
