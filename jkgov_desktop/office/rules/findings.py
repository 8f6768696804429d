"""What the rules say of a record, and what somebody decided to set aside, with the reason."""

from datetime import time
from typing import Any

from msgspec import Struct

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.house import Override
from jkgov_desktop.records.meetings.sheets import MeetingSheet
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Finding, Severity


class Judged(Struct, frozen=True):
    """A finding, and the override that sets it aside if there is one."""

    finding: Finding
    override: Override | None = None

    @property
    def blocks(self) -> bool:
        """Whether this must be mended or set aside before work goes on."""
        return self.finding.severity is Severity.BLOCK and self.override is None


def judged(desk: Desk, record_id: Id, sheet: Any) -> tuple[Judged, ...]:
    """Every finding about a record by its sheet, the gravest first, with what was set aside."""
    made = {(one.check, one.finding): one for one in desk.recall(_overrides).get(record_id, ())}
    found = desk.rules.judge(sheet)
    return tuple(Judged(finding, made.get((finding.check, _said(finding)))) for finding in found)


def _overrides(desk: Desk) -> dict[Id, list[Override]]:
    found: dict[Id, list[Override]] = {}
    for one in desk.store.all(Override):
        found.setdefault(one.subject_id, []).append(one)
    return found


def judge_meeting(desk: Desk, sheet: MeetingSheet) -> tuple[Judged, ...]:
    """Every finding about a meeting, the gravest first."""
    return judged(desk, sheet.meeting.id, sheet)


def blocks_opening(desk: Desk, sheet: MeetingSheet, at: time) -> tuple[Finding, ...]:
    """What forbids to declare this meeting open at `at`: no quorum, unless that was set aside (第50、51条)."""
    opened = replace(sheet, meeting=replace(sheet.meeting, opened=at))
    return tuple(one.finding for one in judge_meeting(desk, opened) if one.blocks and one.finding.check == "quorum")


def set_aside(desk: Desk, record: Record, finding: Finding, reason: str) -> Override:
    """Set a finding aside with a reason; it stays in the compliance ledger."""
    override = Override(
        made_on=desk.now().date(),
        subject_table=record.register.table,
        subject_id=record.id,
        subject_name=record.called(),
        check=finding.check,
        article=finding.article,
        finding=_said(finding),
        reason=reason,
        clerk=desk.clerk,
    )
    with desk.unit(f"准予“{finding.says}”") as unit:
        return unit.add(override)


def _said(finding: Finding) -> str:
    return f"{finding.says}{'（' + finding.sum + '）' if finding.sum else ''}"[:300]
