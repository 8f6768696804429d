"""What the month of the leaders costs in an office with ten years of leave."""

from datetime import date, timedelta

import pytest

from jkgov_desktop.office.leaders import away, calendars
from jkgov_desktop.records.leaders.leave import Leave, LeaveKind
from jkgov_desktop.records.slots import Half, Slot

pytestmark = pytest.mark.bench


@pytest.fixture
def ten_years(sample, scale):
    """The sample office with ten years of leave; a short run enters one."""
    today = date.today()
    team = away.presence(sample).team(today)
    kinds, years = list(LeaveKind), 10 if scale.rows > 1000 else 1
    with sample.unit("十年请假") as unit:
        for number in range(240 * years):
            start = Slot(today - timedelta(days=(number * 37) % (365 * years)), (Half.AM, Half.PM)[number % 2])
            person, kind = team[number % len(team)], kinds[number % len(kinds)]
            unit.add(Leave(person=person, kind=kind, start=start, end=start.after(number % 6), place="省城"))
    return sample


def test_the_month_read_anew_after_a_change(ten_years, took):
    today = date.today()
    person = away.presence(ten_years).team(today)[2]

    def month_after_a_leave():
        now = Slot(today, Half.AM)
        with ten_years.unit("登记请假") as unit:
            unit.add(Leave(person=person, kind=LeaveKind.SICK, start=now, end=now))
        return calendars.month(ten_years, today)

    sheet = took("a leave kept, and the month of the leaders read anew", month_after_a_leave)
    assert len(sheet.rows) >= 10


def test_the_month_stepped_to(ten_years, took):
    months = iter(range(1, 200))

    def earlier():
        return calendars.month(ten_years, date.today() - timedelta(days=30 * next(months)))

    assert len(took("the month of the leaders stepped to", earlier).rows) >= 10


def test_the_week(ten_years, took):
    assert took("the week of the leaders", lambda: calendars.week(ten_years, date.today())).events
