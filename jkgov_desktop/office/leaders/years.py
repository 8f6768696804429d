"""A leader's year in numbers: leave, activities, research against 第74、75条, study."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.office.leaders.calendars import leave_halves
from jkgov_desktop.office.leaders.diary import named, nobody
from jkgov_desktop.office.leaders.research import visits_by_quarter
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.activities import Activity, ActivityLeader, Reception, VisitorDay
from jkgov_desktop.records.leaders.calendars import LeaderYearSheet, PointYear
from jkgov_desktop.records.leaders.research import ContactPoint, Research, ResearchReport
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.people import Person
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.study import StudyAttendance, StudySession
from jkgov_desktop.rulebook.leaders.research import half_days_out
from jkgov_desktop.rulebook.periods import quarter_days
from jkgov_desktop.store.listing import Between


def leader_year(desk: Desk, person: Id, year: int) -> LeaderYearSheet:
    """One leader's year, up to today where it still runs."""
    today = desk.now().date()
    first, last = date(year, 1, 1), date(year, 12, 31)
    begins, ends = Slot(first, Half.AM), Slot(last, Half.PM)
    known, upto = presence(desk), min(today, last)
    served = [day for day in _days(first, last) if person in known.team(day)]
    leaves = known.leaves_between(begins, ends, person)
    out = _half_days_out(desk, person, begins, min(ends, Slot(upto, Half.PM)))
    in_year = (Between("start", begins, ends),)
    receptions = desk.store.all(Reception, leader=person, within=in_year)
    reports = desk.store.all(ResearchReport, leader=person, within=(Between("finished_on", first, last),))
    visitor_days = desk.store.all(VisitorDay, leader=person, within=(Between("on", first, last),))
    return LeaderYearSheet(
        house=desk.letterhead,
        leader=named(people.directory(desk, served[-1] if served else upto), person) or nobody(person),
        year=year,
        today=today,
        served_days=len(served),
        served_so_far=sum(day <= upto for day in served),
        year_days=(last - first).days + 1,
        leave_halves=leave_halves(leaves, begins, ends),
        leave_by_month=_by_month(half_days_out((max(one.start, begins), min(one.last, ends)) for one in leaves)),
        activities=_activities(desk, person, in_year),
        meetings=_meetings(desk, person, first, last),
        grassroots_halves=len(out),
        grassroots_working_halves=sum(desk.rules.calendar.is_working(slot.day) for slot in out),
        grassroots_by_month=_by_month(out),
        reports=tuple(one.title for one in reversed(reports)),
        points=tuple(_points(desk, person, year, upto)),
        receptions=len(receptions),
        visitor_days=len({one.on for one in visitor_days}),
        study_halves=_study_halves(desk, person, begins, ends),
    )


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def _by_month(halves: Iterable[Slot]) -> tuple[int, ...]:
    counted = Counter(slot.day.month for slot in halves)
    return tuple(counted[month] for month in range(1, 13))


def _half_days_out(desk: Desk, person: Id, first: Slot, last: Slot) -> frozenset[Slot]:
    """The half-days at the grassroots that count, each once."""
    begun = (Between("start", first, last),)
    counted = (one for one in desk.store.all(Research, leader=person, within=begun) if not one.not_counted)
    return half_days_out((one.start, min(one.last, last)) for one in counted)


def _activities(desk: Desk, person: Id, in_year: Iterable[Between]) -> dict[str, int]:
    """How many activities of each kind, by the kind's Chinese name; those without one are 未分类."""
    beside = {one.activity for one in desk.store.all(ActivityLeader, leader=person)}
    found = desk.store.all(Activity, within=in_year)
    taken = (one for one in found if one.leader == person or one.id in beside)
    return dict(Counter(one.kind.label if one.kind else "未分类" for one in taken))


def _meetings(desk: Desk, person: Id, first: date, last: date) -> int:
    """How many of the government's own meetings somebody came to."""
    lines = desk.store.all(Attendance, person=person, presence=AttendanceState.PRESENT)
    held = {one.id for one in desk.store.all(Meeting, within=(Between("held_on", first, last),))}
    return len({line.meeting for line in lines} & held)


def _points(desk: Desk, person: Id, year: int, upto: date) -> Iterable[PointYear]:
    """The leader's contact points of the year; a quarter wants a visit when the point stands through all of it."""
    for point in desk.store.all(ContactPoint, order="since", leader=person):
        quarters = [quarter_days(year, number) for number in range(1, 5)]
        wants = [
            point.since <= first <= upto and (point.until is None or point.until >= last) for first, last in quarters
        ]
        stands = point.since <= upto and (point.until is None or point.until >= quarters[0][0])
        if stands:
            counts = [len(days) for days in visits_by_quarter(desk, point.id, year)]
            yield PointYear(
                name=point.name,
                visits=(counts[0], counts[1], counts[2], counts[3]),
                wanted=(wants[0], wants[1], wants[2], wants[3]),
            )


def _study_halves(desk: Desk, person: Id, first: Slot, last: Slot) -> int:
    """The half-days of group study somebody attended."""
    held = {one.id: one for one in desk.store.all(StudySession, held=True, within=(Between("start", first, last),))}
    lines = desk.store.all(StudyAttendance, person=person, presence=AttendanceState.PRESENT)
    return sum(line.halves or held[line.session].halves for line in lines if line.session in held)


def leader_now(desk: Desk, person: Person) -> LeaderYearSheet | None:
    """The present year of somebody who leads the government today; None for anybody else.

    An office that has registered no research and no contact point yet is not told that all of it is missing.
    """
    today = desk.now().date()
    begun = desk.store.count(Research.register) or desk.store.count(ContactPoint.register)
    leads = person.id in presence(desk).team(today)
    return leader_year(desk, person.id, today.year) if begun and leads else None
