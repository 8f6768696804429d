"""Plain sheets of the leaders' records: one leave, one invitation, one visit; checks judge and forms print them."""

from datetime import date

from msgspec import Struct

from jkgov_desktop.records.fields import Choice, Id
from jkgov_desktop.records.house import House
from jkgov_desktop.records.leaders.activities import Activity, Invitation, PressRelease, Reception
from jkgov_desktop.records.leaders.leave import CongressReport, Delegation, Leave, PartyReport
from jkgov_desktop.records.leaders.research import ContactPoint, Research
from jkgov_desktop.records.people import PostRole, UnitKind
from jkgov_desktop.records.slots import Slot, half_days
from jkgov_desktop.records.words import N_


class LeaveRule(Choice):
    """By which rule somebody's leave goes (第81–83条)."""

    HEAD = "head", N_("县长外出")
    TEAM = "team", N_("班子成员外出")
    DIRECTOR = "director", N_("办公室主任外出")
    DEPUTY_DIRECTOR = "deputy_director", N_("办公室副主任外出")
    PRINCIPAL = "principal", N_("单位主要负责人外出报备")
    OTHER = "other", N_("其他人员外出")


class Named(Struct, frozen=True):
    """A person with post and telephone as of the sheet's day."""

    person: Id
    name: str
    title: str
    role: PostRole | None = None
    phone: str = ""

    @property
    def printed(self) -> str:
        """副县长王䶮."""
        return self.title + self.name


class GapKind(Choice):
    """What an absence leaves open."""

    CHAIN = "chain", N_("无人主持县政府工作")
    BOTH_HEADS = "both_heads", N_("县长和常务副县长同时外出")
    PAIR = "pair", N_("AB角同时外出")
    UNCOVERED = "uncovered", N_("无人代行职责")
    ENTRUSTED = "entrusted", N_("受委托人外出")
    NAMED = "named", N_("代行人外出")


class Gap(Struct, frozen=True):
    """From when to when an absence leaves something open, and why; `other` is the other leader concerned."""

    kind: GapKind
    first: Slot
    last: Slot
    why: str
    other: str = ""

    @property
    def period(self) -> str:
        """3月4日上午至3月6日下午."""
        return self.first.called if self.first == self.last else f"{self.first.called}至{self.last.called}"


class Clash(Struct, frozen=True):
    """Something a person is due at in the same half-day; `table` and `record` lead to it."""

    slot: Slot
    what: str
    table: str
    record: Id


class LeaveSheet(Struct, frozen=True):
    """A leave with everybody it names, what it leaves open and what it runs against.

    `today` is now; `working_halves` are the half-days of it in which the office works; `proposed` is who stands in
    for him when nobody is named, `proposed_why` the reason.
    """

    house: House
    leave: Leave
    rule: LeaveRule
    person: Named
    today: Slot
    working_halves: int
    acting: Named | None = None
    approver: Named | None = None
    informed: Named | None = None
    proposed: Named | None = None
    proposed_why: str = ""
    gaps: tuple[Gap, ...] = ()
    clashes: tuple[Clash, ...] = ()
    overlaps: tuple[Leave, ...] = ()
    entrusted: bool = False

    @property
    def day(self) -> date:
        """The day whose rules it is judged by."""
        return self.leave.start.day

    @property
    def title(self) -> str:
        """外出报备表（王䶮 3月4日）."""
        form = "外出报备表" if self.rule in (LeaveRule.PRINCIPAL, LeaveRule.HEAD) else "请假审批表"
        return f"{form}（{self.person.name} {self.day.month}月{self.day.day}日）"

    @property
    def halves(self) -> int:
        """How many half-days it takes."""
        return half_days(self.leave.start, self.leave.last)

    @property
    def begun(self) -> bool:
        """Whether the person has left."""
        return self.today >= self.leave.start

    @property
    def over(self) -> bool:
        """Whether the person should be back."""
        return self.today > self.leave.last


