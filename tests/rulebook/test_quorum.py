"""The arithmetic of a quorum, in whole numbers."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.rulebook.quorum import Quorum, QuorumError
from jkgov_desktop.rulebook.rules import load

TWO_THIRDS = Quorum(2, 3, inclusive=True, article=50)
OVER_HALF = Quorum(1, 2, inclusive=False, article=51)


@st.composite
def quorums(draw):
    denominator = draw(st.integers(2, 12))
    return Quorum(draw(st.integers(1, denominator - 1)), denominator, inclusive=draw(st.booleans()), article=1)


def test_the_edition_gives_two_thirds_to_the_plenary_and_over_half_to_the_executive_meeting():
    bodies = load().edition.bodies
    assert {kind: body.quorum for kind, body in bodies.items() if body.quorum} == {
        MeetingKind.PLENARY: TWO_THIRDS,
        MeetingKind.EXECUTIVE: OVER_HALF,
    }


@pytest.mark.parametrize("members", range(1, 201))
def test_every_size_up_to_two_hundred_needs_the_first_number_that_is_enough(members):
    present = range(members + 1)
    two_thirds = next(count for count in present if 3 * count >= 2 * members)
    over_half = next(count for count in present if 2 * count > members)
    assert (TWO_THIRDS.needed(members), OVER_HALF.needed(members)) == (two_thirds, over_half)
    assert not TWO_THIRDS.met(two_thirds - 1, of=members)
    assert not OVER_HALF.met(over_half - 1, of=members)
    assert TWO_THIRDS.met(two_thirds, of=members)
    assert OVER_HALF.met(over_half, of=members)


@pytest.mark.parametrize(
    ("members", "two_thirds", "over_half", "half"),
    [
        (8, 6, 5, 4),
        (9, 6, 5, 5),
        (10, 7, 6, 5),
        (11, 8, 6, 6),
        (30, 20, 16, 15),
        (31, 21, 16, 16),
        (32, 22, 17, 16),
        (33, 22, 17, 17),
    ],
)
def test_known_sizes(members, two_thirds, over_half, half):
    at_least_half = Quorum(1, 2, inclusive=True, article=1)
    needed = [quorum.needed(members) for quorum in (TWO_THIRDS, OVER_HALF, at_least_half)]
    assert needed == [two_thirds, over_half, half]


@pytest.mark.parametrize("quorum", [TWO_THIRDS, OVER_HALF])
@pytest.mark.parametrize("members", [0, -1])
def test_a_body_without_members_is_an_error_and_never_met(quorum, members):
    with pytest.raises(QuorumError, match="应到人数为 0，无法计算法定人数，请先列出出席人员。"):
        quorum.met(0, of=members)


@given(quorums(), st.integers(1, 5000), st.integers(0, 5000))
def test_met_agrees_with_exact_fractions(quorum, members, present):
    share, wanted = Fraction(present, members), Fraction(quorum.numerator, quorum.denominator)
    assert quorum.met(present, of=members) == (share >= wanted if quorum.inclusive else share > wanted)


@given(quorums(), st.integers(1, 5000))
def test_more_members_never_need_fewer_present(quorum, members):
    assert quorum.needed(members) <= quorum.needed(members + 1) <= quorum.needed(members) + 1


@given(quorums(), st.integers(1, 500), st.integers(0, 500))
def test_the_shortfall_is_exactly_what_is_missing(quorum, members, present):
    missing = quorum.shortfall(present, of=members)
    assert quorum.met(present + missing, of=members)
    assert missing == 0 or not quorum.met(present + missing - 1, of=members)


def test_the_sum_is_shown():
    assert TWO_THIRDS.sentence(21, of=32) == "应到32 需≥22 实到21 缺1"
    assert TWO_THIRDS.sentence(22, of=32, counted="预计") == "应到32 需≥22 预计22"


@pytest.mark.parametrize(
    ("quorum", "words"),
    [
        (TWO_THIRDS, "三分之二以上"),
        (OVER_HALF, "超过半数"),
        (Quorum(1, 2, inclusive=True, article=1), "半数以上"),
        (Quorum(3, 4, inclusive=False, article=1), "超过四分之三"),
    ],
)
def test_the_share_is_called_as_rules_call_it(quorum, words):
    assert quorum.words == words
