"""The rules as printed, read from whatever text they come in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.fields import article_name, chinese_number
from jkgov_desktop.rulebook.official_text import OfficialTextError, differences, parse, searched_form

PAGE = """\
网站首页 » 公开目录
示例县人民政府关于印发工作规则的通知
各乡镇人民政府：
    现印发给你们。

示例县人民政府工作规则
（2025年1月1日印发）

第一章\u3000总\u3000则

\u3000\u3000第一条\u2002\u2002为了说明,写下本条.

第二条  会议的时 间由办公室定：
    （一）全体会议；
    （二）第五条规定的会议。
第二章   附  则
\u00a0\u00a0第三条　　本规则由办公室解释。

上一篇:
相关信息
"""


def test_a_web_page_gives_its_articles_without_what_stands_around_them():
    text = parse(PAGE)
    assert text.title == "示例县人民政府工作规则"
    assert text.chapters == ("总则", "附则")
    assert [(one.number, one.chapter) for one in text.articles.values()] == [(1, "总则"), (2, "总则"), (3, "附则")]
    assert text.articles[3].paragraphs == ("本规则由办公室解释。",)


def test_items_stand_in_lines_of_their_own_and_spread_words_are_closed_up():
    assert parse(PAGE).articles[2].paragraphs == (
        "会议的时间由办公室定：",
        "（一）全体会议；",
        "（二）第五条规定的会议。",
    )


def test_punctuation_is_shown_as_it_was_written_and_searched_in_one_width():
    words = parse(PAGE).articles[1].text
    assert words == "为了说明,写下本条."
    assert searched_form("为了说明，写下本条.") in searched_form(words)


def rules(*articles):
    return "\n".join(f"{article_name(number)}　{words}" for number, words in enumerate(articles, start=1))


@given(st.integers(1, 130))
def test_every_chinese_number_is_read(count):
    text = parse("\n".join(f"第{chinese_number(number)}条　内容。" for number in range(1, count + 1)))
    assert list(text.articles) == list(range(1, count + 1))


@pytest.mark.parametrize("written", ["第 二 条  内容。", "第２条　内容。", "第二条内容。", "第二条：内容。"])
def test_an_article_may_be_numbered_in_other_ways(written):
    assert parse(f"第一条　甲。\n{written}").articles[2].text == "内容。"


def test_a_paragraph_that_begins_with_another_article_stays_in_its_own():
    text = parse("第一条　甲。\n第五条规定的事项，照办。\n第二条　乙。")
    assert text.articles[1].paragraphs == ("甲。", "第五条规定的事项，照办。")


def test_a_line_broken_in_the_middle_of_a_sentence_is_joined():
    text = parse("第一条　县政府实行县长\n负责制，副县长协助。\n第二条　本规则自发布之\n日起施行。\n\n打印本页")
    assert text.articles[1].text == "县政府实行县长负责制，副县长协助。"
    assert text.articles[2].paragraphs == ("本规则自发布之日起施行。",)


def test_a_table_of_contents_is_passed_over():
    text = parse("工作规则\n目　录\n第一章 总则\n第二章 附则\n\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。")
    assert text.title == "工作规则"
    assert [one.chapter for one in text.articles.values()] == ["总则", "附则"]


def test_rules_without_chapters_are_rules_too():
    assert parse(rules("甲。", "乙。")).articles[2].chapter == ""


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("第一条 甲。\n\n第三条 丙。", "第 3 行：应为第二条，实为第三条，它的前一条是第一条。请核对是否缺条。"),
        ("说明\n第二条 乙。", "第 2 行：应为第一条，实为第二条。请核对是否缺条。"),
        ("第一条 甲。\n第一条 甲。", "第 2 行：第一条出现了两次，请删去重复的一条。"),
        ("第一章 总则\n第一条 甲。\n第三章 附则", "第 3 行：应为第二章，实为第三章，请核对原文。"),
        ("第一条 甲。\n第十十条 乙。", "第 2 行：看不懂编号“十十”，应写作一、十二、一百零一这样的数字。"),
        ("第一条\n第二条 乙。", "第一条没有内容，请核对原文。"),
        ("", "没有找到以“第一条”开头的条文，请选择工作规则全文的文本文件（.txt）。"),
        ("会议通知", "没有找到以“第一条”开头的条文，请选择工作规则全文的文本文件（.txt）。"),
    ],
)
def test_a_text_that_is_not_the_rules_is_refused_with_its_place(text, sentence):
    with pytest.raises(OfficialTextError) as refused:
        parse(text)
    assert str(refused.value) == sentence


def compared(old, new):
    return [
        (one.old and one.old.text, one.new and one.new.text)
        for one in differences(parse(old).articles, parse(new).articles)
    ]


def test_a_changed_article_differs_and_the_width_of_a_comma_does_not():
    assert compared(rules("甲，乙。", "丙。"), rules("甲,乙。", "丙丁。")) == [("丙。", "丙丁。")]


def test_an_inserted_article_does_not_make_all_after_it_differ():
    assert compared(rules("甲。", "乙。"), rules("甲。", "新。", "乙。")) == [(None, "新。")]
    assert compared(rules("甲。", "旧。", "乙。"), rules("甲。", "乙。")) == [("旧。", None)]
