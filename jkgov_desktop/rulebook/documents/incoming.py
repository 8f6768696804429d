"""How a paper has to come in (第59、63、64条), and how long its reply may take (第67条)."""

from collections.abc import Iterable, Iterator
from datetime import date

from jkgov_desktop.records.documents.incoming import (
    ClassChange,
    Consulted,
    Direct,
    DocumentPause,
    ExpediteNotice,
    Fault,
    Genre,
    IncomingBook,
    IncomingDocument,
    ReplyClass,
    SenderSigner,
)
from jkgov_desktop.records.documents.sheets import IncomingSheet
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook import book
from jkgov_desktop.rulebook.findings import Finding, Severity, check, computes

ASKING = frozenset({Genre.REQUEST, Genre.OPINION})
"""Genres that want a decision: 意见 sent upward is handled like 请示 (条例)."""


NEAR_DAYS = 3
"""Working days before its limit from which on whoever has a paper is asked to hurry; the rules name none."""


def reply_days(kind: ReplyClass, rules: book.Book) -> int:
    """The working days for a reply, by how the paper is decided."""
    figures = rules.edition.documents
    return {
        ReplyClass.ORDINARY: figures.ordinary_days,
        ReplyClass.THEMATIC: figures.thematic_days,
        ReplyClass.EXECUTIVE: figures.executive_days,
    }[kind]


@computes(67)
def reply_due(
    document: IncomingDocument,
    rules: book.Book,
    pauses: Iterable[DocumentPause] = (),
    changes: Iterable[ClassChange] = (),
    today: date | None = None,
) -> date | None:
    """By when a paper is answered: the working days of its class from its receipt, which is not counted.

    Working days in which it was paused do not count; a pause still open lasts until `today`. Whether a changed class
    counts from the receipt or from the change is a reading. None while the class is open.
    """
    if document.reply_class is None:
        return None
    start = document.received_on
    latest = max((one.changed_on for one in changes), default=None)
    if latest and rules.reading("class_start") == "change":
        start = latest
    days = reply_days(document.reply_class, rules.on(document.received_on))
    return rules.calendar.add(start, days + paused_days(pauses, rules, start, today))


@computes(67)
def due_unclassed(
    document: IncomingDocument, rules: book.Book, pauses: Iterable[DocumentPause], today: date
) -> date | None:
    """By when an open request that nobody has classed yet would be answered as an ordinary matter.

    None for every other paper, and while the clock stands still.
    """
    wants = document.open and document.reply_class is None and document.due_on is None and not document.for_reading
    if not wants or document.genre not in ASKING or document.book not in (None, IncomingBook.UNITS):
        return None
    pauses = tuple(pauses)
    if any(one.resumed_on is None for one in pauses):
        return None
    return reply_due(replace(document, reply_class=ReplyClass.ORDINARY), rules, pauses, (), today)


def paused_days(pauses: Iterable[DocumentPause], rules: book.Book, start: date, today: date | None = None) -> int:
    """The working days after `start` that lie in a pause, each once however many pauses overlap."""
    days: set[date] = set()
    for pause in pauses:
        end = pause.resumed_on or today or pause.paused_on
        day = max(start, pause.paused_on)
        while day < end:
            day = rules.calendar.add(day, 1)
            if day <= end:
                days.add(day)
    return len(days)


@computes(67)
def wants_expediting(
    document: IncomingDocument,
    notices: Iterable[ExpediteNotice],
    pauses: Iterable[DocumentPause],
    today: date,
    rules: book.Book,
) -> bool:
    """Whether a limit is near, or past, and nobody has been asked to hurry since it came near, or passed.

    Nobody is while the clock stands still.
    """
    due = document.due_on
    if due is None or not document.open or any(one.resumed_on is None for one in pauses):
        return False
    last = max((one.expedited_on for one in notices), default=None)
    if today > due:
        return last is None or last <= due
    near = rules.calendar.between(today, due) <= NEAR_DAYS
    return near and (last is None or rules.calendar.between(last, due) > NEAR_DAYS)


