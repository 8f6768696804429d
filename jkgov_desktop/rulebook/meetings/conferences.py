"""Conferences that departments hold for the whole county (第57条)."""

from collections.abc import Iterator

from jkgov_desktop.records.meetings.sheets import ConferenceSheet
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check


@check(57, on=ConferenceSheet)
def township_principals(sheet: ConferenceSheet, _rules: Book) -> Iterator[Finding]:
    """Principals of townships are called only when needed, and with the county head's approval."""
    conference = sheet.conference
    if not conference.calls_townships:
        return
    if not conference.approved_by:
        yield township_principals.finding(
            Severity.BLOCK,
            "请乡镇（街道）主要负责人参加，没有报县长批准。",
            remedy="请报县长批准，并登记批准人和日期；未批准的不请其参加。",
            field="approved_by",
        )
    elif sheet.approver_role is not PostRole.COUNTY_HEAD:
        yield township_principals.finding(
            Severity.BLOCK,
            f"请乡镇（街道）主要负责人参加由{sheet.approver}批准，不是县长。",
            remedy="请报县长批准。",
            field="approved_by",
        )
    elif conference.approved_on and conference.approved_on > conference.held_on:
        yield township_principals.finding(
            Severity.BLOCK,
            "县长批准日期晚于会议日期。",
            sum=f"批准 {conference.approved_on.isoformat()} 会议 {conference.held_on.isoformat()}",
            remedy="应先报批再开会，请核对日期。",
            field="approved_on",
        )
    if not conference.reason:
        yield township_principals.finding(
            Severity.WARN,
            "一般不请乡镇（街道）主要负责人参加，没有写明理由。",
            remedy="请填写确需其参加的理由，或改由有关负责人参加。",
            field="reason",
        )
