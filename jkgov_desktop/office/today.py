"""What a morning begins with: the meetings ahead with what they lack, and what is still to be finished."""

from dataclasses import dataclass
from datetime import date

from jkgov_desktop.office import meetings
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.findings import Judged, judge_meeting
from jkgov_desktop.records.meetings import Meeting, MeetingSheet, Stage
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.findings import Severity

AHEAD = 10
"""How many meetings ahead are shown."""

_NEXT_STEP = {
    Stage.PLANNED: N_("未登记开会"),
    Stage.RUNNING: N_("未登记散会"),
    Stage.CLOSED: N_("纪要未签发"),
    Stage.SIGNED: "",
}


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
class Today:
    """Everything the first page shows of one day."""

    day: date
    ahead: tuple[MeetingAhead, ...]
    left: tuple[MeetingLeft, ...]


def today(desk: Desk) -> Today:
    """What the first page shows now."""
    day = desk.now().date()
    ahead = meetings.next_meetings(desk, day)[:AHEAD]
    return Today(
        day=day,
        ahead=tuple(_ahead(desk, meeting) for meeting in ahead),
        left=tuple(_left(desk, meeting) for meeting in meetings.unfinished(desk, day)),
    )


def _ahead(desk: Desk, meeting: Meeting) -> MeetingAhead:
    sheet = meetings.sheet(desk, meeting.id)
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


def _left(desk: Desk, meeting: Meeting) -> MeetingLeft:
    return MeetingLeft(meeting, _NEXT_STEP[meetings.sheet(desk, meeting.id).stage])


def is_serious(judged: Judged) -> bool:
    """Whether a finding should be seen before the day begins."""
    return judged.override is None and judged.finding.severity in (Severity.BLOCK, Severity.WARN)
