"""The agenda of a meeting: items added, moved, taken off, and the agenda fixed."""

from collections.abc import Iterator, Sequence
from datetime import date

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.meetings.sheets import sheet
from jkgov_desktop.office.people import Directory
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules.findings import judge_meeting
from jkgov_desktop.records.fields import Id, chinese_day
from jkgov_desktop.records.meetings.attendance import Handout, Movement
from jkgov_desktop.records.meetings.items import LAW_LESSON, AddedHow, AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.meetings.minutes import Decision, Dissent
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.meetings.gates import GATES
from jkgov_desktop.rulebook.rules import Rulebook
from jkgov_desktop.store.unit import UnitOfWork


def save_item(desk: Desk, loaded: AgendaItem | None, wanted: AgendaItem) -> AgendaItem:
    """Put a new item at the end of the agenda, or change one where it stands.

    What comes onto an agenda that is fixed, or once the meeting is open, is marked as added (第51条). Once the
    minutes are signed, only the day is kept on which a matter went on (第70条).
    """
    if loaded:
        with desk.unit(f"修改议题“{wanted.title}”") as unit:
            return unit.change(loaded, wanted)
    meeting = desk.store.get(Meeting, wanted.meeting)
    with desk.unit(f"增加议题“{wanted.title}”") as unit:
        return add_item(unit, desk.rules, meeting, wanted)


def add_item(unit: UnitOfWork, rules: Rulebook, meeting: Meeting, wanted: AgendaItem) -> AgendaItem:
    """Put an item at the end of a meeting's agenda, marked as added where that was fixed or the meeting runs."""
    place = max((one.place for one in unit.all(AgendaItem, meeting=meeting.id)), default=0) + 1
    added = wanted.added
    if meeting.kind in rules.edition.agenda.fixed_agenda:
        added = AddedHow.AD_HOC if meeting.opened else AddedHow.LATE if meeting.locked_on else added
    return unit.add(replace(wanted, meeting=meeting.id, place=place, added=added))


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
    """Take an item off the agenda with all that was noted of it, and close the gap."""
    with desk.unit(f"删除议题“{item.title}”") as unit:
        for noted in _noted_of(unit, item):
            unit.remove(noted)
        unit.remove(item)
        _renumber(unit, unit.all(AgendaItem, order="place", meeting=item.meeting))


def _noted_of(unit: UnitOfWork, item: AgendaItem) -> Iterator[Record]:
    for kind in (Decision, Dissent, Handout):
        yield from unit.all(kind, item=item.id)
    for movement in unit.all(Movement, meeting=item.meeting):
        if item.id in (movement.out_from, movement.back_at):
            yield movement


def put_at_end(unit: UnitOfWork, restored: AgendaItem) -> AgendaItem:
    """Give an item taken out of the recycle bin the last place of its agenda."""
    others = [one.place for one in unit.all(AgendaItem, meeting=restored.meeting) if one.id != restored.id]
    return unit.change(restored, replace(restored, place=max(others, default=0) + 1))


def _renumber(unit: UnitOfWork, items: Sequence[AgendaItem]) -> None:
    for place, item in enumerate(items, start=1):
        if item.place != place:
            unit.change(item, replace(item, place=place))


def begin_agenda(desk: Desk, meeting: Meeting) -> AgendaItem | None:
    """Put the item every meeting of this kind begins with first on the agenda; None when it needs none or has it.

    An executive meeting begins with a law lesson (第23条).
    """
    items = desk.store.all(AgendaItem, order="place", meeting=meeting.id)
    wanted = meeting.kind in desk.rules.edition.agenda.law_lesson
    if not wanted or any(item.is_law_lesson for item in items):
        return None
    with desk.unit(f"{meeting.title}套用议程") as unit:
        for item in items:
            unit.change(item, replace(item, place=item.place + 1))
        return unit.add(_law_lesson(meeting, people.directory(desk, meeting.held_on)))


def _law_lesson(meeting: Meeting, known: Directory) -> AgendaItem:
    """The first item of a meeting that begins with a law lesson (第23条), to be completed."""
    bureau = known.unit_called("县司法局")
    post = known.holder(bureau.id) if bureau else None
    return AgendaItem(
        meeting=meeting.id,
        place=1,
        title=LAW_LESSON,
        unit=bureau.id if bureau else None,
        reporter=known.persons[post.person].name if post else "",
        minutes=15,
    )


def lock_agenda(desk: Desk, meeting: Meeting, approver: Id, on: date | None = None) -> Meeting:
    """Note that `approver` fixed the agenda; what comes after that is a late item (第51条).

    Refused while an item is not ready, unless somebody has set that finding aside with a reason.
    """
    if meeting.locked_on:
        raise Refused(f"议题已于{chinese_day(meeting.locked_on)}确定；要改动，请先撤销确定。")
    if not desk.store.all(AgendaItem, meeting=meeting.id):
        raise Refused("还没有议题，不能确定；请先录入或从议题库排入。")
    gates = {gate.key for gate in GATES}
    blocked = [
        one.finding for one in judge_meeting(desk, sheet(desk, meeting.id)) if one.blocks and one.finding.check in gates
    ]
    if blocked:
        first = blocked[0]
        others = f"另有{len(blocked) - 1}处。" if len(blocked) > 1 else ""
        raise Refused(f"{first.says}{others}{first.remedy}也可写明理由准予。")
    with desk.unit(f"{meeting.title}确定议题") as unit:
        locked = replace(meeting, locked_on=on or desk.now().date(), agenda_approver=approver)
        return unit.change(meeting, locked)


def unlock_agenda(desk: Desk, meeting: Meeting) -> Meeting:
    """Open a fixed agenda again; refused once the meeting is open."""
    if meeting.opened:
        raise Refused("会议已经开会，议题不能再撤销确定；会上提出的议题作为临时动议登记。")
    with desk.unit(f"{meeting.title}撤销确定议题") as unit:
        return unit.change(meeting, replace(meeting, locked_on=None, agenda_approver=None))


def tasks(desk: Desk, kind: MeetingKind) -> tuple[str, ...]:
    """What a kind of meeting is for, in the order of its article (第50、51、53、54条); empty where it is open."""
    known = desk.rules.edition.agenda.tasks.get(kind)
    return known.gists if known else ()
