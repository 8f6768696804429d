"""Papers, money and numbers as the office works with them."""

import time
from datetime import date, datetime, timedelta

import pytest

from jkgov_desktop.office import importing, judging, registers
from jkgov_desktop.office.documents import funds, incoming, sheets
from jkgov_desktop.office.documents.deadlines import reply_deadlines
from jkgov_desktop.office.documents.outgoing import give_issue_number, save_archive_item
from jkgov_desktop.office.documents.sheets import incoming_sheet
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules.findings import set_aside
from jkgov_desktop.records.documents.archive import ArchiveItem, Retention
from jkgov_desktop.records.documents.funds import FundChange, FundNature, FundRequest
from jkgov_desktop.records.documents.incoming import (
    ClassChange,
    DocumentFault,
    DocumentPause,
    DocumentStep,
    Fault,
    Genre,
    IncomingBook,
    IncomingDocument,
    ReplyClass,
    StepKind,
)
from jkgov_desktop.records.documents.outgoing import IssueCase, Issuer, MarkCode, OutgoingDocument
from jkgov_desktop.records.fields import FieldError
from jkgov_desktop.records.house import IssuedNumber
from jkgov_desktop.records.meetings.items import ProposedItem
from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.records.people import Person, Portfolio, Unit, UnitKind
from jkgov_desktop.records.structs import replace


@pytest.fixture
def finance(desk):
    """The finance bureau, in the portfolio of a deputy head."""
    home = desk.store.all(Unit, alias="县财政局")[0]
    deputy = desk.store.all(Person, name="吴刚")[0]
    with desk.unit("分工") as unit:
        unit.add(Portfolio(person=deputy.id, matter="财政", unit=home.id))
    return home


def paper(**given):
    values = {
        "received_on": date(2026, 3, 9),
        "sender": "县水务局",
        "genre": Genre.REQUEST,
        "title": "关于水库除险加固的请示",
        **given,
    }
    return IncomingDocument(**values)


def test_numbers_run_by_book_and_year(desk):
    kept = [
        incoming.save_incoming(desk, None, one)
        for one in (paper(), paper(), paper(book=IncomingBook.PARTY), paper(received_on=date(2025, 12, 31)))
    ]
    assert [one.receipt for one in kept] == ["部2026-1", "部2026-2", "委2026-1", "部2025-1"]


def test_a_numbered_paper_stays_in_its_year(desk):
    kept = incoming.save_incoming(desk, None, paper())
    with pytest.raises(Refused, match="不能改到别的年份"):
        incoming.save_incoming(desk, kept, replace(kept, received_on=date(2025, 12, 31)))


def test_a_removed_paper_leaves_its_number_void(desk):
    kept = incoming.save_incoming(desk, None, paper())
    registers.remove(desk, kept)
    (number,) = desk.store.all(IssuedNumber, given_to=kept.id)
    assert number.void_reason
    assert incoming.save_incoming(desk, None, paper()).number == 2


def test_limit_is_counted_once_and_then_stands(desk):
    kept = incoming.save_incoming(desk, None, paper(reply_class=ReplyClass.ORDINARY))
    assert kept.due_on == date(2026, 3, 12)
    moved = incoming.save_incoming(desk, kept, replace(kept, due_on=date(2026, 3, 11)))
    assert moved.due_on == date(2026, 3, 11)


def test_changed_class_is_kept_with_both_limits(desk):
    kept = incoming.save_incoming(desk, None, paper(reply_class=ReplyClass.ORDINARY))
    changed = incoming.change_class(desk, kept, ReplyClass.THEMATIC, "需专题研究")
    (line,) = desk.store.all(ClassChange, document=kept.id)
    assert (line.due_before, line.due_after, changed.due_on) == (
        date(2026, 3, 12),
        date(2026, 3, 16),
        date(2026, 3, 16),
    )
    with pytest.raises(Refused, match="不必变更"):
        incoming.change_class(desk, changed, ReplyClass.THEMATIC, "再变")


@pytest.fixture
def fail(desk):
    """Marks a point of the first check as failed."""

    def fail(kept):
        registers.save(desk, None, DocumentFault(document=kept.id, fault=Fault.NO_CONTACT))

    return fail


def test_returned_paper_waits_and_goes_on(desk, fail):
    kept = incoming.save_incoming(desk, None, paper(reply_class=ReplyClass.ORDINARY))
    fail(kept)
    returned = incoming.send_back(desk, kept)
    desk.now = lambda: datetime(2026, 3, 11, 9)
    resumed = incoming.resume(desk, returned)
    assert (resumed.returned_on, resumed.due_on) == (None, date(2026, 3, 16))


def test_a_paper_is_not_sent_back_without_a_reason(desk):
    kept = incoming.save_incoming(desk, None, paper())
    with pytest.raises(Refused, match="说明理由"):
        incoming.send_back(desk, kept)
    assert desk.store.get(IncomingDocument, kept.id).returned_on is None


