"""What the office does with the study group: who belongs to it, plans, sessions and life meetings step by step."""

from collections.abc import Collection, Sequence
from datetime import timedelta

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders import away
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.study.sheets import members_on
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.slots import Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.study import (
    GroupMember,
    LifeMeeting,
    StudyAttendance,
    StudyDuty,
    StudyMember,
    StudyPlan,
    StudySession,
)
from jkgov_desktop.rulebook.study.group import proposed_duty
from jkgov_desktop.store.unit import UnitOfWork


def compose(desk: Desk) -> int:
    """Bring the group in line with today's posts and Party seats (第89条); return how many lines changed.

    Who took an office joins today, who left it left yesterday; observers stay as they are.
    """
    today = desk.now().date()
    yesterday = today - timedelta(days=1)
    known = people.directory(desk, today)
    holders = dict.fromkeys([*(post.person for post in known.posts), *(seat.person for seat in known.seats)])
    wanted = {one: proposed_duty(known.role(one), known.seat(one), desk.rules.edition) for one in holders}
    standing = {
        one.person: one
        for one in desk.store.all(StudyMember)
        if (one.until is None or one.until >= today) and one.duty is not StudyDuty.OBSERVER
    }
    left = [one for person, one in standing.items() if wanted.get(person) is not one.duty]
    fresh = [
        StudyMember(person=person, duty=duty, since=today if standing else None)
        for person, duty in wanted.items()
        if duty and (person not in standing or standing[person].duty is not duty)
    ]
    if not left and not fresh:
        raise Refused("学习组成员与现任职务一致，不必调整。")
    with desk.unit("按现任职务组成学习组") as unit:
        for one in left:
            unit.change(one, replace(one, until=max(yesterday, one.since or yesterday)))
        for one in fresh:
            unit.add(one)
    return len(left) + len(fresh)


def leader_on(desk: Desk, start: Slot) -> Id | None:
    """Who presides: the leader, or while he is away his deputy (第89条 names nobody)."""
    group = members_on(desk, start.day)
    present = away.presence(desk)
    in_order = [one for duty in (StudyDuty.LEADER, StudyDuty.DEPUTY) for one in group if one.duty is duty]
    here = [one for one in in_order if present.away(one.person, start) is None]
    return (here or in_order)[0].person if in_order else None


def save_session(desk: Desk, loaded: StudySession | None, wanted: StudySession) -> StudySession:
    """Keep a changed session, or arrange a new one with the whole group on its roll."""
    if loaded:
        with desk.unit(f"修改集中学习“{wanted.theme}”") as unit:
            kept = unit.change(loaded, wanted)
            if loaded.start.day != wanted.start.day:
                _call_anew(desk, unit, kept)
            return kept
    with desk.unit(f"安排集中学习“{wanted.theme}”") as unit:
        return enter_session(desk, unit, wanted)


def enter_session(desk: Desk, unit: UnitOfWork, session: StudySession) -> StudySession:
    """Enter a session with the group of its day; empty places are filled with what is usual."""
    session = session.cleaned()
    place = session.place or desk.letterhead.place
    presider = session.presider or leader_on(desk, session.start)
    kept = unit.add(replace(session, place=place, presider=presider))
    for number, member in enumerate(_called(desk, kept), start=1):
        unit.add(_line(kept, number, member))
    return kept


def _called(desk: Desk, session: StudySession) -> list[GroupMember]:
    return [one for one in members_on(desk, session.start.day) if one.duty is not StudyDuty.OBSERVER]


def _line(session: StudySession, number: int, member: GroupMember) -> StudyAttendance:
    return StudyAttendance(session=session.id, place=number, person=member.person, presence=AttendanceState.OPEN)


def _call_anew(desk: Desk, unit: UnitOfWork, session: StudySession) -> None:
    """On another day others may belong to the group; lines that somebody worked on stay."""
    lines = unit.all(StudyAttendance, session=session.id)
    called = {one.person: one for one in _called(desk, session)}
    for line in lines:
        if line.person not in called and line.presence is AttendanceState.OPEN and line.outline_on is None:
            unit.remove(line)
    listed = {line.person for line in lines}
    last = max((line.place for line in lines), default=0)
    missing = [one for person, one in called.items() if person not in listed]
    for number, member in enumerate(missing, start=last + 1):
        unit.add(_line(session, number, member))


def notify(desk: Desk, session: StudySession) -> StudySession:
    """Note that the notice of a session went out today."""
    with desk.unit(f"通知集中学习“{session.theme}”") as unit:
        return unit.change(session, replace(session, notified_on=desk.now().date()))


def hold(desk: Desk, session: StudySession) -> StudySession:
    """Note that a session was held; members nobody marked were absent."""
    if session.start.day > desk.now().date():
        raise Refused(f"学习日期是 {session.start.day.isoformat()}，还没有到；提前学习的，请先改日期。")
    lines = desk.store.all(StudyAttendance, session=session.id)
    if not any(line.presence is AttendanceState.PRESENT for line in lines):
        raise Refused("还没有登记谁到会。请先按签到表登记，全部到会的用“全部到会”。")
    with desk.unit(f"登记已举行“{session.theme}”") as unit:
        for line in lines:
            if line.presence is AttendanceState.OPEN:
                unit.change(line, replace(line, presence=AttendanceState.ABSENT))
        return unit.change(session, replace(session, held=True))


