"""Meetings of the sample written down as a secretary would have: agenda, attendance, decisions, minutes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from itertools import count
from typing import Any

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.meetings import proposed_attendance, sheet
from jkgov_desktop.office.minutes import compose_body, compose_title, roll
from jkgov_desktop.office.people import Directory
from jkgov_desktop.records.meetings import (
    AbsenceReason,
    AgendaItem,
    Attendance,
    Decision,
    DecisionKind,
    Dissent,
    Handout,
    Meeting,
    MeetingKind,
    MeetingRole,
    Minutes,
    Movement,
    Presence,
    minutes_after,
)
from jkgov_desktop.records.people import Post, PostRole, UnitKind
from jkgov_desktop.records.register import new_id
from jkgov_desktop.sample.county import County
from jkgov_desktop.sample.files import read_items
from jkgov_desktop.sample.matters import Preparation
from jkgov_desktop.sample.plans import Plan, Progress
from jkgov_desktop.store.unit import Unit

_TOWNSHIPS = frozenset({UnitKind.TOWNSHIP, UnitKind.SUBDISTRICT})

_DISCUSSION = 8
"""Minutes an item is discussed after it is reported."""


@dataclass(frozen=True)
class _Words:
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
    """Writes the meetings of the sample into one unit of work."""

    def __init__(self, desk: Desk, unit: Unit, county: County, files: Mapping[str, Any], today: date) -> None:
        """`files` is what resources/sample/meetings.toml says."""
        self._desk = desk
        self._unit = unit
        self._county = county
        self._files = files
        self._today = today
        self._working = desk.rules.calendar
        self._items = read_items()
        self._preparation = Preparation(unit, county, desk.rules, today)
        self._turn = count()

    def enter(self, plan: Plan, number: int | None) -> None:
        """Enter a meeting as far as it has come; `number` is given where its series begins."""
        agenda = [self._words(plan, key, about) for key, about in plan.items]
        meeting = self._meeting(plan, agenda, number)
        known = people.directory(self._desk, plan.held)
        for line in self._attendance(plan, meeting, agenda, known):
            self._unit.add(self._marked(line, plan))
        begins = meeting.starts
        for place, words in enumerate(agenda, start=1):
            item = self._unit.add(self._item(plan, meeting, place, words, known))
            if plan.progress is not Progress.PLANNED:
                self._decide(plan, item, words)
                timed = _timed(item, begins, overruns=plan.progress is Progress.CLOSED and place == 2)
                self._unit.change(item, timed)
                begins = minutes_after(begins, words.written["minutes"] + _DISCUSSION)
        if plan.progress is not Progress.PLANNED:
            self._come_and_go(plan, meeting)
            self._minutes(plan, meeting)

    def finish(self) -> None:
        """Enter what waits for a meeting, what could not wait, and the conferences of departments."""
        self._preparation.enter_proposals()
        self._preparation.enter_conferences()
        self._preparation.enter_emergencies()

    def _words(self, plan: Plan, key: str, about: str) -> _Words:
        year = plan.season.year
        blanks = {"year": year, "last_year": year - 1, "next_year": year + 1, "about": about}
        return _Words(self._items[key], blanks)

    def _meeting(self, plan: Plan, agenda: list[_Words], number: int | None) -> Meeting:
        said = {**self._files, **self._files["kinds"][plan.kind.value], **plan.entry}
        clerks = self._county.clerks
        planned = Meeting(
            id=new_id(),
            kind=plan.kind,
            title=said.get("title", ""),
            held_on=plan.held,
            starts=said["starts"],
            place=said["place"],
            presider=self._county.persons[said["presider"]],
            delegation=said.get("delegation", ""),
            recorder=clerks[plan.season.toordinal() % len(clerks)],
            notified_on=min(self._working.add(plan.held, -3), self._today),
            note=said["note"],
        )
        if plan.kind in self._desk.rules.edition.agenda.fixed_agenda and plan.progress is not Progress.PLANNED:
            fixed_on = self._working.add(plan.held, -4)
            planned = replace(planned, locked_on=fixed_on, agenda_approver=planned.presider)
        if plan.progress is Progress.PLANNED:
            return self._unit.add(replace(planned, title=planned.title or planned.working_title))
        given = self._unit.give_number(planned.series, planned.id, plan.held, number)
        lasted = sum(words.written["minutes"] + _DISCUSSION for words in agenda)
        held = replace(planned, number=given, opened=planned.starts, closed=minutes_after(planned.starts, lasted))
        return self._unit.add(replace(held, title=held.title or held.numbered_title))

    def _attendance(self, plan: Plan, meeting: Meeting, agenda: list[_Words], known: Directory) -> Iterator[Attendance]:
        """Members and fixed observers by the rules, then everybody else the meeting calls for, each once."""
        proposed = list(proposed_attendance(self._desk, meeting, known))
        yield from proposed
        listed = {line.person for line in proposed}
        places = {
            role: count(1 + max((line.place for line in proposed if line.role is role), default=0))
            for role in MeetingRole
        }
        for role, post in self._others(plan, meeting, agenda, known):
            if post.person not in listed:
                listed.add(post.person)
                yield Attendance(
                    meeting=meeting.id,
                    role=role,
                    place=next(places[role]),
                    person=post.person,
                    title=known.title_of(post),
                    presence=Presence.OPEN,
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

    def _marked(self, line: Attendance, plan: Plan) -> Attendance:
        """The line with its presence: excused or absent as the plan says, else present once it was held."""
        excused = {self._county.persons[name]: why for name, *why in plan.entry.get("excused", ())}
        absent = {self._county.persons[name] for name in plan.entry.get("absent", ())}
        if line.person in excused:
            reason, note, *substitute = excused[line.person]
            return replace(
                line,
                presence=Presence.EXCUSED,
                reason=AbsenceReason.of(reason),
                note=note,
                substitute="".join(substitute),
                in_charge=bool(substitute),
                approved_by=self._county.persons[self._files["presider"]],
            )
        if plan.progress is Progress.PLANNED:
            return line
        return replace(line, presence=Presence.ABSENT if line.person in absent else Presence.PRESENT)

    def _item(self, plan: Plan, meeting: Meeting, place: int, words: _Words, known: Directory) -> AgendaItem:
        name = words.written.get("unit", "")
        reporter = self._head_of(name, known).person if name else ""
        return AgendaItem(
            meeting=meeting.id,
            place=place,
            title=words.title,
            unit=self._county.units[name].id if name else None,
            reporter=known.persons[reporter].name if reporter else "",
            minutes=words.written["minutes"],
            observers="、".join(words.written.get("observers", ())),
            **self._preparation.fields(plan.items[place - 1][0], words.title, plan, meeting, words.written),
        )

    def _come_and_go(self, plan: Plan, meeting: Meeting) -> None:
        """Somebody comes late, somebody leaves the room for an item; at the last meeting papers are out."""
        items = self._unit.all(AgendaItem, order="place", meeting=meeting.id)
        lines = self._unit.all(Attendance, order="place", meeting=meeting.id, presence=Presence.PRESENT)
        observers = [line for line in lines if line.role is MeetingRole.OBSERVER]
        if observers and meeting.opened:
            late = observers[next(self._turn) % len(observers)]
            self._unit.change(late, replace(late, arrived=minutes_after(meeting.opened, 6), note="会前处理突发事项"))
        if plan.progress is not Progress.CLOSED:
            return
        members = [line for line in lines if line.role is MeetingRole.MEMBER and line.person != meeting.presider]
        self._unit.add(
            Movement(
                attendance=members[-1].id,
                meeting=meeting.id,
                out_from=items[1].id,
                back_at=items[2].id,
                note="涉及本人分管的项目，回避",
            )
        )
        names = {person: name for name, person in self._county.persons.items()}
        for number, line in enumerate(members, start=1):
            holder = line.title + names[line.person or ""]
            title = f"{items[-1].title}（讨论稿）"
            self._unit.add(
                Handout(
                    meeting=meeting.id,
                    item=items[-1].id,
                    title=title,
                    number=number,
                    holder=holder,
                    returned=number % 4 != 0,
                )
            )
        self._unit.add(
            Dissent(
                meeting=meeting.id,
                item=items[-1].id,
                person=members[0].person or "",
                words="完成时限偏紧，建议给基层留出准备时间；会议决定坚决执行。",
            )
        )

    def _decide(self, plan: Plan, item: AgendaItem, words: _Words) -> None:
        for place, sentence in enumerate(self._sentences(plan, words), start=1):
            kind = next(kind for kind in DecisionKind if kind.value in sentence)
            days = sentence.get("days")
            lead = sentence.get("by", words.written.get("unit")) if days else None
            self._unit.add(
                Decision(
                    meeting=item.meeting,
                    item=item.id,
                    place=place,
                    kind=kind,
                    words=words.filled(sentence[kind.value]),
                    unit=self._county.units[lead].id if lead else None,
                    assisting=sentence.get("with", ""),
                    due_on=_round_day(plan.held + timedelta(days=days)) if days else None,
                )
            )

    def _sentences(self, plan: Plan, words: _Words) -> list[dict[str, Any]]:
        """What was decided; a preparatory meeting only hears the report and says how to go on."""
        written: list[dict[str, Any]] = words.written["decisions"]
        if not plan.entry.get("study"):
            return written
        stock = self._items["study"]
        heard = [sentence for sentence in written if DecisionKind.HEARD.value in sentence]
        return [*heard, *stock[next(self._turn) % len(stock)]["decisions"]]

    def _minutes(self, plan: Plan, meeting: Meeting) -> None:
        whole = sheet(self._desk, meeting.id)
        names = roll(whole)
        draft = Minutes(
            id=new_id(),
            meeting=meeting.id,
            version=1,
            title=compose_title(whole),
            body=compose_body(whole),
            present=names.present,
            excused=names.excused,
            absent=names.absent,
            observers=names.observers,
            copies_to=self._county.house.copies_to,
            copies=self._files["kinds"][plan.kind.value]["copies"],
        )
        if plan.progress is Progress.CLOSED:
            self._unit.add(draft)
            return
        signed_on = min(self._working.add(plan.held, 3), self._today)
        series = meeting.minutes_series
        self._unit.add(
            replace(
                draft,
                number=self._unit.give_number(series, draft.id, signed_on, meeting.number),
                signer=meeting.presider,
                government=self._county.house.government,
                office=self._county.house.office,
                signed_on=signed_on,
                issued_on=min(self._working.add(signed_on, 1), self._today),
            )
        )


def _timed(item: AgendaItem, begins: time, *, overruns: bool) -> AgendaItem:
    """The item with the time its report took: as long as it was given, or three minutes more."""
    took = (item.minutes or 0) + (3 if overruns else -1)
    return replace(item, began=begins, ended=minutes_after(begins, took))


def _round_day(day: date) -> date:
    """`day`, or the first 10th, 20th or end of a month after it, as deadlines are set."""
    while day.day not in (10, 20) and (day + timedelta(days=1)).day != 1:
        day += timedelta(days=1)
    return day
