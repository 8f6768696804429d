"""What the rules ask of visitors, news, and reports upward (第34、72、73、93、94条)."""

from collections.abc import Iterator

from jkgov_desktop.records.leaders.activities import VisitorKind
from jkgov_desktop.records.leaders.leave import ReportingRoute
from jkgov_desktop.records.leaders.sheets import CongressReportSheet, PartyReportSheet, PressSheet, ReceptionSheet
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check


def _by_then(sheet: ReceptionSheet) -> Severity:
    """What must be done before visitors come blocks once they are here."""
    return Severity.BLOCK if sheet.today >= sheet.reception.start.day else Severity.WARN


@check(93, on=ReceptionSheet)
def foreign_guests(sheet: ReceptionSheet, _rules: Book) -> Iterator[Finding]:
    """A meeting with foreign guests is decided by a deputy head or the head, and filed."""
    reception = sheet.reception
    if reception.kind is not VisitorKind.FOREIGN:
        return
    if (reception.leader or reception.meeting) and not reception.decided_on:
        yield foreign_guests.finding(
            _by_then(sheet),
            "县政府出面会见、会谈或陪同外宾，应报副县长、县长决定，没有决定的记录。",
            remedy="请按分工报副县长、县长决定后，填写决定领导和决定日期。",
            field="decided_on",
        )
    elif reception.decided_on and reception.decided_on > reception.start.day:
        yield foreign_guests.finding(
            Severity.WARN,
            "决定日期在来访之后。",
            sum=f"{reception.start.day.isoformat()}来访 {reception.decided_on.isoformat()}决定",
            remedy="请核对决定日期。",
            field="decided_on",
        )
    if not reception.filed_on:
        yield foreign_guests.finding(
            _by_then(sheet),
            "外宾来江尚未报县外事机构备案。",
            remedy="请报备案后填写外事备案日期和备案号。",
            field="filed_on",
        )


@check(93, 94, on=ReceptionSheet)
def reception_arranged(sheet: ReceptionSheet, _rules: Book) -> Iterator[Finding]:
    """The department proposes, the office handles it; governments of other provinces are the office's own."""
    reception = sheet.reception
    article = 93 if reception.kind is VisitorKind.FOREIGN else 94
    own = reception.kind is VisitorKind.OTHER_PROVINCE
    if not reception.office_on:
        yield reception_arranged.finding(
            _by_then(sheet),
            "省外政府代表团由县政府办公室统一办理，没有办理记录。" if own else "来宾安排意见尚未报县政府办公室。",
            remedy="请填写报办公室日期。",
            article=article,
            field="office_on",
        )
    if not own and not sheet.proposed_by:
        yield reception_arranged.finding(
            Severity.HINT,
            "没有登记提出安排意见的部门。",
            remedy="请选择对口部门。",
            article=article,
            field="proposed_by",
        )
    if article == 94 and not sheet.undertaker:
        yield reception_arranged.finding(
            Severity.HINT,
            "没有登记具体承办单位。",
            remedy="请选择承办单位，一般为县接待部门。",
            article=article,
            field="undertaker",
        )


@check(94, on=ReceptionSheet)
def party_told(sheet: ReceptionSheet, rules: Book) -> Iterator[Finding]:
    """Visitors of the rank of a division head or above from ministries, province or city are reported."""
    reception, figures = sheet.reception, rules.edition.leaders
    if reception.kind not in figures.party_kinds or reception.level not in figures.party_levels:
        return
    if reception.party_on:
        yield party_told.finding(
            Severity.MET,
            "正处级以上领导来江，已报告县委。",
            sum=f"{reception.party_on.isoformat()}报告",
            field="party_on",
        )
    else:
        yield party_told.finding(
            _by_then(sheet),
            f"{reception.kind.label}{reception.level.label}领导来江要报告县委，尚未报告。",
            sum=f"主宾{reception.level.label}，正处级以上须报告",
            remedy="请报告县委后填写报告县委日期。",
            field="party_on",
        )


