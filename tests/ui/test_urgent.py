"""紧急信息: taken by telephone, told to the leaders, followed up, and confirmed in writing (第27条)."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from jkgov_desktop.office import registers
from jkgov_desktop.office.life import Weight
from jkgov_desktop.records.documents.reporting import UrgentFollowUp, UrgentReport
from jkgov_desktop.records.structs import replace
from jkgov_desktop.ui.preview import PreviewWindow
from jkgov_desktop.ui.wording import said as words_of

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tab(window):
    window.open_record("urgent_reports", "")
    return window.subjects["documents"]


@pytest.fixture
def report(desk):
    """News taken by telephone on a Friday and told to nobody yet."""
    told = UrgentReport(reported_on=date(2026, 3, 6), source="太平镇人民政府", matter="山体滑坡，道路中断")
    return registers.save(desk, None, told)


@pytest.fixture
def page_of(tab):
    """Opens the page of urgent news."""

    def page_of(report):
        tab.open_record("urgent_reports", report.id)
        return tab.life_page("urgent_reports")

    return page_of


def stage_of(page):
    return page.life.stages[page.shown].name


def facts(page, desk, report):
    return {fact.name: (words_of(fact.says), fact.weight) for fact in page.life.facts(desk, report, None)}


def test_a_call_begins_with_this_minute_and_opens_when_it_is_kept(tab, desk, fill, press):
    tab.page("urgent_reports").entry.form.focus_on("source")
    fill("太平镇人民政府", "值班室", "", "山体滑坡")
    press(Qt.Key.Key_S, CTRL)
    (kept,) = desk.store.all(UrgentReport)
    assert (kept.reported_on, kept.reported_at, kept.taken_by) == (date(2026, 3, 9), time(8, 40), desk.clerk)
    assert tab.stack.currentWidget() is tab.life_page("urgent_reports")


def test_news_told_to_nobody_wait_at_telling_the_leaders(page_of, report, desk):
    page = page_of(report)
    assert stage_of(page) == "报告处置"
    assert facts(page, desk, report)["已报领导"] == ("还没有，请立即报告", Weight.BLOCKED)


def test_news_that_were_told_wait_for_the_written_report_and_end_with_it(page_of, report, desk, qtbot):
    told = registers.save(desk, report, replace(report, told="龙明远 8:50"))
    page = page_of(told)
    assert stage_of(page) == "书面报告"
    qtbot.mouseClick(page._next, Qt.MouseButton.LeftButton)
    (kept,) = desk.store.all(UrgentReport)
    assert kept.written_on == date(2026, 3, 9)
    assert page.life.at(desk, kept) == len(page.life.stages)


@pytest.mark.parametrize(
    ("reported_on", "written_on", "said"),
    [
        (date(2026, 3, 9), None, ("今天补报", Weight.PLAIN)),
        (date(2026, 3, 8), None, ("还没有，已过 1 天", Weight.WARNED)),
        (date(2026, 3, 8), date(2026, 3, 9), ("2026年3月9日", Weight.MET)),
    ],
)
def test_the_page_says_since_when_the_written_report_is_missing(page_of, report, desk, reported_on, written_on, said):
    page = page_of(report)
    changed = replace(report, reported_on=reported_on, written_on=written_on)
    assert facts(page, desk, changed)["书面报告"] == said


def test_what_followed_is_typed_on_the_page_and_stands_on_the_form(page_of, report, desk, fill, press, window):
    page = page_of(report)
    page.show_stage(2)
    for words in ("已疏散群众32人", "道路抢通"):
        press(Qt.Key.Key_N, CTRL)
        page.stage(2).section.lists[0].entry.form.focus_on("words")
        fill(words)
        press(Qt.Key.Key_S, CTRL)
    kept = desk.store.all(UrgentFollowUp, order="id")
    assert [(one.report, one.words) for one in kept] == [(report.id, "已疏散群众32人"), (report.id, "道路抢通")]
    assert kept[0].reported_at == time(8, 40)
    assert facts(page, desk, report)["续报"][0] == "2 次，最近 2026年3月9日 08:40"
    press(Qt.Key.Key_P, CTRL)
    (preview,) = window.findChildren(PreviewWindow)
    assert "紧急信息接报登记单" in preview.windowTitle()
