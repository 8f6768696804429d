"""The pledges of clean government: last year's all signed, this year's for the most part."""

from datetime import date

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.people import pledges
from jkgov_desktop.records.people import Pledge
from jkgov_desktop.store.unit import Unit as UnitOfWork

_UNSIGNED = 4
"""Every so many pledges of this year one is still to be signed."""


def enter_pledges(unit: UnitOfWork, desk: Desk, today: date) -> None:
    """Enter two years of pledges; a new year begins with the working days after 元旦."""
    first, before = (desk.rules.calendar.add(date(year - 1, 12, 31), 18) for year in (today.year, today.year - 1))
    for number, (leader, home) in enumerate(pledges.wanted(desk, today), start=1):
        unit.add(Pledge(year=before.year, leader=leader, unit=home, signed_on=before, heard_on=before))
        signed = first <= today and number % _UNSIGNED != 0
        unit.add(Pledge(year=today.year, leader=leader, unit=home, signed_on=first if signed else None))
