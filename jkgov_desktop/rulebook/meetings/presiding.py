"""Who presides over a meeting, and who signs its minutes."""

from collections.abc import Iterator

from jkgov_desktop.records.meetings.meeting import MeetingStage
from jkgov_desktop.records.meetings.sheets import MeetingSheet
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.edition import Presider, Standing
from jkgov_desktop.rulebook.findings import Finding, Severity, check
from jkgov_desktop.rulebook.meetings.counting import AWAY, is_away
from jkgov_desktop.rulebook.people import signers


@check(50, 51, 53, 54, 55, 57, 6, on=MeetingSheet, readings=("presiding_deputy",))
def presider(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """Whoever presides may do so."""
    body = rules.body(sheet.meeting.kind)
    if not body.presiders:
        return
    ordinary = "、".join(one.role.label for one in body.presiders if one.standing is not Standing.EXCEPTION)
    if not sheet.meeting.presider:
        yield presider.finding(
            Severity.HINT,
            "还没有确定主持人。",
            remedy=f"请选择主持人：{ordinary}。",
            article=body.article,
            field="presider",
        )
        return
    right = _right_to_preside(sheet, rules)
    if right is None:
        yield presider.finding(
            Severity.WARN,
            f"{_presider_name(sheet)}不在可以主持{sheet.meeting.kind.label}的人员之列。",
            remedy=f"应由{ordinary}主持，请核对主持人及其任职。",
            article=body.article,
            field="presider",
        )
    elif right.standing is Standing.EXCEPTION and not _exception_holds(sheet, rules):
        yield presider.finding(
            Severity.WARN,
            f"{_presider_name(sheet)}仅在{ordinary}都不能主持时，受委托主持。",
            remedy="请确认前位领导当日外出，并记明委托情况。",
            article=right.article,
            field="presider",
        )


def _right_to_preside(sheet: MeetingSheet, rules: Book) -> Presider | None:
    return rules.body(sheet.meeting.kind).presider(sheet.presider_role, sheet.presider_seat)


def _exception_holds(sheet: MeetingSheet, rules: Book) -> bool:
    """Whether the office reads it so anyway, or all who would be delegated first are away or not in office."""
    presiders = rules.body(sheet.meeting.kind).presiders
    first = {one.role for one in presiders if one.standing is Standing.DELEGATED}
    ahead = [is_away(one) for one in sheet.attendees if one.role in first]
    vacant = not ahead and bool(first) and first <= set(sheet.vacant)
    all_away = vacant or (bool(ahead) and all(ahead))
    return all_away or rules.reading("presiding_deputy") == "any_deputy"


def _presider_name(sheet: MeetingSheet) -> str:
    return sheet.presider_title + sheet.presider


@check(49, on=MeetingSheet)
def meeting_kind(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """It is of a kind the rules have."""
    kinds, kind = rules.edition.bodies, sheet.meeting.kind
    if kind not in kinds:
        yield meeting_kind.finding(
            Severity.HINT,
            f"规则中没有“{kind.label}”这一类会议，谁主持、谁参加、到会多少未对照检查。",
            remedy=f"请核对会议类别，规则中有：{'、'.join(one.label for one in kinds)}。",
            field="kind",
        )


@check(51, 53, 54, 55, 6, on=MeetingSheet)
def delegation(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """Whoever presides for somebody else has the delegation on record."""
    right = _right_to_preside(sheet, rules)
    if right is None or right.standing is Standing.OWN or sheet.meeting.delegation:
        return
    own = rules.body(sheet.meeting.kind).presiders[0].role.label
    yield delegation.finding(
        Severity.WARN,
        f"{_presider_name(sheet)}主持须受{own}委托，尚未记明。",
        remedy=f"请填写委托情况，如“受{own}委托”。",
        article=right.article,
        field="delegation",
    )


@check(50, 51, 53, 54, 55, 57, on=MeetingSheet)
def presider_comes(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """Whoever presides is not away."""
    article = rules.body(sheet.meeting.kind).article
    for one in sheet.attendees:
        if not one.line.person or one.line.person != sheet.meeting.presider:
            continue
        if one.line.presence in AWAY:
            yield presider_comes.finding(
                Severity.BLOCK,
                f"主持人{one.name}已登记为{one.line.presence.label}，不能主持会议。",
                remedy="请改正到会情况，或另选主持人并记明委托。",
                article=article,
                field="presider",
            )
        elif one.away and sheet.stage is MeetingStage.PLANNED:
            yield presider_comes.finding(
                Severity.WARN,
                f"主持人{one.name}开会时外出（{one.away}）。",
                remedy="请核对请假外出登记，或另选主持人并记明委托。",
                article=article,
                field="presider",
            )


@check(56, on=MeetingSheet, readings=("minutes_otherwise",))
def minutes_signer(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """The minutes are signed by the county head, or by the deputy head who presided."""
    if sheet.minutes is None:
        return
    allowed = signers(rules.edition, sheet.presider_role)
    by_whom = "或".join(role.label for role in allowed)
    if not sheet.minutes.signer:
        yield minutes_signer.finding(
            Severity.HINT,
            "纪要还没有签发人。",
            remedy=f"本次会议纪要由{by_whom}签发。",
            field="signer",
        )
        return
    severity = _signer_severity(sheet, rules)
    if severity is Severity.MET:
        yield minutes_signer.finding(severity, f"纪要由{_signer_name(sheet)}签发。", field="signer")
        return
    says = {
        Severity.WARN: "主持人不是县长、副县长，规则没有写明副县长可以签发这次会议的纪要。",
        Severity.BLOCK: f"{_signer_name(sheet)}不能签发这次会议的纪要。",
    }
    yield minutes_signer.finding(
        severity,
        says[severity],
        sum=f"主持：{_presider_name(sheet)}" if sheet.presider else "",
        remedy=f"请送{by_whom}签发。",
        field="signer",
    )


def _signer_name(sheet: MeetingSheet) -> str:
    return (sheet.signer_role.label if sheet.signer_role else "") + sheet.signer


def _signer_severity(sheet: MeetingSheet, rules: Book) -> Severity:
    rule, role = rules.edition.minutes_signers, sheet.signer_role
    presided = sheet.minutes is not None and sheet.minutes.signer == sheet.meeting.presider
    if role in rule.always or (presided and role in rule.presiding):
        return Severity.MET
    silent = sheet.presider_role not in (*rule.always, *rule.presiding)
    if silent and role in rule.presiding:
        delegated = rules.reading("minutes_otherwise") == "delegated_deputy"
        return Severity.MET if delegated else Severity.WARN
    return Severity.BLOCK
