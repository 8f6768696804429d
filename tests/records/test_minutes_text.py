"""The levels of a minutes body."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.meetings.minutes import Minutes
from jkgov_desktop.records.meetings.sheets import MeetingSheet
from jkgov_desktop.records.minutes_text import Paragraph, levels, minutes_words, paragraph_level
from jkgov_desktop.records.structs import replace

SHEET = MeetingSheet(
    house=House(government="示例县人民政府", office="示例县人民政府办公室"),
    meeting=Meeting(kind=MeetingKind.EXECUTIVE, title="第30次常务会议", held_on=date(2026, 12, 30), starts=time(9)),
    minutes=Minutes(meeting="m", version=1, title="纪要", present="县长张三", copies_to="县委办公室，\n县人大。"),
)


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


def test_a_draft_leaves_room_for_its_number_and_days() -> None:
    words = minutes_words(SHEET)
    assert (words.number, words.day, words.printed) == ("〔2026〕　号", "　　年　月　日", "　　年　月　日印发")
    assert words.draft


def test_minutes_signed_after_new_year_keep_the_year_of_their_meeting() -> None:
    signed = replace(SHEET.minutes, number=1, signer="p", signed_on=date(2027, 1, 4))
    words = minutes_words(replace(SHEET, minutes=signed))
    assert (words.number, words.day, words.draft) == ("〔2026〕1号", "2027年1月4日", "")


def test_only_lists_with_names_are_printed_and_copies_are_one_line() -> None:
    words = minutes_words(SHEET)
    assert words.lists == (("出席", "县长张三"),)
    assert words.copies_to == "县委办公室，县人大"


def test_copies_typed_one_a_line_are_parted_by_commas() -> None:
    typed = replace(SHEET.minutes, copies_to="县委办公室\n县人大常委会办公室；\n县政协办公室。")
    assert minutes_words(replace(SHEET, minutes=typed)).copies_to == "县委办公室，县人大常委会办公室；县政协办公室"
