"""Who belongs to what on a day, who presides, who signs."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.records.people import PartyGroupSeat, PartySeat, Post, PostRole
from jkgov_desktop.rulebook.people import default_presider, in_force, members_on, precedence, signers
from jkgov_desktop.rulebook.rules import load

EDITION = load().edition
TODAY = date(2026, 3, 4)


def post(person, role, *, rank=None, member=False, since=None, until=None):
    return Post(
        person=person,
        unit="u",
        title="职务",
        role=role,
        rank=rank,
        government_member=member,
        since=since,
        until=until,
    )


def seat(person, kind=PartySeat.MEMBER, **dates):
    return PartyGroupSeat(person=person, seat=kind, **dates)


POSTS = (
    post("局长乙", PostRole.PRINCIPAL, member=True),
    post("局长甲", PostRole.PRINCIPAL, member=True),
    post("非组成部门局长", PostRole.PRINCIPAL),
    post("主任", PostRole.OFFICE_DIRECTOR, rank=9, member=True),
    post("副县长二", PostRole.DEPUTY, rank=4, member=True),
    post("副县长一", PostRole.DEPUTY, rank=3, member=True),
    post("副县长一", PostRole.PRINCIPAL, rank=1, member=True),
    post("常务", PostRole.EXECUTIVE_DEPUTY, rank=2, member=True),
    post("县长", PostRole.COUNTY_HEAD, rank=1, member=True),
    post("前任县长", PostRole.COUNTY_HEAD, rank=1, member=True, until=date(2026, 3, 3)),
    post("下任副县长", PostRole.DEPUTY, rank=5, member=True, since=date(2026, 3, 5)),
)
SEATS = (
    seat("武装部长"),
    seat("副县长二"),
    seat("主任"),
    seat("常务", PartySeat.DEPUTY),
    seat("县长", PartySeat.SECRETARY),
    seat("退出者", until=date(2026, 3, 3)),
)


def members(kind, day=TODAY, posts=POSTS):
    return members_on(day, kind, posts, SEATS, EDITION)


def test_the_plenary_is_the_leaders_and_the_heads_of_constituent_departments():
    assert members(MeetingKind.PLENARY) == [
        "县长",
        "常务",
        "副县长一",
        "副县长二",
        "主任",
        "局长乙",
        "局长甲",
    ]


def test_the_executive_meeting_is_the_leaders_the_director_and_the_rest_of_the_party_group():
    assert members(MeetingKind.EXECUTIVE) == ["县长", "常务", "副县长一", "副县长二", "主任", "武装部长"]


def test_the_party_group_sits_by_seat_then_by_rank():
    assert members(MeetingKind.PARTY_GROUP) == ["县长", "常务", "副县长二", "主任", "武装部长"]


def test_the_office_meeting_has_no_further_members_of_the_party_group():
    assert members(MeetingKind.HEAD_OFFICE) == ["县长", "常务", "副县长一", "副县长二", "主任"]


def test_a_thematic_meeting_has_no_fixed_members():
    assert members(MeetingKind.THEMATIC) == []


def test_a_past_day_has_the_members_of_that_day():
    before = members(MeetingKind.HEAD_OFFICE, date(2026, 3, 3))
    after = members(MeetingKind.HEAD_OFFICE, date(2026, 3, 5))
    assert "前任县长" in before
    assert "前任县长" not in after
    assert after[-2:] == ["下任副县长", "主任"]


@given(st.permutations(POSTS))
def test_nobody_is_a_member_twice_in_whatever_order_posts_come(posts):
    found = members(MeetingKind.PLENARY, posts=posts)
    assert len(found) == len(set(found)) == 7
    assert found[:5] == ["县长", "常务", "副县长一", "副县长二", "主任"]


@pytest.mark.parametrize(
    ("since", "until", "holds"),
    [
        (None, None, True),
        (TODAY, TODAY, True),
        (date(2026, 3, 5), None, False),
        (None, date(2026, 3, 3), False),
    ],
)
def test_a_record_holds_on_its_first_and_its_last_day(since, until, holds):
    assert bool(in_force([seat("某", since=since, until=until)], TODAY)) is holds


def test_the_post_of_a_leader_goes_before_a_post_in_a_unit():
    own = [one for one in POSTS if one.person == "副县长一"]
    assert min(own, key=precedence).role is PostRole.DEPUTY


def test_a_post_without_a_rank_comes_after_those_with_one():
    ranked, unranked = post("甲", PostRole.DEPUTY, rank=9999), post("乙", PostRole.DEPUTY)
    assert sorted([unranked, ranked], key=precedence) == [ranked, unranked]


def test_among_equal_posts_the_one_of_a_government_member_comes_first():
    other, member = post("甲", PostRole.PRINCIPAL), post("甲", PostRole.PRINCIPAL, member=True)
    assert sorted([other, member], key=precedence) == [member, other]


@pytest.mark.parametrize(
    ("kind", "person"),
    [
        (MeetingKind.PLENARY, "县长"),
        (MeetingKind.EXECUTIVE, "县长"),
        (MeetingKind.HEAD_OFFICE, "县长"),
        (MeetingKind.PARTY_GROUP, "县长"),
        (MeetingKind.THEMATIC, None),
    ],
)
def test_the_county_head_or_party_secretary_is_proposed_to_preside(kind, person):
    assert default_presider(kind, TODAY, POSTS, SEATS, EDITION) == person


@pytest.mark.parametrize(
    ("gone", "person"),
    [
        ({"县长", "前任县长"}, "常务"),
        ({"县长", "前任县长", "常务"}, "副县长一"),
        ({one.person for one in POSTS}, None),
    ],
)
def test_a_vacant_post_passes_to_the_next_by_rank(gone, person):
    posts = [one for one in POSTS if one.person not in gone]
    assert default_presider(MeetingKind.EXECUTIVE, TODAY, posts, SEATS, EDITION) == person


def test_the_party_group_is_presided_by_its_secretary_whoever_is_county_head():
    seats = [seat("县长", PartySeat.DEPUTY), seat("书记", PartySeat.SECRETARY)]
    assert default_presider(MeetingKind.PARTY_GROUP, TODAY, POSTS, seats, EDITION) == "书记"


@pytest.mark.parametrize(
    ("presider", "may_sign"),
    [
        (PostRole.COUNTY_HEAD, (PostRole.COUNTY_HEAD,)),
        (PostRole.EXECUTIVE_DEPUTY, (PostRole.COUNTY_HEAD, PostRole.EXECUTIVE_DEPUTY)),
        (PostRole.DEPUTY, (PostRole.COUNTY_HEAD, PostRole.DEPUTY)),
        (PostRole.OFFICE_DIRECTOR, (PostRole.COUNTY_HEAD,)),
        (None, (PostRole.COUNTY_HEAD,)),
    ],
)
def test_minutes_are_signed_by_the_county_head_or_the_presiding_deputy(presider, may_sign):
    assert signers(EDITION, presider) == may_sign
