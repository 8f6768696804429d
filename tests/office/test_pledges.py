"""The yearly pledges: who signs with whom, listed once, and how far the year is."""

from datetime import date

import pytest

from jkgov_desktop.office.judging import judge
from jkgov_desktop.office.people import pledges
from jkgov_desktop.records.people import Pledge, Portfolio, Unit
from jkgov_desktop.records.structs import replace

TODAY = date(2026, 3, 9)


@pytest.fixture
def cared_for(desk, person_id):
    """Two deputies with one unit each, one matter without a unit, one portfolio handed over, one of a unit's head."""
    units = {one.name: one.id for one in desk.store.all(Unit)}
    finance, office = units["江口县财政局"], units["江口县人民政府办公室"]
    with desk.unit("分管") as unit:
        for name, home, until in (
            ("石磊", finance, None),
            ("吴刚", office, None),
            ("田桂芳", None, None),
            ("罗建国", finance, date(2026, 3, 8)),
            ("高翔", office, None),
        ):
            unit.add(Portfolio(person=person_id(name), matter="工作", unit=home, until=until))
    return finance, office


def test_deputy_heads_sign_with_the_units_in_their_care_today(desk, person_id, cared_for):
    finance, office = cared_for
    assert set(pledges.wanted(desk, TODAY)) == {(person_id("石磊"), finance), (person_id("吴刚"), office)}


def test_a_year_is_listed_once_and_what_stands_stays(desk, cared_for):
    assert pledges.begin_year(desk, 2026) == len(cared_for)
    assert pledges.begin_year(desk, 2026) == 0
    assert pledges.begin_year(desk, 2027) == 2


def test_the_duty_counts_what_is_signed(desk, cared_for):
    pledges.begin_year(desk, 2026)
    (duty,) = pledges.duties(desk, TODAY)
    assert (duty.done, duty.wanted, duty.met) == ("0", f"{len(cared_for)} 份", False)
    with desk.unit("签订") as unit:
        for one in unit.all(Pledge):
            unit.change(one, replace(one, signed_on=TODAY))
    (duty,) = pledges.duties(desk, TODAY)
    assert (duty.done, duty.share, duty.met) == ("2", 1.0, True)


def test_where_nobody_cares_for_a_unit_there_is_no_duty(desk):
    assert list(pledges.duties(desk, TODAY)) == []


def test_a_pledge_with_a_unit_of_another_is_told(desk, person_id, cared_for):
    finance, _ = cared_for
    strange = Pledge(year=2026, leader=person_id("田桂芳"), unit=finance, signed_on=TODAY)
    assert [one.finding.field for one in judge(desk, strange)] == ["unit"]
    handed_over = replace(strange, leader=person_id("罗建国"))
    assert judge(desk, handed_over) == ()
