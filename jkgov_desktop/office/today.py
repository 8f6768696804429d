"""What a morning begins with: who is in charge, who is away, the meetings ahead, what is due, what is half typed."""

from collections.abc import Iterator
from datetime import date, datetime
from itertools import chain

from msgspec import Struct

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.office.leaders.calendars import in_charge, today_sheet
from jkgov_desktop.office.meetings import planning, sheets
from jkgov_desktop.office.paper import Paper, day_named
from jkgov_desktop.office.rules.findings import Judged, judge_meeting
from jkgov_desktop.office.subjects import SUBJECTS
from jkgov_desktop.records.briefing import BriefingSheet, MeetingLine, Nearness, Task
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.calendars import InCharge
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.sheets import MeetingSheet
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.records.slots import Slot
from jkgov_desktop.records.words import N_

AHEAD = 10
"""How many meetings ahead are shown."""


class MeetingAhead(Struct, frozen=True):
    """A meeting to come: its lacks in a few words, and the findings that block it."""

    meeting: Meeting
    lacks: tuple[str, ...]
    blocked: tuple[Judged, ...]


class HalfTyped(Struct, frozen=True):
    """A form somebody began and did not save. Opening `table` and `record` leads back to it."""

    title: str
    at: datetime
    table: str
    record: Id


class Today(Struct, frozen=True):
    """Everything the first page shows: what the day asks, the meetings ahead, and forms nobody saved."""

    sheet: BriefingSheet
    ahead: tuple[MeetingAhead, ...]
    half_typed: tuple[HalfTyped, ...]

    @property
    def day(self) -> date:
        """The day it is."""
        return self.sheet.day


def today(desk: Desk) -> Today:
    """What the first page shows now."""
    day = desk.now().date()
    ahead = _meetings_ahead(desk, day)
    return Today(_briefing(desk, day, ahead), ahead, tuple(_half_typed(desk)))


def briefing(desk: Desk, day: date) -> BriefingSheet:
    """今日要情 of a day."""
    return _briefing(desk, day, _meetings_ahead(desk, day))


def _briefing(desk: Desk, day: date, ahead: tuple[MeetingAhead, ...]) -> BriefingSheet:
    here = today_sheet(desk, day)
    return BriefingSheet(
        house=here.house,
        day=day,
        in_charge=here.in_charge,
        away=tuple(one for one in here.lines if one.away),
        meetings=tuple(_line(one, day) for one in ahead),
        tasks=tasks(desk, day),
        duties=tuple(chain.from_iterable(subject.duties(desk, day) for subject in SUBJECTS)),
    )


def in_charge_now(desk: Desk) -> tuple[InCharge, int]:
    """Who is in charge in this half-day, and how many of the leaders are away."""
    now, known = Slot.at(desk.now()), presence(desk)
    return in_charge(desk, now), sum(known.away(person, now) is not None for person in known.team(now.day))


def tasks(desk: Desk, day: date) -> tuple[Task, ...]:
    """What every subject waits for, the gravest first, then by limit; what has no limit last."""
    found = chain.from_iterable(subject.tasks(desk, day) for subject in SUBJECTS)
    order = list(Nearness)
    return tuple(sorted(found, key=lambda one: (order.index(one.urgency(day)), one.due or date.max)))


def _half_typed(desk: Desk) -> Iterator[HalfTyped]:
    """The drafts, newest first; a new part of something is typed on the page of what it belongs to."""
    for draft in desk.store.drafts.all():
        register = register_of(draft.table)
        table, record = draft.table, draft.id
        place = draft.key.partition("#")[0].rpartition("/new/")[2] if not record else ""
        if place:
            table, record = _TYPED_ON.get(table) or (register.whole.target if register.whole else table), place
        yield HalfTyped(register.title, draft.at, table, record)


_TYPED_ON = {"decisions": "agenda_items"}
"""Parts typed beside another record than the one they belong to."""


def _meetings_ahead(desk: Desk, day: date) -> tuple[MeetingAhead, ...]:
    everybody = people.everybody(desk)
    found = []
    for meeting in planning.next_meetings(desk, day)[:AHEAD]:
        sheet = sheets.sheet(desk, meeting.id, everybody)
        blocked = tuple(one for one in judge_meeting(desk, sheet) if one.blocks)
        found.append(MeetingAhead(meeting, tuple(_lacks(sheet)), blocked))
    return tuple(found)


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


def _line(one: MeetingAhead, day: date) -> MeetingLine:
    meeting = one.meeting
    on = "今日" if meeting.held_on == day else f"{meeting.held_on.month}月{meeting.held_on.day}日"
    against = (f"{len(one.blocked)}处不合规则",) if one.blocked else ()
    return MeetingLine(f"{on} {meeting.starts:%H:%M}", meeting.title, meeting.place, "、".join((*one.lacks, *against)))


PAPER = Paper(
    "briefing",
    lambda desk, name: briefing(desk, day_named(name)),
    lambda desk: [desk.now().date().isoformat()],
)
