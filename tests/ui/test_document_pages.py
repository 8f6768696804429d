"""What the pages of papers, money, seals and urgent news show at 1366×768."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from jkgov_desktop.office import documents, registers
from jkgov_desktop.records.documents.funds import FundRequest, FundRole, FundStep
from jkgov_desktop.records.documents.incoming import DocumentStep, Genre, IncomingDocument, Signature, StepKind
from jkgov_desktop.records.documents.outgoing import Issuer, IssueRole, IssueStep, OutgoingDocument
from jkgov_desktop.records.people import Person, Unit
from jkgov_desktop.ui.kit.buttons import ElidedLink

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
    return documents.save_incoming(desk, None, wanted)


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