@check(67, on=IncomingSheet, readings=("class_start",))
def reply_limit(sheet: IncomingSheet, rules: book.Book) -> Iterator[Finding]:
    """The paper is answered within its days; what was announced to the sender counts."""
    document = sheet.document
    if document.book not in (None, IncomingBook.UNITS) or document.for_reading:
        return
    counted = reply_due(document, rules, sheet.pauses, sheet.changes, sheet.today)
    due = document.due_on or counted
    if due is None:
        return
    answered = document.replied_on or document.closed_on
    reckoning = _reckoning(sheet, due, counted, rules)
    waiting = document.returned_on or any(one.resumed_on is None for one in sheet.pauses)
    if answered and answered > due:
        yield reply_limit.finding(
            Severity.WARN,
            "答复迟于规定的时限。",
            sum=f"{reckoning}，{chinese_day(answered)}答复，迟{rules.calendar.between(due, answered)}个工作日",
            remedy="请在办理情况中说明迟延原因。",
            field="replied_on",
        )
    elif answered:
        yield reply_limit.finding(Severity.MET, "已按时答复。", sum=f"{reckoning}，{chinese_day(answered)}答复")
    elif sheet.today > due and not waiting:
        yield reply_limit.finding(
            Severity.BLOCK,
            "超过时限仍未答复。",
            sum=f"{reckoning}，已超{rules.calendar.between(due, sheet.today)}个工作日{_expedited(sheet)}",
            remedy="请催办并尽快答复来文单位；需要更多时间的，变更办理类别或暂停计时并写明原因。",
            field="due_on",
        )


@check(67, on=IncomingSheet)
def classed(sheet: IncomingSheet, rules: book.Book) -> Iterator[Finding]:
    """A request is classed, so that its limit is known, before an ordinary matter would have to be answered."""
    due = due_unclassed(sheet.document, rules, sheet.pauses, sheet.today)
    if due and sheet.today > due:
        received = sheet.document.received_on
        days = reply_days(ReplyClass.ORDINARY, rules.on(received))
        yield classed.finding(
            Severity.WARN,
            "未定办理类别，办理时限无从计算。",
            sum=f"{chinese_day(received)}收文，按一般事项{days}个工作日应于{chinese_day(due)}答复，"
            f"已超{rules.calendar.between(due, sheet.today)}个工作日",
            remedy="请定办理类别并尽快答复；已经答复的，登记答复日期。",
            field="reply_class",
        )


def _expedited(sheet: IncomingSheet) -> str:
    """How often and when last somebody was asked to hurry."""
    if not sheet.notices:
        return "，还没有催办"
    last = max(one.expedited_on for one in sheet.notices)
    return f"，已催办{len(sheet.notices)}次，最近{chinese_day(last)}"


def _reckoning(sheet: IncomingSheet, due: date, counted: date | None, rules: book.Book) -> str:
    if due != counted:
        return f"应办结日定为{chinese_day(due)}"
    document = sheet.document
    assert document.reply_class is not None
    paused = paused_days(sheet.pauses, rules, document.received_on, sheet.today)
    estimated = "（暂估）" if rules.calendar.is_estimated(document.received_on, due) else ""
    return (
        f"{chinese_day(document.received_on)}收文，{document.reply_class.label}"
        f"{reply_days(document.reply_class, rules)}个工作日"
        f"{f'，暂停{paused}个工作日' if paused else ''}，到{chinese_day(due)}{estimated}"
    )


@check(67, on=IncomingSheet)
def limit_near(sheet: IncomingSheet, rules: book.Book) -> Iterator[Finding]:
    """Whoever has a paper is asked to hurry before its limit passes."""
    document = sheet.document
    if document.due_on is None or sheet.today > document.due_on:
        return
    if wants_expediting(document, sheet.notices, sheet.pauses, sheet.today, rules):
        left = rules.calendar.between(sheet.today, document.due_on)
        yield limit_near.finding(
            Severity.HINT,
            "答复时限临近，还没有催办。",
            sum=f"应于{chinese_day(document.due_on)}前答复，还剩{left}个工作日；现在{sheet.with_whom or '办公室'}",
            remedy="请催办，并在“催办”中登记对方的答复。",
            field="due_on",
        )


@check(67, 52, on=IncomingSheet)
def feasible_meeting(sheet: IncomingSheet, rules: book.Book) -> Iterator[Finding]:
    """The executive meeting that has to decide comes before the reply is due."""
    document = sheet.document
    due = document.due_on or reply_due(document, rules, sheet.pauses, sheet.changes, sheet.today)
    if document.reply_class is not ReplyClass.EXECUTIVE or not document.open or due is None:
        return
    earliest = rules.calendar.add(sheet.today, rules.edition.agenda.material_days)
    meeting = sheet.next_executive
    if meeting is None or meeting > due or earliest > due:
        at = chinese_day(meeting) if meeting else "尚未安排"
        yield feasible_meeting.finding(
            Severity.HINT,
            "按时答复前赶不上常务会议。",
            sum=f"应办结日{chinese_day(due)}；赶得上材料时限的最近一次常务会议：{at}",
            remedy="请报办公室主任提前安排会议，或先向来文单位说明办理进展。",
            field="reply_class",
        )


