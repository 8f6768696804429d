"""Normative documents (第18、19、21、22条), publication (第35条) and filing (第37条)."""

from collections.abc import Iterator

from jkgov_desktop.records.documents.archive import Validity
from jkgov_desktop.records.documents.outgoing import Issuer, Openness
from jkgov_desktop.records.documents.sheets import NormativeSheet, OutgoingSheet
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check
from jkgov_desktop.rulebook.periods import months_after


@check(21, on=OutgoingSheet)
def settled_by_meeting(sheet: OutgoingSheet, rules: Book) -> Iterator[Finding]:
    """A normative document of the government or its office is settled by the meetings the rules name."""
    document = sheet.document
    if not document.normative or document.issuer is Issuer.PARTY_GROUP:
        return
    wanted = rules.edition.documents.normative_meetings
    names = "或".join(one.label for one in wanted)
    if sheet.meeting_kind is None:
        yield settled_by_meeting.finding(
            Severity.BLOCK,
            f"行政规范性文件应经{names}讨论、审定后发布，还没有关联会议。",
            sum="审定会议：无",
            remedy="请先提交会议审定，再在“审定会议”中选择；未审定不能给发文字号。",
            field="meeting",
        )
    elif sheet.meeting_kind not in wanted:
        yield settled_by_meeting.finding(
            Severity.BLOCK,
            f"{sheet.meeting_kind.label}不能审定行政规范性文件。",
            sum=f"审定会议：{sheet.meeting}；应为{names}",
            remedy=f"请提交{names}审定。",
            field="meeting",
        )
    elif sheet.settled_on is None:
        yield settled_by_meeting.finding(
            Severity.BLOCK,
            "审定会议还没有开完，规范性文件未经审定。",
            sum=f"审定会议：{sheet.meeting}，还没有散会",
            remedy="请待会议审定、登记散会后再签发、给号。",
            field="meeting",
        )
    elif document.signed_on and document.signed_on < sheet.settled_on:
        yield settled_by_meeting.finding(
            Severity.BLOCK,
            "规范性文件在会议审定之前已经签发。",
            sum=f"{chinese_day(document.signed_on)}签发，{sheet.meeting}{chinese_day(sheet.settled_on)}召开",
            remedy="请核对签发日期和审定会议；确系先签发的，按审定稿重新送签。",
            field="signed_on",
        )
    else:
        held = f"{sheet.meeting}（{chinese_day(sheet.settled_on)}）"
        yield settled_by_meeting.finding(Severity.MET, "规范性文件已经会议审定。", sum=held)


@check(18, on=OutgoingSheet)
def within_limits(sheet: OutgoingSheet, _rules: Book) -> Iterator[Finding]:
    """Somebody named has looked whether a normative document keeps within its limits."""
    document = sheet.document
    if document.normative and not (document.three_no and document.legal_reviewer):
        lacks = [*([] if document.three_no else ["三不得核对"]), *([] if document.legal_reviewer else ["审核人姓名"])]
        yield within_limits.finding(
            Severity.WARN,
            "规范性文件不得设定行政许可、处罚、强制，无依据不得减损权益、增加义务，还没有人核对。",
            sum=f"缺{'、'.join(lacks)}",
            remedy="请逐条核对后勾选“三不得已核”，填写合法性审核人。",
            field="legal_reviewer",
        )


@check(19, on=OutgoingSheet)
def joint_departments(sheet: OutgoingSheet, _rules: Book) -> Iterator[Finding]:
    """What concerns several departments is made by the government or jointly."""
    document = sheet.document
    if document.normative and document.joint and document.issuer is Issuer.OFFICE:
        yield joint_departments.finding(
            Severity.WARN,
            "涉及两个及以上部门职权的规范性文件，应由县政府制定或由有关部门联合制定。",
            sum=f"发文机关：{document.issuer.label}",
            remedy="请改以县政府名义制发；部门联合制定的重要文件，发布前须经县政府批准。",
            field="issuer",
        )


@check(35, on=OutgoingSheet)
def openness(sheet: OutgoingSheet, _rules: Book) -> Iterator[Finding]:
    """Every paper says whether it is published; what is public is published in time."""
    document = sheet.document
    if document.openness is None and (document.issue_number or document.signed_on):
        yield openness.finding(
            Severity.WARN,
            "还没有确定公开属性。",
            remedy="请在主动公开、依申请公开、不予公开中选一项。",
            field="openness",
        )
    elif document.openness is Openness.CLOSED and not document.closed_reason:
        yield openness.finding(
            Severity.WARN, "不予公开的，应写明理由。", remedy="请填写不公开理由。", field="closed_reason"
        )
    elif document.openness is Openness.PUBLIC and document.distributed_on and not document.published_on:
        yield openness.finding(
            Severity.HINT,
            "主动公开的公文已印发，请及时公布并登记。",
            sum=f"{chinese_day(document.distributed_on)}印发",
            remedy="公布后填写公开日期。",
            field="published_on",
        )


@check(37, on=OutgoingSheet)
def filed(sheet: OutgoingSheet, _rules: Book) -> Iterator[Finding]:
    """A normative document that was issued is put on file."""
    document = sheet.document
    if document.normative and document.distributed_on and not document.filed_on:
        yield filed.finding(
            Severity.HINT,
            "规范性文件印发后要依法备案，还没有登记备案。",
            sum=f"{chinese_day(document.distributed_on)}印发",
            remedy="报送备案后填写备案日期。",
            field="filed_on",
        )


@check(22, on=NormativeSheet)
def reviewed_in_time(sheet: NormativeSheet, rules: Book) -> Iterator[Finding]:
    """A normative document in force is looked through from time to time."""
    document, months = sheet.document, rules.edition.documents.cleaning_months
    if document.validity is not Validity.VALID:
        return
    last = document.reviewed_on or document.issued_on
    due = months_after(last, months)
    if sheet.today > due:
        yield reviewed_in_time.finding(
            Severity.WARN,
            "规范性文件应定期清理，已超过清理周期。",
            sum=f"上次{chinese_day(last)}，周期{months}个月，应于{chinese_day(due)}前清理",
            remedy="清理后填写“上次清理”，不再有效的改为废止或失效，并公布目录。",
            field="reviewed_on",
        )
