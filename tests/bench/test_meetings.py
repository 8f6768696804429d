"""How long a meeting of sixty items and three hundred people takes to be put together and judged."""

from datetime import date, datetime, time

import pytest

from jkgov_desktop.office.judging import judge
from jkgov_desktop.office.meetings import sheets
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole, Movement
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.meetings.minutes import Decision, DecisionKind
from jkgov_desktop.records.people import Person, Post, PostRole, Unit

pytestmark = pytest.mark.bench

ITEMS, PEOPLE = 60, 300


@pytest.fixture
def crowded(sample):
    """A plenary meeting that runs, with all of them there but a hundred going in and out."""
    units = sample.store.all(Unit)
    with sample.unit("大会") as unit:
        meeting = unit.add(
            Meeting(
                kind=MeetingKind.PLENARY,
                title="大会",
                held_on=date.today(),
                starts=time(9, 0),
                opened=time(9, 0),
                presider=sample.store.all(Person)[0].id,
            )
        )
        items = [
            unit.add(
                AgendaItem(
                    meeting=meeting.id,
                    place=place,
                    title=f"第{place}项",
                    minutes=5,
                    unit=units[place % len(units)].id,
                    reporter="某某",
                )
            )
            for place in range(1, ITEMS + 1)
        ]
        for item in items:
            unit.add(Decision(meeting=meeting.id, item=item.id, place=1, kind=DecisionKind.DECIDED, words="同意。"))
        for place in range(1, PEOPLE + 1):
            person = unit.add(Person(name=f"人{place}"))
            home = units[place % len(units)].id
            unit.add(Post(person=person.id, unit=home, title="副局长", role=PostRole.UNIT_DEPUTY))
            line = unit.add(
                Attendance(
                    meeting=meeting.id,
                    role=MeetingRole.MEMBER,
                    place=place,
                    person=person.id,
                    title="副局长",
                    presence=AttendanceState.PRESENT,
                )
            )
            if place <= 100:
                out, back = items[place % 50], items[place % 50 + 5]
                unit.add(Movement(attendance=line.id, meeting=meeting.id, out_from=out.id, back_at=back.id))
    sample.now = lambda: datetime.combine(date.today(), time(10, 0))
    return sample, meeting


def test_a_crowded_meeting_is_put_together(crowded, took):
    desk, meeting = crowded
    whole = took("sheet of 60 items and 300 people", lambda: sheets.sheet(desk, meeting.id))
    assert (len(whole.items), len(whole.members())) == (ITEMS, PEOPLE)


def test_a_crowded_meeting_is_put_together_and_judged(crowded, took):
    desk, meeting = crowded
    found = took("sheet and findings of 60 items and 300 people", lambda: judge(desk, meeting))
    assert "quorum" in {one.finding.check for one in found}
