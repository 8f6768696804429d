"""A meeting held: opened with its number, reports timed, decisions and dissent noted, closed."""

from datetime import time

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.meetings.clock import clock_now
from jkgov_desktop.office.meetings.sheets import sheet
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules.findings import blocks_opening
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.items import AgendaItem, Outcome, ProposedItem
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.minutes import Decision, Dissent
from jkgov_desktop.records.structs import replace


def open_meeting(desk: Desk, meeting: Meeting, at: time) -> Meeting:
    """Declare the meeting open; it is given its number now, by kind and year (never reused).

    A number that stands in the plan is the one it is given; raises NumberTaken when another meeting has it.

    Without a quorum it is refused, unless somebody has set that finding aside with a reason.
    """
    if meeting.opened:
        raise Refused("会议已经宣布开会。")
    if meeting.held_on > desk.now().date():
        raise Refused(f"会议日期是 {meeting.held_on.isoformat()}，还没有到；提前开会的，请先在“筹备”里改会议日期。")
    by_term = desk.rules.reading("meeting_numbers") == "term"
    if by_term and not meeting.term:
        raise Refused("会议按届编号，还没有填写届别。请先在“筹备”里填写届别，如“第十八届”。")
    for finding in blocks_opening(desk, sheet(desk, meeting.id), at):
        raise Refused(f"{finding.says}{finding.sum}。{finding.remedy}")
    with desk.unit(f"{meeting.title}开会") as unit:
        number = meeting.number or unit.give_number(meeting.series, meeting.id, meeting.held_on)
        opened = replace(meeting, opened=at, number=number)
        if meeting.title == meeting.working_title:
            opened = replace(opened, title=opened.numbered_title)
        return unit.change(meeting, opened)


def close_meeting(desk: Desk, meeting: Meeting, at: time) -> Meeting:
    """Declare the meeting closed; members nobody marked are absent from then on.

    Refused while an item is open: every one is decided, heard or put off. What was taken leaves the 议题库.
    """
    if not meeting.opened:
        raise Refused("会议尚未宣布开会，不能散会。")
    if meeting.closed:
        raise Refused("会议已经登记散会；散会时间有误的，请在“筹备”里改正。")
    undecided = undecided_items(desk, meeting.id)
    if undecided:
        listed = "、".join(f"议题{one.place}“{one.title}”" for one in undecided)
        raise Refused(f"{listed}没有议定事项，不能散会。请补记议定事项，或登记为“已听取”“缓议”。")
    with desk.unit(f"{meeting.title}散会") as unit:
        for item in unit.all(AgendaItem, meeting=meeting.id):
            if item.proposal and item.outcome is not Outcome.PUT_OFF:
                proposal = unit.get(ProposedItem, item.proposal)
                unit.change(proposal, replace(proposal, taken_on=meeting.held_on))
        for line in unit.all(Attendance, meeting=meeting.id, presence=AttendanceState.OPEN):
            if line.role is MeetingRole.MEMBER:
                unit.change(line, replace(line, presence=AttendanceState.ABSENT))
        return unit.change(meeting, replace(meeting, closed=at))


def undecided_items(desk: Desk, meeting_id: Id) -> list[AgendaItem]:
    """The items that left no decision and were neither heard nor put off, in the order of the agenda."""
    decided = {one.item for one in desk.store.all(Decision, meeting=meeting_id)}
    items = desk.store.all(AgendaItem, order="place", meeting=meeting_id)
    return [one for one in items if one.id not in decided and one.outcome is None]


def start_report(desk: Desk, item: AgendaItem, at: time | None = None) -> AgendaItem:
    """Note when the report on an item begins (第58条第三项); a report under way on another item ends then."""
    now = at or clock_now(desk)
    _refuse_unless_running(desk, item)
    if item.began and not item.ended:
        raise Refused("该议题已经开始汇报。")
    with desk.unit(f"议题{item.place}开始汇报") as unit:
        for other in unit.all(AgendaItem, meeting=item.meeting):
            if other.id != item.id and other.began and not other.ended:
                unit.change(other, replace(other, ended=now))
        return unit.change(item, replace(item, began=now, ended=None))


def stop_report(desk: Desk, item: AgendaItem, at: time | None = None) -> AgendaItem:
    """Note when the report on an item ended."""
    if not item.began:
        raise Refused("该议题还没有开始汇报。")
    with desk.unit(f"议题{item.place}汇报结束") as unit:
        return unit.change(item, replace(item, ended=at or clock_now(desk)))


def extend(desk: Desk, item: AgendaItem, minutes: int) -> AgendaItem:
    """Note that the chair granted more minutes for a report."""
    with desk.unit(f"议题{item.place}准许延长{minutes}分钟") as unit:
        return unit.change(item, replace(item, extension=(item.extension or 0) + minutes))


def _refuse_unless_running(desk: Desk, item: AgendaItem) -> None:
    meeting = desk.store.get(Meeting, item.meeting)
    if not meeting.opened or meeting.closed:
        raise Refused("会议没有在进行，不能计时；请先宣布开会。")


def dissent(desk: Desk, item: AgendaItem, person: Id, words: str) -> Dissent:
    """Record what somebody holds against a decision; it is kept, and never printed in the minutes (第四项)."""
    with desk.unit(f"议题{item.place}保留意见") as unit:
        return unit.add(Dissent(meeting=item.meeting, item=item.id, person=person, words=words))


def hear(desk: Desk, item: AgendaItem) -> AgendaItem:
    """Note that an item was heard without a decision."""
    with desk.unit(f"议题{item.place}已听取") as unit:
        return unit.change(item, replace(item, outcome=Outcome.HEARD))


def save_decision(desk: Desk, loaded: Decision | None, wanted: Decision) -> Decision:
    """Add a sentence after the others of its item, or change one where it stands."""
    if loaded:
        with desk.unit("修改议定事项") as unit:
            return unit.change(loaded, wanted)
    place = max((one.place for one in desk.store.all(Decision, item=wanted.item)), default=0) + 1
    with desk.unit("记录议定事项") as unit:
        return unit.add(replace(wanted, place=place))
