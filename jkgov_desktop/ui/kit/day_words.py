"""Days and times as people type them in a hurry: 3.5, 明天, +3, 830, 下午3点半."""

import re
import unicodedata
from datetime import date, time, timedelta

from jkgov_desktop.records.words import one_line

_WORDS = {
    "今天": 0,
    "今日": 0,
    "明天": 1,
    "明日": 1,
    "后天": 2,
    "大后天": 3,
    "昨天": -1,
    "昨日": -1,
    "前天": -2,
}
_STEP = re.compile(r"([+-]\d{1,4})\s*天?")
_MONTH_DAY = re.compile(r"(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*[日号]?")
_DAY_ONLY = re.compile(r"(\d{1,2})\s*[日号]")
_WEEKDAY = re.compile(r"(下下|下|上|本|这)?(?:周|星期|礼拜)([一二三四五六日天])")
_WEEKS = {"上": -1, "": 0, "本": 0, "这": 0, "下": 1, "下下": 2}
_HURRIED = re.compile(r"(上午|早上|中午|下午|晚上)?\s*(\d{1,2})(?:\s*[:时点.]\s*(\d{1,2}|半)?\s*分?|(\d{2}))?")
_AFTERNOON = {"下午", "晚上"}
WEEKDAYS = "一二三四五六日"


def plain(text: str) -> str:
    """`text` with full-width digits and marks made plain, as an input method may leave them."""
    return one_line(unicodedata.normalize("NFKC", text))


def read_day(text: str, today: date) -> date | None:
    """The day meant by a hurried `text`, counted from `today`; None when it is not a hurried form.

    A month and day without a year mean the one nearest to today.
    """
    text = plain(text)
    if text in _WORDS:
        return today + timedelta(days=_WORDS[text])
    if found := _STEP.fullmatch(text):
        return today + timedelta(days=int(found[1]))
    if found := _WEEKDAY.fullmatch(text):
        monday = today - timedelta(days=today.weekday())
        wanted = WEEKDAYS.index(found[2].replace("天", "日"))
        return monday + timedelta(weeks=_WEEKS[found[1] or ""], days=wanted)
    if found := _DAY_ONLY.fullmatch(text):
        return _day_or_none(today.year, today.month, int(found[1]))
    if found := _MONTH_DAY.fullmatch(text):
        return _nearest(int(found[1]), int(found[2]), today)
    return None


def read_clock(text: str) -> time | None:
    """The time of day meant by a hurried `text`; None when it means none."""
    found = _HURRIED.fullmatch(plain(text))
    if not found:
        return None
    hour = int(found[2])
    minutes = found[3] or found[4] or "0"
    if found[1] in _AFTERNOON and hour < 12:
        hour += 12
    try:
        return time(hour, 30 if minutes == "半" else int(minutes))
    except ValueError:
        return None


def weekday_name(day: date) -> str:
    """周四."""
    return f"周{WEEKDAYS[day.weekday()]}"


def _nearest(month: int, day: int, today: date) -> date | None:
    years = (today.year, today.year + 1, today.year - 1)
    days = [found for year in years if (found := _day_or_none(year, month, day))]
    return min(days, key=lambda found: abs(found - today), default=None)


def _day_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
