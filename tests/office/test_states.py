"""The states by which registers are narrowed."""

from datetime import date, timedelta

import pytest

from jkgov_desktop.office import registers
from jkgov_desktop.office.subjects import keeping_of
from jkgov_desktop.records.documents.incoming import Genre, IncomingDocument
from jkgov_desktop.records.documents.reporting import UrgentReport
from jkgov_desktop.records.documents.seals import SecretCopy
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.store.listing import Query

CAME = date(2026, 3, 2)


@pytest.fixture
def states_of(desk):
    """The states in which a record stands on a day."""

    def states_of(record, on):
        listings = {
            state.name: desk.store.listing(record.register, Query(where=(state.on(on),)))
            for state in keeping_of(type(record)).states
        }
        return {name for name, listing in listings.items() if listing.row_of(record.id) is not None}

    return states_of


@pytest.mark.parametrize(
    ("days", "states"),
    [
        ({}, {"在办"}),
        ({"due_on": date(2026, 3, 9)}, {"在办"}),
        ({"due_on": date(2026, 3, 8)}, {"在办", "逾期"}),
        ({"due_on": date(2026, 3, 8), "replied_on": date(2026, 3, 9)}, {"已办结"}),
        ({"due_on": date(2026, 3, 8), "closed_on": date(2026, 3, 9)}, {"已办结"}),
        ({"due_on": date(2026, 3, 8), "returned_on": date(2026, 3, 3)}, {"已退文"}),
        ({"returned_on": date(2026, 3, 3), "closed_on": date(2026, 3, 3)}, {"已退文"}),
    ],
)
def test_a_paper_is_open_overdue_done_or_sent_back(desk, states_of, days, states):
    paper = IncomingDocument(received_on=CAME, sender="县水务局", genre=Genre.REPORT, title="防洪报告", **days)
    kept = registers.save(desk, None, paper)
    assert states_of(kept, date(2026, 3, 9)) == states
    assert kept.open == ("在办" in states)


@pytest.mark.parametrize(
    ("returned_on", "today", "states"),
    [
        (None, date(2026, 3, 9), {"未收回"}),
        (None, date(2026, 3, 10), {"未收回", "逾期未收回"}),
        (date(2026, 3, 9), date(2026, 3, 10), {"已收回"}),
    ],
)
def test_a_carrier_is_outstanding_until_it_came_back(desk, person_id, states_of, returned_on, today, states):
    due = date(2026, 3, 9)
    copy = SecretCopy(number=1, copy=1, holder=person_id("吴刚"), issued_on=CAME, due_back=due, returned_on=returned_on)
    assert states_of(registers.save(desk, None, copy), today) == states


def test_urgent_news_waits_for_its_written_report(desk, states_of):
    told = registers.save(desk, None, UrgentReport(reported_on=CAME, source="太平镇人民政府", matter="山体滑坡"))
    assert states_of(told, CAME) == {"待书面报告"}
    fire = UrgentReport(reported_on=CAME, source="城关镇", matter="火情", written_on=CAME)
    assert states_of(registers.save(desk, None, fire), CAME + timedelta(days=1)) == {"已书面报告"}


def test_a_printed_ledger_says_the_state_it_was_narrowed_by(desk):
    overdue = keeping_of(IncomingDocument).states[1]
    query = Query(where=(overdue.on(CAME),))
    assert registers.ledger(desk, register_of("incoming_documents"), query).condition == "状态：逾期"
