"""Papers about what goes on to the people's congress or the county committee (第70条)."""

from collections.abc import Iterator

from jkgov_desktop.records.documents.incoming import ReplyClass
from jkgov_desktop.records.documents.sheets import IncomingSheet, OutgoingSheet
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check


@check(70, on=IncomingSheet)
def referred_request(sheet: IncomingSheet, _rules: Book) -> Iterator[Finding]:
    """A paper about such a matter is decided by a meeting."""
    document = sheet.document
    matter, kind = document.referred, document.reply_class
    if matter is None or kind is None:
        return
    allowed = [ReplyClass.EXECUTIVE] if matter.to_congress else [ReplyClass.THEMATIC, ReplyClass.EXECUTIVE]
    if kind not in allowed:
        yield referred_request.finding(
            Severity.WARN if document.open else Severity.BLOCK,
            f"{matter.label}应先经县政府会议研究，再{matter.onward}。",
            sum=f"办理类别：{kind.label}；应为：{'或'.join(one.label for one in allowed)}",
            remedy="请在“类别变更”中改为会议研究，列入议题库。",
            field="reply_class",
        )


@check(70, on=OutgoingSheet)
def referred_report(sheet: OutgoingSheet, rules: Book) -> Iterator[Finding]:
    """A paper that takes such a matter on follows a meeting that settled it."""
    document, wanted = sheet.document, rules.edition.documents.congress_meetings
    matter = document.referred
    if matter is None:
        return
    names = "或".join(one.label for one in wanted) if matter.to_congress else "县政府有关会议"
    held = chinese_day(sheet.settled_on) if sheet.settled_on else "还没有散会"
    if sheet.meeting_kind is None or (matter.to_congress and sheet.meeting_kind not in wanted):
        yield referred_report.finding(
            Severity.BLOCK,
            f"{matter.label}须先经{names}讨论，才能{matter.onward}。",
            sum=f"审定会议：{sheet.meeting or '无'}",
            remedy=f"请先提交{names}，再在“审定会议”中选择。",
            field="meeting",
        )
    elif sheet.settled_on is None or (document.signed_on and document.signed_on < sheet.settled_on):
        yield referred_report.finding(
            Severity.BLOCK,
            "会议还没有研究，不能报送。",
            sum=f"{sheet.meeting}：{held}",
            remedy="请待会议研究、登记散会后再签发。",
            field="signed_on",
        )
    else:
        yield referred_report.finding(Severity.MET, "报送前已经会议研究。", sum=f"{sheet.meeting}（{held}）")
