"""A paper that came in: registering it, giving it its limit, changing that, and handing it on to other registers."""

from datetime import date

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents.sheets import incoming_sheet
from jkgov_desktop.office.keeping import save_plainly
from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules.editions import readable
from jkgov_desktop.office.supervision.items import save_item
from jkgov_desktop.records.documents.funds import FundRequest
from jkgov_desktop.records.documents.incoming import (
    ClassChange,
    DocumentFault,
    DocumentPause,
    DocumentStep,
    ExpediteNotice,
    ExpediteWay,
    IncomingBook,
    IncomingDocument,
    ReplyClass,
    StepKind,
)
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.items import ProposedItem
from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.supervision import SupervisionItem, SupervisionSource
from jkgov_desktop.rulebook.documents.handling import deciders
from jkgov_desktop.rulebook.documents.incoming import paused_days, reply_due

_FROM_ABOVE = frozenset({IncomingBook.SUPERIOR, IncomingBook.PARTY, IncomingBook.TELEGRAM})


def begin_incoming(desk: Desk, fresh: IncomingDocument) -> IncomingDocument:
    """A paper that came today, in the book of the county's own units."""
    return replace(fresh, book=fresh.book or IncomingBook.UNITS, received_on=fresh.received_on or desk.now().date())


def save_incoming(desk: Desk, loaded: IncomingDocument | None, wanted: IncomingDocument) -> IncomingDocument:
    """Keep a paper; a new one is given its number, unless it brings one, and where its class is known its limit.

    Raises Refused when a numbered paper is moved to another year or book, or a class that was given is typed over:
    that is `change_class`, which keeps why.
    """
    if loaded:
        if loaded.number and loaded.series != wanted.series:
            raise Refused(f"已给收文号{loaded.receipt}，不能改到别的年份或收文簿；如系误登，请删除后重新登记。")
        if loaded.reply_class and loaded.reply_class is not wanted.reply_class:
            raise Refused(
                f"办理类别已定为“{loaded.reply_class.label}”，时限已经告知。确需变更的，请在“答复”的“类别变更”中登记并写明原因。"
            )
        with desk.unit(f"修改收文“{wanted.title}”") as unit:
            return unit.change(loaded, limited(desk, loaded, wanted))
    with desk.unit(f"登记收文“{wanted.title}”") as unit:
        kept = unit.add(limited(desk, None, replace(wanted, book=wanted.book or IncomingBook.UNITS)))
        number = kept.number or unit.give_number(kept.series, kept.id, kept.received_on)
        return unit.change(kept, replace(kept, number=number))


def limited(desk: Desk, loaded: IncomingDocument | None, wanted: IncomingDocument) -> IncomingDocument:
    """A class that is given for the first time sets the limit; one that was announced stays."""
    if wanted.due_on or wanted.reply_class is None or (loaded and loaded.reply_class is wanted.reply_class):
        return wanted
    pauses = [one for one in desk.store.all(DocumentPause, document=loaded.id) if one.resumed_on] if loaded else ()
    return replace(wanted, due_on=reply_due(wanted, readable(desk, wanted.received_on), pauses))


def save_change(desk: Desk, loaded: ClassChange | None, wanted: ClassChange) -> ClassChange:
    """Decide another way from today on, with a limit counted anew; of a kept change only the reason is typed."""
    if loaded:
        return save_plainly(desk, loaded, wanted)
    change_class(desk, desk.store.get(IncomingDocument, wanted.document), wanted.after, wanted.reason)
    return desk.store.all(ClassChange, document=wanted.document, order="id")[-1]


def change_class(desk: Desk, document: IncomingDocument, kind: ReplyClass, why: str) -> IncomingDocument:
    """Decide a paper another way from today on; its limit is counted anew and the change is kept (第67条)."""
    if document.reply_class is kind:
        raise Refused(f"办理类别已经是“{kind.label}”，不必变更。")
    if not why.strip():
        raise Refused("请写明变更办理类别的原因。")
    sheet, today = incoming_sheet(desk, document), desk.now().date()
    changed = ClassChange(
        document=document.id,
        changed_on=max(today, document.received_on),
        before=document.reply_class,
        after=kind,
        due_before=document.due_on,
        reason=why,
    )
    wanted = replace(document, reply_class=kind)
    over = [one for one in sheet.pauses if one.resumed_on]
    due = reply_due(wanted, readable(desk, wanted.received_on), over, (*sheet.changes, changed), today)
    with desk.unit(f"变更“{document.title}”的办理类别") as unit:
        unit.add(replace(changed, due_after=due))
        return unit.change(document, replace(wanted, due_on=due))


def pause(desk: Desk, document: IncomingDocument, why: str) -> DocumentPause:
    """Stop counting the days of a paper from today on, for a reason."""
    if any(one.resumed_on is None for one in desk.store.all(DocumentPause, document=document.id)):
        raise Refused("这份收文已经暂停计时，请先恢复。")
    with desk.unit(f"暂停“{document.title}”计时") as unit:
        return unit.add(DocumentPause(document=document.id, paused_on=desk.now().date(), reason=why))


def save_pause(desk: Desk, loaded: DocumentPause | None, wanted: DocumentPause) -> DocumentPause:
    """Stop the clock of a paper; a pause that is kept only has its reason changed."""
    if loaded or wanted.resumed_on or wanted.paused_on < desk.now().date():
        return save_plainly(desk, loaded, wanted)
    return pause(desk, desk.store.get(IncomingDocument, wanted.document), wanted.reason)


