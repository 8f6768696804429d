"""Meetings of the government: the meeting, its agenda, who came, what was decided, the minutes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.house import House
from jkgov_desktop.records.people import PartySeat, PostRole
from jkgov_desktop.records.register import Record, clock, day, line, pick, record, ref, text, whole
from jkgov_desktop.records.words import N_


class MeetingKind(Choice):
    """The kinds of meeting (第49条)."""

    PLENARY = "plenary_meeting", N_("全体会议")
    EXECUTIVE = "executive_meeting", N_("常务会议")
    PARTY_GROUP = "party_group_meeting", N_("党组会议")
    HEAD_OFFICE = "head_office_meeting", N_("县长办公会议")
    THEMATIC = "thematic_meeting", N_("专题会议")


class MeetingRole(Choice):
    """How somebody takes part; only members count for the quorum."""

    MEMBER = "member", N_("出席")
    OBSERVER = "observer", N_("列席")
    INVITEE = "invitee", N_("邀请")


class Presence(Choice):
    """Whether somebody came."""

    OPEN = "open", N_("未到")
    PRESENT = "present", N_("到会")
    EXCUSED = "excused", N_("请假")
    ABSENT = "absent", N_("缺席")


class AbsenceReason(Choice):
    """The six reasons of 第58条第七项."""

    FOREIGN_AFFAIRS = "foreign_affairs", N_("外事活动")
    ESCORT = "escorting_superiors", N_("陪同上级考察")
    PARTY_MEETING = "county_party_meeting", N_("县委会议活动")
    CONGRESS_MEETING = "congress_or_cppcc_meeting", N_("人大政协会议")
    ILLNESS = "illness", N_("生病休息")
    TRIP_OR_LEAVE = "trip_or_leave", N_("出差或休假")


class DecisionKind(Choice):
    """How the minutes introduce a sentence."""

    HEARD = "heard", N_("听取")
    HELD = "held", N_("认为")
    DECIDED = "decided", N_("议定")
    REQUIRED = "required", N_("要求")


class Stage(Choice):
    """How far a meeting has come."""

    PLANNED = "planned", N_("筹备")
    RUNNING = "running", N_("会中")
    CLOSED = "closed", N_("待纪要")
    SIGNED = "signed", N_("纪要已签发")


_EVENING, _DAWN = time(18, 0), time(6, 0)


@record("meetings", title=N_("会议台账"), name="title", sorted_by="-held_on", article=49)
class Meeting(Record):
    """One meeting. Its number is given when it is opened, by kind and year, and never used again."""

    kind: MeetingKind = pick(N_("会议类别"), MeetingKind, required=True, article=49)
    title: str = line(N_("会议名称"), search=True, longest=120, hint=N_("不填则按类别、日期和次数命名"))
    number: int | None = whole(N_("第几次"), low=1, hint=N_("开会时给"))
    held_on: date = day(N_("会议日期"), required=True)
    starts: time = clock(N_("开始时间"), required=True)
    place: str = line(N_("地点"), search=True, in_list=False)
    presider: Id | None = ref(N_("主持人"), "persons", article=51)
    delegation: str = line(N_("委托情况"), in_list=False, article=51, hint=N_("如 受县长委托"))
    recorder: str = line(N_("记录人"), in_list=False, longest=20)
    notified_on: date | None = day(N_("通知日期"), in_list=False)
    opened: time | None = clock(N_("实际开会"), in_list=False, hint=N_("开会后改正"))
    closed: time | None = clock(N_("散会"), in_list=False, hint=N_("散会后改正"))
    note: str = text(N_("会议要求"))

    def problems(self) -> Iterator[FieldError]:
        """A meeting that ends before it starts, or was notified after it was held.

        One that begins in the evening may end after midnight.
        """
        begun = self.opened or self.starts
        past_midnight = self.closed and begun >= _EVENING and self.closed < _DAWN
        if self.closed and self.closed < begun and not past_midnight:
            yield FieldError("closed", f"散会 {self.closed:%H:%M} 早于开会 {begun:%H:%M}，请核对。")
        if self.notified_on and self.notified_on > self.held_on:
            yield FieldError("notified_on", "通知日期晚于会议日期，请核对。")

    @property
    def working_title(self) -> str:
        """What a meeting is called until somebody names it or it has its number."""
        return f"{self.kind.label}（{self.held_on.month}月{self.held_on.day}日）"

    @property
    def numbered_title(self) -> str:
        """What a meeting is called by its number; by its day while it has none."""
        return f"第{self.number}次{self.kind.label}" if self.number else self.working_title

    @property
    def series(self) -> str:
        """The numbering series this meeting takes its number from, as the ledger of numbers shows it."""
        return f"{self.held_on.year}年{self.kind.label}"

    @property
    def minutes_series(self) -> str:
        """The numbering series its minutes take their number from."""
        return f"{self.series}纪要"


@record("agenda_items", title=N_("议题"), name="title", sorted_by="-id", article=51)
class AgendaItem(Record):
    """One item of a meeting's agenda."""

    meeting: Id = ref(N_("会议"), "meetings", part=True, required=True)
    place: int = whole(N_("序"), required=True, low=1, high=999)
    title: str = line(N_("议题"), required=True, search=True, longest=200)
    unit: Id | None = ref(N_("汇报单位"), "units")
    reporter: str = line(N_("汇报人"), longest=30, in_list=False)
    minutes: int | None = whole(N_("汇报分钟"), low=1, high=240, unit=N_("分钟"), article=58)
    observers: str = line(N_("列席单位"), longest=300, in_list=False)
    document: Id | None = ref(N_("来文"), "incoming_documents", in_list=False)


