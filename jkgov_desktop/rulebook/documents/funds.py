"""Which way a request for money takes (第104、105条), and whether it took it."""

from collections.abc import Iterator

from jkgov_desktop.records.documents.funds import FundNature, FundRequest, FundRole
from jkgov_desktop.records.documents.sheets import Desks, FundSheet, Gone, Station
from jkgov_desktop.records.fields import Id, chinese_day
from jkgov_desktop.records.money import wan
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check, computes
from jkgov_desktop.rulebook.periods import months_after

_BUDGET, _DEPUTY, _HEAD, _MEETING, _COMMITTEE = range(5)


@computes(104, 105)
def tier(request: FundRequest, rules: Book) -> str:
    """By whom a request is decided, in the words of the rules."""
    figures = rules.edition.documents
    low, middle, high = wan(figures.deputy_limit), wan(figures.head_limit), wan(figures.meeting_limit)
    return {
        _BUDGET: "预算内：财政审核把关，分管副县长审签",
        _DEPUTY: f"{low}以下（含）：分管副县长审核，分管财政副县长审签",
        _HEAD: f"{low}以上{middle}以下（含）：县长审签",
        _MEETING: f"{middle}以上{high}以下（含）：常务会议或县长办公会议研究决定",
        _COMMITTEE: f"{high}以上的重大财政开支、财政投资{wan(figures.project_limit)}以上重大项目和重大招商引资项目："
        "党组研究后报县委常委会决定",
    }[_tier(request, rules)]


def _tier(request: FundRequest, rules: Book) -> int:
    figures, amount = rules.edition.documents, request.amount
    great = request.project and amount >= figures.project_limit
    any_sum = rules.reading("attraction_projects") == "any"
    attracted = request.attraction and (any_sum or amount >= figures.project_limit)
    if great or attracted:
        return _COMMITTEE
    budgeted = request.nature is FundNature.NON_TAX and rules.reading("non_tax_way") == "budget"
    if request.nature in (FundNature.BUDGETED, FundNature.EARMARKED) or budgeted:
        return _BUDGET
    limits = (figures.deputy_limit, figures.head_limit, figures.meeting_limit)
    return _DEPUTY + sum(amount > limit for limit in limits)


@computes(104, 105)
def fund_route(request: FundRequest, desks: Desks, deputy: Id, rules: Book) -> tuple[Station, ...]:
    """Who signs or decides, in order, with the sentence of the rules; one person with two roles signs once."""
    reached, article = _tier(request, rules), 105 if request.nature is FundNature.NON_TAX else 104
    why = tier(request, rules)
    stations = [Station(FundRole.FINANCE, (), article, "经财政部门审核把关")]
    if reached == _BUDGET:
        stations.append(Station(FundRole.PORTFOLIO_SIGNS, _of(deputy), article, why))
    elif reached == _DEPUTY:
        stations.append(Station(FundRole.PORTFOLIO, _of(deputy), article, why))
        stations.append(Station(FundRole.FINANCE_DEPUTY, _of(desks.finance_deputy), article, why))
        if deputy and deputy == desks.finance_deputy:
            stations[1:] = [replace(stations[2], note="兼分管副县长审核，签一次")]
    else:
        if rules.reading("portfolio_above") == "recommended":
            recommended = "规则没有写明，建议先由分管副县长审核"
            stations.append(Station(FundRole.PORTFOLIO, _of(deputy), 60, recommended, needed=False))
        stations += _above(request, reached, desks, article, why)
    return tuple(stations)


def _above(request: FundRequest, reached: int, desks: Desks, article: int, why: str) -> list[Station]:
    if reached == _HEAD:
        return [Station(FundRole.HEAD, _of(desks.head), article, why)]
    if reached == _MEETING:
        return [Station(FundRole.MEETING, (), article, why)]
    discussed = Station(
        FundRole.GOVERNMENT, (), 70, "属第70条所列事项，先经县政府会议讨论", needed=request.listed_matter
    )
    return [
        *([discussed] if request.listed_matter else []),
        Station(FundRole.PARTY_GROUP, (), article, why),
        Station(FundRole.COMMITTEE, (), article, why),
    ]


def _of(person: Id) -> tuple[Id, ...]:
    return (person,) if person else ()


def still_to_pass(sheet: FundSheet) -> list[Station]:
    """The stations that have still to sign or decide, in order; what was signed for another amount does not count."""
    done = {one.role for one in sheet.signed}
    return [one for one in sheet.route if one.needed and one.role not in done]


