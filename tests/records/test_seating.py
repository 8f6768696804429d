"""Seats in rank order, as domain knowledge says them: 面对观众看 7 5 3 1 2 4 6."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.seating import Seating, facing


@pytest.mark.parametrize(
    ("count", "custom", "row"),
    [
        (7, Seating.LEFT, (7, 5, 3, 1, 2, 4, 6)),
        (6, Seating.LEFT, (5, 3, 1, 2, 4, 6)),
        (7, Seating.RIGHT, (6, 4, 2, 1, 3, 5, 7)),
        (6, Seating.RIGHT, (6, 4, 2, 1, 3, 5)),
        (7, Seating.LEFT_WHEN_ODD, (7, 5, 3, 1, 2, 4, 6)),
        (6, Seating.LEFT_WHEN_ODD, (6, 4, 2, 1, 3, 5)),
        (1, Seating.LEFT, (1,)),
        (0, Seating.LEFT, ()),
    ],
)
def test_ranks_alternate_around_the_middle(count, custom, row):
    assert facing(count, custom) == row


@given(st.integers(min_value=1, max_value=40), st.sampled_from(Seating))
def test_everybody_sits_once_and_rank_falls_towards_the_ends(count, custom):
    row = facing(count, custom)
    assert sorted(row) == list(range(1, count + 1))
    first = row.index(1)
    assert abs(2 * first - (count - 1)) <= 1
    assert list(row[first:]) == sorted(row[first:])
    assert list(row[: first + 1]) == sorted(row[: first + 1], reverse=True)
