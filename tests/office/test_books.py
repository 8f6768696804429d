"""The books of papers of a year, and the papers that are due."""

from datetime import date, time

import pytest

from jkgov_desktop.office import registers
from jkgov_desktop.office.documents import incoming, outgoing
from jkgov_desktop.office.printing import PAPERS
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.documents.archive import ArchiveItem, NormativeDocument, Retention, Validity
from jkgov_desktop.records.documents.incoming import (
    DocumentStep,
    Genre,
    IncomingBook,
    IncomingDocument,
    ReplyClass,
    StepKind,
    Urgency,
)
from jkgov_desktop.records.documents.outgoing import IssueCopy, OutgoingDocument
from jkgov_desktop.records.documents.reporting import LeaderInstruction
from jkgov_desktop.records.structs import replace


def paper(desk, on, **values):
    made = IncomingDocument(received_on=on, sender="江口县水务局", genre=Genre.REQUEST, title="关于资金的请示")
    return incoming.save_incoming(desk, None, replace(made, **values))


def book(desk, about, year):
    return PAPERS[about].sheet(desk, str(year))


def test_a_book_holds_the_papers_of_its_year_by_book_and_number(desk):
    paper(desk, date(2025, 12, 31))
    paper(desk, date(2026, 1, 4), book=IncomingBook.SUPERIOR, title="上级的通知")
    paper(desk, date(2026, 1, 5), title="第一件")
    paper(desk, date(2026, 1, 6), title="第二件")
    sheet = book(desk, "incoming-book", 2026)
    assert sheet.title == "2026年收文登记簿"
    assert [(row[0], row[4]) for row in sheet.rows] == [("1", "第一件"), ("2", "第二件"), ("1", "上级的通知")]
    assert sheet.groups == ((0, "部门乡镇来文（2件）"), (2, "上级来文（1件）"))
    assert len(book(desk, "incoming-book", 2025).rows) == 1


@pytest.mark.parametrize(("urgency", "written"), [(Urgency.NORMAL, "1.5"), (Urgency.URGENT, "1.5\n09:20")])
def test_an_urgent_paper_is_entered_with_the_minute_it_came(desk, urgency, written):
    paper(desk, date(2026, 1, 5), urgency=urgency, received_at=time(9, 20))
    assert book(desk, "incoming-book", 2026).rows[0][1] == written


def test_a_day_of_the_next_year_says_so(desk):
    paper(desk, date(2026, 12, 30), due_on=date(2027, 1, 4))
    assert book(desk, "incoming-book", 2026).rows[0][11] == "2027\n1.4"


def test_a_paper_says_where_it_is_archived(desk):
    kept = paper(desk, date(2026, 1, 5))
    item = ArchiveItem(fonds="J001", year=2026, retention=Retention.TEN, division="BGS", title="请示", incoming=kept.id)
    outgoing.save_archive_item(desk, None, item)
    assert book(desk, "incoming-book", 2026).rows[0][14] == "D10-BGS\n0001"


def test_what_a_leader_wrote_on_a_paper_is_in_the_book_of_instructions_once(desk, person_id):
    kept = paper(desk, date(2026, 1, 5), due_on=date(2026, 1, 20), result="已拨付", closed_on=date(2026, 1, 9))
    leader = person_id("龙明远")
    wrote = {"document": kept.id, "kind": StepKind.INSTRUCTION, "person": leader}
    registers.save(desk, None, DocumentStep(**wrote, words="请财政局办理", signed_on=date(2026, 1, 6)))
    registers.save(desk, None, DocumentStep(**wrote, words="去年写的", signed_on=date(2025, 12, 30)))
    registers.save(desk, None, DocumentStep(**wrote, signed_on=date(2026, 1, 7)))
    handed = DocumentStep(document=kept.id, kind=StepKind.HANDLING, unit=kept.unit, person=leader)
    registers.save(desk, None, replace(handed, sent_on=date(2026, 1, 8)))
    (row,) = book(desk, "instruction-book", 2026).rows
    assert row == ("1", "1.6", "龙明远", kept.title, "请财政局办理", "", "1.8", "1.20", "已拨付", "1.9")
    typed = LeaderInstruction(
        given_on=date(2026, 1, 6), leader=leader, about="防洪堤", words="请尽快", document=kept.id
    )
    registers.save(desk, None, typed)
    assert [row[3:5] for row in book(desk, "instruction-book", 2026).rows] == [("防洪堤", "请尽快")]


