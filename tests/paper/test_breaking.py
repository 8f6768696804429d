"""Lines of Chinese text: the grid, the forbidden line starts and ends, squeezing and stretching."""

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jkgov_desktop.paper.breaking import NO_LINE_END, NO_LINE_START, Measure, Span, break_lines, may_part
from jkgov_desktop.paper.fonts import Typeface

CELL = 15.794
PAGE = Measure(width=28 * CELL, size=16, cell=CELL)
INDENTED = Measure(width=28 * CELL, size=16, cell=CELL, first=2 * CELL)


def advance(char, _role):
    return 0.25 if char == " " else 0.5 if char.isascii() else 1.0


def lines_of(text, measure=PAGE):
    return break_lines([Span(text)], measure, advance)


def texts_of(text, measure=PAGE):
    return [line.text for line in lines_of(text, measure)]


def official_text(length, seed=2022):
    chance = random.Random(seed)
    words = {"国": 30, "县": 30, "会议": 20, "政府": 20, "2026年": 3, "6.2％": 2, "A4": 1, "1,000.00": 1}
    marks = {"，": 8, "。": 6, "、": 5, "；": 2, "：": 2, "？": 1, "！": 1, "——": 1, "……": 1}
    quoted = {"（草案）": 3, "《规划》": 3, "“十五五”": 3, "‘三会’": 1, "http://a.example/b.html": 1}
    pieces = words | marks | quoted
    text = "".join(chance.choices(list(pieces), list(pieces.values()), k=length))
    return f"国{text[: length - 2]}国"


def test_a_line_holds_twenty_eight_characters():
    assert [len(text) for text in texts_of("国" * 84)] == [28, 28, 28]


def test_an_indented_first_line_holds_twenty_six_characters():
    assert [len(text) for text in texts_of("国" * 60, INDENTED)] == [26, 28, 6]


def test_characters_of_a_full_line_stand_on_the_grid():
    line = lines_of("国" * 28)[0]
    cells = [(glyph.x - (CELL - 16) / 2) / CELL for glyph in line.glyphs]
    assert cells == pytest.approx(range(28))


def test_a_full_stop_after_a_full_line_is_squeezed_in():
    assert texts_of("国" * 24 + "，国国国。国国国")[0] == "国" * 24 + "，国国国。"


def test_a_squeezed_line_ends_at_the_right_edge_with_its_mark_in_half_a_cell():
    line = lines_of("国" * 24 + "，国国国。国国国")[0]
    assert line.right == pytest.approx(PAGE.width)
    assert line.glyphs[-1].x == pytest.approx(PAGE.width - CELL / 2, abs=0.5)


def test_a_line_with_nothing_to_squeeze_is_stretched_to_the_edge():
    first, second = lines_of("国" * 27 + "2026" + "国" * 5)
    assert first.text == "国" * 27
    assert first.right == pytest.approx(PAGE.width)
    assert second.right < PAGE.width


def test_a_ragged_line_is_not_stretched():
    measure = Measure(width=28 * CELL, size=16, cell=CELL, ragged=True)
    assert lines_of("国" * 27 + "2026" + "国" * 5, measure)[0].right == pytest.approx(27 * CELL)


@pytest.mark.parametrize("mark", ["——", "……"])
def test_a_double_mark_is_never_split(mark):
    for before in range(20, 30):
        assert any(mark in text for text in texts_of("国" * before + mark + "国" * 10))


def test_a_number_is_never_split():
    for before in range(20, 30):
        assert any("12,345.67" in text for text in texts_of("国" * before + "12,345.67万元"))


def test_a_long_web_address_is_parted_after_its_separators():
    parted = texts_of("国" * 20 + "http://www.example.cn/files/2026/plan.pdf")
    assert len(parted) == 2
    assert parted[0][-1] in "/.:"


def test_a_run_wider_than_the_line_is_parted_anywhere():
    narrow = Measure(width=40, size=16, cell=16)
    assert all(line.right <= 40.01 for line in lines_of("x" * 60, narrow))


def test_marks_that_leave_no_legal_break_are_broken_anyway():
    assert [len(text) for text in texts_of("，" * 200)] != []
    assert "".join(texts_of("，" * 200)) == "，" * 200


def test_spaces_at_a_line_break_are_dropped():
    parted = texts_of("国" * 28 + " 国国")
    assert parted == ["国" * 28, "国国"]


def test_no_text_makes_no_lines():
    assert lines_of("") == []


def test_roles_stay_with_their_characters():
    spans = [Span("一、标题。", Typeface.HEI), Span("正文" * 20)]
    lines = break_lines(spans, INDENTED, advance)
    assert {g.role for g in lines[0].glyphs[:5]} == {Typeface.HEI}
    assert {g.role for g in lines[1].glyphs} == {Typeface.FANG_SONG}


def test_a_name_spread_with_a_full_width_space_is_not_split():
    for before in range(20, 30):
        assert any("张　三" in text for text in texts_of("国" * before + "张　三，李四"))


def test_one_hundred_thousand_characters_have_no_forbidden_line_start_or_end():
    lines = []
    for seed in range(100):
        lines += lines_of(official_text(1000, seed), INDENTED)
    assert sum(len(line.text) for line in lines) >= 99_000
    starts = [line.text[0] for line in lines if line.text[0] in NO_LINE_START]
    ends = [line.text[-1] for line in lines if line.text[-1] in NO_LINE_END]
    assert (starts, ends) == ([], [])


def test_one_hundred_thousand_characters_stay_inside_the_type_area():
    for seed in range(100):
        for line in lines_of(official_text(1000, seed), INDENTED):
            assert line.right <= PAGE.width + 0.02
            assert line.glyphs[0].x >= -CELL / 2 - 0.2


mark_or_word = st.sampled_from([*"国县会，。、；：？！（）《》“”…—·％", "——", "……", "2026", "ab", " ", "1.5"])


@settings(max_examples=150, deadline=None)
@given(st.lists(mark_or_word, max_size=200).map("".join), st.integers(4, 28))
def test_breaking_keeps_every_character_but_spaces_at_breaks(text, cells):
    measure = Measure(width=cells * CELL, size=16, cell=CELL)
    assert "".join(texts_of(text, measure)).replace(" ", "") == text.replace(" ", "")


@settings(max_examples=150, deadline=None)
@given(st.lists(mark_or_word, max_size=200).map("".join))
def test_a_forbidden_break_happens_only_where_no_legal_one_was_left(text):
    lines = texts_of(text)
    for line, following in pairwise(lines):
        if not may_part(line[-1], following[0]):
            assert not any(may_part(*pair) and min(pair) >= "\u4e00" for pair in pairwise(line))


@settings(max_examples=100, deadline=None)
@given(st.lists(mark_or_word, max_size=120).map("".join))
def test_glyphs_of_a_line_run_from_left_to_right(text):
    for line in lines_of(text):
        places = [glyph.x for glyph in line.glyphs]
        assert places == sorted(places)
