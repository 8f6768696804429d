"""Who is away, who was entrusted with what, and what was taken to the county Party committee."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.register import Record, day, flag, line, pick, record, ref, slot
from jkgov_desktop.records.slots import Slot, order_problem
from jkgov_desktop.records.words import N_


class LeaveKind(Choice):
    """Why somebody is away."""

    OFFICIAL = "official", N_("因公")
    PRIVATE = "private", N_("因私")
    HOLIDAY = "holiday", N_("休假")
    SICK = "sick", N_("病假")


class Reach(Choice):
    """How far somebody goes."""

    COUNTY = "county", N_("县内")
    CITY = "city", N_("县外市内")
    PROVINCE = "province", N_("市外省内")
    COUNTRY = "country", N_("省外")
    ABROAD = "abroad", N_("国（境）外")


class ReportForm(Choice):
    """How a leave was reported before it began (第81–83条)."""

    WRITTEN = "written", N_("书面")
    ORAL = "oral", N_("口头")


@record("leaves", title=N_("请假外出"), name="person", sorted_by="-start", article=81)
class Leave(Record):
    """One absence, from `start` to `end`, both half-days included.

    Where `returned` (销假) is registered, the person is here again from that half-day on, whatever `end` says. A
    cancelled leave never took place.
    """

    person: Id = ref(N_("外出人"), "persons", required=True)
    kind: LeaveKind = pick(N_("事由类别"), LeaveKind, required=True)
    start: Slot = slot(N_("离开"), required=True)
    end: Slot = slot(N_("预计至"), required=True, hint=N_("最后一个外出半天"))
    place: str = line(N_("前往地点"), search=True, longest=60, article=81)
    acting: Id | None = ref(N_("代行职责"), "persons", article=81)
    reason: str = line(N_("事由"), search=True, longest=120)
    reach: Reach | None = pick(N_("范围"), Reach, in_list=False)
    via: str = line(N_("途经"), longest=60, in_list=False)
    transport: str = line(N_("交通方式"), longest=30, in_list=False)
    companions: str = line(N_("随行人员"), longest=60, in_list=False)
    phone: str = line(N_("外出期间电话"), longest=40, in_list=False)
    reported_on: date | None = day(N_("报告日期"), in_list=False, article=81)
    reported_how: ReportForm | None = pick(N_("报告方式"), ReportForm, in_list=False, article=81)
    approved_by: Id | None = ref(N_("批准人"), "persons", article=81)
    approved_on: date | None = day(N_("批准日期"), in_list=False, article=81)
    confirmed: bool = flag(N_("代行人已确认"), in_list=False)
    informed: Id | None = ref(N_("告知对象"), "persons", in_list=False, article=82)
    informed_on: date | None = day(N_("告知日期"), in_list=False, article=81)
    upward: str = line(N_("上级报备"), longest=60, in_list=False, hint=N_("如 县委办、市政府办"))
    upward_on: date | None = day(N_("上级报备日期"), in_list=False)
    returned: Slot | None = slot(N_("销假"), article=81, hint=N_("回岗的第一个半天"))
    return_reported_on: date | None = day(N_("返回报告日期"), in_list=False, article=81)
    cancelled: bool = flag(N_("取消外出"))

    def problems(self) -> Iterator[FieldError]:
        """An absence that ends before it begins, or one in which somebody acts for himself."""
        yield from order_problem(self.start, self.end, "end", "预计至")
        yield from order_problem(self.start, self.returned, "returned", "销假")
        if self.person and self.person == self.acting:
            yield FieldError("acting", "代行职责的不能是外出人本人，请另选。")

    @property
    def last(self) -> Slot:
        """The last half-day away; before `start` when nobody left after all."""
        return self.returned.after(-1) if self.returned else self.end

    @property
    def took_place(self) -> bool:
        """Whether there is an absence at all."""
        return not self.cancelled and self.last >= self.start

    def covers(self, at: Slot) -> bool:
        """Whether the person is away in the half-day `at`."""
        return not self.cancelled and self.start <= at <= self.last

    @property
    def said(self) -> str:
        """因公外出, 因私外出, 休假, 病假."""
        return f"{self.kind.label}外出" if self.kind in (LeaveKind.OFFICIAL, LeaveKind.PRIVATE) else self.kind.label

    @property
    def period(self) -> str:
        """3月4日上午至3月6日下午."""
        return self.start.called if self.start == self.last else f"{self.start.called}至{self.last.called}"


class DelegationKind(Choice):
    """What a leader may entrust to another."""

    ACTING = "acting", N_("主持县政府工作")
    MEETING = "meeting", N_("召集主持会议")
    SIGNING = "signing", N_("审批签发")
    FOREIGN = "foreign", N_("外事活动")
    REPORTING = "reporting", N_("向县委汇报")
    TASK = "task", N_("其他方面工作或专项任务")


@record("delegations", title=N_("委托"), name="matter", sorted_by="-start", article=5)
class Delegation(Record):
    """What one leader entrusted to another for a time (第5、6、7条): a fact, never computed."""

    person: Id = ref(N_("委托人"), "persons", required=True)
    delegate: Id = ref(N_("受托人"), "persons", required=True)
    kind: DelegationKind = pick(N_("委托类别"), DelegationKind, required=True)
    start: Slot = slot(N_("自"), required=True)
    end: Slot = slot(N_("至"), required=True)
    matter: str = line(N_("委托事项"), required=True, search=True, hint=N_("如 主持县政府工作"))
    how: str = line(N_("委托方式"), longest=60, hint=N_("如 3月3日口头"))

    def problems(self) -> Iterator[FieldError]:
        """A delegation to oneself, or one that ends before it begins."""
        if self.person and self.person == self.delegate:
            yield FieldError("delegate", "委托人和受托人不能是同一人，请另选。")
        yield from order_problem(self.start, self.end, "end", "终止")

    def covers(self, at: Slot) -> bool:
        """Whether the delegation holds in the half-day `at`."""
        return self.start <= at <= self.end


class ReportingRoute(Choice):
    """Who takes a matter to the county Party committee (第72条)."""

    HEAD = "head", N_("县长直接汇报")
    DELEGATED = "delegated", N_("县长委托汇报")


@record("party_reports", title=N_("向县委请示报告"), name="matter", sorted_by="-asked_on", article=72)
class PartyReport(Record):
    """A matter a deputy head or the office director wants to take to the Party committee: first to the head."""

    matter: str = line(N_("事项"), required=True, search=True, longest=120)
    person: Id = ref(N_("提出人"), "persons", required=True)
    asked_on: date = day(N_("提出日期"), required=True)
    head_on: date | None = day(N_("报县长日期"), article=72)
    route: ReportingRoute | None = pick(N_("县长意见"), ReportingRoute, article=72)
    delegate: Id | None = ref(N_("受委托人"), "persons", article=72)
    reported_on: date | None = day(N_("报县委日期"), article=72)
    answer: str = line(N_("县委意见"), search=True, longest=200, in_list=False)


@record("congress_reports", title=N_("受托向人大报告工作"), name="matter", sorted_by="-due_on", article=73)
class CongressReport(Record):
    """A department's report to the people's congress on the government's behalf: its text is approved first."""

    matter: str = line(N_("报告题目"), required=True, search=True, longest=120)
    unit: Id = ref(N_("报告部门"), "units", required=True)
    due_on: date = day(N_("报告日期"), required=True)
    approved_by: Id | None = ref(N_("审定领导"), "persons", article=73)
    approved_on: date | None = day(N_("审定日期"), article=73)
    note: str = line(N_("审议意见"), longest=200, in_list=False)