def test_a_paused_paper_that_is_sent_back_waits_only_once(desk, fail):
    kept = incoming.save_incoming(desk, None, paper(reply_class=ReplyClass.ORDINARY))
    incoming.pause(desk, kept, "等待上级答复")
    fail(kept)
    incoming.resume(desk, incoming.send_back(desk, kept))
    assert [one.resumed_on for one in desk.store.all(DocumentPause, document=kept.id)] == [date(2026, 3, 9)]


@pytest.mark.parametrize("kind", [ReplyClass.ORDINARY, None])
def test_an_announced_limit_moves_by_the_days_of_the_pause(desk, kind):
    kept = incoming.save_incoming(desk, None, paper(reply_class=kind, due_on=date(2026, 4, 3)))
    incoming.pause(desk, kept, "等待上级答复")
    desk.now = lambda: datetime(2026, 3, 11, 9)
    assert incoming.resume(desk, kept).due_on == desk.rules.calendar.add(date(2026, 4, 3), 2)


def test_a_class_that_is_given_after_a_pause_leaves_the_pause_out(desk):
    kept = incoming.save_incoming(desk, None, paper())
    incoming.pause(desk, kept, "等待补正")
    desk.now = lambda: datetime(2026, 3, 11, 9)
    kept = incoming.resume(desk, kept)
    classed = incoming.save_incoming(desk, kept, replace(kept, reply_class=ReplyClass.ORDINARY))
    assert classed.due_on == date(2026, 3, 16)


def test_a_class_that_changes_during_a_pause_counts_the_pause_once(desk):
    kept = incoming.save_incoming(desk, None, paper(reply_class=ReplyClass.ORDINARY))
    incoming.pause(desk, kept, "等待补正")
    desk.now = lambda: datetime(2026, 3, 10, 9)
    changed = incoming.change_class(desk, kept, ReplyClass.THEMATIC, "需专题研究")
    assert changed.due_on == date(2026, 3, 16)
    desk.now = lambda: datetime(2026, 3, 11, 9)
    assert incoming.resume(desk, changed).due_on == date(2026, 3, 18)


def test_a_class_that_was_given_is_not_typed_over(desk):
    kept = incoming.save_incoming(desk, None, paper(reply_class=ReplyClass.ORDINARY))
    for other in (ReplyClass.EXECUTIVE, None):
        with pytest.raises(Refused, match="类别变更"):
            incoming.save_incoming(desk, kept, replace(kept, reply_class=other))
    assert desk.store.get(IncomingDocument, kept.id) == kept


@pytest.mark.parametrize(("book", "reader"), [(IncomingBook.SUPERIOR, ["龙明远"]), (IncomingBook.UNITS, None)])
def test_what_comes_from_above_goes_to_the_head_where_no_portfolio_holds_it(desk, book, reader):
    kept = incoming.save_incoming(desk, None, paper(book=book, for_reading=True))
    if reader is None:
        with pytest.raises(Refused, match="分管工作"):
            incoming.propose_route(desk, kept)
        return
    steps = incoming.propose_route(desk, kept)
    names = desk.store.names("persons", [one.person for one in steps])
    assert ([one.kind for one in steps], list(names.values())) == ([StepKind.READING], reader)
    with pytest.raises(Refused, match="已经登记了传阅环节"):
        incoming.propose_route(desk, kept)


def test_what_lies_in_the_head_s_own_portfolio_goes_to_the_head(desk):
    with desk.unit("建立") as unit:
        audit = unit.add(Unit(name="江口县审计局", kind=UnitKind.CONSTITUENT))
        head = unit.all(Person, name="龙明远")[0]
        unit.add(Portfolio(person=head.id, matter="审计", unit=audit.id))
    kept = incoming.save_incoming(desk, None, paper(unit=audit.id))
    assert [one.person for one in incoming.propose_route(desk, kept)] == [head.id]


def test_route_is_laid_by_portfolio(desk, finance):
    kept = incoming.save_incoming(desk, None, paper(unit=finance.id, important=True))
    incoming.propose_route(desk, kept)
    names = desk.store.names("persons", [one.person for one in desk.store.all(DocumentStep, order="id")])
    assert list(names.values()).count("吴刚") == 1
    assert set(names.values()) == {"吴刚", "龙明远"}
    with pytest.raises(Refused, match="已经登记"):
        incoming.propose_route(desk, kept)


def test_a_unit_that_a_paper_was_passed_to_is_called_by_its_short_name(desk, finance):
    kept = incoming.save_incoming(desk, None, paper())
    registers.save(desk, None, DocumentStep(document=kept.id, kind=StepKind.READING, unit=finance.id))
    assert incoming_sheet(desk, kept).desks.name(finance.id) == "县财政局"


