"""How far a limit is, in the same words on every page."""

from datetime import date

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.ui.kit.text import tr


def left_until(desk: Desk, due: date) -> str:
    """剩 3 个工作日, or 超 2 天 once it has passed."""
    today = desk.now().date()
    if today > due:
        return tr("超 {days} 天").format(days=(today - due).days)
    return tr("剩 {days} 个工作日").format(days=desk.rules.calendar.between(today, due))
