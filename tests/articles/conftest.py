"""Meetings that keep every rule, for tests to break one rule at a time."""

from collections.abc import Callable
from datetime import date, time

import pytest

from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.items import AgendaItem, Gate
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind, MeetingStage
from jkgov_desktop.records.meetings.minutes import Decision, DecisionKind, Minutes
from jkgov_desktop.records.meetings.sheets import Attendee, ItemSheet, MeetingSheet, ThematicStudy
from jkgov_desktop.records.people import PartySeat, PostRole
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Finding
from jkgov_desktop.rulebook.rules import Rulebook, load

OBSERVERS = (
    "县纪委监委副书记",
    "县发展和改革局局长",
    "县财政局局长",
    "县审计局局长",
    "县司法局局长",
    "县政府办公室督查室主任",
    "县融媒体中心主任",
)


LESSON = AgendaItem(
    id="l",
    meeting="m",
    place=1,
    title="会前学法：《预算法》",
    unit="u",
    minutes=10,
    materials_on=date(2026, 2, 24),
)
READY = AgendaItem(
    id="i",
    meeting="m",
    place=1,
    title="研究预算",
    unit="u",
    minutes=10,
    proposer="p0",
    task=2,
    thematic="t",
    consulted=Gate.DONE,
    consulted_note="县发改局同意",
    suggestion="原则通过",
    materials_on=date(2026, 2, 24),
)
STUDIED = ThematicStudy(
    Meeting(
        id="t",
        kind=MeetingKind.THEMATIC,
        held_on=date(2026, 2, 20),
        starts=time(9, 0),
        closed=time(10, 0),
    )
)


@pytest.fixture(scope="session")
def rules() -> Rulebook:
    return load()


@pytest.fixture
def found(rules: Rulebook) -> Callable[..., list[Finding]]:
    """What one check finds in a sheet, by the default readings unless others are given."""

    def find(check: str, sheet: MeetingSheet, **readings: str) -> list[Finding]:
        judged = replace(rules, settings=readings).judge(sheet)
        return [finding for finding in judged if finding.check == check]

    return find


@pytest.fixture
def attendee() -> Callable[..., Attendee]:
    """One person on the list."""

    def make(person: str, *, name: str = "", post: PostRole | None = None, **line: object) -> Attendee:
        given = {"role": MeetingRole.MEMBER, "presence": AttendanceState.OPEN, "place": 1, **line}
        return Attendee(Attendance(id=f"a-{person}", person=person, **given), name=name or person, role=post)

    return make


@pytest.fixture
def meeting(attendee: Callable[..., Attendee]) -> Callable[..., MeetingSheet]:
    """A meeting at a stage that keeps every rule: the county head and eight others, one item."""

    def make(kind: MeetingKind = MeetingKind.EXECUTIVE, stage: MeetingStage = MeetingStage.PLANNED) -> MeetingSheet:
        begun, over = stage is not MeetingStage.PLANNED, stage in {MeetingStage.CLOSED, MeetingStage.SIGNED}
        presence = AttendanceState.PRESENT if begun else AttendanceState.OPEN
        members = [attendee(f"p{number}", presence=presence) for number in range(9)]
        observers = [attendee(title, title=title, role=MeetingRole.OBSERVER, presence=presence) for title in OBSERVERS]
        decision = Decision(meeting="m", item="i", place=1, kind=DecisionKind.DECIDED, words="原则同意。")
        items = [LESSON, READY] if kind is MeetingKind.EXECUTIVE else [READY]
        signed = date(2026, 3, 5) if stage is MeetingStage.SIGNED else None
        return MeetingSheet(
            house=House(government="示例县人民政府", office="示例县人民政府办公室"),
            meeting=Meeting(
                id="m",
                kind=kind,
                title="示例会议",
                held_on=date(2026, 3, 4),
                starts=time(9, 0),
                presider="p0",
                agenda_approver="p0",
                locked_on=date(2026, 3, 2),
                opened=time(9, 0) if begun else None,
                closed=time(11, 0) if over else None,
            ),
            presider="张三",
            presider_title="县长",
            presider_role=PostRole.COUNTY_HEAD,
            presider_seat=PartySeat.SECRETARY,
            agenda_approver="张三",
            approver_role=PostRole.COUNTY_HEAD,
            items=tuple(
                ItemSheet(
                    replace(item, place=place),
                    "县财政局",
                    time(9, 0),
                    (decision,) if over else (),
                    proposer="张三",
                    proposer_role=PostRole.COUNTY_HEAD,
                    thematic=STUDIED,
                )
                for place, item in enumerate(items, start=1)
            ),
            materials_due=date(2026, 2, 24),
            attendees=(*members, *observers),
            minutes=Minutes(meeting="m", version=1, title="纪要", signer="p0", signed_on=signed) if over else None,
            signer="张三" if over else "",
            signer_role=PostRole.COUNTY_HEAD if over else None,
        )

    return make


@pytest.fixture
def attended(attendee: Callable[..., Attendee]) -> Callable[..., MeetingSheet]:
    """`sheet` with `present` members there and `missing` ones not, in the given presence."""

    def make(
        sheet: MeetingSheet, present: int, missing: int, presence: AttendanceState = AttendanceState.ABSENT
    ) -> MeetingSheet:
        here = AttendanceState.OPEN if sheet.stage is MeetingStage.PLANNED else AttendanceState.PRESENT
        members = [attendee(f"p{number}", presence=here) for number in range(present)]
        away = [attendee(f"q{number}", presence=presence) for number in range(missing)]
        return replace(sheet, attendees=(*members, *away))

    return make


@pytest.fixture
def presided() -> Callable[..., MeetingSheet]:
    """`sheet` with another presider, whose delegation is on record unless it is taken away."""

    def make(
        sheet: MeetingSheet,
        role: PostRole | None,
        *,
        seat: PartySeat | None = None,
        delegation: str = "受委托",
    ) -> MeetingSheet:
        return replace(
            sheet,
            meeting=replace(sheet.meeting, presider="p1", delegation=delegation),
            presider="李四",
            presider_title=role.label if role else "",
            presider_role=role,
            presider_seat=seat,
        )

    return make


@pytest.fixture
def item_changed() -> Callable[..., MeetingSheet]:
    """`sheet` with fields of its last agenda item changed."""

    def make(sheet: MeetingSheet, **fields: object) -> MeetingSheet:
        *others, last = sheet.items
        return replace(sheet, items=(*others, replace(last, item=replace(last.item, **fields))))

    return make
