"""Asking what becomes of announced deadlines after the holiday table has changed."""

from collections.abc import Sequence

from jkgov_desktop.office import deadlines
from jkgov_desktop.office.deadlines import Moved
from jkgov_desktop.office.keeping import called
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.words import excerpt
from jkgov_desktop.rulebook.working_days import WorkingCalendar
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts

NAMED = 8
"""How many deadlines are named one by one."""


def ask_about_deadlines(parts: Parts, before: WorkingCalendar) -> None:
    """Say which announced deadlines count otherwise than by `before`, and move those that can be if told to."""
    found = deadlines.moved(parts.desk, before)
    kept = [one for one in found if one.deadline.field]
    if not found:
        return
    said = "\n".join(_lines(parts, found))
    if not kept:
        parts.messages.tell(tr("时限有变"), said)
    elif parts.messages.ask(tr("时限有变"), said, yes=tr("改到新的日期"), no=tr("保持原时限")):
        said = tr("已改 {count} 项时限").format(count=len(kept))
        parts.do(lambda: deadlines.move(parts.desk, kept), said)


def _lines(parts: Parts, found: Sequence[Moved]) -> list[str]:
    lines = [tr("按新的节假日表，以下 {count} 项已告知的时限要变：").format(count=len(found))]
    for one in found[:NAMED]:
        name = f"{excerpt(called(parts.desk, one.deadline.record))} {one.deadline.name}"
        days = tr("{old} 变为 {new}").format(old=chinese_day(one.deadline.day), new=chinese_day(one.to))
        note = "" if one.deadline.field else tr("（通知已发，请另行告知）")
        lines.append(f"{name}：{days}{note}")
    if len(found) > NAMED:
        lines.append(tr("……还有 {count} 项").format(count=len(found) - NAMED))
    return lines
