"""What the forms of documents say of a record: who signs by which article, amounts, limits, and what is missing."""

from datetime import date, time

import pytest

from jkgov_desktop.paper.documents.duty import print_reports, print_seal_slip, print_urgent_report
from jkgov_desktop.paper.documents.funds import print_request
from jkgov_desktop.paper.documents.incoming import (
    paper_of,
    print_circulation,
    print_handling,
    print_history,
    print_reminder,
    print_return_slip,
    print_transfer,
)
from jkgov_desktop.paper.documents.outgoing import print_cover, print_document
from jkgov_desktop.records.documents.funds import FundNature, FundRequest, FundRole, FundStep
from jkgov_desktop.records.documents.incoming import (
    DocumentFault,
    DocumentStep,
    Fault,
    Genre,
    IncomingDocument,
    ReplyClass,
    Signature,
    StepKind,
)
from jkgov_desktop.records.documents.outgoing import IssueCase, Issuer, IssueRole, IssueStep, OutgoingDocument
from jkgov_desktop.records.documents.red_head import Format, document_words
from jkgov_desktop.records.documents.reporting import UrgentFollowUp, UrgentReport
from jkgov_desktop.records.documents.seals import Seal, SealUse
from jkgov_desktop.records.documents.sheets import (
    Desks,
    FundSheet,
    IncomingSheet,
    OutgoingSheet,
    ReportLine,
    ReportsSheet,
    SealSheet,
    Station,
    UrgentSheet,
)
from jkgov_desktop.records.house import House
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.records.structs import replace

DAY = date(2026, 3, 9)
HOUSE = House(government="云溪县人民政府", office="云溪县人民政府办公室", phone="0000-1234567")
DESKS = Desks(head="h", executive="e", director="d", names={"h": "张㛃", "e": "李建国", "w": "王䶮", "d": "吴海涛"})
PAPER = IncomingDocument(
    number=128,
    received_on=date(2026, 3, 5),
    received_at=time(9, 20),
    sender="云溪县水务局",
    genre=Genre.REQUEST,
    title="关于申请防洪堤水毁修复资金的请示",
    reply_class=ReplyClass.EXECUTIVE,
    due_on=date(2026, 3, 26),
    copies=1,
    pages=6,
)
INCOMING = IncomingSheet(HOUSE, PAPER, DAY, unit="县财政局", desks=DESKS, deputies=("w",))
DRAFT = OutgoingDocument(
    title="关于加强防汛工作的通知",
    drafted_on=date(2026, 3, 5),
    issuer=Issuer.GOVERNMENT,
    genre=Genre.NOTICE,
    case=IssueCase.ORDINARY,
    main_recipient="各乡镇人民政府：",
    body="特此通知。",
)
ROUTE = (
    Station(IssueRole.REVIEW, ("d",), 62, "以县政府名义发文由主任核稿"),
    Station(IssueRole.ISSUE, ("h", "w"), 62, "由县长、分管副县长签发"),
)
OUTGOING = OutgoingSheet(HOUSE, DRAFT, DAY, desks=DESKS, route=ROUTE)
REQUEST = FundRequest(asked_on=DAY, unit="u", matter="防洪堤水毁修复", amount=50_000_000, nature=FundNature.SUPPLEMENT)
FUND_ROUTE = (
    Station(FundRole.FINANCE, (), 104, "县财政局审核呈报"),
    Station(FundRole.PORTFOLIO, ("w",), 60, "可由分管副县长审核", needed=False),
    Station(FundRole.HEAD, ("h",), 104, "20万元以上至100万元由县长审签"),
)
FUND = FundSheet(HOUSE, REQUEST, DAY, unit="县水务局", desks=DESKS, route=FUND_ROUTE)


def step(kind, person="w", **values):
    return DocumentStep(document="p", kind=kind, person=person, **values)


@pytest.fixture
def said(fonts, read):
    """The words of a printed sheet, without line breaks."""
    return lambda draw, sheet: "".join(page.text for page in read(draw(sheet, fonts, DAY))).replace("\n", "")


def test_a_handling_sheet_says_by_when_and_by_which_article(said):
    text = said(print_handling, INCOMING)
    for part in ("2026-128", "2026年3月5日 9:20", "1份、6页", "2026年3月26日（常务会议研究，第六十七条）", "县财政局"):
        assert part in text.replace("09:20", "9:20")


def test_the_deputy_whose_portfolio_it_is_has_room_and_the_head_only_for_important_questions():
    assert [one.who for one in paper_of(INCOMING).instructions] == ["王䶮："]
    important = replace(INCOMING, document=replace(PAPER, important=True))
    assert [one.who for one in paper_of(important).instructions] == ["王䶮：", "张㛃："]
    assert [one.who for one in paper_of(replace(INCOMING, deputies=())).instructions] == ["张㛃："]


