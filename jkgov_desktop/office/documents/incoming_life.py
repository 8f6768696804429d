"""The life of a paper that came in: 签收, 登记, 初审, 拟办, 批示, 承办, 传阅, 催办, 答复, 归档."""

from collections.abc import Iterator, Sequence

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents.incoming import propose_route, save_incoming, to_agenda, to_supervision
from jkgov_desktop.office.life import Deed, Fact, Life, Stage, Weight, Words, first_open, words
from jkgov_desktop.office.limits import left_until
from jkgov_desktop.records.documents.funds import FundRequest
from jkgov_desktop.records.documents.incoming import (
    DocumentPause,
    DocumentStep,
    ExpediteNotice,
    IncomingDocument,
    StepKind,
)
from jkgov_desktop.records.documents.sheets import IncomingSheet
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.documents.incoming import NEAR_DAYS, wants_expediting

TYPED = ("book", "received_on", "sender", "genre", "reference", "title", "contact", "urgency")
"""What is typed of a pile, in the order it stands on a first page; the rest is typed on the paper's own page."""

_ANSWER = 8
"""The place of 答复, which comes after 催办."""


def _at(desk: Desk, paper: IncomingDocument) -> int:
    """Past the last stage when it is archived or was sent back.

    A paper does not wait at 催办, which may be done at any time while it is with somebody.
    """
    if paper.archived_on or paper.returned_on:
        return len(INCOMING.stages)
    if not paper.open:
        return len(INCOMING.stages) - 1
    steps = desk.store.all(DocumentStep, document=paper.id)
    instructed = any(step.signature or step.words for step in steps if step.kind is StepKind.INSTRUCTION)
    readers = [step for step in steps if step.kind is StepKind.READING]
    read = all(step.returned_on for step in readers)
    done = (
        paper.received_on,
        paper.sender,
        paper.checked_on,
        paper.proposal or paper.reply_class,
        instructed or paper.for_reading,
        paper.result or paper.for_reading,
        read and (readers or not paper.for_reading),
    )
    place = first_open(done)
    return place if place < len(done) else _ANSWER


def _check(desk: Desk, paper: IncomingDocument) -> IncomingDocument:
    return save_incoming(desk, paper, replace(paper, checked_on=desk.now().date()))


def _answer(desk: Desk, paper: IncomingDocument) -> IncomingDocument:
    today = desk.now().date()
    return save_incoming(desk, paper, replace(paper, replied_on=today, closed_on=today))


def _archive(desk: Desk, paper: IncomingDocument) -> IncomingDocument:
    return save_incoming(desk, paper, replace(paper, archived_on=desk.now().date()))


def _lay_out(desk: Desk, paper: IncomingDocument) -> None:
    propose_route(desk, paper)


def _to_fund(desk: Desk, paper: IncomingDocument) -> FundRequest:
    """The request for money that a paper became; else a new one for which the amount is still to be typed."""
    if known := desk.store.all(FundRequest, document=paper.id):
        return known[0]
    today = desk.now().date()
    return FundRequest(asked_on=today, unit=paper.unit or "", matter=paper.title, document=paper.id)


def _facts(desk: Desk, paper: IncomingDocument, sheet: IncomingSheet) -> Sequence[Fact]:
    return tuple(_lines(desk, paper, sheet))


def _lines(desk: Desk, paper: IncomingDocument, sheet: IncomingSheet) -> Iterator[Fact]:
    if paper.receipt:
        yield Fact(N_("收文号"), paper.receipt)
    if paper.returned_on:
        yield Fact(N_("状态"), words(N_("已退文（{day}）"), day=chinese_day(paper.returned_on)), Weight.FAINT)
    elif paper.open:
        yield Fact(N_("现在"), sheet.with_whom)
    if paper.due_on:
        yield _limit(desk, paper)
    if notices := desk.store.all(ExpediteNotice, document=paper.id):
        last = chinese_day(notices[-1].expedited_on)
        yield Fact(N_("催办"), words(N_("{count} 次，最近 {day}"), count=len(notices), day=last))
    elif _wants_expediting(desk, paper):
        yield Fact(N_("催办"), Words(N_("还没有催办")), Weight.WARNED)


def _limit(desk: Desk, paper: IncomingDocument) -> Fact:
    """By when a paper is answered, and how far that is while it is open."""
    assert paper.due_on
    due, today = paper.due_on, desk.now().date()
    if not paper.open:
        return Fact(N_("应办结"), chinese_day(due), Weight.FAINT)
    near = desk.rules.calendar.between(today, due) <= NEAR_DAYS
    weight = Weight.BLOCKED if today > due else Weight.WARNED if near else Weight.MET
    return Fact(N_("应办结"), words(N_("{day}（{left}）"), day=chinese_day(due), left=left_until(desk, due)), weight)


def _wants_expediting(desk: Desk, paper: IncomingDocument) -> bool:
    notices = desk.store.all(ExpediteNotice, document=paper.id)
    pauses = desk.store.all(DocumentPause, document=paper.id)
    return wants_expediting(paper, notices, pauses, desk.now().date(), desk.rules)


INCOMING = Life(
    (
        Stage(
            N_("签收"),
            ("received_on", "received_at", "received_by", "copies", "pages", "urgency", "platform_number"),
        ),
        Stage(N_("登记"), ("book", "sender", "genre", "reference", "title", "contact")),
        Stage(
            N_("初审"),
            ("signer", "signer_post", "direct", "consulted", "checked_on", "return_note"),
            N_("登记今天初审合格"),
            _check,
        ),
        Stage(
            N_("拟办"),
            ("unit", "assisting", "reply_class", "due_on", "referred", "important", "for_reading", "proposal"),
        ),
        Stage(N_("批示"), action=N_("登记批示")),
        Stage(N_("承办"), ("result",)),
        Stage(N_("传阅"), action=N_("登记传阅")),
        Stage(N_("催办"), action=N_("登记催办")),
        Stage(N_("答复"), ("replied_on", "closed_on"), N_("登记今天答复"), _answer),
        Stage(N_("归档"), ("archived_on",), N_("登记今天归档"), _archive),
    ),
    _at,
    deeds=(
        Deed(N_("送批"), _lay_out, "Alt+1"),
        Deed(N_("转议题"), to_agenda, "Alt+2"),
        Deed(N_("转督查"), to_supervision, "Alt+3"),
        Deed(N_("转经费"), _to_fund, "Alt+4"),
    ),
    facts=_facts,
    typed=TYPED,
    pile=True,
)
