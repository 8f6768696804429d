"""A meeting planned: who presides, who belongs to it, whom it calls, moved to another day."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import count

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders import away
from jkgov_desktop.office.meetings.kinds import refuse_unknown
from jkgov_desktop.office.people import Directory
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.house import IssuedNumber
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.meetings.minutes import Minutes
from jkgov_desktop.records.people import Unit, UnitKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook import people as rules
from jkgov_desktop.rulebook.figures.agenda import Called
from jkgov_desktop.rulebook.leaders.presence import ActingKind
from jkgov_desktop.store.unit import UnitOfWork


def save(desk: Desk, loaded: Meeting | None, wanted: Meeting) -> Meeting:
    """Plan a new meeting, or change one."""
    return change(desk, loaded, wanted) if loaded else plan(desk, wanted)


def plan(desk: Desk, meeting: Meeting) -> Meeting:
    """Enter a planned meeting with the members and fixed observers of its kind in office that day.

    An empty title, presider or place is filled with what the rules and the office propose. One that is over and
    has its number keeps it.
    """
    refuse_unknown(desk, meeting.kind, meeting.held_on)
    known = people.directory(desk, meeting.held_on)
    wanted = _filled(desk, meeting, known)
    with desk.unit(f"筹备{wanted.title}") as unit:
        kept = unit.add(wanted)
        if kept.number and kept.held_on < desk.now().date():
            unit.give_number(kept.series, kept.id, kept.held_on, kept.number)
        for line in proposed_attendance(desk, kept, known):
            unit.add(line)
    return kept


def _filled(desk: Desk, meeting: Meeting, known: Directory) -> Meeting:
    presider, delegation = proposed_presider(desk, meeting, known)
    chosen = meeting.presider or presider
    return replace(
        meeting,
        title=meeting.title or meeting.numbered_title,
        presider=chosen,
        delegation=meeting.delegation or (delegation if chosen == presider else ""),
        place=meeting.place or desk.letterhead.place,
        recorder=meeting.recorder or desk.clerk,
        term=meeting.term or _term(desk),
    )


def _term(desk: Desk) -> str:
    """The term the last meeting was numbered in, where the office numbers by term."""
    if desk.rules.reading("meeting_numbers") != "term":
        return ""
    return next((one.term for one in desk.store.all(Meeting, order="-held_on") if one.term), "")


def proposed_presider(desk: Desk, meeting: Meeting, known: Directory) -> tuple[Id | None, str]:
    """Who is to preside, and the delegation on record for it: the leave log passes over those who are away."""
    edition = desk.rules.edition
    ordinary = rules.default_presider(meeting.kind, known.day, known.posts, known.seats, edition)
    if ordinary is None:
        return None, ""
    present, slot = away.presence(desk), meeting.slot
    if present.away(ordinary, slot) is None:
        return ordinary, ""
    party = meeting.kind is MeetingKind.PARTY_GROUP
    acting = present.party(slot) if party else present.acting(slot)
    if acting.person is None:
        return ordinary, ""
    return acting.person, "受县长委托" if acting.kind is ActingKind.DELEGATED else ""


def proposed_attendance(desk: Desk, meeting: Meeting, known: Directory) -> Iterator[Attendance]:
    """The members by the posts in force that day, the fixed observers, then the groups called (第50、54条)."""
    places = {role: count(1) for role in MeetingRole}
    listed: set[Id] = set()
    for role, person, title in _proposed(desk, meeting.kind, known):
        if person not in listed:
            if person:
                listed.add(person)
            place = next(places[role])
            yield Attendance(
                meeting=meeting.id, role=role, place=place, person=person, title=title, presence=AttendanceState.OPEN
            )


def _proposed(desk: Desk, kind: MeetingKind, known: Directory) -> Iterator[tuple[MeetingRole, Id | None, str]]:
    edition = desk.rules.on(known.day).edition
    for person in rules.members_on(known.day, kind, known.posts, known.seats, edition):
        yield MeetingRole.MEMBER, person, known.printed_title(person)
    for fixed in edition.body(kind).fixed_observers:
        unit = next(filter(None, map(known.unit_called, fixed.names)), None)
        post = known.holder(unit.id, fixed.post) if unit else None
        title = known.title_of(post) if post else fixed.unit + (fixed.post or "主要负责人")
        yield MeetingRole.OBSERVER, post.person if post else None, title
    called = edition.agenda.called.get(kind)
    if called:
        yield from _groups(called, known)


def _groups(called: Called, known: Directory) -> Iterator[tuple[MeetingRole, Id | None, str]]:
    """The principals of the units called, by kind in the order of the edition; a unit without one is named."""
    for post in known.posts:
        if post.role in called.posts:
            yield MeetingRole.OBSERVER, post.person, known.title_of(post)
    for role, kinds in ((MeetingRole.OBSERVER, called.observers), (MeetingRole.INVITEE, called.invitees)):
        for unit in _units_of(kinds, known):
            head = known.holder(unit.id) or next((post for post in known.posts if post.unit == unit.id), None)
            title = known.title_of(head) if head else f"{unit.called_as}主要负责人"
            yield role, head.person if head else None, title


def change(desk: Desk, loaded: Meeting, wanted: Meeting) -> Meeting:
    """Change a meeting's plan. Another day or kind proposes its members anew while none has come.

    Whoever somebody put on the list by hand stays on it.
    """
    lines = desk.store.all(Attendance, meeting=loaded.id)
    moved = (loaded.held_on, loaded.kind) != (wanted.held_on, wanted.kind)
    if moved:
        refuse_unknown(desk, wanted.kind, wanted.held_on)
    if not wanted.title or (moved and wanted.title == loaded.working_title):
        wanted = replace(wanted, title=wanted.numbered_title)
    renumbered = (wanted.number, wanted.term) != (loaded.number, loaded.term)
    if (moved or renumbered) and desk.store.all(IssuedNumber, given_to=loaded.id, void_reason=""):
        raise Refused("会议已编号，不能再改会议类别、日期、届别和次数；如系误登，请删除后重新登记。")
    if bool(wanted.opened) != bool(loaded.opened) or bool(wanted.closed) != bool(loaded.closed):
        raise Refused("开会和散会请在“到会”“记录”两步登记；这里只改正已登记的时间。")
    with desk.unit(f"修改{wanted.title}") as unit:
        kept = unit.change(loaded, wanted)
        if moved and all(line.presence is AttendanceState.OPEN for line in lines):
            _propose_anew(desk, unit, loaded, kept, lines)
    return kept


def note_notice(desk: Desk, meeting: Meeting, *, sent: bool = True) -> Meeting:
    """Note that the notice went out today, on the day of the meeting if that is past; or that it did not after all."""
    day = min(desk.now().date(), meeting.held_on) if sent else None
    return change(desk, meeting, replace(meeting, notified_on=day))


def _propose_anew(desk: Desk, unit: UnitOfWork, loaded: Meeting, kept: Meeting, lines: Sequence[Attendance]) -> None:
    """Put those proposed for the meeting as it is now in the place of those proposed for it as it was."""
    before, now = (
        {_listed(line): line for line in proposed_attendance(desk, meeting, people.directory(desk, meeting.held_on))}
        for meeting in (loaded, kept)
    )
    standing = {_listed(line): line for line in lines}
    for key, line in standing.items():
        if key in before and key not in now:
            unit.remove(line)
        elif key in now:
            typed = key not in before or line.title != before[key].title
            title = line.title if typed else now[key].title
            unit.change(line, replace(line, place=now[key].place, title=title))
    for key, line in now.items():
        if key not in standing:
            unit.add(line)


def _listed(line: Attendance) -> tuple[MeetingRole, Id]:
    """Whom a line puts on the list: a person, or whoever holds a post."""
    return line.role, line.person or line.title


def _units_of(kinds: Sequence[UnitKind], known: Directory) -> list[Unit]:
    units = rules.in_force(known.units.values(), known.day)
    return [unit for kind in kinds for unit in units if unit.kind is kind]


def copy_last(desk: Desk, meeting: Meeting) -> Meeting:
    """Plan a meeting like the last one of its kind: its time, place, requirements, and whom it called by hand.

    Raises Refused when there is none.
    """
    last = next(iter(_held_before(desk, meeting)), None)
    if last is None:
        raise Refused(f"以前没有开过{meeting.kind.label}，请直接填写。")
    like = replace(
        meeting,
        starts=last.starts,
        place=meeting.place or last.place,
        recorder=meeting.recorder or last.recorder,
        note=meeting.note or last.note,
        term=meeting.term or last.term,
    )
    known = people.directory(desk, like.held_on)
    wanted = _filled(desk, like, known)
    with desk.unit(f"按上次会议筹备{wanted.title}") as unit:
        kept = unit.add(wanted)
        lines = list(proposed_attendance(desk, kept, known))
        lines.extend(_by_hand(desk, last, kept, lines, known))
        for line in lines:
            unit.add(line)
    return kept


def _held_before(desk: Desk, meeting: Meeting) -> list[Meeting]:
    held = desk.store.all(Meeting, order="-held_on", kind=meeting.kind)
    return [one for one in held if one.held_on <= meeting.held_on]


def _by_hand(
    desk: Desk, last: Meeting, kept: Meeting, lines: Sequence[Attendance], known: Directory
) -> Iterator[Attendance]:
    """Those of the last meeting's list who were put there by hand and are still in office."""
    listed = {_listed(line) for line in lines}
    places = {role: count(1 + sum(line.role is role for line in lines)) for role in MeetingRole}
    for line in desk.store.all(Attendance, order="place", meeting=last.id):
        gone = line.person and known.main_post(line.person) is None
        if _listed(line) in listed or gone:
            continue
        title = known.printed_title(line.person) if line.person else line.title
        yield Attendance(
            meeting=kept.id,
            role=line.role,
            place=next(places[line.role]),
            person=line.person,
            title=title,
            presence=AttendanceState.OPEN,
        )


def next_meetings(desk: Desk, today: date) -> list[Meeting]:
    """Meetings of today and later that have not been closed, the next one first."""
    planned = desk.store.all(Meeting, order="held_on", closed=None)
    return [meeting for meeting in planned if meeting.held_on >= today]


def unfinished(desk: Desk, today: date) -> list[Meeting]:
    """Meetings whose day has passed but that nobody closed, and closed ones whose newest minutes are not signed."""
    newest = {one.meeting: one.signed_on for one in desk.store.all(Minutes, order="version")}
    signed = {meeting for meeting, signed_on in newest.items() if signed_on}
    return [
        meeting
        for meeting in desk.store.all(Meeting, order="held_on")
        if meeting.id not in signed and (meeting.closed or meeting.held_on < today)
    ]
