"""Papers that come in: who sent them, who has them, by when they are answered (第59–67条)."""

from collections.abc import Iterator
from datetime import date, time

from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.meetings.items import ReferredMatter
from jkgov_desktop.records.register import Numbered, Record, clock, day, flag, line, pick, record, ref, text, whole
from jkgov_desktop.records.words import N_


class Genre(Choice):
    """The genre of a document (文种), the frequent ones first."""

    REQUEST = "request", N_("请示")
    REPORT = "report", N_("报告")
    LETTER = "letter", N_("函")
    NOTICE = "notice", N_("通知")
    OPINION = "opinion", N_("意见")
    REPLY = "reply", N_("批复")
    CIRCULAR = "circular", N_("通报")
    MINUTES = "minutes", N_("纪要")
    PUBLIC_NOTICE = "public_notice", N_("通告")
    ANNOUNCEMENT = "announcement", N_("公告")
    DECISION = "decision", N_("决定")
    ORDER = "order", N_("命令")
    BILL = "bill", N_("议案")
    RESOLUTION = "resolution", N_("决议")
    COMMUNIQUE = "communique", N_("公报")
    OTHER = "other", N_("其他")


class IncomingBook(Choice):
    """The book a paper is entered in; each counts its own numbers year by year."""

    UNITS = "units", N_("部门乡镇来文")
    SUPERIOR = "superior", N_("上级来文")
    PARTY = "party", N_("县委系统来文")
    LETTERS = "letters", N_("平行来函")
    TELEGRAM = "telegram", N_("电报")

    @property
    def mark(self) -> str:
        """The one character a receipt number begins with, so that it names its book too."""
        return {"units": "部", "superior": "上", "party": "委", "letters": "函", "telegram": "电"}[self.value]


class Urgency(Choice):
    """How urgent a paper says it is."""

    NORMAL = "normal", N_("平件")
    URGENT = "urgent", N_("加急")
    EXTRA_URGENT = "extra_urgent", N_("特急")


class ReplyClass(Choice):
    """By whom a paper is decided, which sets the days for its reply (第67条)."""

    ORDINARY = "ordinary", N_("一般事项")
    THEMATIC = "thematic", N_("专题会议研究")
    EXECUTIVE = "executive", N_("常务会议研究")


class SenderSigner(Choice):
    """Who signed a paper for the unit that sent it (第64条)."""

    PRINCIPAL = "principal", N_("主要负责同志")
    IN_CHARGE = "in_charge", N_("主持工作的副职")
    OTHER = "other", N_("其他人")


class Direct(Choice):
    """Why a paper went straight to a leader (第59、64条)."""

    ASSIGNED = "assigned", N_("领导直接交办")
    SECRET = "secret", N_("涉密必须直送")
    NONE = "none", N_("无上述理由")


class Consulted(Choice):
    """What became of asking the other units a request concerns (第59、66条)."""

    AGREED = "agreed", N_("已达成一致")
    REASONED = "reasoned", N_("有分歧已列理据建议")
    UNREASONED = "unreasoned", N_("有分歧未列理据")
    NOT_ASKED = "not_asked", N_("未征求意见")


class Fault(Choice):
    """A point of the first check that a paper may fail (条例第24条; 第59、64、65、66条)."""

    OVER_THE_HEAD = "over_the_head", N_("越级行文")
    MIXED = "mixed", N_("请示与报告不分")
    SEVERAL_MATTERS = "several_matters", N_("一文多事")
    PARTY_AND_STATE = "party_and_state", N_("党政不分")
    SEVERAL_SENT = "several_sent", N_("多头报送")
    TO_A_LEADER = "to_a_leader", N_("直送领导个人")
    NOT_SIGNED = "not_signed", N_("未经主要负责同志签发")
    INTERNAL_SENDER = "internal_sender", N_("内设机构对外行文")
    NOT_CONSULTED = "not_consulted", N_("涉及其他部门未协商会签")
    NO_CONTACT = "no_contact", N_("缺联系人和电话")
    FORMAT = "format", N_("格式不符合规定")
    NO_SUBSTANCE = "no_substance", N_("无实质内容")


class StepKind(Choice):
    """What somebody does with a paper."""

    PROPOSAL = "proposal", N_("拟办")
    REVIEW = "review", N_("审核")
    INSTRUCTION = "instruction", N_("批示")
    COUNTERSIGN = "countersign", N_("会签")
    READING = "reading", N_("传阅")
    HANDLING = "handling", N_("承办")


