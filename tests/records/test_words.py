import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.words import (
    emoji_in,
    excerpt,
    one_line,
    paragraphs,
    secret_mark_in,
    spread_name,
)

MESSY = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\t\n\r\x0b\x0c\x85\u00a0\u200b\u2028\u2060\u3000\ufeff\u0301\ud800 会议é"),
    )
)


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("  县\t财政局\u00a0 局长  ", "县 财政局 局长"),
        ("第一行\r\n第二行\n第三行", "第一行 第二行 第三行"),
        ("换\x0b行\x0c换\x85页", "换 行 换 页"),
        ("零\u200b宽\ufeff字\u2060符\u200d", "零宽字符"),
        ("\u202e倒序\u202c", "倒序"),
        ("响\x07铃\x00", "响铃"),
        ("半个\ud83d字符", "半个字符"),
        ("　　首行缩进", "首行缩进"),
        ("张　三", "张　三"),
        ("cafe\u0301", "café"),
        ("cafe\u200b\u0301", "café"),
        ("㛃䶮𬭚", "㛃䶮𬭚"),
        ("", ""),
    ],
)
def test_pasted_text_becomes_one_clean_line(pasted, kept):
    assert one_line(pasted) == kept


@given(MESSY)
def test_cleaning_a_line_twice_changes_nothing_more(text):
    once = one_line(text)
    assert one_line(once) == once


@given(MESSY)
def test_a_clean_line_can_be_stored_and_printed_in_one_row(text):
    line = one_line(text)
    line.encode()
    assert unicodedata.is_normalized("NFC", line)
    assert not set(line) & set("\t\n\r\x0b\x0c\x85\u00a0\u200b\u2028\u2060\ufeff")
    assert "  " not in line


@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF)))
def test_ordinary_chinese_is_left_as_it_is(text):
    assert one_line(text) == text


def test_line_breaks_of_every_origin_stay_line_breaks():
    assert paragraphs("甲\r\n乙\r丙\n丁\u2028戊\x0b己") == "甲\n乙\n丙\n丁\n戊\n己"


def test_blank_lines_stay_inside_and_go_at_the_ends():
    assert paragraphs("\n \n甲\n\n乙\t\n\n") == "甲\n\n乙"


@given(MESSY)
def test_cleaning_paragraphs_twice_changes_nothing_more(text):
    once = paragraphs(text)
    assert paragraphs(once) == once


@given(MESSY)
def test_every_paragraph_is_a_clean_line(text):
    assert all(line == one_line(line) for line in paragraphs(text).split("\n"))


@pytest.mark.parametrize("text", ["同意😀", "同意👍🏽", "❤\ufe0f", "☂", "🇨🇳", "1\ufe0f\u20e3"])
def test_pictures_are_found(text):
    assert emoji_in(text)


@pytest.mark.parametrize("text", ["★☆☐☑☒✓✗", "①②③（一）【】《》—…·", "㎡℃‰§№", "㛃䶮𬭚", ""])
def test_signs_of_official_papers_are_no_pictures(text):
    assert emoji_in(text) == ""


def test_a_picture_is_named_once():
    assert emoji_in("😀好😀") == "😀"


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("机密★10年", "机密★"),
        ("关于某事的函（秘密 ☆）", "秘密 ☆"),
        ("绝密\n★", "绝密\n★"),
        ("机　密★10年", "机　密★"),
        ("（机密）关于某事的通知", "（机密）"),
        ("关于某事的通知(秘密)", "(秘密)"),
        ("关于某事的通知【绝密】。", "【绝密】"),
        ("正文\n　［机密·长期］\n正文", "　［机密·长期］"),
        ("〔 秘密 10年 〕关于某事", "〔 秘密 10年 〕"),
        ("密级：秘密 份号1", "密级：秘密"),
        ("密 级:绝密", "密 级:绝密"),
        ("市委机密〔2026〕3号", "机密〔2026〕"),
        ("绝密发 〔2026〕3号", "绝密发 〔2026〕"),
        ("市委秘〔2026〕3号", "秘〔2026〕"),
        ("市委机密[2026]3号", "机密[2026]3号"),
        ("市委机密（2026）第3号", "机密（2026）第3号"),
        ("商业秘密保护", ""),
        ("★重点项目", ""),
        ("保密工作", ""),
        ("秘密战线", ""),
        ("（秘密战线）英雄事迹", ""),
        ("采取（秘密）投票的办法", ""),
        ("《机密》", ""),
        ("密级：无", ""),
        ("密级为秘密的文件管理", ""),
        ("国保密〔2026〕3号", ""),
        ("秘书〔2026〕3号", ""),
        ("商业秘密（2026年版）", ""),
        ("商业秘密保护（2026）", ""),
        ("机密性", ""),
    ],
)
def test_a_classification_mark_is_found_and_the_mere_word_is_not(text, mark):
    assert secret_mark_in(text) == mark


LEVELS = st.sampled_from(["绝密", "机密", "秘密", "机 密"])
BRACKETS = st.sampled_from(["【】", "（）", "()", "[]", "〔〕", "［］"])
BODY = st.text(st.sampled_from("关于加强防汛工作的通知：〔〕（）2026年号第。"), min_size=1)


@given(LEVELS, BRACKETS, BODY)
def test_a_level_in_brackets_at_either_end_is_a_mark(level, pair, body):
    mark = f"{pair[0]}{level}{pair[1]}"
    assert secret_mark_in(mark + body) == mark
    assert secret_mark_in(body + mark) == mark


@given(st.sampled_from(["商业秘密", "秘密战线", "保密工作", "机密性", "绝密计划"]), BODY, BODY)
def test_ordinary_words_are_no_mark(word, before, after):
    assert secret_mark_in(f"{before}推进{word}有关{after}") == ""


@given(LEVELS, st.integers(1949, 2099), st.integers(1, 9999), BRACKETS)
def test_a_level_in_the_number_of_a_paper_is_a_mark(level, year, number, pair):
    assert secret_mark_in(f"市委{level}{pair[0]}{year}{pair[1]}{number}号").startswith(level)


@given(st.text(st.sampled_from("机密绝秘 　（【〔：级★年2026\n")))
def test_looking_for_marks_ends_and_finds_a_level(text):
    mark = secret_mark_in(text)
    assert not mark or "秘" in mark or "密" in mark


@pytest.mark.parametrize("filler", [" ", "　", "机密（", "（机密 ", "\n", "密级"])
def test_a_long_text_is_looked_through_at_once(filler):
    started = time.perf_counter()
    secret_mark_in("（机密" + filler * 30_000)
    assert time.perf_counter() - started < 1


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("张三", "张　三"),
        ("㛃三", "㛃　三"),
        ("𬭚三", "𬭚　三"),
        ("张㛃", "张　㛃"),
        ("欧阳倩", "欧阳倩"),
        ("张", "张"),
        ("Al", "Al"),
        ("", ""),
    ],
)
def test_a_name_of_two_characters_is_spread(name, printed):
    assert spread_name(name) == printed


def test_a_quoted_text_is_cut_only_when_it_is_long():
    assert excerpt("三月五日") == "三月五日"
    assert excerpt("字" * 10_000) == "字" * 20 + "…"
