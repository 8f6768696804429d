"""The 议题库: matters on their way to a meeting, put on an agenda, and taken back when they were not settled."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import Struct

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.office.meetings.agenda import add_item
from jkgov_desktop.office.meetings.kinds import refuse_unknown
from jkgov_desktop.office.meetings.planning import next_meetings
from jkgov_desktop.office.meetings.sheets import scheduled_for
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.items import AgendaItem, ItemPath, Outcome, ProposedItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.meetings.deadlines import earliest_meeting, materials_due


class Waiting(Struct, frozen=True):
    """A proposed item no meeting has taken yet, where it is on its way, and the first day it can be taken."""

    proposal: ProposedItem
    path: ItemPath
    earliest: date


class Opportunity(Struct, frozen=True):
    """A meeting ahead that could take an item: papers are due on `due`, and `in_time` if they can still come."""

    meeting: Meeting
    due: date
    in_time: bool


def save_proposal(desk: Desk, loaded: ProposedItem | None, wanted: ProposedItem) -> ProposedItem:
    """Keep a proposed item; a new one takes today and the deputy head in charge of its unit where none is typed."""
    if loaded is None or loaded.kind is not wanted.kind:
        refuse_unknown(desk, wanted.kind, desk.now().date())
    if loaded:
        with desk.unit(f"修改议题库“{wanted.title}”") as unit:
            return unit.change(loaded, wanted)
    filled = replace(wanted, deputy=wanted.deputy or deputy_in_charge(desk, wanted.unit))
    with desk.unit(f"提报议题“{wanted.title}”") as unit:
        return unit.add(filled)


def deputy_in_charge(desk: Desk, unit: Id | None) -> Id | None:
    """The leader in whose portfolio a unit lies today (第7条)."""
    return next(iter(presence(desk).leaders_for(unit, desk.now().date())), None)


def pass_on(desk: Desk, proposal: ProposedItem, opinion: str = "", by: Id | None = None) -> ProposedItem:
    """Note today that the one whose turn it is passed an item on: 分管副县长, 办公室主任, then whoever decides."""
    today = desk.now().date()
    steps: dict[ItemPath, dict[str, Any]] = {
        ItemPath.DEPUTY: {"deputy": by or proposal.deputy, "deputy_on": today, "deputy_opinion": opinion},
        ItemPath.DIRECTOR: {"director_on": today, "director_opinion": opinion},
        ItemPath.HEAD: {"head": by or _county_head(desk), "head_on": today, "head_opinion": opinion},
    }
    if proposal.path not in steps:
        raise Refused(f"“{proposal.title}”{proposal.path.label}，没有待办的审核。")
    with desk.unit(f"“{proposal.title}”{proposal.path.label.removeprefix('待')}") as unit:
        return unit.change(proposal, replace(proposal, **steps[proposal.path]))


def _county_head(desk: Desk) -> Id | None:
    known = people.directory(desk, desk.now().date())
    return next((post.person for post in known.posts if post.role is PostRole.COUNTY_HEAD), None)


def drop(desk: Desk, proposal: ProposedItem, why: str) -> ProposedItem:
    """Note that an item was withdrawn; raises Refused while it is on the agenda of a meeting ahead."""
    standing = scheduled_for(desk, proposal)
    if standing and not standing.closed:
        raise Refused(f"该议题已排入{standing.title}，请先从议程中删除。")
    with desk.unit(f"撤回议题“{proposal.title}”") as unit:
        return unit.change(proposal, replace(proposal, dropped_on=desk.now().date(), dropped_why=why))


def waiting(desk: Desk, kind: MeetingKind | None = None) -> list[Waiting]:
    """The items no meeting has taken and no agenda ahead carries, those ready first, then the oldest."""
    today = desk.now().date()
    carried = {item.proposal for item in desk.store.all(AgendaItem) if item.proposal and item.outcome is None}
    found = [
        Waiting(one, one.path, earliest_day(desk, one, today))
        for one in desk.store.all(ProposedItem, order="proposed_on")
        if one.path not in {ItemPath.TAKEN, ItemPath.DROPPED} and one.id not in carried and kind in {None, one.kind}
    ]
    return sorted(found, key=lambda one: one.path is not ItemPath.READY)


def earliest_day(desk: Desk, proposal: ProposedItem, today: date) -> date:
    """The first working day on which a meeting may take an item, its papers coming today at the earliest."""
    if proposal.kind in desk.rules.edition.agenda.materials_before:
        return earliest_meeting(desk.rules, proposal.materials_on or today)
    return desk.rules.calendar.add(today, 1)


def opportunities(desk: Desk, proposal: ProposedItem) -> list[Opportunity]:
    """The meetings of its kind ahead, the next one first, and whether papers still come in time."""
    today = desk.now().date()
    needed = proposal.kind in desk.rules.edition.agenda.materials_before
    found = []
    for meeting in next_meetings(desk, today):
        if meeting.kind is proposal.kind and not meeting.opened:
            due = materials_due(desk.rules, meeting.held_on)
            in_time = not needed or (proposal.materials_on or today) <= due
            found.append(Opportunity(meeting, due, in_time))
    return found


def schedule(desk: Desk, meeting: Meeting, proposals: Sequence[ProposedItem]) -> list[AgendaItem]:
    """Put proposed items at the end of a meeting's agenda, with all that is known of them."""
    if meeting.closed:
        raise Refused("会议已经散会，不能再排入议题。")
    for proposal in proposals:
        _refuse_unless_waiting(desk, proposal)
    with desk.unit(f"{meeting.title}排入议题 {len(proposals)} 项") as unit:
        return [
            add_item(unit, desk.rules, meeting, AgendaItem(proposal=one.id, **_matter_of(one))) for one in proposals
        ]


def _matter_of(record: AgendaItem | ProposedItem) -> dict[str, Any]:
    return record.matter()


def _refuse_unless_waiting(desk: Desk, proposal: ProposedItem) -> None:
    if proposal.path in {ItemPath.TAKEN, ItemPath.DROPPED}:
        raise Refused(f"“{proposal.title}”{proposal.path.label}，不能再排入会议。")
    standing = scheduled_for(desk, proposal)
    if standing and not standing.closed:
        raise Refused(f"“{proposal.title}”已排入{standing.title}，不能重复排入。")


def put_off(desk: Desk, item: AgendaItem) -> ProposedItem:
    """Put an item off: it stays on this agenda as put off and waits in the 议题库 for the next meeting."""
    if item.outcome is Outcome.PUT_OFF:
        raise Refused("该议题已经登记为缓议。")
    meeting = desk.store.get(Meeting, item.meeting)
    with desk.unit(f"缓议“{item.title}”") as unit:
        known = unit.find(ProposedItem, item.proposal)
        if known:
            back = replace(known, **_matter_of(item), put_off=(known.put_off or 0) + 1, taken_on=None)
            proposal = unit.change(known, back)
        else:
            proposal = unit.add(
                ProposedItem(kind=meeting.kind, proposed_on=meeting.held_on, put_off=1, **_matter_of(item))
            )
        unit.change(item, replace(item, outcome=Outcome.PUT_OFF, proposal=proposal.id))
    return proposal
