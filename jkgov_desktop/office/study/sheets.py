"""The sheets of the study group put together from the registers: a year, a session, a life meeting, a member."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders import away
from jkgov_desktop.office.people import Directory
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.slots import slots
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.study import (
    GroupMember,
    Learner,
    LifeMeeting,
    LifeMeetingSheet,
    MemberSheet,
    SelfStudy,
    SessionSheet,
    StudyAttendance,
    StudyDuty,
    StudyMember,
    StudyPlan,
    StudySession,
    StudyYear,
)
from jkgov_desktop.rulebook.people import precedence

_DUTIES = tuple(StudyDuty)
_LAST = 10_000


class _Read(Struct, frozen=True):
    """All that the group's sheets need, read once."""

    members: tuple[StudyMember, ...]
    sessions: tuple[StudySession, ...]
    attendances: dict[Id, tuple[StudyAttendance, ...]]
    lessons: dict[int, tuple[int, int]]


def _read(desk: Desk) -> _Read:
    lines: dict[Id, list[StudyAttendance]] = {}
    for line in desk.store.all(StudyAttendance, order="place"):
        lines.setdefault(line.session, []).append(line)
    return _Read(
        members=desk.recall(_members),
        sessions=tuple(desk.store.all(StudySession, order="start")),
        attendances={session: tuple(own) for session, own in lines.items()},
        lessons=_law_lessons(desk),
    )


def _members(desk: Desk) -> tuple[StudyMember, ...]:
    return tuple(desk.store.all(StudyMember))


def _law_lessons(desk: Desk) -> dict[int, tuple[int, int]]:
    """For every year how many executive meetings were held, and how many of them began with the study of law."""
    taught = {item.meeting for item in desk.store.all(AgendaItem) if item.is_law_lesson}
    found: dict[int, tuple[int, int]] = {}
    for meeting in desk.store.all(Meeting, kind=MeetingKind.EXECUTIVE):
        if meeting.opened:
            held, lessons = found.get(meeting.held_on.year, (0, 0))
            found[meeting.held_on.year] = held + 1, lessons + (meeting.id in taught)
    return found


def members_in(desk: Desk, first: date, last: date) -> tuple[GroupMember, ...]:
    """Everybody in the group at some time from `first` to `last`, by duty, then by rank, each once."""
    known = people.directory(desk, min(max(desk.now().date(), first), last))
    found: dict[Id, GroupMember] = {}
    for one in desk.recall(_members):
        if (one.since is None or one.since <= last) and (one.until is None or first <= one.until):
            earlier = found.get(one.person)
            if earlier is None or (earlier.since or first) <= (one.since or first):
                found[one.person] = _group_member(one, known)
    return tuple(sorted(found.values(), key=lambda member: (_DUTIES.index(member.duty), *_rank(member.person, known))))


def _group_member(one: StudyMember, known: Directory) -> GroupMember:
    person = known.persons.get(one.person)
    name = person.name if person else ""
    return GroupMember(one.person, name, known.printed_title(one.person), one.duty, one.since, one.until)


def _rank(person: Id, known: Directory) -> tuple[int, int, int]:
    post = known.main_post(person)
    return precedence(post) if post else (_LAST, 0, 0)


def members_on(desk: Desk, on: date) -> tuple[GroupMember, ...]:
    """The group as it is on a day."""
    return members_in(desk, on, on)


def session_sheet(desk: Desk, session: StudySession) -> SessionSheet:
    """A session, kept or just being typed, with everybody on its roll."""
    on = session.start.day
    known = people.directory(desk, on)
    group = {member.person: member for member in members_on(desk, on)}
    leader = next((member for member in group.values() if member.duty is StudyDuty.LEADER), None)
    presider = known.persons.get(session.presider or "")
    duty = group[presider.id].duty if presider and presider.id in group else None
    return SessionSheet(
        house=desk.letterhead,
        session=session,
        today=desk.now().date(),
        learners=tuple(_learners(desk, session, known, group)),
        presider=f"{known.printed_title(presider.id)}{presider.name}" if presider else "",
        presider_duty=duty,
        leader=leader.name if leader else "",
        leader_away=_away(desk, leader.person, session) if leader else "",
    )


def _learners(desk: Desk, session: StudySession, known: Directory, group: dict[Id, GroupMember]) -> Iterator[Learner]:
    for line in desk.recall(_read).attendances.get(session.id, ()):
        person = known.persons.get(line.person)
        duty = group[line.person].duty if line.person in group else StudyDuty.OBSERVER
        yield Learner(line, person.name if person else "", known.printed_title(line.person), duty)


def _away(desk: Desk, person: Id, session: StudySession) -> str:
    """Why somebody cannot come to a session: 因公外出; empty when he can."""
    present = away.presence(desk)
    leaves = (present.away(person, slot) for slot in slots(session.start, session.end))
    leave = next(filter(None, leaves), None)
    return f"{leave.kind.label}外出" if leave else ""


def year_sheet(desk: Desk, year: int, today: date | None = None) -> StudyYear:
    """One year of the group as it stands."""
    read, store = desk.recall(_read), desk.store
    plan = next(iter(store.all(StudyPlan, year=year)), None)
    held, lessons = read.lessons.get(year, (0, 0))
    members = members_in(desk, date(year, 1, 1), date(year, 12, 31))
    approver = plan.approved_by if plan else None
    return StudyYear(
        house=desk.letterhead,
        year=year,
        today=today or desk.now().date(),
        plan=plan,
        approver=people.everybody(desk).persons[approver].name if approver else "",
        approver_duty=next((one.duty for one in members if one.person == approver), None),
        sessions=tuple(session_sheet(desk, one) for one in read.sessions if one.year == year),
        members=members,
        self_studies=tuple(one for one in store.all(SelfStudy, order="on") if one.on.year == year),
        life_meetings=tuple(store.all(LifeMeeting, order="start", year=year)),
        executive_meetings=held,
        law_studies=lessons,
    )


def plan_sheet(desk: Desk, plan: StudyPlan) -> StudyYear:
    """The year of a plan, kept or just being typed."""
    found = year_sheet(desk, plan.year)
    approver = people.everybody(desk).persons.get(plan.approved_by or "")
    duty = next((one.duty for one in found.members if one.person == plan.approved_by), None)
    return replace(found, plan=plan, approver=approver.name if approver else "", approver_duty=duty)


def life_sheet(desk: Desk, meeting: LifeMeeting) -> LifeMeetingSheet:
    """A democratic life meeting with the name of who presides."""
    known = people.directory(desk, meeting.start.day)
    presider = known.persons.get(meeting.presider or "")
    said = f"{known.printed_title(presider.id)}{presider.name}" if presider else ""
    return LifeMeetingSheet(desk.letterhead, meeting, desk.now().date(), said)


def member_sheet(desk: Desk, member: StudyMember) -> MemberSheet | None:
    """A part in the group with the post its holder has now; parts given up are not judged."""
    today = desk.now().date()
    if member.until and member.until < today:
        return None
    known = people.directory(desk, today)
    person = known.persons.get(member.person)
    return MemberSheet(member, person.name if person else "", known.role(member.person), known.seat(member.person))
