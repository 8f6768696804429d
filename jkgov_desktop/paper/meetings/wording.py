"""How the papers of a meeting word its day, time and people."""

from collections.abc import Iterable
from datetime import time

from jkgov_desktop.records.fields import chinese_day, part_of_day
from jkgov_desktop.records.meetings.sheets import Attendee, MeetingSheet

_WEEKDAYS = "一二三四五六日"


def day_and_time(sheet: MeetingSheet) -> str:
    """2026年3月18日（星期三）上午9:00."""
    return day_held(sheet) + half_day(sheet.meeting.starts)


def day_held(sheet: MeetingSheet) -> str:
    """2026年3月18日（星期三）."""
    held = sheet.meeting.held_on
    return f"{chinese_day(held)}（星期{_WEEKDAYS[held.weekday()]}）"


def half_day(at: time) -> str:
    """上午9:00, 下午2:30 or 晚上7:00: the twelve-hour clock that notices use."""
    hour = at.hour if at.hour <= 12 else at.hour - 12
    return f"{part_of_day(at)}{hour}:{at.minute:02d}"


def clock(at: time) -> str:
    """9:00 or 14:30: the twenty-four-hour clock that timetables use."""
    return f"{at.hour}:{at.minute:02d}"


def place_of(sheet: MeetingSheet) -> str:
    """Where the meeting is held: as planned, else the usual room."""
    return sheet.meeting.place or sheet.house.place


def presider_of(sheet: MeetingSheet) -> str:
    """Post and name of who presides, and by whose delegation."""
    delegation = f"（{sheet.meeting.delegation}）" if sheet.meeting.delegation else ""
    return f"{sheet.presider_title}{sheet.presider}{delegation}"


def names_of(attendees: Iterable[Attendee]) -> str:
    """Posts and names in the order of the list: 县长张三，县财政局局长李四."""
    return "，".join(one.printed for one in attendees)


def contact_of(sheet: MeetingSheet) -> str:
    """联系人：李明，电话：0000-1234567; empty where the office has named nobody."""
    house = sheet.house
    phone = f"，电话：{house.phone}" if house.phone else ""
    return f"联系人：{house.contact}{phone}" if house.contact else ""


def hours_said(minutes: int) -> str:
    """2小时30分, 45分, 3小时."""
    hours, rest = divmod(minutes, 60)
    return (f"{hours}小时" if hours else "") + (f"{rest}分" if rest or not hours else "")
