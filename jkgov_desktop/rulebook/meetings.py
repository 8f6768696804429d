"""What the rules ask of a meeting and its record."""

from collections.abc import Iterable, Iterator

from jkgov_desktop.records.meetings import (
    Attendee,
    MeetingKind,
    MeetingRole,
    MeetingSheet,
    Presence,
    Stage,
)
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.edition import Presider, Standing
from jkgov_desktop.rulebook.findings import Finding, Severity, check
from jkgov_desktop.rulebook.people import signers

_AWAY = (Presence.EXCUSED, Presence.ABSENT)


def persons(attendees: Iterable[Attendee]) -> int:
    """How many persons `attendees` are; somebody listed twice counts once."""
    return len({one.line.person or (one.line.id, one.line.title) for one in attendees})


@check(50, 51, on=MeetingSheet)
def quorum(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """Enough members come (a forecast while planned) or came (from the opening on)."""
    rule = rules.body(sheet.meeting.kind).quorum
    if rule is None:
        return
    members = sheet.members()
    planned = sheet.stage is Stage.PLANNED
    if not members:
        yield quorum.finding(
            Severity.HINT if planned else Severity.BLOCK,
            "出席人员名单是空的，无法计算法定人数。",
            remedy="请列出出席人员。",
            article=rule.article,
            field="attendees",
        )
        return
    if planned:
        counted, coming = "预计", [one for one in members if one.line.presence not in _AWAY]
    else:
        present_now = (one for one in members if one.line.presence is Presence.PRESENT)
        counted, coming = "实到", [one for one in present_now if not one.line.substitute]
    of, present = persons(members), persons(coming)
    substitutes = persons(one for one in members if one not in coming and one.line.substitute)
    reckoning = rule.sentence(present, of=of, counted=counted)
    if substitutes:
        reckoning += f"（替会{substitutes}人不计）"
    enough = rule.met(present, of=of)
    yield quorum.finding(
        _quorum_severity(planned=planned, enough=enough),
        f"{counted}出席人数{'达到' if enough else '达不到'}法定人数（{rule.words}）。",
        sum=reckoning,
        remedy="" if enough else _quorum_remedy(sheet.stage),
        article=rule.article,
        field="attendees",
    )


def _quorum_severity(*, planned: bool, enough: bool) -> Severity:
    if planned:
        return Severity.HINT if enough else Severity.WARN
    return Severity.MET if enough else Severity.BLOCK


def _quorum_remedy(stage: Stage) -> str:
    if stage is Stage.PLANNED:
        return "请联系请假人员到会，或另定会期。"
    if stage is Stage.RUNNING:
        return "请核对到会情况；人数确实不足的，不开会，另定会期。"
    return "请核对到会情况；人数确实不足的，写明准予理由。"


@check(50, 51, 53, 54, 55, 6, on=MeetingSheet, readings=("presiding_deputy",))
def presider(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """Whoever presides may do so."""
    body = rules.body(sheet.meeting.kind)
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
    """Whether the office reads it so anyway, or all who would be delegated first are noted as away."""
    presiders = rules.body(sheet.meeting.kind).presiders
    first = {one.role for one in presiders if one.standing is Standing.DELEGATED}
    ahead = [one.line.presence for one in sheet.attendees if one.role in first]
    all_away = bool(ahead) and all(presence in _AWAY for presence in ahead)
    return all_away or rules.reading("presiding_deputy") == "any_deputy"


def _presider_name(sheet: MeetingSheet) -> str:
    return sheet.presider_title + sheet.presider


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


@check(50, 51, 53, 54, 55, on=MeetingSheet)
def presider_comes(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """Whoever presides is not away."""
    for one in sheet.attendees:
        if one.line.person and one.line.person == sheet.meeting.presider and one.line.presence in _AWAY:
            yield presider_comes.finding(
                Severity.BLOCK,
                f"主持人{one.name}已登记为{one.line.presence.label}，不能主持会议。",
                remedy="请改正到会情况，或另选主持人并记明委托。",
                article=rules.body(sheet.meeting.kind).article,
                field="presider",
            )


@check(50, 51, 53, 54, 55, on=MeetingSheet)
def agenda(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """There is something to discuss."""
    if not sheet.items:
        yield agenda.finding(
            Severity.HINT,
            "还没有议题。",
            remedy="请录入议题、汇报单位和汇报时间。",
            article=rules.body(sheet.meeting.kind).article,
            field="items",
        )


@check(51, on=MeetingSheet)
def fixed_observers(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """Those who always sit in are on the list."""
    body = rules.body(sheet.meeting.kind)
    titles = [one.line.title for one in sheet.attendees]
    missing = [one for one in body.fixed_observers if not any(one.is_in(title) for title in titles)]
    if missing:
        yield fixed_observers.finding(
            Severity.HINT,
            f"固定列席人员未列全，缺：{'、'.join(one.who for one in missing)}。",
            sum=f"固定列席{len(body.fixed_observers)} 已列{len(body.fixed_observers) - len(missing)}",
            remedy="请补入列席名单。",
            article=body.article,
            field="attendees",
        )


@check(58, on=MeetingSheet)
def reporting_minutes(sheet: MeetingSheet, _rules: Book) -> Iterator[Finding]:
    """Every item has its minutes before it is reported (第三项)."""
    if sheet.stage in {Stage.CLOSED, Stage.SIGNED}:
        return
    for one in sheet.items:
        if not one.item.minutes:
            yield reporting_minutes.finding(
                Severity.WARN,
                f"议题{one.item.place}“{one.item.title}”未定汇报时间。",
                remedy="请在会前确定汇报分钟数。",
                subject=one.item.id,
                field="minutes",
                clause="第三项",
            )


@check(58, on=MeetingSheet)
def reporting_unit(sheet: MeetingSheet, _rules: Book) -> Iterator[Finding]:
    """Every item has a unit that reports it (第八项); Party group meetings are not named there."""
    if sheet.meeting.kind is MeetingKind.PARTY_GROUP:
        return
    for one in sheet.items:
        if not one.item.unit:
            yield reporting_unit.finding(
                Severity.WARN,
                f"议题{one.item.place}“{one.item.title}”未填汇报单位。",
                remedy="请选择承办部门，由其主要负责人汇报。",
                subject=one.item.id,
                field="unit",
                clause="第八项",
            )


@check(58, on=MeetingSheet)
def reason_of_absence(sheet: MeetingSheet, _rules: Book) -> Iterator[Finding]:
    """Whoever is excused has one of the six reasons (第七项)."""
    for one in sheet.attendees:
        if one.line.presence is Presence.EXCUSED and one.line.reason is None and _is_called(one):
            yield reason_of_absence.finding(
                Severity.BLOCK,
                f"{one.printed}请假，没有填写事由。",
                remedy="请假须经批准，且属于规定的六种情形之一，请选择事由。",
                subject=one.line.id,
                field="reason",
                clause="第七项",
            )


@check(58, on=MeetingSheet)
def substitute(sheet: MeetingSheet, _rules: Book) -> Iterator[Finding]:
    """The principal of a unit who is excused sends the deputy in charge (第七项)."""
    for one in sheet.attendees:
        excused = one.line.presence is Presence.EXCUSED and _is_called(one)
        if excused and one.role is PostRole.PRINCIPAL and not one.line.substitute:
            yield substitute.finding(
                Severity.BLOCK,
                f"{one.printed}请假，没有人替会。",
                remedy="请由该单位主持工作的副职到会，并填写替会人。",
                subject=one.line.id,
                field="substitute",
                clause="第七项",
            )


def _is_called(attendee: Attendee) -> bool:
    return attendee.line.role is not MeetingRole.INVITEE


@check(58, on=MeetingSheet)
def decisions(sheet: MeetingSheet, _rules: Book) -> Iterator[Finding]:
    """A meeting that is over has settled something on every item (第四项)."""
    if sheet.stage is not Stage.CLOSED:
        return
    for one in sheet.items:
        if not one.decisions:
            yield decisions.finding(
                Severity.WARN,
                f"议题{one.item.place}“{one.item.title}”没有议定事项。",
                remedy="请补记议定事项；会上未议的，移到下次会议。",
                subject=one.item.id,
                field="decisions",
                clause="第四项",
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
