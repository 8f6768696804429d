"""The forms of a paper that goes out, from its sheet: 发文稿纸 and the red-head document itself."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.documents.approval import print_approval
from jkgov_desktop.paper.documents.incoming import issuer_of
from jkgov_desktop.paper.documents.red_head import print_words
from jkgov_desktop.paper.documents.rooms import Said
from jkgov_desktop.paper.documents.words import Approval, Fact, Signed
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.documents.outgoing import IssueRole, Openness, OutgoingDocument
from jkgov_desktop.records.documents.red_head import document_words, issuer_name
from jkgov_desktop.records.documents.sheets import OutgoingSheet, Station
from jkgov_desktop.records.fields import article_name, chinese_day
from jkgov_desktop.records.sheets import NothingToPrint

_LEGAL, _SETTLED = 18, 21


def print_document(sheet: OutgoingSheet, fonts: Fonts, _printed_on: date | None = None) -> Printed:
    """The paper in its format; raises NothingToPrint while it has no text."""
    if not sheet.document.body:
        raise NothingToPrint("这份发文还没有正文。请先在“正文”中填写，再打印。")
    return print_words(document_words(sheet.document, sheet.house, sheet.desks.name(sheet.document.signer)), fonts)


def print_cover(sheet: OutgoingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """发文稿纸 with the cells that this case needs and no others, each citing its article."""
    document = sheet.document
    settled = f"规范性文件须经会议审议决定（{article_name(_SETTLED)}）：{sheet.meeting or '尚未审议'}。"
    approval = Approval(
        issuer=issuer_of(sheet.house),
        title=f"{issuer_name(document, sheet.house)}发文稿纸",
        facts=tuple(_facts(sheet)),
        steps=tuple(_steps(sheet)),
        below=(("用　　印", "", "印发日期", _issued(document)), ("备　　注", "")),
        closing=(settled,) if document.normative else (),
    )
    return print_approval(approval, fonts, printed_on)


def _facts(sheet: OutgoingSheet) -> Iterator[Fact]:
    document = sheet.document
    yield "文件标题", document.title.replace("\n", "")
    yield "文　　种", document.genre.label if document.genre else "", "发文字号", document.issue_number
    yield "紧急程度", document.urgency.label if document.urgency else "", "公开属性", _openness(document)
    yield "主　　送", document.main_recipient
    if document.copies_to:
        yield "抄　　送", document.copies_to
    if document.attachments:
        yield "附　　件", "；".join(document.attachments.split("\n"))
    yield "拟稿单位", sheet.unit, "拟稿人电话", f"{document.drafter} {document.phone}".strip()
    yield "拟稿日期", chinese_day(document.drafted_on), "印　　数", f"{document.copies}份" if document.copies else ""
    yield "校　　对", "", "印　　制", ""


def _issued(document: OutgoingDocument) -> str:
    return chinese_day(document.distributed_on) if document.distributed_on else ""


def _openness(document: OutgoingDocument) -> str:
    if document.openness is None:
        return ""
    reason = f"（{document.closed_reason}）" if document.openness is Openness.CLOSED and document.closed_reason else ""
    return document.openness.label + reason


def _steps(sheet: OutgoingSheet) -> Iterator[Signed]:
    """The stations of the way; who reviews a normative document for its legality signs before it is issued."""
    for station in sheet.route:
        if station.role is IssueRole.ISSUE and sheet.document.normative:
            yield Signed("合法性审核", Said(f"{sheet.document.legal_reviewer}："), article_name(_LEGAL))
        yield Signed(station.role.label, _said(sheet, station), article_name(station.article))


def _said(sheet: OutgoingSheet, station: Station) -> Said:
    """Who may sign here, and what he wrote if he has signed."""
    signed = next((one for one in sheet.steps if one.role is station.role and one.person in station.options), None)
    if signed is None:
        who = "或".join(filter(None, map(sheet.desks.name, station.options)))
        return Said(f"{who}{f'（{station.note}）' if station.note else ''}：")
    words = signed.words or (f"（{signed.signature.label}）" if signed.signature else "")
    day = chinese_day(signed.signed_on) if signed.signed_on else ""
    return Said(f"{sheet.desks.name(signed.person)}：", words, day)
