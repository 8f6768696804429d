"""The forms about papers: what they say, how much room they leave for handwriting, and that they fit a page."""

import io
import os
from datetime import date
from itertools import pairwise
from pathlib import Path

import pdfplumber
import pytest

from jkgov_desktop.paper.documents.approval import print_approval
from jkgov_desktop.paper.documents.archive import (
    boxes_of,
    print_closing_notes,
    print_covers,
    print_spines,
    print_stamps,
    print_year_notes,
)
from jkgov_desktop.paper.documents.handling import (
    print_circulation,
    print_handling,
    print_reading,
    print_reminders,
    print_return_slip,
    print_transfer,
)
from jkgov_desktop.paper.documents.rooms import Said
from jkgov_desktop.paper.documents.urgent import print_urgent
from jkgov_desktop.paper.documents.words import (
    Approval,
    ArchiveStamp,
    Box,
    CirculationReader,
    FollowUp,
    FormOffice,
    NamedPaper,
    Returned,
    Signed,
    Urgent,
)
from jkgov_desktop.paper.forms import forms_about
from jkgov_desktop.records.documents.archive import ArchiveItem, Retention
from jkgov_desktop.records.documents.sheets import ArchiveSheet
from jkgov_desktop.records.house import House
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.records.structs import replace

MM = 72 / 25.4
HOUSE = House(government="云溪县人民政府", office="云溪县人民政府办公室")
TODAY = date(2026, 3, 9)
ISSUER = FormOffice("云溪县人民政府办公室", "0000-1234567")
PAPER = NamedPaper(
    ISSUER,
    number="2026年第128号",
    received="2026年3月5日 9:20",
    sender="云溪县水务局",
    reference="云水呈〔2026〕7号",
    title="关于申请解决中心城区段防洪堤水毁修复工程资金的请示",
    genre="请示",
    urgency="特急",
    amount="1份、6页",
    contact="何静 13800000001",
    lead="县水务局",
    assisting="县财政局",
    due="2026年3月26日（常务会议，15个工作日）",
    instructions=(Said("副县长　王䶮："), Said("常务副县长　李建国："), Said("县长　张㛃：")),
)
POINTS = ("越级行文", "请示与报告不分", "一文多事", "缺联系人电话")
RETURNED = Returned(POINTS, ("一文多事", "缺联系人电话"), "同时请求资金和编制。", "请分别行文。")
APPROVAL = Approval(
    ISSUER,
    "经费审批表",
    (("申请单位", "云溪县水务局", "申请金额", "500,000.00 元"), ("金额大写", "伍拾万元整")),
    (
        Signed("县财政局", Said("局长　高翔："), "第一百零四条", "由县财政局审核呈报"),
        Signed(
            "县长审签",
            Said("县长　张㛃：", "同意。", "2026年3月6日"),
            "第一百零四条",
            "20万元以上至100万元，由县长审签",
        ),
    ),
)
URGENT = Urgent(
    ISSUER,
    (("接报时间", "2026年3月5日 14:20", "报告单位", "太平镇人民政府"),),
    (("事件经过", "三组发生山体滑坡。"), ("发展趋势", "")),
    (FollowUp("14:25", "电话报告", "县长 张㛃"),),
)
FORMS = {
    "handling-sheet": lambda fonts: print_handling(PAPER, fonts, TODAY),
    "reading-sheet": lambda fonts: print_reading(PAPER, fonts, TODAY),
    "circulation-slip": lambda fonts: print_circulation(
        PAPER, [CirculationReader("王䶮（副县长）", "3月6日")], fonts, TODAY
    ),
    "return-slip": lambda fonts: print_return_slip(PAPER, RETURNED, fonts, TODAY),
    "transfer-slip": lambda fonts: print_transfer(PAPER, fonts, TODAY),
    "reminder": lambda fonts: print_reminders([PAPER], fonts, TODAY),
    "approval": lambda fonts: print_approval(APPROVAL, fonts, TODAY),
    "urgent-report": lambda fonts: print_urgent(URGENT, fonts, TODAY),
}
GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("key", FORMS)
def test_a_form_is_as_it_was_and_fits_one_page(key, fonts, read):
    (page,) = read(FORMS[key](fonts))
    lines = (
        f"{row[0][1]:6.1f} {baseline:6.1f}  {''.join(char for char, _ in row)}\n"
        for baseline, row in page.rows(0, 297).items()
    )
    found, kept = "".join(lines), GOLDEN / f"{key}-first.txt"
    if os.environ.get("JKGOV_UPDATE_GOLDEN") == "1":
        kept.write_text(found, encoding="utf-8")
    assert found == kept.read_text(encoding="utf-8")


