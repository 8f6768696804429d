"""Who comes to a meeting, who goes in between, and who holds its papers."""

from collections.abc import Sequence
from datetime import time

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.meetings.clock import clock_now
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, Handout, MeetingRole, Movement
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.structs import replace


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


def mark(desk: Desk, lines: Sequence[Attendance], presence: AttendanceState) -> None:
    """Note that these people came, are excused or are absent; a reason stays only with an excuse."""
    if not lines:
        return
    names = people.names_of([line.person for line in lines if line.person], people.directory(desk, desk.now().date()))
    with desk.unit(f"{names or lines[0].title}：{presence.label}") as unit:
        for line in lines:
            reason = line.reason if presence is AttendanceState.EXCUSED else None
            came = presence is AttendanceState.PRESENT
            arrived, left = (line.arrived, line.left) if came else (None, None)
            unit.change(line, replace(line, presence=presence, reason=reason, arrived=arrived, left=left))


def arrive(desk: Desk, line: Attendance, at: time | None = None) -> Attendance:
    """Note that somebody came while the meeting was on: late, with the time."""
    with desk.unit(f"{line.title}到会") as unit:
        return unit.change(
            line, replace(line, presence=AttendanceState.PRESENT, arrived=at or clock_now(desk), reason=None)
        )


def leave_early(desk: Desk, line: Attendance, at: time | None = None) -> Attendance:
    """Note that somebody left for good before the end."""
    if line.presence is not AttendanceState.PRESENT:
        raise Refused(f"{line.title}没有登记到会，不能登记早退。")
    with desk.unit(f"{line.title}离会") as unit:
        return unit.change(line, replace(line, left=at or clock_now(desk)))


def step_out(desk: Desk, line: Attendance, item: AgendaItem, note: str = "") -> Movement:
    """Note that somebody is out of the room from `item` on, such as for a matter of his own (回避)."""
    if any(one.back_at is None for one in desk.store.all(Movement, attendance=line.id)):
        raise Refused(f"{line.title}已登记离场，还没有登记返回。")
    with desk.unit(f"{line.title}自议题{item.place}离场") as unit:
        return unit.add(Movement(attendance=line.id, meeting=line.meeting, out_from=item.id, note=note))


def step_in(desk: Desk, movement: Movement, item: AgendaItem) -> Movement:
    """Note that somebody is back in the room for `item`."""
    left = desk.store.get(AgendaItem, movement.out_from)
    if item.place <= left.place:
        raise Refused(f"议题{left.place}才离场，返回应在其后，请核对。")
    with desk.unit(f"议题{item.place}返回会场") as unit:
        return unit.change(movement, replace(movement, back_at=item.id))


def undo_movement(desk: Desk, movement: Movement) -> None:
    """Take back that somebody went out."""
    with desk.unit("删除会中进出") as unit:
        unit.remove(movement)


def hand_out(desk: Desk, meeting: Meeting, title: str, item: AgendaItem | None = None) -> list[Handout]:
    """Give everybody who is on the list and not away a numbered copy of a paper (第58条第九项).

    The numbers go on from the last copy of that paper; who has one already gets no second.
    """
    lines = [line for line in desk.store.all(Attendance, order="place", meeting=meeting.id) if not _is_away(line)]
    lines.sort(key=lambda line: list(MeetingRole).index(line.role))
    names = people.directory(desk, meeting.held_on).persons
    holders = [line.title + (names[line.person].name if line.person in names else "") for line in lines]
    given = desk.store.all(Handout, meeting=meeting.id, title=title)
    has, last = {one.holder for one in given}, max((one.number for one in given), default=0)
    fresh = [holder for holder in dict.fromkeys(holders) if holder not in has]
    if not fresh:
        raise Refused(f"“{title}”已经发给名单上的每一个人。")
    with desk.unit(f"发放材料“{title}” {len(fresh)} 份") as unit:
        return [
            unit.add(
                Handout(meeting=meeting.id, item=item.id if item else None, title=title, number=number, holder=holder)
            )
            for number, holder in enumerate(fresh, start=last + 1)
        ]


def _is_away(line: Attendance) -> bool:
    return line.presence in {AttendanceState.EXCUSED, AttendanceState.ABSENT} and not line.substitute


def take_back(desk: Desk, handouts: Sequence[Handout], *, returned: bool = True) -> None:
    """Note that copies were given back, or were not after all; allowed at any time."""
    with desk.unit(f"{'退回' if returned else '未退回'}材料 {len(handouts)} 份") as unit:
        for one in handouts:
            unit.change(one, replace(one, returned=returned))
