"""Charts: what they say, in numbers, and that series stay apart without colour."""

import io
from itertools import pairwise

import pdfplumber
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.paper.charts import Bars, Lines, Ranks, Series, Share, number_said, ticks
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form

MONTHS = tuple(f"{month}月" for month in range(1, 13))
EXECUTIVE = Series("常务会议", (1, 2, 1, 1, 2, 0, 1, 2, 2, 1, 1, 0))
OFFICE = Series("县长办公会议", (0, 1, 0, 2, 1, 1, 0, 0, 1, 0, 1, 0))


@pytest.fixture
def drawn(fonts):
    """Draws a chart in a form of its own and opens the page."""

    def opened(chart):
        printed = print_table_form(TableForm("统计", (1,), (), [Row([Cell(drawing=chart)])]), PORTRAIT, fonts)
        with pdfplumber.open(io.BytesIO(printed.pdf)) as pdf:
            (page,) = pdf.pages
            return page, page.extract_text(), page.rects, page.curves

    return opened


@given(st.floats(min_value=0.01, max_value=1e9))
def test_the_axis_reaches_the_highest_value_in_few_round_steps(highest):
    steps = ticks(highest, whole=False)
    assert steps[0] == 0
    assert steps[-1] >= highest * (1 - 1e-6)
    assert steps[-2] < highest
    assert 2 <= len(steps) <= 6


@given(st.integers(min_value=1, max_value=10**7))
def test_counts_have_whole_steps(highest):
    assert all(step == int(step) for step in ticks(highest, whole=True))


@pytest.mark.parametrize(("value", "said"), [(12, "12"), (0.5, "0.5"), (3204.5, "3204.5"), (2.04, "2")])
def test_numbers_have_no_needless_zero(value, said):
    assert number_said(value) == said


def test_every_label_and_value_of_bars_is_said(drawn):
    _page, text, rects, _curves = drawn(Bars(MONTHS, (EXECUTIVE,), unit="次"))
    assert all(month in text for month in MONTHS)
    assert "（次）" in text
    assert "常务会议" not in text, "one series alone needs no legend"
    filled = {(round(r["x0"]), round(r["top"])) for r in rects}
    assert len(filled) == sum(1 for value in EXECUTIVE.values if value)


def test_series_are_named_and_told_apart_by_their_fill(drawn):
    _page, text, _rects, _curves = drawn(Bars(MONTHS, (EXECUTIVE, OFFICE)))
    assert "常务会议" in text
    assert "县长办公会议" in text


def test_stacked_bars_are_as_tall_as_their_sum(drawn):
    beside = drawn(Bars(("一", "二"), (Series("甲", (2, 4)), Series("乙", (2, 0)))))[2]
    stacked = drawn(Bars(("一", "二"), (Series("甲", (2, 4)), Series("乙", (2, 0))), stacked=True))[2]

    def bars(rects):
        """Left edge to full height, legend left out."""
        piles = {}
        for r in rects:
            if r["height"] > 10:
                low, high = piles.get(round(r["x0"]), (0, 1e9))
                piles[round(r["x0"])] = (max(low, r["bottom"]), min(high, r["top"]))
        return sorted(low - high for low, high in piles.values())

    assert bars(stacked)[0] == pytest.approx(bars(stacked)[1], abs=0.1)
    assert bars(beside)[0] == pytest.approx(bars(beside)[-1] / 2, abs=0.1)


def test_a_line_stands_higher_for_a_higher_value(drawn):
    dots = drawn(Lines(("一", "二", "三"), (Series("天数", (1, 2, 5)),), unit="天"))[3]
    levels = [c["top"] for c in sorted(dots, key=lambda c: c["x0"]) if c["height"] < 6]
    assert all(one > other for one, other in pairwise(levels))


def test_ranks_keep_the_order_given(drawn):
    text = drawn(Ranks(("县发展和改革局", "县财政局", "县审计局"), (3, 12, 0), unit="次"))[1]
    places = [text.index(name) for name in ("县发展和改革局", "县财政局", "县审计局")]
    assert places == sorted(places)
    assert "12次" in text
    assert "0次" in text


def test_shares_add_up_to_the_whole(drawn):
    text = drawn(Share((("到会", 30), ("请假", 9), ("缺席", 1)), unit="人次"))[1]
    assert "到会 30人次 75.0%" in " ".join(text.split())
    assert "2.5%" in text


@pytest.mark.parametrize(
    "chart",
    [Bars(MONTHS, (Series("会议", (0,) * 12),)), Lines(("一",), (Series("天", (0,)),)), Ranks((), ()), Share(())],
)
def test_a_chart_of_nothing_says_so(chart, drawn):
    assert "没有数据" in drawn(chart)[1]


def test_long_labels_stay_inside_the_cell(drawn):
    labels = ("全县重大项目调度专题会议", "县人民政府全体会议", "县长办公会议", "党组会议")
    page = drawn(Bars(labels, (Series("次", (12, 2, 4, 8)),)))[0]
    ink = [c for c in page.chars if c["top"] < page.height - 20 * 72 / 25.4]
    assert min(c["x0"] for c in ink) >= PORTRAIT.left
    assert max(c["x1"] for c in ink) <= PORTRAIT.left + PORTRAIT.width + 0.1
