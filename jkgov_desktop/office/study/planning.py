"""Planning a year of group study: who can come when, the proposal, and taking it on."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from msgspec import Struct

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders import away as leader_away
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.study.sheets import members_in
from jkgov_desktop.office.study.steps import enter_session
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.activities import Activity, ActivityLeader
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.slots import Half, Slot, slots
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.study import (
    DayMark,
    FixedDuty,
    GroupMember,
    StudyAttendance,
    StudyDay,
    StudyDuty,
    StudyPlan,
    StudySession,
    Weekday,
    quarter_of,
    span_said,
)
from jkgov_desktop.rulebook.study.planning import (
    Block,
    Plan,
    Remedy,
    Terms,
    Tick,
    alternatives,
    best_plan,
    least_change,
)
from jkgov_desktop.rulebook.study.sums import counted_halves

UNNAMED = "专题待定"
"""The theme of a session for which the plan names none yet."""

_SOLAR = frozenset({(1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)})
"""Month and day of the holidays that lie on the same days every year, known before the year has its table."""

_WEEKDAYS = tuple(Weekday)
_SHOWN = 3


class Request(Struct, frozen=True):
    """A year to be planned: plain data, so that the search needs no database.

    `busy` says for every member and half-day why he cannot come; `sessions` the session a fixed block stands for;
    `missed` who did not come to those held, and why.
    """

    year: int
    members: tuple[GroupMember, ...]
    blocks: tuple[Block, ...]
    terms: Terms
    busy: Mapping[tuple[Id, Slot], str]
    sessions: Mapping[Block, StudySession]
    missed: Mapping[Id, Mapping[Id, str]]
    reasons: Mapping[date, str]
    is_estimated: bool


class Proposed(Struct, frozen=True):
    """One session of a proposal: where it lies, who cannot come and why, and what else it could be.

    Of the `choices` its quarter has, more members could come to `better` ones that are too near other sessions.
    `session` is the one it stands for when it is arranged already.
    """

    block: Block
    coming: int
    of: int
    away: tuple[str, ...]
    others: tuple[Block, ...] = ()
    others_coming: tuple[int, ...] = ()
    choices: int = 0
    better: int = 0
    session: StudySession | None = None
    is_pinned: bool = False

    @property
    def when(self) -> str:
        """The stretch as lists say it."""
        return span_said(self.block.first, self.block.last)


class ProposedYear(Struct, frozen=True):
    """A year's sessions, arranged and proposed, with what they lack and the least change that would mend it."""

    request: Request
    plan: Plan
    sessions: tuple[Proposed, ...]
    remedy: Remedy | None = None

    @property
    def fresh(self) -> tuple[Proposed, ...]:
        """Those not arranged yet."""
        return tuple(one for one in self.sessions if one.session is None)


def request(desk: Desk, year: int, plan: StudyPlan | None = None) -> Request:
    """What the search for the days of `year` needs, read from the registers."""
    plan = plan or plan_of(desk, year) or StudyPlan(year=year)
    first, last = date(year, 1, 1), date(year, 12, 31)
    today = desk.now().date()
    members = tuple(one for one in members_in(desk, first, last) if one.duty is not StudyDuty.OBSERVER)
    busy = dict(_busy(desk, members, first, last))
    sessions = {_session_block(one, desk): one for one in desk.store.all(StudySession) if one.year == year}
    marks = {one.on: one for one in desk.store.all(StudyDay) if one.on.year == year}
    taken = {slot for one in sessions for slot in slots(one.first, one.last)}
    free = _candidates(desk, plan, max(first, today + timedelta(days=1)), marks)
    blocks = [one for one in free if not taken.intersection(slots(one.first, one.last))]
    scored = [replace(one, absent=len(_missed(one, members, busy))) for one in blocks]
    figures = desk.rules.edition.study
    return Request(
        year=year,
        members=members,
        blocks=(*sessions, *scored),
        terms=Terms(
            low=2 * figures.quarter_low,
            high=2 * figures.quarter_high,
            year=2 * figures.year_days,
            gap=plan.gap,
            cap=desk.rules.reading("study_cap") == "cap",
            open_from=quarter_of(today) if today.year == year else 1 if today.year < year else 5,
        ),
        busy=busy,
        sessions=sessions,
        missed={one.id: _stayed_away(desk, one) for one in sessions.values() if one.held},
        reasons={on: mark.reason for on, mark in marks.items()},
        is_estimated=desk.rules.calendar.is_estimated(first, last),
    )


def plan_of(desk: Desk, year: int) -> StudyPlan | None:
    """The plan of a year, if there is one."""
    return next(iter(desk.store.all(StudyPlan, year=year)), None)


