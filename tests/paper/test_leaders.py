"""The leaders' forms: every one on its page, with what it must say and room for those who sign."""

import io
import os
from datetime import date
from itertools import pairwise
from pathlib import Path

import pdfplumber
import pytest

from jkgov_desktop.paper.forms import form
from jkgov_desktop.paper.leaders.fitting import SIZES
from jkgov_desktop.records.leaders.activities import VisitorKind
from jkgov_desktop.records.leaders.calendars import DayState
from jkgov_desktop.records.leaders.leave import LeaveKind
from jkgov_desktop.records.leaders.sheets import LeaveRule
from jkgov_desktop.records.structs import replace
from tests.paper import leader_sheets as sheets
from tests.paper.test_golden import described

GOLDEN = Path(__file__).parent / "golden"
MM = 72 / 25.4
PRINTED_ON = date(2026, 3, 2)

EVERY_FORM = {
    "leave": sheets.leave_sheet,
    "whereabouts": sheets.whereabouts_sheet,
    "leave-sums": sheets.whereabouts_sheet,
    "on-duty": sheets.today_sheet,
    "month-picture": sheets.month_sheet,
    "portfolios": sheets.portfolio_sheet,
    "week": sheets.week_sheet,
    "week-by-leader": sheets.week_sheet,
    "invitation": sheets.invitation_sheet,
    "research": sheets.research_sheet,
    "contact-point": sheets.point_sheet,
    "reception": sheets.reception_sheet,
    "leader-year": sheets.year_sheet,
}


@pytest.fixture
def drawn(fonts):
    """Prints a form and opens its one page with pdfplumber."""
    opened = []

    def drawn(key, sheet):
        printed = form(key).print(sheet, fonts, PRINTED_ON)
        assert printed.pages == 1
        pdf = pdfplumber.open(io.BytesIO(printed.pdf))
        opened.append(pdf)
        return pdf.pages[0]

    yield drawn
    for pdf in opened:
        pdf.close()


@pytest.mark.parametrize("key", EVERY_FORM)
def test_a_page_is_as_it_was(key, fonts, read):
    (page,) = read(form(key).print(EVERY_FORM[key](), fonts, PRINTED_ON))
    found = described(page)
    kept = GOLDEN / f"{key}-first.txt"
    if os.environ.get("JKGOV_UPDATE_GOLDEN") == "1":
        kept.write_text(found, encoding="utf-8")
    assert found == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("rule", "title", "rooms", "says"),
    [
        (LeaveRule.HEAD, "县长外出报备表", 2, "报告县委"),
        (LeaveRule.TEAM, "县政府领导请假审批表", 2, "县长意见"),
        (LeaveRule.DIRECTOR, "办公室主任请假审批表", 2, "副主任签名"),
        (LeaveRule.DEPUTY_DIRECTOR, "办公室副主任请假审批表", 2, "主任意见"),
        (LeaveRule.PRINCIPAL, "单位主要负责人外出报备表", 3, "分管县领导"),
        (LeaveRule.OTHER, "请假审批表", 2, "单位意见"),
    ],
)
def test_every_rule_of_leave_has_its_own_form_with_room_to_sign(rule, title, rooms, says, drawn):
    page = drawn("leave", sheets.leave_sheet(rule))
    text = page.extract_text()
    assert text.startswith(title)
    for said in (says, "2026年3月4日上午至3月6日上午，共2天半", "（途经市水务局）", "副县长赵𬭚", "13800000004"):
        assert said in text
    levels = sorted({line["top"] for line in page.lines if line["height"] == 0})
    tall = [low - high for high, low in pairwise(levels) if low - high >= 30 * MM]
    assert len(tall) == rooms


def test_the_kind_of_leave_is_ticked(drawn):
    for place, kind in enumerate(LeaveKind):
        sheet = sheets.leave_sheet()
        page = drawn("leave", replace(sheet, leave=replace(sheet.leave, kind=kind)))
        boxes = sorted((r for r in page.rects if r["width"] == pytest.approx(3.8 * MM, abs=0.1)), key=lambda r: r["x0"])
        (tick,) = page.curves
        assert boxes[place]["x0"] <= tick["x0"] <= boxes[place]["x1"]


def test_the_week_groups_events_by_day_and_previews_the_next_week(drawn):
    text = drawn("week", sheets.week_sheet()).extract_text()
    assert text.count("星期一") == 1
    before, after = text.split("下周预告")
    assert "调度一季度重点项目" in before
    assert "县政府全体会议（张㛃、李建国" in after
    assert before.count("参加全省防汛抗旱工作会议") == 3
    assert "全天" in before


