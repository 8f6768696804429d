"""The 22 × 28 grid and the rule that nothing at the foot of the last page stands there alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jkgov_desktop.paper.breaking import Glyph, TextLine
from jkgov_desktop.paper.fonts import Typeface
from jkgov_desktop.paper.grid import CELL, HEIGHT, ROWS, Block, paginate, pitch

IMPRINT = 72.0


def line(text="文"):
    return TextLine((Glyph(text, Typeface.FANG_SONG, 0),), 16, 16)


def block(lines, **kinds):
    return Block(tuple(line() for _ in range(lines)), **kinds)


def numbers(pages):
    return [[row.number for row in page] for page in pages.pages]


def lowest(pages):
    return pages.pages[-1][-1].number * pitch(pages.rows) + CELL


def test_twenty_two_rows_fill_the_type_area_to_the_last_point():
    assert (ROWS - 1) * pitch() + CELL == pytest.approx(HEIGHT)


def test_a_row_is_a_character_and_seven_eighths():
    assert pitch() / CELL == pytest.approx(1.875, abs=0.001)


def test_full_pages_hold_twenty_two_rows():
    assert [len(page) for page in paginate([block(66)]).pages] == [22, 22, 22]


def test_the_first_page_begins_below_its_title():
    pages = paginate([block(30)], top=10 * pitch())
    assert numbers(pages)[0][0] == 10
    assert len(pages.pages[0]) == 12


def test_a_heading_moves_to_the_page_of_its_text():
    pages = paginate([block(21), block(1, keep_with_next=True), block(4)])
    assert [len(page) for page in pages.pages] == [21, 5]


def test_a_gap_is_dropped_at_the_top_of_a_page():
    pages = paginate([block(22), block(3, gap=1)])
    assert numbers(pages)[1] == [0, 1, 2]


def test_a_gap_stands_between_blocks():
    assert numbers(paginate([block(2), block(1, gap=1)]))[0] == [0, 1, 3]


def test_no_blocks_make_one_empty_page():
    assert paginate([]).pages == ((),)


@pytest.mark.parametrize("lines", range(1, 140))
def test_the_imprint_never_stands_alone_and_never_overlaps(lines):
    pages = paginate([block(lines)], top=13 * pitch(), tail=IMPRINT)
    assert len(pages.pages[-1]) >= min(lines, 2)
    assert lowest(pages) + IMPRINT <= HEIGHT + 0.01
    assert sum(map(len, pages.pages)) == lines


@pytest.mark.parametrize("lines", range(1, 90))
def test_a_signature_stays_whole_with_two_lines_above_it(lines):
    signature = block(2, gap=1, together=True)
    pages = paginate([block(lines), signature], top=3 * pitch())
    last = [row.line for row in pages.pages[-1]]
    assert all(any(row is mark for row in last) for mark in signature.lines)
    assert len(last) >= min(lines, 2) + 2


@pytest.mark.parametrize("lines", range(1, 90))
@pytest.mark.parametrize("noted", [0, 1])
def test_the_room_for_the_seal_and_two_lines_of_text_stay_with_the_signature(lines, noted):
    signature = block(2, gap=2, together=True)
    pages = paginate([block(lines), signature, block(noted)], top=13 * pitch(), tail=IMPRINT)
    (page,) = [page for page in pages.pages if any(row.line is signature.lines[0] for row in page)]
    place = next(at for at, row in enumerate(page) if row.line is signature.lines[0])
    assert place >= min(lines - 1, 2)
    assert page[place].number - page[place - 1].number == 3
    assert lowest(pages) + IMPRINT <= HEIGHT + 0.01
    assert page is pages.pages[-1]


def test_a_heading_moves_along_with_the_lines_taken_to_the_page_of_the_signature():
    blocks = [block(5), block(1, keep_with_next=True), block(2), block(2, gap=2, together=True), block(1)]
    pages = paginate(blocks, top=13 * pitch(), tail=5 * IMPRINT)
    assert [len(page) for page in pages.pages] == [5, 6]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(1, 30), min_size=1, max_size=8), st.integers(0, 16), st.integers(0, 300))
def test_every_line_is_laid_once_in_order_inside_the_page(sizes, top, tail):
    blocks = [block(size, gap=at % 2) for at, size in enumerate(sizes)]
    pages = paginate(blocks, top * pitch(), tail)
    laid = [row.line for page in pages.pages for row in page]
    assert list(map(id, laid)) == [id(one) for each in blocks for one in each.lines]
    for page in pages.pages:
        rows = [row.number for row in page]
        assert rows == sorted(set(rows))
        assert not rows or rows[-1] < pages.rows
