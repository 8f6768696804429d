"""Who decides about a paper (第60条), and what a signature on it means (第61条)."""

from collections.abc import Iterator

from jkgov_desktop.records.documents.incoming import Genre, IncomingDocument, Signature, StepKind
from jkgov_desktop.records.documents.sheets import IncomingSheet
from jkgov_desktop.records.fields import Id
from jkgov_desktop.rulebook import book
from jkgov_desktop.rulebook.documents.incoming import ASKING
from jkgov_desktop.rulebook.findings import Finding, Severity, check, computes


@computes(61)
def circle_means(genre: Genre) -> str:
    """What 圈阅 means on a paper that came in: 同意 or 已阅知; empty where the rules name no meaning."""
    if genre in ASKING:
        return "同意"
    return "已阅知" if genre is Genre.REPORT else ""


@computes(60)
def deciders(document: IncomingDocument, deputies: tuple[Id, ...], head: Id) -> tuple[Id, ...]:
    """Who decides about a paper, in order: every deputy head it touches, then the head where it is important."""
    important = (head,) if document.important and head else ()
    return tuple(dict.fromkeys((*deputies, *important)))


@check(60, on=IncomingSheet)
def joint_approval(sheet: IncomingSheet, _rules: book.Book) -> Iterator[Finding]:
    """What touches several portfolios is decided by all their deputy heads; what is important by the head."""
    document, desks = sheet.document, sheet.desks
    if document.for_reading or document.genre not in ASKING:
        return
    signed = {one.person for one in sheet.steps if one.signature}
    missing = [one for one in sheet.deputies if not _hand_of(one, sheet) & signed]
    over = bool(document.replied_on or document.closed_on)
    if len(sheet.deputies) > 1 and missing and (over or signed):
        yield joint_approval.finding(
            Severity.BLOCK if over else Severity.HINT,
            "涉及两位以上副县长分管的工作，须经有关副县长共同审批。",
            sum=f"应批{len(sheet.deputies)}位，还缺{'、'.join(map(desks.name, missing))}",
            remedy="请送缺签的副县长审批；不在岗的，送代行其职责的领导。",
            field="unit",
        )
    if document.important and over and not (_hand_of(desks.head, sheet) | {desks.executive}) & signed:
        yield joint_approval.finding(
            Severity.BLOCK,
            "重要问题须送县长审批，或由县长委托常务副县长审批。",
            sum="批示中没有县长或常务副县长",
            remedy="请送县长审批；受委托的，请登记委托。",
            field="important",
        )


def _hand_of(person: Id, sheet: IncomingSheet) -> frozenset[Id]:
    """Those whose signature counts as that of `person`: his own, and that of whoever stood in for him (第5、81条)."""
    return sheet.covered_by.get(person, frozenset()) | {person}


@check(61, on=IncomingSheet)
def complete_instruction(sheet: IncomingSheet, _rules: book.Book) -> Iterator[Finding]:
    """A decision on a concrete request has a clear opinion, a name and a full date."""
    for step in sheet.steps:
        if step.kind is not StepKind.INSTRUCTION or step.signature is None:
            continue
        who = sheet.desks.name(step.person) or "领导"
        lacks = []
        if sheet.document.genre in ASKING and step.signature is not Signature.CIRCLE and not step.words:
            lacks.append("明确意见")
        if step.signed_on is None:
            lacks.append("完整日期")
        if lacks:
            yield complete_instruction.finding(
                Severity.BLOCK,
                f"{who}的批示缺{'、'.join(lacks)}。",
                sum="应有明确意见、姓名和完整日期（年月日）",
                remedy="请核对原件补登；原件上没有的，请呈领导补签。",
                subject=step.id,
                field="document_steps",
            )
        elif step.signature is Signature.CIRCLE:
            yield from _circled(sheet, who, step.id)


def _circled(sheet: IncomingSheet, who: str, step: Id) -> Iterator[Finding]:
    meaning = circle_means(sheet.document.genre)
    if meaning:
        yield complete_instruction.finding(
            Severity.MET,
            f"{who}圈阅，表示{meaning}。",
            sum=f"{sheet.document.genre.label}性公文的圈阅表示{meaning}",
            subject=step,
        )
    elif not sheet.document.for_reading:
        yield complete_instruction.finding(
            Severity.HINT,
            f"{who}在{sheet.document.genre.label}上圈阅，规则没有写明是什么意思。",
            remedy="作阅知的请勾选“阅件”；要作决定的，请呈领导写明意见。",
            subject=step,
            field="for_reading",
        )