def test_a_full_week_gives_up_the_preview_before_a_second_page(drawn):
    sheet = sheets.week_sheet()
    more = [replace(one, title=f"{one.title}（续）") for one in sheet.events[:8]]
    full = replace(sheet, events=(*sheet.events, *more))
    assert "下周预告" in drawn("week", replace(full, events=full.events[:-2])).extract_text()
    assert "下周预告" not in drawn("week", full).extract_text()


def test_the_week_is_set_in_the_largest_type_that_fits(drawn):
    sheet = sheets.week_sheet()
    empty = drawn("week", replace(sheet, events=(), following=()))
    full = drawn("week", sheet)
    sizes = [{c["size"] for c in page.chars if c["text"] in "日期"} - {9.0, 20.0} for page in (empty, full)]
    assert max(sizes[0]) == pytest.approx(SIZES[0])
    assert SIZES[-1] <= max(sizes[1]) < SIZES[0]


def test_by_leader_every_event_stands_under_its_leader(drawn):
    page = drawn("week-by-leader", sheets.week_sheet())
    words = page.extract_words()
    column = next(w for w in words if w["text"] == "刘晓燕")
    event = next(w for w in words if w["text"].startswith("接待省卫生"))
    assert abs((event["x0"] + event["x1"]) / 2 - (column["x0"] + column["x1"]) / 2) < 40


def test_the_month_tells_every_kind_of_absence_by_its_letter(drawn):
    page = drawn("month-picture", sheets.month_sheet())
    text = page.extract_text()
    for state in (DayState.OFFICIAL, DayState.PRIVATE, DayState.HOLIDAY, DayState.SICK):
        rows = [c for c in page.chars if c["text"] == state.letter and 90 < c["top"] < page.height - 110]
        assert rows, state
    assert "李建国" in text


def test_when_nobody_presides_the_month_says_so(drawn):
    sheet = sheets.month_sheet()
    nobody = replace(sheet.in_charge[5], person="", name="", title="")
    charge = (*sheet.in_charge[:5], nobody, *sheet.in_charge[6:])
    assert "无" in drawn("month-picture", replace(sheet, in_charge=charge)).extract_text()
    assert "无" not in drawn("month-picture", sheet).extract_text()


def test_who_presides_today_stands_with_reason_and_article(drawn):
    text = drawn("on-duty", sheets.today_sheet()).extract_text()
    for said in ("县长张㛃在岗。（第五条）", "常务副县长李建国", "上午", "3月11日下午"):
        assert said in text


def test_holes_overlaps_and_lacking_partners_are_said_below_the_portfolios(drawn):
    text = drawn("portfolios", sheets.portfolio_sheet()).extract_text()
    for said in ("尚无领导分管的单位：县统计局", "县水务局（王䶮、赵𬭚）", "尚未确定AB角的领导：周涛"):
        assert said in text
    settled = replace(sheets.portfolio_sheet(), holes=(), shared=(), unpaired=())
    assert "尚" not in drawn("portfolios", settled).extract_text()


def test_guests_from_abroad_have_the_form_with_the_filing(drawn):
    home = drawn("reception", sheets.reception_sheet()).extract_text()
    abroad = drawn("reception", sheets.reception_sheet(VisitorKind.FOREIGN)).extract_text()
    assert ("公务接待审批表" in home, "外事备案号" in home) == (True, False)
    assert ("外事（来宾）安排审批表" in abroad, "外事备案号" in abroad) == (True, True)


def test_an_invitation_says_how_early_it_came(drawn):
    assert "5天（重要活动）" in drawn("invitation", sheets.invitation_sheet()).extract_text()
    sheet = sheets.invitation_sheet()
    late = replace(sheet, invitation=replace(sheet.invitation, important=False, received_on=date(2026, 3, 6)))
    text = drawn("invitation", late).extract_text()
    assert "1天" in text
    assert "（重要活动）" not in text


def test_what_research_found_is_printed_and_what_is_unknown_gets_lines(drawn):
    page = drawn("research", sheets.research_sheet())
    assert "灌溉渠道淤塞两处" in page.extract_text()
    grey = [line for line in page.lines if line["height"] == 0 and line["linewidth"] < 0.5]
    assert len(grey) == 4


def test_a_quarter_without_its_visit_is_marked_in_the_leaders_year(drawn):
    text = drawn("leader-year", sheets.year_sheet()).extract_text()
    assert "二季度0次（缺）" in text
    assert "四季度0次（缺）" not in text
    assert "41天半" in text
