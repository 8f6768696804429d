from datetime import date

import pytest

from jkgov_desktop.office.judging import judge
from jkgov_desktop.office.leaders import calendars
from jkgov_desktop.office.meetings import proposals
from jkgov_desktop.records.people import Person, Portfolio, Post, PostRole, Unit


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


def test_a_deputy_director_who_looks_after_a_unit_shares_no_portfolio(paired, care, add):
    office = paired.store.all(Unit, alias="县政府办公室")[0]
    vice = add(Person(name="滕建军"))
    add(Post(person=vice.id, unit=office.id, title="副主任", role=PostRole.DEPUTY_OFFICE_DIRECTOR, rank=20))
    finance = care("吴刚").unit
    own = add(Portfolio(person=vice.id, matter="联系财政", unit=finance))
    assert judge(paired, own) == ()
    assert calendars.portfolios(paired, paired.now().date()).shared == ()
    assert proposals.deputy_in_charge(paired, finance) == paired.store.all(Person, name="吴刚")[0].id


def test_a_party_group_member_without_a_post_of_deputy_leads_the_units_in_his_care(paired, care, person_id):
    finance = care("杨胜").unit
    sheet = calendars.portfolios(paired, paired.now().date())
    assert "县财政局" not in sheet.holes
    assert proposals.deputy_in_charge(paired, finance) == person_id("杨胜")
