"""How the pages of the leaders word a day."""

from datetime import date

from jkgov_desktop.ui.kit.day_words import weekday_name


def day_said(day: date) -> str:
    """11月23日 周一."""
    return f"{short_day(day)} {weekday_name(day)}"


def short_day(day: date) -> str:
    """11月23日."""
    return f"{day.month}月{day.day}日"
