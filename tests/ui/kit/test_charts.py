"""Small charts: what is painted follows the numbers, and is spoken too."""

import pytest
from PySide6.QtGui import QColor

from jkgov_desktop.ui.kit.bars import ShareBar
from jkgov_desktop.ui.kit.charts import Bar, Columns, Meter, Ranks
from jkgov_desktop.ui.kit.theme import Role, colour


@pytest.fixture
def coloured(qtbot):
    """Counts the pixels of one role that a chart paints in one column or row of itself."""

    def coloured(chart, role, *, column=None, row=None, width=240, height=160):
        if not chart.isVisible():
            qtbot.addWidget(chart)
            chart.resize(width, height)
            chart.show()
        picture = chart.grab().toImage()
        wanted = QColor(colour(role, chart.palette()))
        spots = (
            [(column, y) for y in range(picture.height())]
            if column is not None
            else [(x, row) for x in range(picture.width())]
        )
        return sum(picture.pixelColor(*spot) == wanted for spot in spots)

    return coloured


def test_a_column_is_as_tall_as_its_value(coloured):
    chart = Columns("每月天数")
    chart.set_bars([Bar("1", 2, "2"), Bar("2", 4, "4"), Bar("3", 0, "0")])
    small, tall, none = (coloured(chart, Role.INFO, column=40 + 80 * place) for place in range(3))
    assert none == 0
    assert tall == pytest.approx(2 * small, abs=3)


def test_a_rank_is_as_long_as_its_value(coloured):
    chart = Ranks("外出")
    chart.set_bars([Bar("因公", 3, "3天"), Bar("休假", 6, "6天")])
    line = chart.fontMetrics().height() + 8
    short, long = (coloured(chart, Role.INFO, row=place * line + line // 2 - 4) for place in range(2))
    assert long == pytest.approx(2 * short, abs=4)


@pytest.mark.parametrize(("done", "met", "role"), [(59, False, Role.WARN), (60, True, Role.OK), (75, True, Role.OK)])
def test_a_meter_is_green_from_what_is_wanted_on(done, met, role, coloured):
    meter = Meter("到基层天数", done, 60, f"{done} / 60 天")
    assert meter.met is met
    assert coloured(meter, role, row=meter.fontMetrics().height() + 8, height=40) > 200


@pytest.mark.parametrize(("share", "met", "role"), [(0.25, False, Role.WARN), (1.0, True, Role.OK)])
def test_a_bar_is_filled_as_far_as_its_share(share, met, role, coloured):
    assert coloured(ShareBar(share, met=met), role, row=3, height=6) == pytest.approx(240 * share, abs=4)


def test_nothing_wanted_is_met():
    assert Meter("调研报告", 0, 0, "0 / 0 篇").met


def test_charts_are_spoken():
    chart = Ranks("外出")
    chart.set_bars([Bar("因公", 3, "3天"), Bar("病假", 0, "0")])
    assert (chart.accessibleName(), chart.accessibleDescription()) == ("外出", "因公 3天")
