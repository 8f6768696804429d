"""The forms of a paper that came in, from its sheet."""

from collections.abc import Iterable
from datetime import date

from jkgov_desktop.paper.documents import handling
from jkgov_desktop.paper.documents.rooms import Said
from jkgov_desktop.paper.documents.words import CirculationReader, FormOffice, NamedPaper, Returned
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.documents.incoming import DocumentStep, Fault, IncomingDocument, StepKind
from jkgov_desktop.records.documents.sheets import IncomingSheet
from jkgov_desktop.records.fields import Id, article_name, chinese_day
from jkgov_desktop.records.house import House
from jkgov_desktop.records.sheets import NothingToPrint

_REPLY = 67
_PROPOSED = frozenset({StepKind.PROPOSAL, StepKind.REVIEW})


def issuer_of(house: House) -> FormOffice:
    """The office that prints a form."""
    return FormOffice(house.office, house.phone)


def print_handling(sheet: IncomingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """文件处理单 with room for all that is still to be written by hand."""
    return _handling(sheet, paper_of(sheet), fonts, printed_on)


def print_history(sheet: IncomingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """文件处理单 with everything that was written on it so far, for the file."""
    return _handling(sheet, paper_of(sheet, with_history=True), fonts, printed_on)


def _handling(sheet: IncomingSheet, paper: NamedPaper, fonts: Fonts, printed_on: date | None) -> Printed:
    draw = handling.print_reading if sheet.document.for_reading else handling.print_handling
    return draw(paper, fonts, printed_on)


def print_circulation(sheet: IncomingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """传阅单 with everybody the paper was or will be passed to."""
    readers = [
        CirculationReader(_who(sheet, step), _short(step.sent_on), _short(step.returned_on), step.words)
        for step in sheet.steps
        if step.kind is StepKind.READING
    ]
    return handling.print_circulation(paper_of(sheet), readers, fonts, printed_on)


def print_return_slip(sheet: IncomingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """退文单; raises NothingToPrint while no point of the first check is marked as failed."""
    if not sheet.faults:
        raise NothingToPrint("初审没有勾选不合格之处，不需要退文。请先在“初审”中勾选，再打印退文单。")
    notes = "；".join(fault.note for fault in sheet.faults if fault.note)
    returned = Returned(
        points=tuple(fault.label for fault in Fault),
        failed=tuple(fault.fault.label for fault in sheet.faults),
        note=notes,
        wanted=sheet.document.return_note,
    )
    return handling.print_return_slip(paper_of(sheet), returned, fonts, printed_on)


def print_transfer(sheet: IncomingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """转办单; raises NothingToPrint while no leader has written anything."""
    if not any(step.words for step in sheet.steps if step.kind is StepKind.INSTRUCTION):
        raise NothingToPrint("还没有登记领导批示。请先在“批示”中登记批示内容，再打印转办单。")
    return handling.print_transfer(paper_of(sheet, with_history=True), fonts, printed_on)


def print_reminder(sheet: IncomingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """催办单 of one paper; raises NothingToPrint when it has been answered."""
    if not sheet.document.open:
        raise NothingToPrint("这份文件已经办结，不需要催办。")
    return handling.print_reminders([paper_of(sheet)], fonts, printed_on)


def print_reminders(sheets: Iterable[IncomingSheet], fonts: Fonts, printed_on: date | None = None) -> Printed:
    """催办单 of every paper that is due, one after the other."""
    return handling.print_reminders([paper_of(sheet) for sheet in sheets], fonts, printed_on)


def paper_of(sheet: IncomingSheet, *, with_history: bool = False) -> NamedPaper:
    """What forms say of a paper; only with its history do they print what was written on it."""
    document = sheet.document
    return NamedPaper(
        issuer=issuer_of(sheet.house),
        number=document.receipt,
        received=_received(document),
        sender=document.sender,
        reference=document.reference,
        title=document.title,
        genre=document.genre.label,
        urgency=document.urgency.label if document.urgency else "",
        amount=_amount(document),
        contact=document.contact,
        lead=sheet.unit,
        assisting=document.assisting,
        due=_due(document),
        proposals=_proposals(sheet, with_history=with_history),
        instructions=_instructions(sheet, with_history=with_history),
        readers=_readers(sheet, with_history=with_history),
        handled=document.result if with_history else "",
    )


def _received(document: IncomingDocument) -> str:
    at = f" {document.received_at:%H:%M}" if document.received_at else ""
    return chinese_day(document.received_on) + at


def _amount(document: IncomingDocument) -> str:
    copies = f"{document.copies}份" if document.copies else ""
    pages = f"{document.pages}页" if document.pages else ""
    return "、".join(filter(None, (copies, pages)))


def _due(document: IncomingDocument) -> str:
    if not document.due_on:
        return ""
    decided = f"{document.reply_class.label}，" if document.reply_class else ""
    return f"{chinese_day(document.due_on)}（{decided}{article_name(_REPLY)}）"


def _proposals(sheet: IncomingSheet, *, with_history: bool) -> tuple[Said, ...]:
    """What the office proposes is always printed; who agreed only with the history."""
    first = (Said("拟办：", sheet.document.proposal),) if sheet.document.proposal else ()
    steps = [step for step in sheet.steps if step.kind in _PROPOSED] if with_history else []
    signed = tuple(_said(sheet, step) for step in steps)
    return (*first, *(signed or (Said("办公室主任："),))) if first or signed else ()


def _instructions(sheet: IncomingSheet, *, with_history: bool) -> tuple[Said, ...]:
    """Those who were asked, else those the rules propose: the deputies, and the head for important questions."""
    steps = [step for step in sheet.steps if step.kind is StepKind.INSTRUCTION]
    if steps:
        return tuple(_said(sheet, step) if with_history else Said(f"{_who(sheet, step)}：") for step in steps)
    proposed: list[Id] = [*sheet.deputies]
    if sheet.document.important or not proposed:
        proposed.append(sheet.desks.head)
    return tuple(Said(f"{sheet.desks.name(person)}：") for person in dict.fromkeys(proposed))


def _readers(sheet: IncomingSheet, *, with_history: bool) -> str:
    """Who should read it; with the history also when each gave it back."""
    readings = [step for step in sheet.steps if step.kind is StepKind.READING]
    back = [f"（{_short(step.returned_on)}阅退）" if with_history and step.returned_on else "" for step in readings]
    return "、".join(_who(sheet, step) + day for step, day in zip(readings, back, strict=True))


def _said(sheet: IncomingSheet, step: DocumentStep) -> Said:
    words = step.words or (f"（{step.signature.label}）" if step.signature else "")
    return Said(f"{_who(sheet, step)}：", words, chinese_day(step.signed_on) if step.signed_on else "")


def _who(sheet: IncomingSheet, step: DocumentStep) -> str:
    return sheet.desks.name(step.person or step.unit)


def _short(on: date | None) -> str:
    return f"{on.month}月{on.day}日" if on else ""