def resume(desk: Desk, document: IncomingDocument) -> IncomingDocument:
    """Count the days of a paper again from today on; its limit, however it was set, moves by the days of the pause."""
    today = desk.now().date()
    running = desk.store.all(DocumentPause, document=document.id, resumed_on=None)
    if not running:
        raise Refused("这份收文没有暂停计时。")
    resumed = [replace(one, resumed_on=max(today, one.paused_on)) for one in running]
    days = paused_days(resumed, desk.rules, document.received_on)
    due = desk.rules.calendar.add(document.due_on, days) if document.due_on else None
    with desk.unit(f"恢复“{document.title}”计时") as unit:
        for before, after in zip(running, resumed, strict=True):
            unit.change(before, after)
        return unit.change(document, replace(document, due_on=due, returned_on=None))


def send_back(desk: Desk, document: IncomingDocument) -> IncomingDocument:
    """Return a paper to its sender today, with the reasons; its days stop counting until it comes again (条例第24条).

    Raises Refused while no point of the first check is marked as failed.
    """
    if document.returned_on:
        raise Refused("这份收文已经退回。")
    if not desk.store.all(DocumentFault, document=document.id):
        raise Refused("退文应说明理由，请先勾选初审不合格之处，再退文。")
    today = max(desk.now().date(), document.received_on)
    with desk.unit(f"退文“{document.title}”") as unit:
        if not unit.all(DocumentPause, document=document.id, resumed_on=None):
            unit.add(DocumentPause(document=document.id, paused_on=today, reason="退回来文单位补正"))
        return unit.change(document, replace(document, returned_on=today, checked_on=document.checked_on or today))


def begin_expediting(desk: Desk, document: IncomingDocument) -> ExpediteNotice:
    """A telephone call of today to whoever has a paper, else to the unit that handles it; nothing is kept yet."""
    steps = desk.store.all(DocumentStep, order="sent_on", document=document.id, returned_on=None)
    last = next((one for one in reversed(steps) if one.sent_on), None)
    unit, person = (last.unit, last.person) if last else (document.unit, None)
    today = max(desk.now().date(), document.received_on)
    return ExpediteNotice(document=document.id, expedited_on=today, unit=unit, person=person, how=ExpediteWay.PHONE)


def propose_route(desk: Desk, document: IncomingDocument) -> list[DocumentStep]:
    """Lay the stops of a paper that has none: everybody who decides about it, in order; whoever is away is covered.

    What lies in the head's own portfolio, or comes from above and lies in none, goes to the head.
    """
    kind = StepKind.READING if document.for_reading else StepKind.INSTRUCTION
    if desk.store.all(DocumentStep, document=document.id, kind=kind):
        raise Refused(f"已经登记了{kind.label}环节，请在办理流程中修改。")
    sheet, known = incoming_sheet(desk, document), presence(desk)
    now = Slot(sheet.today, Half.AM if desk.now().hour < 12 else Half.PM)
    wanted = deciders(document, sheet.deputies, sheet.desks.head)
    head = sheet.desks.head
    if not wanted and head and (document.book in _FROM_ABOVE or head in known.leaders_for(document.unit, now.day)):
        wanted = (head,)
    here = [known.cover(one, now).person or one for one in wanted]
    if not here:
        raise Refused("承办单位不在任何副县长的分管工作中，请先选择承办单位，或在“分管工作”中登记。")
    with desk.unit(f"拟送“{document.title}”") as unit:
        return [unit.add(DocumentStep(document=document.id, kind=kind, person=one)) for one in dict.fromkeys(here)]


def to_agenda(desk: Desk, document: IncomingDocument) -> ProposedItem:
    """Propose a paper for a meeting, without typing it again; once proposed, the same item is given back."""
    if known := desk.store.all(ProposedItem, document=document.id):
        return known[0]
    today = desk.now().date()
    thematic = document.reply_class is ReplyClass.THEMATIC
    deputies = presence(desk).carers((document.unit,), today)
    with desk.unit(f"“{document.title}”列入议题库") as unit:
        return unit.add(
            ProposedItem(
                title=document.title,
                unit=document.unit,
                kind=MeetingKind.THEMATIC if thematic else MeetingKind.EXECUTIVE,
                proposed_on=today,
                deputy=deputies[-1] if deputies else None,
                referred=document.referred,
                document=document.id,
            )
        )


def to_supervision(desk: Desk, document: IncomingDocument) -> SupervisionItem:
    """Have a paper supervised, without typing it again; once assigned, the same item is given back."""
    if known := desk.store.all(SupervisionItem, document=document.id):
        return known[0]
    if not document.unit:
        raise Refused("还没有承办单位，请先填写承办单位再转督查。")
    today: date = desk.now().date()
    words = [one.words for one in incoming_sheet(desk, document).steps if one.words]
    item = SupervisionItem(
        matter=document.title,
        source=SupervisionSource.INSTRUCTION if words else SupervisionSource.ASSIGNED,
        origin=f"{document.sender}{document.reference}"[:120],
        instruction="\n".join(words),
        unit=document.unit,
        assigned_on=today,
        due_on=document.due_on if document.due_on and document.due_on >= today else None,
        document=document.id,
    )
    return save_item(desk, None, item)


def to_fund(desk: Desk, document: IncomingDocument, unit: Id, amount: int) -> FundRequest:
    """Register what a paper asks in money (fen), without typing it again; once registered, the same is given back."""
    if known := desk.store.all(FundRequest, document=document.id):
        return known[0]
    today = desk.now().date()
    with desk.unit(f"“{document.title}”转经费审批") as work:
        return work.add(
            FundRequest(asked_on=today, unit=unit, matter=document.title, amount=amount, document=document.id)
        )
