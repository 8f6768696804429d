"""What was decided or instructed and has to be done: items, feedback, urging, extension, and what followed."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.house import House, period_problems
from jkgov_desktop.records.people import UnitKind
from jkgov_desktop.records.register import Numbered, Record, day, flag, line, pick, record, ref, text, whole
from jkgov_desktop.records.words import N_


class SupervisionSource(Choice):
    """The seven kinds of matter that are supervised (第46条)."""

    KEY_WORK = "key_work", N_("重点工作")
    DEPLOYMENT = "deployment", N_("决策部署及要求报告的事项")
    DOCUMENT_OR_MEETING = "document_or_meeting", N_("文件和会议需落实的事项")
    INSTRUCTION = "instruction", N_("领导批示")
    ASSIGNED = "assigned", N_("上级和办公室交办")
    PUBLIC_CONCERN = "public_concern", N_("群众反映和领导关注的问题")
    OTHER = "other", N_("其他重要事项")


class Measure(Choice):
    """What may follow when something is not done in time (第58条第十项), from the mildest on."""

    CRITICISM = "public_criticism", N_("全县通报批评")
    TALK = "admonitory_talk", N_("诫勉谈话")
    RESHUFFLE = "reshuffle_proposal", N_("建议县委调整班子")


@record("supervision_items", title=N_("督查事项"), name="matter", number="number", sorted_by="-assigned_on", article=48)
class SupervisionItem(Record):
    """One matter a unit has to see to.

    `decision` or `document` is what it was born from, if either. `feedback_due` and `due_on` stand as they were
    announced to the unit; an extension is a record of its own and moves `due_on` when it is granted.
    """

    number: int | None = whole(N_("督办号"), low=1, hint=N_("交办时给"), search=True)
    matter: str = line(N_("督查事项"), required=True, search=True, longest=300)
    source: SupervisionSource = pick(N_("事项来源"), SupervisionSource, required=True, article=46)
    origin: str = line(N_("来源说明"), search=True, longest=120, hint=N_("如 第23次常务会议、县长3月5日批示"))
    instruction: str = text(N_("批示摘录"), longest=2000)
    requirement: str = text(N_("办理要求"), longest=2000)
    leader: Id | None = ref(N_("责任领导"), "persons")
    unit: Id = ref(N_("主办单位"), "units", required=True)
    assisting: str = line(N_("协办单位"), longest=200, in_list=False)
    urgent: bool = flag(N_("紧急重要"), article=48, in_list=False)
    joint: bool = flag(N_("联合督查"), article=48, in_list=False)
    assigned_on: date = day(N_("交办日期"), required=True)
    received_on: date | None = day(N_("签收日期"), in_list=False, article=48)
    received_by: str = line(N_("签收人"), longest=20, in_list=False)
    feedback_due: date | None = day(N_("反馈时限"), in_list=False, article=48)
    due_on: date | None = day(N_("办结时限"))
    publish: bool = flag(N_("结果须公布"), article=41, in_list=False)
    published_on: date | None = day(N_("公布日期"), in_list=False)
    closed_on: date | None = day(N_("办结日期"))
    result: str = text(N_("办理结果"), longest=4000)
    decision: Id | None = ref(N_("议定事项"), "decisions", in_list=False)
    document: Id | None = ref(N_("来文"), "incoming_documents", in_list=False)

    @property
    def series(self) -> str:
        """The numbering series the item takes its number from."""
        return f"{self.assigned_on.year}年督办"

    @property
    def reference(self) -> str:
        """督〔2026〕5号; empty while it has no number."""
        return f"督〔{self.assigned_on.year}〕{self.number}号" if self.number else ""

    @property
    def numbered(self) -> Numbered | None:
        """Its number among the items of its year."""
        return Numbered(self.series, self.number, self.assigned_on) if self.number else None

    @property
    def found_by(self) -> tuple[str, ...]:
        """Its number as notices print it."""
        return (self.reference,)

    def problems(self) -> Iterator[FieldError]:
        """Days in an order that cannot be."""
        for name, label in (("received_on", "签收日期"), ("due_on", "办结时限"), ("closed_on", "办结日期")):
            on = getattr(self, name)
            if on and on < self.assigned_on:
                yield FieldError(name, f"{label}早于交办日期，请核对。")
        if self.published_on and not self.closed_on:
            yield FieldError("published_on", "尚未办结，不能登记公布日期；请先填写办结日期。")


@record("feedbacks", title=N_("办理反馈"), name="words", sorted_by="-given_on", article=48)
class Feedback(Record):
    """What a unit reported on one item. A report of progress closes nothing."""

    item: Id = ref(N_("督查事项"), "supervision_items", part=True, required=True)
    given_on: date = day(N_("反馈日期"), required=True)
    words: str = text(N_("办理情况"), required=True, in_list=True, search=True, longest=2000)
    by: str = line(N_("反馈人"), longest=20)


@record("urgings", title=N_("督促"), name="words", sorted_by="-urged_on", article=58)
class Urging(Record):
    """One formal urging of an item that was not done in time. It counts for the ladder of 第58条第十项."""

    item: Id = ref(N_("督查事项"), "supervision_items", part=True, required=True)
    number: int = whole(N_("第几次"), required=True, low=1, high=99)
    urged_on: date = day(N_("督促日期"), required=True)
    words: str = line(N_("督促意见"), required=True, longest=300)
    until: date | None = day(N_("再限日期"))
    received_by: str = line(N_("签收人"), longest=20)

    def problems(self) -> Iterator[FieldError]:
        """A new limit before the urging itself."""
        if self.until and self.until < self.urged_on:
            yield FieldError("until", "再限日期早于督促日期，请核对。")


@record("extensions", title=N_("延期"), name="reason", sorted_by="-asked_on")
class Extension(Record):
    """A later limit asked for, and granted where it has an approver."""

    item: Id = ref(N_("督查事项"), "supervision_items", part=True, required=True)
    asked_on: date = day(N_("申请日期"), required=True)
    reason: str = line(N_("延期原因"), required=True, longest=300)
    due_before: date | None = day(N_("原时限"))
    due_after: date = day(N_("延至"), required=True)
    approved_by: Id | None = ref(N_("批准人"), "persons")
    approved_on: date | None = day(N_("批准日期"))

    def problems(self) -> Iterator[FieldError]:
        """An extension that is none, or one granted by nobody."""
        if self.due_before and self.due_after <= self.due_before:
            yield FieldError("due_after", "延至的日期应晚于原时限，请核对。")
        if self.approved_on and not self.approved_by:
            yield FieldError("approved_by", "已填批准日期，请选择批准人。")


@record("measures", title=N_("追责"), name="kind", sorted_by="-proposed_on", article=58)
class TakenMeasure(Record):
    """What was proposed against a unit that did not finish in time, and what a leader decided about it."""

    item: Id = ref(N_("督查事项"), "supervision_items", part=True, required=True)
    kind: Measure = pick(N_("措施"), Measure, required=True)
    proposed_on: date = day(N_("提出日期"), required=True)
    decided_by: Id | None = ref(N_("决定领导"), "persons")
    decided_on: date | None = day(N_("决定日期"))
    outcome: str = line(N_("决定"), longest=200, hint=N_("如 同意、改为约谈"))


@record("unit_contacts", title=N_("督查专人"), name="person", sorted_by="unit", article=45)
class UnitContact(Record):
    """Who answers for supervision in a unit (第45条)."""

    unit: Id = ref(N_("单位"), "units", required=True)
    person: str = line(N_("姓名"), required=True, search=True, longest=20)
    phone: str = line(N_("电话"), search=True, longest=40)
    since: date | None = day(N_("起于"))
    until: date | None = day(N_("止于"))

    def problems(self) -> Iterator[FieldError]:
        """A contact who left before he came."""
        yield from period_problems(self.since, self.until)


class Light(Choice):
    """How urgent an open item is by its limit; colour is never the only sign."""

    DONE = "done", N_("已办结")
    GREEN = "green", N_("按时")
    YELLOW = "yellow", N_("将到期")
    RED = "red", N_("超期")
    NONE = "none", N_("未定时限")


class SupervisionSheet(Struct, frozen=True):
    """One item with all that happened to it, in the order it happened."""

    house: House
    item: SupervisionItem
    unit: str
    unit_kind: UnitKind
    today: date
    leader: str = ""
    contact: UnitContact | None = None
    feedbacks: tuple[Feedback, ...] = ()
    urgings: tuple[Urging, ...] = ()
    extensions: tuple[Extension, ...] = ()
    measures: tuple[TakenMeasure, ...] = ()

    @property
    def title(self) -> str:
        """The item's number, as windows and files carry it."""
        return self.item.reference

    @property
    def day(self) -> date:
        """The day whose rules judge it: that on which the matter was assigned."""
        return self.item.assigned_on

    @property
    def overdue(self) -> bool:
        """Whether its limit has passed and it is still open."""
        return self.item.due_on is not None and not self.item.closed_on and self.today > self.item.due_on

    @property
    def first_feedback(self) -> date | None:
        """The day of the first report of the unit."""
        return min((one.given_on for one in self.feedbacks), default=None)


class UnitPunctuality(Struct, frozen=True):
    """How one unit kept its limits: matters given, done, done in time, open beyond the limit, answered late."""

    unit: str
    given: int
    done: int
    in_time: int
    overdue: int
    late_feedback: int

    @property
    def rate(self) -> int | None:
        """Whole percent of the matters that came due which were done in time; None when none came due."""
        due = self.done + self.overdue
        return round(100 * self.in_time / due) if due else None


class BulletinSheet(Struct, frozen=True):
    """How the units stand on one day: a row for each, and the matters open beyond their limit."""

    house: House
    day: date
    since: date
    units: tuple[UnitPunctuality, ...]
    overdue: tuple[SupervisionSheet, ...]

    @property
    def title(self) -> str:
        """The period, as windows and files carry it."""
        return f"{self.since.year}年"