def test_a_paper_says_which_reply_it_got(desk):
    asked = paper(desk, date(2026, 1, 5))
    registers.save(
        desk,
        None,
        OutgoingDocument(title="批复", drafted_on=date(2026, 1, 6), issue_number="江府函〔2026〕1号", answers=asked.id),
    )
    assert book(desk, "incoming-book", 2026).rows[0][13] == "江府函〔2026〕1号"


def test_a_draft_without_a_number_is_in_no_book_and_copies_are_counted(desk):
    draft = registers.save(desk, None, OutgoingDocument(title="通知", drafted_on=date(2026, 1, 6)))
    assert book(desk, "outgoing-book", 2026).rows == ()
    registers.save(desk, draft, replace(draft, issue_number="江府发〔2026〕1号"))
    registers.save(desk, None, IssueCopy(document=draft.id, recipient="县委办", copies=2))
    assert book(desk, "outgoing-book", 2026).rows[0][8] == "县委办2份"


def issued(desk, number, on, **days):
    registers.save(desk, None, OutgoingDocument(title="通知", drafted_on=on, issue_number=number, **days))


def test_issue_numbers_stand_by_series_and_number(desk):
    for number in ("江府函〔2026〕1号", "江府发〔2026〕10号", "江府发〔2026〕2号", "江府发〔2026〕1号"):
        issued(desk, number, date(2026, 1, 6))
    sheet = book(desk, "outgoing-book", 2026)
    assert [row[2] for row in sheet.rows][-3:] == ["江府发〔2026〕1号", "江府发〔2026〕2号", "江府发〔2026〕10号"]
    assert sheet.groups == ((0, "江府函（1件）"), (1, "江府发（3件）"))


def test_a_paper_stands_in_the_book_of_the_year_of_its_number(desk):
    issued(desk, "江府发〔2025〕1号", date(2025, 12, 30), distributed_on=date(2026, 1, 5))
    issued(desk, "特1号", date(2026, 1, 5))
    assert [row[1:3] for row in book(desk, "outgoing-book", 2025).rows] == [("2026\n1.5", "江府发〔2025〕1号")]
    assert [row[2] for row in book(desk, "outgoing-book", 2026).rows] == ["特1号"]


def test_the_directory_lists_everything_issued_up_to_the_year(desk):
    for year in (2024, 2026):
        kept = NormativeDocument(title=f"{year}年办法", issued_on=date(year, 5, 1), validity=Validity.VALID)
        registers.save(desk, None, kept)
    assert [row[1] for row in book(desk, "normative-list", 2025).rows] == ["2024年办法"]
    assert len(book(desk, "normative-list", 2026).rows) == 2


def test_the_catalogue_writes_days_in_eight_figures(desk):
    item = ArchiveItem(
        fonds="J001", year=2025, retention=Retention.PERMANENT, division="BGS", title="通知", dated=date(2025, 3, 5)
    )
    outgoing.save_archive_item(desk, None, item)
    row = book(desk, "archive-list", 2025).rows[0]
    assert row[1] == "J001-WS·2025-Y-BGS-0001"
    assert row[5:7] == ("20250305", "")
    assert [one.title for one in book(desk, "archive-year", 2025).items] == ["通知"]


@pytest.mark.parametrize("name", ["", "今年", "26", "2026年"])
def test_a_book_wants_a_year(desk, name):
    with pytest.raises(Refused, match="年份"):
        PAPERS["incoming-book"].sheet(desk, name)


def test_papers_are_urged_from_three_working_days_before_their_limit_until_they_are_answered(desk):
    today = desk.now().date()
    near, far = desk.rules.calendar.add(today, 3), desk.rules.calendar.add(today, 4)
    late = paper(desk, today, title="将到期", reply_class=ReplyClass.ORDINARY, due_on=near)
    paper(desk, today, title="还早", reply_class=ReplyClass.ORDINARY, due_on=far)
    assert [one.document.title for one in book(desk, "due-papers", "due")] == ["将到期"]
    incoming.save_incoming(desk, late, replace(late, replied_on=today))
    assert book(desk, "due-papers", "due") == ()
