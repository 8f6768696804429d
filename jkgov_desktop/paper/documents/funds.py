"""经费审批表: the rows of the way this amount takes and no others, each beside the sentence it follows from."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.documents.approval import print_approval
from jkgov_desktop.paper.documents.incoming import issuer_of
from jkgov_desktop.paper.documents.rooms import Said
from jkgov_desktop.paper.documents.words import Approval, Fact, Signed
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.documents.funds import FundRequest
from jkgov_desktop.records.documents.sheets import FundSheet, Station
from jkgov_desktop.records.fields import article_name, chinese_day
from jkgov_desktop.records.money import capital, yuan

_APPLICANT = Signed("申请单位", Said("主要负责人（签字、盖章）："))


def print_request(sheet: FundSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The request with its amount in figures and in capital words, then who signs."""
    approval = Approval(
        issuer=issuer_of(sheet.house),
        title="经费审批表",
        facts=tuple(_facts(sheet)),
        steps=(_APPLICANT, *(_signed(sheet, station) for station in sheet.route)),
        below=(("拨付情况", _paid(sheet.request)),),
        closing=(f"审批档次：{sheet.tier}",) if sheet.tier else (),
    )
    return print_approval(approval, fonts, printed_on)


def _facts(sheet: FundSheet) -> Iterator[Fact]:
    request = sheet.request
    yield "编　　号", "", "申请日期", chinese_day(request.asked_on)
    yield "申请单位", sheet.unit
    yield "申请事项", request.matter
    yield "资金性质", request.nature.label if request.nature else "", "申请金额", f"¥{yuan(request.amount)}"
    yield "金额大写", capital(request.amount)
    if request.basis:
        yield "申请依据", request.basis
    if request.purpose:
        yield "用途明细", request.purpose
    yield "附　　件", ""
    if sheet.earlier:
        total = sum(one.amount for one in sheet.earlier)
        yield "同类金额", f"近12个月同类申请{len(sheet.earlier)}笔，合计¥{yuan(total)}"
    if sheet.meeting:
        yield "研究会议", sheet.meeting


def _paid(request: FundRequest) -> str:
    """When the money was paid out; empty while it was not."""
    return f"{chinese_day(request.paid_on)}拨付" if request.paid_on else ""


def _signed(sheet: FundSheet, station: Station) -> Signed:
    return Signed(station.role.label, _said(sheet, station), article_name(station.article), station.why)


def _said(sheet: FundSheet, station: Station) -> Said:
    """Who signs here, and what was written if it was."""
    signed = next((one for one in sheet.signed if one.role is station.role), None)
    if signed is None:
        who = "或".join(filter(None, map(sheet.desks.name, station.options)))
        note = f"（{station.note}）" if station.note else ""
        return Said(f"{who}{note}：" if who or note else "")
    words = signed.words or (f"（{signed.signature.label}）" if signed.signature else "")
    who = f"{sheet.desks.name(signed.person)}：" if signed.person else ""
    return Said(who, words, chinese_day(signed.signed_on) if signed.signed_on else "")
