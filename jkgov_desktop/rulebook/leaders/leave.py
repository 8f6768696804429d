"""What the rules ask of somebody who goes away (第5、81–83条) and of a delegation (第5–7条)."""

from collections.abc import Iterator

from jkgov_desktop.records.leaders.leave import DelegationKind, LeaveKind, Reach, ReportForm
from jkgov_desktop.records.leaders.sheets import DelegationSheet, GapKind, LeaveRule, LeaveSheet
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.records.slots import days_said
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check

_ARTICLES = {LeaveRule.TEAM: 81, LeaveRule.DIRECTOR: 82, LeaveRule.DEPUTY_DIRECTOR: 82, LeaveRule.PRINCIPAL: 83}
_APPROVED = (LeaveRule.TEAM, LeaveRule.DIRECTOR, LeaveRule.DEPUTY_DIRECTOR)
_TO = {LeaveRule.TEAM: "县长", LeaveRule.DIRECTOR: "县长", LeaveRule.DEPUTY_DIRECTOR: "主任"}
_CHAIN = (PostRole.COUNTY_HEAD, PostRole.EXECUTIVE_DEPUTY, PostRole.DEPUTY)


def _sooner_or_later(sheet: LeaveSheet) -> Severity:
    """What must be done before somebody leaves blocks from then on, and warns until then."""
    return Severity.BLOCK if sheet.begun else Severity.WARN


@check(81, 82, 83, on=LeaveSheet)
def leave_reported(sheet: LeaveSheet, _rules: Book) -> Iterator[Finding]:
    """An absence is reported before it begins; a unit's principal on an official trip out of the county in writing."""
    leave, article = sheet.leave, _ARTICLES.get(sheet.rule)
    if article is None or leave.cancelled:
        return
    if sheet.rule is LeaveRule.PRINCIPAL and (leave.kind is not LeaveKind.OFFICIAL or leave.reach is Reach.COUNTY):
        return
    to = _TO.get(sheet.rule, "县政府办公室")
    if leave.reported_on is None:
        yield leave_reported.finding(
            _sooner_or_later(sheet),
            f"{sheet.person.printed}外出，没有登记事前向{to}报告。",
            remedy="请填写报告日期和报告方式。",
            article=article,
            field="reported_on",
        )
    elif leave.reported_on > leave.start.day:
        yield leave_reported.finding(
            Severity.BLOCK,
            "外出应当事前报告，登记的报告日期在离开之后。",
            sum=f"{leave.start.day.isoformat()}离开 {leave.reported_on.isoformat()}报告",
            remedy="请核对报告日期；确属事后补报的，写明准予理由。",
            article=article,
            field="reported_on",
        )
    if sheet.rule is LeaveRule.PRINCIPAL and leave.reported_how is ReportForm.ORAL:
        yield leave_reported.finding(
            Severity.BLOCK,
            "单位主要负责人离县出差必须书面报备，现为口头。",
            remedy="请补交书面报备表，再改为书面。",
            article=article,
            field="reported_how",
        )


@check(81, 82, on=LeaveSheet)
def leave_approved(sheet: LeaveSheet, _rules: Book) -> Iterator[Finding]:
    """Whoever leaves was approved by the head, a deputy office director by the director."""
    leave = sheet.leave
    if sheet.rule not in _APPROVED or leave.cancelled:
        return
    article, approver = _ARTICLES[sheet.rule], _TO[sheet.rule]
    role = PostRole.OFFICE_DIRECTOR if sheet.rule is LeaveRule.DEPUTY_DIRECTOR else PostRole.COUNTY_HEAD
    if sheet.approver is None:
        yield leave_approved.finding(
            _sooner_or_later(sheet),
            f"{sheet.person.printed}外出，尚未登记{approver}批准。",
            remedy=f"经{approver}批准后方可外出，请填写批准人和批准日期。",
            article=article,
            field="approved_by",
        )
        return
    if sheet.approver.role is not role:
        yield leave_approved.finding(
            Severity.WARN,
            f"外出应由{approver}批准，登记的批准人是{sheet.approver.printed}。",
            remedy=f"请核对批准人；{approver}外出期间由主持工作的领导批准的，写明理由。",
            article=article,
            field="approved_by",
        )
    if leave.approved_on and leave.approved_on > leave.start.day:
        yield leave_approved.finding(
            Severity.BLOCK,
            "经批准后方可外出，登记的批准日期在离开之后。",
            sum=f"{leave.start.day.isoformat()}离开 {leave.approved_on.isoformat()}批准",
            remedy="请核对批准日期。",
            article=article,
            field="approved_on",
        )


