"""What the rules ask of invitations and of what leaders take part in (第79、80、81、95条)."""

from collections.abc import Iterator
from datetime import date, timedelta

from jkgov_desktop.records.leaders.activities import InvitationResult
from jkgov_desktop.records.leaders.sheets import ActivitySheet, BusyLeader, InvitationSheet
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.figures.leaders import Screen
from jkgov_desktop.rulebook.findings import Finding, Severity, check, computes

_REFUSED = (InvitationResult.DECLINED, InvitationResult.WITHDRAWN)
_GOES = (InvitationResult.ACCEPTED, InvitationResult.OTHER_LEADER)


@computes(80, 95)
def latest_arrival(event: date, days: int) -> date:
    """The last day on which an invitation to an important event is in time; calendar days."""
    return event - timedelta(days=days)


def screen_of(sheet: InvitationSheet, rules: Book) -> Screen | None:
    """The group of events leaders keep away from that this one belongs to."""
    screens = rules.edition.leaders.screens
    return next((one for one in screens if one.covers(sheet.invitation.nature, sheet.unit_kind)), None)


@check(79, on=InvitationSheet)
def kept_away(sheet: InvitationSheet, rules: Book) -> Iterator[Finding]:
    """Leaders keep away from ceremonies and celebrations, with the exceptions the rules name."""
    invitation, screen = sheet.invitation, screen_of(sheet, rules)
    if screen is None or invitation.result in _REFUSED:
        return
    nature = invitation.nature.label
    if invitation.exception not in screen.exceptions:
        allowed = "、".join(one.label for one in screen.exceptions)
        claimed = f"“{invitation.exception.label}”不是这类活动的例外" if invitation.exception else ""
        yield kept_away.finding(
            Severity.BLOCK,
            f"{nature}属于{screen.words}，县政府领导不参加。",
            sum=claimed,
            remedy=f"请谢绝；属于{allowed}的，选择例外情形并写明理由。",
            field="exception",
        )
    elif not invitation.exception_reason:
        yield kept_away.finding(
            Severity.WARN,
            f"{nature}按“{invitation.exception.label if invitation.exception else ''}”例外参加，没有写明理由。",
            remedy="请填写例外理由，如工程名称、批准文件。",
            field="exception_reason",
        )
    else:
        yield kept_away.finding(
            Severity.MET,
            f"{nature}属于例外，可以参加。",
            sum=invitation.exception_reason,
            field="exception",
        )


@check(80, 95, on=InvitationSheet)
def early_enough(sheet: InvitationSheet, rules: Book) -> Iterator[Finding]:
    """An important event is brought to the office three calendar days ahead."""
    invitation = sheet.invitation
    if not invitation.important or invitation.result in _REFUSED:
        return
    days = rules.edition.leaders.invitation_days
    latest = latest_arrival(invitation.start.day, days)
    ahead = (invitation.start.day - invitation.received_on).days
    reckoning = f"活动{_said(invitation.start.day)} 应于{_said(latest)}前（含当日）报 {_said(invitation.received_on)}报"
    if ahead >= days:
        yield early_enough.finding(Severity.MET, f"重要活动提前{ahead}天报送。", sum=reckoning, field="received_on")
    else:
        yield early_enough.finding(
            Severity.BLOCK,
            f"邀请参加重要活动应提前{days}天报县政府办公室，现提前{max(ahead, 0)}天。",
            sum=f"{reckoning} 迟{days - ahead}天",
            remedy="请退回或请主办单位改期；仍要安排的，写明准予理由。",
            field="received_on",
        )


def _said(day: date) -> str:
    return f"{day.month}月{day.day}日"


@check(80, on=InvitationSheet)
def through_office(sheet: InvitationSheet, _rules: Book) -> Iterator[Finding]:
    """Every invitation goes through the office; nobody sends one to a leader himself."""
    if sheet.invitation.direct:
        yield through_office.finding(
            Severity.BLOCK,
            f"{sheet.unit or '邀请单位'}将请柬直送领导本人。",
            remedy="邀请一律由县政府办公室统一安排，请提醒邀请单位补办，并写明准予理由。",
            field="direct",
        )


@check(80, 95, on=InvitationSheet)
def decided_in_order(sheet: InvitationSheet, _rules: Book) -> Iterator[Finding]:
    """The office director looks first, then the leader decides."""
    invitation = sheet.invitation
    if invitation.result is InvitationResult.WITHDRAWN:
        return
    if invitation.decided_on and not invitation.director_on:
        yield decided_in_order.finding(
            Severity.WARN,
            "邀请已由领导审定，没有主任审示的记录。",
            remedy="请先送办公室主任审示，并填写主任审示日期。",
            field="director_on",
        )
    elif invitation.decided_on and invitation.director_on and invitation.director_on > invitation.decided_on:
        yield decided_in_order.finding(
            Severity.WARN,
            "主任审示日期在领导审定之后。",
            sum=f"主任{_said(invitation.director_on)} 领导{_said(invitation.decided_on)}",
            remedy="请核对两个日期。",
            field="director_on",
        )
    if invitation.result in _GOES and not invitation.decided_on:
        yield decided_in_order.finding(
            Severity.BLOCK,
            "领导参加活动须经审定，没有领导审定的记录。",
            remedy="请报领导审定后，填写审定领导和审定日期。",
            field="decided_on",
        )


@check(80, on=InvitationSheet)
def still_undecided(sheet: InvitationSheet, rules: Book) -> Iterator[Finding]:
    """An event that is near and of which nobody has decided."""
    invitation = sheet.invitation
    left = (invitation.start.day - sheet.today).days
    if invitation.result is None and left <= rules.edition.leaders.invitation_days:
        yield still_undecided.finding(
            Severity.WARN,
            "活动已过，邀请还没有结果。" if left < 0 else "活动临近，邀请还没有审定。",
            sum=f"活动{_said(invitation.start.day)} 今天{_said(sheet.today)}",
            remedy="请补记结果。" if left < 0 else "请尽快送主任审示，报领导审定。",
            field="result",
        )


@check(80, 81, on=InvitationSheet)
def invited_is_free(sheet: InvitationSheet, _rules: Book) -> Iterator[Finding]:
    """Whoever is invited is here and not due elsewhere."""
    if sheet.invitation.result in (None, InvitationResult.ACCEPTED):
        for one in sheet.busy:
            yield invited_is_free.finding(
                _busy_severity(one),
                f"{one.name}当时{one.why}。",
                remedy="请另请领导参加，或与主办单位商量改期。",
                article=81 if one.away else 80,
                field="leader",
            )


@check(80, 81, on=ActivitySheet)
def activity_is_possible(sheet: ActivitySheet, _rules: Book) -> Iterator[Finding]:
    """Everybody who takes part is here and not due elsewhere."""
    for one in sheet.busy:
        yield activity_is_possible.finding(
            _busy_severity(one),
            f"{one.name}当时{one.why}。",
            remedy="请改派其他领导，或调整时间。",
            article=81 if one.away else 80,
            field="leader",
        )


def _busy_severity(one: BusyLeader) -> Severity:
    return Severity.WARN if one.away else Severity.HINT
