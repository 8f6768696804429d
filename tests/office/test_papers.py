"""Forms are asked for by the name of a record, a day or a year."""

import pytest

from jkgov_desktop.office.printing import PAPERS
from jkgov_desktop.office.refusal import Refused

_OF_YEARS = [about for about in PAPERS if about.endswith(("-year", "-book", "-list")) and about != "leader-year"]


@pytest.mark.parametrize("about", _OF_YEARS)
@pytest.mark.parametrize("name", ["今年", "26", "", "0000", "2200", "２０²６"])
def test_what_is_no_year_is_refused(about, name, desk):
    with pytest.raises(Refused, match="请写四位年份"):
        PAPERS[about].sheet(desk, name)


@pytest.mark.parametrize("about", ["briefing", "week", "month", "today-posts"])
@pytest.mark.parametrize("name", ["今天", "2026-02-30", "", "99999999999999999999"])
def test_what_is_no_day_is_refused(about, name, desk):
    with pytest.raises(Refused, match="请写日期"):
        PAPERS[about].sheet(desk, name)


@pytest.mark.parametrize("about", _OF_YEARS)
@pytest.mark.parametrize("name", ["1949", "2099"])
def test_the_first_and_the_last_year_can_be_asked_for(about, name, desk):
    assert PAPERS[about].sheet(desk, name) is not None
