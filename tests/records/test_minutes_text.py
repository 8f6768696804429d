"""The levels of a minutes body."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.minutes_text import Paragraph, levels, paragraph_level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("一、关于防汛工作", 1),
        ("二十一、其他事项", 1),
        ("（一）原则同意。", 2),
        ("(十二)原则同意。", 2),
        ("1.县财政局负责。", 3),
        ("12．县财政局负责。", 3),
        ("3、县财政局负责。", 3),
        ("（1）落实资金。", 4),
        ("(2)落实资金。", 4),
        ("1.5亿元资金", 0),
        ("一是抓紧办理", 0),
        ("（见附件）", 0),
        ("2026年3月5日", 0),
        ("", 0),
    ],
)
def test_a_paragraph_opens_with_its_level(text: str, level: int) -> None:
    assert paragraph_level(text) == level


def test_a_heading_line_is_all_head() -> None:
    assert levels("一、关于防汛工作") == [Paragraph(1, "一、关于防汛工作", "")]


def test_the_first_sentence_of_a_second_level_is_its_head() -> None:
    assert levels("（一）压实责任。县应急局牵头。限期完成。") == [
        Paragraph(2, "（一）压实责任。", "县应急局牵头。限期完成。")
    ]


def test_a_closing_quotation_mark_stays_with_its_sentence() -> None:
    assert levels("（一）坚持“人民至上。”继续推进。")[0].head == "（一）坚持“人民至上。”"


def test_lower_levels_have_no_head() -> None:
    assert levels("1.落实资金。按期拨付。\n（1）专款专用。") == [
        Paragraph(3, "", "1.落实资金。按期拨付。"),
        Paragraph(4, "", "（1）专款专用。"),
    ]


def test_indents_and_blank_lines_typed_by_hand_fall_away() -> None:
    assert [p.rest for p in levels("　　会议听取汇报。\r\n\r\n \u00a0\n会议议定。\n")] == [
        "会议听取汇报。",
        "会议议定。",
    ]


@given(st.text(alphabet="一二、（）()1234.。”会议\n 　", max_size=60))
def test_no_character_but_white_space_is_lost(body: str) -> None:
    kept = "".join(paragraph.head + paragraph.rest for paragraph in levels(body))
    assert "".join(kept.split()) == "".join(body.split())


@given(st.text(alphabet="一二、（）()1234.。”会议\n 　", max_size=60))
def test_head_and_rest_make_the_paragraph_of_its_level(body: str) -> None:
    for paragraph in levels(body):
        assert paragraph.level == paragraph_level(paragraph.head + paragraph.rest)
