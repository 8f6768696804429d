"""The leaders' days of the sample: two years of leave, this week and the next, invitations, visitors, research."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time, timedelta
from itertools import count
from typing import Any

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.activities import (
    Activity,
    ActivityKind,
    ActivityLeader,
    EventException,
    EventNature,
    Invitation,
    InvitationResult,
    PetitionForm,
    PressRelease,
    Reception,
    ReleaseForm,
    VisitorDay,
    VisitorKind,
    VisitorLevel,
)
from jkgov_desktop.records.leaders.leave import (
    CongressReport,
    Delegation,
    DelegationKind,
    Leave,
    LeaveKind,
    PartyReport,
    Reach,
    ReportForm,
    ReportingRoute,
)
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.slots import Half, Slot, slots
from jkgov_desktop.records.study import StudyAttendance, StudySession
from jkgov_desktop.rulebook.working_days import WorkingCalendar
from jkgov_desktop.sample.county import County
from jkgov_desktop.sample.files import read
from jkgov_desktop.sample.research import enter_research
from jkgov_desktop.store.unit import UnitOfWork

_YEARS = 2
_BETWEEN_TRIPS = 62
"""How many days lie between two trips of the same leader."""


def enter_leaders(unit: UnitOfWork, county: County, working: WorkingCalendar, today: date) -> None:
    """Enter everything the leaders did and are going to do; after the meetings and the study group."""
    says = read("leaders.toml")
    _Days(unit, county, working, today, says).enter()
    enter_research(unit, county, working, today, says)


class _Days:
    """Writes the leaders' days into one unit of work."""

    def __init__(
        self, unit: UnitOfWork, county: County, working: WorkingCalendar, today: date, says: Mapping[str, Any]
    ) -> None:
        self._unit, self._county, self._working, self._today, self._says = unit, county, working, today, says
        self._persons = county.persons
        self._head, self._deputy = self._persons["张㛃"], self._persons["李建国"]
        self._director = self._persons["吴海涛"]
        self._team = [self._persons[name] for name in says["pace"]]
        self._away: set[date] = set()

    def enter(self) -> None:
        """Enter everything."""
        for one in self._says["now"]:
            self._enter_now(one)
        self._enter_old_leave(dict(self._busy_days()))
        self._enter_activities()
        for one in self._says["invitations"]:
            self._enter_invitation(one)
        self._enter_visitors()
        self._enter_reports()

    def _day(self, number: int) -> date:
        """The working day so many after today, or before; today itself or the one before it for 0."""
        last = self._today if self._working.is_working(self._today) else self._working.add(self._today, -1)
        return self._working.add(last, number) if number else last

    def _person(self, name: str) -> Id | None:
        return self._persons[name] if name else None

    def _enter_now(self, one: Mapping[str, Any]) -> None:
        start = Slot(self._day(one["day"]), Half.of(one["half"]))
        self._enter_leave(self._persons[one["who"]], start, one["halves"], one["trip"], one)

    def _enter_leave(
        self, person: Id, start: Slot, halves: int, trip: int, said: Mapping[str, Any] | None = None
    ) -> None:
        kind, place, reach, transport, reason, _ = self._says["trips"][trip]
        said = said or {}
        missing = said.get("missing", ())
        end = start.after(halves - 1)
        asked = min(self._working.add(start.day, -2), self._today)
        back = end.after() if end < Slot(self._today, Half.PM) and "returned" not in missing else None
        leads, head = person in self._team, person == self._head
        told = "informed" not in missing and leads
        self._away.update(slot.day for slot in slots(start, end))
        acting = self._person(said.get("acting", "")) if said else (self._deputy if head else self._partner(person))
        leave = Leave(
            person=person,
            kind=LeaveKind.of(kind),
            start=start,
            end=end,
            place=place,
            acting=acting if leads and "acting" not in missing else None,
            reason=reason,
            reach=Reach.of(reach),
            transport=transport,
            reported_on=asked,
            reported_how=ReportForm.ORAL if "written" in missing else ReportForm.WRITTEN,
            approved_by=None if head else self._director if said.get("who") == "石磊" else self._head,
            approved_on=None if head else asked,
            confirmed=leads and "acting" not in missing,
            informed=self._director if told and person != self._director else None,
            informed_on=asked if told else None,
            upward="县委办、市政府办" if head else "",
            upward_on=asked if head else None,
            returned=back,
            return_reported_on=back.day if back and leads else None,
            cancelled="cancelled" in missing,
        )
        self._unit.add(leave)
        if head:
            self._entrust(start, end, asked)

    def _entrust(self, start: Slot, end: Slot, asked: date) -> None:
        self._unit.add(
            Delegation(
                person=self._head,
                delegate=self._deputy,
                kind=DelegationKind.ACTING,
                start=start,
                end=end,
                matter="主持县政府工作",
                how=f"{asked.month}月{asked.day}日书面",
            )
        )

    def _partner(self, person: Id) -> Id:
        """Somebody of the team who acts for a leader: whoever comes next in it."""
        place = self._team.index(person)
        return self._team[place + 1 if place + 1 < len(self._team) - 1 else 2 if place != 2 else 3]

    def _busy_days(self) -> Iterator[tuple[Id, set[date]]]:
        """The days on which each leader came to a meeting or studied with the group."""
        meetings = {one.id: one.held_on for one in self._unit.all(Meeting)}
        sessions = {one.id: one for one in self._unit.all(StudySession)}
        for person in self._team:
            came = self._unit.all(Attendance, person=person)
            days = {meetings[one.meeting] for one in came if one.presence is not AttendanceState.EXCUSED}
            for line in self._unit.all(StudyAttendance, person=person):
                if line.presence is not AttendanceState.EXCUSED:
                    session = sessions[line.session]
                    days.update(slot.day for slot in slots(session.start, session.end))
            yield person, days

    def _enter_old_leave(self, busy: Mapping[Id, set[date]]) -> None:
        """Two years of trips, one leader at a time away, never on a day he was seen at a meeting."""
        turn = count()
        for place, person in enumerate(self._team):
            for back in range(24 + 6 * place, 365 * _YEARS, _BETWEEN_TRIPS):
                trip = (next(turn) * 3 + place) % len(self._says["trips"])
                halves = self._says["trips"][trip][5]
                start = self._free(self._today - timedelta(days=back), halves, busy[person])
                if start:
                    self._enter_leave(person, start, halves, trip)

    def _free(self, wanted: date, halves: int, busy: set[date]) -> Slot | None:
        """The first morning from `wanted` on, three weeks at most, from which so many half-days are free."""
        for later in range(21):
            start = Slot(wanted + timedelta(days=later), Half.AM)
            days = {slot.day for slot in slots(start, start.after(halves - 1))}
            works = self._working.is_working(start.day) and max(days) < self._day(-14)
            if works and days.isdisjoint(busy | self._away):
                return start
        return None

    def _enter_activities(self) -> None:
        for day, half, at, title, leader, beside, place, host, kind, staff in self._says["activities"]:
            activity = self._unit.add(
                Activity(
                    title=title,
                    start=Slot(self._day(day), Half.of(half)),
                    starts=time.fromisoformat(at),
                    leader=self._persons[leader],
                    place=place,
                    host=host,
                    kind=ActivityKind.of(kind),
                    staff=staff,
                    arranged_on=min(self._day(day - 3), self._today),
                )
            )
            for name in beside:
                self._unit.add(ActivityLeader(activity=activity.id, leader=self._persons[name]))
        routine = self._says["routine"]
        for number in range(56):
            title, host, kind = routine[number % len(routine)]
            on = self._day(-6 - 4 * number)
            self._unit.add(
                Activity(
                    title=title,
                    start=Slot(on, (Half.AM, Half.PM)[number % 2]),
                    leader=self._team[number % (len(self._team) - 1)],
                    host=host,
                    kind=ActivityKind.of(kind),
                    arranged_on=on - timedelta(days=3),
                )
            )

    def _enter_invitation(self, said: Sequence[Any]) -> None:
        title, unit, received, day, half, nature, important, leader, duty, step, more = said
        late = more.get("late", False)
        came, on = self._day(received), self._today + timedelta(days=1) if late else self._day(day)
        came = self._today if late else came
        shown = self._day(min(received + 1, 0)) if step != "registered" else None
        gone = step == "accepted"
        decided = self._day(min(received + 2, 0)) if gone else None
        exception = more.get("exception")
        result = InvitationResult.of(step) if step in {"accepted", "declined"} else None
        invitation = self._unit.add(
            Invitation(
                title=title,
                unit=self._county.units[unit].id,
                received_on=came,
                start=Slot(on, Half.of(half)),
                leader=self._persons[leader],
                duty=duty,
                nature=EventNature.of(nature),
                important=important,
                exception=EventException.of(exception) if exception else None,
                exception_reason=more.get("exception_reason", ""),
                direct=more.get("direct", False),
                proposal="" if step == "registered" else "拟请分管领导参加，请主任审示。",
                director_on=shown,
                director_opinion="" if not shown else "不宜参加。" if step == "declined" else "拟同意，报领导审定。",
                decided_by=self._persons[leader] if decided else None,
                decided_on=decided,
                result=result,
                result_note=more.get("note", ""),
                replied_on=shown if step == "declined" else decided,
            )
        )
        if gone:
            self._unit.add(
                Activity(
                    title=title,
                    start=invitation.start,
                    leader=self._persons[leader],
                    host=unit,
                    kind=ActivityKind.EVENT,
                    invitation=invitation.id,
                    arranged_on=decided,
                    note=duty,
                )
            )

    def _enter_visitors(self) -> None:
        for said in self._says["receptions"]:
            self._enter_reception(said)
        for name, back, form, matter, people, unit, settled in self._says["visitor_days"]:
            on = self._day(-back)
            self._unit.add(
                VisitorDay(
                    leader=self._persons[name],
                    on=on,
                    form=PetitionForm.of(form),
                    matter=matter,
                    people=people,
                    place="县信访局接访室" if form == "received" else "",
                    unit=self._county.units[unit].id,
                    instruction="请认真核查，依法依规解决，并答复来访人。",
                    settled_on=on + timedelta(days=6) if settled else None,
                )
            )

    def _enter_reception(self, said: Sequence[Any]) -> None:
        guests, kind, level, day, halves, first, country, people, purpose, by, undertaker, leader, step = said
        start = Slot(self._day(day), Half.AM)
        told, done = self._day(min(day - 4, 0)), step == "done"
        foreign = kind == "foreign"
        self._unit.add(
            Reception(
                guests=guests,
                kind=VisitorKind.of(kind),
                level=VisitorLevel.of(level),
                start=start,
                end=start.after(halves - 1),
                first_guest=first,
                country=country,
                count=people,
                purpose=purpose,
                proposed_by=self._county.units[by].id,
                undertaker=self._county.units[undertaker].id,
                leader=self._persons[leader],
                meeting="县政府二楼接待室会见，座谈1小时",
                office_on=told,
                decided_by=self._head if step in {"done", "decided"} else None,
                decided_on=told if step in {"done", "decided"} else None,
                party_on=told if done and not foreign else None,
            )
        )

    def _enter_reports(self) -> None:
        for title, back, form, spokesman, approver, media in self._says["press"]:
            self._unit.add(
                PressRelease(
                    title=title,
                    released_on=self._day(-back),
                    form=ReleaseForm.of(form),
                    spokesman=self._persons[spokesman],
                    approved_by=self._persons[approver],
                    approved_on=self._day(-back - 1),
                    media=media,
                )
            )
        for matter, name, back, head_after, route, delegate, party_after in self._says["party"]:
            self._unit.add(
                PartyReport(
                    matter=matter,
                    person=self._persons[name],
                    asked_on=self._day(-back),
                    head_on=self._day(head_after - back) if head_after else None,
                    route=ReportingRoute.of(route) if route else None,
                    delegate=self._person(delegate),
                    reported_on=self._day(party_after - back) if party_after else None,
                )
            )
        for matter, unit, day, approver, before in self._says["congress"]:
            self._unit.add(
                CongressReport(
                    matter=matter,
                    unit=self._county.units[unit].id,
                    due_on=self._day(day),
                    approved_by=self._person(approver),
                    approved_on=self._day(day - before) if approver else None,
                )
            )
