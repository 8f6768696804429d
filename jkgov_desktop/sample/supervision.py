"""Supervision of the sample: what its meetings decided, assigned and answered, and a few matters besides."""

from datetime import date, timedelta
from itertools import cycle
from typing import Any

from msgspec import Struct

from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.minutes import Decision, Minutes
from jkgov_desktop.records.people import UnitKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.supervision import (
    Extension,
    Feedback,
    SupervisionItem,
    SupervisionSource,
    UnitContact,
    Urging,
)
from jkgov_desktop.rulebook import supervision as rules
from jkgov_desktop.rulebook.rules import Rulebook
from jkgov_desktop.sample.county import County
from jkgov_desktop.sample.files import read
from jkgov_desktop.store.unit import UnitOfWork

_SHOWN = 60
"""How many decisions of the last meetings are supervised; what is older is left out of the sample."""


def enter_supervision(unit: UnitOfWork, county: County, book: Rulebook, today: date) -> None:
    """Enter contacts, matters and all that happened to them, into the unit of work that fills the sample."""
    words = read("supervision.toml")
    _Recorder(unit, county, book, today, words).enter()


class _Recorder(Struct):
    unit: UnitOfWork
    county: County
    book: Rulebook
    today: date
    words: dict[str, Any]

    def enter(self) -> None:
        """Enter everything in the order in which it was assigned, since numbers go by that."""
        self._contacts()
        items = sorted([*self._decided(), *self._others()], key=lambda item: item.assigned_on)
        feedback, result = cycle(self.words["feedback"]), cycle(self.words["result"])
        for place, item in enumerate(items):
            kept = self.unit.add(self._limited(item))
            number = self.unit.give_number(kept.series, kept.id, kept.assigned_on)
            done = self._is_done(kept, place)
            closed = {"closed_on": self._closed(kept, place), "result": next(result)} if done else {}
            kept = self._changed(kept, number=number, **closed)
            self._answer(kept, place, next(feedback))
            if not done and kept.due_on and kept.due_on < self.today:
                self._urge(kept, place)

    def _contacts(self) -> None:
        names = list(self.county.persons)
        served = (UnitKind.CONSTITUENT, UnitKind.WORKING, UnitKind.TOWNSHIP, UnitKind.SUBDISTRICT)
        for place, (alias, one) in enumerate(self.county.units.items()):
            if one.kind in served and alias not in self.words["no_contact"]:
                name = names[-1 - place % len(names)]
                self.unit.add(UnitContact(unit=one.id, person=name, phone=f"67{place:04}"))

    def _decided(self) -> list[SupervisionItem]:
        signed = {one.meeting: one.signed_on for one in self.unit.all(Minutes) if one.signed_on}
        meetings = {one.id: one for one in self.unit.all(Meeting)}
        titles = {one.id: one.title for one in self.unit.all(AgendaItem)}
        asked = [one for one in self.unit.all(Decision) if one.unit and one.meeting in signed]
        asked.sort(key=lambda one: (meetings[one.meeting].held_on, one.id))
        found = []
        for decision in asked[-_SHOWN:]:
            meeting = meetings[decision.meeting]
            assigned = min(self.book.calendar.add(signed[decision.meeting] or meeting.held_on, 1), self.today)
            due = decision.due_on or assigned + timedelta(days=40)
            found.append(
                SupervisionItem(
                    matter=titles[decision.item],
                    source=SupervisionSource.DOCUMENT_OR_MEETING,
                    origin=meeting.title,
                    requirement=decision.words,
                    leader=meeting.presider,
                    unit=decision.unit or "",
                    assisting=decision.assisting,
                    assigned_on=assigned,
                    received_on=min(self.book.calendar.add(assigned, 1), self.today),
                    received_by="办公室",
                    due_on=max(due, assigned),
                    decision=decision.id,
                )
            )
        return found

    def _others(self) -> list[SupervisionItem]:
        units, persons = self.county.units, self.county.persons
        return [
            SupervisionItem(
                matter=matter,
                source=SupervisionSource.of(source),
                origin=origin,
                leader=persons.get(leader),
                unit=units[unit].id,
                assisting=assisting,
                assigned_on=self.today - timedelta(days=assigned),
                received_on=self.today - timedelta(days=received),
                received_by="办公室",
                due_on=self.today + timedelta(days=due),
                publish=source == SupervisionSource.PUBLIC_CONCERN.value,
            )
            for matter, source, origin, leader, unit, assisting, assigned, received, due in self.words["others"]
        ]

    def _limited(self, item: SupervisionItem) -> SupervisionItem:
        return replace(item, feedback_due=rules.feedback_due(item, self.book))

    def _is_done(self, item: SupervisionItem, place: int) -> bool:
        return bool(item.decision and item.due_on and item.due_on < self.today and place % 6)

    def _closed(self, item: SupervisionItem, place: int) -> date:
        """Mostly before the limit, now and then after it."""
        assert item.due_on is not None
        late = 6 if place % 7 == 0 else -(place % 5)
        return min(max(item.due_on + timedelta(days=late), item.assigned_on), self.today)

    def _answer(self, item: SupervisionItem, place: int, words: str) -> None:
        assert item.feedback_due is not None
        late = 3 if place % 9 == 0 else -(place % 3)
        on = self.book.calendar.add(item.feedback_due, late) if late else item.feedback_due
        if on <= self.today:
            self.unit.add(Feedback(item=item.id, given_on=max(on, item.assigned_on), words=words, by="办公室"))

    def _urge(self, item: SupervisionItem, place: int) -> None:
        assert item.due_on is not None
        on = self.book.calendar.add(item.due_on, 1)
        for number in range(1, 2 + place % 2):
            if on < self.today:
                until = self.book.calendar.add(on, 5)
                self.unit.add(Urging(item=item.id, number=number, urged_on=on, words=self.words["urging"], until=until))
                on = self.book.calendar.add(until, 1)
        if place % 3 == 0:
            after = self.today + timedelta(days=20)
            self.unit.add(
                Extension(
                    item=item.id,
                    asked_on=self.today,
                    reason=self.words["extension"],
                    due_before=item.due_on,
                    due_after=after,
                )
            )

    def _changed(self, item: SupervisionItem, **values: Any) -> SupervisionItem:
        return self.unit.change(item, replace(item, **values))