@check(34, on=PressSheet)
def press_approved(sheet: PressSheet, rules: Book) -> Iterator[Finding]:
    """News is released with the approval of the head or the executive deputy."""
    release, figures = sheet.release, rules.edition.leaders
    allowed = "或".join(role.label for role in figures.press_approvers)
    if sheet.approver is None or sheet.approver.role not in figures.press_approvers:
        who = f"登记的批准人是{sheet.approver.printed}" if sheet.approver else "没有登记批准人"
        yield press_approved.finding(
            Severity.BLOCK,
            f"发布重要政务新闻须经{allowed}批准，{who}。",
            remedy=f"请报{allowed}批准后填写批准人。",
            field="approved_by",
        )
    elif release.approved_on is None or release.approved_on > release.released_on:
        yield press_approved.finding(
            Severity.BLOCK,
            "新闻发布应先经批准，没有发布之前的批准日期。",
            sum=f"{release.released_on.isoformat()}发布"
            + (f" {release.approved_on.isoformat()}批准" if release.approved_on else ""),
            remedy="请核对批准日期。",
            field="approved_on",
        )


@check(34, on=PressSheet)
def press_spokesman(sheet: PressSheet, rules: Book) -> Iterator[Finding]:
    """The spokesman is the office director as a rule."""
    if sheet.spokesman.role not in rules.edition.leaders.spokesmen and not sheet.release.spokesman_reason:
        yield press_spokesman.finding(
            Severity.WARN,
            f"新闻发言人原则上由办公室主任担任，现为{sheet.spokesman.printed}。",
            remedy="请核对发言人；确由他人发布的，填写原因。",
            field="spokesman_reason",
        )


@check(72, on=PartyReportSheet)
def head_first(sheet: PartyReportSheet, _rules: Book) -> Iterator[Finding]:
    """What goes to the Party committee is reported to the head first, and taken there by him or his delegate."""
    report = sheet.report
    if sheet.person.role is PostRole.COUNTY_HEAD:
        return
    if report.reported_on and (report.head_on is None or report.head_on > report.reported_on):
        yield head_first.finding(
            Severity.BLOCK,
            "向县委请示、报告应按程序先向县长报告。",
            sum=f"{report.reported_on.isoformat()}向县委汇报 "
            + (f"{report.head_on.isoformat()}向县长报告" if report.head_on else "未登记向县长报告"),
            remedy="请核对向县长报告的日期；确未先报的，写明准予理由。",
            field="head_on",
        )
    elif report.head_on is None:
        yield head_first.finding(
            Severity.HINT,
            "还没有向县长报告。",
            remedy="请先向县长报告，由县长汇报或委托汇报。",
            field="head_on",
        )
    if report.reported_on and report.route is ReportingRoute.DELEGATED and sheet.delegate is None:
        yield head_first.finding(
            Severity.WARN,
            "县长委托向县委汇报，没有登记受委托人。",
            remedy="请选择受委托人。",
            field="delegate",
        )


@check(73, on=CongressReportSheet)
def congress_text_approved(sheet: CongressReportSheet, _rules: Book) -> Iterator[Finding]:
    """A department's report to the people's congress was approved by the head or the deputy in charge before."""
    report = sheet.report
    approvers = "、".join(one.printed for one in sheet.in_care) or "分管副县长"
    severity = Severity.BLOCK if sheet.today >= report.due_on else Severity.WARN
    if sheet.approver is None or report.approved_on is None:
        yield congress_text_approved.finding(
            severity,
            f"{sheet.unit}受托向人大报告的文稿应先经县长或分管副县长审定，没有审定的记录。",
            sum=f"{report.due_on.isoformat()}报告",
            remedy=f"请送县长或{approvers}审定后，填写审定领导和审定日期。",
            field="approved_by",
        )
        return
    if sheet.approver.role is not PostRole.COUNTY_HEAD and sheet.approver not in sheet.in_care:
        yield congress_text_approved.finding(
            Severity.BLOCK,
            f"报告文稿由县长或分管副县长审定，{sheet.approver.printed}不分管{sheet.unit}。",
            remedy=f"请送县长或{approvers}审定。",
            field="approved_by",
        )
    if report.approved_on > report.due_on:
        yield congress_text_approved.finding(
            Severity.BLOCK,
            "报告文稿应在报告之前审定。",
            sum=f"{report.due_on.isoformat()}报告 {report.approved_on.isoformat()}审定",
            remedy="请核对审定日期。",
            field="approved_on",
        )
