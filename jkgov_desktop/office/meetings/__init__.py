"""A meeting from what is proposed for it to its signed minutes; every step is one unit of work."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.meetings.agenda import (
    begin_agenda,
    lock_agenda,
    move_item,
    put_at_end,
    remove_item,
    save_item,
    tasks,
    unlock_agenda,
)
from jkgov_desktop.office.meetings.attendance import (
    arrive,
    hand_out,
    leave_early,
    mark,
    save_attendance,
    step_in,
    step_out,
    take_back,
    undo_movement,
)
from jkgov_desktop.office.meetings.clock import clock_now
from jkgov_desktop.office.meetings.deadlines import material_deadlines
from jkgov_desktop.office.meetings.holding import (
    close_meeting,
    dissent,
    extend,
    hear,
    open_meeting,
    save_decision,
    start_report,
    stop_report,
    undecided_items,
)
from jkgov_desktop.office.meetings.planning import (
    change,
    copy_last,
    next_meetings,
    plan,
    proposed_attendance,
    remove,
    unfinished,
)
from jkgov_desktop.office.meetings.proposals import (
    Opportunity,
    Waiting,
    deputy_in_charge,
    drop,
    earliest_day,
    opportunities,
    pass_on,
    put_off,
    save_proposal,
    schedule,
    waiting,
)
from jkgov_desktop.office.meetings.sheets import (
    conference_sheet,
    emergency_sheet,
    item_sheet,
    proposal_sheet,
    proposal_sheet_of,
    scheduled_for,
    sheet,
    sheet_of,
)
from jkgov_desktop.office.meetings.signing import (
    draft_minutes,
    proposed_signer,
    reopen_minutes,
    save_minutes,
    sign_minutes,
)
from jkgov_desktop.office.meetings.years import major_sheet, year_sheet
from jkgov_desktop.office.paper import Paper, of_year
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings import (
    AgendaItem,
    Conference,
    Emergency,
    Meeting,
    MeetingKind,
    Minutes,
    ProposedItem,
)


def _examples(desk: Desk) -> list[Id]:
    """A meeting still ahead, then the executive meetings whose minutes are signed, then any other."""
    ahead = [one.id for one in next_meetings(desk, desk.now().date())]
    signed = {one.meeting for one in desk.store.all(Minutes) if one.signed_on}
    executive = [one.id for one in desk.store.all(Meeting, kind=MeetingKind.EXECUTIVE) if one.id in signed]
    return [*ahead[:1], *executive[:1]]


def _item_examples(desk: Desk) -> list[Id]:
    """The items of the next meeting that has any, those best prepared first."""
    for meeting in next_meetings(desk, desk.now().date()):
        items = desk.store.all(AgendaItem, order="place", meeting=meeting.id)
        if items:
            return [one.id for one in sorted(items, key=lambda one: (not one.question, one.is_law_lesson))]
    return []


def _proposal_examples(desk: Desk) -> list[Id]:
    return [one.id for one in desk.store.all(ProposedItem)]


DEADLINES = (material_deadlines,)
JUDGED = {
    Meeting: lambda desk, meeting: sheet_of(desk, meeting) if meeting.id else None,
    ProposedItem: proposal_sheet_of,
    Conference: conference_sheet,
    Emergency: emergency_sheet,
}

PAPERS = (
    Paper("meetings", sheet, _examples),
    Paper("agenda_items", item_sheet, _item_examples),
    Paper("proposed_items", proposal_sheet, _proposal_examples),
    of_year("meeting-year", year_sheet),
    of_year("major-year", major_sheet),
)

__all__ = [
    "DEADLINES",
    "JUDGED",
    "PAPERS",
    "Opportunity",
    "Waiting",
    "arrive",
    "begin_agenda",
    "change",
    "clock_now",
    "close_meeting",
    "conference_sheet",
    "copy_last",
    "deputy_in_charge",
    "dissent",
    "draft_minutes",
    "drop",
    "earliest_day",
    "emergency_sheet",
    "extend",
    "hand_out",
    "hear",
    "item_sheet",
    "leave_early",
    "lock_agenda",
    "major_sheet",
    "mark",
    "move_item",
    "next_meetings",
    "open_meeting",
    "opportunities",
    "pass_on",
    "plan",
    "proposal_sheet",
    "proposal_sheet_of",
    "proposed_attendance",
    "proposed_signer",
    "put_at_end",
    "put_off",
    "remove",
    "remove_item",
    "reopen_minutes",
    "save_attendance",
    "save_decision",
    "save_item",
    "save_minutes",
    "save_proposal",
    "schedule",
    "scheduled_for",
    "sheet",
    "sheet_of",
    "sign_minutes",
    "start_report",
    "step_in",
    "step_out",
    "stop_report",
    "take_back",
    "tasks",
    "undecided_items",
    "undo_movement",
    "unfinished",
    "unlock_agenda",
    "waiting",
    "year_sheet",
]
