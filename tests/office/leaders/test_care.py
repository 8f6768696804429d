from datetime import date

import pytest

from jkgov_desktop.office.judging import judge
from jkgov_desktop.records.people import Portfolio, Unit


@pytest.fixture
def care(paired, add, person_id):
    """Enters who cares for 县财政局, and when."""
    finance = paired.store.all(Unit, alias="县财政局")[0].id

    def care(who, since=None, until=None, unit=finance):
        return add(Portfolio(person=person_id(who), matter="财政", unit=unit, since=since, until=until))

    return care


@pytest.mark.parametrize(
    ("until", "since", "shared"),
    [
        (date(2026, 3, 1), date(2026, 3, 2), False),
        (date(2026, 3, 2), date(2026, 3, 2), True),
        (None, date(2026, 3, 2), True),
        (date(2026, 3, 2), None, True),
        (None, None, True),
    ],
)
def test_two_who_care_for_a_unit_on_the_same_day_are_told(paired, care, until, since, shared):
    care("石磊", until=until)
    says = [one.finding.says for one in judge(paired, care("吴刚", since=since))]
    assert says == (["县财政局同时由石磊分管。"] if shared else [])


def test_two_matters_of_one_leader_are_no_overlap(paired, care):
    care("石磊")
    assert judge(paired, care("石磊")) == ()


def test_a_matter_without_a_unit_is_not_judged(paired, care):
    care("石磊", unit=None)
    assert judge(paired, care("吴刚", unit=None)) == ()