def test_history_is_printed_only_where_it_is_asked_for(said):
    signed = step(StepKind.INSTRUCTION, words="请财政局研究。", signed_on=date(2026, 3, 6))
    sheet = replace(INCOMING, steps=(signed,))
    assert "请财政局研究。" not in said(print_handling, sheet)
    assert "请财政局研究。" in said(print_history, sheet)
    circled = replace(INCOMING, steps=(step(StepKind.INSTRUCTION, signature=Signature.CIRCLE),))
    assert "（圈阅）" in said(print_history, circled)


def test_a_paper_to_read_gets_the_reading_sheet(said):
    assert "文件处理单（阅件）" in said(print_handling, replace(INCOMING, document=replace(PAPER, for_reading=True)))


def test_the_circulation_slip_lists_readers_and_nobody_else(said):
    steps = (step(StepKind.READING, sent_on=date(2026, 3, 6)), step(StepKind.INSTRUCTION, "e"))
    text = said(print_circulation, replace(INCOMING, steps=steps))
    assert "王䶮3月6日" in text.replace(" ", "")
    assert "李建国" not in text


def test_a_unit_that_reads_is_named_on_the_slip_and_on_the_handling_sheet(said):
    desks = replace(DESKS, names={**DESKS.names, "u": "县水务局"})
    reading = step(StepKind.READING, person=None, unit="u", returned_on=date(2026, 3, 7))
    sheet = replace(INCOMING, desks=desks, steps=(reading,))
    assert "县水务局" in said(print_circulation, sheet).split("姓名")[1]
    assert paper_of(sheet).readers == "县水务局"
    assert paper_of(sheet, with_history=True).readers == "县水务局（3月7日阅退）"


def test_only_the_history_says_how_it_was_handled(said):
    sheet = replace(INCOMING, document=replace(PAPER, result="已由县财政局拨付。"))
    assert "已由县财政局拨付。" in said(print_history, sheet)
    assert "已由县财政局拨付。" not in said(print_handling, sheet)


def test_a_return_slip_needs_a_fault(said):
    with pytest.raises(NothingToPrint, match="初审"):
        said(print_return_slip, INCOMING)
    fault = DocumentFault(document="p", fault=Fault.SEVERAL_MATTERS, note="资金和编制")
    assert "资金和编制" in said(print_return_slip, replace(INCOMING, faults=(fault,)))


def test_a_transfer_slip_needs_an_instruction(said):
    with pytest.raises(NothingToPrint, match="批示"):
        said(print_transfer, replace(INCOMING, steps=(step(StepKind.INSTRUCTION),)))
    assert "速办。" in said(print_transfer, replace(INCOMING, steps=(step(StepKind.INSTRUCTION, words="速办。"),)))


def test_an_answered_paper_is_not_urged(said):
    assert "文件催办单" in said(print_reminder, INCOMING)
    with pytest.raises(NothingToPrint, match="办结"):
        said(print_reminder, replace(INCOMING, document=replace(PAPER, replied_on=DAY)))


def test_a_cover_names_who_may_sign_and_then_who_did(said):
    text = said(print_cover, OUTGOING)
    assert "云溪县人民政府发文稿纸" in text
    assert "张㛃或王䶮：" in text
    signed = IssueStep(document="o", role=IssueRole.ISSUE, person="w", words="同意。", signed_on=DAY)
    text = said(print_cover, replace(OUTGOING, steps=(signed,)))
    assert "张㛃或王䶮" not in text
    assert "王䶮：同意。签发2026年3月9日" in text.replace(" ", "")


def test_only_a_normative_document_has_the_cells_of_articles_18_and_21(said):
    assert "合法性审核" not in said(print_cover, OUTGOING)
    text = said(print_cover, replace(OUTGOING, document=replace(DRAFT, normative=True, legal_reviewer="杨帆")))
    assert "合法性审核" in text
    assert "杨帆：" in text
    assert "第二十一条" in text


def test_a_document_without_text_is_not_printed(said):
    assert "特此通知。" in said(print_document, OUTGOING)
    with pytest.raises(NothingToPrint, match="正文"):
        said(print_document, replace(OUTGOING, document=replace(DRAFT, body="")))


@pytest.mark.parametrize(
    ("changes", "format_", "mark"),
    [
        ({}, Format.DOWNWARD, "云溪县人民政府文件"),
        ({"issuer": Issuer.OFFICE}, Format.DOWNWARD, "云溪县人民政府办公室文件"),
        ({"issuer": Issuer.PARTY_GROUP}, Format.DOWNWARD, "中共云溪县人民政府党组文件"),
        ({"genre": Genre.LETTER}, Format.LETTER, "云溪县人民政府"),
        ({"case": IssueCase.UPWARD, "genre": Genre.REQUEST}, Format.UPWARD, "云溪县人民政府文件"),
    ],
)
def test_the_case_and_the_genre_choose_the_format(changes, format_, mark):
    words = document_words(replace(DRAFT, **changes), HOUSE, "张㛃")
    assert (words.format, words.mark) == (format_, mark)
    assert words.recipient == "各乡镇人民政府"