class ExpediteWay(Choice):
    """How somebody was asked to hurry."""

    PHONE = "phone", N_("电话")
    WRITTEN = "written", N_("书面")
    IN_PERSON = "in_person", N_("当面")


class Signature(Choice):
    """How a leader signed (第61条)."""

    WORDS = "words", N_("批示")
    CIRCLE = "circle", N_("圈阅")
    NAME = "name", N_("签名")


ENDING = ("closed_on", "replied_on", "returned_on")
"""The days of which the first ends the work on a paper: it was done, answered or sent back."""


@record("incoming_documents", title=N_("收文"), name="title", number="number", sorted_by="-received_on", article=67)
class IncomingDocument(Record):
    """One paper received; never one that is a state secret.

    `due_on` stands as it was announced, whatever becomes of the holiday table.
    """

    number: int | None = whole(N_("收文号"), low=1, hint=N_("登记时给"), search=True)
    book: IncomingBook | None = pick(N_("收文簿"), IncomingBook)
    received_on: date = day(N_("收文日期"), required=True)
    received_at: time | None = clock(N_("签收时间"), in_list=False)
    received_by: str = line(N_("签收人"), longest=30, in_list=False)
    sender: str = line(N_("来文单位"), required=True, search=True, longest=60)
    reference: str = line(N_("来文字号"), search=True, longest=60)
    genre: Genre = pick(N_("文种"), Genre, required=True)
    title: str = line(N_("标题"), required=True, search=True, longest=200)
    urgency: Urgency | None = pick(N_("紧急程度"), Urgency, in_list=False)
    copies: int | None = whole(N_("份数"), low=1, in_list=False)
    pages: int | None = whole(N_("页数"), low=1, in_list=False)
    signer: str = line(N_("签发人"), longest=30, in_list=False, article=64)
    signer_post: SenderSigner | None = pick(N_("签发人身份"), SenderSigner, in_list=False, article=64)
    contact: str = line(N_("联系人电话"), longest=60, in_list=False, article=59)
    platform_number: str = line(N_("平台编号"), longest=40, in_list=False, article=63)
    direct: Direct | None = pick(N_("直送领导"), Direct, in_list=False, article=59)
    consulted: Consulted | None = pick(N_("征求意见"), Consulted, in_list=False, article=59)
    for_reading: bool = flag(N_("阅件"), in_list=False)
    referred: ReferredMatter | None = pick(N_("第70条事项"), ReferredMatter, in_list=False, article=70)
    important: bool = flag(N_("重要问题"), in_list=False, article=60)
    unit: Id | None = ref(N_("承办单位"), "units")
    assisting: str = line(N_("会办单位"), longest=100, in_list=False)
    checked_on: date | None = day(N_("初审日期"), in_list=False)
    proposal: str = text(N_("拟办意见"), longest=2000)
    reply_class: ReplyClass | None = pick(N_("办理类别"), ReplyClass, article=67)
    due_on: date | None = day(N_("应办结日"), article=67)
    returned_on: date | None = day(N_("退文日期"), in_list=False)
    return_note: str = text(N_("退文要求"), longest=500)
    replied_on: date | None = day(N_("答复日期"), in_list=False, article=67)
    closed_on: date | None = day(N_("办结日期"))
    result: str = text(N_("办理情况"), longest=2000)
    archived_on: date | None = day(N_("归档日期"), in_list=False)

    @property
    def series(self) -> str:
        """The numbering series the paper takes its number from: year of receipt and book."""
        return f"{self.received_on.year}年收文·{(self.book or IncomingBook.UNITS).label}"

    @property
    def receipt(self) -> str:
        """部2026-12, as the forms write it: book, year, number; empty while it has no number."""
        return f"{(self.book or IncomingBook.UNITS).mark}{self.received_on.year}-{self.number}" if self.number else ""

    @property
    def numbered(self) -> Numbered | None:
        """Its receipt number."""
        return Numbered(self.series, self.number, self.received_on) if self.number else None

    @property
    def found_by(self) -> tuple[str, ...]:
        """Its receipt number as the forms print it."""
        return (self.receipt,)

    @property
    def open(self) -> bool:
        """Whether somebody still has to do something about it."""
        return not any(getattr(self, name) for name in ENDING)

    def problems(self) -> Iterator[FieldError]:
        """Days before the paper came."""
        for name in ("due_on", "checked_on", "returned_on", "replied_on", "closed_on", "archived_on"):
            on = getattr(self, name)
            if on and on < self.received_on:
                label = self.register.fields[name].label
                yield FieldError(name, f"{label}早于收文日期，请核对。")