def mark_all(desk: Desk, session: Id) -> None:
    """Everybody on the roll whom nobody marked yet came; a session without a roll gets the group of its day."""
    lines = desk.store.all(StudyAttendance, session=session)
    unmarked = [line for line in lines if line.presence is AttendanceState.OPEN]
    kept = desk.store.get(StudySession, session)
    called = [] if lines else _called(desk, kept)
    if not unmarked and not called:
        raise Refused("没有未登记的人员，要改到会情况请修改那一行。")
    with desk.unit("全部到会") as unit:
        for line in unmarked:
            unit.change(line, replace(line, presence=AttendanceState.PRESENT))
        for number, member in enumerate(called, start=1):
            unit.add(replace(_line(kept, number, member), presence=AttendanceState.PRESENT))


def mark(desk: Desk, lines: Collection[Id], presence: AttendanceState) -> None:
    """Note that these lines of a roll came, are excused or stayed away."""
    with desk.unit(f"学习考勤：{presence.label}") as unit:
        for one in lines:
            line = unit.get(StudyAttendance, one)
            unit.change(line, replace(line, presence=presence))


def take_outlines(desk: Desk, session: Id, lines: Collection[Id] | None = None) -> None:
    """Those of the roll, all or the given `lines`, who had not yet handed in an outline did so today."""
    owing = [line for line in desk.store.all(StudyAttendance, session=session) if line.outline_on is None]
    taken = [line for line in owing if lines is None or line.id in lines]
    if not taken:
        raise Refused("发言提纲已经交齐。")
    with desk.unit("登记发言提纲") as unit:
        for line in taken:
            unit.change(line, replace(line, outline_on=desk.now().date()))


def save_line(desk: Desk, loaded: StudyAttendance | None, wanted: StudyAttendance) -> StudyAttendance:
    """Change a line of the roll, or add somebody at its end."""
    if loaded:
        with desk.unit("修改学习考勤") as unit:
            return unit.change(loaded, wanted)
    lines = desk.store.all(StudyAttendance, session=wanted.session)
    with desk.unit("增加学习人员") as unit:
        return unit.add(replace(wanted, place=max((line.place for line in lines), default=0) + 1))


def session_stage(desk: Desk, session: StudySession) -> int:
    """How far a session has come on 安排→通知→考勤→记录→补学."""
    if not session.notified_on and not session.held:
        return 1
    if not session.held:
        return 2
    if not session.contents and not session.discussion:
        return 3
    lines = desk.store.all(StudyAttendance, session=session.id)
    missed = (line for line in lines if line.presence in (AttendanceState.EXCUSED, AttendanceState.ABSENT))
    return 4 if any(line.made_up_on is None for line in missed) else 5


def draft(desk: Desk, plan: StudyPlan) -> StudyPlan:
    """Note that the draft of a plan was finished today."""
    return _advance(desk, plan, "起草", replace(plan, drafted_on=desk.now().date()))


def approve(desk: Desk, plan: StudyPlan) -> StudyPlan:
    """Note that the leader of the group approved the plan today, or whoever is named in it."""
    today = desk.now().date()
    leader = next((one.person for one in members_on(desk, today) if one.duty is StudyDuty.LEADER), None)
    approver = plan.approved_by or leader
    if approver is None:
        raise Refused("学习组还没有组长，请先在“学习组成员”登记，或在计划里选择审定人。")
    return _advance(desk, plan, "审定", replace(plan, approved_by=approver, approved_on=today))


def issue(desk: Desk, plan: StudyPlan) -> StudyPlan:
    """Note that the plan was issued today; its sessions keep from then on the day the plan gave them."""
    sessions = [one for one in desk.store.all(StudySession) if one.year == plan.year]
    if not sessions:
        raise Refused(f"{plan.year}年还没有安排集中学习，请先用“排学习”排定日期，再印发计划。")
    with desk.unit(f"{plan.year}年度学习计划印发") as unit:
        for one in sessions:
            if one.planned is None:
                unit.change(one, replace(one, planned=one.start))
        return unit.change(plan, replace(plan, issued_on=desk.now().date()))


def _advance(desk: Desk, plan: StudyPlan, step: str, wanted: StudyPlan) -> StudyPlan:
    with desk.unit(f"{plan.year}年度学习计划{step}") as unit:
        return unit.change(plan, wanted)


def plan_stage(_desk: Desk, plan: StudyPlan) -> int:
    """How far a plan has come on 起草→审定→印发."""
    done: Sequence[object] = (plan.drafted_on, plan.approved_on, plan.issued_on)
    return next((place for place, on in enumerate(done) if on is None), len(done))


def hold_life_meeting(desk: Desk, meeting: LifeMeeting) -> LifeMeeting:
    """Note that a life meeting was held."""
    if meeting.start.day > desk.now().date():
        raise Refused(f"民主生活会日期是 {meeting.start.day.isoformat()}，还没有到。")
    with desk.unit(f"{meeting.year}年度民主生活会已召开") as unit:
        return unit.change(meeting, replace(meeting, held=True))


def life_stage(_desk: Desk, meeting: LifeMeeting) -> int:
    """How far a life meeting has come on 确定时间→会前准备→召开→会后."""
    before = (meeting.opinions_on, meeting.outlines_on, meeting.discipline_on, meeting.organisation_on)
    if not meeting.held:
        return 2 if all(before) else 1
    return 4 if meeting.returned_on and meeting.written_on and meeting.circulated_on else 3
