"""Everything leaders are due at in a stretch of days, from every register that knows of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.activities import Activity, ActivityLeader, Reception
from jkgov_desktop.records.leaders.calendars import WeekEvent
from jkgov_desktop.records.leaders.research import Research
from jkgov_desktop.records.leaders.sheets import BusyLeader, Clash, Named
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.people import Unit
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.study import StudyMember, StudySession
from jkgov_desktop.rulebook.people import in_force
from jkgov_desktop.store.listing import Between

_LONGEST = timedelta(days=31)
_AWAY = (AttendanceState.EXCUSED, AttendanceState.ABSENT)


def named(known: people.Directory, person: Id | None) -> Named | None:
    """A person with post and telephone on the directory's day; None for nobody."""
    found = known.persons.get(person or "")
    if found is None:
        return None
    return Named(found.id, found.name, known.printed_title(found.id), known.role(found.id), found.phone)


def nobody(person: Id) -> Named:
    """Stands for a person who is not chosen yet or no longer registered."""
    return Named(person, "", "")


def events(desk: Desk, first: date, last: date) -> tuple[WeekEvent, ...]:
    """What anybody is due at from one day to another, in order of time; `names` lists the leaders only."""
    begins, ends = Slot(first, Half.AM), Slot(last, Half.PM)
    known = presence(desk)
    team = dict.fromkeys((*known.team(first), *known.team(last)))
    found = (one for one in _sources(desk, begins, ends) if one.slot <= ends and (one.last or one.slot) >= begins)
    listed = (
        replace(one, names=tuple(known.names.get(person, "") for person in team if person in one.leaders))
        for one in found
    )
    return tuple(sorted(listed, key=lambda one: (one.at, one.title, one.record)))


def _sources(desk: Desk, first: Slot, last: Slot) -> Iterator[WeekEvent]:
    begun = (Between("start", Slot(first.day - _LONGEST, Half.AM), last),)
    units = people.everybody(desk).units
    beside = desk.recall(_companions)
    for activity in desk.store.all(Activity, within=begun):
        yield _of_activity(activity, beside.get(activity.id, []))
    for research in desk.store.all(Research, within=begun):
        yield _of_research(research, units)
    for visit in desk.store.all(Reception, within=begun):
        if visit.leader:
            yield _of_reception(visit, visit.leader, units)
    for session in desk.store.all(StudySession, within=begun):
        yield _of_session(session, desk.recall(_learners))
    for meeting in desk.store.all(Meeting, within=(Between("held_on", first.day, last.day),)):
        yield _of_meeting(meeting, _called(desk, meeting))


def _of_activity(one: Activity, beside: Sequence[Id]) -> WeekEvent:
    return WeekEvent(
        slot=one.start,
        last=one.last,
        starts=one.starts,
        title=one.title,
        place=one.place,
        leaders=tuple(dict.fromkeys((one.leader, *beside))),
        host=one.host,
        staff=one.staff,
        note=one.note,
        table="activities",
        record=one.id,
    )


def _of_research(one: Research, units: Mapping[Id, Unit]) -> WeekEvent:
    return WeekEvent(
        slot=one.start,
        last=one.last,
        starts=None,
        title=f"调研：{one.theme}",
        place=one.place,
        leaders=(one.leader,),
        host=_alias(units, one.unit),
        table="researches",
        record=one.id,
    )


def _of_reception(one: Reception, leader: Id, units: Mapping[Id, Unit]) -> WeekEvent:
    return WeekEvent(
        slot=one.start,
        last=one.last,
        starts=None,
        title=f"接待{one.guests}",
        place="",
        leaders=(leader,),
        host=_alias(units, one.undertaker),
        note=one.meeting,
        table="receptions",
        record=one.id,
    )


def _of_session(one: StudySession, members: Sequence[StudyMember]) -> WeekEvent:
    return WeekEvent(
        slot=one.start,
        last=one.end,
        starts=None,
        title=f"中心学习组集中学习：{one.theme}",
        place=one.place,
        leaders=tuple(dict.fromkeys(member.person for member in in_force(members, one.start.day))),
        table="study_sessions",
        record=one.id,
    )


def _of_meeting(one: Meeting, called: Sequence[Id]) -> WeekEvent:
    return WeekEvent(
        slot=Slot.at(datetime.combine(one.held_on, one.starts)),
        starts=one.starts,
        title=one.title or one.numbered_title,
        place=one.place,
        leaders=tuple(dict.fromkeys(called)),
        host="县政府办公室",
        table="meetings",
        record=one.id,
    )


def _called(desk: Desk, meeting: Meeting) -> list[Id]:
    """The presider, then everybody called who is not excused."""
    lines = desk.store.all(Attendance, order="place", meeting=meeting.id)
    coming = [line.person for line in lines if line.person and line.presence not in _AWAY]
    return [meeting.presider, *coming] if meeting.presider else coming


def _companions(desk: Desk) -> dict[Id, list[Id]]:
    found: dict[Id, list[Id]] = {}
    for one in desk.store.all(ActivityLeader):
        found.setdefault(one.activity, []).append(one.leader)
    return found


def _learners(desk: Desk) -> list[StudyMember]:
    return desk.store.all(StudyMember)


def _alias(units: Mapping[Id, Unit], unit: Id | None) -> str:
    known = units.get(unit or "")
    return known.called_as if known else ""


def clashes(desk: Desk, person: Id, first: Slot, last: Slot) -> tuple[Clash, ...]:
    """What somebody is due at between two half-days."""
    return tuple(
        Clash(max(one.slot, first), one.title, one.table, one.record)
        for one in events(desk, first.day, last.day)
        if person in one.leaders and one.slot <= last and (one.last or one.slot) >= first
    )


def busy(desk: Desk, persons: Iterable[Id], first: Slot, last: Slot, but: Id = "") -> tuple[BusyLeader, ...]:
    """Who of `persons` is away or due elsewhere between two half-days; `but` is the record that asks."""
    known = presence(desk)
    found = [
        BusyLeader(known.names.get(one, ""), f"{leave.said}（{leave.period}{_to(leave.place)}）", away=True)
        for one in persons
        for leave in known.leaves_between(first, last, one)
    ]
    due = events(desk, first.day, last.day)
    found += [
        BusyLeader(known.names.get(one, ""), f"已安排“{event.title}”（{event.slot.called}）", away=False)
        for one in persons
        for event in due
        if one in event.leaders and event.record != but and event.slot <= last and (event.last or event.slot) >= first
    ]
    return tuple(found)


def _to(place: str) -> str:
    return f"，{place}" if place else ""
