"""Who reviews, examines and issues a paper (第62、69条), and whether they did."""

from collections.abc import Iterable, Iterator, Sequence

from jkgov_desktop.records.documents.outgoing import IssueCase, Issuer, IssueRole, OutgoingDocument
from jkgov_desktop.records.documents.sheets import Desks, OutgoingSheet, Station
from jkgov_desktop.records.fields import Id, chinese_day
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check, computes

_REVIEW, _EXAMINE, _ISSUE = IssueRole.REVIEW, IssueRole.EXAMINE, IssueRole.ISSUE
_OF_OFFICE = (IssueCase.OWN, IssueCase.REQUESTED)
_HEAD_ALONE = (IssueCase.APPOINTMENT, IssueCase.APPROPRIATION)
_OF_GOVERNMENT = (IssueCase.MAJOR, *_HEAD_ALONE)


@computes(62, 69)
def issuing_route(
    document: OutgoingDocument, desks: Desks, deputy: Id, touched: Sequence[Id], rules: Book
) -> tuple[Station, ...]:
    """Who signs a draft, in order. `deputy` holds its portfolio, `touched` are other deputies it concerns."""
    case, issuer = document.case or IssueCase.ORDINARY, document.issuer
    if case is IssueCase.UPWARD:
        stations = _upward(desks, deputy, rules)
    elif case in _HEAD_ALONE:
        stations = [
            Station(_REVIEW, (desks.director,), 62, f"{case.label}：只由办公室主任核稿"),
            Station(_ISSUE, (desks.head,), 62, f"{case.label}：县长签发，规则没有写可以委托"),
        ]
    elif (issuer is Issuer.OFFICE and case not in _OF_GOVERNMENT) or (issuer is None and case in _OF_OFFICE):
        stations = _office(case, desks, deputy)
    else:
        stations = _government(case, desks, deputy, touched, rules)
    return _collapsed(stations)


def _government(case: IssueCase, desks: Desks, deputy: Id, touched: Sequence[Id], rules: Book) -> list[Station]:
    stations = [
        Station(_REVIEW, (desks.deputy_director,), 62, _chosen("有关副主任核稿", desks)),
        Station(_REVIEW, (desks.director,), 62, "办公室主任核稿"),
        *(Station(_EXAMINE, (one,), 62, "涉及其分管的工作，审核后再签发") for one in touched if one != deputy),
    ]
    if case is IssueCase.MAJOR:
        stations += [
            Station(_EXAMINE, (deputy,), 62, "重大问题：分管副县长审核"),
            Station(_ISSUE, (desks.head, desks.executive), 62, "重大问题：县长签发，或县长委托常务副县长签发"),
        ]
    elif rules.reading("issue_signature") == "both":
        stations += [
            Station(_ISSUE, (deputy,), 62, "分管副县长签发（口径：两人都签）"),
            Station(_ISSUE, (desks.head,), 62, "县长签发（口径：两人都签）"),
        ]
    else:
        stations.append(Station(_ISSUE, (deputy, desks.head), 62, "分管副县长或县长签发"))
    return stations


def _chosen(why: str, desks: Desks) -> str:
    """`why`, with what is to be mended where the deputy director could only be chosen by rank."""
    missing = "没有副主任的分管工作写明拟稿单位，暂列排名第一的，建议在“分管工作”中登记"
    return f"{why}：{missing}" if desks.by_rank else why


def _office(case: IssueCase, desks: Desks, deputy: Id) -> list[Station]:
    asked = (
        [Station(_EXAMINE, (deputy,), 62, "部门要求以办公室名义：有关领导同意")] if case is IssueCase.REQUESTED else []
    )
    examined = [Station(_EXAMINE, (desks.director,), 62, "主任审核")] if asked else []
    return [*asked, *examined, Station(_ISSUE, (desks.director,), 62, "以办公室名义：主任签发")]


def _upward(desks: Desks, deputy: Id, rules: Book) -> list[Station]:
    signers = (desks.head, deputy)
    why = "县长或副县长签发"
    if rules.reading("upward_signer") == "head":
        why = "建议县长签发：条例第22条要求上行文由主要负责人签发"
    return [
        Station(_EXAMINE, (desks.deputy_director,), 69, _chosen("分管的办公室副主任审核", desks)),
        Station(_EXAMINE, (desks.director,), 69, "办公室主任审核"),
        Station(_ISSUE, signers, 69, why),
    ]


def _collapsed(stations: Iterable[Station]) -> tuple[Station, ...]:
    """One person with two roles signs once, in the later one, with a note; nobody is skipped in silence."""
    ordered = [replace(one, options=tuple(dict.fromkeys(filter(None, one.options)))) for one in stations]
    kept: list[Station] = []
    for place, station in enumerate(ordered):
        later = [one for one in ordered[place + 1 :] if len(station.options) == 1 and one.options == station.options]
        if later:
            continue
        before = [one for one in ordered[:place] if len(station.options) == 1 and one.options == station.options]
        also = tuple(dict.fromkeys(one.role for one in before))
        note = f"兼{'、'.join(role.label for role in also)}，签一次" if also else ""
        kept.append(replace(station, note=note, also=also))
    return tuple(kept)


@computes(62, 69)
def passed(station: Station, sheet: OutgoingSheet) -> bool:
    """Whether somebody signed for a station, not after the paper was issued; who signs later on its way signs once."""
    later = sheet.route[sheet.route.index(station) + 1 :]
    return any(
        person in station.options
        and role in (station.role, *station.also, *(one.role for one in later if person in one.options))
        for role, person in _signed(sheet)
    )


