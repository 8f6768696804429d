"""How the papers of the study group word days and stretches of days."""

from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.slots import Half, Slot, days_said
from jkgov_desktop.records.study import StudySession, span_said

_WEEKDAYS = "一二三四五六日"


def day_said(slot: Slot) -> str:
    """2026年3月4日（星期三）."""
    return f"{chinese_day(slot.day)}（星期{_WEEKDAYS[slot.day.weekday()]}）"


def stretch_said(first: Slot, last: Slot) -> str:
    """2026年3月4日（星期三）上午, 2026年3月4日（星期三）, 2026年3月4日（星期三）至3月5日（星期四）上午."""
    whole = first.half is Half.AM and last.half is Half.PM
    if first.day == last.day:
        return day_said(first) + ("" if whole else first.half.label)
    opening = day_said(first) + ("" if first.half is Half.AM else "下午")
    closing = f"{last.day.month}月{last.day.day}日（星期{_WEEKDAYS[last.day.weekday()]}）"
    return f"{opening}至{closing}{'' if last.half is Half.PM else '上午'}"


def planned_said(session: StudySession) -> str:
    """The days a session has in the plan: those it was issued with, else where it lies now."""
    first = session.planned or session.start
    return span_said(first, first.after(session.halves - 1))


def length_said(session: StudySession) -> str:
    """1天, 半天, 2天半."""
    return days_said(session.halves)
