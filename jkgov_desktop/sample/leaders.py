"""The leaders' days of the sample: two years of leave, this week and the next, invitations, visitors, research."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time, timedelta
from itertools import count
from typing import Any

from jkgov_desktop.office.leaders import invitations
from jkgov_desktop.office.leaders import leave as leaves
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.activities import (
    Activity,
    ActivityKind,
    ActivityLeader,
    EventException,
    EventNature,
    Invitation,
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
from jkgov_desktop.sample.county import County
from jkgov_desktop.sample.diary import Diary
from jkgov_desktop.sample.files import read
from jkgov_desktop.sample.research import enter_research

_YEARS = 2
_BETWEEN_TRIPS = 62
"""How many days lie between two trips of the same leader."""


def enter_leaders(diary: Diary, county: County) -> None:
    """Enter everything the leaders did and are going to do; after the meetings and the study group."""
    says = read("leaders.toml")
    _Days(diary, county, says).enter()
    enter_research(diary, county, says)


class _Days:
    """Enters the leaders' days one by one."""

    def __init__(self, diary: Diary, county: County, says: Mapping[str, Any]) -> None:
        self._diary, self._county, self._says = diary, county, says
        self._today, self._store = diary.today, diary.desk.store
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
        works = self._diary.desk.rules.calendar.is_working(self._today)
        return self._diary.add(self._today if works else self._diary.add(self._today, -1), number)

    def _person(self, name: str) -> Id | None:
        return self._persons[name] if name else None

    def _enter_now(self, one: Mapping[str, Any]) -> None:
        start = Slot(self._day(one["day"]), Half.of(one["half"]))
        self._enter_leave(self._persons[one["who"]], start, one["halves"], one["trip"], one)

    def _enter_leave(
        self, person: Id, start: Slot, halves: int, trip: int, said: Mapping[str, Any] | None = None
    ) -> None:
        """Ask, approve, tell the office, come back; a leave of today lacks what `said` says."""
        kind, place, reach, transport, reason, _ = self._says["trips"][trip]
        said, diary = said or {}, self._diary
        missing = said.get("missing", ())
        end = start.after(halves - 1)
        asked = min(diary.add(start.day, -2), self._today)
        leads, head = person in self._team, person == self._head
        self._away.update(slot.day for slot in slots(start, end))
        acting = self._person(said.get("acting", "")) if said else (self._deputy if head else self._partner(person))
        named = leads and "acting" not in missing
        leave = diary.keep(
            Leave(
                person=person,
                kind=LeaveKind.of(kind),
                start=start,
                end=end,
                place=place,
                acting=acting if named else None,
                reason=reason,
                reach=Reach.of(reach),
                transport=transport,
                reported_on=asked,
                reported_how=ReportForm.ORAL if "written" in missing else ReportForm.WRITTEN,
                confirmed=named,
                upward="县委办、市政府办" if head else "",
                upward_on=asked if head else None,
            ),
            asked,
        )
        desk = diary.on(asked)
        if head:
            self._entrust(start, end, asked)
        else:
            by = self._director if said.get("who") == "石磊" else self._head
            leave = leaves.approve(desk, leave, by, asked)
        if leads and "informed" not in missing:
            leave = leaves.inform(desk, leave, asked)
        back = end.after()
        if "cancelled" in missing:
            leaves.cancel(diary.on(start.day), leave)
        elif end < Slot(self._today, Half.PM) and "returned" not in missing:
            if leads:
                leaves.sign_off(diary.on(back.day), leave, back)
            else:
                diary.change(leave, back.day, returned=back)

    def _entrust(self, start: Slot, end: Slot, asked: date) -> None:
        self._diary.keep(
            Delegation(
                person=self._head,
                delegate=self._deputy,
                kind=DelegationKind.ACTING,
                start=start,
                end=end,
                matter="主持县政府工作",
                how=f"{asked.month}月{asked.day}日书面",
            ),
            asked,
        )

    def _partner(self, person: Id) -> Id:
        """Somebody of the team who acts for a leader: whoever comes next in it."""
        place = self._team.index(person)
        return self._team[place + 1 if place + 1 < len(self._team) - 1 else 2 if place != 2 else 3]

    def _busy_days(self) -> Iterator[tuple[Id, set[date]]]:
        """The days on which each leader came to a meeting or studied with the group."""
        meetings = {one.id: one.held_on for one in self._store.all(Meeting)}
        sessions = {one.id: one for one in self._store.all(StudySession)}
        for person in self._team:
            came = self._store.all(Attendance, person=person)
            days = {meetings[one.meeting] for one in came if one.presence is not AttendanceState.EXCUSED}
            for line in self._store.all(StudyAttendance, person=person):
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
            works = self._diary.desk.rules.calendar.is_working(start.day) and max(days) < self._day(-14)
            if works and days.isdisjoint(busy | self._away):
                return start
        return None

    def _enter_activities(self) -> None:
        for day, half, at, title, leader, beside, place, host, kind, staff in self._says["activities"]:
            activity = self._diary.keep(
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
                self._diary.keep(ActivityLeader(activity=activity.id, leader=self._persons[name]))
        routine = self._says["routine"]
        for number in range(56):
            title, host, kind = routine[number % len(routine)]
            on = self._day(-6 - 4 * number)
            self._diary.keep(
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
        """An invitation as far as it has come: registered, shown to the director, accepted or declined."""
        title, unit, received, day, half, nature, important, leader, duty, step, more = said
        diary, late, exception = self._diary, more.get("late", False), more.get("exception")
        came = self._today if late else self._day(received)
        on = self._today + timedelta(days=1) if late else self._day(day)
        invitation = diary.keep(
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
            ),
            came,
        )
        if step == "registered":
            return
        shown, decided = (self._day(min(received + days, 0)) for days in (1, 2))
        opinion = "不宜参加。" if step == "declined" else "拟同意，报领导审定。"
        invitation = invitations.show_director(diary.on(shown), invitation, shown, opinion)
        if step == "declined":
            invitations.decline(diary.on(shown), invitation, shown, more["note"])
        if step == "accepted":
            invitations.accept(diary.on(decided), invitation, self._persons[leader], decided)
            diary.change(self._store.get(Invitation, invitation.id), decided, replied_on=decided)

    def _enter_visitors(self) -> None:
        for said in self._says["receptions"]:
            self._enter_reception(said)
        for name, back, form, matter, people, unit, settled in self._says["visitor_days"]:
            on = self._day(-back)
            self._diary.keep(
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
        self._diary.keep(
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
            self._diary.keep(
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
            self._diary.keep(
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
            self._diary.keep(
                CongressReport(
                    matter=matter,
                    unit=self._county.units[unit].id,
                    due_on=self._day(day),
                    approved_by=self._person(approver),
                    approved_on=self._day(day - before) if approver else None,
                )
            )
