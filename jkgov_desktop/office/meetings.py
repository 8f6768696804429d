"""A meeting from its plan to its signed minutes; every step is one unit of work."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.findings import blocks_opening
from jkgov_desktop.office.minutes import compose_body, compose_title, roll
from jkgov_desktop.office.paper import Paper
from jkgov_desktop.office.people import Directory
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.sheets import sheet as sheet  # noqa: PLC0414 - callers say meetings.sheet
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.house import IssuedNumber
from jkgov_desktop.records.meetings import (
    AgendaItem,
    Attendance,
    Decision,
    Meeting,
    MeetingKind,
    MeetingRole,
    Minutes,
    Presence,
)
from jkgov_desktop.rulebook import people as rules
from jkgov_desktop.store.unit import Unit


def plan(desk: Desk, meeting: Meeting) -> Meeting:
    """Enter a planned meeting with the members and fixed observers of its kind in office that day.

    An empty title, presider or place is filled with what the rules and the office propose.
    """
    known = people.directory(desk, meeting.held_on)
    house = desk.house
    wanted = replace(
        meeting,
        title=meeting.title or meeting.numbered_title,
        presider=meeting.presider or _proposed_presider(desk, meeting, known),
        place=meeting.place or (house.place if house else ""),
        recorder=meeting.recorder or desk.clerk,
    )
    with desk.unit(f"筹备{wanted.title}") as unit:
        kept = unit.add(wanted)
        for line in proposed_attendance(desk, kept, known):
            unit.add(line)
    return kept


def _proposed_presider(desk: Desk, meeting: Meeting, known: Directory) -> Id | None:
    return rules.default_presider(meeting.kind, known.day, known.posts, known.seats, desk.rules.edition)


def proposed_attendance(desk: Desk, meeting: Meeting, known: Directory) -> Iterator[Attendance]:
    """The members by the posts in force on the meeting's day, then the fixed observers of its kind."""
    edition = desk.rules.edition
    members = rules.members_on(known.day, meeting.kind, known.posts, known.seats, edition)
    for place, person in enumerate(members, start=1):
        yield Attendance(
            meeting=meeting.id,
            role=MeetingRole.MEMBER,
            place=place,
            person=person,
            title=known.printed_title(person),
            presence=Presence.OPEN,
        )
    for place, fixed in enumerate(edition.bodies[meeting.kind].fixed_observers, start=1):
        unit = next(filter(None, map(known.unit_called, fixed.names)), None)
        post = known.holder(unit.id, fixed.post) if unit else None
        if post and post.person in members:
            continue
        yield Attendance(
            meeting=meeting.id,
            role=MeetingRole.OBSERVER,
            place=place,
            person=post.person if post else None,
            title=known.title_of(post) if post else fixed.unit + (fixed.post or "主要负责人"),
            presence=Presence.OPEN,
        )


def change(desk: Desk, loaded: Meeting, wanted: Meeting) -> Meeting:
    """Change a meeting's plan. Another day or kind proposes its members anew while none has come.

    Whoever somebody put on the list by hand stays on it.
    """
    lines = desk.store.all(Attendance, meeting=loaded.id)
    moved = (loaded.held_on, loaded.kind) != (wanted.held_on, wanted.kind)
    if not wanted.title or (moved and wanted.title == loaded.working_title):
        wanted = replace(wanted, title=wanted.numbered_title)
    if (moved or wanted.number != loaded.number) and desk.store.all(IssuedNumber, given_to=loaded.id, void_reason=""):
        raise Refused("会议已编号，不能再改会议类别、日期和次数；如系误登，请删除后重新登记。")
    if bool(wanted.opened) != bool(loaded.opened) or bool(wanted.closed) != bool(loaded.closed):
        raise Refused("开会和散会请在“到会”“记录”两步登记；这里只改正已登记的时间。")
    with desk.unit(f"修改{wanted.title}") as unit:
        kept = unit.change(loaded, wanted)
        if moved and all(line.presence is Presence.OPEN for line in lines):
            _propose_anew(desk, unit, loaded, kept, lines)
    return kept


def _propose_anew(desk: Desk, unit: Unit, loaded: Meeting, kept: Meeting, lines: Sequence[Attendance]) -> None:
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


def remove(desk: Desk, meeting: Meeting) -> None:
    """Put a meeting with all its parts into the recycle bin; the number it had stays taken, as void."""
    with desk.unit(f"删除{meeting.title}") as unit:
        for given in unit.all(IssuedNumber, given_to=meeting.id):
            unit.change(given, replace(given, void_reason=given.void_reason or f"{meeting.title}已删除"))
        unit.remove(meeting)


def save_item(desk: Desk, loaded: AgendaItem | None, wanted: AgendaItem) -> AgendaItem:
    """Put a new item at the end of the agenda, or change one where it stands."""
    if loaded:
        with desk.unit(f"修改议题“{wanted.title}”") as unit:
            return unit.change(loaded, wanted)
    place = max((one.place for one in desk.store.all(AgendaItem, meeting=wanted.meeting)), default=0) + 1
    with desk.unit(f"增加议题“{wanted.title}”") as unit:
        return unit.add(replace(wanted, place=place))


