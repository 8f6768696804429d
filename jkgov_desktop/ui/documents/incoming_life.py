"""The life of a paper that came in: 签收, 登记, 初审, 拟办, 批示, 承办, 传阅, 催办, 答复, 归档."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from jkgov_desktop.office import documents
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.documents.incoming import (
    ClassChange,
    DocumentPause,
    DocumentStep,
    ExpediteNotice,
    IncomingDocument,
    IncomingUnit,
    StepKind,
)
from jkgov_desktop.records.fields import Id, chinese_day
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.documents.incoming import NEAR_DAYS, wants_expediting
from jkgov_desktop.ui.documents.faults import FaultsSection
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import Tone
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import Deed, Fact, Life, LifeSection, Step
from jkgov_desktop.ui.limits import left_until
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts

RECEIVED = ("received_on", "received_at", "received_by", "copies", "pages", "urgency", "platform_number")
REGISTERED = ("book", "sender", "genre", "reference", "title", "contact")
CHECKED = ("signer", "signer_post", "direct", "consulted", "checked_on", "return_note")
PROPOSED = ("unit", "assisting", "reply_class", "due_on", "referred", "important", "for_reading", "proposal")
STEP_COLUMNS = ("kind", "person", "unit", "sent_on", "signature", "signed_on", "returned_on", "words")
STEP_FIELDS = ("kind", "person", "unit", "sent_on", "returned_on", "signature", "signed_on", "words")


def _units(parts: Parts) -> LifeSection:
    return PartsSection(PartList(parts, IncomingUnit, "document"))


def _steps(kind: StepKind, parts: Parts) -> LifeSection:
    """The stops of a paper; a new one begins as what this stage is about, sent today."""
    return PartsSection(_StopList(parts, kind))


class _StopList(PartList):
    """The stops of a paper, those of one kind to be completed here."""

    def __init__(self, parts: Parts, kind: StepKind) -> None:
        super().__init__(
            parts, DocumentStep, "document", columns=STEP_COLUMNS, fields=STEP_FIELDS, preset={"kind": kind}
        )
        self._kind_here = kind

    def awaited(self, part: DocumentStep) -> str:
        """What a stop of this stage waits for: to be sent, to be signed, or to come back."""
        if part.kind is not self._kind_here:
            return ""
        if part.sent_on is None:
            return "sent_on"
        if part.kind is StepKind.INSTRUCTION:
            return "" if part.signature or part.words else "signature"
        return "" if part.returned_on else "returned_on"


def _notices(parts: Parts) -> LifeSection:
    return PartsSection(PartList(parts, ExpediteNotice, "document"))


class ClockSection(PartsSection):
    """What stops the clock, what starts it again, and what sets it anew."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._document: Id = ""
        pauses = PartList(
            parts,
            DocumentPause,
            "document",
            fields=("reason",),
        )
        pauses.add_action(Button(tr("恢复计时"), self._on_resumed))
        changes = PartList(
            parts,
            ClassChange,
            "document",
            columns=("changed_on", "before", "after", "due_before", "due_after", "reason"),
            fields=("after", "reason"),
            keys="",
        )
        super().__init__(pauses, changes)

    def show_record(self, record: Record) -> None:
        """Show the pauses and the changes of a paper."""
        self._document = record.id
        super().show_record(record)

    def _on_resumed(self) -> None:
        desk = self._parts.desk
        paper = desk.store.get(IncomingDocument, self._document)
        self._parts.do(lambda: documents.resume(desk, paper), tr("已恢复计时"))


def at(desk: Desk, paper: IncomingDocument) -> int:
    """The stage a paper has come to; past the last when it is archived or was sent back.

    A paper does not wait at 催办, which may be done at any time while it is with somebody.
    """
    if paper.archived_on or paper.returned_on:
        return len(STEPS)
    steps = desk.store.all(DocumentStep, document=paper.id)
    instructed = any(step.signature or step.words for step in steps if step.kind is StepKind.INSTRUCTION)
    readers = [step for step in steps if step.kind is StepKind.READING]
    read = all(step.returned_on for step in readers)
    done = (
        True,
        True,
        bool(paper.checked_on),
        bool(paper.proposal or paper.reply_class),
        instructed or paper.for_reading,
        bool(paper.result) or paper.for_reading,
        read and bool(readers or not paper.for_reading),
        True,
        not paper.open,
    )
    return len(STEPS) - 1 if not paper.open else next((place for place, one in enumerate(done) if not one), len(done))


