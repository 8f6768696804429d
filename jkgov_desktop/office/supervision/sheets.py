"""Matters put together with all that happened to them, and how the units keep their limits."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.people import Person, Unit, UnitKind
from jkgov_desktop.records.supervision import (
    BulletinSheet,
    Extension,
    Feedback,
    SupervisionItem,
    SupervisionSheet,
    TakenMeasure,
    UnitContact,
    UnitPunctuality,
    Urging,
)
from jkgov_desktop.rulebook import supervision as rules
from jkgov_desktop.rulebook.people import in_force
from jkgov_desktop.rulebook.rules import Rulebook


def sheet(desk: Desk, item: SupervisionItem) -> SupervisionSheet:
    """One item with all that happened to it, as it stands today."""
    return next(sheets(desk, [item]))


def sheets(desk: Desk, items: Iterable[SupervisionItem]) -> Iterator[SupervisionSheet]:
    """Several items, each with all that happened to it."""
    store, today = desk.store, desk.now().date()
    house = desk.letterhead
    for item in items:
        unit = store.find(Unit, item.unit)
        leader = store.find(Person, item.leader)
        contacts = in_force(store.all(UnitContact, unit=item.unit), today)
        yield SupervisionSheet(
            house=house,
            item=item,
            unit=unit.called_as if unit else "",
            unit_kind=unit.kind if unit else UnitKind.OTHER,
            today=today,
            leader=leader.name if leader else "",
            contact=contacts[0] if contacts else None,
            feedbacks=tuple(store.all(Feedback, order="given_on", item=item.id)) if item.id else (),
            urgings=tuple(store.all(Urging, order="urged_on", item=item.id)) if item.id else (),
            extensions=tuple(store.all(Extension, order="asked_on", item=item.id)) if item.id else (),
            measures=tuple(store.all(TakenMeasure, order="proposed_on", item=item.id)) if item.id else (),
        )


def bulletin(desk: Desk, year: int) -> BulletinSheet:
    """How every unit that was given something in a year keeps its limits as of today, the worst first (第48条)."""
    since, until = date(year, 1, 1), date(year, 12, 31)
    today = desk.now().date()
    given = [one for one in desk.store.all(SupervisionItem) if since <= one.assigned_on <= until]
    by_unit = defaultdict[str, list[SupervisionSheet]](list)
    for one in sheets(desk, given):
        by_unit[one.unit].append(one)
    units = [_punctuality(unit, whole, desk.rules) for unit, whole in by_unit.items()]
    late = [one for whole in by_unit.values() for one in whole if one.overdue]
    return BulletinSheet(
        house=desk.letterhead,
        day=today,
        since=since,
        units=tuple(sorted(units, key=lambda one: (101 if one.rate is None else one.rate, -one.overdue, one.unit))),
        overdue=tuple(sorted(late, key=lambda one: one.item.due_on or today)),
    )


def _punctuality(unit: str, whole: list[SupervisionSheet], book: Rulebook) -> UnitPunctuality:
    done = [one.item for one in whole if one.item.closed_on]
    in_time = [one for one in done if one.due_on is None or (one.closed_on and one.closed_on <= one.due_on)]
    return UnitPunctuality(
        unit=unit,
        given=len(whole),
        done=len(done),
        in_time=len(in_time),
        overdue=sum(one.overdue for one in whole),
        late_feedback=sum(_answered_late(one, book) for one in whole),
    )


def _answered_late(one: SupervisionSheet, book: Rulebook) -> bool:
    due = one.item.feedback_due or rules.feedback_due(one.item, book)
    return (one.first_feedback or (one.item.closed_on or one.today)) > due