def move_item(desk: Desk, item: AgendaItem, by: int) -> None:
    """Move an item up (negative) or down the agenda; at either end nothing happens."""
    items = desk.store.all(AgendaItem, order="place", meeting=item.meeting)
    at = [one.id for one in items].index(item.id)
    to = min(max(at + by, 0), len(items) - 1)
    if to != at:
        items.insert(to, items.pop(at))
        with desk.unit("调整议题顺序") as unit:
            _renumber(unit, items)


def remove_item(desk: Desk, item: AgendaItem) -> None:
    """Take an item and its decisions off the agenda and close the gap."""
    with desk.unit(f"删除议题“{item.title}”") as unit:
        for decision in unit.all(Decision, item=item.id):
            unit.remove(decision)
        unit.remove(item)
        _renumber(unit, unit.all(AgendaItem, order="place", meeting=item.meeting))


def _renumber(unit: Unit, items: Sequence[AgendaItem]) -> None:
    for place, item in enumerate(items, start=1):
        if item.place != place:
            unit.change(item, replace(item, place=place))


def save_decision(desk: Desk, loaded: Decision | None, wanted: Decision) -> Decision:
    """Add a sentence after the others of its item, or change one where it stands."""
    if loaded:
        with desk.unit("修改议定事项") as unit:
            return unit.change(loaded, wanted)
    place = max((one.place for one in desk.store.all(Decision, item=wanted.item)), default=0) + 1
    with desk.unit("记录议定事项") as unit:
        return unit.add(replace(wanted, place=place))


def save_attendance(desk: Desk, loaded: Attendance | None, wanted: Attendance) -> Attendance:
    """Add somebody at the end of those who take part in the same way, or change a line.

    A line without a title takes the person's title on the day of the meeting.
    """
    meeting = desk.store.get(Meeting, wanted.meeting)
    if wanted.person and not wanted.title:
        title = people.directory(desk, meeting.held_on).printed_title(wanted.person)
        wanted = replace(wanted, title=title)
    if loaded:
        with desk.unit(f"修改到会情况：{wanted.title}") as unit:
            return unit.change(loaded, wanted)
    lines = desk.store.all(Attendance, meeting=meeting.id)
    listed = next((line for line in lines if wanted.person and line.person == wanted.person), None)
    if listed:
        raise Refused(f"{listed.title}已在{listed.role.label}名单中，不必重复登记；要改参会方式，请修改那一行。")
    place = max((line.place for line in lines if line.role is wanted.role), default=0) + 1
    with desk.unit(f"增加{wanted.role.label}：{wanted.title}") as unit:
        return unit.add(replace(wanted, place=place))


def mark(desk: Desk, lines: Sequence[Attendance], presence: Presence) -> None:
    """Note that these people came, are excused or are absent; a reason stays only with an excuse."""
    if not lines:
        return
    names = people.names_of([line.person for line in lines if line.person], people.directory(desk, desk.now().date()))
    with desk.unit(f"{names or lines[0].title}：{presence.label}") as unit:
        for line in lines:
            reason = line.reason if presence is Presence.EXCUSED else None
            unit.change(line, replace(line, presence=presence, reason=reason))


def open_meeting(desk: Desk, meeting: Meeting, at: time) -> Meeting:
    """Declare the meeting open; it is given its number now, by kind and year (never reused).

    A number that stands in the plan is the one it is given; raises NumberTaken when another meeting has it.

    Without a quorum it is refused, unless somebody has set that finding aside with a reason.
    """
    if meeting.opened:
        raise Refused("会议已经宣布开会。")
    if meeting.held_on > desk.now().date():
        raise Refused(f"会议日期是 {meeting.held_on.isoformat()}，还没有到；提前开会的，请先在“筹备”里改会议日期。")
    for finding in blocks_opening(desk, sheet(desk, meeting.id), at):
        raise Refused(f"{finding.says}{finding.sum}。{finding.remedy}")
    with desk.unit(f"{meeting.title}开会") as unit:
        number = _number(unit, meeting)
        opened = replace(meeting, opened=at, number=number)
        if meeting.title == meeting.working_title:
            opened = replace(opened, title=opened.numbered_title)
        return unit.change(meeting, opened)


def _number(unit: Unit, meeting: Meeting) -> int:
    """The number the meeting has already, void or not, or the one it is given now."""
    for own in unit.all(IssuedNumber, given_to=meeting.id, series=meeting.series):
        if own.number == meeting.number:
            return unit.change(own, replace(own, void_reason="")).number
    return unit.give_number(meeting.series, meeting.id, meeting.held_on, meeting.number)


