"""The study group of the sample: last year in full, this year up to today with what it lacks."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings import Presence
from jkgov_desktop.records.people import PartyGroupSeat, Post
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.study import (
    DayMark,
    FixedDuty,
    LifeMeeting,
    SelfStudy,
    SelfStudyKind,
    StudyAttendance,
    StudyDay,
    StudyDuty,
    StudyForm,
    StudyMember,
    StudyPlan,
    StudySession,
    Weekday,
)
from jkgov_desktop.rulebook.rules import Rulebook
from jkgov_desktop.rulebook.study import proposed_duty
from jkgov_desktop.sample.county import County
from jkgov_desktop.sample.files import read
from jkgov_desktop.store.unit import Unit


def enter_study(unit: Unit, county: County, rules: Rulebook, today: date) -> None:
    """Enter the group, two years of plans and sessions, what was studied alone and the life meetings."""
    _Study(unit, county, rules, today).enter()


class _Study:
    """Writes the study group into one unit of work."""

    def __init__(self, unit: Unit, county: County, rules: Rulebook, today: date) -> None:
        self._unit, self._county, self._rules, self._today = unit, county, rules, today
        self._says: Mapping[str, Any] = read("study.toml")
        self._members: list[StudyMember] = []

    def enter(self) -> None:
        """Enter everything."""
        self._enter_members()
        for year, listed in ((self._today.year - 1, "last_year"), (self._today.year, "this_year")):
            self._enter_plan(year)
            for number, days in enumerate(self._says[listed]):
                self._enter_session(year, number, days)
            self._enter_alone(year)
        self._enter_days()
        self._enter_life_meetings()

    def _on(self, year: int, month: int, day: int) -> date:
        """That day, or the next working one."""
        on = date(year, month, day)
        return on if self._rules.calendar.is_working(on) else self._rules.calendar.add(on, 1)

    def _enter_members(self) -> None:
        held: dict[Id, Post] = {}
        for post in self._unit.all(Post, order="id"):
            if post.until is None:
                held.setdefault(post.person, post)
        seats = {seat.person: seat for seat in self._unit.all(PartyGroupSeat) if seat.until is None}
        for person in self._county.persons.values():
            first, seat = held.get(person), seats.get(person)
            duty = proposed_duty(first.role if first else None, seat.seat if seat else None, self._rules.edition)
            if duty:
                since = max(filter(None, (first.since if first else None, seat.since if seat else None)), default=None)
                self._members.append(self._unit.add(StudyMember(person=person, duty=duty, since=since)))
        for name in self._says["observers"]:
            self._unit.add(StudyMember(person=self._county.persons[name], duty=StudyDuty.OBSERVER))

    def _enter_plan(self, year: int) -> None:
        drafted, approved, issued = (self._on(year, 1, day) for day in (8, 15, 20))
        leader = next(one.person for one in self._members if one.duty is StudyDuty.LEADER)
        self._unit.add(
            StudyPlan(
                year=year,
                themes="\n".join(f"{theme}｜{lecturer}" for theme, lecturer, *_ in self._says["themes"]),
                requirements=self._says["requirements"],
                drafted_on=drafted if drafted <= self._today else None,
                approved_by=leader if approved <= self._today else None,
                approved_on=approved if approved <= self._today else None,
                issued_on=issued if issued <= self._today else None,
            )
        )

    def _enter_session(self, year: int, number: int, days: Sequence[int]) -> None:
        month, day, halves = days
        on = self._on(year, month, day)
        if on > self._today + timedelta(days=self._says["ahead"]):
            return
        held = on + timedelta(days=halves // 2) < self._today
        theme, lecturer, form, contents, _ = self._says["themes"][number]
        session = self._unit.add(
            StudySession(
                start=Slot(on, Half.AM),
                end=Slot(on, Half.AM).after(halves - 1),
                theme=theme,
                form=StudyForm.of(form),
                lecturer=lecturer,
                speakers="、".join(self._speakers(number)),
                presider=next(one.person for one in self._members if one.duty is StudyDuty.LEADER),
                place=self._county.house.place,
                responsible=self._county.house.office,
                planned=Slot(on, Half.AM) if self._today >= date(year, 1, 20) else None,
                notified_on=on - timedelta(days=5) if held else None,
                held=held,
                contents=contents if held else "",
                discussion=self._says["discussion"].format(theme=theme) if held else "",
                recorder=self._county.clerks[number % len(self._county.clerks)] if held else "",
            )
        )
        for line in self._lines(session, number):
            self._unit.add(line)

    def _speakers(self, number: int) -> Iterator[str]:
        """Two members in turn, the leader left out."""
        names = {person: name for name, person in self._county.persons.items()}
        others = [one.person for one in self._members if one.duty is not StudyDuty.LEADER]
        for turn in (2 * number, 2 * number + 1):
            yield names[others[turn % len(others)]]

    def _lines(self, session: StudySession, number: int) -> Iterator[StudyAttendance]:
        called = [one for one in self._members if one.since is None or one.since <= session.start.day]
        for place, member in enumerate(called, start=1):
            away = session.held and place > 1 and (place + 3 * number) % 9 == 0
            reasons = self._says["reasons"]
            old = away and session.start.day < self._today - timedelta(days=60)
            yield StudyAttendance(
                session=session.id,
                place=place,
                person=member.person,
                presence=Presence.OPEN if not session.held else Presence.EXCUSED if away else Presence.PRESENT,
                reason=reasons[(place + number) % len(reasons)] if away else "",
                outline_on=None if away or not session.held else session.start.day - timedelta(days=1 + place % 3),
                made_up_on=session.start.day + timedelta(days=6) if old else None,
                made_up="自学材料并交心得" if old else "",
            )

    def _enter_alone(self, year: int) -> None:
        for place, member in enumerate(self._members):
            for title, kind, month, day in self._says["alone"]:
                on = date(year, month, min(28, day + place % 5))
                idle = self._county.persons[self._says["idle"]] == member.person and year == self._today.year
                if on <= self._today and not idle and (kind != "report" or place % 3 == 0):
                    studied = SelfStudyKind.of(kind)
                    self._unit.add(SelfStudy(person=member.person, kind=studied, on=on, title=title))

    def _enter_days(self) -> None:
        for name, weekday, half, matter in self._says["duties"]:
            person = self._county.persons[name]
            self._unit.add(FixedDuty(person=person, weekday=Weekday.of(weekday), half=Half.of(half), matter=matter))
        for month, day, reason in self._says["forbidden"]:
            on = date(self._today.year, month, day)
            self._unit.add(StudyDay(on=on, mark=DayMark.FORBIDDEN, reason=reason))

    def _enter_life_meetings(self) -> None:
        for year in (self._today.year - 1, self._today.year):
            on = self._on(year, 12, 18)
            if on > self._today + timedelta(days=60):
                continue
            held = on < self._today
            asked = on - timedelta(days=30)
            written = on + timedelta(days=9)
            self._unit.add(
                LifeMeeting(
                    year=year,
                    start=Slot(on, Half.AM),
                    end=Slot(on, Half.PM),
                    place=self._county.house.place,
                    presider=self._members[0].person,
                    scope="县政府领导、组成人员，部分乡镇和服务对象",
                    opinions_on=asked if asked <= self._today else None,
                    outlines_on=on - timedelta(days=4) if held else None,
                    discipline_on=on - timedelta(days=8) if held else None,
                    organisation_on=on - timedelta(days=8) if held else None,
                    held=held,
                    returned_on=on if held else None,
                    written_on=written if written <= self._today else None,
                    circulated_on=written + timedelta(days=5) if written + timedelta(days=5) <= self._today else None,
                )
            )
