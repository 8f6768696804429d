"""Who is in charge, who covers, the Party chain: half-day by half-day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.leaders.leave import Delegation, DelegationKind, Leave, LeaveKind
from jkgov_desktop.records.people import Post, PostRole
from jkgov_desktop.records.slots import Half, Slot, slots
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.leaders.presence import ActingKind, Presence


def acting(known, text, at):
    return known.acting(at(text)).person


def test_the_executive_deputy_then_the_first_by_rank_is_in_charge_while_both_are_away(presence, leave, at):
    known = presence(leave("head", "3-2 下", "3-4 上"), leave("executive", "3-3 上", "3-3 下"))
    said = {text: known.acting(at(text)) for text in ("3-2 上", "3-2 下", "3-3 上", "3-3 下", "3-4 上", "3-4 下")}
    assert [one.person for one in said.values()] == ["head", "executive", "first", "first", "executive", "head"]
    assert {one.article for one in said.values()} == {5}
    assert said["3-2 下"].why == "县长张县因公外出（3月2日下午至3月4日上午）；常务副县长李常在岗，按职务建议。"
    assert said["3-3 上"].kind is ActingKind.PROPOSED
    assert "常务副县长李常因公外出（3月3日上午至3月3日下午）；副县长王一在岗，按排名建议" in said["3-3 上"].why


def test_a_vacant_executive_deputy_passes_to_the_next_by_rank_and_says_so(presence, leave, at):
    known = presence(leave("head", "3-2 上", "3-2 下"), without=("executive",))
    found = known.acting(at("3-2 上"))
    assert (found.person, found.kind) == ("first", ActingKind.PROPOSED)
    assert "常务副县长空缺" in found.why


def test_a_vacant_head_passes_to_the_executive_deputy_and_says_so(presence, at):
    found = presence(without=("head",)).acting(at("3-2 上"))
    assert (found.person, found.why) == ("executive", "县长空缺；常务副县长李常在岗，按职务建议。")


@pytest.mark.parametrize("kind", [LeaveKind.PRIVATE, LeaveKind.SICK, LeaveKind.HOLIDAY])
def test_a_head_away_for_other_reasons_has_the_same_chain_by_another_citation(kind, presence, leave, at):
    found = presence(leave("head", "3-2 上", "3-2 下", kind=kind)).acting(at("3-2 上"))
    assert (found.person, found.article) == ("executive", 81)
    assert f"第五条未列明{kind.label}，参照办理" in found.why


def test_an_early_return_counts_from_its_half_day_on(presence, leave, at):
    long = leave("head", "3-2 上", "3-6 下")
    early = presence(replace(long, returned=at("3-4 下")))
    assert [acting(early, text, at) for text in ("3-4 上", "3-4 下", "3-6 下")] == ["executive", "head", "head"]


def test_a_late_return_keeps_somebody_away_beyond_the_plan(presence, leave, at):
    late = presence(replace(leave("head", "3-2 上", "3-2 下"), returned=at("3-4 上")))
    assert [acting(late, text, at) for text in ("3-3 下", "3-4 上")] == ["executive", "head"]


def test_a_cancelled_leave_never_was(presence, leave, at):
    known = presence(leave("head", "3-2 上", "3-6 下", cancelled=True))
    assert acting(known, "3-3 上", at) == "head"
    assert known.leaves_between(at("1-1 上"), at("12-31 下")) == ()


def test_an_explicit_delegation_goes_before_the_order_of_rank(presence, leave, entrusted, at):
    away = leave("head", "3-2 上", "3-4 下")
    known = presence(away, delegations=[entrusted("second", "3-3 上", "3-3 下")])
    assert [acting(known, text, at) for text in ("3-2 下", "3-3 上", "3-4 上")] == ["executive", "second", "executive"]
    found = known.acting(at("3-3 上"))
    assert (found.kind, found.article, found.warnings) == (ActingKind.DELEGATED, 5, ())
    assert found.why.endswith("已委托副县长赵二。")


def test_a_delegation_to_somebody_who_goes_away_falls_through_with_a_warning(presence, leave, entrusted, at):
    known = presence(
        leave("head", "3-2 上", "3-4 下"),
        leave("second", "3-3 上", "3-3 上"),
        delegations=[entrusted("second", "3-2 上", "3-4 下")],
    )
    assert [acting(known, text, at) for text in ("3-2 下", "3-3 上", "3-3 下")] == ["second", "executive", "second"]
    (warning,) = known.acting(at("3-3 上")).warnings
    assert warning == "已委托赵二，但赵二因公外出（3月3日上午）。"


def test_a_delegation_to_somebody_outside_the_chain_falls_through_with_a_warning(presence, leave, entrusted, at):
    away = leave("head", "3-2 上", "3-2 下")
    found = presence(away, delegations=[entrusted("director", "3-2 上", "3-2 下")]).acting(at("3-2 上"))
    assert (found.person, found.warnings) == ("executive", ("已委托吴任，但吴任不是副县长。",))


def test_other_delegations_do_not_make_anybody_acting(presence, leave, entrusted, at):
    one = entrusted("second", "3-2 上", "3-2 下", kind=DelegationKind.MEETING)
    assert acting(presence(leave("head", "3-2 上", "3-2 下"), delegations=[one]), "3-2 上", at) == "executive"


def test_whom_the_head_names_in_his_own_leave_is_entrusted(presence, leave, at):
    found = presence(leave("head", "3-2 上", "3-2 下", acting="third")).acting(at("3-2 上"))
    assert (found.person, found.kind) == ("third", ActingKind.DELEGATED)


def test_a_delegation_sleeps_while_the_head_is_here(presence, entrusted, at):
    assert acting(presence(delegations=[entrusted("first", "3-2 上", "3-2 下")]), "3-2 上", at) == "head"


def test_an_empty_chain_is_said(presence, leave, at):
    everybody = [leave(one, "3-2 上", "3-2 下") for one in ("head", "executive", "first", "second", "third")]
    found = presence(*everybody).acting(at("3-2 上"))
    assert (found.person, found.kind) == (None, ActingKind.NONE)
    assert found.why.endswith("没有副县长在岗，请报县委、市政府明确。")


def test_the_partner_covers_unless_the_leave_names_somebody(presence, leave, at):
    known = presence(leave("second", "3-2 上", "3-2 下"))
    found = known.cover("second", at("3-2 上"))
    assert (found.person, found.article) == ("third", 5)
    named = presence(leave("second", "3-2 上", "3-2 下", acting="first")).cover("second", at("3-2 上"))
    assert (named.person, named.article, named.why) == (
        "first",
        81,
        "赵二因公外出（3月2日上午至3月2日下午）；请假时明确代行：王一。",
    )


def test_when_the_partner_is_away_too_the_head_has_to_name_somebody(presence, leave, at):
    known = presence(leave("second", "3-2 上", "3-3 下"), leave("third", "3-3 上", "3-3 下"))
    assert known.cover("second", at("3-2 下")).person == "third"
    found = known.cover("second", at("3-3 上"))
    assert (found.person, found.article, found.needed) == (None, 81, True)
    assert found.why.endswith("AB角：陈三，也因公外出（3月3日上午至3月3日下午）；请县长明确代行领导。")


def test_whom_the_leave_names_passes_to_the_partner_when_he_goes_away(presence, leave, at):
    known = presence(leave("second", "3-2 上", "3-2 下", acting="first"), leave("first", "3-2 上", "3-2 下"))
    assert known.cover("second", at("3-2 上")).person == "third"


def test_nobody_covers_somebody_who_is_here(presence, at):
    found = presence().cover("second", at("3-2 上"))
    assert (found.person, found.needed) == (None, False)


def test_the_head_is_covered_by_whoever_is_acting(presence, leave, at):
    known = presence(leave("head", "3-2 上", "3-2 下"))
    assert known.cover("head", at("3-2 上")).person == known.acting(at("3-2 上")).person == "executive"


def test_a_deputy_director_at_home_covers_the_office_director(presence, leave, at):
    found = presence(leave("director", "3-2 上", "3-2 下")).cover("director", at("3-2 上"))
    assert (found.person, found.article) == ("vice", 82)


def test_the_party_group_has_a_chain_of_its_own(presence, leave, at):
    known = presence(leave("head", "3-2 上", "3-3 下"), leave("executive", "3-3 上", "3-3 下"))
    assert [known.party(at(text)).person for text in ("3-2 上", "3-3 上", "3-4 上")] == ["executive", None, "head"]
    assert {known.party(at("3-2 上")).article} == {53}


def test_the_team_is_in_order_and_dated(presence):
    known = presence(without=("first",))
    assert known.team(date(2026, 3, 2)) == ("head", "executive", "second", "third", "director", "first")
    left = replace(known, posts=[replace(one, until=date(2026, 3, 1)) for one in known.posts])
    assert left.team(date(2026, 3, 1)) == known.team(date(2026, 3, 1))
    assert left.team(date(2026, 3, 2)) == ("head", "executive", "first")


PEOPLE = ("head", "executive", "first", "second", "third")
FIRST = Slot(date(2026, 3, 2), Half.AM)
WINDOW = tuple(slots(FIRST, FIRST.after(19)))
starts = st.integers(0, 19).map(FIRST.after)


@st.composite
def logs(draw):
    """A leave log of some people over ten days, with delegations by the head."""
    leaves = [
        Leave(
            id=str(number),
            person=draw(st.sampled_from(PEOPLE)),
            kind=draw(st.sampled_from(LeaveKind)),
            start=(start := draw(starts)),
            end=start.after(draw(st.integers(0, 6))),
            acting=draw(st.none() | st.sampled_from(PEOPLE)),
            returned=draw(st.none() | st.integers(0, 8).map(start.after)),
            cancelled=draw(st.booleans()),
        )
        for number in range(draw(st.integers(0, 12)))
    ]
    given = [
        Delegation(
            id=str(number),
            person="head",
            delegate=draw(st.sampled_from(PEOPLE[1:])),
            kind=DelegationKind.ACTING,
            matter="主持",
            start=(start := draw(starts)),
            end=start.after(draw(st.integers(0, 6))),
        )
        for number in range(draw(st.integers(0, 4)))
    ]
    vacant = draw(st.sets(st.sampled_from(PEOPLE)))
    posts = [
        Post(id=person, person=person, unit="u", title=role.label, role=role, rank=rank)
        for rank, (person, role) in enumerate(
            zip(PEOPLE, (PostRole.COUNTY_HEAD, PostRole.EXECUTIVE_DEPUTY, *[PostRole.DEPUTY] * 3), strict=True)
        )
        if person not in vacant
    ]
    return Presence(names={one: one for one in PEOPLE}, posts=posts, leaves=leaves, delegations=given)


def plainly_away(known, person, slot):
    """Whether somebody is away, worked out the slow way."""
    for one in known.leaves:
        back = one.returned.count if one.returned else one.end.count + 1
        if one.person == person and not one.cancelled and one.start.count <= slot.count < back:
            return True
    return False


@given(logs())
def test_nobody_absent_or_without_a_post_is_ever_in_charge(known):
    seated = {post.person for post in known.posts}
    for slot in WINDOW:
        found = known.acting(slot)
        here = [one for one in PEOPLE if one in seated and not plainly_away(known, one, slot)]
        assert (found.person in here) if here else (found.person is None and found.kind is ActingKind.NONE)
        assert found.why.endswith("。")
        for person in PEOPLE:
            assert (known.away(person, slot) is not None) == plainly_away(known, person, slot)


@given(logs(), st.data())
def test_cancelling_a_leave_restores_what_was_before(known, data):
    person = data.draw(st.sampled_from(PEOPLE))
    more = Leave(id="more", person=person, kind=LeaveKind.OFFICIAL, start=FIRST.after(3), end=FIRST.after(9))
    with_it = replace(known, leaves=[*known.leaves, more])
    cancelled = replace(known, leaves=[*known.leaves, replace(more, cancelled=True)])
    for slot in WINDOW:
        assert cancelled.acting(slot) == known.acting(slot)
        if slot not in slots(more.start, more.end):
            assert with_it.acting(slot) == known.acting(slot)


@given(logs(), st.randoms())
def test_the_order_of_the_registers_changes_nothing(known, random):
    mixed = {
        name: random.sample(list(getattr(known, name)), len(getattr(known, name)))
        for name in ("leaves", "delegations", "posts")
    }
    other = replace(known, **mixed)
    assert [other.acting(slot) for slot in WINDOW] == [known.acting(slot) for slot in WINDOW]
    assert [other.cover(one, slot) for one in PEOPLE for slot in WINDOW] == [
        known.cover(one, slot) for one in PEOPLE for slot in WINDOW
    ]