def levels(printed):
    """The heights of all horizontal rules that cross the middle of the page, in mm from its top."""
    with pdfplumber.open(io.BytesIO(printed.pdf)) as pdf:
        page = pdf.pages[0]
        rules = [line for line in page.lines if line["height"] == 0 and line["x0"] < page.width / 2 < line["x1"]]
    return sorted({round(line["top"] / MM, 1) for line in rules})


@pytest.mark.parametrize("print_form", [print_handling, print_reading, print_transfer])
def test_every_leader_has_25_mm_to_write_in(print_form, fonts, read):
    printed = print_form(PAPER, fonts, TODAY)
    page = read(printed)[0]
    rules = levels(printed)
    for leader in ("王䶮", "李建国", "张㛃"):
        baseline = page.line_with(leader)[2]
        above = max(rule for rule in rules if rule < baseline)
        below = min(rule for rule in rules if rule > baseline)
        assert below - above >= 25


def test_three_leaders_below_a_long_proposal_share_one_page_with_18_mm_each(fonts, read):
    proposal = Said("拟办：", "拟" * 112)
    printed = print_handling(replace(PAPER, proposals=(proposal, Said("办公室主任："))), fonts)
    (page,) = read(printed)
    rooms = [page.line_with(leader)[2] for leader in ("王䶮", "李建国", "张㛃")]
    assert all(below - above >= 18 for above, below in pairwise((*rooms, page.line_with("传　　阅")[2])))


def test_the_leaders_box_takes_what_the_page_has_left(fonts, read):
    printed = print_handling(replace(PAPER, instructions=PAPER.instructions[:1]), fonts)
    foot = read(printed)[0].line_with("第 1 页")[2]
    assert foot - max(levels(printed)) < 20


def test_instructions_of_many_leaders_begin_on_the_first_page_and_stay_inside_every_page(fonts, read):
    said = tuple(Said(f"领导{number}：", "批" * 300, "2026年3月6日") for number in range(6))
    pages = read(print_handling(replace(PAPER, instructions=said), fonts))
    assert "领导0" in pages[0].text
    assert sum(char == "批" for page in pages for char, *_ in page.chars if char) >= 6 * 300
    assert all(y < 18 + 260 for page in pages for char, _, y, _ in page.chars if char == "批")


@pytest.mark.parametrize("length", [500, 501, 2000])
def test_a_proposal_however_long_is_printed_whole_inside_the_pages(length, fonts, read):
    proposals = (Said("拟办：", "拟" * length),)
    pages = read(print_handling(replace(PAPER, proposals=proposals), fonts))
    written = [y for page in pages for char, _, y, _ in page.chars if char == "拟"]
    assert len(written) >= length
    assert max(written) < 18 + 260
    assert any("（转下）" in page.text for page in pages) is (length > 500)


@pytest.mark.parametrize("print_form", [print_handling, print_reading])
def test_how_it_was_handled_and_who_read_it_are_printed(print_form, fonts, read):
    (page,) = read(print_form(replace(PAPER, readers="王䶮、李建国", handled="已拨付30万元。"), fonts))
    assert "王䶮、李建国" in page.text
    assert "已拨付30万元。" in page.text


def test_a_circulation_slip_leaves_its_limit_and_the_opinions_to_be_written_by_hand(fonts, read):
    (page,) = read(print_circulation(PAPER, [], fonts))
    assert PAPER.due not in page.text
    for label in ("传阅时限：", "拟办意见：", "领导批示："):
        assert label in page.text


