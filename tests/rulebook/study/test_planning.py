"""The planner of study days: as good as trying everything on small years, and quick and within bounds on full ones."""

from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.study.planning import (
    Block,
    Remedy,
    Stopped,
    Terms,
    allowed,
    alternatives,
    best_plan,
    cost_of,
    least_change,
    least_release,
)

RULES = Terms(low=4, high=6, year=24, gap=14)


def block(on, days=1, **known):
    halves = 2 * days
    return Block(Slot(on, Half.AM), Slot(on + timedelta(days=days - 1), Half.PM), halves, **known)


def full_year(absent=lambda _: 0, year=2026):
    days = (date(year, 1, 1) + timedelta(days=number) for number in range(365))
    return [block(on, absent=absent(on), shift=abs(on.day - 15)) for on in days if on.weekday() < 5]


def tried(blocks, terms):
    """The cheapest cost there is, by trying every subset."""
    fixed = [one for one in blocks if one.fixed]
    free = [one for one in blocks if not one.fixed]
    plans = (
        sorted([*fixed, *chosen], key=lambda one: (one.first, not one.fixed, one.last))
        for count in range(len(free) + 1)
        for chosen in combinations(free, count)
    )
    return min(cost_of(plan, terms) for plan in plans if allowed(plan, terms))


blocks = st.builds(
    lambda number, days, absent, fixed, forbidden, shift: block(
        date(2026, 1, 5) + timedelta(days=number),
        days,
        absent=absent,
        fixed=fixed,
        forbidden=forbidden,
        shift=shift,
    ),
    st.integers(0, 350),
    st.integers(1, 3),
    st.integers(0, 9),
    st.sampled_from([False, False, False, True]),
    st.sampled_from([False, False, False, True]),
    st.integers(0, 15),
)
small_years = st.lists(blocks, max_size=9, unique_by=lambda one: one.first)
terms = st.builds(
    Terms,
    low=st.integers(0, 4),
    high=st.integers(4, 6),
    year=st.integers(0, 24),
    gap=st.integers(0, 60),
    cap=st.booleans(),
    open_from=st.integers(1, 4),
)


@settings(deadline=None, max_examples=150)
@given(small_years, terms)
def test_no_other_plan_of_a_small_year_is_better(year, asked):
    plan = best_plan(year, asked)
    assert allowed(plan.blocks, asked)
    assert plan.cost == cost_of(plan.blocks, asked)
    assert plan.cost == tried([one for one in year if one.fixed or not one.forbidden], asked)
    assert {one for one in year if one.fixed} <= set(plan.blocks)


@settings(deadline=None, max_examples=100)
@given(small_years, terms)
def test_no_fewer_days_could_be_released(year, asked):
    released = least_release(year, asked)
    cheapest = tried(year, asked)
    assert (released is None) == cheapest.is_short
    if released:
        assert released.cost == cheapest


def test_a_full_year_of_free_days_meets_the_article_with_nobody_absent():
    plan = best_plan(full_year(), RULES)
    assert not plan.cost.is_short
    assert (plan.cost.absent, plan.cost.halves, plan.cost.beyond) == (0, 24, 0)
    by_quarter = [sum(one.halves for one in plan.blocks if one.quarter == quarter) for quarter in (1, 2, 3, 4)]
    assert by_quarter == [6, 6, 6, 6]


def test_sessions_lie_in_the_middle_of_the_months_when_nothing_else_decides():
    months = [one.first.day.month for one in best_plan(full_year(), RULES).blocks]
    assert months == list(range(1, 13))


@settings(deadline=None, max_examples=10)
@given(st.randoms(use_true_random=False))
def test_a_full_year_is_never_better_than_its_best_days_and_reaches_them_without_a_gap(random):
    year = [replace(one, absent=random.randint(0, 30)) for one in full_year()]
    bound = sum(sum(sorted(one.absent for one in year if one.quarter == quarter)[:3]) for quarter in (1, 2, 3, 4))
    assert best_plan(year, RULES).cost.absent >= bound
    assert best_plan(year, replace(RULES, gap=0)).cost.absent == bound


def test_a_pinned_day_stays_and_the_rest_is_planned_around_it():
    pinned = block(date(2026, 3, 2), absent=20, fixed=True)
    year = [pinned if one.first.day == date(2026, 3, 2) else one for one in full_year()]
    plan = best_plan(year, RULES)
    assert pinned in plan.blocks
    assert not plan.cost.is_short
    assert all(abs((one.first.day - date(2026, 3, 2)).days) >= 14 for one in plan.blocks if one != pinned)


def test_a_first_quarter_that_came_short_is_made_good_beyond_the_band():
    held = block(date(2026, 2, 10), 2, fixed=True)
    rest = [one for one in full_year() if one.quarter > 1]
    plan = best_plan([held, *rest], replace(RULES, open_from=2))
    assert not plan.cost.is_short
    assert plan.cost.beyond == 2


def test_with_three_days_as_a_cap_it_cannot_be_made_good():
    held = block(date(2026, 2, 10), 2, fixed=True)
    rest = [one for one in full_year() if one.quarter > 1]
    asked = replace(RULES, open_from=2, cap=True)
    assert best_plan([held, *rest], asked).cost.short_year == 2
    assert least_change([held, *rest], asked) == Remedy(beyond=True)


def test_the_least_change_names_the_fewest_days_to_release():
    year = [
        replace(one, forbidden=one.quarter == 3 and one.first.day != date(2026, 7, 15), absent=one.first.day.day % 3)
        for one in full_year()
    ]
    remedy = least_change(year, replace(RULES, cap=True))
    assert remedy is not None
    assert len(remedy.release) == 2
    assert all(day.month in (8, 9) or day > date(2026, 7, 28) for day in remedy.release)


def test_the_least_change_is_the_widest_gap_that_still_works():
    year = [one for one in full_year() if one.quarter != 3 or one.first.day.month == 8]
    asked = replace(RULES, gap=20, cap=True)
    assert best_plan(year, asked).cost.short_year == 2
    remedy = least_change(year, asked)
    assert remedy == Remedy(gap=14)
    assert not best_plan(year, replace(asked, gap=14)).cost.is_short


def test_nothing_helps_where_a_quarter_has_no_days_at_all():
    year = [one for one in full_year() if one.quarter != 2]
    assert best_plan(year, RULES).cost.empty == 1
    assert least_change(year, RULES) is None


def test_the_next_best_day_keeps_its_distance_from_the_rest():
    year = full_year(absent=lambda on: 0 if on.day in (15, 16) else 5)
    plan = best_plan(year, RULES)
    chosen = plan.blocks[0]
    second = alternatives(plan, chosen, year, RULES)[0]
    assert second != chosen
    assert allowed(sorted([second, *plan.blocks[1:]], key=lambda one: one.first), RULES)
    assert second.absent >= chosen.absent


def test_the_search_stops_when_told():
    with pytest.raises(Stopped):
        best_plan(full_year(), RULES, lambda done, _total: done >= 10)
