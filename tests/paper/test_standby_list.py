"""The standby list as those who call the units in read it."""

import pytest

from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.structs import replace


@pytest.fixture
def pages(fonts, read):
    """Prints the standby list of a sheet and reads its pages."""
    return lambda sheet: read(form("standby-list").print(sheet, fonts))


def with_item(sheet, at, **changes):
    items = list(sheet.items)
    items[at] = replace(items[at], item=replace(items[at].item, **changes))
    return replace(sheet, items=tuple(items))


def test_every_item_says_who_waits_from_when_and_for_how_long(sheet, pages):
    text = pages(with_item(sheet, 1, observers="县统计局、县财政局"))[0].text
    assert "列席：县统计局、县财政局" in text
    assert "2 9:20 15" in " ".join(text.split())
    assert text.index("汇报：县司法局") < text.index("汇报：县发展和改革局")


def test_the_list_keeps_the_titles_of_the_items_to_itself(sheet, pages):
    assert "经济运行" not in pages(sheet)[0].text


def test_the_list_says_whom_to_ask(sheet, pages):
    assert "场务联系人：李明，电话：0000-1234567" in pages(sheet)[0].text
    nobody = replace(sheet, house=replace(sheet.house, contact=""))
    assert "联系人" not in pages(nobody)[0].text


def test_an_item_for_which_nobody_waits_has_a_dash(sheet, pages):
    alone = replace(sheet, items=(replace(sheet.items[0], unit=""),))
    assert "1 — 9:00 20" in " ".join(pages(alone)[0].text.split())


def test_a_list_without_items_says_so(sheet, pages):
    assert "（尚未安排议题）" in pages(replace(sheet, items=()))[0].text


def test_a_long_list_repeats_its_head(sheet, pages):
    found = pages(replace(sheet, items=sheet.items * 20))
    assert len(found) > 1
    assert all("候会单位" in page.text for page in found)
    assert sum(page.text.count("汇报：") for page in found) == 60