def test_the_leaders_box_is_the_largest_of_the_sheet(fonts, read):
    printed = print_handling(PAPER, fonts, TODAY)
    with pdfplumber.open(io.BytesIO(printed.pdf)) as pdf:
        page = pdf.pages[0]
        left = [line for line in page.lines if line["height"] == 0 and line["x0"] < 26 * MM]
    edges = sorted({round(line["top"] / MM, 1) for line in left})
    baseline = read(printed)[0].line_with("领导批示")[2]
    box = next(high - low for low, high in pairwise(edges) if low < baseline < high)
    assert box == max(high - low for low, high in pairwise(edges))
    assert box >= 77


def test_what_was_written_is_printed_with_its_day(fonts, read):
    said = (Said("县长　张㛃：", "请财政局研究提出意见。", "2026年3月6日"), *PAPER.instructions[:2])
    (page,) = read(print_handling(replace(PAPER, instructions=said), fonts))
    assert "请财政局研究提出意见。" in page.text
    assert "2026年3月6日" in page.text


def test_long_words_make_their_room_taller_and_never_touch_the_day(fonts, read):
    said = (Said("县长　张㛃：", "研" * 200, "2026年3月6日"),)
    page = read(print_handling(replace(PAPER, instructions=said, proposals=said), fonts))[0]
    written = [y for char, _, y, _ in page.chars if char == "研"]
    assert len(written) in (200, 400)
    day = page.line_with("2026年3月6日")[2]
    assert not any(abs(y - day) < 3 for y in written)


def test_every_paper_that_is_due_has_a_slip_of_its_own(fonts, read):
    papers = [replace(PAPER, number=f"2026年第{number}号") for number in range(1, 31)]
    pages = read(print_reminders(papers, fonts))
    assert [paper.number in page.text for paper, page in zip(papers, pages, strict=True)] == [True] * 30
    assert all("第 1 页 共 1 页" in page.text.replace("　", " ") for page in pages)


def test_no_slip_is_printed_when_nothing_is_due(fonts):
    with pytest.raises(NothingToPrint, match="不需要催办"):
        print_reminders([], fonts)


def test_a_return_slip_ticks_every_point_that_failed(fonts):
    with pdfplumber.open(io.BytesIO(print_return_slip(PAPER, RETURNED, fonts).pdf)) as pdf:
        page = pdf.pages[0]
        boxes = sorted(
            (each for each in page.rects if abs(each["width"] - 3.8 * MM) < 0.2),
            key=lambda each: (round(each["top"]), each["x0"]),
        )
        ticked = [
            place
            for place, box in enumerate(boxes)
            if any(
                box["x0"] <= tick["x0"] and box["top"] <= tick["top"] <= box["bottom"]
                for tick in page.curves
                if tick["x1"] <= box["x1"]
            )
        ]
    assert len(boxes) == len(POINTS)
    assert ticked == [2, 3]


def test_a_circulation_slip_has_a_line_for_every_reader_and_spare_ones(fonts, read):
    few = read(print_circulation(PAPER, [CirculationReader("张㛃")], fonts))
    assert len(few) == 1
    assert "10" in few[0].text.splitlines()
    many = read(print_circulation(PAPER, [CirculationReader(f"读者{number}") for number in range(40)], fonts))
    assert "读者39" in many[-1].text


def test_an_approval_prints_only_the_steps_of_its_route_with_their_rule_and_article(fonts, read):
    (page,) = read(print_approval(APPROVAL, fonts))
    text = page.text.replace("\n", "")
    assert "县长审签" in text
    assert "常务会议" not in text
    small = {char for char, _, _, size in page.chars if size == 6}
    assert set("第一百零四条") <= small


def test_the_last_signature_never_stands_alone(fonts, read):
    for count in range(5, 16):
        steps = tuple(Signed(f"会签{number}", Said("")) for number in range(count))
        last = read(print_approval(replace(APPROVAL, steps=steps), fonts))[-1]
        assert f"会签{count - 2}" in last.text


@pytest.mark.parametrize(
    ("role", "printed"),
    [
        ("核稿", ["核　　稿"]),
        ("分管副县长审核", ["分管副县长审核"]),
        ("分管财政副县长审签", ["分管财政", "副县长审签"]),
        ("常务会议或县长办公会议", ["常务会议或", "县长办公会议"]),
    ],
)
def test_the_name_of_a_step_is_spread_or_stands_in_lines_of_whole_words(role, printed, fonts, read):
    (page,) = read(print_approval(replace(APPROVAL, steps=(Signed(role, Said("")),)), fonts))
    for line in printed:
        assert page.line_with(line)


