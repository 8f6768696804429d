"""What holds for every check."""

import pytest

from jkgov_desktop.records.meetings import MeetingKind, Stage
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.rules import CHECKS


@pytest.mark.parametrize("kind", list(MeetingKind))
@pytest.mark.parametrize("stage", list(Stage))
def test_a_meeting_that_keeps_every_rule_is_neither_blocked_nor_warned_about(kind, stage, meeting, rules):
    found = rules.judge(meeting(kind, stage))
    assert [one.says for one in found if one.severity in {Severity.BLOCK, Severity.WARN}] == []
    assert {one.check for one in found} <= {"quorum", "minutes_signer"}


@pytest.mark.parametrize("kind", list(MeetingKind))
def test_a_check_cites_only_the_articles_it_declares(kind, meeting, presided, attended, rules):
    broken = attended(presided(meeting(kind, Stage.RUNNING), None, delegation=""), present=1, missing=8)
    articles = {one.key: one.articles for one in CHECKS}
    found = rules.judge(broken)
    assert found != ()
    assert [one for one in found if one.article not in articles[one.check]] == []
