"""Meetings of the sample written down as a secretary would have: agenda, attendance, decisions, minutes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import count
from typing import Any

from msgspec import Struct

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.meetings import attendance, holding, signing
from jkgov_desktop.office.meetings.agenda import lock_agenda
from jkgov_desktop.office.people import Directory
from jkgov_desktop.records.meetings.attendance import AbsenceReason, Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind, minutes_after
from jkgov_desktop.records.meetings.minutes import Decision, DecisionKind
from jkgov_desktop.records.people import Post, PostRole, UnitKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.sample.county import County
from jkgov_desktop.sample.diary import Diary
from jkgov_desktop.sample.files import read_items
from jkgov_desktop.sample.matters import Preparation
from jkgov_desktop.sample.plans import Plan, Progress

_TOWNSHIPS = frozenset({UnitKind.TOWNSHIP, UnitKind.SUBDISTRICT})

_DISCUSSION = 8
"""Minutes an item is discussed after it is reported."""


class _Words(Struct, frozen=True):
    """One agenda item as the files write it, with its blanks filled in."""

    written: Mapping[str, Any]
    blanks: Mapping[str, Any]

    @property
    def title(self) -> str:
        return self.filled(self.written["title"])

    @property
    def units(self) -> list[str]:
        """The short names of the reporting unit and of those called in for the item."""
        return [name for name in (self.written.get("unit"), *self.written.get("observers", ())) if name]

    def filled(self, text: str) -> str:
        return text.format_map(self.blanks)


class Recorder:
    """Holds the meetings of the sample one after the other."""

    def __init__(self, diary: Diary, county: County, files: Mapping[str, Any]) -> None:
        """`files` is what resources/sample/meetings.toml says."""
        self._diary = diary
        self._store = diary.desk.store
        self._county = county
        self._files = files
        self._items = read_items()
        self._preparation = Preparation(diary, county)
        self._turn = count()

    def enter(self, plan: Plan, number: int | None) -> None:
        """Enter a meeting as far as it has come; `number` is given where its series begins."""
        agenda = [self._words(plan, key, about) for key, about in plan.items]
        meeting = self._planned(plan, agenda, number)
        if plan.progress is not Progress.PLANNED:
            closed = self._held(plan, meeting, agenda)
            self._minutes(plan, closed, number)

    def finish(self) -> None:
        """Enter what waits for a meeting, what could not wait, and the conferences of departments."""
        self._preparation.enter_proposals()
        self._preparation.enter_conferences()
        self._preparation.enter_emergencies()

    def _words(self, plan: Plan, key: str, about: str) -> _Words:
        year = plan.season.year
        blanks = {"year": year, "last_year": year - 1, "next_year": year + 1, "about": about}
        return _Words(self._items[key], blanks)

    def _planned(self, plan: Plan, agenda: list[_Words], number: int | None) -> Meeting:
        """The meeting with its roll, its agenda and, but for the one ahead, all fixed before it."""
        diary, said = self._diary, {**self._files, **self._files["kinds"][plan.kind.value], **plan.entry}
        clerks = self._county.clerks
        begun, fixed, notice = (diary.add(plan.held, -days) for days in (5, 4, 3))
        meeting = diary.keep(
            Meeting(
                kind=plan.kind,
                title=said.get("title", ""),
                held_on=plan.held,
                starts=said["starts"],
                place=said["place"],
                presider=self._county.persons[said["presider"]],
                delegation=said.get("delegation", ""),
                recorder=clerks[plan.season.toordinal() % len(clerks)],
                number=number,
                note=said["note"],
            ),
            begun,
        )
        known = people.directory(diary.desk, plan.held)
        self._call(plan, meeting, agenda, known)
        for place, words in enumerate(agenda):
            diary.keep(self._item(plan, meeting, place, words, known), begun)
        if plan.kind in diary.desk.rules.edition.agenda.fixed_agenda and plan.progress is not Progress.PLANNED:
            meeting = lock_agenda(diary.on(fixed), meeting, meeting.presider or "")
        return diary.change(meeting, notice, notified_on=min(notice, diary.today))

    def _call(self, plan: Plan, meeting: Meeting, agenda: list[_Words], known: Directory) -> None:
        """Add to those the rules propose everybody else the meeting calls for, and excuse who asked to be."""
        listed = {line.person for line in self._store.all(Attendance, meeting=meeting.id)}
        for role, post in self._others(plan, meeting, agenda, known):
            if post.person not in listed:
                listed.add(post.person)
                line = Attendance(
                    meeting=meeting.id,
                    role=role,
                    place=1,
                    person=post.person,
                    title=known.title_of(post),
                    presence=AttendanceState.OPEN,
                )
                self._diary.keep(line, plan.held)
        for name, reason, note, *substitute in plan.entry.get("excused", ()):
            (line,) = self._store.all(Attendance, meeting=meeting.id, person=self._county.persons[name])
            self._diary.change(
                line,
                plan.held,
                presence=AttendanceState.EXCUSED,
                reason=AbsenceReason.of(reason),
                note=note,
                substitute="".join(substitute),
                in_charge=bool(substitute),
                approved_by=self._county.persons[self._files["presider"]],
            )

    def _others(
        self, plan: Plan, meeting: Meeting, agenda: list[_Words], known: Directory
    ) -> Iterator[tuple[MeetingRole, Post]]:
        if plan.kind is MeetingKind.WORK:
            townships = [unit.alias for unit in self._county.units.values() if unit.kind in _TOWNSHIPS]
            yield from ((MeetingRole.OBSERVER, post) for post in self._heads_of(townships, known))
        if plan.kind in {MeetingKind.THEMATIC, MeetingKind.WORK}:
            presiding = known.main_post(meeting.presider or "")
            reporting = self._heads_of([words.written["unit"] for words in agenda], known)
            yield from ((MeetingRole.MEMBER, post) for post in (presiding, *reporting) if post)
        if plan.kind is not MeetingKind.PARTY_GROUP:
            deputies = [post for post in known.posts if post.role is PostRole.DEPUTY_OFFICE_DIRECTOR]
            yield from ((MeetingRole.OBSERVER, post) for post in deputies)
        called_in = self._heads_of([name for words in agenda for name in words.units], known)
        yield from ((MeetingRole.OBSERVER, post) for post in called_in)

    def _heads_of(self, names: Iterable[str], known: Directory) -> list[Post]:
        return sorted((self._head_of(name, known) for name in names), key=lambda post: post.rank or 0)

    def _head_of(self, name: str, known: Directory) -> Post:
        """Who leads a unit, or else stands for it first."""
        home = self._county.units[name].id
        return known.holder(home) or next(post for post in known.posts if post.unit == home)

    def _item(self, plan: Plan, meeting: Meeting, place: int, words: _Words, known: Directory) -> AgendaItem:
        name = words.written.get("unit", "")
        reporter = self._head_of(name, known).person if name else ""
        return AgendaItem(
            meeting=meeting.id,
            title=words.title,
            unit=self._county.units[name].id if name else None,
            reporter=known.persons[reporter].name if reporter else "",
            minutes=words.written["minutes"],
            observers="、".join(words.written.get("observers", ())),
            **self._preparation.fields(plan.items[place][0], words.title, plan, meeting, words.written),
        )

    def _held(self, plan: Plan, meeting: Meeting, agenda: list[_Words]) -> Meeting:
        """The meeting from the roll call to its close."""
        at = meeting.starts
        desk = self._diary.on(plan.held, at)
        late = self._come(plan, meeting)
        meeting = holding.open_meeting(desk, meeting, at)
        if late:
            attendance.arrive(desk, late, minutes_after(at, 6))
        items = self._store.all(AgendaItem, order="place", meeting=meeting.id)
        for place, (item, words) in enumerate(zip(items, agenda, strict=True), start=1):
            given: int = words.written["minutes"]
            overruns = plan.progress is Progress.CLOSED and place == 2
            timed = holding.start_report(desk, item, at)
            holding.stop_report(desk, timed, minutes_after(at, given + (3 if overruns else -1)))
            self._decide(plan, item, words)
            at = minutes_after(at, given + _DISCUSSION)
        if plan.progress is Progress.CLOSED:
            self._happen(desk, meeting, items)
        return holding.close_meeting(desk, meeting, at)

    def _come(self, plan: Plan, meeting: Meeting) -> Attendance | None:
        """Call the roll; one observer comes later."""
        absent = {self._county.persons[name] for name in plan.entry.get("absent", ())}
        lines = self._store.all(Attendance, order="place", meeting=meeting.id, presence=AttendanceState.OPEN)
        missing = [line for line in lines if line.person in absent]
        here = [line for line in lines if line.person not in absent]
        observers = [line for line in here if line.role is MeetingRole.OBSERVER]
        late = observers[next(self._turn) % len(observers)] if observers else None
        attendance.mark(self._diary.desk, [line for line in here if line is not late], AttendanceState.PRESENT)
        attendance.mark(self._diary.desk, missing, AttendanceState.ABSENT)
        return late

    def _happen(self, desk: Desk, meeting: Meeting, items: Sequence[AgendaItem]) -> None:
        """At the last meeting somebody leaves the room for an item, papers are out, and somebody dissents."""
        present = self._store.all(Attendance, order="place", meeting=meeting.id, presence=AttendanceState.PRESENT)
        members = [line for line in present if line.role is MeetingRole.MEMBER and line.person != meeting.presider]
        out = attendance.step_out(desk, members[-1], items[1], "涉及本人分管的项目，回避")
        attendance.step_in(desk, out, items[2])
        given = attendance.hand_out(desk, meeting, f"{items[-1].title}（讨论稿）", items[-1])
        attendance.take_back(desk, [one for one in given if one.number % 4])
        words = "完成时限偏紧，建议给基层留出准备时间；会议决定坚决执行。"
        holding.dissent(desk, items[-1], members[0].person or "", words)

    def _decide(self, plan: Plan, item: AgendaItem, words: _Words) -> None:
        for sentence in self._sentences(plan, words):
            kind = next(kind for kind in DecisionKind if kind.value in sentence)
            days = sentence.get("days")
            lead = sentence.get("by", words.written.get("unit")) if days else None
            self._diary.keep(
                Decision(
                    meeting=item.meeting,
                    item=item.id,
                    place=1,
                    kind=kind,
                    words=words.filled(sentence[kind.value]),
                    unit=self._county.units[lead].id if lead else None,
                    assisting=sentence.get("with", ""),
                    due_on=_round_day(plan.held + timedelta(days=days)) if days else None,
                ),
                plan.held,
            )

    def _sentences(self, plan: Plan, words: _Words) -> list[dict[str, Any]]:
        """What was decided; a preparatory meeting only hears the report and says how to go on."""
        written: list[dict[str, Any]] = words.written["decisions"]
        if not plan.entry.get("study"):
            return written
        stock = self._items["study"]
        heard = [sentence for sentence in written if DecisionKind.HEARD.value in sentence]
        return [*heard, *stock[next(self._turn) % len(stock)]["decisions"]]

    def _minutes(self, plan: Plan, meeting: Meeting, number: int | None) -> None:
        """Draft the minutes, and have them signed but for the last meeting's."""
        diary, copies = self._diary, self._files["kinds"][plan.kind.value]["copies"]
        draft = signing.draft_minutes(diary.on(plan.held), meeting.id)
        if plan.progress is Progress.CLOSED:
            diary.change(draft, plan.held, copies=copies)
            return
        desk = diary.on(diary.add(plan.held, 3))
        on = desk.now().date()
        text = replace(draft, number=number, copies=copies, issued_on=min(diary.add(on, 1), diary.today))
        signing.sign_minutes(desk, draft, meeting.presider or "", on, text)


def _round_day(day: date) -> date:
    """`day`, or the first 10th, 20th or end of a month after it, as deadlines are set."""
    while day.day not in (10, 20) and (day + timedelta(days=1)).day != 1:
        day += timedelta(days=1)
    return day
