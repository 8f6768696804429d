"""The books of papers of a year, in the columns that offices keep them in, and what is due on a day."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents.sheets import incoming_sheet
from jkgov_desktop.office.documents.whereabouts import open_papers
from jkgov_desktop.office.paper import Paper, of_year
from jkgov_desktop.records.documents.archive import ArchiveItem, NormativeDocument
from jkgov_desktop.records.documents.incoming import DocumentStep, IncomingBook, IncomingDocument, StepKind, Urgency
from jkgov_desktop.records.documents.outgoing import IssueCopy, OutgoingDocument
from jkgov_desktop.records.documents.reporting import LeaderInstruction
from jkgov_desktop.records.documents.seals import Seal, SealUse
from jkgov_desktop.records.documents.sheets import ArchiveSheet, IncomingSheet
from jkgov_desktop.records.fields import Choice, Id
from jkgov_desktop.records.people import Unit
from jkgov_desktop.records.sheets import LedgerColumn, LedgerSheet
from jkgov_desktop.rulebook.documents.incoming import NEAR_DAYS
from jkgov_desktop.store.listing import Between

_Columns = Sequence[tuple[str, float]]
_Lines = Iterable[tuple[str, ...]]
_Groups = Iterator[tuple[str, _Lines]]

_ISSUE_NUMBER = re.compile(r"(.+)〔(\d{4})〕(\d+)号")

_INCOMING: _Columns = (
    ("收文\n号", 10), ("收文\n日期", 12), ("来文机关", 21), ("来文字号", 26), ("标题", 40), ("文种\n缓急", 10),
    ("份数\n页数", 10), ("联系人\n电话", 23), ("批示\n领导", 14), ("承办单位", 20), ("办理\n类别", 10),
    ("应办\n结日", 12), ("办结\n日期", 12), ("复文号", 24), ("归档\n件号", 13), ("备注", 10),
)  # fmt: skip
_OUTGOING: _Columns = (
    ("序号", 10), ("印发\n日期", 12), ("发文字号", 28), ("标题", 56), ("签发\n领导", 14), ("拟稿单位", 22),
    ("主送", 36), ("份数", 10), ("发往机关及份数", 45), ("公开\n属性", 14), ("备注", 14),
)  # fmt: skip
_INSTRUCTIONS: _Columns = (
    ("序号", 10), ("批示\n日期", 13), ("批示\n领导", 16), ("文件或来件", 52), ("批示内容", 62), ("承办单位", 28),
    ("转办\n日期", 13), ("办理\n时限", 13), ("反馈摘要", 41), ("呈报\n日期", 13),
)  # fmt: skip
_SEALS: _Columns = (
    ("序号", 10), ("用印时间", 24), ("印章名称", 34), ("用印单位", 28), ("文件或事由", 60), ("份数", 10), ("次数", 10),
    ("批准人", 16), ("批准\n日期", 13), ("经办人\n签名", 20), ("监印人\n签名", 20), ("备注", 14),
)  # fmt: skip
_NORMATIVE: _Columns = (
    ("序号", 4), ("标题", 34), ("发文字号", 14), ("发布日期", 11), ("效力状态", 9), ("状态日期", 11),
    ("上次清理", 11), ("备注", 8),
)  # fmt: skip
_ARCHIVE: _Columns = (
    ("序号", 11), ("档号", 58), ("文号", 40), ("责任者", 32), ("题名", 62), ("日期", 20), ("密级", 12), ("页数", 11),
    ("盒号", 11), ("备注", 14),
)  # fmt: skip


def _incoming(desk: Desk, year: int) -> _Groups:
    """The papers that came in, book by book, each with numbers of its own."""
    books = list(IncomingBook)
    papers = [one for one in desk.store.all(IncomingDocument, order="received_on") if one.received_on.year == year]
    papers.sort(key=lambda one: (books.index(one.book or IncomingBook.UNITS), one.number or 0))
    return _groups([(one.book or IncomingBook.UNITS).label for one in papers], _received(desk, year, papers))


def _groups(called: Iterable[str], lines: _Lines) -> _Groups:
    """`lines` in groups by what each is `called`."""
    for name, pairs in groupby(zip(called, lines, strict=True), key=itemgetter(0)):
        rows = [line for _name, line in pairs]
        yield f"{name}（{len(rows)}件）", rows


def _received(desk: Desk, year: int, papers: Sequence[IncomingDocument]) -> _Lines:
    units, leaders = _units(desk, {one.unit for one in papers}), _instructing(desk)
    replies = {one.answers: one.issue_number for one in desk.store.all(OutgoingDocument) if one.answers}
    archived = {one.incoming: _place(one) for one in desk.store.all(ArchiveItem) if one.incoming and one.item}
    for one in papers:
        urgent = one.urgency in (Urgency.URGENT, Urgency.EXTRA_URGENT)
        at = f"\n{one.received_at:%H:%M}" if urgent and one.received_at else ""
        yield (
            str(one.number or ""), _day(one.received_on, year) + at, one.sender, one.reference, one.title,
            f"{one.genre.label}\n{_label(one.urgency)}".strip(),
            "/".join(str(count) for count in (one.copies, one.pages) if count), one.contact,
            leaders.get(one.id, ""), units.get(one.unit or "", ""), _label(one.reply_class)[:2],
            _day(one.due_on, year), _day(one.closed_on or one.replied_on, year), replies.get(one.id, ""),
            archived.get(one.id, ""), "退文" if one.returned_on else "",
        )  # fmt: skip


def _units(desk: Desk, wanted: Iterable[Id | None]) -> dict[Id, str]:
    """What units are called, for short where they have a short name."""
    called = desk.store.names("units", filter(None, wanted))
    return called | {one.id: one.alias for one in desk.store.all(Unit) if one.alias}


def _place(item: ArchiveItem) -> str:
    """Y-BGS and 0001 below it: period, division and number of an archived item."""
    return f"{item.retention.code}-{item.division}\n{item.item:04d}"


def _instructing(desk: Desk) -> dict[Id, str]:
    """Who wrote an instruction on each paper, below each other."""
    steps = desk.store.all(DocumentStep, order="id", kind=StepKind.INSTRUCTION)
    names = desk.store.names("persons", {step.person for step in steps if step.person})
    found: dict[Id, list[str]] = {}
    for step in steps:
        found.setdefault(step.document, []).append(names.get(step.person or "", ""))
    return {paper: "\n".join(filter(None, called)) for paper, called in found.items()}


def _outgoing(desk: Desk, year: int) -> _Groups:
    """The papers whose numbers are of the year, series by series."""
    numbered = [(_issued(one), one) for one in desk.store.all(OutgoingDocument, order="drafted_on") if one.issue_number]
    kept = sorted(((issue, one) for issue, one in numbered if issue.year == year), key=itemgetter(0))
    return _groups([issue.code or "其他" for issue, _one in kept], _sent(desk, year, [one for _issue, one in kept]))


class _Issue(NamedTuple):
    """江府发〔2026〕3号 in its parts; a number of another form has no code and the year it was issued in."""

    code: str
    year: int
    number: int


def _issued(document: OutgoingDocument) -> _Issue:
    parts = _ISSUE_NUMBER.fullmatch(document.issue_number)
    if parts:
        return _Issue(parts[1], int(parts[2]), int(parts[3]))
    return _Issue("", (document.distributed_on or document.signed_on or document.drafted_on).year, 0)


def _sent(desk: Desk, year: int, papers: Sequence[OutgoingDocument]) -> _Lines:
    units = _units(desk, {one.unit for one in papers})
    names = desk.store.names("persons", {one.signer for one in papers if one.signer})
    for number, one in enumerate(papers, start=1):
        sent = desk.store.all(IssueCopy, order="id", document=one.id)
        yield (
            str(number), _day(one.distributed_on, year), one.issue_number, one.title.replace("\n", ""),
            names.get(one.signer or "", ""), units.get(one.unit or "", ""), one.main_recipient,
            str(one.copies or ""), "、".join(f"{copy.recipient}{copy.copies}份" for copy in sent),
            _label(one.openness).replace("公开", "\n公开").strip(), "",
        )  # fmt: skip


def _instructions(desk: Desk, year: int) -> _Lines:
    """What leaders wrote, on papers and otherwise; what was typed of it stands before what follows from the paper."""
    typed = desk.store.all(LeaderInstruction)
    known = {(one.document, one.leader, one.given_on) for one in typed}
    written = _written_on_papers(desk, year)
    followed = (one for one in written if (one.document, one.leader, one.given_on) not in known)
    kept = [*(one for one in typed if one.given_on.year == year), *followed]
    kept.sort(key=lambda one: one.given_on)
    leaders = desk.store.names("persons", {one.leader for one in kept})
    units = _units(desk, {one.unit for one in kept})
    for number, one in enumerate(kept, start=1):
        yield (
            str(number), _day(one.given_on, year), leaders.get(one.leader, ""), one.about, one.words,
            units.get(one.unit or "", ""), _day(one.passed_on, year), _day(one.due_on, year), one.feedback,
            _day(one.reported_on, year),
        )  # fmt: skip


def _written_on_papers(desk: Desk, year: int) -> Iterator[LeaderInstruction]:
    """What leaders wrote on papers in a year, with what became of it there."""
    in_year = Between("signed_on", date(year, 1, 1), date(year, 12, 31))
    for step in desk.store.all(DocumentStep, within=(in_year,), kind=StepKind.INSTRUCTION):
        if not (step.person and step.words and step.signed_on):
            continue
        paper = desk.store.get(IncomingDocument, step.document)
        handed = (one.sent_on for one in desk.store.all(DocumentStep, document=paper.id, kind=StepKind.HANDLING))
        yield LeaderInstruction(
            given_on=step.signed_on,
            leader=step.person,
            about=paper.title,
            words=step.words,
            document=paper.id,
            unit=paper.unit,
            passed_on=min(filter(None, handed), default=None),
            due_on=paper.due_on,
            feedback=paper.result,
            reported_on=paper.replied_on or paper.closed_on,
        )


def _seals(desk: Desk, year: int) -> _Lines:
    uses = [one for one in desk.store.all(SealUse, order="used_on") if one.used_on.year == year]
    seals = {one.id: one.name for one in desk.store.all(Seal)}
    units = _units(desk, {one.unit for one in uses})
    names = desk.store.names("persons", {one.approver for one in uses if one.approver})
    for number, one in enumerate(uses, start=1):
        at = f" {one.used_at:%H:%M}" if one.used_at else ""
        yield (
            str(number), _day(one.used_on, year) + at, seals.get(one.seal, ""), units.get(one.unit or "", ""),
            one.matter, str(one.copies), str(one.pressed or ""), names.get(one.approver or "", ""),
            _day(one.approved_on, year), "", "", "",
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
            str(number), one.code, one.reference, one.responsible, one.title, dated, "",
            str(one.pages or ""), str(one.box or ""), one.note,
        )  # fmt: skip


def archived(desk: Desk, year: int) -> list[ArchiveItem]:
    """The items of a year that have their numbers, box by box."""
    items = [one for one in desk.store.all(ArchiveItem, year=year) if one.item]
    return sorted(items, key=lambda one: (one.retention.code, one.division, one.item or 0))


def due_papers(desk: Desk, _name: str) -> tuple[IncomingSheet, ...]:
    """Every open paper whose limit is past or no more than three working days away, the earliest first."""
    last = desk.rules.calendar.add(desk.now().date(), NEAR_DAYS)
    papers = open_papers(desk)
    due = sorted((one for one in papers if one.due_on and one.due_on <= last), key=lambda one: one.due_on or last)
    return tuple(incoming_sheet(desk, one) for one in due)


def _label(choice: Choice | None) -> str:
    return choice.label if choice else ""


def _day(on: date | None, year: int) -> str:
    """3.5, as books of one year write it; a day of another year below that year."""
    if on is None:
        return ""
    return f"{on.month}.{on.day}" if on.year == year else f"{on.year}\n{on.month}.{on.day}"


def _book(about: str, title: str, columns: _Columns, lines: Callable[[Desk, int], _Lines]) -> Paper:
    def sheet(desk: Desk, year: int) -> LedgerSheet:
        return LedgerSheet(f"{year}年{title}", _heads(columns), tuple(lines(desk, year)), desk.letterhead.office)

    return of_year(about, sheet)


def _grouped(about: str, title: str, columns: _Columns, groups: Callable[[Desk, int], _Groups]) -> Paper:
    def sheet(desk: Desk, year: int) -> LedgerSheet:
        rows: list[tuple[str, ...]] = []
        called: list[tuple[int, str]] = []
        for heading, lines in groups(desk, year):
            called.append((len(rows), heading))
            rows += lines
        office = desk.letterhead.office
        return LedgerSheet(f"{year}年{title}", _heads(columns), tuple(rows), office, groups=tuple(called))

    return of_year(about, sheet)


def _heads(columns: _Columns) -> tuple[LedgerColumn, ...]:
    return tuple(LedgerColumn(label, share) for label, share in columns)


PAPERS = (
    _grouped("incoming-book", "收文登记簿", _INCOMING, _incoming),
    _grouped("outgoing-book", "发文登记簿", _OUTGOING, _outgoing),
    _book("instruction-book", "领导批示件登记簿", _INSTRUCTIONS, _instructions),
    _book("seal-book", "用印登记簿", _SEALS, _seals),
    _book("normative-list", "规范性文件目录", _NORMATIVE, _normative),
    _book("archive-list", "归档文件目录", _ARCHIVE, _archive),
    of_year("archive-year", lambda desk, year: ArchiveSheet(desk.letterhead, year, tuple(archived(desk, year)))),
    Paper("due-papers", due_papers, lambda _desk: ["due"]),
)
