"""A study group that keeps every rule, for tests to break one rule at a time."""

from datetime import date, timedelta

from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.study import (
    GroupMember,
    Learner,
    LifeMeeting,
    LifeMeetingSheet,
    SelfStudy,
    SelfStudyKind,
    SessionSheet,
    StudyAttendance,
    StudyDuty,
    StudyPlan,
    StudySession,
    StudyYear,
)

HOUSE = House(government="示例县人民政府", office="示例县人民政府办公室")
MEMBERS = (
    GroupMember("p1", "张三", "县长", StudyDuty.LEADER),
    GroupMember("p2", "李四", "常务副县长", StudyDuty.DEPUTY),
    GroupMember("p3", "王五", "副县长", StudyDuty.MEMBER),
)


def session(on, halves=2, *, held=True, **known):
    """A session from the morning of a day on, held with everybody there unless said otherwise."""
    start = Slot(on, Half.AM)
    one = StudySession(
        id=on.isoformat(),
        start=start,
        end=start.after(halves - 1),
        theme="法治政府建设",
        presider="p1",
        held=held,
        **known,
    )
    presence = AttendanceState.PRESENT if held else AttendanceState.OPEN
    learners = tuple(
        Learner(
            StudyAttendance(
                id=f"{on}-{place}",
                session=one.id,
                place=place,
                person=member.person,
                presence=presence,
                outline_on=on - timedelta(days=1),
            ),
            member.name,
            member.title,
            member.duty,
        )
        for place, member in enumerate(MEMBERS, start=1)
    )
    return SessionSheet(
        house=HOUSE,
        session=one,
        today=on,
        learners=learners,
        presider="县长张三",
        presider_duty=StudyDuty.LEADER,
        leader="张三",
    )


def with_line(sheet, place, **changes):
    """`sheet` with one line of its roll changed."""
    learners = list(sheet.learners)
    learners[place] = replace(learners[place], line=replace(learners[place].line, **changes))
    return replace(sheet, learners=tuple(learners))


def year(*quarters, today=date(2027, 3, 1), arranged=()):
    """The year 2026 with so many half-days held in each quarter, one session of them each."""
    held = [
        session(date(2026, 3 * number - 1, 10), halves) for number, halves in enumerate(quarters, start=1) if halves
    ]
    plan = StudyPlan(
        id="plan",
        year=2026,
        drafted_on=date(2026, 1, 8),
        approved_by="p1",
        approved_on=date(2026, 1, 15),
        issued_on=date(2026, 1, 20),
    )
    alone = tuple(
        SelfStudy(person=member.person, kind=kind, on=date(2026, 1, 20), title="自学")
        for member in MEMBERS
        for kind in (SelfStudyKind.PLAN, SelfStudyKind.NOTES, SelfStudyKind.ESSAY)
    )
    return StudyYear(
        house=HOUSE,
        year=2026,
        today=today,
        plan=plan,
        approver="张三",
        approver_duty=StudyDuty.LEADER,
        sessions=(*held, *(session(on, halves, held=False) for on, halves in arranged)),
        members=MEMBERS,
        self_studies=alone,
        life_meetings=(life_meeting().meeting,),
        executive_meetings=20,
        law_studies=20,
    )


def life_meeting(on=date(2026, 12, 18), halves=2, *, today=date(2027, 1, 20), **changes):
    """A life meeting of 2026 with every step done in time."""
    start = Slot(on, Half.AM)
    meeting = LifeMeeting(
        id="life",
        year=2026,
        start=start,
        end=start.after(halves - 1),
        opinions_on=on - timedelta(days=20),
        outlines_on=on - timedelta(days=4),
        discipline_on=on - timedelta(days=8),
        organisation_on=on - timedelta(days=8),
        held=True,
        returned_on=on,
        written_on=on + timedelta(days=7),
        circulated_on=on + timedelta(days=10),
    )
    return LifeMeetingSheet(HOUSE, replace(meeting, **changes), today)
