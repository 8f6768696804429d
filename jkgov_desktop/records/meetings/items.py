"""Matters for a meeting: waiting to be taken (议题库), on an agenda, and what other units said about them."""

from collections.abc import Iterator
from datetime import date, time

from msgspec import Struct

from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.records.register import Record, clock, day, flag, line, money, pick, record, ref, text, whole
from jkgov_desktop.records.words import N_


class MajorMatter(Choice):
    """The four kinds of major matter, 三重一大 (第3、29条)."""

    DECISION = "major_decision", N_("重大决策")
    APPOINTMENT = "major_appointment", N_("重要干部任免")
    PROJECT = "major_project", N_("重要项目安排")
    FUNDS = "large_funds", N_("大额资金使用")


class ReferredMatter(Choice):
    """What goes on from the government to the people's congress or to the county committee (第70条)."""

    PLAN = "plan", N_("经济社会发展计划")
    BUDGET = "budget", N_("预算确定或调整")
    REFORM = "reform", N_("管理体制重大改革")
    PROJECT = "project", N_("重大基建技改项目")
    BODIES = "bodies", N_("部门设立或撤并")
    MEASURE = "measure", N_("重大行政措施")
    FOREIGN = "foreign", N_("重要外事活动")

    @property
    def to_congress(self) -> bool:
        """Whether the people's congress has to consider it; anything else is reported to the county committee."""
        return self in (ReferredMatter.PLAN, ReferredMatter.BUDGET)

    @property
    def onward(self) -> str:
        """What the office does with it after the meeting."""
        return "提请县人大及其常委会审议" if self.to_congress else "向县委请示或报告"


class Gate(Choice):
    """Whether something that must come before a meeting has been done; the note says where, or why not."""

    DONE = "done", N_("有")
    WAIVED = "waived", N_("不适用")


class Procedure(Choice):
    """What a major administrative decision goes through before it is taken together (第28条).

    Each value is the name of the field that says whether it was done; `_note` and `_on` go with it.
    """

    PARTICIPATION = "participation", N_("公众参与")
    EXPERTS = "experts", N_("专家论证")
    RISK = "risk", N_("风险评估")
    LEGALITY = "legality", N_("合法性审查")


class AddedHow(Choice):
    """How an item came onto an agenda that was fixed already (第51条)."""

    LATE = "late_item", N_("追加议题")
    AD_HOC = "ad_hoc_motion", N_("临时动议")


class Outcome(Choice):
    """What became of an item that left no decision."""

    HEARD = "heard", N_("已听取，不作决定")
    PUT_OFF = "put_off", N_("缓议")


class Opinion(Choice):
    """What a unit says of a matter it is asked about."""

    AGREES = "agrees", N_("同意")
    AMENDS = "amends", N_("修改后同意")
    OBJECTS = "objects", N_("不同意")


LAW_LESSON = "会前学法"
"""How the first item of an executive meeting is entitled (第23条)."""


class Step(Struct, frozen=True):
    """One procedure of 第28条 as far as it has come: `note` is the paper's number, or why it does not apply."""

    procedure: Procedure
    gate: Gate | None
    note: str
    on: date | None


_OR_WHY = N_("不适用的填理由")


