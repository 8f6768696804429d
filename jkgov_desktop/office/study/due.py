"""What the study group asks of the day: sessions to announce, and the days a year wants."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.study.sheets import year_sheet
from jkgov_desktop.records.briefing import AHEAD, Duty, Task
from jkgov_desktop.records.slots import days_said
from jkgov_desktop.records.study import LifeMeeting, StudyPlan, StudySession
from jkgov_desktop.rulebook.study.sums import year_sum


def tasks(desk: Desk, day: date) -> Iterator[Task]:
    """Sessions of the coming week, those of the past that were not registered, and a plan not yet issued."""
    for session in desk.store.all(StudySession, order="start"):
        if session.held or session.start.day > day + AHEAD or session.start.day.year < day.year:
            continue
        why = "已过，未登记" if session.start.day < day else "已通知" if session.notified_on else "未发通知"
        yield Task(
            session.theme, StudySession.register.table, session.id, session.start.day, "中心学习组", "办公室", why
        )
    if not any(plan.issued_on for plan in desk.store.all(StudyPlan, year=day.year)):
        limit = desk.rules.edition.study.plan_by.of(day.year)
        plans = desk.store.all(StudyPlan, year=day.year)
        yield Task(
            f"{day.year}年学习计划",
            StudyPlan.register.table,
            plans[0].id if plans else "",
            limit,
            "中心学习组",
            "办公室",
            "起草、审定、印发",
        )


def duties(desk: Desk, day: date) -> Iterator[Duty]:
    """The days of group study in this quarter and this year (第91条), and the yearly life meeting (第96条)."""
    summed = year_sum(year_sheet(desk, day.year, day), desk.rules)
    short = summed.needs - summed.possible
    yield Duty(
        name="集中学习",
        period=f"{day.year}年",
        done=days_said(summed.held),
        wanted=days_said(summed.needs),
        share=min(1.0, summed.held / summed.needs),
        met=summed.held >= summed.needs,
        article=91,
        note=f"按每季度上限还差{days_said(short)}" if short > 0 else f"已排{days_said(summed.arranged)}",
        table=StudySession.register.table,
    )
    held = any(one.held for one in desk.store.all(LifeMeeting, year=day.year))
    yield Duty(
        name="民主生活会",
        period=f"{day.year}年度",
        done="1" if held else "0",
        wanted="1 次",
        share=1.0 if held else 0.0,
        met=held,
        article=96,
        note="" if held else "年底或次年年初召开",
        table=LifeMeeting.register.table,
    )
