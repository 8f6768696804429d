"""What the pages of papers, money, seals and urgent news show at 1366×768."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from jkgov_desktop.office import registers
from jkgov_desktop.office.documents import incoming, outgoing
from jkgov_desktop.records.documents.archive import ArchiveItem, Retention
from jkgov_desktop.records.documents.funds import FundRequest, FundRole, FundStep
from jkgov_desktop.records.documents.incoming import DocumentStep, Genre, IncomingDocument, Signature, StepKind
from jkgov_desktop.records.documents.outgoing import Issuer, IssueRole, IssueStep, OutgoingDocument
from jkgov_desktop.records.documents.seals import Seal, SealUse
from jkgov_desktop.records.people import Person, Unit
from jkgov_desktop.records.structs import replace
from jkgov_desktop.ui.kit.buttons import Button, ElidedLink, LinkButton
from jkgov_desktop.ui.kit.cards import Card
from jkgov_desktop.ui.kit.inputs import ComboBox
from jkgov_desktop.ui.preview import PreviewWindow

SIGNED = date(2026, 3, 6)


@pytest.fixture
def tab(window):
    """The 公文 tab in front, in a window as small as office screens come."""
    window.resize(1366, 768)
    window.open_record("incoming_documents", "")
    return window.subjects["documents"]


@pytest.fixture
def head(desk):
    """The head of the county."""
    return next(one for one in desk.store.all(Person) if one.name == "龙明远")


@pytest.fixture
def paper(desk):
    """A paper with a title longer than any column."""
    title = "关于申请解决县城区生活污水处理厂提标改造工程前期工作经费及配套管网建设资金缺口的请示"
    wanted = IncomingDocument(received_on=date(2026, 3, 5), sender="江口县水务局", genre=Genre.REQUEST, title=title)
    return incoming.save_incoming(desk, None, wanted)


@pytest.fixture
def request_for_money(desk, paper):
    """A request for money that came with the paper."""
    unit = next(one for one in desk.store.all(Unit) if one.name == "江口县水务局")
    asked = FundRequest(
        asked_on=date(2026, 3, 5), unit=unit.id, matter="防洪堤修复", amount=50_000_000, document=paper.id
    )
    return registers.save(desk, None, asked)


def shown(table):
    """The words of the first row by the heads of the columns that are seen."""
    model, across = table.model(), Qt.Orientation.Horizontal
    places = [place for place in range(model.columnCount()) if not table.isColumnHidden(place)]
    return {model.headerData(place, across): model.index(0, place).data() for place in places}


def opened(tab, record, stage):
    """The page of a record at one of its stages."""
    table = record.register.table
    tab.open_record(table, record.id)
    page = tab.life_page(table)
    page.show_stage(stage)
    return page


def test_the_signatures_on_a_draft_show_how_and_when(tab, desk, head, qtbot):
    draft = OutgoingDocument(title="关于防汛的通知", drafted_on=date(2026, 3, 5), issuer=Issuer.GOVERNMENT)
    draft = registers.save(desk, None, draft)
    signed = {"person": head.id, "signature": Signature.NAME, "words": "同意", "signed_on": SIGNED}
    registers.save(desk, None, IssueStep(document=draft.id, role=IssueRole.ISSUE, **signed))
    (steps,) = opened(tab, draft, 2).stage(2).section.lists
    wanted = {"环节": "签发", "人员": "龙明远", "签署方式": "签名", "签署日期": "2026-03-06", "意见": "同意"}
    qtbot.waitUntil(lambda: shown(steps.table) == wanted)


def test_the_signatures_on_money_show_how_and_when(tab, desk, head, request_for_money, qtbot):
    signature = FundStep(
        request=request_for_money.id, role=FundRole.HEAD, person=head.id, signature=Signature.NAME, signed_on=SIGNED
    )
    registers.save(desk, None, signature)
    steps = opened(tab, request_for_money, 1).stage(1).section.lists[0]
    wanted = {"环节": "县长审签", "人员": "龙明远", "签署方式": "签名", "日期": "2026-03-06", "意见": ""}
    qtbot.waitUntil(lambda: shown(steps.table) == wanted)


def test_the_stops_of_a_paper_show_how_and_when_a_leader_signed(tab, desk, head, paper, qtbot):
    stop = DocumentStep(
        document=paper.id,
        kind=StepKind.INSTRUCTION,
        person=head.id,
        sent_on=date(2026, 3, 5),
        returned_on=SIGNED,
        signature=Signature.WORDS,
        words="请水务局研究",
        signed_on=SIGNED,
    )
    registers.save(desk, None, stop)
    (steps,) = opened(tab, paper, 4).stage(4).section.lists
    qtbot.waitUntil(lambda: shown(steps.table).get("签署方式") == "批示")
    assert shown(steps.table)["签署日期"] == "2026-03-06"


def test_a_long_title_beside_a_page_ends_in_dots_and_is_read_whole_in_its_tool_tip(
    tab, paper, request_for_money, qtbot
):
    page = opened(tab, request_for_money, 0)

    def links():
        return [one for one in page.findChildren(ElidedLink) if one.isVisible()]

    qtbot.waitUntil(lambda: [one.shown()[-1] for one in links()] == ["…"])
    (link,) = links()
    assert paper.title.startswith(link.shown().removesuffix("…"))
    assert link.toolTip() == paper.title
    assert link.mapTo(page, link.rect().topRight()).x() < page.width()


def test_a_short_title_beside_a_page_is_shown_whole(qtbot):
    link = ElidedLink("关于防洪堤的请示")
    qtbot.addWidget(link)
    link.show()
    link.resize(link.sizeHint())
    assert link.shown() == "关于防洪堤的请示"
    assert link.toolTip() == ""
    link.resize(link.sizeHint().width() - 1, link.height())
    assert link.shown().endswith("…")


CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def previews(window):
    """The titles of the forms that are shown before printing."""
    return lambda: [one.windowTitle() for one in window.findChildren(PreviewWindow)]


@pytest.fixture
def seals(tab, desk):
    """The register of the uses of seals, in front."""
    registers.save(desk, None, Seal(name="县人民政府印章", keeper="杨秀英"))
    tab.open_record("seal_uses", "")
    return tab.page("seal_uses")


def type_a_use(page, fill, copies="3"):
    page.entry.form.focus_on("seal")
    fill("县人民政府印章", "江口县水务局", "印发防汛通知")
    page.entry.form.focus_on("copies")
    fill(copies)


def test_the_slip_for_a_seal_is_printed_before_the_approval_and_nothing_is_registered(
    seals, desk, fill, press, previews
):
    type_a_use(seals, fill)
    press(Qt.Key.Key_P, CTRL)
    assert previews() == ["印发防汛通知用印审批单"]
    assert desk.store.all(SealUse) == []
    press(Qt.Key.Key_S, CTRL)
    assert desk.store.all(SealUse) == []
    assert "用印必批" in seals.entry.form.box("approver").sentence.text()


def test_a_slip_without_what_it_must_say_is_not_printed(seals, fill, press, previews):
    type_a_use(seals, fill, copies="")
    press(Qt.Key.Key_P, CTRL)
    assert previews() == []
    assert "份数" in seals.entry.form.box("copies").sentence.text()


def test_the_slip_of_a_registered_use_prints_what_is_typed_over_it(seals, desk, head, fill, press, previews):
    (seal,) = desk.store.all(Seal)
    day = desk.now().date()
    use = SealUse(used_on=day, seal=seal.id, matter="印发通知", copies=1, approver=head.id, approved_on=day)
    seals.open_record(registers.save(desk, None, use).id)
    seals.entry.form.focus_on("matter")
    fill("印发防汛通知")
    press(Qt.Key.Key_P, CTRL)
    assert previews() == ["印发防汛通知用印审批单"]
    assert [one.matter for one in desk.store.all(SealUse)] == ["印发通知"]


def test_a_register_with_a_form_of_its_own_still_prints_its_ledger(seals, previews):
    ledger = next(one for one in seals.findChildren(Button) if one.text() == "打印台账")
    ledger.click()
    assert previews() == ["用印台账"]


def test_a_register_whose_records_have_a_page_of_their_own_prints_what_is_listed(tab, press, previews):
    tab.page("incoming_documents").table.view.setFocus()
    press(Qt.Key.Key_P, CTRL)
    assert previews() == ["收文台账"]


def listed(page, name, choice):
    """The titles that are listed once a filter is set."""
    box = next(one for one in page.filters.findChildren(ComboBox) if one.accessibleName() == name)
    box.setCurrentText(choice)
    model = page.table.view.model()
    column = [one.name for one in page.register.list_fields].index(page.register.name_field)
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_papers_are_listed_by_their_state(tab, desk, paper):
    late = replace(paper, id="", number=None, title="关于道路的请示", due_on=date(2026, 3, 8))
    done = replace(paper, id="", number=None, title="关于学校的请示", closed_on=date(2026, 3, 6))
    for one in (late, done):
        registers.save(desk, None, one)
    page = tab.page("incoming_documents")
    tab.parts.signals.changed.emit()
    assert listed(page, "状态", "逾期") == ["关于道路的请示"]
    assert listed(page, "状态", "在办") == ["关于道路的请示", paper.title]
    assert listed(page, "状态", "已办结") == ["关于学校的请示"]
    assert listed(page, "状态", "已退文") == []


def test_the_books_are_of_the_year_the_list_is_narrowed_to(tab, previews):
    page = tab.page("incoming_documents")

    def print_book():
        next(link for link in page.side.findChildren(LinkButton) if link.text() == "收文登记簿").click()
        return previews()[-1]

    assert print_book() == "2026年收文登记簿"
    listed(page, "年份", "2025")
    assert print_book() == "2025年收文登记簿"
    assert "2025 年簿册" in [card.accessibleName() for card in page.side.findChildren(Card)]
    listed(page, "年份", "全部")
    assert print_book() == "2026年收文登记簿"


def test_archived_items_are_listed_and_printed_by_their_year(tab, desk, previews):
    for year in (2024, 2025):
        item = ArchiveItem(
            fonds="J001", year=year, retention=Retention.PERMANENT, division="BGS", title=f"{year}年的通知"
        )
        outgoing.save_archive_item(desk, None, item)
    tab.show_page("archive_items")
    page = tab.page("archive_items")
    assert listed(page, "年份", "2025") == ["2025年的通知"]
    next(link for link in page.side.findChildren(LinkButton) if link.text() == "归档文件目录").click()
    assert previews() == ["2025年归档文件目录"]


@pytest.fixture
def draft(desk):
    """A draft without a text."""
    wanted = OutgoingDocument(title="关于防汛的通知", drafted_on=date(2026, 3, 9), issuer=Issuer.GOVERNMENT)
    return registers.save(desk, None, wanted)


@pytest.fixture
def load(tab, draft, messages, tmp_path):
    """Chooses a plain text with 载入… on the text of the draft, and gives the form it stands in."""

    def load(words, **typed):
        path = tmp_path / "文稿.txt"
        path.write_text(words, encoding="gb18030")
        section = opened(tab, draft, 1).stage(1).section
        section.entry.form.set_draft(typed)
        messages.answers.insert(0, path)
        section.loading.click()
        return section.entry.form

    return load


def test_a_loaded_text_is_kept_only_when_it_is_saved(load, desk, draft, press):
    form = load("各乡镇：\n\n　　请做好准备。\n")
    assert form.box("body").editor.value() == "各乡镇：\n请做好准备。"
    assert form.box("title").editor.value() == "关于防汛的通知"
    assert desk.store.get(OutgoingDocument, draft.id).body == ""
    form.focus_on("body")
    press(Qt.Key.Key_S, CTRL)
    assert desk.store.get(OutgoingDocument, draft.id).body == "各乡镇：\n请做好准备。"


@pytest.mark.parametrize("title", ["", "关于抗旱的通知"])
def test_the_first_line_of_a_loaded_text_is_the_title_where_there_is_none_or_the_same(load, title):
    form = load("关于抗旱的通知\n各乡镇：", title=title)
    assert form.box("title").editor.value() == "关于抗旱的通知"
    assert form.box("body").editor.value() == "各乡镇："


@pytest.mark.parametrize(("yes", "body"), [(False, "原来的正文"), (True, "新的正文")])
def test_a_text_that_stands_is_replaced_only_when_that_is_wanted(load, messages, yes, body):
    messages.answers = [yes]
    form = load("新的正文", body="原来的正文")
    assert messages.asked == ["现有的正文会换成“文稿.txt”的内容。"]
    assert form.box("body").editor.value() == body


@pytest.mark.parametrize(("words", "said"), [("第一行\n绝密★10年", "密级标志"), ("\n", "没有文字")])
def test_a_text_that_may_not_be_kept_changes_nothing(load, window, words, said):
    form = load(words)
    assert not form.is_dirty
    assert said in window.parts.toasts.sentence


def test_the_list_of_papers_says_who_has_each_now(paper, tab, desk, head):
    stop = DocumentStep(document=paper.id, kind=StepKind.INSTRUCTION, person=head.id, sent_on=date(2026, 3, 6))
    page = tab.page("incoming_documents")
    model = page.table.view.model()
    column = model.labels.index("现在")
    assert model.index(0, column).data() == "办公室"
    tab.parts.do(lambda: registers.save(desk, None, stop))
    assert model.index(0, column).data() == "龙明远"
