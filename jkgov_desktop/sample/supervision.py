"""Supervision of the sample: what its meetings decided, assigned and answered, and a few matters besides."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from itertools import cycle
from typing import Any

from msgspec import Struct

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.supervision import items
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.minutes import Decision, Minutes
from jkgov_desktop.records.people import UnitKind
from jkgov_desktop.records.supervision import (
    Extension,
    Feedback,
    SupervisionItem,
    SupervisionSource,
    UnitContact,
    Urging,
)
from jkgov_desktop.sample.county import County
from jkgov_desktop.sample.diary import Diary
from jkgov_desktop.sample.files import read

_SHOWN = 60
"""About how many decisions of the last meetings are supervised; what is older is left out of the sample."""

_Assigned = tuple[date, Callable[[Desk], list[SupervisionItem]]]
"""The day on which something was assigned, and how."""


def enter_supervision(diary: Diary, county: County) -> None:
    """Enter contacts, what was assigned, and all that happened to it."""
    _Recorder(diary, county, read("supervision.toml")).enter()


class _Recorder(Struct):
    diary: Diary
    county: County
    words: dict[str, Any]

    def enter(self) -> None:
        """Enter everything in the order in which it was assigned, since numbers go by that."""
        self._contacts()
        found = [*self._decided(), *self._others()]
        found.sort(key=lambda one: one[0])
        kept = [item for on, assign in found for item in assign(self.diary.on(on))]
        feedback, result = cycle(self.words["feedback"]), cycle(self.words["result"])
        for place, assigned in enumerate(kept):
            item = self._received(assigned)
            self._answer(item, place, next(feedback))
            if self._is_done(item, place):
                on = self._closed(item, place)
                items.close(self.diary.on(on), self.diary.change(item, on, result=next(result)))
            elif item.due_on and item.due_on < self.diary.today:
                self._urge(item, item.due_on, place)

    def _contacts(self) -> None:
        names = list(self.county.persons)
        served = (UnitKind.CONSTITUENT, UnitKind.WORKING, UnitKind.TOWNSHIP, UnitKind.SUBDISTRICT)
        for place, (alias, one) in enumerate(self.county.units.items()):
            if one.kind in served and alias not in self.words["no_contact"]:
                name = names[-1 - place % len(names)]
                self.diary.keep(UnitContact(unit=one.id, person=name, phone=f"67{place:04}"))

    def _decided(self) -> Iterator[_Assigned]:
        """What the signed minutes of the last meetings ask for, assigned on the next working day."""
        store, shown = self.diary.desk.store, 0
        for minutes in sorted(filter(_signed_on, store.all(Minutes)), key=_signed_on, reverse=True):
            asked = sum(bool(one.unit) for one in store.all(Decision, meeting=minutes.meeting))
            if asked and shown < _SHOWN:
                shown += asked
                on = min(self.diary.add(_signed_on(minutes), 1), self.diary.today)
                yield on, partial(_from_minutes, minutes.meeting)

    def _others(self) -> Iterator[_Assigned]:
        units, persons, diary = self.county.units, self.county.persons, self.diary
        for matter, source, origin, leader, unit, assisting, assigned, due in self.words["others"]:
            item = SupervisionItem(
                matter=matter,
                source=SupervisionSource.of(source),
                origin=origin,
                leader=persons.get(leader),
                unit=units[unit].id,
                assisting=assisting,
                assigned_on=diary.back(assigned),
                due_on=diary.back(-due),
                publish=source == SupervisionSource.PUBLIC_CONCERN.value,
            )
            yield item.assigned_on, partial(_save, item)

    def _received(self, item: SupervisionItem) -> SupervisionItem:
        """Signed for on the next working day; where the meeting set no day, the one agreed then is the limit."""
        on = min(self.diary.add(item.assigned_on, 1), self.diary.today)
        due = item.due_on or item.assigned_on + timedelta(days=40)
        return self.diary.change(item, on, received_on=on, received_by="办公室", due_on=due)

    def _is_done(self, item: SupervisionItem, place: int) -> bool:
        return bool(item.decision and item.due_on and item.due_on < self.diary.today and place % 6)

    def _closed(self, item: SupervisionItem, place: int) -> date:
        """Mostly before the limit, now and then after it."""
        assert item.due_on is not None
        late = 6 if place % 7 == 0 else -(place % 5)
        return min(max(item.due_on + timedelta(days=late), item.assigned_on), self.diary.today)

    def _answer(self, item: SupervisionItem, place: int, words: str) -> None:
        assert item.feedback_due is not None
        on = max(self.diary.add(item.feedback_due, 3 if place % 9 == 0 else -(place % 3)), item.assigned_on)
        if on <= self.diary.today:
            self.diary.keep(Feedback(item=item.id, given_on=on, words=words, by="办公室"), on)

    def _urge(self, item: SupervisionItem, due: date, place: int) -> None:
        """Urge once or twice after the limit; every third asks for more time today."""
        diary, on = self.diary, self.diary.add(due, 1)
        for _ in range(1 + place % 2):
            if on < diary.today:
                until = diary.add(on, 5)
                diary.keep(Urging(item=item.id, number=1, urged_on=on, words=self.words["urging"], until=until), on)
                on = diary.add(until, 1)
        if place % 3 == 0:
            after, reason = diary.back(-20), self.words["extension"]
            diary.keep(Extension(item=item.id, asked_on=diary.today, reason=reason, due_after=after))


def _signed_on(minutes: Minutes) -> date:
    return minutes.signed_on or date.min


def _from_minutes(meeting: Id, desk: Desk) -> list[SupervisionItem]:
    return items.from_minutes(desk, meeting)


def _save(item: SupervisionItem, desk: Desk) -> list[SupervisionItem]:
    return [items.save_item(desk, None, item)]
