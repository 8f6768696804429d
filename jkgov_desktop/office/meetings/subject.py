"""会议: its registers, and what is printed of them."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.keeping import Keeping, today_in
from jkgov_desktop.office.meetings import (
    agenda,
    attendance,
    deadlines,
    due,
    guards,
    holding,
    life,
    planning,
    proposal_life,
    proposals,
    sheets,
    signing,
    years,
)
from jkgov_desktop.office.paper import Paper, of_year
from jkgov_desktop.office.subject import Subject
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.attendance import Attendance, Movement
from jkgov_desktop.records.meetings.conferences import Conference
from jkgov_desktop.records.meetings.emergencies import Emergency
from jkgov_desktop.records.meetings.items import AgendaItem, Consultation, ProposedItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.meetings.minutes import Decision, Dissent, Minutes
from jkgov_desktop.records.meetings.sheets import MeetingSheet


def _sheet(desk: Desk, meeting: Meeting) -> MeetingSheet | None:
    return sheets.sheet_of(desk, meeting) if meeting.id else None


def _examples(desk: Desk) -> list[Id]:
    """A meeting still ahead, then the executive meetings whose minutes are signed, then any other."""
    ahead = [one.id for one in planning.next_meetings(desk, desk.now().date())]
    signed = {one.meeting for one in desk.store.all(Minutes) if one.signed_on}
    executive = [one.id for one in desk.store.all(Meeting, kind=MeetingKind.EXECUTIVE) if one.id in signed]
    return [*ahead[:1], *executive[:1]]


def _item_examples(desk: Desk) -> list[Id]:
    """The items of the next meeting that has any, those best prepared first."""
    for meeting in planning.next_meetings(desk, desk.now().date()):
        items = desk.store.all(AgendaItem, order="place", meeting=meeting.id)
        if items:
            return [one.id for one in sorted(items, key=lambda one: (not one.question, one.is_law_lesson))]
    return []


def _proposal_examples(desk: Desk) -> list[Id]:
    return [one.id for one in desk.store.all(ProposedItem)]


MEETINGS = Subject(
    "meetings",
    (
        Keeping(
            Meeting,
            save=planning.save,
            guard=guards.meeting_stands,
            sheet=_sheet,
            examples=_examples,
            life=life.MEETING,
            sets=("locked_on", "notified_on"),
        ),
        Keeping(
            AgendaItem,
            save=agenda.save_item,
            remove=agenda.remove_item,
            restored=agenda.put_at_end,
            guard=guards.item_stands,
        ),
        Keeping(Attendance, save=attendance.save_attendance, guard=guards.part_stands),
        Keeping(Movement, guard=guards.part_stands),
        Keeping(Decision, save=holding.save_decision, guard=guards.part_stands),
        Keeping(Dissent, guard=guards.part_stands),
        Keeping(Minutes, save=signing.save_minutes),
        Keeping(
            ProposedItem,
            save=proposals.save_proposal,
            sheet=sheets.proposal_sheet_of,
            examples=_proposal_examples,
            life=proposal_life.PROPOSAL,
            sets=("fund", "proposed_on", "put_off", "taken_on"),
        ),
        Keeping(Consultation, begin=today_in("asked_on")),
        Keeping(Conference, sheet=sheets.conference_sheet),
        Keeping(Emergency, sheet=sheets.emergency_sheet),
    ),
    tasks=due.tasks,
    duties=due.duties,
    deadlines=deadlines.material_deadlines,
    papers=(
        Paper("agenda_items", sheets.item_sheet, _item_examples),
        of_year("meeting-year", years.year_sheet),
        of_year("major-year", years.major_sheet),
    ),
)
