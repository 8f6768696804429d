"""What a morning begins with: the meetings ahead with what they lack, and what is still to be finished."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from jkgov_desktop.office import meetings, people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.findings import Judged, judge_meeting
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings import Meeting, MeetingKind, MeetingSheet
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.periods import Progress, progress

AHEAD = 10
"""How many meetings ahead are shown."""

_WHOLES = {"agenda_items": "meetings", "attendances": "meetings", "decisions": "agenda_items"}
"""What a new record of a table is typed on the page of."""


@dataclass(frozen=True)
class MeetingAhead:
    """A meeting to come: its lacks in a few words, and the findings that block it."""

    meeting: Meeting
    lacks: tuple[str, ...]
    blocked: tuple[Judged, ...]


@dataclass(frozen=True)
class MeetingLeft:
    """A past meeting somebody has still to finish, and the step it waits for."""

    meeting: Meeting
    waits_for: str


@dataclass(frozen=True)
class HalfTyped:
    """A form somebody began and did not save. Opening `table` and `record` leads back to it."""

    title: str
    at: datetime
    table: str
    record: Id


@dataclass(frozen=True)
class Duty:
    """A kind of meeting the rules want so often, and how far that has been met in the present period."""

    kind: MeetingKind
    article: int
    progress: Progress


@dataclass(frozen=True)
class Today:
    """Everything the first page shows of one day."""

    day: date
    ahead: tuple[MeetingAhead, ...]
    left: tuple[MeetingLeft, ...]
    duties: tuple[Duty, ...]
    half_typed: tuple[HalfTyped, ...]


def today(desk: Desk) -> Today:
    """What the first page shows now."""
    day = desk.now().date()
    ahead = meetings.next_meetings(desk, day)[:AHEAD]
    everybody = people.everybody(desk)
    return Today(
        day=day,
        ahead=tuple(_ahead(desk, meeting, everybody) for meeting in ahead),
        left=tuple(MeetingLeft(meeting, _next_step(meeting)) for meeting in meetings.unfinished(desk, day)),
        duties=tuple(_duties(desk, day)),
        half_typed=tuple(_half_typed(desk)),
    )


def _half_typed(desk: Desk) -> Iterator[HalfTyped]:
    """The drafts, newest first; a new part of a meeting is typed on the page of what it belongs to."""
    for draft in desk.store.drafts.all():
        table, record = draft.table, draft.id
        place = draft.key.partition("#")[0].rpartition("/new/")[2] if not record else ""
        if place:
            table, record = _WHOLES.get(table, table), place
        yield HalfTyped(register_of(draft.table).title, draft.at, table, record)


def _duties(desk: Desk, day: date) -> Iterator[Duty]:
    """The meetings the rules want every month, quarter or half-year (第50、51、53条)."""
    for kind, body in desk.rules.edition.bodies.items():
        if body.frequency:
            held = [meeting.held_on for meeting in desk.store.all(Meeting, kind=kind) if meeting.opened]
            yield Duty(kind, body.article, progress(body.frequency, held, day))


def _ahead(desk: Desk, meeting: Meeting, everybody: people.Everybody) -> MeetingAhead:
    sheet = meetings.sheet(desk, meeting.id, everybody)
    judged = judge_meeting(desk, sheet)
    return MeetingAhead(meeting, tuple(_lacks(sheet)), tuple(one for one in judged if one.blocks))


def _lacks(sheet: MeetingSheet) -> list[str]:
    lacks = []
    if not sheet.meeting.presider:
        lacks.append(N_("未定主持人"))
    if not sheet.items:
        lacks.append(N_("未排议题"))
    elif any(not item.item.minutes for item in sheet.items):
        lacks.append(N_("有议题未定时长"))
    if not sheet.meeting.notified_on:
        lacks.append(N_("未发通知"))
    return lacks


def _next_step(unfinished: Meeting) -> str:
    if unfinished.closed:
        return N_("纪要未签发")
    return N_("未登记散会") if unfinished.opened else N_("未登记开会")