@check(64, on=IncomingSheet)
def signed_by_principal(sheet: IncomingSheet, _rules: book.Book) -> Iterator[Finding]:
    """What departments and townships send is signed by their principal."""
    document = sheet.document
    if document.book is not IncomingBook.UNITS or document.signer_post is None:
        return
    if document.signer_post is SenderSigner.OTHER:
        yield signed_by_principal.finding(
            Severity.BLOCK,
            f"{document.sender}的来文不是由主要负责同志签发。",
            sum=f"签发人：{document.signer or '未注明'}（{document.signer_post.label}）",
            remedy="请退文，由主要负责同志签发后重新报送。",
            field="signer_post",
        )
    elif document.signer_post is SenderSigner.IN_CHARGE:
        yield signed_by_principal.finding(
            Severity.HINT,
            "由主持工作的副职签发，请核对其主持工作的依据。",
            sum=f"签发人：{document.signer or '未注明'}",
            remedy="核对无误的，不必处理；没有依据的，请退文。",
            field="signer_post",
        )


@check(59, 64, on=IncomingSheet)
def sent_directly(sheet: IncomingSheet, _rules: book.Book) -> Iterator[Finding]:
    """Papers go to the office, not to a leader in person."""
    if sheet.document.direct is Direct.NONE:
        yield sent_directly.finding(
            Severity.BLOCK,
            "来文直报领导个人，又不属领导直接交办或必须直送的涉密事项。",
            sum=f"{sheet.document.sender}直送",
            remedy="公文一律送办公室统一办理：请补办登记，或退文。",
            field="direct",
        )


@check(59, 66, on=IncomingSheet)
def consultation(sheet: IncomingSheet, _rules: book.Book) -> Iterator[Finding]:
    """A request that concerns other units says what they think."""
    document = sheet.document
    if document.genre not in ASKING or document.book not in (None, IncomingBook.UNITS):
        return
    if document.consulted is Consulted.NOT_ASKED:
        yield consultation.finding(
            Severity.BLOCK,
            "请示涉及其他单位职责，没有先征求有关单位意见。",
            remedy="请退文，由主办单位先征求意见、主动协调。",
            field="consulted",
        )
    elif document.consulted is Consulted.UNREASONED:
        yield consultation.finding(
            Severity.BLOCK,
            "意见有分歧，没有列明各方理据和办理建议。",
            remedy="请主办单位列明各方理由和依据，提出建设性意见后再报。",
            field="consulted",
            article=66,
        )
    elif document.consulted is None and sheet.units:
        yield consultation.finding(
            Severity.WARN,
            "涉及其他单位，还没有登记征求意见的情况。",
            sum=f"涉及{'、'.join(sheet.units.values())}",
            remedy="请核对来文所附意见，登记“征求意见”。",
            field="consulted",
        )


@check(59, on=IncomingSheet)
def sent_twice(sheet: IncomingSheet, rules: book.Book) -> Iterator[Finding]:
    """A paper is sent once and to one place."""
    if sheet.alike:
        yield sent_twice.finding(
            Severity.WARN,
            f"{sheet.document.sender}近期有相似来文，可能重复或多头报送。",
            sum=f"{rules.edition.documents.alike_days}天内：{'；'.join(sheet.alike)}",
            remedy="请核对；系同一件的，不要重复登记，多头报送的退文。",
            field="title",
        )


@check(63, on=IncomingSheet)
def on_platform(sheet: IncomingSheet, _rules: book.Book) -> Iterator[Finding]:
    """Papers go through the government's platform; this ledger stands beside it."""
    document = sheet.document
    if document.book is IncomingBook.UNITS and document.number and not document.platform_number:
        yield on_platform.finding(
            Severity.HINT,
            "公文均通过电子政务平台处理，还没有登记平台编号。",
            remedy="请填写平台编号；纸质来文请来文单位同时通过平台报送。",
            field="platform_number",
        )


_FAULT_ARTICLES = {Fault.NOT_SIGNED: 64, Fault.INTERNAL_SENDER: 65, Fault.NO_SUBSTANCE: 65, Fault.NOT_CONSULTED: 66}


@check(59, 64, 65, 66, on=IncomingSheet)
def failed_first_check(sheet: IncomingSheet, _rules: book.Book) -> Iterator[Finding]:
    """A paper that failed the first check goes back with the reasons."""
    if sheet.document.returned_on or sheet.document.closed_on:
        return
    for one in sheet.faults:
        yield failed_first_check.finding(
            Severity.BLOCK,
            f"初审不合格：{one.fault.label}，还没有退文。",
            sum=one.note,
            remedy="请打印退文单，按“退文”登记，退回来文单位。",
            article=_FAULT_ARTICLES.get(one.fault, 59),
            field="returned_on",
        )