class DelegationSheet(Struct, frozen=True):
    """A delegation with the two it is between; `gone` says where the delegate is away meanwhile."""

    delegation: Delegation
    person: Named
    delegate: Named
    gone: tuple[Leave, ...] = ()
    executive: Named | None = None
    executive_here: bool = False

    @property
    def day(self) -> date:
        """The day whose rules it is judged by."""
        return self.delegation.start.day


class BusyLeader(Struct, frozen=True):
    """A leader who cannot be where he is wanted: away, or at something else."""

    name: str
    why: str
    away: bool


class InvitationSheet(Struct, frozen=True):
    """An invitation with whoever asks, whom it asks for and what these are doing then."""

    house: House
    invitation: Invitation
    today: date
    unit: str = ""
    unit_kind: UnitKind | None = None
    leader: Named | None = None
    decider: Named | None = None
    busy: tuple[BusyLeader, ...] = ()
    activity: Id = ""

    @property
    def day(self) -> date:
        """The day whose rules it is judged by."""
        return self.invitation.received_on

    @property
    def title(self) -> str:
        """What a saved form is called."""
        return f"邀请领导出席活动审批表（{self.invitation.title}）"


class ActivitySheet(Struct, frozen=True):
    """An activity with all leaders who take part, and those who cannot."""

    activity: Activity
    leaders: tuple[Named, ...]
    busy: tuple[BusyLeader, ...] = ()

    @property
    def day(self) -> date:
        """The day whose rules it is judged by."""
        return self.activity.start.day


class ReceptionSheet(Struct, frozen=True):
    """A visit with the units and leaders it names."""

    house: House
    reception: Reception
    today: date
    leader: Named | None = None
    decider: Named | None = None
    proposed_by: str = ""
    undertaker: str = ""
    by_office: bool = False

    @property
    def day(self) -> date:
        """The day whose rules it is judged by."""
        return self.reception.start.day

    @property
    def title(self) -> str:
        """What a saved form is called."""
        return f"来宾接待审批表（{self.reception.guests}）"


class PressSheet(Struct, frozen=True):
    """A release of news with its spokesman and approver on that day."""

    release: PressRelease
    spokesman: Named
    approver: Named | None = None

    @property
    def day(self) -> date:
        """The day whose rules it is judged by."""
        return self.release.released_on


class PartyReportSheet(Struct, frozen=True):
    """A matter for the Party committee with whoever brings it up."""

    report: PartyReport
    person: Named
    delegate: Named | None = None

    @property
    def day(self) -> date:
        """The day whose rules it is judged by."""
        return self.report.asked_on


class CongressReportSheet(Struct, frozen=True):
    """A report to the people's congress; `in_care` are the leaders in whose care the unit is."""

    report: CongressReport
    unit: str
    today: date
    approver: Named | None = None
    in_care: tuple[Named, ...] = ()

    @property
    def day(self) -> date:
        """The day whose rules it is judged by."""
        return self.report.due_on


class ResearchSheet(Struct, frozen=True):
    """A research with its leader and the point it visits."""

    house: House
    research: Research
    leader: Named
    point: str = ""
    unit: str = ""
    busy: tuple[BusyLeader, ...] = ()

    @property
    def day(self) -> date:
        """The day whose rules it is judged by."""
        return self.research.start.day

    @property
    def title(self) -> str:
        """What a saved form is called."""
        return f"调研活动记录表（{self.leader.name} {self.day.month}月{self.day.day}日）"


class PointSheet(Struct, frozen=True):
    """A contact point with the visits of one year by quarter; `of_leader` are all visits to the leader's points.

    `today` tells which quarters are over; a quarter counts when the point stood through the whole of it.
    """

    house: House
    point: ContactPoint
    leader: Named
    unit: str
    year: int
    today: date
    visits: tuple[tuple[date, ...], tuple[date, ...], tuple[date, ...], tuple[date, ...]]
    of_leader: tuple[int, int, int, int]
    points_of_leader: int

    @property
    def day(self) -> date:
        """The day whose rules it is judged by."""
        return self.today

    @property
    def title(self) -> str:
        """What a saved form is called."""
        return f"基层联系点登记表（{self.point.name}）"
