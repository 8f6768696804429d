"""第八十、九十五条: invitations go through the office, important ones three days ahead, director first."""

from datetime import date

import pytest

from jkgov_desktop.records.leaders.activities import InvitationResult
from jkgov_desktop.records.leaders.sheets import BusyLeader
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.leaders.invitations import latest_arrival

from .leaders_sheets import accepted, found, invitation


def test_three_days_are_calendar_days():
    assert latest_arrival(date(2026, 3, 10), 3) == date(2026, 3, 7)
    assert latest_arrival(date(2026, 3, 2), 3) == date(2026, 2, 27)


def test_an_important_event_brought_on_the_third_day_before_is_in_time():
    (finding,) = found("early_enough", invitation(important=True, received_on=date(2026, 3, 17)))
    assert (finding.article, finding.severity) == (80, Severity.MET)
    assert finding.sum == "活动3月20日 应于3月17日前（含当日）报 3月17日报"


def test_one_day_later_is_late():
    (finding,) = found("early_enough", invitation(important=True, received_on=date(2026, 3, 18)))
    assert (finding.article, finding.severity) == (80, Severity.BLOCK)
    assert finding.sum.endswith("3月18日报 迟1天")
    assert finding.remedy.endswith("写明准予理由。")


def test_other_events_have_no_limit():
    assert found("early_enough", invitation(received_on=date(2026, 3, 19))) == []


def test_a_late_event_that_was_declined_is_in_order():
    late = invitation(important=True, received_on=date(2026, 3, 19), result=InvitationResult.DECLINED)
    assert found("early_enough", late) == []


def test_an_invitation_sent_to_a_leader_himself_is_refused():
    (finding,) = found("through_office", invitation(direct=True))
    assert (finding.article, finding.severity, finding.says) == (80, Severity.BLOCK, "县发改局将请柬直送领导本人。")
    assert found("through_office", invitation()) == []


def test_the_director_looks_before_the_leader_decides():
    assert found("decided_in_order", accepted()) == []
    (finding,) = found("decided_in_order", accepted(director_on=None))
    assert (finding.severity, finding.field) == (Severity.WARN, "director_on")
    (finding,) = found("decided_in_order", accepted(director_on=date(2026, 3, 13)))
    assert finding.sum == "主任3月13日 领导3月12日"
    assert found("decided_in_order", accepted(director_on=date(2026, 3, 12))) == []


def test_nobody_goes_without_a_decision():
    (finding,) = found("decided_in_order", accepted(decided_on=None))
    assert (finding.severity, finding.field) == (Severity.BLOCK, "decided_on")


@pytest.mark.parametrize(("today", "count"), [(date(2026, 3, 16), 0), (date(2026, 3, 17), 1), (date(2026, 3, 21), 1)])
def test_an_event_three_days_off_and_undecided_is_told(today, count):
    assert len(found("still_undecided", invitation(sheet={"today": today}))) == count
    assert found("still_undecided", accepted(sheet={"today": today})) == []


def test_a_leader_away_warns_by_article_81_and_one_due_elsewhere_hints():
    busy = (
        BusyLeader("王三", "因公外出（3月20日上午）", away=True),
        BusyLeader("王三", "已安排“会”（3月20日上午）", away=False),
    )
    away, elsewhere = found("invited_is_free", invitation(sheet={"busy": busy}))
    assert (away.article, away.severity, away.says) == (81, Severity.WARN, "王三当时因公外出（3月20日上午）。")
    assert (elsewhere.article, elsewhere.severity) == (80, Severity.HINT)
    assert found("invited_is_free", accepted(result=InvitationResult.OTHER_LEADER, sheet={"busy": busy})) == []
