"""The central study group: who belongs to it, its year plan and sessions, and what each member studies alone."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.house import House, period_problems
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.people import PartySeat, PostRole
from jkgov_desktop.records.register import Record, day, flag, line, pick, record, ref, slot, text, whole
from jkgov_desktop.records.slots import Half, Slot, half_days, order_problem
from jkgov_desktop.records.words import N_


class StudyDuty(Choice):
    """What somebody is in the study group (第89条)."""

    LEADER = "leader", N_("组长")
    DEPUTY = "deputy", N_("副组长")
    MEMBER = "member", N_("成员")
    OBSERVER = "observer", N_("列席")


class StudyForm(Choice):
    """How a session studies."""

    GROUP = "group", N_("集体学习")
    LECTURE = "lecture", N_("专题讲座")
    DISCUSSION = "discussion", N_("研讨交流")
    FIELD = "field", N_("现场学习")


class SelfStudyKind(Choice):
    """What a member studying alone hands in (第92条)."""

    PLAN = "plan", N_("个人学习计划")
    NOTES = "notes", N_("读书笔记")
    ESSAY = "essay", N_("学习心得")
    REPORT = "report", N_("调研报告")


class DayMark(Choice):
    """What the secretary settled about a day before the planner proposes."""

    PINNED = "pinned", N_("指定")
    FORBIDDEN = "forbidden", N_("不排")


class Weekday(Choice):
    """The five days of a working week."""

    MON = "mon", N_("周一")
    TUE = "tue", N_("周二")
    WED = "wed", N_("周三")
    THU = "thu", N_("周四")
    FRI = "fri", N_("周五")


@record("study_members", title=N_("学习组成员"), name="person", sorted_by="since", article=89)
class StudyMember(Record):
    """Somebody's part in the study group from one day to another."""

    person: Id = ref(N_("人员"), "persons", required=True)
    duty: StudyDuty = pick(N_("组内职务"), StudyDuty, required=True, article=89)
    since: date | None = day(N_("起于"))
    until: date | None = day(N_("止于"))

    def problems(self) -> Iterator[FieldError]:
        """A part given up before it was taken."""
        yield from period_problems(self.since, self.until)


@record("study_plans", title=N_("年度学习计划"), name="year", sorted_by="-year", article=90)
class StudyPlan(Record):
    """The plan of one year and how far it has come: drafted, approved by the leader, issued."""

    year: int = whole(N_("年度"), required=True, low=2000, high=2099)
    session_halves: int | None = whole(
        N_("每次学习半天数"), low=1, high=6, hint=N_("不填为2，即每次1天"), in_list=False
    )
    gap_days: int | None = whole(
        N_("两次至少相隔"), low=0, high=60, unit=N_("天"), in_list=False, hint=N_("不填为14天")
    )
    themes: str = text(N_("专题"), longest=4000, hint=N_("一行一个，可写“专题｜主讲”，依次排入各次学习"))
    requirements: str = text(N_("学习要求"), longest=4000)
    drafted_on: date | None = day(N_("起草"))
    approved_by: Id | None = ref(N_("审定人"), "persons", article=90)
    approved_on: date | None = day(N_("审定"), article=90)
    issued_on: date | None = day(N_("印发"), article=90)

    def problems(self) -> Iterator[FieldError]:
        """A plan approved before it was drafted, issued before it was approved, or approved by nobody."""
        if self.drafted_on and self.approved_on and self.approved_on < self.drafted_on:
            yield FieldError("approved_on", "审定日期早于起草日期，请核对。")
        if self.issued_on and not self.approved_on:
            yield FieldError("issued_on", "计划还没有审定，不能印发；请先填审定人和审定日期。")
        if self.approved_on and self.issued_on and self.issued_on < self.approved_on:
            yield FieldError("issued_on", "印发日期早于审定日期，请核对。")
        if self.approved_on and not self.approved_by:
            yield FieldError("approved_by", "已填审定日期，请选择审定人。")

    @property
    def halves(self) -> int:
        """How many half-days one proposed session takes."""
        return self.session_halves or 2

    @property
    def gap(self) -> int:
        """How many days lie at least from the end of one proposed session to the start of the next."""
        return 14 if self.gap_days is None else self.gap_days


