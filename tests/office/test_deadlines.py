"""Announced deadlines after the holiday table has changed: told, never moved by themselves."""

from datetime import date, time

import pytest

from jkgov_desktop.office import deadlines
from jkgov_desktop.office.meetings import planning
from jkgov_desktop.office.rules import holidays
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.people import Unit
from jkgov_desktop.records.rules import Holiday
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.supervision import SupervisionItem, SupervisionSource
from jkgov_desktop.rulebook.supervision import feedback_due

COUNTY_DAY = Holiday(on=date(2026, 3, 11), off=True, festival="县庆")


@pytest.fixture
def item(desk):
    """A matter whose unit reports by the rules' own count: five working days after the ninth."""
    with desk.unit("交办") as unit:
        wanted = SupervisionItem(
            source=SupervisionSource.OTHER,
            matter="甲",
            unit=unit.all(Unit)[0].id,
            assigned_on=date(2026, 3, 9),
            received_on=date(2026, 3, 9),
        )
        return unit.add(replace(wanted, feedback_due=feedback_due(wanted, desk.rules)))


@pytest.fixture
def rested(desk):
    """Takes one working day out of the week; returns the calendar before."""

    def rested():
        before = desk.rules.calendar
        holidays.set_day(desk, COUNTY_DAY)
        return before

    return rested


def found(desk, before):
    return [(one.deadline.record.id, one.deadline.day, one.to) for one in deadlines.moved(desk, before)]


def test_a_deadline_across_a_new_day_off_is_told_and_stays_until_somebody_moves_it(desk, item, rested):
    assert item.feedback_due == date(2026, 3, 16)
    before = rested()
    assert found(desk, before) == [(item.id, date(2026, 3, 16), date(2026, 3, 17))]
    assert desk.store.get(SupervisionItem, item.id).feedback_due == date(2026, 3, 16)
    assert deadlines.move(desk, deadlines.moved(desk, before)) == 1
    assert desk.store.get(SupervisionItem, item.id).feedback_due == date(2026, 3, 17)


def test_a_day_somebody_set_himself_is_left_alone(desk, item, rested):
    with desk.unit("另定") as unit:
        unit.change(item, replace(item, feedback_due=date(2026, 3, 13)))
    assert found(desk, rested()) == []


def test_a_matter_that_is_closed_is_past_caring(desk, item, rested):
    with desk.unit("办结") as unit:
        unit.change(item, replace(item, closed_on=date(2026, 3, 9), result="已办结"))
    assert found(desk, rested()) == []


def test_papers_for_a_meeting_whose_notice_is_out_are_told_but_kept_nowhere(desk, rested):
    wanted = Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 18), starts=time(9))
    silent = planning.plan(desk, wanted)
    told = planning.plan(desk, replace(wanted, starts=time(15), notified_on=date(2026, 3, 9)))
    before = rested()
    (only,) = deadlines.moved(desk, before)
    assert only.deadline.record.id == told.id != silent.id
    assert only.to == date(2026, 3, 10)
    assert deadlines.move(desk, [only]) == 0
