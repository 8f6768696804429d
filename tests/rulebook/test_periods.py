from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.rulebook.edition import Frequency, Per
from jkgov_desktop.rulebook.periods import months_after, period_of, progress, quarter_days


@pytest.mark.parametrize(
    ("per", "day", "first", "last", "called"),
    [
        (Per.MONTH, date(2028, 2, 29), date(2028, 2, 1), date(2028, 2, 29), "2月"),
        (Per.MONTH, date(2026, 12, 31), date(2026, 12, 1), date(2026, 12, 31), "12月"),
        (Per.QUARTER, date(2026, 9, 30), date(2026, 7, 1), date(2026, 9, 30), "第三季度"),
        (Per.QUARTER, date(2026, 10, 1), date(2026, 10, 1), date(2026, 12, 31), "第四季度"),
        (Per.HALF_YEAR, date(2026, 6, 30), date(2026, 1, 1), date(2026, 6, 30), "上半年"),
        (Per.HALF_YEAR, date(2026, 7, 1), date(2026, 7, 1), date(2026, 12, 31), "下半年"),
    ],
)
def test_a_period_has_its_days_and_its_name(per, day, first, last, called):
    period = period_of(day, per)
    assert (period.first, period.last, period.called) == (first, last, called)


@given(st.dates(date(2000, 1, 1), date(2098, 12, 31)), st.sampled_from(Per))
def test_every_day_lies_in_its_period_and_the_next_begins_the_day_after(day, per):
    period = period_of(day, per)
    assert period.first <= day <= period.last
    following = period_of(date.fromordinal(period.last.toordinal() + 1), per)
    assert following.first.toordinal() == period.last.toordinal() + 1


@pytest.mark.parametrize(("held", "met"), [([], False), ([date(2026, 9, 30)], False), ([date(2026, 10, 1)], True)])
def test_only_what_was_done_in_the_period_counts(held, met):
    found = progress(Frequency(1, Per.QUARTER), held, date(2026, 11, 22))
    assert (found.met, found.wanted) == (met, 1)


@pytest.mark.parametrize(
    ("count", "met", "more"), [(0, False, False), (1, True, False), (2, True, False), (3, True, True)]
)
def test_more_than_twice_a_month_is_more_than_usual_for_an_executive_meeting(count, met, more):
    found = progress(Frequency(1, Per.MONTH, at_most=2), [date(2026, 11, 3)] * count, date(2026, 11, 22))
    assert (found.met, found.more_than_usual) == (met, more)


def test_where_no_most_is_usual_nothing_is_too_much():
    found = progress(Frequency(1, Per.QUARTER), [date(2026, 11, 3)] * 9, date(2026, 11, 22))
    assert not found.more_than_usual


def test_quarters_are_those_of_the_calendar():
    assert quarter_days(2026, 1) == (date(2026, 1, 1), date(2026, 3, 31))
    assert quarter_days(2026, 4) == (date(2026, 10, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("months", "day"),
    [(1, date(2026, 2, 28)), (-1, date(2025, 12, 31)), (12, date(2027, 1, 31))],
)
def test_a_shorter_month_ends_on_its_last_day(months, day):
    assert months_after(date(2026, 1, 31), months) == day
