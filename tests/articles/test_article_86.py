"""第八十六条: a deputy head signs the pledge of clean government with the units in his care, every year."""

from datetime import date

import pytest

from jkgov_desktop.records.people import Pledge
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.people import PledgeSheet

SIGNED = PledgeSheet(
    Pledge(year=2026, leader="p", unit="u", signed_on=date(2026, 2, 3)),
    leader="吴刚",
    unit="县财政局",
    cares=True,
    today=date(2026, 3, 9),
)


def found(rules, sheet):
    return [(one.article, one.severity, one.field) for one in rules.judge(sheet)]


def changed(sheet=SIGNED, **fields):
    return replace(sheet, pledge=replace(sheet.pledge, **fields))


def test_a_pledge_signed_in_its_year_with_a_unit_in_care_is_in_order(rules):
    assert found(rules, SIGNED) == []


@pytest.mark.parametrize(
    ("today", "severity"),
    [
        (date(2025, 12, 31), None),
        (date(2026, 1, 1), Severity.HINT),
        (date(2026, 12, 31), Severity.HINT),
        (date(2027, 1, 1), Severity.WARN),
    ],
)
def test_an_unsigned_one_is_hinted_at_within_its_year_and_warned_about_after(rules, today, severity):
    sheet = replace(changed(signed_on=None), today=today)
    assert found(rules, sheet) == ([(86, severity, "signed_on")] if severity else [])


@pytest.mark.parametrize(("signed", "told"), [(date(2026, 12, 31), False), (date(2027, 1, 1), True)])
def test_one_signed_in_another_year_is_told(rules, signed, told):
    assert bool(found(rules, changed(signed_on=signed))) is told


def test_a_unit_in_nobodys_care_is_told(rules):
    assert found(rules, replace(SIGNED, cares=False)) == [(86, Severity.HINT, "unit")]
