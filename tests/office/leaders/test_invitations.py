from datetime import date

import pytest

from jkgov_desktop.office.judging import judge
from jkgov_desktop.office.leaders import invitations
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules.findings import set_aside
from jkgov_desktop.records.leaders.activities import Activity, ActivityLeader, EventNature, Invitation, InvitationResult
from jkgov_desktop.records.people import Unit
from jkgov_desktop.records.structs import replace

TODAY = date(2026, 3, 9)


@pytest.fixture
def invited(paired, add, person_id, at):
    """Makes an invitation by 县财政局 to an event on 20 March."""

    def make(**fields):
        given = {
            "title": "项目推进会",
            "unit": paired.store.all(Unit, alias="县财政局")[0].id,
            "received_on": TODAY,
            "start": at("3-20 上"),
            "nature": EventNature.WORK,
            "leader": person_id("吴刚"),
            "place": "会展中心",
            "duty": "讲话",
        }
        return add(Invitation(**{**given, **fields}))

    return make


def shown(desk, invitation):
    return invitations.show_director(desk, invitation, TODAY, "拟同意")


def test_an_accepted_invitation_becomes_an_activity(paired, invited, person_id, at):
    invitation = shown(paired, invited())
    activity = invitations.accept(paired, invitation, person_id("吴刚"), TODAY)
    assert (activity.title, activity.start, activity.place, activity.host) == (
        "项目推进会",
        at("3-20 上"),
        "会展中心",
        "县财政局",
    )
    kept = paired.store.get(Invitation, invitation.id)
    assert (kept.result, kept.decided_on, invitations.stage_of(kept)) == (InvitationResult.ACCEPTED, TODAY, 2)
    assert invitations.activity_of(paired, kept) == activity
    assert not [one for one in judge(paired, kept) if one.blocks]


def test_accepting_is_one_step_to_undo(paired, invited, person_id):
    invitation = shown(paired, invited())
    invitations.accept(paired, invitation, person_id("吴刚"), TODAY)
    paired.undo()
    assert paired.store.all(Activity) == []
    assert paired.store.get(Invitation, invitation.id) == invitation


def test_another_leader_may_go(paired, invited, person_id):
    invitation = shown(paired, invited())
    activity = invitations.accept(paired, invitation, person_id("龙明远"), TODAY, leader=person_id("田桂芳"))
    assert activity.leader == person_id("田桂芳")
    assert paired.store.get(Invitation, invitation.id).result is InvitationResult.OTHER_LEADER


def test_a_ceremony_is_refused_until_somebody_answers_for_it(paired, invited, person_id):
    invitation = shown(paired, invited(nature=EventNature.RIBBON))
    with pytest.raises(Refused, match="剪彩属于应酬性活动，县政府领导不参加（第七十九条）"):
        invitations.accept(paired, invitation, person_id("吴刚"), TODAY)
    blocking = next(one.finding for one in judge(paired, invitation) if one.blocks)
    set_aside(paired, invitation, blocking, "县委主要领导交办")
    assert invitations.accept(paired, invitation, person_id("吴刚"), TODAY).invitation == invitation.id


def test_an_important_event_brought_late_is_refused(paired, invited, person_id, at):
    late = shown(paired, invited(important=True, start=at("3-11 上")))
    with pytest.raises(Refused, match="应提前3天"):
        invitations.accept(paired, late, person_id("吴刚"), TODAY)
    in_time = shown(paired, invited(important=True, start=at("3-12 上")))
    assert invitations.accept(paired, in_time, person_id("吴刚"), TODAY)


def test_nobody_goes_where_nobody_was_asked_for(paired, invited, person_id):
    with pytest.raises(Refused, match="还没有选定"):
        invitations.accept(paired, invited(leader=None), person_id("龙明远"), TODAY)


def test_declining_takes_the_activity_off_the_diary(paired, invited, person_id):
    invitation = shown(paired, invited())
    invitations.accept(paired, invitation, person_id("吴刚"), TODAY)
    accepted = paired.store.get(Invitation, invitation.id)
    with pytest.raises(Refused, match="写明不出席的原因"):
        invitations.decline(paired, accepted, TODAY, " ")
    declined = invitations.decline(paired, accepted, TODAY, "当日另有会议")
    assert (declined.result, declined.replied_on, invitations.stage_of(declined)) == (
        InvitationResult.DECLINED,
        TODAY,
        3,
    )
    assert paired.store.all(Activity) == []


def test_a_leader_who_is_away_or_due_elsewhere_is_told_on_both(paired, invited, enter, add, person_id, at):
    invitation = invited()
    enter("吴刚", "3-20 上", "3-20 下", place="省城")
    add(Activity(title="检查", start=at("3-20 上"), leader=person_id("吴刚")))
    says = [one.finding.says for one in judge(paired, invitation) if one.finding.check == "invited_is_free"]
    assert says == [
        "吴刚当时因公外出（3月20日上午至3月20日下午，省城）。",
        "吴刚当时已安排“检查”（3月20日上午）。",
    ]


def test_an_activity_knows_those_who_go_along(paired, add, enter, person_id, at):
    activity = add(Activity(title="检查", start=at("3-20 上"), leader=person_id("吴刚")))
    add(ActivityLeader(activity=activity.id, leader=person_id("田桂芳")))
    enter("田桂芳", "3-20 上", "3-20 下")
    sheet = invitations.activity_sheet(paired, activity)
    assert [one.name for one in sheet.leaders] == ["吴刚", "田桂芳"]
    assert [(one.name, one.away) for one in sheet.busy] == [("田桂芳", True)]


def test_an_activity_does_not_stand_in_its_own_way(paired, invited, person_id):
    invitation = shown(paired, invited())
    activity = invitations.accept(paired, invitation, person_id("吴刚"), TODAY)
    kept = paired.store.get(Invitation, invitation.id)
    assert invitations.invitation_sheet(paired, kept).busy == ()
    assert invitations.activity_sheet(paired, activity).busy == ()


def test_a_half_typed_invitation_is_not_judged(paired):
    assert invitations.invitation_sheet(paired, Invitation()) is None
    assert invitations.activity_sheet(paired, Activity()) is None
    assert invitations.stage_of(replace(Invitation(), director_on=TODAY)) == 1