def test_one_key_to_agenda_supervision_and_fund(desk, finance):
    kept = incoming.save_incoming(desk, None, paper(unit=finance.id, reply_class=ReplyClass.THEMATIC))
    item = incoming.to_agenda(desk, kept)
    assert (item.document, item.kind) == (kept.id, MeetingKind.THEMATIC)
    assert incoming.to_agenda(desk, kept).id == item.id
    assert len(desk.store.all(ProposedItem)) == 1
    assert incoming.to_supervision(desk, kept).document == kept.id
    assert incoming.to_fund(desk, kept, finance.id, 100).document == kept.id


def test_similar_papers_are_noticed_within_thirty_days(desk):
    incoming.save_incoming(desk, None, paper(received_on=date(2026, 2, 7)))
    for received, seen in ((date(2026, 3, 9), 1), (date(2026, 3, 10), 0)):
        again = paper(received_on=received, title="关于水库除险加固工程的请示")
        assert len(sheets.alike(desk, again)) == seen


def test_hundred_papers_more_cost_the_same_as_the_first(desk):
    started = time.perf_counter()
    with desk.unit("登记"):
        for number in range(300):
            incoming.save_incoming(desk, None, paper(title=f"第{number}件"))
    assert time.perf_counter() - started < 10
    assert incoming.save_incoming(desk, None, paper()).number == 301


def outgoing(desk, **given):
    signer = desk.store.all(Person, name="龙明远")[0].id
    values = {
        "title": "管理办法",
        "drafted_on": date(2026, 3, 2),
        "issuer": Issuer.GOVERNMENT,
        "case": IssueCase.ORDINARY,
        "signer": signer,
        "signed_on": date(2026, 3, 9),
        **given,
    }
    with desk.unit("拟稿") as unit:
        return unit.add(OutgoingDocument(**values))


CODE = MarkCode(issuer=Issuer.GOVERNMENT, code="江府发")


def test_issue_numbers_by_series_and_year(desk):
    numbers = [give_issue_number(desk, outgoing(desk), CODE).issue_number for _ in range(2)]
    assert numbers == ["江府发〔2026〕1号", "江府发〔2026〕2号"]


def test_unsigned_paper_gets_no_number(desk):
    with pytest.raises(Refused, match="还没有签发"):
        give_issue_number(desk, outgoing(desk, signed_on=None), CODE)


def test_normative_document_wants_a_meeting_or_a_reason(desk):
    draft = outgoing(desk, normative=True)
    with pytest.raises(Refused, match="第二十一条"):
        give_issue_number(desk, draft, CODE)
    found = judging.judge(desk, draft)
    finding = next(one.finding for one in found if one.finding.check == "settled_by_meeting")
    set_aside(desk, draft, finding, "县长批准先行发布")
    assert give_issue_number(desk, draft, CODE).issue_number


def test_changed_amount_is_kept_with_both_tiers(desk, finance):
    wanted = FundRequest(
        asked_on=date(2026, 3, 2), unit=finance.id, matter="物资", amount=200_000_00, nature=FundNature.SUPPLEMENT
    )
    kept = funds.save_fund(desk, None, wanted)
    funds.save_fund(desk, kept, replace(kept, amount=200_000_01))
    (change,) = desk.store.all(FundChange, request=kept.id)
    assert change.tier_before.startswith("20万元以下")
    assert change.tier_after.endswith("县长审签")


def test_archive_code(desk):
    item = ArchiveItem(fonds="J001", year=2026, retention=Retention.PERMANENT, division="BGS", title="通知")
    codes = [save_archive_item(desk, None, item).code for _ in range(2)]
    assert codes == ["J001-WS·2026-Y-BGS-0001", "J001-WS·2026-Y-BGS-0002"]


@pytest.mark.parametrize("field", ["title", "sender", "reference", "proposal"])
def test_secret_marks_are_refused_in_every_field(desk, field):
    with pytest.raises(FieldError, match="密级标志"):
        incoming.save_incoming(desk, None, paper(**{field: "机密★10年 某事项"}))


def test_open_deadline_follows_a_pause(desk):
    kept = incoming.save_incoming(desk, None, paper(reply_class=ReplyClass.ORDINARY))
    (deadline,) = reply_deadlines(desk)
    assert deadline.recount(desk.rules) == kept.due_on == date(2026, 3, 9) + timedelta(days=3)


def test_imported_numbers_are_taken(desk):
    row = {"收文号": "7", "收文日期": "2026.3.5", "来文单位": "县水务局", "文种": "请示", "标题": "请示"}
    importing.take_in(desk, IncomingDocument.register, {2: row})
    assert incoming.save_incoming(desk, None, paper()).number == 8
    with pytest.raises(importing.ImportRefused, match="第 7 号已给"):
        importing.take_in(desk, IncomingDocument.register, {2: row})


def test_secret_marks_are_refused_by_import(desk):
    row = {"收文日期": "2026-3-5", "来文单位": "县水务局", "文种": "请示", "标题": "机密★10年 某事项"}
    with pytest.raises(importing.ImportRefused, match="密级标志"):
        importing.take_in(desk, IncomingDocument.register, {2: row})
    assert not desk.store.all(IncomingDocument)
