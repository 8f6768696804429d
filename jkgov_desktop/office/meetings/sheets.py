"""A whole meeting, or one matter, put together from its records, with the names and posts of its day."""

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders import away
from jkgov_desktop.office.people import Directory
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.attendance import Attendance, Handout, MeetingRole, Movement
from jkgov_desktop.records.meetings.conferences import Conference
from jkgov_desktop.records.meetings.emergencies import Emergency, EmergencySheet
from jkgov_desktop.records.meetings.items import AgendaItem, Consultation, Matter, ProposedItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.meetings.minutes import Decision, Dissent, Minutes
from jkgov_desktop.records.meetings.sheets import (
    Attendee,
    ConferenceSheet,
    ConsultationSheet,
    DissentSheet,
    ItemSheet,
    MatterSheet,
    MeetingSheet,
    ThematicStudy,
)
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.meetings.counting import quorum_sum
from jkgov_desktop.rulebook.meetings.deadlines import materials_due
from jkgov_desktop.store.reading import Reader

_LEADING = (PostRole.COUNTY_HEAD, PostRole.EXECUTIVE_DEPUTY, PostRole.DEPUTY)


def sheet(desk: Desk, meeting_id: Id, everybody: people.Everybody | None = None) -> MeetingSheet:
    """The whole meeting as it stands; raises Missing when there is none.

    Whoever asks for many sheets reads `everybody` once and hands it in.
    """
    return sheet_of(desk, desk.store.get(Meeting, meeting_id), everybody)


def sheet_of(desk: Desk, meeting: Meeting, everybody: people.Everybody | None = None) -> MeetingSheet:
    """The whole of a meeting as it is being typed, with all that is kept of it."""
    everybody = everybody or people.everybody(desk)
    known = everybody.on(meeting.held_on)
    newest = newest_minutes(desk.store, meeting.id)
    signer = newest.signer if newest else None
    signing = everybody.on(newest.signed_on) if newest and newest.signed_on else known
    presider = known.persons.get(meeting.presider or "")
    approver = known.persons.get(meeting.agenda_approver or "")
    held = {post.role for post in known.posts}
    whole = MeetingSheet(
        house=_house(desk, newest),
        meeting=meeting,
        presider=presider.name if presider else "",
        presider_title=known.printed_title(presider.id) if presider else "",
        presider_role=known.role(meeting.presider),
        presider_seat=known.seat(meeting.presider),
        items=_items(desk, meeting, known),
        attendees=_attendees(desk, meeting, known),
        minutes=newest,
        signer=known.persons[signer].name if signer in known.persons else "",
        signer_role=signing.role(signer),
        units={unit.id: unit.called_as for unit in known.units.values()},
        movements=tuple(desk.store.all(Movement, meeting=meeting.id)),
        handouts=tuple(desk.store.all(Handout, order="number", meeting=meeting.id)),
        agenda_approver=approver.name if approver else "",
        approver_role=known.role(meeting.agenda_approver),
        materials_due=materials_due(desk.rules.on(meeting.held_on), meeting.held_on),
        vacant=tuple(role for role in _LEADING if role not in held),
    )
    rule = desk.rules.on(meeting.held_on).body(meeting.kind).quorum
    return replace(whole, quorum=f"{rule.words}：{quorum_sum(whole, rule)}") if rule and whole.members() else whole


def newest_minutes(reader: Reader, meeting_id: Id) -> Minutes | None:
    """The newest version of a meeting's minutes."""
    return next(iter(reader.all(Minutes, order="-version", meeting=meeting_id)), None)


def _house(desk: Desk, minutes: Minutes | None) -> House:
    """The office, under the names it bore when the minutes were signed."""
    house = desk.letterhead
    if minutes and minutes.signed_on and minutes.government:
        return replace(house, government=minutes.government, office=minutes.office)
    return house


def _items(desk: Desk, meeting: Meeting, known: Directory) -> tuple[ItemSheet, ...]:
    decisions = desk.store.all(Decision, order="place", meeting=meeting.id)
    dissents = desk.store.all(Dissent, order="id", meeting=meeting.id)
    figures = desk.rules.on(meeting.held_on).edition.agenda
    studies: dict[Id, ThematicStudy | None] = {}
    found: list[ItemSheet] = []
    begins = meeting.opened or meeting.starts
    for item in desk.store.all(AgendaItem, order="place", meeting=meeting.id):
        if item.thematic and item.thematic not in studies:
            studies[item.thematic] = _study(desk, item.thematic)
        found.append(
            ItemSheet(
                item=item,
                unit=_unit_name(item.unit, known),
                expected=item.began or begins,
                decisions=tuple(one for one in decisions if one.item == item.id),
                dissents=tuple(DissentSheet(one, _name(one.person, known)) for one in dissents if one.item == item.id),
                principal=_principal(item.unit, known),
                proposer=_name(item.proposer, known),
                proposer_role=known.role(item.proposer),
                task=figures.task(meeting.kind, item.task),
                thematic=studies.get(item.thematic or ""),
            )
        )
        begins = found[-1].ends
    return tuple(found)