def _stayed_away(desk: Desk, session: StudySession) -> dict[Id, str]:
    lines = desk.store.all(StudyAttendance, session=session.id)
    away = (line for line in lines if line.presence in (AttendanceState.EXCUSED, AttendanceState.ABSENT))
    return {line.person: line.reason or line.presence.label for line in away}


def _session_block(session: StudySession, desk: Desk) -> Block:
    return Block(session.start, session.end, counted_halves(session, desk.rules), fixed=True)


def _candidates(desk: Desk, plan: StudyPlan, first: date, marks: Mapping[date, StudyDay]) -> Iterator[Block]:
    """Every stretch of working half-days in a row from `first` on that is as long as a session."""
    on = first
    while on.year == plan.year:
        for half in Half if plan.halves == 1 else (Half.AM,):
            start = Slot(on, half)
            end = start.after(plan.halves - 1)
            days = {slot.day for slot in slots(start, end)}
            if all(_is_open(desk, day) for day in days) and quarter_of(on) == quarter_of(end.day):
                pinned = half is Half.AM and on in marks and marks[on].mark is DayMark.PINNED
                closed = any(day in marks and marks[day].mark is DayMark.FORBIDDEN for day in days)
                yield Block(start, end, plan.halves, fixed=pinned, forbidden=closed, shift=abs(on.day - 15))
        on += timedelta(days=1)


def _is_open(desk: Desk, on: date) -> bool:
    """Whether the office works on a day, as far as that can be known."""
    calendar = desk.rules.calendar
    return calendar.is_working(on) and (calendar.table(on.year) is not None or (on.month, on.day) not in _SOLAR)


def _missed(
    block: Block, members: tuple[GroupMember, ...], busy: Mapping[tuple[Id, Slot], str]
) -> list[tuple[Id, str]]:
    """The members away in a block and why, once for every half-day."""
    return [
        (one.person, busy[one.person, slot])
        for slot in slots(block.first, block.last)
        for one in members
        if one.belongs(slot.day) and (one.person, slot) in busy
    ]


def _busy(
    desk: Desk, members: tuple[GroupMember, ...], first: date, last: date
) -> Iterator[tuple[tuple[Id, Slot], str]]:
    """Why which member cannot come when; what is said last counts."""
    whole_year = list(slots(Slot(first, Half.AM), Slot(last, Half.PM)))
    for duty in desk.store.all(FixedDuty):
        for slot in whole_year:
            right_day = slot.day.weekday() == _WEEKDAYS.index(duty.weekday)
            if right_day and (duty.half is None or duty.half is slot.half):
                yield (duty.person, slot), duty.matter
    yield from _in_activities(desk, first, last)
    yield from _in_meetings(desk, first)
    present = leader_away.presence(desk)
    for member in members:
        for slot in whole_year:
            if leave := present.away(member.person, slot):
                yield (member.person, slot), leave.kind.label


def _in_activities(desk: Desk, first: date, last: date) -> Iterator[tuple[tuple[Id, Slot], str]]:
    others: dict[Id, list[Id]] = {}
    for line in desk.store.all(ActivityLeader):
        others.setdefault(line.activity, []).append(line.leader)
    for activity in desk.store.all(Activity):
        if first <= activity.start.day <= last:
            for person in (activity.leader, *others.get(activity.id, ())):
                for slot in slots(activity.start, activity.last):
                    yield (person, slot), activity.title


def _in_meetings(desk: Desk, first: date) -> Iterator[tuple[tuple[Id, Slot], str]]:
    for meeting in desk.store.all(Meeting):
        if meeting.held_on < first or meeting.closed:
            continue
        slot = Slot.at(datetime.combine(meeting.held_on, meeting.starts))
        for line in desk.store.all(Attendance, meeting=meeting.id, role=MeetingRole.MEMBER):
            if line.person:
                yield (line.person, slot), meeting.kind.label


def propose(wanted: Request, tick: Tick | None = None) -> ProposedYear:
    """The best year there is, with the reasons; needs no database and raises Stopped when told to stop."""
    plan = best_plan(wanted.blocks, wanted.terms, tick)
    remedy = least_change(wanted.blocks, wanted.terms, tick) if plan.cost.is_short else None
    return ProposedYear(wanted, plan, tuple(_proposed(wanted, plan, block) for block in plan.blocks), remedy)


def _proposed(wanted: Request, plan: Plan, block: Block) -> Proposed:
    session = wanted.sessions.get(block)
    others = [] if session or block.fixed else alternatives(plan, block, wanted.blocks, wanted.terms)[:_SHOWN]
    choices = [one for one in wanted.blocks if one.quarter == block.quarter and not (one.fixed or one.forbidden)]
    names = {one.person: one.name for one in _called(wanted, block)}
    busy = dict(reversed(_missed(block, wanted.members, wanted.busy)))
    said = wanted.missed[session.id] if session and session.held else busy
    away = {person: reason for person, reason in said.items() if person in names}
    total = len(names)
    return Proposed(
        block=block,
        coming=total - len(away),
        of=total,
        away=tuple(f"{names[person]}（{reason}）" for person, reason in away.items()),
        others=tuple(others),
        others_coming=tuple(coming(wanted, one) for one in others),
        choices=len(choices),
        better=sum(one.absent < block.absent for one in choices),
        session=session,
        is_pinned=block.fixed and session is None,
    )