def _signed(sheet: OutgoingSheet) -> Iterator[tuple[IssueRole, Id]]:
    """Every signature that counts: whoever issued the paper, and who signed by that day."""
    document = sheet.document
    if document.signed_on and document.signer:
        yield _ISSUE, document.signer
    for step in sheet.steps:
        if step.signed_on and (document.signed_on is None or step.signed_on <= document.signed_on):
            yield step.role, step.person


@check(62, on=OutgoingSheet)
def case_fits_issuer(sheet: OutgoingSheet, _rules: Book) -> Iterator[Finding]:
    """The office issues what is its own or what a department asks of it; everything else the government issues."""
    case, issuer = sheet.document.case, sheet.document.issuer
    if case in _OF_GOVERNMENT and issuer is Issuer.OFFICE:
        yield case_fits_issuer.finding(
            Severity.BLOCK,
            f"{case.label}须以县政府名义发文，不能以办公室名义发文。",
            sum="以办公室名义：批示办理、办内事项和部门要求的发文，由主任签发",
            remedy="请把发文机关改为县政府，按县政府发文送签；事项类型选错的，请改正。",
            field="issuer",
        )
    elif case in _OF_OFFICE and issuer not in (None, Issuer.OFFICE):
        yield case_fits_issuer.finding(
            Severity.BLOCK,
            f"“{case.label}”以办公室名义发文，与发文机关“{issuer.label}”不一致。",
            sum="以县政府名义：县长、分管副县长签发，不由办公室主任签发",
            remedy="请改正事项类型；属办公室发文的，把发文机关改为县政府办公室。",
            field="case",
        )


@check(62, 69, on=OutgoingSheet, readings=("issue_signature", "upward_signer"))
def issue_way(sheet: OutgoingSheet, rules: Book) -> Iterator[Finding]:
    """Everybody on the way signed before the paper got its number; it is issued by the right person."""
    document = sheet.document
    issued = bool(document.signed_on or document.issue_number)
    article = 69 if document.case is IssueCase.UPWARD else 62
    both = sum(station.role is _ISSUE for station in sheet.route) > 1
    for station in sheet.route:
        if station.role is _ISSUE and not (both and document.signed_on):
            continue
        if issued and not passed(station, sheet):
            who = "、".join(map(sheet.desks.name, station.options)) or "（无人任职）"
            yield issue_way.finding(
                Severity.BLOCK,
                f"已签发，还没有{who}的{station.role.label}。",
                sum=station.why,
                remedy="请补送并登记签署日期，签署不得晚于签发；确有原因的，写明准予理由。",
                article=article,
                field="issue_steps",
            )
    yield from _right_signer(sheet, article, rules)


def _right_signer(sheet: OutgoingSheet, article: int, rules: Book) -> Iterator[Finding]:
    document, desks = sheet.document, sheet.desks
    signers = [one for one in sheet.route if one.role is _ISSUE]
    allowed = {person for one in signers for person in one.options}
    if document.issue_number and not document.signed_on:
        yield issue_way.finding(
            Severity.BLOCK,
            "已给发文字号，还没有签发。",
            remedy="请登记签发人和签发日期。",
            article=article,
            field="signer",
        )
    if not document.signer or not signers:
        return
    if document.signer not in allowed:
        yield issue_way.finding(
            Severity.BLOCK,
            f"{desks.name(document.signer)}不是这份公文的签发人。",
            sum=f"{signers[-1].why}：{'、'.join(map(desks.name, allowed)) or '（无人任职）'}",
            remedy="请改由有权的领导签发；经授权代签的，写明准予理由。",
            article=article,
            field="signer",
        )
    elif (
        document.case is IssueCase.UPWARD and document.signer != desks.head and rules.reading("upward_signer") == "head"
    ):
        yield issue_way.finding(
            Severity.WARN,
            "上行文由副县长签发，与《党政机关公文处理工作条例》第二十二条不一致。",
            sum="第六十九条：报县长或副县长签发；条例第22条：上行文由机关主要负责人签发",
            remedy="建议请县长签发；确由副县长签发的，写明准予理由。",
            article=69,
            field="signer",
        )


@check(62, on=OutgoingSheet)
def delegated_signature(sheet: OutgoingSheet, _rules: Book) -> Iterator[Finding]:
    """What is important is signed by the executive deputy only where the head entrusted him with it."""
    document, desks = sheet.document, sheet.desks
    if document.case is not IssueCase.MAJOR or not document.signer or document.signer == desks.head:
        return
    name = desks.name(document.signer)
    if document.signer in sheet.delegates:
        yield delegated_signature.finding(
            Severity.MET, "受县长委托签发。", sum=f"{chinese_day(sheet.day)}由{name}签发，委托已登记"
        )
    elif document.signer == desks.executive:
        yield delegated_signature.finding(
            Severity.WARN,
            f"重大问题由{name}签发，没有登记县长的委托。",
            sum=f"重大问题：县长签发，或县长委托常务副县长签发；{chinese_day(sheet.day)}没有委托",
            remedy="请在“委托”中登记县长委托签发的时间和方式；没有委托的，请送县长签发。",
            field="signer",
        )


@check(62, on=OutgoingSheet)
def head_signs(sheet: OutgoingSheet, _rules: Book) -> Iterator[Finding]:
    """What the head alone may sign waits for him: to be in charge for him is not to sign for him (第5条)."""
    case, signed_on = sheet.document.case, sheet.document.signed_on
    if case in _HEAD_ALONE and sheet.head_away:
        yield head_signs.finding(
            Severity.WARN if signed_on else Severity.HINT,
            f"{case.label}只由县长签发，县长{chinese_day(sheet.day)}外出。",
            sum=f"{sheet.head_away}；主持工作不等于签发任免、拨付公文，规则没有写可以委托",
            remedy="请核对签发人和签发日期。" if signed_on else "请待县长返回后签发；紧急的，先请示县长。",
            field="signed_on",
        )