def test_an_upward_request_says_whom_to_ask_and_a_notice_does_not():
    contact = {"drafter": "李明", "phone": "0000-1"}
    assert document_words(replace(DRAFT, **contact), HOUSE).note == ""
    upward = replace(DRAFT, case=IssueCase.UPWARD, **contact)
    assert document_words(upward, HOUSE).note == "联系人：李明，电话：0000-1"


def test_a_request_for_money_prints_only_the_stations_of_its_way(said):
    text = said(print_request, replace(FUND, route=FUND_ROUTE[::2]))
    for part in ("¥500,000.00", "伍拾万元整", "县财政局审核呈报", "县长审签", "张㛃："):
        assert part in text
    assert "分管副县长审核" not in text
    assert "常务会议" not in text


def test_a_signed_station_of_money_says_what_was_written(said):
    signed = FundStep(request="f", role=FundRole.HEAD, person="h", words="同意。", signed_on=DAY, amount=50_000_000)
    text = said(print_request, replace(FUND, steps=(signed,)))
    assert "同意。" in text
    assert text.count("2026年3月9日") == 3


def test_a_seal_slip_names_the_seal_and_who_approves(said):
    use = SealUse(used_on=DAY, seal="s", matter="印发防汛通知", copies=80, approver="h", approved_on=DAY)
    sheet = SealSheet(HOUSE, use, Seal(name="云溪县人民政府印章"), DAY, unit="县水务局", approver="张㛃")
    text = said(print_seal_slip, sheet)
    assert "云溪县人民政府印章" in text
    assert "张㛃：" in text


@pytest.mark.parametrize(
    ("name", "asked"), [("县人民政府印章", True), ("县政府电子印章", True), ("县人民政府办公室印章", False)]
)
def test_only_the_seal_of_the_government_asks_the_deputy_head_as_well(name, asked, said):
    use = SealUse(used_on=DAY, seal="s", matter="印发防汛通知", copies=80, approver="h", approved_on=DAY)
    text = said(print_seal_slip, SealSheet(HOUSE, use, Seal(name=name), DAY, approver="张㛃"))
    assert ("分管副县长审核" in text) is asked


def test_forms_have_the_cells_that_are_filled_in_by_hand(said):
    use = SealUse(used_on=DAY, seal="s", matter="印发防汛通知", copies=80, approver="h", approved_on=DAY)
    report = UrgentReport(reported_on=DAY, reported_at=time(14, 20), source="太平镇人民政府", matter="山体滑坡")
    for draw, sheet, labels in (
        (print_seal_slip, SealSheet(HOUSE, use, None, DAY), ("编号", "附件")),
        (print_request, FUND, ("编号", "附件", "拨付情况")),
        (print_cover, OUTGOING, ("用印", "印发日期", "备注")),
        (print_urgent_report, UrgentSheet(HOUSE, report, DAY), ("事件性质", "影响范围")),
    ):
        text = "".join(said(draw, sheet).split())
        assert [label for label in labels if label not in text] == []


def test_money_paid_out_and_papers_distributed_say_when(said):
    paid = replace(REQUEST, paid_on=date(2026, 4, 2))
    assert "2026年4月2日拨付" in said(print_request, replace(FUND, request=paid))
    sent = replace(DRAFT, distributed_on=date(2026, 4, 3))
    assert "2026年4月3日" in said(print_cover, replace(OUTGOING, document=sent))


def test_an_urgent_report_gives_every_time_to_the_minute(said):
    report = UrgentReport(reported_on=DAY, reported_at=time(14, 20), source="太平镇人民政府", matter="山体滑坡")
    follow = UrgentFollowUp(report="r", reported_on=DAY, reported_at=time(15, 5), words="转移群众43人。", told="张㛃")
    text = said(print_urgent_report, UrgentSheet(HOUSE, report, DAY, (follow,)))
    assert "2026年3月9日 14:20" in text
    assert "15:05" in text


@pytest.mark.parametrize(("today", "late"), [(date(2026, 7, 15), False), (date(2026, 7, 16), True)])
def test_a_missing_report_is_late_only_after_its_day(today, late, said):
    lines = (ReportLine("u", "县水务局", None, None), ReportLine("v", "县财政局", date(2026, 7, 16), None))
    sheet = ReportsSheet(HOUSE, 2026, today, date(2026, 7, 15), date(2027, 1, 15), lines)
    text = said(print_reports, sheet)
    assert ("逾期未报" in text) is late
    assert "已报 1 家，未报 1 家" in text
    assert "2026年7月16日（迟）" in text