@check(81, on=LeaveSheet)
def leave_acting(sheet: LeaveSheet, _rules: Book) -> Iterator[Finding]:
    """The head names who acts for a leader who goes away."""
    if sheet.rule is not LeaveRule.TEAM or sheet.leave.cancelled or sheet.leave.acting:
        return
    proposal = f"，可由{sheet.proposed.printed}代行" if sheet.proposed else ""
    yield leave_acting.finding(
        _sooner_or_later(sheet),
        f"{sheet.person.printed}外出，没有明确代行其职责的领导。",
        sum=sheet.proposed_why.rstrip("。"),
        remedy=f"请由县长明确代行领导后填写{proposal}。",
        field="acting",
    )


@check(81, 82, on=LeaveSheet)
def director_informed(sheet: LeaveSheet, _rules: Book) -> Iterator[Finding]:
    """Time and place are told: by leaders to the office director, by him to the deputy at home."""
    if sheet.rule not in (LeaveRule.TEAM, LeaveRule.DIRECTOR) or sheet.leave.cancelled or sheet.leave.informed_on:
        return
    whom = "办公室主任" if sheet.rule is LeaveRule.TEAM else "在家主持工作的副主任"
    yield director_informed.finding(
        _sooner_or_later(sheet),
        f"外出时间、前往地点尚未登记告知{whom}。",
        remedy="请填写告知对象和告知日期。",
        article=_ARTICLES[sheet.rule],
        field="informed_on",
    )


@check(82, on=LeaveSheet, readings=("away_a_day",))
def contact_leader_told(sheet: LeaveSheet, rules: Book) -> Iterator[Finding]:
    """A deputy office director away for a day or more tells the leader he serves."""
    leave = sheet.leave
    if sheet.rule is not LeaveRule.DEPUTY_DIRECTOR or leave.cancelled or leave.informed_on:
        return
    inclusive = rules.reading("away_a_day") == "inclusive"
    if sheet.halves < 2 or (sheet.halves == 2 and not inclusive):
        return
    yield contact_leader_told.finding(
        _sooner_or_later(sheet),
        "副主任离开一天以上，尚未登记向联系的政府领导报告行止日期。",
        sum=f"离开{days_said(sheet.halves)}，{'满' if inclusive else '超过'}1天须报",
        remedy="请填写告知对象（联系的政府领导）和告知日期。",
        field="informed_on",
    )


@check(81, on=LeaveSheet)
def return_reported(sheet: LeaveSheet, _rules: Book) -> Iterator[Finding]:
    """Whoever is back reports to the head; until that is registered the leave stays open."""
    leave = sheet.leave
    if leave.cancelled or sheet.rule not in (LeaveRule.TEAM, LeaveRule.HEAD):
        return
    if leave.returned is None and sheet.over:
        late = (sheet.today.day - leave.end.day).days
        yield return_reported.finding(
            Severity.WARN,
            f"{sheet.person.printed}预计{leave.end.called}返回，尚未销假。",
            sum=f"已过{late}天" if late else "已到返回时间",
            remedy="请登记销假；尚未返回的，改预计返回时间。",
            field="returned",
        )
    elif leave.returned and sheet.rule is LeaveRule.TEAM and leave.return_reported_on is None:
        yield return_reported.finding(
            Severity.HINT,
            "已销假，尚未登记返回后向县长报告。",
            remedy="请填写返回报告日期。",
            field="return_reported_on",
        )


@check(81, on=LeaveSheet)
def head_reports_upward(sheet: LeaveSheet, _rules: Book) -> Iterator[Finding]:
    """The head's own absence goes by the procedures of his superiors."""
    if sheet.rule is LeaveRule.HEAD and not sheet.leave.upward and not sheet.leave.cancelled:
        yield head_reports_upward.finding(
            Severity.HINT,
            "县长外出按有关程序办理，尚未登记上级报备。",
            remedy="请填写报备去向，如县委办、市政府办。",
            field="upward",
        )


@check(5, on=LeaveSheet)
def head_entrusts(sheet: LeaveSheet, _rules: Book) -> Iterator[Finding]:
    """While the head is away, somebody is in charge because he was entrusted."""
    if sheet.rule is not LeaveRule.HEAD or sheet.leave.cancelled or sheet.entrusted:
        return
    who = f"按第五条建议由{sheet.proposed.printed}主持" if sheet.proposed else "目前没有可以主持的副县长"
    yield head_entrusts.finding(
        Severity.WARN,
        "县长外出期间主持工作须受县长委托，尚未登记委托。",
        sum=sheet.proposed_why.rstrip("。"),
        remedy=f"{who}；县长委托后，请填写代行职责或登记一条委托。",
        field="acting",
    )


