"""Whole meetings and single items as they stand: what checks judge, forms print and files carry out."""

from datetime import date, time

from msgspec import Struct, field

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, Handout, MeetingRole, Movement
from jkgov_desktop.records.meetings.conferences import Conference
from jkgov_desktop.records.meetings.items import AgendaItem, Consultation, Matter, Outcome, ProposedItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind, MeetingStage, minutes_after, minutes_between
from jkgov_desktop.records.meetings.minutes import Decision, Dissent, Minutes
from jkgov_desktop.records.people import PartySeat, PostRole


class Attendee(Struct, frozen=True):
    """One line of attendance with the names it prints, and what the person's post means to the rules.

    `away` says in words why the leave log has the person away at the time of the meeting, empty when it has not.
    """

    line: Attendance
    name: str = ""
    phone: str = ""
    role: PostRole | None = None
    unit: str = ""
    away: str = ""

    @property
    def printed(self) -> str:
        """Unit, post and name as lists print them: 县财政局局长何静."""
        return self.line.title + self.name


class ThematicStudy(Struct, frozen=True):
    """The thematic meeting that studied a matter beforehand (第52条)."""

    meeting: Meeting
    presider: str = ""
    minutes_number: int | None = None

    @property
    def called(self) -> str:
        """3月2日专题会议."""
        return f"{self.meeting.held_on.month}月{self.meeting.held_on.day}日{self.meeting.kind.label}"


class DissentSheet(Struct, frozen=True):
    """A dissent with the name of who holds it."""

    dissent: Dissent
    name: str


class ItemSheet(Struct, frozen=True):
    """One agenda item with its unit's name, the time it began or is expected to begin, and its decisions.

    `principal` is the name of who leads the unit on the day of the meeting, `task` what the rules call the
    task it falls under.
    """

    item: AgendaItem
    unit: str
    expected: time
    decisions: tuple[Decision, ...] = ()
    dissents: tuple[DissentSheet, ...] = ()
    principal: str = ""
    proposer: str = ""
    proposer_role: PostRole | None = None
    task: str = ""
    thematic: ThematicStudy | None = None

    @property
    def settled(self) -> bool:
        """Whether it left a decision, or was dealt with without one."""
        return bool(self.decisions) or self.item.outcome is not None

    @property
    def put_off(self) -> bool:
        """Whether it was put off to another meeting."""
        return self.item.outcome is Outcome.PUT_OFF

    @property
    def ends(self) -> time:
        """When its report ended, or ends if it keeps to its minutes and what the chair granted."""
        item = self.item
        return item.ended or minutes_after(item.began or self.expected, (item.minutes or 0) + (item.extension or 0))

    @property
    def overrun(self) -> int:
        """How many minutes its report took beyond what it was given."""
        item = self.item
        if not (item.began and item.ended and item.minutes):
            return 0
        return max(0, minutes_between(item.began, item.ended) - item.minutes - (item.extension or 0))


class MeetingSheet(Struct, frozen=True):
    """A whole meeting as it stands.

    `units` maps the ids of lead units to their names. `minutes` is the newest version, `signer` its signer.
    Roles and the Party seat are those held on the day of the meeting. `quorum` says how many members the rules
    want and how many are expected, empty where they want no number. `materials_due` is the last day for
    papers, `vacant` the leading posts nobody holds that day.
    """

    house: House
    meeting: Meeting
    presider: str = ""
    presider_title: str = ""
    items: tuple[ItemSheet, ...] = ()
    attendees: tuple[Attendee, ...] = ()
    minutes: Minutes | None = None
    signer: str = ""
    units: dict[Id, str] = field(default_factory=dict)
    presider_role: PostRole | None = None
    presider_seat: PartySeat | None = None
    signer_role: PostRole | None = None
    movements: tuple[Movement, ...] = ()
    handouts: tuple[Handout, ...] = ()
    agenda_approver: str = ""
    approver_role: PostRole | None = None
    materials_due: date | None = None
    vacant: tuple[PostRole, ...] = ()
    quorum: str = ""

    @property
    def day(self) -> date:
        """The day whose rules apply."""
        return self.meeting.held_on

    def of_role(self, role: MeetingRole) -> tuple[Attendee, ...]:
        """Those who take part in one way, in the order of the list."""
        return tuple(one for one in self.attendees if one.line.role is role)

    def members(self, presence: AttendanceState | None = None) -> tuple[Attendee, ...]:
        """The members, or those of them in one state of presence."""
        members = self.of_role(MeetingRole.MEMBER)
        return tuple(one for one in members if presence is None or one.line.presence is presence)

    @property
    def called(self) -> str:
        """The meeting's full name as papers print it: 江口县人民政府第23次常务会议."""
        meeting, government = self.meeting, self.house.government
        title = meeting.kind.label if meeting.title == meeting.working_title else meeting.title
        return title if title.startswith(government) else government + title

    @property
    def total_minutes(self) -> int:
        """The minutes of all reports together."""
        return sum(item.item.minutes or 0 for item in self.items)

    @property
    def expected_end(self) -> time:
        """When the meeting ends if every item still to come keeps to its minutes."""
        timed = max((place for place, one in enumerate(self.items) if one.item.began), default=-1)
        now = self.items[timed].ends if timed >= 0 else self.meeting.opened or self.meeting.starts
        return minutes_after(now, sum(one.item.minutes or 0 for one in self.items[timed + 1 :]))

    @property
    def stage(self) -> MeetingStage:
        """How far this meeting has come."""
        if self.minutes and self.minutes.signed_on:
            return MeetingStage.SIGNED
        if self.meeting.closed:
            return MeetingStage.CLOSED
        return MeetingStage.RUNNING if self.meeting.opened else MeetingStage.PLANNED

    def is_past(self, stage: MeetingStage) -> bool:
        """Whether this meeting has come at least as far as `stage`."""
        stages = list(MeetingStage)
        return stages.index(self.stage) >= stages.index(stage)


class ConsultationSheet(Struct, frozen=True):
    """What one unit said, with the unit's name."""

    consultation: Consultation
    unit: str


class MatterSheet(Struct, frozen=True):
    """One matter for a meeting, in the 议题库 or on an agenda: what the forms about an item print.

    `meeting` is the one whose agenda it is on, `proposal` what the 议题库 keeps of it, `materials_due` the last
    day for its papers.
    """

    house: House
    matter: Matter
    kind: MeetingKind
    unit: str = ""
    proposer: str = ""
    task: str = ""
    meeting: Meeting | None = None
    proposal: ProposedItem | None = None
    thematic: ThematicStudy | None = None
    consultations: tuple[ConsultationSheet, ...] = ()
    deputy: str = ""
    head: str = ""
    materials_due: date | None = None
    proposer_role: PostRole | None = None

    @property
    def day(self) -> date | None:
        """The day whose rules apply; None while no meeting takes the matter."""
        return self.meeting.held_on if self.meeting else None

    @property
    def called(self) -> str:
        """议题3“防汛工作” on an agenda, 议题“防汛工作” before that."""
        place = self.matter.place if isinstance(self.matter, AgendaItem) else ""
        return f"议题{place}“{self.matter.title}”"


class ConferenceSheet(Struct, frozen=True):
    """A conference of a department with what its ids stand for."""

    conference: Conference
    unit: str
    approver: str = ""
    approver_role: PostRole | None = None

    @property
    def day(self) -> date:
        """The day whose rules apply."""
        return self.conference.held_on
