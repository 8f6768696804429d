"""A year at the grassroots in the sample: contact points, journeys, problems found, reports written."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import cycle
from typing import Any

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.research import (
    ContactPoint,
    PointKind,
    ProblemOutcome,
    Research,
    ResearchManner,
    ResearchReport,
)
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.sample.county import County
from jkgov_desktop.sample.diary import Diary

_SINCE, _FRESH = timedelta(days=400), timedelta(days=45)


def enter_research(diary: Diary, county: County, says: Mapping[str, Any]) -> None:
    """Enter the contact points, then what each leader saw in the last year and what he wrote of it."""
    today = diary.today
    points: dict[str, list[ContactPoint]] = {}
    for leader, name, kind, home in says["points"]:
        taken_on = ContactPoint(
            leader=county.persons[leader],
            name=name,
            kind=PointKind.of(kind),
            unit=county.units[home].id,
            since=today - _SINCE,
        )
        points.setdefault(leader, []).append(diary.keep(taken_on, today - _SINCE))
    townships = [one.alias for one in county.units.values() if one.alias.endswith(("镇", "乡", "街道"))]
    found = cycle(says["problems"])
    for place, (leader, pace) in enumerate(says["pace"].items()):
        visits = _visits(points[leader], today, missed=leader == says["missed"])
        for number, on in enumerate(_journeys(diary, pace)):
            point = next((one for quarter, one in visits if quarter == _quarter(on)), None)
            if point:
                visits.remove((_quarter(on), point))
            theme = says["themes"][(place + 3 * number) % len(says["themes"])]
            where = point.name if point else townships[(place + number) % len(townships)]
            problem = next(found) if number % 3 == 0 else None
            diary.keep(_research(today, county.persons[leader], on, number, where, theme, point, problem), on)
    for leader, day, where, theme in says["ahead"]:
        on = diary.add(today, day)
        diary.keep(_research(today, county.persons[leader], on, 2, where, theme, None, None))
    _enter_reports(diary, county, says)


def _quarter(on: date) -> tuple[int, int]:
    return on.year, (on.month - 1) // 3


def _visits(points: list[ContactPoint], today: date, *, missed: bool) -> list[tuple[tuple[int, int], ContactPoint]]:
    """The visits a leader owes: each point in each quarter of the last year, but one quarter where one was missed."""
    quarters = dict.fromkeys(_quarter(today - timedelta(days=back)) for back in range(365))
    owed = list(quarters)
    if missed and len(owed) > 1:
        owed.remove(owed[1])
    return [(quarter, point) for quarter in owed for point in points]


def _journeys(diary: Diary, pace: int) -> Iterator[date]:
    """The first days of the journeys of the last year, the earliest first; `pace` days lie between them."""
    for back in range(360, 0, -pace):
        on = diary.back(back)
        start = on if diary.desk.rules.calendar.is_working(on) else diary.add(on, 1)
        if start + timedelta(days=3) < diary.today:
            yield start


def _research(
    today: date,
    leader: Id,
    on: date,
    number: int,
    where: str,
    theme: str,
    point: ContactPoint | None,
    problem: list[str] | None,
) -> Research:
    start = Slot(on, Half.AM)
    said, task, outcome = problem or ("", "", "")
    fresh = on > today - _FRESH
    settled = "organised" if outcome == "open" and not fresh else outcome
    reported = on + timedelta(days=9) if outcome == "reported" and not fresh else None
    return Research(
        leader=leader,
        start=start,
        end=start.after((3, 5, 1, 3, 5)[number % 5]),
        place=where,
        theme=theme,
        manner=ResearchManner.STAY if number % 5 in {1, 4} else ResearchManner.SURVEY,
        point=point.id if point else None,
        companions=2 + number % 4,
        problems_found=said,
        tasks=task,
        outcome=ProblemOutcome.of(settled) if settled else None,
        reported_up_on=reported,
    )


def _enter_reports(diary: Diary, county: County, says: Mapping[str, Any]) -> None:
    """Two reports of this year for most leaders, one for those behind; none is dated ahead or last year."""
    titles = iter(cycle(says["reports"]))
    first = date(diary.today.year, 1, 1)
    for place, leader in enumerate(says["pace"]):
        for number in range(1 if leader in says["behind"] else 2):
            finished = max(diary.back(25 + 11 * place + 90 * number), first)
            report = ResearchReport(
                leader=county.persons[leader],
                title=next(titles),
                finished_on=finished,
                length=2600 + 300 * (place % 5),
                sent_to="报县委、送县委改革办" if number == 0 else "送县政府研究室",
            )
            diary.keep(report, finished)
