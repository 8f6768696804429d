"""The text of the rules as a book, and the list of how the office reads them."""

from datetime import date

import pytest

from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.rules import ArticleText, ChapterText, ReadingLine, ReadingsList, RulesText

LONG = "县人民政府全体会议由县长召集和主持，讨论决定县人民政府工作中的重大事项。" * 12


@pytest.fixture
def pages(fonts, read):
    return lambda key, sheet: read(form(key).print(sheet, fonts, date(2026, 4, 14)))


def chapter(number, count):
    articles = tuple(ArticleText(f"第{number}{place}条", (LONG, "（一）分项。")) for place in range(count))
    return ChapterText(f"第{number}章　标题{number}", articles)


@pytest.fixture
def book():
    return RulesText("云溪县人民政府工作规则", "2022年4月25日起施行", tuple(chapter(n, 5) for n in range(1, 8)))


def test_the_contents_name_the_page_on_which_each_chapter_begins(pages, book):
    printed = pages("rules-text", book)
    assert len(printed) > 8
    entries = [line for line in printed[0].text.splitlines() if "…" in line]
    assert len(entries) == 7
    for number, entry in enumerate(entries, start=1):
        page = int(entry.rpartition("…")[2])
        heading = f"第{number}章标题{number}"
        starts = [
            place
            for place, one in enumerate(printed, start=1)
            for line in one.text.splitlines()
            if "".join(line.split()) == heading
        ]
        assert starts == [page]


def test_a_chapter_never_begins_at_the_foot_of_a_page(pages, book):
    for page in pages("rules-text", book):
        lines = [line for line in page.text.splitlines() if line.strip()]
        assert "标题" not in lines[-2]  # the last line is the number of the page


def test_a_text_without_chapters_has_no_contents(pages):
    sheet = RulesText("规则", "", (ChapterText("", (ArticleText("第一条", ("甲。",)),)),))
    (page,) = pages("rules-text", sheet)
    assert "目" not in page.text
    assert "第一条" in page.text


def test_readings_come_before_discrepancies_with_who_decided(pages):
    sheet = ReadingsList(
        "口径清单",
        (ReadingLine("第六条", "谁能主持", "县长", "龙明远 2026-03-02"),),
        (ReadingLine("第八十、九十五条", "同一件事写了两遍", "同时引用", ""),),
        "云溪县人民政府办公室",
        date(2026, 4, 14),
    )
    (page,) = pages("readings-list", sheet)
    places = [page.text.index(words) for words in ("一、口径", "谁能主持", "龙明远", "二、规则中的出入", "同时引用")]
    assert places == sorted(places)


def test_a_list_without_discrepancies_has_no_second_part(pages):
    sheet = ReadingsList("口径清单", (ReadingLine("第六条", "问", "答", ""),), (), "", date(2026, 4, 14))
    assert "出入清单" not in pages("readings-list", sheet)[0].text
    assert "二、" not in pages("readings-list", sheet)[0].text
