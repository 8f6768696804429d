"""A paper that goes out: its numbers, its signatures, its seal, its place in the archive."""

from datetime import date

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents.sheets import outgoing_sheet
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules.findings import judged
from jkgov_desktop.records.documents.archive import ArchiveItem, NormativeDocument, Validity
from jkgov_desktop.records.documents.outgoing import Issuer, IssueRole, IssueStep, MarkCode, OutgoingDocument
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.store.unit import UnitOfWork


def save_outgoing(desk: Desk, loaded: OutgoingDocument | None, wanted: OutgoingDocument) -> OutgoingDocument:
    """Keep a paper; a normative document that is issued enters the directory."""
    with desk.unit(f"{'修改' if loaded else '登记'}发文“{wanted.title}”") as unit:
        kept = unit.change(loaded, wanted) if loaded else unit.add(wanted)
        if _listed(kept) and not (loaded and _listed(loaded)):
            _enter_in_directory(unit, kept)
        return kept


def distribute(desk: Desk, document: OutgoingDocument) -> OutgoingDocument:
    """Note that a paper goes out today."""
    return save_outgoing(desk, document, replace(document, distributed_on=desk.now().date()))


def _listed(document: OutgoingDocument) -> bool:
    """Whether a paper belongs in the directory of normative documents (第22条)."""
    return bool(document.normative and document.distributed_on) and document.issuer is not Issuer.PARTY_GROUP


def _enter_in_directory(unit: UnitOfWork, document: OutgoingDocument) -> None:
    by_number = unit.all(NormativeDocument, issue_number=document.issue_number) if document.issue_number else []
    if by_number or unit.all(NormativeDocument, document=document.id):
        return
    assert document.distributed_on
    unit.add(
        NormativeDocument(
            title=document.title,
            issue_number=document.issue_number,
            issued_on=document.distributed_on,
            validity=Validity.VALID,
            document=document.id,
        )
    )


def issue_series(code: str, day: date) -> str:
    """The series in which the papers under the letters `code` are numbered in a year."""
    return f"{code}〔{day.year}〕"


def give_issue_number(desk: Desk, document: OutgoingDocument, code: MarkCode) -> OutgoingDocument:
    """Give a signed paper the next number of its series: 江府发〔2026〕3号.

    Raises Refused while it is not signed, and for a normative document no meeting has settled (第21条) unless that
    finding was set aside with a reason.
    """
    if document.issue_number:
        raise Refused(f"已给发文字号{document.issue_number}。")
    if not document.signed_on or not document.signer:
        raise Refused("还没有签发，不能给发文字号；请先登记签发人和签发日期。")
    for one in judged(desk, document.id, outgoing_sheet(desk, document)):
        finding = one.finding
        if finding.check == "settled_by_meeting" and finding.severity is Severity.BLOCK and not one.override:
            raise Refused(f"{finding.says}（{finding.citation}）")
    with desk.unit(f"给“{document.title}”发文字号") as unit:
        series = issue_series(code.code, document.signed_on)
        number = unit.give_number(series, document.id, document.signed_on)
        return unit.change(document, replace(document, issue_number=f"{series}{number}号"))


def lay_route(desk: Desk, document: OutgoingDocument) -> list[IssueStep]:
    """Enter the stations of a draft's way that are not there yet, unsigned; the first of several who may sign."""
    there = {(one.role, one.person) for one in desk.store.all(IssueStep, document=document.id)}
    route = outgoing_sheet(desk, document).route
    wanted = [(one.role, one.options[0]) for one in route if one.options and isinstance(one.role, IssueRole)]
    with desk.unit(f"列出“{document.title}”的审签环节") as unit:
        return [
            unit.add(IssueStep(document=document.id, role=role, person=person))
            for role, person in wanted
            if (role, person) not in there
        ]


def save_archive_item(desk: Desk, loaded: ArchiveItem | None, wanted: ArchiveItem) -> ArchiveItem:
    """Keep an archived item; a new one without a number gets the next of its year, period and division (DA/T 22)."""
    with desk.unit(f"{'修改' if loaded else '登记'}归档“{wanted.title}”") as unit:
        if loaded:
            if loaded.item and loaded.series != wanted.series:
                raise Refused(f"档号{loaded.code}已给，全宗、年度、期限和机构不能再改；如系误登，请删除后重新登记。")
            return unit.change(loaded, wanted)
        kept = unit.add(wanted)
        number = kept.item or unit.give_number(kept.series, kept.id, kept.dated or desk.now().date())
        return unit.change(kept, replace(kept, item=number))
