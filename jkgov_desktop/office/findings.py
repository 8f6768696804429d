"""What the rules say of a record, and what somebody decided to set aside, with the reason."""

from dataclasses import dataclass

from jkgov_desktop.office import meetings
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.house import Override
from jkgov_desktop.records.meetings import Meeting, MeetingSheet
from jkgov_desktop.records.register import Record
from jkgov_desktop.rulebook.findings import Finding, Severity


@dataclass(frozen=True)
class Judged:
    """A finding, and the override that sets it aside if there is one."""

    finding: Finding
    override: Override | None = None

    @property
    def blocks(self) -> bool:
        """Whether this must be mended or set aside before work goes on."""
        return self.finding.severity is Severity.BLOCK and self.override is None


def judge_meeting(desk: Desk, sheet: MeetingSheet) -> tuple[Judged, ...]:
    """Every finding about a meeting, the gravest first."""
    made = {(one.check, one.finding): one for one in desk.store.all(Override, subject_id=sheet.meeting.id)}
    found = desk.rules.judge(sheet)
    return tuple(Judged(finding, made.get((finding.check, _said(finding)))) for finding in found)


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


def every_finding(desk: Desk) -> list[tuple[Meeting, Judged]]:
    """Every finding in the database that is not simply met, meeting by meeting, the newest first."""
    return [
        (meeting, judged)
        for meeting in desk.store.all(Meeting)
        for judged in judge_meeting(desk, meetings.sheet(desk, meeting.id))
        if judged.finding.severity is not Severity.MET
    ]


def subject_of(finding: Finding, sheet: MeetingSheet) -> Id:
    """The record a finding is about; the meeting itself when it names none."""
    return finding.subject or sheet.meeting.id


def _said(finding: Finding) -> str:
    return f"{finding.says}{'（' + finding.sum + '）' if finding.sum else ''}"[:300]