class Matter(Record):
    """What is known of a matter before a meeting takes it, in the 议题库 and on the agenda alike."""

    title: str = line(N_("议题"), required=True, search=True, longest=200)
    unit: Id | None = ref(N_("汇报单位"), "units")
    reporter: str = line(N_("汇报人"), longest=30, in_list=False, article=58, hint=N_("一律为主要负责人"))
    contact: str = line(N_("联系人及电话"), longest=60, in_list=False)
    proposer: Id | None = ref(N_("提出领导"), "persons", in_list=False, article=51)
    task: int | None = whole(N_("事项类别"), low=1, high=20, in_list=False, article=51, hint=N_("会议任务第几项"))
    minutes: int | None = whole(N_("汇报分钟"), low=1, high=240, unit=N_("分钟"), article=58)
    observers: str = line(N_("列席单位"), longest=300, in_list=False)
    major: MajorMatter | None = pick(N_("三重一大"), MajorMatter, article=29)
    referred: ReferredMatter | None = pick(N_("第70条事项"), ReferredMatter, in_list=False, article=70)
    amount: int | None = money(N_("涉及资金"), in_list=False, article=104)
    fund: Id | None = ref(N_("经费申请"), "fund_requests", in_list=False, article=104)
    document: Id | None = ref(N_("来文"), "incoming_documents", in_list=False)
    confidential: bool = flag(N_("不对外公布"), in_list=False, article=58)
    question: str = text(N_("需审定的问题"), longest=2000)
    background: str = text(N_("背景和依据"), longest=4000)
    content: str = text(N_("主要内容"), longest=8000)
    thematic: Id | None = ref(N_("专题会议"), "meetings", in_list=False, article=52)
    thematic_exempt: str = line(N_("免专题理由"), in_list=False, article=52)
    consulted: Gate | None = pick(N_("征求意见"), Gate, in_list=False, article=58)
    consulted_note: str = line(N_("征求意见情况"), in_list=False, longest=200, hint=N_("单位、文号，或不适用的理由"))
    consulted_on: date | None = day(N_("征求意见日期"), in_list=False)
    suggestion: str = text(N_("解决建议"), longest=2000, article=58)
    administrative: bool = flag(N_("重大行政决策"), in_list=False, article=28)
    participation: Gate | None = pick(N_("公众参与"), Gate, in_list=False, article=28)
    participation_note: str = line(N_("公众参与文号"), in_list=False, hint=_OR_WHY)
    participation_on: date | None = day(N_("公众参与日期"), in_list=False)
    experts: Gate | None = pick(N_("专家论证"), Gate, in_list=False, article=28)
    experts_note: str = line(N_("专家论证文号"), in_list=False, hint=_OR_WHY)
    experts_on: date | None = day(N_("专家论证日期"), in_list=False)
    risk: Gate | None = pick(N_("风险评估"), Gate, in_list=False, article=28)
    risk_note: str = line(N_("风险评估文号"), in_list=False, hint=_OR_WHY)
    risk_on: date | None = day(N_("风险评估日期"), in_list=False)
    legality: Gate | None = pick(N_("合法性审查"), Gate, in_list=False, article=28)
    legality_note: str = line(N_("合法性文号"), in_list=False, hint=_OR_WHY)
    legality_on: date | None = day(N_("合法性日期"), in_list=False)
    congress_reported_on: date | None = day(N_("报告人大日期"), in_list=False, article=31)
    materials_on: date | None = day(N_("材料收到日期"), in_list=False, article=52)

    @property
    def is_law_lesson(self) -> bool:
        """Whether this is the law lesson before an executive meeting (第23条)."""
        return self.title.startswith(LAW_LESSON)

    @property
    def steps(self) -> tuple[Step, ...]:
        """How far each procedure of 第28条 has come."""
        return tuple(
            Step(one, getattr(self, one), getattr(self, f"{one}_note"), getattr(self, f"{one}_on")) for one in Procedure
        )

    def matter(self) -> dict[str, object]:
        """What is known of the matter, to be carried to another record of it."""
        return {name: getattr(self, name) for name in MATTER_FIELDS}


MATTER_FIELDS = tuple(Matter.declared)
"""The fields an agenda item and a proposed item have in common."""


@record("agenda_items", title=N_("议题"), name="title", sorted_by="-id", article=51)
class AgendaItem(Matter):
    """One item of a meeting's agenda. `began` and `ended` time its report; `extension` was granted for it."""

    meeting: Id = ref(N_("会议"), "meetings", part=True, required=True)
    place: int = whole(N_("序"), required=True, low=1, high=999)
    proposal: Id | None = ref(N_("议题库"), "proposed_items", in_list=False)
    added: AddedHow | None = pick(N_("追加方式"), AddedHow, in_list=False, article=51)
    urgency: str = line(N_("追加理由"), in_list=False, article=51)
    began: time | None = clock(N_("汇报开始"), in_list=False, article=58)
    ended: time | None = clock(N_("汇报结束"), in_list=False, article=58)
    extension: int | None = whole(N_("准许延长"), low=1, high=240, unit=N_("分钟"), in_list=False, article=58)
    referred_on: date | None = day(N_("报送日期"), in_list=False, article=70, hint=N_("提请或报告日"))
    outcome: Outcome | None = pick(N_("处理结果"), Outcome, in_list=False, hint=N_("没有议定事项时填"))

    def problems(self) -> Iterator[FieldError]:
        """A report that ends without having begun."""
        if self.ended and not self.began:
            yield FieldError("began", "已填汇报结束时间，请填写汇报开始时间。")