@check(104, 105, 70, on=FundSheet, readings=("non_tax_way", "portfolio_above", "attraction_projects"))
def fund_way(sheet: FundSheet, _rules: Book) -> Iterator[Finding]:
    """Money is approved only after everybody on its way has signed or decided."""
    request = sheet.request
    missing = still_to_pass(sheet)
    approved = bool(request.approved_on or request.paid_on)
    if approved and missing:
        changed = max((one.changed_on for one in sheet.changes), default=None)
        again = f"；金额{chinese_day(changed)}变更，须重新审批" if changed else ""
        yield fund_way.finding(
            Severity.BLOCK,
            f"审批程序没有走完，还缺{'、'.join(one.role.label for one in missing)}。",
            sum=f"申请{wan(request.amount)}，{sheet.tier}{again}",
            remedy="请补办审签手续并登记日期。",
            article=missing[0].article,
            field="fund_steps",
        )
    elif approved:
        yield fund_way.finding(
            Severity.MET,
            "审批程序符合规定。",
            sum=f"申请{wan(request.amount)}，{sheet.tier}",
            article=sheet.route[0].article,
        )
    if request.approved_amount and request.approved_amount > request.amount:
        yield fund_way.finding(
            Severity.BLOCK,
            "批准金额超过申请金额。",
            sum=f"申请{wan(request.amount)}，批准{wan(request.approved_amount)}",
            remedy="请核对；增加金额的须按新金额重新审批。",
            field="approved_amount",
        )


@check(104, 5, on=FundSheet)
def fund_signer_away(sheet: FundSheet, _rules: Book) -> Iterator[Finding]:
    """Whoever has to sign is here, or the one who stands in for the deputy, or the head, signs instead of him."""
    for one in sheet.gone:
        station = one.station
        step = next((each for each in sheet.steps if each.role is station.role and each.signed_on), None)
        instead = {one.cover, sheet.desks.head} if station.role is FundRole.FINANCE_DEPUTY else set()
        if step and step.person and step.person in instead.difference(station.options):
            continue
        yield fund_signer_away.finding(
            Severity.WARN if step else Severity.HINT,
            f"{station.role.label}，但{'、'.join(map(sheet.desks.name, station.options))}{chinese_day(one.on)}外出。",
            sum=one.why,
            remedy=_instead(sheet, one),
            field="fund_steps",
        )


def _instead(sheet: FundSheet, gone: Gone) -> str:
    if gone.station.role is FundRole.HEAD:
        return "请待县长返回后审签；已受委托审签的，请登记委托并写明准予理由。"
    cover = sheet.desks.name(gone.cover)
    return f"请送{f'代行其职责的{cover}' if cover else '县长明确的代行领导'}或县长审签，按实际签署人登记。"


@check(104, on=FundSheet)
def fund_meeting(sheet: FundSheet, rules: Book) -> Iterator[Finding]:
    """Where a meeting decides, it is one the rules name, the request is linked to it, and it is over by then."""
    decides = any(one.role is FundRole.MEETING for one in sheet.route)
    wanted, approved = rules.edition.documents.fund_meetings, sheet.request.approved_on
    if not decides or not (approved or sheet.meeting_kind):
        return
    if sheet.meeting_kind not in wanted:
        names = "或".join(one.label for one in wanted)
        yield fund_meeting.finding(
            Severity.BLOCK,
            f"这笔经费须由{names}研究决定。",
            sum=f"申请{wan(sheet.request.amount)}；研究会议：{sheet.meeting or '无'}",
            remedy=f"请提交{names}，并在“研究会议”中选择。",
            field="meeting",
        )
    elif approved and (sheet.settled_on is None or sheet.settled_on > approved):
        held = f"{chinese_day(sheet.settled_on)}召开" if sheet.settled_on else "还没有散会"
        yield fund_meeting.finding(
            Severity.BLOCK,
            "会议还没有研究就批准了经费。",
            sum=f"{chinese_day(approved)}批准；{sheet.meeting}{held}",
            remedy="请待会议研究决定、登记散会后，再登记批准日期。",
            field="approved_on",
        )


@check(104, on=FundSheet)
def split_request(sheet: FundSheet, rules: Book) -> Iterator[Finding]:
    """A request is not cut in pieces that each stay below a limit."""
    if not sheet.earlier:
        return
    request, months = sheet.request, rules.edition.documents.split_months
    total = request.amount + sum(one.amount for one in sheet.earlier)
    together = replace(request, amount=total)
    if _tier(together, rules) > _tier(request, rules):
        yield split_request.finding(
            Severity.WARN,
            f"{sheet.unit}的同类申请合计超过本档金额，可能是拆分报批。",
            sum=f"{months}个月内{len(sheet.earlier) + 1}笔合计{wan(total)}，应走：{tier(together, rules)}",
            remedy="请核对用途；属同一事项的，按合计金额审批。",
            field="amount",
        )


@check(104, on=FundSheet)
def earmarked_progress(sheet: FundSheet, rules: Book) -> Iterator[Finding]:
    """How earmarked money is used is reported to the deputy head and the head."""
    request, months = sheet.request, rules.edition.documents.earmarked_months
    if request.nature is not FundNature.EARMARKED or not request.paid_on:
        return
    last = max((one.reported_on for one in sheet.reports), default=request.paid_on)
    due = months_after(last, months)
    if sheet.today > due:
        yield earmarked_progress.finding(
            Severity.WARN,
            "上级专款须专款专用并报告进展，已较久没有报告。",
            sum=f"上次{chinese_day(last)}，按{months}个月一报应于{chinese_day(due)}前",
            remedy="请向申请单位要进展报告，呈分管副县长、县长后登记在“专款进展”。",
            field="fund_reports",
        )
