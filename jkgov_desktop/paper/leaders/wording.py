"""How the papers of the leaders word their days."""

from datetime import date, time

from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.leaders.sheets import Named
from jkgov_desktop.records.slots import Slot, days_said, half_days

SIGNED_ON = "年　　月　　日"
"""Under the room in which somebody signs."""

_WEEKDAYS = "一二三四五六日"


def half_day(slot: Slot | None) -> str:
    """2026年3月4日上午, or room to write it by hand."""
    return f"{chinese_day(slot.day)}{slot.half.label}" if slot else "　　年　月　日　午"


def period(first: Slot, last: Slot) -> str:
    """2026年3月4日上午至3月6日下午, the year again only where it changes."""
    if first == last:
        return half_day(first)
    until = last.called if first.day.year == last.day.year else half_day(last)
    return f"{half_day(first)}至{until}"


def period_and_days(first: Slot, last: Slot) -> str:
    """2026年3月4日上午至3月6日下午，共2天半."""
    return f"{period(first, last)}，共{days_said(half_days(first, last))}"


def weekday(day: date) -> str:
    """星期三."""
    return f"星期{_WEEKDAYS[day.weekday()]}"


def month_day(day: date) -> str:
    """3月4日."""
    return f"{day.month}月{day.day}日"


def clock(at: time | None) -> str:
    """9:00 or 14:30, empty where no time is set."""
    return f"{at.hour}:{at.minute:02d}" if at else ""


def printed(one: Named | None) -> str:
    """副县长王䶮, or nothing."""
    return one.printed if one else ""


def phone(one: Named | None) -> str:
    """The telephone of whoever is named, or nothing."""
    return one.phone if one else ""
