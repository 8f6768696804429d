"""Whether enough members come, who may stay away, and who is late (第50、51条、第58条)."""

from collections.abc import Iterator
from datetime import time

from jkgov_desktop.records.meetings.attendance import AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.meeting import MeetingStage, minutes_between
from jkgov_desktop.records.meetings.sheets import Attendee, MeetingSheet
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check
from jkgov_desktop.rulebook.meetings.counting import AWAY, came, coming_members, out_by_item, persons, quorum_sum


@check(50, 51, on=MeetingSheet)
def quorum(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """Enough members come (a forecast while planned) or came (from the opening on)."""
    rule = rules.body(sheet.meeting.kind).quorum
    if rule is None:
        return
    members = sheet.members()
    planned = sheet.stage is MeetingStage.PLANNED
    if not members:
        yield quorum.finding(
            Severity.HINT if planned else Severity.BLOCK,
            "出席人员名单是空的，无法计算法定人数。",
            remedy="请列出出席人员。",
            article=rule.article,
            field="attendees",
        )
        return
    counted = "预计" if planned else "实到"
    enough = rule.met(persons(coming_members(sheet)), of=persons(members))
    yield quorum.finding(
        _quorum_severity(planned=planned, enough=enough),
        f"{counted}出席人数{'达到' if enough else '达不到'}法定人数（{rule.words}）。",
        sum=quorum_sum(sheet, rule),
        remedy="" if enough else _quorum_remedy(sheet.stage),
        article=rule.article,
        field="attendees",
    )


def _quorum_severity(*, planned: bool, enough: bool) -> Severity:
    if planned:
        return Severity.HINT if enough else Severity.WARN
    return Severity.MET if enough else Severity.BLOCK


def _quorum_remedy(stage: MeetingStage) -> str:
    if stage is MeetingStage.PLANNED:
        return "请联系请假人员到会，或另定会期。"
    if stage is MeetingStage.RUNNING:
        return "请核对到会情况；人数确实不足的，不开会，另定会期。"
    return "请核对到会情况；人数确实不足的，写明准予理由。"


@check(50, 51, on=MeetingSheet)
def item_quorum(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """Enough members are in the room for every item that is taken, whoever comes and goes."""
    rule = rules.body(sheet.meeting.kind).quorum
    members = sheet.members()
    if rule is None or not members or sheet.stage is MeetingStage.PLANNED:
        return
    here, of = [one for one in members if came(one)], persons(members)
    if not rule.met(persons(here), of=of):
        return
    for item, out in zip(sheet.items, out_by_item(sheet), strict=True):
        if not out or item.put_off:
            continue
        present = persons(one for one in here if one.line.id not in out)
        if rule.met(present, of=of):
            continue
        gone = "、".join(one.name or one.line.title for one in here if one.line.id in out)
        yield item_quorum.finding(
            Severity.BLOCK,
            f"审议议题{item.item.place}“{item.item.title}”时，在场出席人员达不到法定人数（{rule.words}）。",
            sum=f"{rule.sentence(present, of=of, counted='在场')}（不在场：{gone}）",
            remedy="请核对进出情况；确实不足的，等候返回后再议，或将该议题缓议。",
            article=rule.article,
            subject=item.item.id,
            field="movements",
        )


@check(58, on=MeetingSheet)
def reason_of_absence(sheet: MeetingSheet, _rules: Book) -> Iterator[Finding]:
    """Whoever is excused has one of the six reasons (第七项)."""
    for one in sheet.attendees:
        if one.line.presence is AttendanceState.EXCUSED and one.line.reason is None and _is_called(one):
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
        excused = one.line.presence is AttendanceState.EXCUSED and _is_called(one)
        if excused and one.role is PostRole.PRINCIPAL and not one.line.substitute:
            yield substitute.finding(
                Severity.BLOCK,
                f"{one.printed}请假，没有人替会。",
                remedy="请由该单位主持工作的副职到会，并填写替会人。",
                subject=one.line.id,
                field="substitute",
                clause="第七项",
            )


@check(58, on=MeetingSheet)
def approved_absence(sheet: MeetingSheet, _rules: Book) -> Iterator[Finding]:
    """Whoever is excused was excused by somebody (第七项)."""
    if sheet.stage is MeetingStage.SIGNED:
        return
    for one in sheet.attendees:
        line = one.line
        if line.presence is AttendanceState.EXCUSED and line.reason and not line.approved_by and _is_called(one):
            yield approved_absence.finding(
                Severity.BLOCK,
                f"{one.printed}请假，没有登记准假人。",
                remedy="请假须经批准，请选择准假人。",
                subject=line.id,
                field="approved_by",
                clause="第七项",
            )


@check(58, on=MeetingSheet)
def substitute_in_charge(sheet: MeetingSheet, _rules: Book) -> Iterator[Finding]:
    """Whoever is sent instead is the deputy in charge, and only for one of the six reasons (第七项)."""
    if sheet.stage is MeetingStage.SIGNED:
        return
    for one in sheet.attendees:
        line = one.line
        if not line.substitute or not _is_called(one):
            continue
        if not line.in_charge:
            yield substitute_in_charge.finding(
                Severity.BLOCK,
                f"{one.printed}由{line.substitute}替会，尚未确认其为主持工作的副职。",
                remedy="请核对替会人身份并勾选；不是主持工作的副职的，请另派。",
                subject=line.id,
                field="in_charge",
                clause="第七项",
            )
        elif line.presence is not AttendanceState.EXCUSED:
            yield substitute_in_charge.finding(
                Severity.BLOCK,
                f"{one.printed}没有请假，却由{line.substitute}替会。",
                remedy="替会限于规定的六种请假情形，请将到会情况改为请假并选择事由。",
                subject=line.id,
                field="presence",
                clause="第七项",
            )


@check(58, on=MeetingSheet, readings=("late_arrival",))
def punctuality(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """Nobody stays away, comes late or leaves early without a reason (第六项)."""
    if sheet.stage not in {MeetingStage.RUNNING, MeetingStage.CLOSED}:
        return
    allowed = 10 if rules.reading("late_arrival") == "ten_minutes" else 0
    for one in sheet.attendees:
        said = "" if one.line.note or not _is_called(one) else _missed(one, sheet, allowed)
        if said:
            yield punctuality.finding(
                Severity.BLOCK,
                f"{one.printed}{said}，没有说明原因。",
                remedy="请问明原因填入备注；确属无故的，写明准予理由并列入通报。",
                subject=one.line.id,
                field="note",
                clause="第六项",
            )


def _missed(one: Attendee, sheet: MeetingSheet, allowed: int) -> str:
    line, meeting = one.line, sheet.meeting
    if line.presence is AttendanceState.ABSENT:
        return "缺席"
    if line.presence is not AttendanceState.PRESENT:
        return ""
    late, early = _late(line.arrived, meeting.opened), _late(meeting.closed, line.left)
    said = [f"迟到{late}分钟"] if late > allowed else []
    if early > allowed:
        said.append(f"早退{early}分钟")
    return "、".join(said)


def _late(at: time | None, due: time | None) -> int:
    """Minutes `at` is after `due`; 0 when it is not, or when either is not known."""
    return minutes_between(due, at) if at and due and at > due else 0


@check(58, 81, on=MeetingSheet)
def leave_log(sheet: MeetingSheet, _rules: Book) -> Iterator[Finding]:
    """The list of those who come agrees with the leave log."""
    if sheet.stage is MeetingStage.SIGNED:
        return
    for one in sheet.attendees:
        presence = one.line.presence
        if not one.away or presence in AWAY:
            continue
        came_anyway = presence is AttendanceState.PRESENT
        yield leave_log.finding(
            Severity.HINT,
            f"{one.printed}外出登记为{one.away}，" + ("却已到会。" if came_anyway else "尚未登记请假。"),
            remedy="请核对，已返回的请到“请假外出”销假。" if came_anyway else "请登记请假和替会，或核对外出登记。",
            article=81 if came_anyway else 58,
            subject=one.line.id,
            field="presence",
            clause="" if came_anyway else "第七项",
        )


def _is_called(attendee: Attendee) -> bool:
    return attendee.line.role is not MeetingRole.INVITEE
