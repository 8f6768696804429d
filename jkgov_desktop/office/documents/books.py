"""The books of papers of a year, in the columns that offices keep them in, and what is due on a day."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents.sheets import incoming_sheet
from jkgov_desktop.office.paper import Paper, of_year
from jkgov_desktop.records.documents.archive import ArchiveItem, NormativeDocument
from jkgov_desktop.records.documents.incoming import Book, DocumentStep, IncomingDocument, StepKind
from jkgov_desktop.records.documents.outgoing import IssueCopy, OutgoingDocument
from jkgov_desktop.records.documents.reporting import LeaderInstruction
from jkgov_desktop.records.documents.seals import Seal, SealUse
from jkgov_desktop.records.documents.sheets import IncomingSheet
from jkgov_desktop.records.fields import Choice, Id
from jkgov_desktop.records.sheets import LedgerColumn, LedgerSheet
from jkgov_desktop.rulebook.documents.incoming import NEAR_DAYS

_Columns = Sequence[tuple[str, float]]
_Lines = Iterator[tuple[str, ...]]

_INCOMING: _Columns = (
    ("收文号", 6), ("日期", 6), ("来文机关", 12), ("来文字号", 12), ("标题", 26), ("文种", 5), ("紧急", 5),
    ("份/页", 5), ("联系人电话", 10), ("批示领导", 8), ("承办单位", 9), ("办理类别", 7), ("应办结", 6),
    ("办结", 6), ("复文号", 10), ("备注", 5),
)  # fmt: skip
_OUTGOING: _Columns = (
    ("序号", 4), ("印发", 6), ("发文字号", 13), ("标题", 28), ("签发领导", 8), ("拟稿单位", 10), ("主送", 18),
    ("份数", 5), ("发往机关及份数", 20), ("公开属性", 8), ("备注", 6),
)  # fmt: skip
_INSTRUCTIONS: _Columns = (
    ("序号", 4), ("批示日期", 7), ("批示领导", 8), ("文件或来件", 22), ("批示内容", 26), ("承办单位", 10),
    ("转办", 6), ("时限", 6), ("反馈摘要", 18), ("呈报", 6),
)  # fmt: skip
_SEALS: _Columns = (
    ("序号", 4), ("用印时间", 10), ("印章名称", 14), ("用印单位", 10), ("文件或事由", 24), ("份数", 5), ("次数", 5),
    ("批准人", 7), ("批准日期", 7), ("经办人签名", 9), ("监印人签名", 9), ("备注", 6),
)  # fmt: skip
_NORMATIVE: _Columns = (
    ("序号", 4), ("标题", 34), ("发文字号", 14), ("发布日期", 11), ("效力状态", 9), ("状态日期", 11),
    ("上次清理", 11), ("备注", 8),
)  # fmt: skip
_ARCHIVE: _Columns = (
    ("序号", 4), ("档号", 24), ("文号", 17), ("责任者", 13), ("题名", 27), ("日期", 8), ("页数", 5), ("盒号", 5),
    ("备注", 6),
)  # fmt: skip


def _incoming(desk: Desk, year: int) -> _Lines:
    papers = [one for one in desk.store.all(IncomingDocument, order="received_on") if one.received_on.year == year]
    units = desk.store.names("units", {one.unit for one in papers if one.unit})
    leaders = _instructing(desk)
    replies = {one.answers: one.issue_number for one in desk.store.all(OutgoingDocument) if one.answers}
    books = list(Book)
    for one in sorted(papers, key=lambda each: (books.index(each.book or Book.UNITS), each.number or 0)):
        yield (
            str(one.number or ""), _day(one.received_on), one.sender, one.reference, one.title, one.genre.label,
            _label(one.urgency), "/".join(str(count) for count in (one.copies, one.pages) if count), one.contact,
            leaders.get(one.id, ""), units.get(one.unit or "", ""), _label(one.reply_class), _day(one.due_on),
            _day(one.closed_on or one.replied_on), replies.get(one.id, ""), "退文" if one.returned_on else "",
        )  # fmt: skip


def _instructing(desk: Desk) -> dict[Id, str]:
    """Who wrote an instruction on each paper."""
    steps = desk.store.all(DocumentStep, order="id", kind=StepKind.INSTRUCTION)
    names = desk.store.names("persons", {step.person for step in steps if step.person})
    found: dict[Id, list[str]] = {}
    for step in steps:
        found.setdefault(step.document, []).append(names.get(step.person or "", ""))
    return {paper: "、".join(filter(None, called)) for paper, called in found.items()}


def _outgoing(desk: Desk, year: int) -> _Lines:
    papers = [one for one in desk.store.all(OutgoingDocument, order="issue_number") if one.issue_number]
    papers = [one for one in papers if (one.distributed_on or one.signed_on or one.drafted_on).year == year]
    units = desk.store.names("units", {one.unit for one in papers if one.unit})
    names = desk.store.names("persons", {one.signer for one in papers if one.signer})
    for number, one in enumerate(papers, start=1):
        sent = desk.store.all(IssueCopy, order="id", document=one.id)
        yield (
            str(number), _day(one.distributed_on), one.issue_number, one.title.replace("\n", ""),
            names.get(one.signer or "", ""), units.get(one.unit or "", ""), one.main_recipient,
            str(one.copies or ""), "、".join(f"{copy.recipient}{copy.copies}份" for copy in sent),
            _label(one.openness), "",
        )  # fmt: skip


def _instructions(desk: Desk, year: int) -> _Lines:
    kept = [one for one in desk.store.all(LeaderInstruction, order="given_on") if one.given_on.year == year]
    leaders = desk.store.names("persons", {one.leader for one in kept})
    units = desk.store.names("units", {one.unit for one in kept if one.unit})
    for number, one in enumerate(kept, start=1):
        yield (
            str(number), _day(one.given_on), leaders.get(one.leader, ""), one.about, one.words,
            units.get(one.unit or "", ""), _day(one.passed_on), _day(one.due_on), one.feedback, _day(one.reported_on),
        )  # fmt: skip


def _seals(desk: Desk, year: int) -> _Lines:
    uses = [one for one in desk.store.all(SealUse, order="used_on") if one.used_on.year == year]
    seals = {one.id: one.name for one in desk.store.all(Seal)}
    units = desk.store.names("units", {one.unit for one in uses if one.unit})
    names = desk.store.names("persons", {one.approver for one in uses if one.approver})
    for number, one in enumerate(uses, start=1):
        at = f" {one.used_at:%H:%M}" if one.used_at else ""
        yield (
            str(number), _day(one.used_on) + at, seals.get(one.seal, ""), units.get(one.unit or "", ""), one.matter,
            str(one.copies), str(one.pressed or ""), names.get(one.approver or "", ""), _day(one.approved_on),
            "", "", "",
        )  # fmt: skip


def _normative(desk: Desk, year: int) -> _Lines:
    """Every normative document issued by the end of the year."""
    kept = [one for one in desk.store.all(NormativeDocument, order="issued_on") if one.issued_on.year <= year]
    for number, one in enumerate(kept, start=1):
        days = (on.isoformat() if on else "" for on in (one.changed_on, one.reviewed_on))
        yield str(number), one.title, one.issue_number, one.issued_on.isoformat(), one.validity.label, *days, ""


def _archive(desk: Desk, year: int) -> _Lines:
    for number, one in enumerate(sorted(archived(desk, year), key=lambda each: each.code), start=1):
        dated = f"{one.dated:%Y%m%d}" if one.dated else ""
        yield (
            str(number), one.code, one.reference, one.responsible, one.title, dated, str(one.pages or ""),
            str(one.box or ""), one.note,
        )  # fmt: skip


def archived(desk: Desk, year: int) -> list[ArchiveItem]:
    """The items of a year that have their numbers, box by box."""
    items = [one for one in desk.store.all(ArchiveItem, year=year) if one.item]
    return sorted(items, key=lambda one: (one.retention.code, one.division, one.item or 0))


def due_papers(desk: Desk, _name: str) -> tuple[IncomingSheet, ...]:
    """Every open paper whose limit is past or no more than three working days away, the earliest first."""
    last = desk.rules.calendar.add(desk.now().date(), NEAR_DAYS)
    papers = desk.store.all(IncomingDocument, closed_on=None, replied_on=None, returned_on=None)
    due = sorted((one for one in papers if one.due_on and one.due_on <= last), key=lambda one: one.due_on or last)
    return tuple(incoming_sheet(desk, one) for one in due)


def _label(choice: Choice | None) -> str:
    return choice.label if choice else ""


def _day(on: date | None) -> str:
    """3.5, as books of one year write it."""
    return f"{on.month}.{on.day}" if on else ""


def _book(about: str, title: str, columns: _Columns, lines: Callable[[Desk, int], _Lines]) -> Paper:
    def sheet(desk: Desk, year: int) -> LedgerSheet:
        heads = tuple(LedgerColumn(label, share) for label, share in columns)
        return LedgerSheet(f"{year}年{title}", heads, tuple(lines(desk, year)), desk.letterhead.office)

    return of_year(about, sheet)


PAPERS = (
    _book("incoming-book", "收文登记簿", _INCOMING, _incoming),
    _book("outgoing-book", "发文登记簿", _OUTGOING, _outgoing),
    _book("instruction-book", "领导批示件登记簿", _INSTRUCTIONS, _instructions),
    _book("seal-book", "用印登记簿", _SEALS, _seals),
    _book("normative-list", "规范性文件目录", _NORMATIVE, _normative),
    _book("archive-list", "归档文件目录", _ARCHIVE, _archive),
    of_year("archive-year", lambda desk, year: tuple(archived(desk, year))),
    Paper("due-papers", due_papers, lambda _desk: ["due"]),
)
