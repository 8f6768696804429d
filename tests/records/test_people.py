from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.fields import FieldError
from jkgov_desktop.records.people import (
    CoverPair,
    PartyGroupSeat,
    PartySeat,
    Portfolio,
    Post,
    PostRole,
    Unit,
    UnitKind,
)

PERIODS = [
    lambda **period: Unit(name="县财政局", kind=UnitKind.CONSTITUENT, **period),
    lambda **period: Post(person="a", unit="b", title="局长", role=PostRole.PRINCIPAL, **period),
    lambda **period: PartyGroupSeat(person="a", seat=PartySeat.MEMBER, **period),
    lambda **period: Portfolio(person="a", matter="财政", **period),
    lambda **period: CoverPair(first="a", second="b", **period),
]
every_period = pytest.mark.parametrize("made", PERIODS, ids=lambda made: type(made()).__name__)


@every_period
def test_an_end_before_the_start_is_refused_with_both_days(made):
    (error,) = made(since=date(2026, 3, 5), until=date(2026, 3, 4)).errors()
    assert error.field == "until"
    assert error.sentence == "止于 2026-03-04 早于起于 2026-03-05，请核对起止日期。"


@every_period
@pytest.mark.parametrize(
    "period",
    [
        {},
        {"since": date(2026, 3, 5)},
        {"until": date(2026, 3, 5)},
        {"since": date(2026, 3, 5), "until": date(2026, 3, 5)},
    ],
    ids=["open", "begun", "ended", "one day"],
)
def test_a_period_may_be_open_or_last_one_day(made, period):
    assert made(**period).errors() == []


@given(st.dates(date(1950, 1, 1), date(2099, 1, 1)), st.dates(date(1950, 1, 1), date(2099, 1, 1)))
def test_a_post_is_refused_just_when_it_ends_before_it_starts(since, until):
    post = Post(person="a", unit="b", title="局长", role=PostRole.PRINCIPAL, since=since, until=until)
    assert bool(post.errors()) is (until < since)


def test_nobody_stands_in_for_himself():
    with pytest.raises(FieldError, match="不能是同一人") as caught:
        CoverPair(first="a", second="a").cleaned()
    assert caught.value.field == "second"


def test_a_wrong_value_is_told_before_a_wrong_period():
    post = Post(person="a", unit="b", title="", role=PostRole.STAFF, since=date(2026, 2, 1), until=date(2026, 1, 1))
    assert [error.field for error in post.errors()] == ["title"]