@record("study_sessions", title=N_("集中学习"), name="theme", sorted_by="-start", article=91)
class StudySession(Record):
    """One session of group study, from its first half-day to its last. `planned` is its day in the issued plan."""

    start: Slot = slot(N_("开始"), required=True)
    end: Slot = slot(N_("结束"), required=True)
    theme: str = line(N_("专题"), required=True, search=True, longest=200)
    form: StudyForm | None = pick(N_("学习方式"), StudyForm, in_list=False)
    lecturer: str = line(N_("主讲（领学）"), search=True, longest=60)
    speakers: str = line(N_("中心发言人"), longest=120, in_list=False)
    presider: Id | None = ref(N_("主持人"), "persons", article=89)
    place: str = line(N_("地点"), in_list=False)
    responsible: str = line(N_("责任单位"), longest=60, in_list=False)
    planned: Slot | None = slot(N_("计划时间"), in_list=False, hint=N_("印发计划时记入"))
    notified_on: date | None = day(N_("通知日期"), in_list=False)
    held: bool = flag(N_("已举行"), article=91)
    contents: str = text(N_("学习内容"), longest=20_000)
    discussion: str = text(N_("讨论发言主要精神"), longest=20_000)
    recorder: str = line(N_("记录人"), in_list=False, longest=20)

    def problems(self) -> Iterator[FieldError]:
        """A session that ends before it begins, runs over the turn of a year, or is notified too late."""
        yield from order_problem(self.start, self.end, "end", "结束")
        if self.start and self.end and self.start.day.year != self.end.day.year:
            yield FieldError("end", "一次学习不能跨年，请按年度分成两次登记。")
        if self.notified_on and self.start and self.notified_on > self.start.day:
            yield FieldError("notified_on", "通知日期晚于学习日期，请核对。")

    @property
    def halves(self) -> int:
        """How many half-days it takes."""
        return half_days(self.start, self.end)

    @property
    def year(self) -> int:
        """The year it counts for."""
        return self.start.day.year

    @property
    def quarter(self) -> int:
        """The quarter it counts for, from 1."""
        return quarter_of(self.start.day)

    @property
    def when(self) -> str:
        """3月4日, 3月4日上午 or 3月4日上午至5日下午, as lists say it."""
        return span_said(self.start, self.end)


@record("study_attendances", title=N_("学习考勤"), name="person", sorted_by="-id", article=91)
class StudyAttendance(Record):
    """One member's part in one session: the outline handed in before, who came, and make-up study after."""

    session: Id = ref(N_("集中学习"), "study_sessions", part=True, required=True)
    place: int = whole(N_("序"), required=True, low=1, high=999, in_list=False)
    person: Id = ref(N_("人员"), "persons", required=True)
    presence: AttendanceState = pick(N_("到会"), AttendanceState, required=True)
    halves: int | None = whole(N_("半天数"), low=1, high=20, hint=N_("不填为全程"))
    reason: str = line(N_("缺席原因"), longest=60)
    outline_on: date | None = day(N_("发言提纲交稿"), article=91)
    made_up_on: date | None = day(N_("补学日期"))
    made_up: str = line(N_("补学方式"), longest=60, hint=N_("如 自学材料并交心得"))


@record("self_studies", title=N_("个人自学"), name="title", sorted_by="-on", article=92)
class SelfStudy(Record):
    """One thing a member wrote: the year's own plan, reading notes, an essay."""

    person: Id = ref(N_("人员"), "persons", required=True)
    kind: SelfStudyKind = pick(N_("类别"), SelfStudyKind, required=True, article=92)
    on: date = day(N_("日期"), required=True)
    title: str = line(N_("题目"), required=True, search=True, longest=120)
    count: int | None = whole(N_("篇数"), low=1, high=999, hint=N_("不填为1"))
    note: str = line(N_("备注"), longest=120)


@record("study_days", title=N_("指定与不排"), name="reason", sorted_by="on", article=90)
class StudyDay(Record):
    """A day on which a session must be, or cannot be."""

    on: date = day(N_("日期"), required=True)
    mark: DayMark = pick(N_("安排"), DayMark, required=True)
    reason: str = line(N_("原因"), search=True, longest=60, hint=N_("如 县“两会”"))


@record("fixed_duties", title=N_("固定事务"), name="matter", sorted_by="weekday", article=90)
class FixedDuty(Record):
    """What keeps a member busy every week; the planner counts the member as away then."""

    person: Id = ref(N_("人员"), "persons", required=True)
    weekday: Weekday = pick(N_("星期"), Weekday, required=True)
    half: Half | None = pick(N_("半天"), Half, hint=N_("不选为全天"))
    matter: str = line(N_("事务"), required=True, search=True, longest=60, hint=N_("如 县委常委会"))


@record("life_meetings", title=N_("民主生活会"), name="year", sorted_by="-year", article=96)
class LifeMeeting(Record):
    """The yearly democratic life meeting: dates only; what is said there is never kept here (第98条)."""

    year: int = whole(N_("归属年度"), required=True, low=2000, high=2099, article=96, hint=N_("年初的归上年"))
    start: Slot = slot(N_("开始"), required=True)
    end: Slot = slot(N_("结束"), required=True)
    place: str = line(N_("地点"), in_list=False)
    presider: Id | None = ref(N_("主持人"), "persons")
    scope: str = line(N_("征求意见范围"), in_list=False, longest=120, article=98, hint=N_("只写范围，不写意见内容"))
    opinions_on: date | None = day(N_("征求意见"), article=98)
    outlines_on: date | None = day(N_("发言提纲备齐"), article=98)
    discipline_on: date | None = day(N_("报告县纪委"), article=98)
    organisation_on: date | None = day(N_("报告组织部"), article=98)
    held: bool = flag(N_("已召开"), article=96)
    returned_on: date | None = day(N_("反馈意见"), in_list=False, article=98)
    written_on: date | None = day(N_("书面报告县委"), article=98)
    circulated_on: date | None = day(N_("通报"), article=98)

    def problems(self) -> Iterator[FieldError]:
        """A meeting that ends before it begins, or whose report came before it was held."""
        yield from order_problem(self.start, self.end, "end", "结束")
        for field, said in (("written_on", "书面报告县委"), ("circulated_on", "通报")):
            done = getattr(self, field)
            if done and self.start and done < self.start.day:
                yield FieldError(field, f"{said}的日期早于民主生活会，请核对。")

    @property
    def halves(self) -> int:
        """How many half-days it takes."""
        return half_days(self.start, self.end)