class ItemPath(Choice):
    """Where a proposed item is on its way to a meeting (第51、52条)."""

    DEPUTY = "deputy_review", N_("待分管副县长审核")
    DIRECTOR = "director_review", N_("待办公室主任审核")
    HEAD = "head_decision", N_("待县长审定")
    READY = "ready", N_("待排会")
    TAKEN = "taken", N_("已上会")
    DROPPED = "dropped", N_("已撤回")


@record("proposed_items", title=N_("议题库"), name="title", sorted_by="-proposed_on", article=51)
class ProposedItem(Matter):
    """A matter proposed for a meeting, with who passed it on its way; it waits here until a meeting takes it."""

    kind: MeetingKind = pick(N_("拟上会议"), MeetingKind, required=True, article=52)
    proposed_on: date = day(N_("提报日期"), required=True)
    deputy: Id | None = ref(N_("分管副县长"), "persons", in_list=False, article=52)
    deputy_on: date | None = day(N_("分管审核日期"), in_list=False, article=52)
    deputy_opinion: str = line(N_("分管意见"), in_list=False)
    director_on: date | None = day(N_("主任审核日期"), in_list=False, article=51)
    director_opinion: str = line(N_("主任意见"), in_list=False)
    head: Id | None = ref(N_("审定人"), "persons", in_list=False, article=51)
    head_on: date | None = day(N_("审定日期"), article=51)
    head_opinion: str = line(N_("审定意见"), in_list=False)
    taken_on: date | None = day(N_("上会日期"))
    put_off: int | None = whole(N_("缓议次数"), in_list=False)
    dropped_on: date | None = day(N_("撤回日期"), in_list=False)
    dropped_why: str = line(N_("撤回原因"), in_list=False)

    def problems(self) -> Iterator[FieldError]:
        """Approvals older than the proposal, or a decision without who took it."""
        for name in ("deputy_on", "director_on", "head_on", "dropped_on"):
            on = getattr(self, name)
            if on and self.proposed_on and on < self.proposed_on:
                label = self.register.fields[name].label
                yield FieldError(name, f"{label}早于提报日期 {self.proposed_on.isoformat()}，请核对。")
        if self.head_on and not self.head:
            yield FieldError("head", "已填审定日期，请选择审定人。")

    @property
    def path(self) -> ItemPath:
        """Where this item is on its way."""
        if self.dropped_on:
            return ItemPath.DROPPED
        if self.taken_on:
            return ItemPath.TAKEN
        if self.head_on:
            return ItemPath.READY
        if self.director_on:
            return ItemPath.HEAD
        return ItemPath.DIRECTOR if self.deputy_on else ItemPath.DEPUTY


@record("consultations", title=N_("议题征求意见"), name="words", sorted_by="-asked_on", article=58)
class Consultation(Record):
    """What one unit says of a proposed item, and what became of its opinion (第58条第一项)."""

    proposal: Id = ref(N_("议题"), "proposed_items", part=True, required=True)
    unit: Id = ref(N_("被征求单位"), "units", required=True)
    asked_on: date | None = day(N_("征求日期"))
    answered_on: date | None = day(N_("答复日期"))
    opinion: Opinion | None = pick(N_("意见"), Opinion)
    words: str = text(N_("意见内容和依据"), search=True, in_list=True, longest=2000)
    signer: str = line(N_("签名负责人"), longest=20, in_list=False)
    adopted: str = line(N_("采纳情况"), longest=200, in_list=False)

    def problems(self) -> Iterator[FieldError]:
        """An answer older than the question."""
        if self.asked_on and self.answered_on and self.answered_on < self.asked_on:
            yield FieldError("answered_on", "答复日期早于征求日期，请核对。")