def _called(wanted: Request, block: Block) -> list[GroupMember]:
    return [one for one in wanted.members if one.belongs(block.first.day)]


def coming(wanted: Request, block: Block) -> int:
    """How many members can come all the time."""
    away = {person for person, _ in _missed(block, wanted.members, wanted.busy)}
    return len(_called(wanted, block)) - len(away)


def adopt(desk: Desk, proposal: ProposedYear) -> int:
    """Arrange every session proposed, with the plan's themes in their order; return how many."""
    year = proposal.request.year
    fresh = proposal.fresh
    if not fresh:
        raise Refused(f"{year}年没有待采用的日期，各次学习都已安排。")
    known = plan_of(desk, year)
    used = {one.theme for one in desk.store.all(StudySession) if one.year == year}
    themes = [one for one in _themes(known) if one[0] not in used]
    with desk.unit(f"安排{year}年集中学习 {len(fresh)} 次") as unit:
        if known is None:
            unit.add(StudyPlan(year=year, drafted_on=desk.now().date()))
        for number, one in enumerate(fresh):
            theme, lecturer = themes[number] if number < len(themes) else (UNNAMED, "")
            session = StudySession(start=one.block.first, end=one.block.last, theme=theme, lecturer=lecturer)
            enter_session(desk, unit, session)
    return len(fresh)


def _themes(plan: StudyPlan | None) -> list[tuple[str, str]]:
    """The themes of a plan, each with who leads it where that is written behind a bar."""
    lines = plan.themes.splitlines() if plan else []
    parts = (line.replace("|", "｜").partition("｜") for line in lines)
    return [(theme.strip(), lecturer.strip()) for theme, _, lecturer in parts if theme.strip()]


def mark_day(desk: Desk, on: date, mark: DayMark, reason: str = "") -> None:
    """Pin or forbid a day; a mark it had is replaced."""
    if mark is DayMark.PINNED and not desk.rules.calendar.is_working(on):
        raise Refused(f"{on.isoformat()} 不上班，不能指定为学习日；请另选工作日，或先改节假日表。")
    with desk.unit(f"{on.month}月{on.day}日{mark.label}") as unit:
        for known in unit.all(StudyDay, on=on):
            unit.remove(known)
        unit.add(StudyDay(on=on, mark=mark, reason=reason))


def clear_day(desk: Desk, on: date) -> None:
    """Take the mark of a day away, if it has one."""
    known = desk.store.all(StudyDay, on=on)
    if known:
        with desk.unit(f"取消{on.month}月{on.day}日的{known[0].mark.label}") as unit:
            for one in known:
                unit.remove(one)


def move(desk: Desk, proposal: ProposedYear, chosen: Proposed, by: int) -> date:
    """Pin the next (or, negative, the one before) day on which `chosen` could be, instead of where it lies."""
    if chosen.session:
        raise Refused("这次学习已经安排，请打开它修改日期。")
    others = [*alternatives(proposal.plan, chosen.block, proposal.request.blocks, proposal.request.terms), chosen.block]
    days = sorted({one.first.day for one in others})
    at = days.index(chosen.block.first.day) + by
    if not 0 <= at < len(days):
        raise Refused("这个方向没有合适的日期：要么与相邻的学习太近，要么出了本季度。")
    with desk.unit(f"学习改到{days[at].month}月{days[at].day}日") as unit:
        for known in unit.all(StudyDay, on=chosen.block.first.day):
            unit.remove(known)
        for known in unit.all(StudyDay, on=days[at]):
            unit.remove(known)
        unit.add(StudyDay(on=days[at], mark=DayMark.PINNED))
    return days[at]


def remedy_said(remedy: Remedy | None, high: int) -> str:
    """The least change that would let everything be met, in a sentence; `high` days are usual a quarter."""
    if remedy is None:
        return "放开不排的日期、缩短间隔都不够：请增加每次的天数，或在合规台账写明原因。"
    if remedy.release:
        days = "、".join(f"{on.month}月{on.day}日" for on in remedy.release)
        return f"最少放开{len(remedy.release)}个不排的日子就能排满：{days}。"
    if remedy.beyond:
        return f"某个季度超过{high}天才能满全年天数，请到“口径”核对{high}天是不是上限。"
    return f"把两次学习的间隔缩短到{remedy.gap}天就能排满。"
