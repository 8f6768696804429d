"""Reports of the units (第71条), urgent news (第27条), suggestions and motions (第37条)."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.records.documents.reporting import Motion, ReportPeriod
from jkgov_desktop.records.documents.sheets import MotionSheet, ReportsSheet, UrgentSheet
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check, computes
from jkgov_desktop.rulebook.periods import months_after


@computes(71)
def report_due(year: int, period: ReportPeriod, rules: Book) -> date:
    """By when units report on the first half or the whole of `year`, as the office has set it."""
    figures = rules.edition.documents
    if period is ReportPeriod.HALF:
        return figures.half_due.of(year)
    return figures.year_due.of(year + 1)


@check(71, on=ReportsSheet)
def reports_in(sheet: ReportsSheet, _rules: Book) -> Iterator[Finding]:
    """Every department and township has reported on the half-year and the year."""
    for named, due, late in (
        ("半年", sheet.half_due, [one.name for one in sheet.lines if one.half is None]),
        ("全年", sheet.year_due, [one.name for one in sheet.lines if one.year is None]),
    ):
        if late and sheet.today > due:
            yield reports_in.finding(
                Severity.BLOCK,
                f"{sheet.year}年{named}报告还有{len(late)}个单位没有报送。",
                sum=f"应报{len(sheet.lines)}，已报{len(sheet.lines) - len(late)}，时限{chinese_day(due)}；"
                f"缺{'、'.join(late[:6])}{'等' if len(late) > 6 else ''}",
                remedy="请催报，收到后登记在“报告报送”。",
            )


@check(27, on=UrgentSheet)
def followed_in_writing(sheet: UrgentSheet, _rules: Book) -> Iterator[Finding]:
    """An urgent report by telephone is told to the leaders and follows in writing."""
    report = sheet.report
    if not report.told:
        yield followed_in_writing.finding(
            Severity.WARN,
            "接报后还没有登记报告了哪位领导和办公室主任。",
            sum=f"{chinese_day(report.reported_on)}接报",
            remedy="请立即报告政府领导和办公室主任，登记在“已报领导”。",
            field="told",
        )
    if report.written_on is None and sheet.today > report.reported_on:
        yield followed_in_writing.finding(
            Severity.WARN,
            f"{report.source}电话报告后，书面报告还没有补报。",
            sum=f"{chinese_day(report.reported_on)}电话报告，已过{(sheet.today - report.reported_on).days}天",
            remedy="请催补书面报告，收到后填写书面报告日。",
            field="written_on",
        )


def answer_due(proposal: Motion, rules: Book) -> date:
    """By when a suggestion or motion is answered: the day that was set, or the usual time."""
    return proposal.due_on or months_after(proposal.received_on, rules.edition.documents.proposal_months)


@check(37, on=MotionSheet)
def answered_in_time(sheet: MotionSheet, rules: Book) -> Iterator[Finding]:
    """Suggestions and motions are answered in time."""
    proposal, due = sheet.proposal, answer_due(sheet.proposal, rules)
    said = f"{chinese_day(proposal.received_on)}交办，时限{chinese_day(due)}"
    if proposal.answered_on is None and sheet.today > due:
        yield answered_in_time.finding(
            Severity.WARN,
            f"{proposal.number}逾期未答复。",
            sum=f"{said}，已超{(sheet.today - due).days}天",
            remedy=f"请督促{sheet.unit or '承办单位'}当面沟通后书面答复。",
            field="answered_on",
        )
    elif proposal.answered_on and proposal.answered_on > due:
        yield answered_in_time.finding(
            Severity.HINT,
            "答复迟于时限。",
            sum=f"{said}，{chinese_day(proposal.answered_on)}答复",
            remedy="请向提出人说明迟延原因。",
            field="answered_on",
        )