def close_meeting(desk: Desk, meeting: Meeting, at: time) -> Meeting:
    """Declare the meeting closed; members nobody marked are absent from then on."""
    if not meeting.opened:
        raise Refused("会议尚未宣布开会，不能散会。")
    if meeting.closed:
        raise Refused("会议已经登记散会；散会时间有误的，请在“筹备”里改正。")
    with desk.unit(f"{meeting.title}散会") as unit:
        for line in unit.all(Attendance, meeting=meeting.id, presence=Presence.OPEN):
            if line.role is MeetingRole.MEMBER:
                unit.change(line, replace(line, presence=Presence.ABSENT))
        return unit.change(meeting, replace(meeting, closed=at))


def draft_minutes(desk: Desk, meeting_id: Id) -> Minutes:
    """Compose the minutes from what was recorded, as the first draft or in place of an unsigned one."""
    whole = sheet(desk, meeting_id)
    names = roll(whole)
    old = whole.minutes
    if old and old.signed_on:
        raise Refused("纪要已签发，正文不能重新生成；确需修改请先“重开”另立新稿。")
    fresh = replace(
        old or Minutes(meeting=meeting_id, version=1, copies_to=whole.house.copies_to),
        title=compose_title(whole),
        body=compose_body(whole),
        present=names.present,
        excused=names.excused,
        absent=names.absent,
        observers=names.observers,
    )
    with desk.unit(f"生成{whole.meeting.title}纪要") as unit:
        return unit.change(old, fresh) if old else unit.add(fresh)


def proposed_signer(desk: Desk, meeting: Meeting) -> Id | None:
    """Who signs the minutes today: whoever presided, if still in a post that may sign, else the county head."""
    everybody = people.everybody(desk)
    presided = everybody.on(meeting.held_on).role(meeting.presider)
    known = everybody.on(desk.now().date())
    may_sign = rules.signers(desk.rules.edition, presided)
    if known.role(meeting.presider) in may_sign:
        return meeting.presider
    always = desk.rules.edition.minutes_signers.always
    return next((post.person for post in known.posts if post.role in always), None)


def sign_minutes(desk: Desk, minutes: Minutes, signer: Id, on: date, wanted: Minutes | None = None) -> Minutes:
    """Register that `signer` signed the minutes on `on`; they are numbered and frozen from then on.

    `wanted` carries what was edited since they were loaded, kept in the same step.
    """
    if minutes.signed_on:
        raise Refused("纪要已经签发。")
    meeting = desk.store.get(Meeting, minutes.meeting)
    if not meeting.closed:
        raise Refused("会议尚未散会，请先登记散会时间，再签发纪要。")
    if on < meeting.held_on:
        raise Refused("签发日期早于会议日期，请核对。")
    if on > desk.now().date():
        raise Refused("签发日期还没有到，请填写领导实际签字的日期。")
    text = wanted or minutes
    with desk.unit(f"签发{meeting.title}纪要") as unit:
        number = text.number or unit.give_number(meeting.minutes_series, minutes.id, on)
        issued = text.issued_on or on
        signed = replace(text, number=number, signer=signer, signed_on=on, issued_on=issued)
        return unit.change(minutes, signed)


def save_minutes(desk: Desk, loaded: Minutes, wanted: Minutes) -> Minutes:
    """Keep edited minutes; with signer and date filled in they are signed by that."""
    cleaned = wanted.cleaned()
    if cleaned.signed_on and cleaned.signer:
        return sign_minutes(desk, loaded, cleaned.signer, cleaned.signed_on, cleaned)
    with desk.unit("修改会议纪要") as unit:
        return unit.change(loaded, cleaned)


def reopen_minutes(desk: Desk, minutes: Minutes) -> Minutes:
    """Start a new version from signed minutes; the signed one is kept as it is, the number goes along."""
    if not minutes.signed_on or desk.store.all(Minutes, meeting=minutes.meeting, version=minutes.version + 1):
        raise Refused("只有最近一稿且已签发的纪要可以重开；未签发的请直接修改。")
    again = replace(minutes, id="", version=minutes.version + 1, signer=None, signed_on=None, issued_on=None)
    with desk.unit("重开会议纪要") as unit:
        return unit.add(again)


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


def clock_now(desk: Desk) -> time:
    """The present minute."""
    now: datetime = desk.now()
    return now.time().replace(second=0, microsecond=0)


def _examples(desk: Desk) -> list[Id]:
    """A meeting still ahead, then the executive meetings whose minutes are signed, then any other."""
    ahead = [one.id for one in next_meetings(desk, desk.now().date())]
    signed = {one.meeting for one in desk.store.all(Minutes) if one.signed_on}
    executive = [one.id for one in desk.store.all(Meeting, kind=MeetingKind.EXECUTIVE) if one.id in signed]
    return [*ahead[:1], *executive[:1]]


JUDGED = {Meeting: lambda desk, meeting: sheet(desk, meeting.id)}
PAPERS = (Paper("meetings", sheet, _examples),)
