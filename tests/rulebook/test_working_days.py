"""Deadlines counted in working days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.places import resource
from jkgov_desktop.rulebook.data_files import DataFileError
from jkgov_desktop.rulebook.working_days import WorkingCalendar, YearTable

CALENDAR = WorkingCalendar.load(resource("resources", "calendar"))
DAYS = st.dates(date(2004, 6, 1), date(2026, 6, 30))


def day(text):
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("received", "three", "five", "fifteen"),
    [
        ("2025-01-24", "2025-02-05", "2025-02-07", "2025-02-20"),
        ("2025-01-26", "2025-02-06", "2025-02-08", "2025-02-21"),
        ("2025-01-30", "2025-02-07", "2025-02-10", "2025-02-24"),
        ("2025-04-25", "2025-04-29", "2025-05-06", "2025-05-20"),
        ("2025-09-26", "2025-09-30", "2025-10-10", "2025-10-23"),
        ("2025-09-30", "2025-10-11", "2025-10-14", "2025-10-28"),
        ("2026-02-13", "2026-02-25", "2026-02-27", "2026-03-12"),
        ("2026-04-30", "2026-05-08", "2026-05-11", "2026-05-25"),
    ],
)
def test_the_first_day_is_the_next_and_make_up_days_count(received, three, five, fifteen):
    due = [CALENDAR.add(day(received), count) for count in (3, 5, 15)]
    assert due == [day(three), day(five), day(fifteen)]


@pytest.mark.parametrize(
    ("meeting", "fifth", "five_clear"),
    [
        ("2025-02-10", "2025-01-27", "2025-01-26"),
        ("2025-05-08", "2025-04-28", "2025-04-27"),
        ("2025-10-13", "2025-09-29", "2025-09-28"),
        ("2025-10-15", "2025-10-09", "2025-09-30"),
        ("2026-03-02", "2026-02-24", "2026-02-14"),
    ],
)
def test_backwards_the_day_itself_is_not_counted(meeting, fifth, five_clear):
    assert CALENDAR.add(day(meeting), -5) == day(fifth)
    assert CALENDAR.add(day(meeting), -6) == day(five_clear)


def test_no_days_give_the_day_back_even_when_it_is_off():
    assert CALENDAR.add(day("2025-10-01"), 0) == day("2025-10-01")


@given(DAYS, st.integers(-60, 60))
def test_between_undoes_add(start, count):
    assert CALENDAR.between(start, CALENDAR.add(start, count)) == count


@given(DAYS, st.integers(1, 60))
def test_a_deadline_is_always_a_working_day(start, count):
    assert CALENDAR.is_working(CALENDAR.add(start, count))
    assert CALENDAR.is_working(CALENDAR.add(start, -count))


@pytest.mark.parametrize(
    ("text", "working"),
    [
        ("2025-10-01", False),
        ("2025-10-09", True),
        ("2025-10-11", True),
        ("2025-10-12", False),
        ("2024-02-09", True),
        ("2020-01-31", False),
        ("2015-09-03", False),
    ],
)
def test_single_days(text, working):
    assert CALENDAR.is_working(day(text)) is working


def test_a_year_without_a_table_counts_weekends_only_and_is_marked_as_estimated():
    assert CALENDAR.is_working(day("2031-10-01"))
    assert not CALENDAR.is_working(day("2031-10-04"))
    assert CALENDAR.is_estimated(day("2026-12-30"), day("2027-01-05"))
    assert CALENDAR.is_estimated(day("2027-01-05"), day("2026-12-30"))
    assert not CALENDAR.is_estimated(day("2026-01-01"), day("2026-12-31"))


WORKING_DAYS_A_YEAR = {
    **dict(zip(range(2004, 2010), (252, 250, 251, 249, 251, 250), strict=True)),
    **dict(zip(range(2010, 2018), (250, 250, 249, 250, 250, 249, 250, 249), strict=True)),
    **dict(zip(range(2018, 2027), (250, 250, 249, 250, 249, 249, 251, 248, 248), strict=True)),
}


@pytest.mark.parametrize(("year", "count"), WORKING_DAYS_A_YEAR.items())
def test_every_year_has_its_number_of_working_days(year, count):
    start = date(year, 1, 1)
    days = ((start + timedelta(days=number)) for number in range(366))
    assert sum(CALENDAR.is_working(one) for one in days if one.year == year) == count


def test_every_year_from_2004_to_2026_has_a_table():
    assert list(CALENDAR.years) == list(range(2004, 2027))


def write(folder, text):
    path = folder / "2025.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("off = []\nworked = []", "“2025.toml”中的 year：缺这一项，应为整数。"),
        (
            "year = 2025\noff = [2024-10-01]\nworked = []",
            "“2025.toml”中的 off：2024-10-01 不在 2025 年。",
        ),
        (
            "year = 2025\noff = [2025-10-04]\nworked = []",
            "“2025.toml”中的 off：2025-10-04 应为周一至周五。",
        ),
        (
            "year = 2025\noff = []\nworked = [2025-10-10]",
            "“2025.toml”中的 worked：2025-10-10 应为周末。",
        ),
        (
            'year = 2025\noff = ["2025-10-01"]\nworked = []',
            "“2025.toml”中的 off：应全是日期，如 2022-04-25，“2025-10-01”不是。",
        ),
    ],
)
def test_a_mistake_in_a_holiday_table_is_named(text, sentence, tmp_path):
    with pytest.raises(DataFileError) as error:
        YearTable.load(write(tmp_path, text))
    assert str(error.value) == sentence


def test_tables_of_another_folder_change_the_working_days(tmp_path):
    write(tmp_path, "year = 2025\noff = [2025-03-05]\nworked = [2025-03-08]\n")
    calendar = WorkingCalendar.load(tmp_path)
    assert calendar.add(day("2025-03-04"), 3) == day("2025-03-08")
