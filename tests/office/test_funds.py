"""Requests for money as the office works with them."""

from datetime import date

import pytest

from jkgov_desktop.office.documents import sheets
from jkgov_desktop.records.documents.funds import FundNature, FundRequest, FundRole, FundStep
from jkgov_desktop.records.leaders.leave import Leave, LeaveKind
from jkgov_desktop.records.people import CoverPair, Portfolio, Unit
from jkgov_desktop.records.slots import Half, Slot


@pytest.fixture
def request_for(desk, person_id):
    """A request of the finance bureau, which is in the care of 吴刚, away on 9 and 10 March, and paired with 罗建国."""
    finance = desk.store.all(Unit, alias="县财政局")[0]
    with desk.unit("分工") as unit:
        unit.add(Portfolio(person=person_id("吴刚"), matter="财政", unit=finance.id))
        unit.add(CoverPair(first=person_id("吴刚"), second=person_id("罗建国")))
        for name in ("吴刚", "龙明远"):
            unit.add(
                Leave(
                    person=person_id(name),
                    kind=LeaveKind.OFFICIAL,
                    start=Slot(date(2026, 3, 9), Half.AM),
                    end=Slot(date(2026, 3, 10), Half.PM),
                    place="贵阳",
                )
            )

    def make(amount, signed=None):
        with desk.unit("申请") as unit:
            kept = unit.add(
                FundRequest(
                    asked_on=date(2026, 3, 2),
                    unit=finance.id,
                    matter="物资",
                    amount=amount,
                    nature=FundNature.SUPPLEMENT,
                )
            )
            role = FundRole.FINANCE_DEPUTY if amount <= 200_000_00 else FundRole.HEAD
            unit.add(FundStep(request=kept.id, role=role, signed_on=signed))
        return kept

    return make


@pytest.mark.parametrize(
    ("signed", "away"), [(None, True), (date(2026, 3, 8), False), (date(2026, 3, 9), True), (date(2026, 3, 11), False)]
)
@pytest.mark.parametrize(("amount", "name"), [(100_000_00, "罗建国"), (300_000_00, "石磊")])
def test_the_day_of_the_signature_says_who_was_away(desk, person_id, request_for, amount, name, signed, away):
    gone = sheets.fund_sheet(desk, request_for(amount, signed)).gone
    assert [one.cover for one in gone] == [person_id(name)] * away
