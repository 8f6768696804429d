"""What an absence leaves open, found when it is entered."""

from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.leaders.leave import DelegationKind, Leave, LeaveKind
from jkgov_desktop.records.leaders.sheets import GapKind
from jkgov_desktop.records.slots import slots
from jkgov_desktop.rulebook.leaders.gaps import gaps, gone_meanwhile, is_entrusted
from jkgov_desktop.rulebook.leaders.presence import Presence


def kinds(found):
    return [one.kind for one in found]


def test_a_leave_with_a_free_partner_leaves_nothing_open(presence, leave):
    assert gaps(presence(), leave("second", "3-2 上", "3-3 下")) == ()


def test_both_of_a_pair_away_is_found_when_the_second_is_entered(presence, leave, at):
    known = presence(leave("third", "3-3 上", "3-4 下"))
    found = gaps(known, leave("second", "3-2 上", "3-3 下"))
    assert kinds(found) == [GapKind.PAIR, GapKind.UNCOVERED]
    assert {(one.first, one.last) for one in found} == {(at("3-3 上"), at("3-3 下"))}
    assert found[0].other == "陈三"
    assert gaps(presence(), leave("third", "3-3 上", "3-4 下")) == ()


def test_a_named_stand_in_closes_the_gap_but_the_pair_is_still_told(presence, leave):
    known = presence(leave("third", "3-2 上", "3-2 下"))
    assert kinds(gaps(known, leave("second", "3-2 上", "3-2 下", acting="first"))) == [GapKind.PAIR]


def test_the_last_in_the_chain_who_leaves_empties_it(presence, leave):
    others = [leave(one, "3-2 上", "3-2 下", acting="director") for one in ("head", "executive", "first", "second")]
    found = gaps(presence(*others), leave("third", "3-2 下", "3-3 上", acting="director"))
    assert kinds(found)[0] is GapKind.CHAIN
    assert found[0].period == "3月2日下午"
    assert "请报县委、市政府明确" in found[0].why


def test_head_and_executive_deputy_away_at_once_is_told_on_either(presence, leave, at):
    head, executive = leave("head", "3-2 上", "3-3 上"), leave("executive", "3-3 上", "3-4 下")
    for known, entered in ((presence(head), executive), (presence(executive), head)):
        both = [one for one in gaps(known, entered) if one.kind is GapKind.BOTH_HEADS]
        assert [(one.first, one.last) for one in both] == [(at("3-3 上"), at("3-3 上"))]
        assert "副县长王一在岗" in both[0].why


def test_a_leave_that_voids_a_delegation_is_told(presence, leave, entrusted):
    known = presence(leave("head", "3-2 上", "3-3 下"), delegations=[entrusted("first", "3-2 上", "3-3 下")])
    found = gaps(known, leave("first", "3-3 上", "3-3 下"))
    assert [(one.kind, one.period) for one in found if one.kind is GapKind.ENTRUSTED] == [
        (GapKind.ENTRUSTED, "3月3日上午至3月3日下午")
    ]


def test_a_leave_of_somebody_who_acts_for_another_is_told(presence, leave):
    known = presence(leave("second", "3-2 上", "3-2 下", acting="first"))
    found = gaps(known, leave("first", "3-2 下", "3-2 下"))
    assert [(one.other, one.period) for one in found if one.kind is GapKind.NAMED] == [("赵二", "3月2日下午")]


def test_a_leave_already_known_is_judged_once(presence, leave):
    own = leave("second", "3-2 上", "3-2 下")
    assert gaps(presence(own), own) == gaps(presence(), own) == ()


def test_a_cancelled_leave_leaves_nothing_open(presence, leave):
    known = presence(leave("third", "3-2 上", "3-2 下"))
    assert gaps(known, leave("second", "3-2 上", "3-2 下", cancelled=True)) == ()


def test_interrupted_gaps_are_two_stretches(presence, leave, at):
    known = presence(leave("third", "3-2 上", "3-2 上"), leave("third", "3-3 上", "3-3 下"))
    found = [one for one in gaps(known, leave("second", "3-2 上", "3-3 下")) if one.kind is GapKind.PAIR]
    assert [(one.first, one.last) for one in found] == [
        (at("3-2 上"), at("3-2 上")),
        (at("3-3 上"), at("3-3 下")),
    ]


def test_who_is_gone_while_entrusted(presence, leave, entrusted):
    gone = leave("first", "3-3 上", "3-3 上")
    known = presence(gone, leave("first", "3-6 上", "3-6 下"))
    assert gone_meanwhile(known, entrusted("first", "3-2 上", "3-5 下")) == (gone,)


def test_the_whole_absence_is_entrusted_or_not(presence, leave, entrusted):
    away = leave("head", "3-2 上", "3-3 下")
    assert not is_entrusted(presence(), "head", away)
    assert is_entrusted(presence(), "head", leave("head", "3-2 上", "3-3 下", acting="executive"))
    assert not is_entrusted(presence(delegations=[entrusted("executive", "3-2 上", "3-3 上")]), "head", away)
    halves = [entrusted("executive", "3-2 上", "3-2 下"), entrusted("first", "3-3 上", "3-3 下")]
    assert is_entrusted(presence(delegations=halves), "head", away)
    signing = entrusted("executive", "3-2 上", "3-3 下", kind=DelegationKind.SIGNING)
    assert not is_entrusted(presence(delegations=[signing]), "head", away)


@given(start=st.integers(0, 9), length=st.integers(0, 6), other=st.integers(0, 9), more=st.integers(0, 6))
def test_pair_gaps_are_exactly_the_half_days_both_are_away(presence, at, start, length, other, more):
    begin = at("3-2 上")
    first = Leave(id="a", person="third", kind=LeaveKind.SICK, start=begin.after(other), end=begin.after(other + more))
    second = Leave(
        id="b", person="second", kind=LeaveKind.SICK, start=begin.after(start), end=begin.after(start + length)
    )
    known: Presence = presence(first)
    both = set(slots(first.start, first.end)) & set(slots(second.start, second.end))
    told = {slot for gap in gaps(known, second) if gap.kind is GapKind.PAIR for slot in slots(gap.first, gap.last)}
    assert told == both
