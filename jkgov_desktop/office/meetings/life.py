"""The life of a meeting: 筹备, 议题, 通知, 到会, 记录, 纪要, 交办."""

from collections.abc import Iterator, Sequence

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.life import Batch, Fact, Life, Stage, Weight, Words, words
from jkgov_desktop.office.meetings.clock import clock_now
from jkgov_desktop.office.meetings.holding import close_meeting, open_meeting
from jkgov_desktop.office.meetings.planning import note_notice
from jkgov_desktop.office.meetings.sheets import newest_minutes, sheet_of
from jkgov_desktop.office.rules.findings import blocks_opening
from jkgov_desktop.office.supervision.items import from_minutes, items_of_meeting
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingStage
from jkgov_desktop.records.meetings.minutes import Decision
from jkgov_desktop.records.meetings.sheets import MeetingSheet
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.findings import Finding
from jkgov_desktop.rulebook.meetings.counting import coming_members, persons, quorum_sum

TYPED = ("kind", "held_on", "starts", "place", "presider", "title")
"""What is typed to plan a meeting; the rest follows on its page."""

PLANNED = (
    "kind",
    "title",
    "held_on",
    "starts",
    "place",
    "presider",
    "delegation",
    "agenda_approver",
    "recorder",
    "term",
    "number",
    "opened",
    "closed",
    "note",
)
_AGENDA, _NOTICE, _ROLL, _RECORD, _MINUTES, _HANDOVER, _OVER = range(1, 8)


def _at(desk: Desk, meeting: Meeting) -> int:
    """Past the last stage when all that its signed minutes ask of units was handed over."""
    newest = newest_minutes(desk.store, meeting.id)
    if newest and newest.signed_on:
        return _OVER if _all_assigned(desk, meeting) else _HANDOVER
    if meeting.closed:
        return _MINUTES
    if meeting.opened:
        return _RECORD
    if not desk.store.all(AgendaItem, meeting=meeting.id):
        return _AGENDA
    return _ROLL if meeting.notified_on else _NOTICE


def _all_assigned(desk: Desk, meeting: Meeting) -> bool:
    known = items_of_meeting(desk, meeting.id)
    return all(one.id in known for one in desk.store.all(Decision, meeting=meeting.id) if one.unit)


def _open(desk: Desk, meeting: Meeting) -> Meeting:
    return open_meeting(desk, meeting, clock_now(desk))


def _no_quorum(desk: Desk, meeting: Meeting) -> Sequence[Finding]:
    return blocks_opening(desk, sheet_of(desk, meeting), clock_now(desk))


def _close(desk: Desk, meeting: Meeting) -> Meeting:
    return close_meeting(desk, meeting, clock_now(desk))


def _next_of_minutes(sheet: MeetingSheet) -> Words:
    return Words(N_("登记签发")) if sheet.minutes else Words(N_("生成纪要"))


def _hand_over(desk: Desk, meeting: Meeting) -> Meeting:
    from_minutes(desk, meeting.id)
    return meeting


def attendance_said(sheet: MeetingSheet) -> Words:
    """应到 11 实到 8 请假 2 缺席 0 未到 1, of the members."""
    return words(
        N_("应到 {members} 实到 {present} 请假 {excused} 缺席 {absent} 未到 {open}"),
        members=len(sheet.members()),
        **{presence.value: len(sheet.members(presence)) for presence in AttendanceState},
    )


def _facts(desk: Desk, meeting: Meeting, sheet: MeetingSheet) -> Sequence[Fact]:
    return tuple(_lines(desk, meeting, sheet))


def _lines(desk: Desk, meeting: Meeting, sheet: MeetingSheet) -> Iterator[Fact]:
    yield Fact(N_("时间"), f"{meeting.held_on:%Y-%m-%d} {meeting.starts:%H:%M}")
    yield Fact(N_("地点"), meeting.place)
    if sheet.presider:
        yield Fact(N_("主持"), f"{sheet.presider_title}{sheet.presider}")
    yield Fact(N_("到会"), attendance_said(sheet))
    rule = desk.rules.on(meeting.held_on).body(meeting.kind).quorum
    if rule and sheet.members():
        enough = rule.met(persons(coming_members(sheet)), of=persons(sheet.members()))
        short = Weight.WARNED if sheet.stage is MeetingStage.PLANNED else Weight.BLOCKED
        yield Fact(N_("法定人数"), quorum_sum(sheet, rule), Weight.MET if enough else short)


def _printable(sheet: MeetingSheet, form: str) -> bool:
    return form != "minutes" or sheet.minutes is not None


MEETING = Life(
    (
        Stage(N_("筹备"), PLANNED, prints="meeting-notice"),
        Stage(
            N_("议题"),
            action=N_("填写第一项议题"),
            leads=N_("排议题"),
            in_turn=True,
            prints="meeting-agenda",
        ),
        Stage(
            N_("通知"),
            action=N_("登记通知已发出"),
            take=note_notice,
            leads=N_("发通知"),
            in_turn=True,
            prints="meeting-notice",
        ),
        Stage(
            N_("到会"),
            action=N_("宣布开会"),
            take=_open,
            leads=N_("核对到会"),
            forbids=_no_quorum,
            said=N_("已宣布开会，{name}"),
            prints="sign-in-sheet",
        ),
        Stage(
            N_("记录"),
            action=N_("登记散会"),
            take=_close,
            leads=N_("记录议定事项"),
            in_turn=True,
            said=N_("已登记散会"),
            prints="meeting-record",
        ),
        Stage(N_("纪要"), action=_next_of_minutes, leads=N_("拟写纪要"), in_turn=True, prints="minutes"),
        Stage(
            N_("交办"),
            action=N_("全部交办"),
            take=_hand_over,
            leads=N_("交办议定事项"),
            in_turn=True,
            said=N_("已交办，可在“督查”中跟踪"),
            prints="decision-notice",
        ),
    ),
    _at,
    facts=_facts,
    typed=TYPED,
    printable=_printable,
    batch=Batch(N_("会后材料"), N_("会后材料一次印齐"), ("meeting-record", "minutes", "decision-notice", "leave-slip")),
)
