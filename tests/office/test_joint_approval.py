"""Who decides a paper jointly, by the portfolios and the covers of the day it was decided (第5、60、81条)."""

from datetime import date

import pytest

from jkgov_desktop.office.documents import incoming
from jkgov_desktop.office.judging import judge
from jkgov_desktop.records.documents.incoming import (
    DocumentStep,
    Genre,
    IncomingDocument,
    IncomingUnit,
    ReplyClass,
    Signature,
    StepKind,
)
from jkgov_desktop.records.leaders.leave import Leave, LeaveKind
from jkgov_desktop.records.people import CoverPair, Portfolio, Unit
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace


@pytest.fixture
def portfolios(desk, person_id):
    """The finance bureau in the care of 吴刚, the office in that of 田桂芳, whose AB partner is 罗建国."""
    homes = [desk.store.all(Unit, alias=alias)[0] for alias in ("县财政局", "县政府办公室")]
    with desk.unit("分工") as unit:
        kept = [
            unit.add(Portfolio(person=person_id(name), matter="分管", unit=home.id))
            for name, home in zip(("吴刚", "田桂芳"), homes, strict=True)
        ]
        unit.add(CoverPair(first=person_id("田桂芳"), second=person_id("罗建国")))
    return kept


@pytest.fixture
def paper(desk, portfolios):
    """A request that touches both portfolios, to be decided by the days given for each leader."""

    def make(signed, replied=date(2026, 3, 11)):
        wanted = IncomingDocument(
            received_on=date(2026, 3, 9),
            sender="县财政局",
            genre=Genre.REQUEST,
            title="关于资金安排的请示",
            unit=portfolios[0].unit,
            reply_class=ReplyClass.ORDINARY,
        )
        kept = incoming.save_incoming(desk, None, wanted)
        with desk.unit("批示") as unit:
            unit.add(IncomingUnit(document=kept.id, unit=portfolios[1].unit))
            for person, on in signed:
                unit.add(
                    DocumentStep(
                        document=kept.id,
                        kind=StepKind.INSTRUCTION,
                        person=person,
                        sent_on=date(2026, 3, 9),
                        signature=Signature.WORDS,
                        words="同意。",
                        signed_on=on,
                    )
                )
        return incoming.save_incoming(desk, kept, replace(kept, replied_on=replied, closed_on=replied))

    return make


def missing(desk, paper):
    return [one.finding.sum for one in judge(desk, paper) if one.finding.check == "joint_approval"]


def away(desk, person, first, last):
    start, end = Slot(first, Half.AM), Slot(last, Half.PM)
    with desk.unit("外出") as unit:
        unit.add(Leave(person=person, kind=LeaveKind.OFFICIAL, start=start, end=end, place="贵阳"))


@pytest.mark.parametrize(
    ("on", "gaps"), [(date(2026, 3, 9), 1), (date(2026, 3, 10), 0), (date(2026, 3, 11), 0), (date(2026, 3, 12), 1)]
)
def test_the_cover_signs_for_a_deputy_on_the_days_he_is_away(desk, person_id, paper, on, gaps):
    away(desk, person_id("田桂芳"), date(2026, 3, 10), date(2026, 3, 11))
    closed = paper([(person_id("吴刚"), date(2026, 3, 9)), (person_id("罗建国"), on)], replied=date(2026, 3, 12))
    assert missing(desk, closed) == ["应批2位，还缺田桂芳"] * gaps


def test_the_way_proposed_while_a_deputy_is_away_settles_the_paper(desk, person_id, paper):
    away(desk, person_id("田桂芳"), date(2026, 3, 9), date(2026, 3, 11))
    draft = paper([], replied=None)
    steps = incoming.propose_route(desk, draft)
    assert {one.person for one in steps} == {person_id("吴刚"), person_id("罗建国")}
    signed = date(2026, 3, 10)
    with desk.unit("批示") as unit:
        for one in steps:
            unit.change(one, replace(one, signature=Signature.CIRCLE, signed_on=signed))
    closed = incoming.save_incoming(desk, draft, replace(draft, replied_on=signed, closed_on=signed))
    assert missing(desk, closed) == []


@pytest.mark.parametrize(("moved", "gaps"), [(date(2026, 3, 11), 1), (date(2026, 3, 12), 0)])
def test_a_portfolio_that_moves_later_leaves_an_answered_paper_alone(desk, person_id, portfolios, paper, moved, gaps):
    answered = paper([(person_id(name), date(2026, 3, 10)) for name in ("吴刚", "田桂芳")])
    assert missing(desk, answered) == []
    _, old = portfolios
    with desk.unit("调整分工") as unit:
        unit.change(old, replace(old, until=moved.replace(day=moved.day - 1)))
        unit.add(Portfolio(person=person_id("罗建国"), matter="分管", unit=old.unit, since=moved))
    assert missing(desk, answered) == ["应批2位，还缺罗建国"] * gaps
