from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.ui.kit.day_words import read_clock, read_day, weekday_name

TODAY = date(2026, 11, 24)  # a Tuesday


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("今天", date(2026, 11, 24)),
        ("明天", date(2026, 11, 25)),
        ("昨日", date(2026, 11, 23)),
        ("+3", date(2026, 11, 27)),
        ("＋３", date(2026, 11, 27)),
        ("-7天", date(2026, 11, 17)),
        ("11.30", date(2026, 11, 30)),
        ("11月3日", date(2026, 11, 3)),
        ("１１月３号", date(2026, 11, 3)),
        ("1.5", date(2027, 1, 5)),
        ("8.1", date(2026, 8, 1)),
        ("28日", date(2026, 11, 28)),
        ("周五", date(2026, 11, 27)),
        ("下周一", date(2026, 11, 30)),
        ("上星期天", date(2026, 11, 22)),
    ],
)
def test_a_hurried_day_is_understood(typed, day):
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["", "2.30", "13.1", "32日", "明年", "2026-11-24", "3.5.7"])
def test_what_is_no_hurried_day_is_none(typed):
    assert read_day(typed, TODAY) is None


def test_29_february_without_a_year_means_the_leap_day_nearby():
    assert read_day("2.29", date(2027, 12, 1)) == date(2028, 2, 29)


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(-180, 180))
def test_a_month_and_day_mean_the_year_nearest_to_today(today, days):
    wanted = today + timedelta(days=days)
    read = read_day(f"{wanted.month}月{wanted.day}日", today)
    assert read is not None
    assert abs(read - today) <= abs(wanted - today)
    assert (read.month, read.day) == (wanted.month, wanted.day)


@pytest.mark.parametrize(
    ("typed", "clock"),
    [
        ("8:30", time(8, 30)),
        ("8：30", time(8, 30)),
        ("830", time(8, 30)),
        ("1530", time(15, 30)),
        ("15点", time(15, 0)),
        ("15", time(15, 0)),
        ("８：３０", time(8, 30)),
        ("8点半", time(8, 30)),
        ("下午3点半", time(15, 30)),
        ("下午15:00", time(15, 0)),
        ("8.30", time(8, 30)),
    ],
)
def test_a_hurried_time_is_understood(typed, clock):
    assert read_clock(typed) == clock


@pytest.mark.parametrize("typed", ["", "25:00", "8:75", "2460", "早", "8:30:00"])
def test_what_is_no_time_is_none(typed):
    assert read_clock(typed) is None


@given(st.times())
def test_a_time_as_it_is_shown_is_read_back(clock):
    assert read_clock(f"{clock:%H:%M}") == clock.replace(second=0, microsecond=0)


def test_the_weekday_is_said_in_chinese():
    assert [weekday_name(TODAY + timedelta(days=step)) for step in (0, 5)] == ["周二", "周日"]
