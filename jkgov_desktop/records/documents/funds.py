"""Money asked for, and the way its approval takes (第104、105条)."""

from datetime import date

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.register import Record, day, line, money, record, ref
from jkgov_desktop.records.words import N_


@record("fund_requests", title=N_("经费审批"), name="matter", sorted_by="-asked_on", article=104)
class FundRequest(Record):
    """One request for money. Amounts are in fen."""

    asked_on: date = day(N_("申请日期"), required=True)
    unit: Id = ref(N_("申请单位"), "units", required=True)
    matter: str = line(N_("申请事项"), required=True, search=True, longest=200)
    amount: int = money(N_("申请金额"), required=True, article=104)
    document: Id | None = ref(N_("来文"), "incoming_documents")
