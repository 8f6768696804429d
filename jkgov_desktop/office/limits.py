"""How far a limit is, in the same words everywhere."""

from datetime import date

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.life import Words, words
from jkgov_desktop.records.words import N_


def left_until(desk: Desk, due: date) -> Words:
    """剩 3 个工作日, or 超 2 天 once it has passed."""
    today = desk.now().date()
    if today > due:
        return words(N_("超 {days} 天"), days=(today - due).days)
    return words(N_("剩 {days} 个工作日"), days=desk.rules.calendar.between(today, due))