def quarter_of(on: date) -> int:
    """The quarter a day lies in, from 1."""
    return (on.month + 2) // 3


def span_said(first: Slot, last: Slot) -> str:
    """A stretch of half-days as lists say it: 3月4日, 3月4日上午, 3月4日至5日, 3月4日下午至4月1日上午."""
    whole_days = first.half is Half.AM and last.half is Half.PM
    day_said = f"{first.day.month}月{first.day.day}日"
    if first.day == last.day:
        return day_said if whole_days else first.called
    closing = f"{last.day.day}日" if last.day.month == first.day.month else f"{last.day.month}月{last.day.day}日"
    return f"{day_said}至{closing}" if whole_days else f"{first.called}至{closing}{last.half.label}"


class Learner(Struct, frozen=True):
    """One line of attendance with the name and title it prints, and the member's part in the group."""

    line: StudyAttendance
    name: str
    title: str = ""
    duty: StudyDuty | None = None

    def attended(self, session: StudySession) -> int:
        """How many half-days of `session` the member was there."""
        if self.line.presence is not AttendanceState.PRESENT:
            return 0
        return min(self.line.halves or session.halves, session.halves)

    @property
    def is_missing(self) -> bool:
        """Whether a member stayed away, excused or not."""
        return self.line.presence in (AttendanceState.EXCUSED, AttendanceState.ABSENT)


class SessionSheet(Struct, frozen=True):
    """A whole session: what checks judge and forms print.

    `leader` is the group's leader on that day, `leader_away` says why he cannot come, empty when he can.
    """

    house: House
    session: StudySession
    today: date
    learners: tuple[Learner, ...] = ()
    presider: str = ""
    presider_duty: StudyDuty | None = None
    leader: str = ""
    leader_away: str = ""

    @property
    def day(self) -> date:
        """The day whose rules judge it."""
        return self.session.start.day

    @property
    def title(self) -> str:
        """What a preview of its forms is called."""
        return f"{self.session.when} "

    @property
    def members(self) -> tuple[Learner, ...]:
        """Those who belong to the group; observers come by need."""
        return tuple(one for one in self.learners if one.duty is not StudyDuty.OBSERVER)

    def of(self, presence: AttendanceState) -> tuple[Learner, ...]:
        """The members in one state of presence."""
        return tuple(one for one in self.members if one.line.presence is presence)


class GroupMember(Struct, frozen=True):
    """Somebody in the group at some time of a year."""

    person: Id
    name: str
    title: str
    duty: StudyDuty
    since: date | None = None
    until: date | None = None

    def belongs(self, on: date) -> bool:
        """Whether the member is in the group on a day."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


class StudyYear(Struct, frozen=True):
    """One year of the group: its plan, sessions and members, and what was studied besides.

    `members` are listed by duty, then by rank. `law_studies` counts the executive meetings that began with the
    study of law, out of `executive_meetings` held so far.
    """

    house: House
    year: int
    today: date
    plan: StudyPlan | None = None
    approver: str = ""
    approver_duty: StudyDuty | None = None
    sessions: tuple[SessionSheet, ...] = ()
    members: tuple[GroupMember, ...] = ()
    self_studies: tuple[SelfStudy, ...] = ()
    life_meetings: tuple[LifeMeeting, ...] = ()
    executive_meetings: int = 0
    law_studies: int = 0

    @property
    def day(self) -> date:
        """The day whose rules judge it: today, or the last day of a year gone by."""
        return min(self.today, date(self.year, 12, 31))

    @property
    def title(self) -> str:
        """What a preview of its forms is called."""
        return f"{self.year}年度"

    def in_quarter(self, quarter: int) -> tuple[SessionSheet, ...]:
        """The sessions of one quarter."""
        return tuple(one for one in self.sessions if one.session.quarter == quarter)


class LifeMeetingSheet(Struct, frozen=True):
    """A democratic life meeting with the names it prints."""

    house: House
    meeting: LifeMeeting
    today: date
    presider: str = ""

    @property
    def day(self) -> date:
        """The day whose rules judge it."""
        return self.meeting.start.day

    @property
    def title(self) -> str:
        """What a preview of its checklist is called."""
        return f"{self.meeting.year}年度"


class MemberSheet(Struct, frozen=True):
    """A part in the group with the post its holder has today."""

    member: StudyMember
    name: str
    role: PostRole | None = None
    seat: PartySeat | None = None
