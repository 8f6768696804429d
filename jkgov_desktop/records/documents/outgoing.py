"""Papers that go out: who drafted, reviewed and issued them, under which number (第18–22、35、62、69条)."""

import re
from collections.abc import Iterator
from datetime import date

from jkgov_desktop.records.documents.incoming import Genre, Signature, Urgency
from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.meetings.items import ReferredMatter
from jkgov_desktop.records.register import Numbered, Record, day, flag, line, pick, record, ref, text, whole
from jkgov_desktop.records.words import N_

_ISSUED = re.compile(r"(.+?)\s*[〔【\[［(（](\d{4})[〕】\]］)）]\s*(\d{1,6})\s*号")


class Issuer(Choice):
    """In whose name a paper goes out."""

    GOVERNMENT = "government", N_("县政府")
    OFFICE = "office", N_("县政府办公室")
    PARTY_GROUP = "party_group", N_("县政府党组")


class IssueCase(Choice):
    """What a paper is about, as far as it decides who reviews and who signs (第62、69条)."""

    ORDINARY = "ordinary", N_("一般事项")
    MAJOR = "major", N_("重大问题")
    APPOINTMENT = "appointment", N_("任免人员")
    APPROPRIATION = "appropriation", N_("拨付财政资金")
    OWN = "own", N_("批示办理或办内事项")
    REQUESTED = "requested", N_("部门要求以办名义")
    UPWARD = "upward", N_("上行请示报告")


class Openness(Choice):
    """Whether a paper is published (第35条)."""

    PUBLIC = "public", N_("主动公开")
    ON_REQUEST = "on_request", N_("依申请公开")
    CLOSED = "closed", N_("不予公开")


class IssueRole(Choice):
    """What somebody does before a paper is issued, in the order in which it is done."""

    REVIEW = "review", N_("核稿")
    COUNTERSIGN = "countersign", N_("会签")
    EXAMINE = "examine", N_("审核")
    ISSUE = "issue", N_("签发")


@record(
    "outgoing_documents", title=N_("发文"), name="title", number="issue_number", sorted_by="-drafted_on", article=62
)
class OutgoingDocument(Record):
    """One paper sent out, from its draft to its distribution."""

    issue_number: str = line(N_("发文字号"), search=True, longest=40, hint=N_("签发后给号"))
    title: str = line(N_("标题"), required=True, search=True, longest=200)
    drafted_on: date = day(N_("拟稿日期"), required=True)
    issuer: Issuer | None = pick(N_("发文机关"), Issuer)
    genre: Genre | None = pick(N_("文种"), Genre)
    case: IssueCase | None = pick(N_("事项类型"), IssueCase, article=62)
    referred: ReferredMatter | None = pick(N_("第70条事项"), ReferredMatter, in_list=False, article=70)
    unit: Id | None = ref(N_("拟稿单位"), "units")
    drafter: str = line(N_("拟稿人"), longest=30, in_list=False)
    phone: str = line(N_("联系电话"), longest=40, in_list=False)
    urgency: Urgency | None = pick(N_("紧急程度"), Urgency, in_list=False)
    main_recipient: str = line(N_("主送"), longest=300, in_list=False)
    copies_to: str = line(N_("抄送"), longest=300, in_list=False)
    attachments: str = text(N_("附件"), longest=1000, hint=N_("一行一个"))
    body: str = text(N_("正文"))
    copies: int | None = whole(N_("份数"), low=1, in_list=False)
    openness: Openness | None = pick(N_("公开属性"), Openness, in_list=False, article=35)
    closed_reason: str = line(N_("不公开理由"), longest=200, in_list=False, article=35)
    published_on: date | None = day(N_("公开日期"), in_list=False, article=35)
    normative: bool = flag(N_("规范性文件"), in_list=False, article=21)
    three_no: bool = flag(N_("三不得已核"), in_list=False, article=18)
    legal_reviewer: str = line(N_("合法性审核人"), longest=30, in_list=False, article=18)
    joint: bool = flag(N_("多部门职权"), in_list=False, article=19)
    filed_on: date | None = day(N_("备案日期"), in_list=False, article=37)
    answers: Id | None = ref(N_("答复收文"), "incoming_documents", in_list=False)
    meeting: Id | None = ref(N_("审定会议"), "meetings", in_list=False, article=21)
    fund: Id | None = ref(N_("经费申请"), "fund_requests", in_list=False)
    signer: Id | None = ref(N_("签发人"), "persons", article=62)
    signed_on: date | None = day(N_("签发日期"))
    distributed_on: date | None = day(N_("印发日期"), in_list=False)
    archived_on: date | None = day(N_("归档日期"), in_list=False)

    @property
    def numbered(self) -> Numbered | None:
        """Its issue number, in whatever brackets the year stands; None for one that is written otherwise."""
        written = _ISSUED.fullmatch(self.issue_number)
        if written is None:
            return None
        return Numbered(f"{written[1]}〔{written[2]}〕", int(written[3]), self.signed_on or self.drafted_on)

    def problems(self) -> Iterator[FieldError]:
        """Days in an order that cannot be."""
        for name in ("signed_on", "distributed_on", "published_on", "filed_on", "archived_on"):
            on = getattr(self, name)
            if on and on < self.drafted_on:
                yield FieldError(name, f"{self.register.fields[name].label}早于拟稿日期，请核对。")


@record("outgoing_units", title=N_("发文涉及单位"), name="unit", article=62)
class OutgoingUnit(Record):
    """A unit whose work a draft touches; the deputy head it belongs to examines the draft first."""

    document: Id = ref(N_("发文"), "outgoing_documents", part=True, required=True)
    unit: Id = ref(N_("单位"), "units", required=True)


@record("issue_steps", title=N_("发文审签"), name="role", article=62)
class IssueStep(Record):
    """One signature on a draft."""

    document: Id = ref(N_("发文"), "outgoing_documents", part=True, required=True)
    role: IssueRole = pick(N_("环节"), IssueRole, required=True)
    person: Id = ref(N_("人员"), "persons", required=True)
    signature: Signature | None = pick(N_("签署方式"), Signature, article=61)
    words: str = line(N_("意见"), longest=500)
    signed_on: date | None = day(N_("签署日期"), article=61)


@record("issue_copies", title=N_("分发"), name="recipient")
class IssueCopy(Record):
    """How many copies of a paper went where."""

    document: Id = ref(N_("发文"), "outgoing_documents", part=True, required=True)
    recipient: str = line(N_("发往"), required=True, search=True, longest=60)
    copies: int = whole(N_("份数"), required=True, low=1)
    sent_on: date | None = day(N_("发出日期"))
    received_by: str = line(N_("签收人"), longest=20)


@record("mark_codes", title=N_("机关代字"), name="code")
class MarkCode(Record):
    """The letters a series of issue numbers begins with, such as 江府发; each counts year by year."""

    issuer: Issuer = pick(N_("发文机关"), Issuer, required=True)
    code: str = line(N_("代字"), required=True, longest=12, search=True, hint=N_("如 江府发"))
    used_for: str = line(N_("用途"), longest=60, hint=N_("如 请示、通知、函"))
