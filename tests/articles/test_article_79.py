"""第七十九条: ceremonies and celebrations leaders keep away from, and the exceptions."""

import pytest

from jkgov_desktop.records.leaders.activities import EventException, EventNature, InvitationResult
from jkgov_desktop.records.people import UnitKind
from jkgov_desktop.rulebook.findings import Severity

from .leaders_sheets import found, invitation

SOCIAL = (
    EventNature.RECEIVING,
    EventNature.PHOTO,
    EventNature.RIBBON,
    EventNature.CEREMONY,
    EventNature.PREMIERE,
)
UNIT_MEETINGS = (EventNature.COMMENDATION, EventNature.COMMEMORATION, EventNature.SYMPOSIUM)


def asked(nature, unit_kind=UnitKind.CONSTITUENT, **fields):
    return invitation(nature=nature, sheet={"unit_kind": unit_kind}, **fields)


@pytest.mark.parametrize("nature", [*SOCIAL, *UNIT_MEETINGS, EventNature.CELEBRATION])
def test_leaders_keep_away(nature):
    (finding,) = found("kept_away", asked(nature))
    assert (finding.article, finding.severity, finding.field) == (79, Severity.BLOCK, "exception")
    assert finding.says.startswith(f"{nature.label}属于")


@pytest.mark.parametrize("nature", [EventNature.WORK, EventNature.OTHER])
def test_work_is_no_ceremony(nature):
    assert found("kept_away", asked(nature)) == []


@pytest.mark.parametrize("nature", UNIT_MEETINGS)
def test_meetings_of_the_party_committee_are_not_meant(nature):
    assert found("kept_away", asked(nature, UnitKind.PARTY)) == []
    assert len(found("kept_away", asked(nature, UnitKind.TOWNSHIP))) == 1


@pytest.mark.parametrize(
    ("nature", "exception", "allowed"),
    [
        (EventNature.RIBBON, EventException.UNIFIED, True),
        (EventNature.RIBBON, EventException.KEY_PROJECT, False),
        (EventNature.SYMPOSIUM, EventException.UNIFIED, True),
        (EventNature.CELEBRATION, EventException.KEY_PROJECT, True),
        (EventNature.CELEBRATION, EventException.HIGH_TECH, True),
        (EventNature.CELEBRATION, EventException.COOPERATION, True),
        (EventNature.CELEBRATION, EventException.SOCIAL, True),
        (EventNature.CELEBRATION, EventException.UNIFIED, False),
    ],
)
def test_each_group_has_its_own_exceptions(nature, exception, allowed):
    (finding,) = found("kept_away", asked(nature, exception=exception, exception_reason="省重点工程"))
    assert finding.severity is (Severity.MET if allowed else Severity.BLOCK)


def test_an_exception_wants_its_reason():
    (finding,) = found("kept_away", asked(EventNature.CELEBRATION, exception=EventException.SOCIAL))
    assert (finding.severity, finding.field) == (Severity.WARN, "exception_reason")


@pytest.mark.parametrize("result", [InvitationResult.DECLINED, InvitationResult.WITHDRAWN])
def test_what_was_declined_is_in_order(result):
    assert found("kept_away", asked(EventNature.RIBBON, result=result)) == []