def _wants_expediting(desk: Desk, paper: IncomingDocument) -> bool:
    notices = desk.store.all(ExpediteNotice, document=paper.id)
    pauses = desk.store.all(DocumentPause, document=paper.id)
    return wants_expediting(paper, notices, pauses, desk.now().date(), desk.rules)


def _check(desk: Desk, paper: IncomingDocument) -> Record:
    return documents.save_incoming(desk, paper, replace(paper, checked_on=desk.now().date()))


def _answer(desk: Desk, paper: IncomingDocument) -> Record:
    today = desk.now().date()
    return documents.save_incoming(desk, paper, replace(paper, replied_on=today, closed_on=today))


def _archive(desk: Desk, paper: IncomingDocument) -> Record:
    return documents.save_incoming(desk, paper, replace(paper, archived_on=desk.now().date()))


def _lay_out(desk: Desk, paper: IncomingDocument) -> None:
    documents.propose_route(desk, paper)


def _facts(desk: Desk, paper: IncomingDocument) -> Sequence[Fact]:
    return tuple(_lines(desk, paper))


def _lines(desk: Desk, paper: IncomingDocument) -> Iterator[Fact]:
    if paper.receipt:
        yield Fact(N_("收文号"), paper.receipt)
    if paper.returned_on:
        yield Fact(N_("状态"), tr("已退文（{day}）").format(day=chinese_day(paper.returned_on)), Tone.SECONDARY)
    elif paper.open:
        yield Fact(N_("现在"), documents.incoming_sheet(desk, paper).with_whom or tr("办公室"))
    if paper.due_on:
        yield Fact(N_("应办结"), chinese_day(paper.due_on) + _left(desk, paper), _tone(desk, paper))
    if notices := desk.store.all(ExpediteNotice, document=paper.id):
        said = tr("{count} 次，最近 {day}").format(count=len(notices), day=chinese_day(notices[-1].expedited_on))
        yield Fact(N_("催办"), said)
    elif _wants_expediting(desk, paper):
        yield Fact(N_("催办"), tr("还没有催办"), Tone.WARNED)


def _left(desk: Desk, paper: IncomingDocument) -> str:
    return f"（{left_until(desk, paper.due_on)}）" if paper.open and paper.due_on else ""


def _tone(desk: Desk, paper: IncomingDocument) -> Tone:
    today = desk.now().date()
    if not paper.open or not paper.due_on:
        return Tone.FAINT
    if today > paper.due_on:
        return Tone.BLOCKED
    return Tone.WARNED if desk.rules.calendar.between(today, paper.due_on) <= NEAR_DAYS else Tone.MET


STEPS = (
    Step(N_("签收"), RECEIVED),
    Step(N_("登记"), REGISTERED),
    Step(N_("初审"), CHECKED, N_("登记今天初审合格"), _check, FaultsSection),
    Step(N_("拟办"), PROPOSED, section=_units),
    Step(N_("批示"), action=N_("登记批示"), section=partial(_steps, StepKind.INSTRUCTION)),
    Step(N_("承办"), ("result",), section=partial(_steps, StepKind.HANDLING)),
    Step(N_("传阅"), action=N_("登记传阅"), section=partial(_steps, StepKind.READING)),
    Step(N_("催办"), action=N_("登记催办"), section=_notices),
    Step(N_("答复"), ("replied_on", "closed_on"), N_("登记今天答复"), _answer, ClockSection),
    Step(N_("归档"), ("archived_on",), N_("登记今天归档"), _archive),
)
DEEDS = (
    Deed(N_("送批"), _lay_out, "Alt+1"),
    Deed(N_("转议题"), documents.to_agenda, "Alt+2"),
    Deed(N_("转督查"), documents.to_supervision, "Alt+3"),
)


def life(to_fund: Callable[[Desk, IncomingDocument], Record | None]) -> Life:
    """How a paper lives; `to_fund` begins a request for money from it, for which an amount is still to be typed."""
    return Life(
        register=IncomingDocument.register,
        steps=STEPS,
        at=at,
        deeds=(*DEEDS, Deed(N_("转经费"), to_fund, "Alt+4")),
        facts=_facts,
        pile=True,
    )
