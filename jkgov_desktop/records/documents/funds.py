"""Money asked for, and the way its approval takes (第104、105条)."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.records.documents.incoming import Signature
from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.register import Record, day, flag, line, money, pick, record, ref, text
from jkgov_desktop.records.words import N_


class FundNature(Choice):
    """What kind of money is asked for."""

    BUDGETED = "budgeted", N_("预算内")
    SUPPLEMENT = "supplement", N_("临时追加预算")
    SPECIAL = "special", N_("特殊工作支出")
    NON_TAX = "non_tax", N_("政府统筹非税收入")
    EARMARKED = "earmarked", N_("上级专款")


class FundRole(Choice):
    """A station on the way of a request for money."""

    FINANCE = "finance", N_("财政局审核")
    PORTFOLIO = "portfolio", N_("分管副县长审核")
    PORTFOLIO_SIGNS = "portfolio_signs", N_("分管副县长审签")
    FINANCE_DEPUTY = "finance_deputy", N_("分管财政副县长审签")
    HEAD = "head", N_("县长审签")
    MEETING = "meeting", N_("常务会议或县长办公会议")
    GOVERNMENT = "government", N_("县政府会议讨论")
    PARTY_GROUP = "party_group", N_("县政府党组研究")
    COMMITTEE = "committee", N_("县委常委会决定")


@record("fund_requests", title=N_("经费审批"), name="matter", sorted_by="-asked_on", article=104)
class FundRequest(Record):
    """One request for money. Amounts are in fen."""

    asked_on: date = day(N_("申请日期"), required=True)
    unit: Id = ref(N_("申请单位"), "units", required=True)
    matter: str = line(N_("申请事项"), required=True, search=True, longest=200)
    amount: int = money(N_("申请金额"), required=True, article=104)
    nature: FundNature | None = pick(N_("资金性质"), FundNature, article=104)
    basis: str = text(N_("申请依据"), longest=1000)
    purpose: str = text(N_("用途明细"), longest=1000)
    project: bool = flag(N_("财政投资项目"), in_list=False, article=104)
    attraction: bool = flag(N_("招商引资项目"), in_list=False, article=104)
    listed_matter: bool = flag(N_("属第70条事项"), in_list=False, article=70)
    approved_amount: int | None = money(N_("批准金额"), in_list=False)
    approved_on: date | None = day(N_("批准日期"))
    paid_on: date | None = day(N_("拨付日期"), in_list=False)
    meeting: Id | None = ref(N_("研究会议"), "meetings", in_list=False, article=104)
    document: Id | None = ref(N_("来文"), "incoming_documents", in_list=False)

    def problems(self) -> Iterator[FieldError]:
        """Days in an order that cannot be."""
        if self.approved_on and self.approved_on < self.asked_on:
            yield FieldError("approved_on", "批准日期早于申请日期，请核对。")
        if self.paid_on and self.paid_on < self.asked_on:
            yield FieldError("paid_on", "拨付日期早于申请日期，请核对。")


@record("fund_steps", title=N_("经费审签"), name="role", article=104)
class FundStep(Record):
    """One signature or decision on a request for money; it counts for the `amount` it was given for."""

    request: Id = ref(N_("经费申请"), "fund_requests", part=True, required=True)
    role: FundRole = pick(N_("环节"), FundRole, required=True)
    person: Id | None = ref(N_("人员"), "persons")
    signature: Signature | None = pick(N_("签署方式"), Signature)
    words: str = line(N_("意见"), longest=300)
    signed_on: date | None = day(N_("日期"))
    amount: int | None = money(N_("审签金额"))


@record("fund_changes", title=N_("金额变更"), name="reason", sorted_by="changed_on", article=104)
class FundChange(Record):
    """An amount that changed after the request was registered; the way then begins anew."""

    request: Id = ref(N_("经费申请"), "fund_requests", part=True, required=True)
    changed_on: date = day(N_("变更日期"), required=True)
    before: int = money(N_("原金额"), required=True)
    after: int = money(N_("新金额"), required=True)
    tier_before: str = line(N_("原档次"), longest=60)
    tier_after: str = line(N_("新档次"), longest=60)
    reason: str = line(N_("变更原因"), longest=200)


@record("fund_reports", title=N_("专款进展"), name="words", sorted_by="-reported_on", article=104)
class FundReport(Record):
    """What a unit reported on earmarked money to the deputy head and the head."""

    request: Id = ref(N_("经费申请"), "fund_requests", part=True, required=True)
    reported_on: date = day(N_("报告日期"), required=True)
    spent: int | None = money(N_("已用金额"))
    words: str = line(N_("进展"), required=True, search=True, longest=300)
