"""第七十四条: two months a year at the grassroots, two reports, problems that are followed up."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.leaders.research import ProblemOutcome
from jkgov_desktop.records.leaders.sheets import BusyLeader
from jkgov_desktop.records.slots import slots
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.leaders.research import half_days_out

from .leaders_sheets import am, found, pm, research, year


def test_sixty_natural_days_are_enough_and_half_a_day_less_is_not():
    (met,) = found("grassroots_days", year(days=60))
    assert (met.article, met.severity, met.sum) == (74, Severity.MET, "已60天 需≥60天")
    (short,) = found("grassroots_days", replace(year(), grassroots_halves=119))
    assert (short.severity, short.sum) == (Severity.BLOCK, "已59天半 需≥60天 缺半天")


def test_forty_two_working_days_by_the_other_reading():
    (met,) = found("grassroots_days", year(days=50, working=42), grassroots_unit="working")
    assert (met.severity, met.sum) == (Severity.MET, "已42个工作日 需≥42个工作日")
    short = replace(year(days=60), grassroots_working_halves=83)
    (finding,) = found("grassroots_days", short, grassroots_unit="working")
    assert finding.sum == "已41.5个工作日 需≥42个工作日 缺0.5个工作日"


def test_while_the_year_runs_the_pace_is_judged():
    (enough,) = found("grassroots_days", year(today=date(2026, 7, 1), days=30))
    assert (enough.severity, enough.sum) == (Severity.HINT, "已30天 需≥60天 预计全年60天")
    (slow,) = found("grassroots_days", year(today=date(2026, 7, 2), days=29))
    assert (slow.severity, slow.sum) == (Severity.WARN, "已29天 需≥60天 预计全年58天")


@pytest.mark.parametrize(
    ("today", "served_days", "so_far", "severity"),
    [
        (date(2026, 12, 30), 365, 364, Severity.WARN),
        (date(2026, 12, 31), 366, 365, Severity.BLOCK),
        (date(2026, 7, 2), 184, 183, Severity.WARN),
        (date(2026, 7, 3), 184, 184, Severity.BLOCK),
    ],
)
def test_the_year_is_over_on_its_last_day_or_on_the_last_day_served(today, served_days, so_far, severity):
    sheet = replace(year(today=today, days=1), served_days=served_days, served_so_far=so_far)
    (finding,) = found("grassroots_days", sheet)
    assert finding.severity is severity


def test_a_newcomer_owes_his_share_unless_the_office_reads_it_otherwise():
    newcomer = replace(year(days=31), served_days=184, served_so_far=184, reports=("甲", "乙"))
    (met,) = found("grassroots_days", newcomer)
    assert (met.severity, met.sum) == (Severity.MET, "已31天 需≥30天半")
    (whole,) = found("grassroots_days", newcomer, grassroots_newcomer="whole")
    assert (whole.severity, whole.sum) == (Severity.BLOCK, "已31天 需≥60天 缺29天")


def test_nothing_is_owed_for_a_year_without_a_post():
    gone = replace(year(days=0), served_days=0, served_so_far=0, reports=(), points=())
    for check in ("grassroots_days", "research_reports", "number_of_points"):
        assert found(check, gone) == []


def test_two_reports_a_year():
    assert found("research_reports", year()) == []
    (finding,) = found("research_reports", year(reports=("甲",)))
    assert (finding.article, finding.severity, finding.sum) == (74, Severity.BLOCK, "已1篇 需≥2篇")
    (running,) = found("research_reports", year(today=date(2026, 6, 1), reports=("甲",)))
    assert running.severity is Severity.HINT


def test_two_journeys_on_one_day_are_one_day():
    out = half_days_out([(am(3, 4), pm(3, 4)), (am(3, 4), am(3, 4)), (pm(3, 4), am(3, 5))])
    assert len(out) == 3


journeys = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 6)), max_size=12)


@given(journeys)
def test_no_day_counts_more_than_once(listed):
    stretches = [(am(3, 1).after(first), am(3, 1).after(first + more)) for first, more in listed]
    out = half_days_out(stretches)
    assert out == {slot for first, last in stretches for slot in slots(first, last)}
    assert len(out) <= 2 * len({slot.day for slot in out})


@pytest.mark.parametrize("outcome", [None, ProblemOutcome.OPEN])
def test_problems_found_want_an_outcome(outcome):
    (finding,) = found("problems_followed", research(problems_found="路窄", outcome=outcome))
    assert (finding.article, finding.severity, finding.field) == (74, Severity.HINT, "outcome")
    assert found("problems_followed", research(problems_found="路窄", outcome=ProblemOutcome.SOLVED)) == []
    assert found("problems_followed", research(outcome=outcome)) == []


def test_what_was_reported_upward_has_its_day():
    reported = {"problems_found": "路窄", "outcome": ProblemOutcome.REPORTED}
    (finding,) = found("problems_followed", research(**reported))
    assert (finding.severity, finding.field) == (Severity.WARN, "reported_up_on")
    assert found("problems_followed", research(reported_up_on=date(2026, 3, 8), **reported)) == []


def test_somebody_away_does_no_research():
    busy = (BusyLeader("王三", "休假（3月4日上午）", away=True),)
    (finding,) = found("researcher_is_here", research(sheet={"busy": busy}))
    assert (finding.article, finding.severity) == (74, Severity.WARN)
