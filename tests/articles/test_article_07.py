"""第七条: who cares for what; two who care for the same unit at the same time are told."""

from jkgov_desktop.records.people import Portfolio
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.leaders.portfolios import CareSheet

from .leaders_sheets import found


def care(*others):
    return CareSheet(Portfolio(person="p", matter="财政", unit="u"), "李二", "县财政局", others)


def test_a_unit_in_the_care_of_one_leader_is_in_order():
    assert found("one_in_care", care()) == []


def test_a_unit_in_the_care_of_two_is_told():
    (finding,) = found("one_in_care", care("王三"))
    assert (finding.article, finding.severity, finding.field) == (7, Severity.HINT, "unit")
    assert (finding.says, finding.sum) == ("县财政局同时由王三分管。", "李二和王三")
