"""What meetings ask of the day: what is left to finish, and how often they should have been held."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.meetings.planning import unfinished
from jkgov_desktop.records.briefing import Duty, Task
from jkgov_desktop.records.meetings.items import AgendaItem, ReferredMatter
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.minutes import Decision, DecisionKind
from jkgov_desktop.rulebook.periods import Progress, progress

TABLE = Meeting.register.table


def tasks(desk: Desk, day: date) -> Iterator[Task]:
    """Meetings of the past that were not opened, not closed, or not signed for; and what has to go on from them."""
    for meeting in unfinished(desk, day):
        yield Task(
            meeting.title, TABLE, meeting.id, source=meeting.kind.label, holder="办公室", why=_waits_for(meeting)
        )
    for item, meeting in _to_send_on(desk):
        assert item.referred
        yield Task(item.title, TABLE, meeting.id, source=meeting.title, holder="办公室", why=item.referred.onward)


def _to_send_on(desk: Desk) -> Iterator[tuple[AgendaItem, Meeting]]:
    """What meetings settled that has still to go to the people's congress or the county committee (第70条)."""
    for matter in ReferredMatter:
        for item in desk.store.all(AgendaItem, order="id", referred=matter, referred_on=None):
            meeting = desk.store.get(Meeting, item.meeting)
            if meeting.closed and desk.store.all(Decision, item=item.id, kind=DecisionKind.DECIDED):
                yield item, meeting


def _waits_for(meeting: Meeting) -> str:
    if meeting.closed:
        return "纪要未签发"
    return "未登记散会" if meeting.opened else "未登记开会"


def _note(reached: Progress, day: date) -> str:
    if reached.met:
        return "已多于一般次数" if reached.more_than_usual else ""
    return f"本期还有 {(reached.period.last - day).days} 天"


def duties(desk: Desk, day: date) -> Iterator[Duty]:
    """The meetings the rules want every month, quarter or half-year (第50、51、53条)."""
    for kind, body in desk.rules.edition.bodies.items():
        if body.frequency is None:
            continue
        held = [meeting.held_on for meeting in desk.store.all(Meeting, kind=kind) if meeting.opened]
        reached = progress(body.frequency, held, day)
        wanted = f"{reached.wanted}—{reached.usual}" if reached.usual else str(reached.wanted)
        yield Duty(
            name=kind.label,
            period=reached.period.called,
            done=str(reached.done),
            wanted=f"{wanted} 次",
            share=min(1.0, reached.done / reached.wanted),
            met=reached.met,
            article=body.article,
            note=_note(reached, day),
            table=TABLE,
        )