def test_what_is_known_only_after_the_last_signature_stands_below_it_on_its_page(fonts, read):
    for count in range(1, 12):
        steps = tuple(Signed(f"会签{number}", Said("")) for number in range(count))
        pages = read(print_approval(replace(APPROVAL, steps=steps, below=(("拨付情况", ""),)), fonts))
        last = pages[-1]
        assert last.line_with("拨付情况")[2] > last.line_with(f"会签{count - 1}")[2]


def test_an_urgent_report_has_blank_lines_for_what_is_still_to_come(fonts, read):
    printed = print_urgent(URGENT, fonts)
    page = read(printed)[0]
    head = page.line_with("报告对象或批示领导")[2]
    assert sum(rule > head for rule in levels(printed)) == 6
    assert page.line_with("电话报告")[2] > head


def test_blank_registers_are_blank_and_say_that_they_stay_on_paper(fonts, read):
    for each in forms_about("blank-registers"):
        (page,) = read(each.print(HOUSE, fonts, TODAY))
        assert each.title in page.text
        assert "不得录入非涉密计算机" in page.text
        head = page.line_with("序号")[2]
        bottom = page.line_with("本簿只供手工填写")[2]
        assert [char for char, _, y, _ in page.chars if head + 8 < y < bottom - 6] == []


def test_stamps_are_two_rows_of_three_boxes_on_sheets_of_thirty_six(fonts, read):
    stamp = ArchiveStamp("J001", "2025", "0001", "BGS", "永久", "12")
    pages = read(print_stamps([stamp] * 37, fonts))
    assert [page.text.count("J001") for page in pages] == [36, 1]
    row = pages[0].line_with("J001")[0]
    assert row.startswith("J00120250001")


def test_spines_and_the_closing_note_name_what_is_in_the_box(fonts, read):
    box = Box("J001", "2025", "永久", "BGS", "0001", "0056", "3", 56)
    assert [page.text.count("J001") for page in read(print_spines([box] * 5, fonts))] == [4, 1]
    (note,) = read(print_closing_notes(ISSUER, [box], fonts, TODAY))
    assert "0001—0056" in note.text
    assert "56 件" in note.text


def item(number, **values):
    known = {"fonds": "J001", "year": 2025, "retention": Retention.PERMANENT, "division": "BGS", "box": 1}
    return ArchiveItem(item=number, title="通知", **{**known, **values})


ARCHIVED = ArchiveSheet(HOUSE, 2025, (item(1), item(2), item(1, division="MSK"), item(3, box=None)))


def test_every_division_has_boxes_of_its_own():
    assert [(box.division, box.first, box.last, box.count) for box in boxes_of(ARCHIVED.items)] == [
        ("BGS", "0001", "0002", 2),
        ("MSK", "0001", "0001", 1),
    ]


def test_the_closing_note_says_at_its_foot_whose_it_is(fonts, read):
    page = read(print_year_notes(ARCHIVED, fonts, TODAY))[0]
    line, _, _ = page.line_with("打印日期")
    assert line.startswith("云溪县人民政府办公室")


def test_a_foot_without_an_office_begins_at_the_edge(fonts, read):
    (page,) = read(print_approval(replace(APPROVAL, issuer=FormOffice("")), fonts, TODAY))
    assert page.line_with("打印日期")[1] == pytest.approx(25, abs=0.2)


def test_the_list_of_every_period_and_division_has_a_cover(fonts, read):
    pages = read(print_covers(ARCHIVED, fonts))
    assert [("BGS" in page.text, "MSK" in page.text) for page in pages] == [(True, False), (False, True)]
    assert all("云溪县人民政府" in page.text and "永久" in page.text for page in pages)
    with pytest.raises(NothingToPrint, match="归档"):
        print_covers(replace(ARCHIVED, items=()), fonts)


@pytest.mark.parametrize("print_form", [print_stamps, print_spines])
def test_nothing_archived_says_what_to_do_first(print_form, fonts):
    with pytest.raises(NothingToPrint, match="归档"):
        print_form([], fonts)