def _name(person: Id | None, known: Directory) -> str:
    found = known.persons.get(person or "")
    return found.name if found else ""


def _unit_name(unit: Id | None, known: Directory) -> str:
    found = known.units.get(unit or "")
    return found.called_as if found else ""


def _principal(unit: Id | None, known: Directory) -> str:
    post = known.holder(unit) if unit else None
    return _name(post.person, known) if post else ""


def _study(desk: Desk, meeting_id: Id) -> ThematicStudy | None:
    meeting = desk.store.find(Meeting, meeting_id)
    if meeting is None:
        return None
    minutes = newest_minutes(desk.store, meeting_id)
    presider = desk.store.names("persons", [meeting.presider or ""]).get(meeting.presider or "", "")
    return ThematicStudy(meeting, presider, minutes.number if minutes else None)


def _attendees(desk: Desk, meeting: Meeting, known: Directory) -> tuple[Attendee, ...]:
    order = list(MeetingRole)
    lines = desk.store.all(Attendance, order="place", meeting=meeting.id)
    lines.sort(key=lambda line: order.index(line.role))
    present = away.presence(desk)
    found = []
    for line in lines:
        person = known.persons.get(line.person or "")
        if person is None:
            found.append(Attendee(line))
            continue
        leave = present.away(person.id, meeting.slot)
        post = known.main_post(person.id)
        found.append(
            Attendee(
                line,
                name=person.name,
                phone=person.phone,
                role=post.role if post else None,
                unit=_unit_name(post.unit if post else None, known),
                away=f"{leave.kind.label}（{leave.period}）" if leave else "",
            )
        )
    return tuple(found)


def item_sheet(desk: Desk, item_id: Id) -> MatterSheet:
    """One item of an agenda as the matter it is; raises Missing."""
    item = desk.store.get(AgendaItem, item_id)
    meeting = desk.store.get(Meeting, item.meeting)
    proposal = desk.store.find(ProposedItem, item.proposal)
    return _matter(desk, item, meeting.kind, meeting, proposal)


def proposal_sheet(desk: Desk, proposal_id: Id) -> MatterSheet:
    """A matter in the 议题库; raises Missing."""
    return proposal_sheet_of(desk, desk.store.get(ProposedItem, proposal_id))


def proposal_sheet_of(desk: Desk, proposal: ProposedItem) -> MatterSheet:
    """A matter of the 议题库 as it is being typed, with the meeting whose agenda it is on."""
    return _matter(desk, proposal, proposal.kind, scheduled_for(desk, proposal), proposal)


def scheduled_for(desk: Desk, proposal: ProposedItem) -> Meeting | None:
    """The meeting ahead, or the last one, that has a proposal on its agenda."""
    items = desk.store.all(AgendaItem, proposal=proposal.id) if proposal.id else []
    meetings = (desk.store.find(Meeting, item.meeting) for item in items if item.outcome is None)
    return max(filter(None, meetings), key=lambda one: one.held_on, default=None)


def _matter(
    desk: Desk, matter: Matter, kind: MeetingKind, meeting: Meeting | None, proposal: ProposedItem | None
) -> MatterSheet:
    day = meeting.held_on if meeting else desk.now().date()
    known, rules = people.directory(desk, day), desk.rules.on(day)
    asked = desk.store.all(Consultation, order="id", proposal=proposal.id) if proposal and proposal.id else []
    return MatterSheet(
        house=desk.letterhead,
        matter=matter,
        kind=kind,
        unit=_unit_name(matter.unit, known),
        proposer=_name(matter.proposer, known),
        proposer_role=known.role(matter.proposer),
        task=rules.edition.agenda.task(kind, matter.task),
        meeting=meeting,
        proposal=proposal,
        thematic=_study(desk, matter.thematic) if matter.thematic else None,
        consultations=tuple(ConsultationSheet(one, _unit_name(one.unit, known)) for one in asked),
        deputy=_name(proposal.deputy, known) if proposal else "",
        head=_name(proposal.head, known) if proposal else "",
        materials_due=materials_due(rules, meeting.held_on) if meeting else None,
    )


def conference_sheet(desk: Desk, conference: Conference) -> ConferenceSheet:
    """A conference of a department with the names and the approver's post of its day."""
    known = people.directory(desk, conference.approved_on or conference.held_on)
    return ConferenceSheet(
        conference,
        unit=_unit_name(conference.unit, known),
        approver=_name(conference.approved_by, known),
        approver_role=known.role(conference.approved_by),
    )


def emergency_sheet(desk: Desk, emergency: Emergency) -> EmergencySheet:
    """A matter settled before a meeting could, with the post of who settled it."""
    role = people.directory(desk, emergency.handled_on).role(emergency.handled_by)
    return EmergencySheet(emergency, by_county_head=role is PostRole.COUNTY_HEAD)