@record("incoming_units", title=N_("涉及单位"), name="unit", article=60)
class IncomingUnit(Record):
    """A unit that a paper concerns besides the one that handles it; its deputy head decides with the others."""

    document: Id = ref(N_("收文"), "incoming_documents", part=True, required=True)
    unit: Id = ref(N_("单位"), "units", required=True)


@record("document_faults", title=N_("初审问题"), name="fault", article=59)
class DocumentFault(Record):
    """One point of the first check that a paper failed."""

    document: Id = ref(N_("收文"), "incoming_documents", part=True, required=True)
    fault: Fault = pick(N_("问题"), Fault, required=True)
    note: str = line(N_("说明"), longest=200)


@record("document_steps", title=N_("办理流程"), name="kind", sorted_by="sent_on", article=61)
class DocumentStep(Record):
    """One stop of a paper: with whom it is, what he wrote, and when he gave it back."""

    document: Id = ref(N_("收文"), "incoming_documents", part=True, required=True)
    kind: StepKind = pick(N_("环节"), StepKind, required=True)
    person: Id | None = ref(N_("人员"), "persons")
    unit: Id | None = ref(N_("单位"), "units")
    sent_on: date | None = day(N_("送出日期"))
    returned_on: date | None = day(N_("退回日期"))
    signature: Signature | None = pick(N_("签署方式"), Signature, article=61)
    words: str = line(N_("批示意见"), search=True, longest=500)
    signed_on: date | None = day(N_("签署日期"), article=61)

    def problems(self) -> Iterator[FieldError]:
        """A stop with nobody, or one that ended before it began."""
        if not self.person and not self.unit:
            yield FieldError("person", "请选择人员或单位：文件送给了谁。")
        if self.sent_on and self.returned_on and self.returned_on < self.sent_on:
            yield FieldError("returned_on", "退回日期早于送出日期，请核对。")


@record("document_pauses", title=N_("暂停计时"), name="reason", sorted_by="paused_on", article=67)
class DocumentPause(Record):
    """A time in which the days for the reply did not count, such as while the sender mended the paper."""

    document: Id = ref(N_("收文"), "incoming_documents", part=True, required=True)
    paused_on: date = day(N_("暂停日期"), required=True)
    resumed_on: date | None = day(N_("恢复日期"))
    reason: str = line(N_("暂停原因"), required=True, longest=200)

    def problems(self) -> Iterator[FieldError]:
        """A pause that ended before it began."""
        if self.resumed_on and self.resumed_on < self.paused_on:
            yield FieldError("resumed_on", "恢复日期早于暂停日期，请核对。")


@record("class_changes", title=N_("类别变更"), name="reason", sorted_by="changed_on", article=67)
class ClassChange(Record):
    """A paper that turned out to need another way of deciding; its limit was announced anew."""

    document: Id = ref(N_("收文"), "incoming_documents", part=True, required=True)
    changed_on: date = day(N_("变更日期"), required=True)
    before: ReplyClass | None = pick(N_("原类别"), ReplyClass)
    after: ReplyClass = pick(N_("新类别"), ReplyClass, required=True)
    due_before: date | None = day(N_("原时限"))
    due_after: date | None = day(N_("新时限"))
    reason: str = line(N_("变更原因"), required=True, longest=200)


@record("expedite_notices", title=N_("催办"), name="how", sorted_by="expedited_on", article=67)
class ExpediteNotice(Record):
    """One time whoever has a paper was asked to hurry, and what he said (条例第24条)."""

    document: Id = ref(N_("收文"), "incoming_documents", part=True, required=True)
    expedited_on: date = day(N_("催办日期"), required=True)
    unit: Id | None = ref(N_("被催单位"), "units")
    person: Id | None = ref(N_("被催领导"), "persons")
    how: ExpediteWay = pick(N_("催办方式"), ExpediteWay, required=True)
    answer: str = line(N_("对方答复"), search=True, longest=200)
    promised_on: date | None = day(N_("答应办结"))

    def problems(self) -> Iterator[FieldError]:
        """A notice to nobody, or a promise for a day gone by."""
        if not self.unit and not self.person:
            yield FieldError("unit", "请选择单位或领导：催的是谁。")
        if self.promised_on and self.promised_on < self.expedited_on:
            yield FieldError("promised_on", "答应办结的日期早于催办日期，请核对。")