@record("attendances", title=N_("到会情况"), name="title", sorted_by="-id", article=58)
class Attendance(Record):
    """One person's part in one meeting. `title` is unit and post as the lists print them on that day."""

    meeting: Id = ref(N_("会议"), "meetings", part=True, required=True)
    role: MeetingRole = pick(N_("参会方式"), MeetingRole, required=True)
    place: int = whole(N_("序"), required=True, low=1, high=9999)
    person: Id | None = ref(N_("人员"), "persons")
    title: str = line(N_("单位职务"), search=True, longest=60)
    presence: Presence = pick(N_("到会"), Presence, required=True)
    reason: AbsenceReason | None = pick(N_("请假事由"), AbsenceReason, article=58)
    substitute: str = line(N_("替会人"), longest=30, article=58)
    note: str = line(N_("备注"), longest=100)

    def problems(self) -> Iterator[FieldError]:
        """A line that names nobody."""
        if not self.person and not self.title:
            yield FieldError("person", "请选择人员，或填写单位职务。")


@record("decisions", title=N_("议定事项"), name="words", sorted_by="-id", article=58)
class Decision(Record):
    """One sentence of what a meeting settled on an item, and who is to do it by when."""

    meeting: Id = ref(N_("会议"), "meetings", part=True, required=True)
    item: Id = ref(N_("议题"), "agenda_items", required=True)
    place: int = whole(N_("序"), required=True, low=1, high=999, in_list=False)
    kind: DecisionKind = pick(N_("表述"), DecisionKind, required=True)
    words: str = text(N_("内容"), required=True, in_list=True, search=True, longest=4000)
    unit: Id | None = ref(N_("牵头单位"), "units")
    assisting: str = line(N_("配合单位"), longest=200)
    due_on: date | None = day(N_("完成时限"))


@record("minutes", title=N_("会议纪要"), name="title", sorted_by="-id", article=56)
class Minutes(Record):
    """One version of a meeting's minutes: all that its pages print. Frozen once it is signed."""

    meeting: Id = ref(N_("会议"), "meetings", part=True, required=True)
    version: int = whole(N_("稿次"), required=True, low=1)
    number: int | None = whole(N_("纪要号"), low=1)
    title: str = text(N_("标题"), required=True, in_list=True, search=True, longest=200)
    body: str = text(N_("正文"), search=True)
    present: str = text(N_("出席"))
    excused: str = text(N_("请假"))
    absent: str = text(N_("缺席"))
    observers: str = text(N_("列席"))
    copies_to: str = text(N_("抄送"))
    signer: Id | None = ref(N_("签发人"), "persons", article=56)
    signed_on: date | None = day(N_("签发日期"))
    issued_on: date | None = day(N_("印发日期"))
    copies: int | None = whole(N_("印数"), unit=N_("份"), in_list=False)

    def problems(self) -> Iterator[FieldError]:
        """A signature without a signer, or printed before it was signed."""
        if self.signed_on and not self.signer:
            yield FieldError("signer", "已填签发日期，请选择签发人。")
        if self.signed_on and self.issued_on and self.issued_on < self.signed_on:
            yield FieldError("issued_on", "印发日期早于签发日期，请核对。")


@dataclass(frozen=True)
class Attendee:
    """One line of attendance with the names it prints, and what the person's post means to the rules."""

    line: Attendance
    name: str = ""
    phone: str = ""
    role: PostRole | None = None

    @property
    def printed(self) -> str:
        """Unit, post and name as lists print them: 县财政局局长何静."""
        return self.line.title + self.name


@dataclass(frozen=True)
class ItemSheet:
    """One agenda item with its unit's name, the time it is expected to begin, and its decisions."""

    item: AgendaItem
    unit: str
    expected: time
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True)
class MeetingSheet:
    """A whole meeting as it stands: what checks judge, forms print and files carry out.

    `units` maps the ids of lead units to their names. `minutes` is the newest version, `signer` its signer.
    Roles and the Party seat are those held on the day of the meeting.
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

    def of_role(self, role: MeetingRole) -> tuple[Attendee, ...]:
        """Those who take part in one way, in the order of the list."""
        return tuple(one for one in self.attendees if one.line.role is role)

    def members(self, presence: Presence | None = None) -> tuple[Attendee, ...]:
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
    def expected_end(self) -> time:
        """When the meeting ends if every item keeps to its minutes."""
        total = sum(item.item.minutes or 0 for item in self.items)
        return minutes_after(self.meeting.opened or self.meeting.starts, total)

    @property
    def stage(self) -> Stage:
        """How far this meeting has come."""
        if self.minutes and self.minutes.signed_on:
            return Stage.SIGNED
        if self.meeting.closed:
            return Stage.CLOSED
        return Stage.RUNNING if self.meeting.opened else Stage.PLANNED

    def is_past(self, stage: Stage) -> bool:
        """Whether this meeting has come at least as far as `stage`."""
        stages = list(Stage)
        return stages.index(self.stage) >= stages.index(stage)


def minutes_after(start: time, minutes: int) -> time:
    """The time of day `minutes` after `start`; past midnight it begins again."""
    return (datetime.combine(date(2000, 1, 1), start) + timedelta(minutes=minutes)).time()
