"""What the leaders' days ask of the office: invitations to decide, returns to register, contact points to visit."""

from collections.abc import Iterator
from datetime import date, timedelta

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders.research import visits_by_quarter
from jkgov_desktop.records.briefing import Duty, Task
from jkgov_desktop.records.leaders.activities import Invitation
from jkgov_desktop.records.leaders.leave import Leave
from jkgov_desktop.records.leaders.research import ContactPoint
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.rulebook.edition import Per
from jkgov_desktop.rulebook.people import in_force
from jkgov_desktop.rulebook.periods import period_of
from jkgov_desktop.store.listing import Between

_LOOKED_BACK = timedelta(days=60)


def tasks(desk: Desk, day: date) -> Iterator[Task]:
    """Invitations without an answer, and leaves that have ended without 销假 (第80、81条)."""
    persons = people.everybody(desk).persons
    for one in desk.store.all(Invitation, order="start", result=None):
        if one.start.day >= day:
            leader = persons[one.leader].name if one.leader else ""
            why = "待领导审定" if one.director_on else "待主任审示"
            yield Task(one.title, Invitation.register.table, one.id, one.start.day, "活动邀请", leader, why)
    recent = (Between("start", Slot(day - _LOOKED_BACK, Half.AM), None),)
    for leave in desk.store.all(Leave, order="start", within=recent, returned=None):
        if leave.took_place and leave.end.day < day:
            name = persons[leave.person].name
            yield Task(
                f"{name}{leave.kind.label}外出", Leave.register.table, leave.id, leave.end.day, name, name, "未销假"
            )


def duties(desk: Desk, day: date) -> Iterator[Duty]:
    """The contact points visited this quarter (第75条)."""
    points = in_force(desk.store.all(ContactPoint), day)
    if not points:
        return
    wanted = desk.rules.edition.leaders.point_visits
    quarter = (day.month - 1) // 3
    visited = sum(len(visits_by_quarter(desk, one.id, day.year)[quarter]) >= wanted for one in points)
    period = period_of(day, Per.QUARTER)
    yield Duty(
        name="联系点到访",
        period=period.called,
        done=str(visited),
        wanted=f"{len(points)} 个",
        share=visited / len(points),
        met=visited == len(points),
        article=75,
        note="" if visited == len(points) else f"本季度还有 {(period.last - day).days} 天",
        table=ContactPoint.register.table,
    )
