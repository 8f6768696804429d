"""The record of a meeting: what is typed stands there, what is said is written in by hand."""

import io
import time

import pdfplumber
import pytest

from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.structs import replace

MM = 72 / 25.4
FOOT = 272.1 * MM


@pytest.fixture
def printed(fonts):
    """Prints the record of a sheet."""
    return lambda sheet: form("meeting-record").print(sheet, fonts)


@pytest.fixture
def pages(printed, read):
    """Prints the record of a sheet and reads its pages."""
    return lambda sheet: read(printed(sheet))


@pytest.fixture
def drawn(printed):
    """Prints the record of a sheet and opens it as pages of pdfplumber."""

    def opened(sheet):
        with pdfplumber.open(io.BytesIO(printed(sheet).pdf)) as pdf:
            return [page for page in pdf.pages if page.chars]

    return opened


def text_of(pages):
    return "".join(page.text for page in pages).replace("\n", "")


def frame_of(page):
    """How far down the table of a page reaches."""
    return max(line["bottom"] for line in page.lines)


def writing_lines(page):
    return [line for line in page.lines if line["linewidth"] < 0.5]


def test_the_head_says_when_where_who_and_how_many(held, pages):
    text = text_of(pages(held))
    for part in (
        "云溪县人民政府第5次常务会议记录",
        "内部资料",
        "2026年4月16日（星期四）上午9:05至11:20",
        "县政府三楼常务会议室",
        "记录人 杨秀英",
        "主持人 县长张㛃",
        "应到 4 人 实到 2 人 请假 1 人 缺席 1 人",
        "县长张㛃，常务副县长李建国",
        "副县长王䶮（陪同上级考察，陪同省水利厅检查组；办公室主任 吴海涛替会）",
        "缺席 副县长赵𬭚",
        "县财政局局长高翔，县审计局局长欧阳文华，太平镇镇长杨林",
    ):
        assert part in text.replace("　", " ")


def test_a_running_meeting_leaves_room_for_its_end_and_its_counts(held, pages):
    running = replace(held, meeting=replace(held.meeting, closed=None))
    first = replace(held.attendees[0], line=replace(held.attendees[0].line, presence=AttendanceState.OPEN))
    text = text_of(pages(replace(running, attendees=(first, *held.attendees[1:])))).replace("　", " ")
    assert "上午9:05至＿＿时＿＿分" in text
    assert "应到 4 人 实到 ＿＿ 人 请假 ＿＿ 人 缺席 ＿＿ 人" in text
    assert "到会待核 县长张㛃" in text


def test_every_item_says_who_reports_and_for_how_long(held, pages):
    items = (replace(held.items[0], item=replace(held.items[0].item, observers="县法院")), *held.items[1:])
    text = text_of(pages(replace(held, items=items)))
    assert "一、会前学法：《中华人民共和国行政复议法》" in text
    assert "县司法局杨帆（限时20分钟）" in text
    assert "列席 县法院" in text
    assert text.index("一、") < text.index("二、研究2026年") < text.index("三、审议")


def test_decisions_stand_by_kind_with_unit_and_deadline(held, pages):
    text = text_of(pages(held))
    assert "会议听取 县司法局对行政复议法的解读。" in text
    for part in ("牵头：县发展和改革局", "配合：县统计局、县财政", "时限：2026年4月30日前", "修改完善规划纲要。"):
        assert part in text


def test_every_item_has_lines_for_speeches_and_for_dissent(held, pages, drawn):
    text = text_of(pages(held))
    assert text.count("发言") == text.count("不同意见") == 3
    lines = [line for page in drawn(held) for line in writing_lines(page)]
    assert len(lines) == 3 * (3 + 1)
    assert all(line["width"] > 130 * MM for line in lines)


def test_an_item_nothing_was_decided_on_has_lines_for_it(held, drawn):
    undecided = replace(held, items=tuple(replace(item, decisions=()) for item in held.items))
    assert sum(len(writing_lines(page)) for page in drawn(undecided)) == 3 * (3 + 1 + 2)


def test_both_who_sign_have_at_least_twenty_five_millimetres(held, drawn):
    last = drawn(held)[-1]
    rules = {line["top"] for line in last.lines if line["height"] == 0 and line["linewidth"] > 0.5}
    captions = [c["top"] for c in last.chars if c["text"] == "月"][-2:]
    assert captions[0] == pytest.approx(captions[1])
    assert captions[0] - max(rule for rule in rules if rule < captions[0]) >= 25 * MM


@pytest.mark.parametrize("observers", range(0, 60, 4))
def test_an_item_never_begins_at_the_foot_of_a_page(observers, held, pages):
    crowd = (*held.attendees, *(held.attendees[4],) * observers)
    for page in pages(replace(held, attendees=crowd)):
        for heading in ("一、会前", "二、研究", "三、审议"):
            if heading in page.text:
                assert "发言" in page.text[page.text.index(heading) :]


def test_the_longest_decision_continues_on_the_next_page(held, drawn):
    first = held.items[0]
    long = replace(first, decisions=(replace(first.decisions[0], words="项" * 4000),))
    found = drawn(replace(held, items=(long,)))
    assert sum(c["text"] == "项" for page in found for c in page.chars) == 4000
    assert all(frame_of(page) <= FOOT for page in found)


def test_the_longest_headings_stay_on_the_page(held, drawn):
    longest = replace(held.items[0].item, title="题" * 200, observers="列" * 300, reporter="名" * 30)
    found = drawn(replace(held, items=(replace(held.items[0], item=longest),) * 3))
    assert sum(c["text"] == "题" for page in found for c in page.chars) == 600
    assert all(frame_of(page) <= FOOT for page in found)


def test_sixty_items_and_three_hundred_people_print_in_no_time(held, pages):
    start = time.perf_counter()
    found = pages(replace(held, items=held.items * 20, attendees=(held.attendees[4],) * 300))
    assert time.perf_counter() - start < 20
    for number, page in enumerate(found, start=1):
        assert f"第 {number} 页 共 {len(found)} 页" in page.text.replace("　", " ")
    assert text_of(found).count("不同意见") == 60
    assert text_of(found).count("翔") == 300


@pytest.mark.parametrize("observers", range(0, 60, 3))
def test_the_signatures_never_stand_alone_on_a_page(observers, held, pages):
    crowd = (*held.attendees, *(held.attendees[4],) * observers)
    last = pages(replace(held, attendees=crowd))[-1].text
    before = last[: last.index("主持人\n签名")] if "主持人\n签名" in last else last.partition("签名")[0]
    assert "会议" in before or "不同意见" in before or "议定" in before, last