@check(5, on=LeaveSheet, readings=("long_absence",))
def long_absence(sheet: LeaveSheet, rules: Book) -> Iterator[Finding]:
    """A deputy head who is away for long hands his work over to his partner."""
    long = int(rules.reading("long_absence"))
    if sheet.person.role not in (PostRole.EXECUTIVE_DEPUTY, PostRole.DEPUTY) or sheet.leave.cancelled:
        return
    if sheet.working_halves < 2 * long or sheet.leave.confirmed:
        return
    yield long_absence.finding(
        Severity.WARN,
        "副县长外出时间较长，由AB角代管，尚未确认工作衔接。",
        sum=f"外出{sheet.working_halves / 2:g}个工作日，满{long}个工作日",
        remedy="请由代行人确认，并勾选“代行人已确认”。",
        field="confirmed",
    )


_GAPS = {
    GapKind.CHAIN: (Severity.BLOCK, 5, "{period}没有县长、副县长在岗主持县政府工作。", "请报县委、市政府明确主持人。"),
    GapKind.BOTH_HEADS: (Severity.HINT, 5, "{period}县长和常务副县长同时外出。", "请按排名顺序登记委托。"),
    GapKind.PAIR: (
        Severity.WARN,
        5,
        "{period}AB角同时外出，{other}也不在岗。",
        "请错开时间，或由县长另行明确代行领导。",
    ),
    GapKind.UNCOVERED: (Severity.WARN, 81, "{period}没有人代行职责。", "请由县长明确代行领导。"),
    GapKind.ENTRUSTED: (Severity.WARN, 5, "{period}主持县政府工作的委托落空。", "请重新登记委托。"),
    GapKind.NAMED: (Severity.WARN, 81, "{period}正代行{other}的职责。", "请为{other}另行明确代行领导。"),
}


@check(5, 81, on=LeaveSheet)
def left_open(sheet: LeaveSheet, _rules: Book) -> Iterator[Finding]:
    """What the absence leaves open, seen when it is entered."""
    for gap in sheet.gaps:
        severity, article, says, remedy = _GAPS[gap.kind]
        yield left_open.finding(
            severity,
            says.format(period=gap.period, other=gap.other),
            sum=gap.why.rstrip("。"),
            remedy=remedy.format(other=gap.other),
            article=article,
            field="acting" if gap.kind in (GapKind.UNCOVERED, GapKind.BOTH_HEADS) else "start",
        )


@check(81, on=LeaveSheet)
def leave_clashes(sheet: LeaveSheet, _rules: Book) -> Iterator[Finding]:
    """What somebody is due at while he is away, and a second absence at the same time."""
    if sheet.leave.cancelled:
        return
    for one in sheet.overlaps:
        yield leave_clashes.finding(
            Severity.WARN,
            f"{sheet.person.name}{one.period}已登记{one.said}，时间重叠。",
            remedy="请合并成一条，或改正时间。",
            field="start",
        )
    for clash in sheet.clashes:
        yield leave_clashes.finding(
            Severity.WARN,
            f"{clash.slot.called}已安排{sheet.person.name}参加“{clash.what}”。",
            remedy="请办理会议请假、另请领导参加，或改外出时间。",
            field="start",
        )


@check(5, 6, on=DelegationSheet)
def delegation_in_order(sheet: DelegationSheet, _rules: Book) -> Iterator[Finding]:
    """The head's whole work goes to the executive deputy, or by rank when he is away; a delegate is here."""
    delegation = sheet.delegation
    if delegation.kind is DelegationKind.ACTING:
        if sheet.person.role is not PostRole.COUNTY_HEAD:
            yield delegation_in_order.finding(
                Severity.WARN,
                f"主持县政府工作由县长委托，委托人{sheet.person.printed}不是县长。",
                remedy="请核对委托人或委托类别。",
                field="person",
            )
        if sheet.delegate.role not in _CHAIN:
            yield delegation_in_order.finding(
                Severity.WARN,
                f"主持县政府工作应委托副县长，{sheet.delegate.printed}不是副县长。",
                remedy="请核对受托人。",
                field="delegate",
            )
        elif sheet.executive and sheet.executive_here and sheet.delegate.role is not PostRole.EXECUTIVE_DEPUTY:
            yield delegation_in_order.finding(
                Severity.WARN,
                f"常务副县长{sheet.executive.name}在岗，主持工作一般由其负责。",
                remedy="请核对受托人；确需委托其他副县长的，写明理由。",
                field="delegate",
            )
    for one in sheet.gone:
        yield delegation_in_order.finding(
            Severity.WARN,
            f"受托人{sheet.delegate.name}{one.period}外出，委托在此期间落空。",
            remedy="请另行委托，或改委托期间。",
            field="delegate",
        )
