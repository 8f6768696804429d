"""The study group of the sample: last year in full, this year up to today with what it lacks."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from typing import Any

from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.study import planning, steps
from jkgov_desktop.office.study.sheets import members_on
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.people import PartyGroupSeat, Post
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.study import (
    DayMark,
    FixedDuty,
    GroupMember,
    LifeMeeting,
    SelfStudy,
    SelfStudyKind,
    StudyAttendance,
    StudyDuty,
    StudyForm,
    StudyMember,
    StudyPlan,
    StudySession,
    Weekday,
)
from jkgov_desktop.sample.county import County
from jkgov_desktop.sample.diary import Diary
from jkgov_desktop.sample.files import read


def enter_study(diary: Diary, county: County) -> None:
    """Enter the group, two years of plans and sessions, what was studied alone and the life meetings."""
    _Study(diary, county).enter()


class _Study:
    """Lets the study group work through its two years."""

    def __init__(self, diary: Diary, county: County) -> None:
        self._diary, self._county = diary, county
        self._store, self._today = diary.desk.store, diary.today
        self._says: Mapping[str, Any] = read("study.toml")

    def enter(self) -> None:
        """Enter everything."""
        self._enter_members()
        for year, listed in ((self._today.year - 1, "last_year"), (self._today.year, "this_year")):
            self._enter_year(year, self._says[listed])
            self._enter_alone(year)
        self._enter_days()
        self._enter_life_meetings()

    def _on(self, year: int, month: int, day: int) -> date:
        """That day, or the next working one."""
        on = date(year, month, day)
        return on if self._diary.desk.rules.calendar.is_working(on) else self._diary.add(on, 1)

    def _members(self, on: date) -> list[GroupMember]:
        return [one for one in members_on(self._diary.desk, on) if one.duty is not StudyDuty.OBSERVER]

    def _enter_members(self) -> None:
        """The group as it was two years ago, brought in line with every change of posts since."""
        first = date(self._today.year - 1, 1, 1)
        held: list[Post | PartyGroupSeat] = [*self._store.all(Post), *self._store.all(PartyGroupSeat)]
        for on in sorted({first, *(one.since for one in held if one.since and one.since > first)}):
            with suppress(Refused):
                steps.compose(self._diary.on(on))
        for name in self._says["observers"]:
            self._diary.keep(StudyMember(person=self._county.persons[name], duty=StudyDuty.OBSERVER))

    def _enter_year(self, year: int, listed: Sequence[Sequence[int]]) -> None:
        """Draft the plan, arrange the sessions as far as they are known, issue it, and hold what has come."""
        diary = self._diary
        drafted, approved, issued = (self._on(year, 1, day) for day in (8, 15, 20))
        themes = "\n".join(f"{theme}｜{lecturer}" for theme, lecturer, *_ in self._says["themes"])
        wanted = StudyPlan(year=year, themes=themes, requirements=self._says["requirements"])
        plan = diary.keep(wanted, drafted)
        if drafted <= self._today:
            plan = steps.draft(diary.on(drafted), plan)
        if approved <= self._today:
            plan = steps.approve(diary.on(approved), plan)
        sessions = [one for number, days in enumerate(listed) if (one := self._arranged(year, number, days))]
        if issued <= self._today:
            steps.issue(diary.on(issued), plan)
        for number, session in enumerate(sessions):
            if session.end.day < self._today:
                self._hold(self._store.get(StudySession, session.id), number)

    def _arranged(self, year: int, number: int, days: Sequence[int]) -> StudySession | None:
        month, day, halves = days
        on = self._on(year, month, day)
        if on > self._today + timedelta(days=self._says["ahead"]):
            return None
        theme, lecturer, form, *_ = self._says["themes"][number]
        session = StudySession(
            start=Slot(on, Half.AM),
            end=Slot(on, Half.AM).after(halves - 1),
            theme=theme,
            form=StudyForm.of(form),
            lecturer=lecturer,
            speakers="、".join(self._speakers(number, on)),
            responsible=self._county.house.office,
        )
        return self._diary.keep(session, self._on(year, 1, 16))

    def _hold(self, session: StudySession, number: int) -> None:
        """Notify the group, take in the outlines, call the roll, write down what was said; who missed it makes up."""
        diary, on, reasons = self._diary, session.start.day, self._says["reasons"]
        session = steps.notify(diary.on(on - timedelta(days=5)), session)
        lines = self._store.all(StudyAttendance, order="place", session=session.id)
        away = [line for line in lines if line.place > 1 and (line.place + 3 * number) % 9 == 0]
        came = [line.id for line in lines if line not in away]
        steps.take_outlines(diary.on(on - timedelta(days=2)), session.id, came)
        for line in away:
            reason = reasons[(line.place + number) % len(reasons)]
            excused = diary.change(line, on, presence=AttendanceState.EXCUSED, reason=reason)
            if on < diary.back(60):
                later = on + timedelta(days=6)
                diary.change(excused, later, made_up_on=later, made_up="自学材料并交心得")
        steps.mark_all(diary.on(on), session.id)
        clerks, said = self._county.clerks, self._says["discussion"].format(theme=session.theme)
        diary.change(
            steps.hold(diary.on(on), session),
            on,
            contents=self._says["themes"][number][3],
            discussion=said,
            recorder=clerks[number % len(clerks)],
        )

    def _speakers(self, number: int, on: date) -> Iterator[str]:
        """Two members in turn, the leader left out."""
        others = [one.name for one in self._members(on) if one.duty is not StudyDuty.LEADER]
        for turn in (2 * number, 2 * number + 1):
            yield others[turn % len(others)]

    def _enter_alone(self, year: int) -> None:
        idle = self._county.persons[self._says["idle"]]
        for place, member in enumerate(self._members(self._today)):
            for title, kind, month, day in self._says["alone"]:
                on = date(year, month, min(28, day + place % 5))
                lazy = member.person == idle and year == self._today.year
                if on <= self._today and not lazy and (kind != "report" or place % 3 == 0):
                    one = SelfStudy(person=member.person, kind=SelfStudyKind.of(kind), on=on, title=title)
                    self._diary.keep(one, on)

    def _enter_days(self) -> None:
        for name, weekday, half, matter in self._says["duties"]:
            person = self._county.persons[name]
            duty = FixedDuty(person=person, weekday=Weekday.of(weekday), half=Half.of(half), matter=matter)
            self._diary.keep(duty)
        for month, day, reason in self._says["forbidden"]:
            on = date(self._today.year, month, day)
            planning.mark_day(self._diary.on(self._today), on, DayMark.FORBIDDEN, reason)

    def _enter_life_meetings(self) -> None:
        """Prepare, hold and report the meetings of both years, as far as their days have come."""
        diary = self._diary
        for year in (self._today.year - 1, self._today.year):
            on = self._on(year, 12, 18)
            asked, inspected, outlined = (on - timedelta(days=days) for days in (30, 8, 4))
            if on > self._today + timedelta(days=60):
                continue
            meeting = diary.keep(
                LifeMeeting(
                    year=year,
                    start=Slot(on, Half.AM),
                    end=Slot(on, Half.PM),
                    place=self._county.house.place,
                    presider=self._members(min(on, self._today))[0].person,
                    scope="县政府领导、组成人员，部分乡镇和服务对象",
                    opinions_on=diary.by_today(asked),
                ),
                asked,
            )
            if on >= self._today:
                continue
            meeting = diary.change(
                meeting, outlined, outlines_on=outlined, discipline_on=inspected, organisation_on=inspected
            )
            held, written = steps.hold_life_meeting(diary.on(on), meeting), on + timedelta(days=9)
            circulated = diary.by_today(written + timedelta(days=5))
            diary.change(
                held, self._today, returned_on=on, written_on=diary.by_today(written), circulated_on=circulated
            )
