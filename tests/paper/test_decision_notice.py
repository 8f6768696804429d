"""What each unit is told of the decisions it leads on, and nothing of the others'."""

from datetime import date

import pytest

from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.structs import replace

TODAY = date(2026, 4, 20)


@pytest.fixture
def pages(fonts, read):
    """Prints the notices of a sheet and reads their pages."""
    return lambda sheet, day=TODAY: read(form("decision-notice").print(sheet, fonts, day))


def with_decisions(sheet, change, at=1):
    """The same meeting with the decisions of one item changed."""
    items = list(sheet.items)
    items[at] = replace(items[at], decisions=tuple(change(one) for one in items[at].decisions))
    return replace(sheet, items=tuple(items))


def text_of(page):
    return page.text.replace("\n", "")


def test_every_lead_unit_has_a_notice_in_the_order_of_the_agenda(held, pages):
    found = pages(held)
    assert len(found) == 2
    assert "县发展和改革局：" in found[0].text
    assert "县财政局：" in found[1].text


def test_a_notice_says_what_is_to_be_done_with_whom_and_by_when(held, pages):
    text = text_of(pages(held)[0])
    order = [
        "云溪县人民政府第5次常务会议",
        "议定事项通知（节录）",
        "县发展和改革局：",
        "2026年4月16日召开的云溪县人民政府第5次常务会议议定下列2项事项",
        "一、研究2026年一季度经济运行情况",
        "逐月调度重点项目。",
        "配合单位：县统计局、县财政局",
        "完成时限：2026年4月30日前",
        "二、审议《云溪县国民经济和社会发展第十五个五年规划纲要（草案）》",
        "修改完善规划纲要。",
        "反馈要求：请在接到本通知后5个工作日内反馈办理情况",
        "联系人：李明，电话：0000-1234567。",
        "云溪县人民政府办公室",
        "2026年4月20日",
    ]
    places = [text.index(part) for part in order]
    assert places == sorted(places)


def test_a_unit_reads_nothing_of_what_others_have_to_do(held, pages):
    first, second = (text_of(page) for page in pages(held))
    assert "核定项目资金" not in first
    assert "逐月调度" not in second
    assert "规划纲要" not in second
    assert "行政复议法" not in first + second


def test_what_a_decision_does_not_say_is_left_out(held, pages):
    second = text_of(pages(held)[1])
    assert "完成时限：2026年5月10日前" in second
    assert "配合单位" not in second


def test_several_decisions_on_one_item_are_numbered(held, pages):
    together = with_decisions(held, lambda one: replace(one, unit="u1"))
    text = text_of(pages(together)[0])
    assert "1. 逐月调度重点项目。" in text
    assert "2. 核定项目资金。" in text
    assert text.count("研究2026年一季度经济运行情况") == 1


def test_every_notice_begins_on_a_page_of_its_own_numbered_one(held, pages):
    long = with_decisions(held, lambda one: replace(one, words="会议要求逐项落实。" * 80))
    found = pages(long)
    begun = [page for page in found if "议定事项通知（节录）" in page.text]
    assert len(found) > len(begun) == 2
    assert [page.text.endswith("— 1 —") for page in found] == ["议定事项通知（节录）" in page.text for page in found]


def test_the_longest_decision_loses_nothing(held, pages):
    long = with_decisions(held, lambda one: replace(one, words="项" * 4000))
    assert sum(page.text.count("项" * 20) for page in pages(long)) > 0
    assert "".join(text_of(page) for page in pages(long)).count("项") >= 8000


def test_a_notice_without_a_day_leaves_room_for_it(held, pages):
    assert "年 月 日" in pages(held, None)[0].text.replace("　", " ")


def test_a_unit_that_is_no_longer_known_is_written_in_by_hand(held, pages):
    first = pages(replace(held, units={}))[0].text
    assert "＿＿＿＿：" in first
    assert "逐月调度重点项目" in first


def test_rare_characters_of_a_decision_print(held, pages):
    rare = with_decisions(held, lambda one: replace(one, words="由王䶮、赵𬭚、张㛃同志包保。"))
    assert "由王䶮、赵𬭚、张㛃同志包保。" in text_of(pages(rare)[0])


@pytest.mark.parametrize("items", ["none", "no units"])
def test_decisions_that_name_no_unit_say_what_to_do(items, held, fonts):
    nobody = with_decisions(
        with_decisions(held, lambda one: replace(one, unit=None)), lambda one: replace(one, unit=None), 2
    )
    without = replace(held, items=()) if items == "none" else nobody
    with pytest.raises(ValueError, match="请先在“记录”中填写牵头单位"):
        form("decision-notice").print(without, fonts)
