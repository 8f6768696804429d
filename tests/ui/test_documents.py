"""The 公文 tab: papers registered at typing speed, and registers that stay blank."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from jkgov_desktop.office import registers
from jkgov_desktop.office.documents import outgoing
from jkgov_desktop.office.documents.incoming import save_incoming
from jkgov_desktop.office.life import Weight
from jkgov_desktop.paper.forms import form, forms_about
from jkgov_desktop.records.documents.archive import ArchiveItem, Retention
from jkgov_desktop.records.documents.funds import FundRequest
from jkgov_desktop.records.documents.incoming import (
    DocumentFault,
    DocumentPause,
    DocumentStep,
    ExpediteNotice,
    ExpediteWay,
    Fault,
    Genre,
    IncomingDocument,
    ReplyClass,
    StepKind,
)
from jkgov_desktop.records.documents.outgoing import Issuer, IssueStep, MarkCode, OutgoingDocument
from jkgov_desktop.records.documents.reporting import ReportPeriod, UnitReport
from jkgov_desktop.records.documents.seals import SecretCopy
from jkgov_desktop.records.people import Person, Portfolio, Unit
from jkgov_desktop.records.structs import replace
from jkgov_desktop.ui.documents.books import BOOKS
from jkgov_desktop.ui.kit.buttons import Button, ElidedLink, LinkButton, PrimaryButton
from jkgov_desktop.ui.preview import PreviewWindow
from jkgov_desktop.ui.wording import said

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def incoming(window):
    """The register of what comes in, in front."""
    window.open_record("incoming_documents", "")
    return window.subjects["documents"].page("incoming_documents")


def titles(desk):
    return [one.title for one in desk.store.all(IncomingDocument, order="id")]


@pytest.mark.usefixtures("incoming")
def test_five_papers_are_registered_without_the_mouse(desk, fill, press):
    fill("江口县水务局")
    for number in range(1, 6):
        if number > 1:
            press(Qt.Key.Key_Return)
        fill("请示" if number == 1 else "", f"江水呈〔2026〕{number}号", f"关于第{number}项工程资金的请示", "", "")
    kept = desk.store.all(IncomingDocument, order="id")
    assert titles(desk) == [f"关于第{number}项工程资金的请示" for number in range(1, 6)]
    assert {(one.sender, one.genre, one.received_on) for one in kept} == {
        ("江口县水务局", Genre.REQUEST, desk.now().date())
    }


def test_ctrl_s_keeps_a_paper_at_any_field_and_begins_the_next(incoming, desk, fill, type_cn, press):
    fill("江口县财政局", "报告", "江财报〔2026〕1号")
    type_cn(QApplication.focusWidget(), "关于预算执行情况的报告")
    press(Qt.Key.Key_S, CTRL)
    assert titles(desk) == ["关于预算执行情况的报告"]
    form = incoming.entry.form
    assert form.box("sender").editor.value() == "江口县财政局"
    assert form.box("title").editor.typed() == ""
    assert form.box("reference").editor.typed() == ""


@pytest.mark.usefixtures("incoming")
def test_another_sender_is_typed_over_the_repeated_one(desk, fill):
    fill("江口县水务局", "请示", "江水呈〔2026〕1号", "关于防洪堤的请示", "", "")
    fill("太平镇人民政府", "", "太府呈〔2026〕1号", "关于道路的请示", "", "")
    assert [one.sender for one in desk.store.all(IncomingDocument, order="id")] == ["江口县水务局", "太平镇人民政府"]


def test_the_search_box_finds_a_paper_by_any_part(incoming, fill, type_cn, qtbot):
    fill("江口县水务局", "请示", "江水呈〔2026〕1号", "关于防洪堤的请示", "", "")
    fill("太平镇人民政府", "", "太府呈〔2026〕9号", "关于村组道路的请示", "", "")
    search, model = incoming.table.search, incoming.table.view.model()
    for text in ("防洪堤", "江水呈", "水务局", "fhd"):
        search.clear()
        type_cn(search, text)
        qtbot.waitUntil(lambda: model.rowCount() == 1)
        assert "关于防洪堤的请示" in model.listing.cells(0)


def test_every_blank_register_can_be_printed_and_none_can_be_typed(window):
    window.open_record("incoming_documents", "")
    tab = window.subjects["documents"]
    tab.show_page("blank")
    page = tab.page("blank")
    links = {button.text(): button for button in page.findChildren(LinkButton)}
    assert page.findChildren(QLineEdit) == []
    for each in forms_about("blank-registers"):
        links[each.title].click()
        preview = page.window().findChildren(PreviewWindow)[-1]
        assert each.title in preview.windowTitle()
        preview.close()


@pytest.fixture
def tab(window):
    """The 公文 tab, in front."""
    window.open_record("incoming_documents", "")
    return window.subjects["documents"]


@pytest.fixture
def kept(desk):
    """Registers a paper that came in on a day."""

    def kept(received_on=date(2026, 3, 5), **values):
        paper = IncomingDocument(
            received_on=received_on, sender="江口县水务局", genre=Genre.REQUEST, title="关于防洪堤的请示", **values
        )
        return save_incoming(desk, None, paper)

    return kept


@pytest.fixture
def type_into(fill, press):
    """Types into one field of a form and keeps the record with Ctrl+S."""

    def type_into(form, field, text):
        form.focus_on(field)
        fill(text)
        press(Qt.Key.Key_S, CTRL)

    return type_into


@pytest.mark.parametrize(
    ("received", "kind", "due"),
    [
        (date(2025, 1, 24), "一般事项", date(2025, 2, 5)),
        (date(2025, 1, 26), "专题会议研究", date(2025, 2, 8)),
        (date(2025, 1, 30), "常务会议研究", date(2025, 2, 24)),
        (date(2025, 9, 30), "一般事项", date(2025, 10, 11)),
        (date(2026, 2, 13), "常务会议研究", date(2026, 3, 12)),
        (date(2026, 4, 30), "专题会议研究", date(2026, 5, 11)),
    ],
)
def test_a_class_gives_the_day_of_the_reply_counted_in_working_days(received, kind, due, tab, kept, desk, type_into):
    paper = kept(received)
    tab.open_record("incoming_documents", paper.id)
    page = tab.life_page("incoming_documents")
    page.show_stage(3)
    type_into(page.stage(3).entry.form, "reply_class", kind)
    assert desk.store.get(IncomingDocument, paper.id).due_on == due


def test_a_new_year_counts_its_papers_from_one(desk, incoming, fill, press):
    for day in ("2026-12-30", "2026-12-31", "2027-1-4"):
        incoming.begin_new()
        incoming.entry.form.focus_on("received_on")
        fill(day)
        fill("江口县水务局", "请示", "", f"关于{day}事项的请示")
        press(Qt.Key.Key_S, CTRL)
    assert [one.receipt for one in desk.store.all(IncomingDocument, order="id")] == ["部2026-1", "部2026-2", "部2027-1"]


def test_a_ticked_fault_stands_on_the_return_slip_and_stops_the_clock(tab, kept, desk, qtbot, fill):
    paper = kept()
    tab.open_record("incoming_documents", paper.id)
    page = tab.life_page("incoming_documents")
    page.show_stage(2)
    section = page.stage(2).section
    section.start()
    qtbot.keyClick(section.boxes[Fault.OVER_THE_HEAD], Qt.Key.Key_Space)
    assert [one.fault for one in desk.store.all(DocumentFault)] == [Fault.OVER_THE_HEAD]
    qtbot.keyClick(section.boxes[Fault.OVER_THE_HEAD], Qt.Key.Key_Space)
    assert desk.store.all(DocumentFault) == []
    section.findChild(Button, "send_back").click()
    assert desk.store.get(IncomingDocument, paper.id).returned_on is None
    qtbot.keyClick(section.boxes[Fault.OVER_THE_HEAD], Qt.Key.Key_Space)
    fill("应先报主管部门")
    assert [one.note for one in desk.store.all(DocumentFault)] == ["应先报主管部门"]
    section.findChild(Button, "send_back").click()
    assert desk.store.get(IncomingDocument, paper.id).returned_on == desk.now().date()
    assert desk.store.all(DocumentPause, document=paper.id)


def facts_of(page):
    """What a page says of its record at the right."""
    return {fact.name: (said(fact.says), fact.weight) for fact in page._facts.facts}


def test_a_paper_says_who_has_it_and_how_far_its_limit_is(tab, kept, desk):
    paper = kept(reply_class=ReplyClass.ORDINARY)
    head = next(one for one in desk.store.all(Person) if one.name == "龙明远")
    registers.save(
        desk, None, DocumentStep(document=paper.id, kind=StepKind.INSTRUCTION, person=head.id, sent_on=date(2026, 3, 6))
    )
    tab.open_record("incoming_documents", paper.id)
    facts = facts_of(tab.life_page("incoming_documents"))
    assert facts["现在"] == ("龙明远", Weight.PLAIN)
    assert facts["应办结"] == ("2026年3月10日（剩 1 个工作日）", Weight.WARNED)


def test_a_call_is_noted_against_whoever_has_the_paper(tab, kept, desk, press, fill):
    paper = kept(reply_class=ReplyClass.ORDINARY)
    head = next(one for one in desk.store.all(Person) if one.name == "龙明远")
    step = DocumentStep(document=paper.id, kind=StepKind.INSTRUCTION, person=head.id, sent_on=date(2026, 3, 6))
    registers.save(desk, None, step)
    tab.open_record("incoming_documents", paper.id)
    page = tab.life_page("incoming_documents")
    assert facts_of(page)["催办"] == ("还没有催办", Weight.WARNED)
    page.show_stage([stage.name for stage in page.life.stages].index("催办"))
    press(Qt.Key.Key_N, CTRL)
    page.stage(page.shown).section.lists[0].entry.form.focus_on("answer")
    fill("明天上午送办公室")
    press(Qt.Key.Key_S, CTRL)
    (notice,) = desk.store.all(ExpediteNotice)
    assert (notice.person, notice.how, notice.answer) == (head.id, ExpediteWay.PHONE, "明天上午送办公室")
    assert facts_of(page)["催办"] == ("1 次，最近 2026年3月9日", Weight.PLAIN)


def seen(page):
    """The links to other records that a page shows."""
    return [link for link in page.findChildren(ElidedLink) if link.isVisible()]


def test_a_paper_and_the_matter_it_became_lead_to_each_other(window, tab, kept, desk, press, qtbot):
    unit = next(one for one in desk.store.all(Unit) if one.name == "江口县水务局")
    paper = kept(unit=unit.id)
    tab.open_record("incoming_documents", paper.id)
    press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    page = window.subjects["supervision"].life_page("supervision_items")
    qtbot.waitUntil(lambda: len(seen(page)) == 1)
    seen(page)[0].click()
    page = tab.life_page("incoming_documents")
    assert (window.tabs.currentIndex(), page.record.id) == (1 + list(window.subjects.values()).index(tab), paper.id)
    qtbot.waitUntil(lambda: [link.text() for link in seen(page)] == ["关于防洪堤的请示"])


def test_one_key_makes_a_paper_a_request_for_money_that_only_lacks_its_amount(tab, kept, desk, press, type_cn):
    unit = next(one for one in desk.store.all(Unit) if one.name == "江口县水务局")
    tab.open_record("incoming_documents", kept(unit=unit.id).id)
    press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    type_cn(QApplication.focusWidget(), "20万")
    press(Qt.Key.Key_S, CTRL)
    (request,) = desk.store.all(FundRequest)
    assert (request.amount, request.matter, request.unit) == (20_000_000, "关于防洪堤的请示", unit.id)


@pytest.mark.parametrize(
    ("amount", "last"),
    [
        ("200000.00", "分管财政副县长审签"),
        ("200000.01", "县长审签"),
        ("1000000.00", "县长审签"),
        ("1000000.01", "常务会议或县长办公会议"),
        ("5000000.00", "常务会议或县长办公会议"),
        ("5000000.01", "县委常委会决定"),
    ],
)
def test_an_amount_shows_its_way_while_it_is_typed(amount, last, tab, fill):
    tab.open_record("fund_requests", "")
    page = tab.page("fund_requests")
    assert page.way.lines == ()
    page.entry.form.focus_on("unit")
    fill("江口县水务局", "防洪堤修复", amount, "临时追加预算")
    page.entry.judge_now()
    assert page.way.lines[0].role == "财政局审核"
    assert page.way.lines[-1].role == last
    assert page.way.lines[-1].article == 104


@pytest.mark.parametrize(("amount", "last"), [("29999999.99", "财政局审核"), ("30000000.00", "县委常委会决定")])
def test_a_project_goes_to_the_committee_from_its_limit_on(amount, last, tab, fill, press):
    tab.open_record("fund_requests", "")
    page = tab.page("fund_requests")
    page.entry.form.focus_on("unit")
    fill("江口县水务局", "防洪堤修复", amount, "预算内")
    press(Qt.Key.Key_Space)
    page.entry.judge_now()
    roles = [line.role for line in page.way.lines]
    assert last in roles
    assert ("县委常委会决定" in roles) is (last == "县委常委会决定")


@pytest.mark.parametrize(
    ("case", "roles", "signer"),
    [
        ("一般事项", ["核稿", "签发"], "龙明远"),
        ("重大问题", ["核稿", "签发"], "龙明远或石磊"),
        ("任免人员", ["核稿", "签发"], "龙明远"),
        ("上行请示报告", ["审核", "签发"], "龙明远"),
        ("批示办理或办内事项", ["签发"], "吴海涛"),
    ],
)
def test_a_case_shows_who_reviews_and_who_signs(case, roles, signer, tab, desk, type_into):
    issuer = Issuer.OFFICE if signer == "吴海涛" else Issuer.GOVERNMENT
    draft = OutgoingDocument(title="关于防汛的通知", drafted_on=date(2026, 3, 9), issuer=issuer)
    draft = registers.save(desk, None, draft)
    tab.open_record("outgoing_documents", draft.id)
    page = tab.life_page("outgoing_documents")
    page.show_stage(0)
    type_into(page.stage(0).entry.form, "case", case)
    page.show_stage(2)
    lines = page.stage(2).section.way.lines
    assert [line.role for line in lines if line.who] == roles
    assert lines[-1].who == signer


def test_a_draft_that_touches_another_deputys_work_goes_to_him_first(tab, desk, fill):
    people = {one.name: one.id for one in desk.store.all(Person)}
    unit = next(one for one in desk.store.all(Unit) if one.name == "江口县水务局")
    registers.save(desk, None, Portfolio(person=people["吴刚"], matter="水务", unit=unit.id))
    draft = OutgoingDocument(title="关于防汛的通知", drafted_on=date(2026, 3, 9), issuer=Issuer.GOVERNMENT)
    draft = registers.save(desk, None, draft)
    tab.open_record("outgoing_documents", draft.id)
    page = tab.life_page("outgoing_documents")
    page.show_stage(2)
    section = page.stage(2).section
    section.deciding.begin_new()
    fill("江口县水务局")
    lines = section.way.lines
    assert [(line.role, line.who) for line in lines if line.who] == [
        ("核稿", "吴海涛"),
        ("审核", "吴刚"),
        ("签发", "龙明远"),
    ]


def test_signatures_that_were_laid_out_are_given_one_by_one_and_the_last_issues_the_paper(tab, desk, press, fill):
    draft = OutgoingDocument(title="关于防汛的通知", drafted_on=date(2026, 3, 9), issuer=Issuer.GOVERNMENT)
    draft = registers.save(desk, None, draft)
    tab.open_record("outgoing_documents", draft.id)
    page = tab.life_page("outgoing_documents")
    page.show_stage(2)
    press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert [one.signed_on for one in desk.store.all(IssueStep)] == [None, None]
    for day in ("2026-3-9", "2026-3-10"):
        page.findChild(PrimaryButton, "next").click()
        fill(day)
        press(Qt.Key.Key_S, CTRL)
    issued = desk.store.get(OutgoingDocument, draft.id)
    assert issued.signed_on == date(2026, 3, 10)
    assert desk.store.names("persons", [issued.signer]) == {issued.signer: "龙明远"}
    assert all(line.signed for line in page.stage(2).section.way.lines if line.who)


def test_in_a_small_window_a_stage_scrolls_to_the_field_that_is_typed(window, tab, desk, press, qtbot):
    window.resize(911, 487)
    draft = registers.save(desk, None, OutgoingDocument(title="关于防汛的通知", drafted_on=date(2026, 3, 9)))
    tab.open_record("outgoing_documents", draft.id)
    page = tab.life_page("outgoing_documents")
    page.show_stage(2)
    press(Qt.Key.Key_N, CTRL)
    form = page.stage(2).section.lists[0].entry.form
    form.focus_on("signed_on")
    box = form.box("signed_on")
    qtbot.waitUntil(lambda: box.visibleRegion().boundingRect() == box.rect())
    assert form.height() >= form.sizeHint().height()


def test_one_click_gives_a_signed_paper_its_number_and_an_unsigned_one_is_refused(window, tab, desk):
    head = next(one for one in desk.store.all(Person) if one.name == "龙明远")
    registers.save(desk, None, MarkCode(issuer=Issuer.GOVERNMENT, code="江府发"))
    draft = OutgoingDocument(title="关于防汛的通知", drafted_on=date(2026, 3, 9), issuer=Issuer.GOVERNMENT)
    draft = registers.save(desk, None, draft)
    tab.open_record("outgoing_documents", draft.id)
    page = tab.life_page("outgoing_documents")
    page.show_stage(3)
    page.stage(3).section.buttons[0].click()
    assert desk.store.get(OutgoingDocument, draft.id).issue_number == ""
    registers.save(desk, draft, replace(draft, signer=head.id, signed_on=date(2026, 3, 9)))
    window.parts.signals.changed.emit()
    page.stage(3).section.buttons[0].click()
    assert desk.store.get(OutgoingDocument, draft.id).issue_number == "江府发〔2026〕1号"
    assert page.stage(3).section.buttons == []


def test_the_page_follows_what_is_typed_without_being_saved(tab, desk, type_cn, qtbot):
    draft = registers.save(desk, None, OutgoingDocument(title="关于防汛的通知", drafted_on=date(2026, 3, 9)))
    tab.open_record("outgoing_documents", draft.id)
    page = tab.life_page("outgoing_documents")
    page.show_stage(1)
    section = page.stage(1).section
    before = section.preview.view._pages
    section.entry.form.focus_on("body")
    type_cn(QApplication.focusWidget(), "特此通知。\n" * 40)
    qtbot.waitUntil(lambda: section.preview.view._pages is not before)
    assert len(section.preview.view._pages) > len(before)
    assert desk.store.get(OutgoingDocument, draft.id).body == ""


def test_a_cell_of_the_grid_takes_a_report_once_and_then_opens_it(tab, desk, press):
    tab.show_page("matrix")
    page = tab.page("matrix")
    page.grid.setFocus()
    page.grid.setCurrentIndex(page.grid.model().index(0, 1))
    press(Qt.Key.Key_Return)
    (report,) = desk.store.all(UnitReport)
    assert (report.period, report.received_on) == (ReportPeriod.HALF, desk.now().date())
    page.grid.setCurrentIndex(page.grid.model().index(0, 1))
    press(Qt.Key.Key_Return)
    assert len(desk.store.all(UnitReport)) == 1
    assert tab.shelf.current() == "unit_reports"


@pytest.mark.parametrize("table", sorted(BOOKS))
def test_a_register_prints_the_books_of_its_year(table, window, tab, kept):
    kept(reply_class=ReplyClass.ORDINARY)
    tab.show_page(table)
    links = {button.text(): button for button in tab.page(table).side.findChildren(LinkButton)}
    for key in BOOKS[table]:
        links[form(key).title].click()
    shown = [preview.windowTitle() for preview in window.findChildren(PreviewWindow)]
    printable = [key for key in BOOKS[table] if key == "archive-list" or not key.startswith("archive-")]
    assert len(shown) == len(printable)
    for preview in window.findChildren(PreviewWindow):
        preview.close()


def test_an_archived_item_is_given_its_number(tab, desk, fill, press):
    known = ArchiveItem(fonds="J001", year=2025, retention=Retention.PERMANENT, division="BGS", title="关于防汛的通知")
    outgoing.save_archive_item(desk, None, known)
    tab.show_page("archive_items")
    page = tab.page("archive_items")
    page.begin_new()
    page.entry.form.focus_on("fonds")
    fill("J001", "2025", "永久", "BGS")
    page.entry.form.focus_on("title")
    fill("关于值班的通知")
    press(Qt.Key.Key_S, CTRL)
    codes = [one.code for one in desk.store.all(ArchiveItem, order="item")]
    assert codes == ["J001-WS·2025-Y-BGS-0001", "J001-WS·2025-Y-BGS-0002"]


def test_a_carrier_begins_with_the_next_number_and_none_is_kept_twice(tab, desk, fill, press, window):
    tab.show_page("secret_copies")
    page = tab.page("secret_copies")
    page.begin_new()
    number = page.entry.form.box("number").editor
    for proposed in (1, 2):
        assert number.value() == proposed
        number.input.setText("1")
        page.entry.form.focus_on("holder")
        fill("吴刚")
        page.entry.form.focus_on("due_back")
        fill("2026-3-20")
        press(Qt.Key.Key_S, CTRL)
    assert len(desk.store.all(SecretCopy)) == 1
    assert "1号第1份已于2026年3月9日发给吴刚" in window.parts.toasts.sentence
    assert "请用2号" in window.parts.toasts.sentence
