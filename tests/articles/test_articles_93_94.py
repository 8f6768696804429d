"""第九十三、九十四条: visitors are proposed, handled by the office, decided, filed, and reported upward."""

from datetime import date

import pytest

from jkgov_desktop.records.leaders.activities import VisitorKind, VisitorLevel
from jkgov_desktop.rulebook.findings import Severity

from .leaders_sheets import found, reception

CAME = {"today": date(2026, 3, 12)}
FOREIGN = {"decided_on": date(2026, 3, 6), "filed_on": date(2026, 3, 9), "leader": "deputy"}


@pytest.mark.parametrize("level", [VisitorLevel.MINISTER, VisitorLevel.BUREAU, VisitorLevel.DIVISION])
@pytest.mark.parametrize("kind", [VisitorKind.STATE, VisitorKind.PROVINCE, VisitorKind.CITY])
def test_a_division_head_or_above_is_reported_to_the_party_committee(kind, level):
    (finding,) = found("party_told", reception(kind, level))
    assert (finding.article, finding.severity, finding.field) == (94, Severity.WARN, "party_on")
    assert found("party_told", reception(kind, level, sheet=CAME))[0].severity is Severity.BLOCK
    (told,) = found("party_told", reception(kind, level, party_on=date(2026, 3, 10)))
    assert told.severity is Severity.MET


@pytest.mark.parametrize(
    ("kind", "level"),
    [
        (VisitorKind.CITY, VisitorLevel.DEPUTY_DIVISION),
        (VisitorKind.PROVINCE, VisitorLevel.SECTION),
        (VisitorKind.OTHER_PROVINCE, VisitorLevel.DIVISION),
        (VisitorKind.FOREIGN, VisitorLevel.NONE),
    ],
)
def test_others_are_not(kind, level):
    assert found("party_told", reception(kind, level)) == []


def test_every_visit_is_brought_to_the_office():
    assert found("reception_arranged", reception()) == []
    (finding,) = found("reception_arranged", reception(office_on=None))
    assert (finding.article, finding.severity, finding.field) == (94, Severity.WARN, "office_on")
    (late,) = found("reception_arranged", reception(office_on=None, sheet=CAME))
    assert late.severity is Severity.BLOCK


def test_who_proposes_and_who_receives_is_named():
    bare = reception(sheet={"proposed_by": "", "undertaker": ""})
    assert [one.field for one in found("reception_arranged", bare)] == ["proposed_by", "undertaker"]


def test_the_office_itself_handles_governments_of_other_provinces():
    other = reception(VisitorKind.OTHER_PROVINCE, sheet={"proposed_by": ""})
    assert found("reception_arranged", other) == []
    (finding,) = found("reception_arranged", reception(VisitorKind.OTHER_PROVINCE, office_on=None))
    assert finding.says == "省外政府代表团由县政府办公室统一办理，没有办理记录。"


def test_a_meeting_with_foreign_guests_that_was_decided_and_filed_is_in_order():
    assert found("foreign_guests", reception(VisitorKind.FOREIGN, **FOREIGN)) == []
    assert found("foreign_guests", reception(VisitorKind.CITY, leader="deputy")) == []


@pytest.mark.parametrize("missing", ["decided_on", "filed_on"])
def test_what_is_missing_warns_before_they_come_and_blocks_then(missing):
    fields = {**FOREIGN, missing: None}
    (before,) = found("foreign_guests", reception(VisitorKind.FOREIGN, **fields))
    (after,) = found("foreign_guests", reception(VisitorKind.FOREIGN, sheet=CAME, **fields))
    assert (before.article, before.field, before.severity) == (93, missing, Severity.WARN)
    assert after.severity is Severity.BLOCK


def test_a_visit_no_leader_takes_part_in_needs_no_decision():
    assert found("foreign_guests", reception(VisitorKind.FOREIGN, filed_on=date(2026, 3, 9))) == []


def test_a_decision_after_the_visit_is_asked_about():
    assert found("foreign_guests", reception(VisitorKind.FOREIGN, **{**FOREIGN, "decided_on": date(2026, 3, 12)})) == []
    (finding,) = found("foreign_guests", reception(VisitorKind.FOREIGN, **{**FOREIGN, "decided_on": date(2026, 3, 13)}))
    assert (finding.severity, finding.sum) == (Severity.WARN, "2026-03-12来访 2026-03-13决定")
