"""The meetings of a year in figures (第57条、第58条第六项), and the ledger of major matters (第3、29条)."""

from collections.abc import Iterator, Sequence
from datetime import date

from jkgov_desktop.paper.charts import Bars, Ranks, Series, Share, Titled
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.meetings.wording import hours_said
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell, Drawing
from jkgov_desktop.paper.tabular import LANDSCAPE, PORTRAIT, Row, TableForm, print_table_form, print_table_forms
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.meetings.minutes import Decision, DecisionKind
from jkgov_desktop.records.meetings.years import (
    AttendanceYear,
    ConferencesYear,
    KindYear,
    MajorLine,
    MajorMattersSheet,
    MeetingYearSheet,
)
from jkgov_desktop.records.money import wan
from jkgov_desktop.records.structs import replace

_FRAME = replace(PORTRAIT, size=10.5)
_ROW = 21.0
_MONTHS = tuple(f"{month}月" for month in range(1, 13))
_MOST_UNITS = 15

_KIND_SHARES, _KIND_HEAD = (34, 18, 18, 24, 24, 47), ("会议类别", "次数", "议题", "会时", "人次", "规则要求")
_WHO_SHARES = (56, 16, 16, 16, 16, 16, 16, 20)
_WHO_HEAD = ("姓名或单位", "应到", "到会", "请假", "缺席", "迟到", "早退", "到会率")
_CONFERENCE_SHARES = (60, 20, 28, 28, 29)
_CONFERENCE_HEAD = ("主办部门", "次数", "会期\n（半天）", "参会人数", "请乡镇主要\n负责人参加")
_MAJOR_SHARES = (12, 26, 32, 46, 28, 22, 95)
_MAJOR_HEAD = ("序号", "类别", "会议", "议题", "承办单位", "金额", "议定内容")


def print_year(sheet: MeetingYearSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """How many meetings were held, what they cost in time, and who came: tables with charts below them."""
    office = sheet.house.office
    until = f"统计至{chinese_day(sheet.until)}。"

    def part(title: str, shares: Sequence[float], head: Sequence[str], rows: Sequence[Row]) -> TableForm:
        nothing = [Row([Cell("（没有记录）", columns=len(shares))], _ROW)]
        return TableForm(
            f"{sheet.year}年{title}", shares, head, rows or nothing, [until], office=office, printed_on=printed_on
        )

    forms = [
        part("会议统计", _KIND_SHARES, _KIND_HEAD, [*_kinds(sheet.kinds)]),
        part("参会情况（个人）", _WHO_SHARES, _WHO_HEAD, [*_attendance(sheet.persons)]),
        part("参会情况（单位）", _WHO_SHARES, _WHO_HEAD, [*_attendance(sheet.units)]),
    ]
    if sheet.conferences:
        forms.append(part("部门全县性会议", _CONFERENCE_SHARES, _CONFERENCE_HEAD, [*_conferences(sheet.conferences)]))
    return print_table_forms(forms, _FRAME, fonts)


def _kinds(kinds: Sequence[KindYear]) -> Iterator[Row]:
    """Every kind with its sums, then the months as a chart."""
    for one in kinds:
        yield _row(one.kind.label, one.held, one.items, hours_said(one.minutes), one.attendees, one.wanted)
    total = [sum(getattr(one, name) for one in kinds) for name in ("held", "items", "minutes", "attendees")]
    yield _row("合计", total[0], total[1], hours_said(total[2]), total[3], "", role=Typeface.HEI)
    held = [one for one in kinds if one.held]
    months = tuple(Series(one.kind.label, one.months) for one in held) or (Series("", (0,) * 12),)
    yield _chart("各月会议次数", Bars(_MONTHS, months, unit="次", stacked=True), len(_KIND_HEAD))
    hours = Ranks(tuple(one.kind.label for one in held), tuple(one.minutes / 60 for one in held), unit="小时")
    yield _chart("各类会议用时", hours, len(_KIND_HEAD))


def _attendance(lines: Sequence[AttendanceYear]) -> Iterator[Row]:
    """Every person or unit, then how those called came, and who missed most."""
    for one in lines:
        counts = (one.asked, one.present, one.excused, one.absent, one.late, one.left_early)
        yield _row(one.called, *counts, f"{one.rate:.0%}")
    if not lines:
        return
    names = ("present", "excused", "absent")
    present, excused, absent = (sum(getattr(one, name) for one in lines) for name in names)
    whole = Share((("到会", present), ("请假", excused), ("缺席", absent)), unit="人次")
    yield _chart("到会构成", whole, len(_WHO_HEAD))
    missing = sorted((one for one in lines if one.asked > one.present), key=lambda one: one.present - one.asked)
    if missing:
        shown = missing[:_MOST_UNITS]
        ranks = Ranks(tuple(one.called for one in shown), tuple(one.asked - one.present for one in shown), unit="次")
        yield _chart("未到会次数", ranks, len(_WHO_HEAD))


def _conferences(lines: Sequence[ConferencesYear]) -> Iterator[Row]:
    for one in lines:
        yield _row(one.unit, one.held, one.half_days, one.attendees, one.with_townships)


def _row(first: str, *others: object, role: Typeface = Typeface.FANG_SONG) -> Row:
    return Row([Cell(first, role, centred=False), *(Cell(str(other), role) for other in others)], _ROW)


def _chart(title: str, drawing: Drawing, columns: int) -> Row:
    """A chart over the whole width, its title above it in the same cell."""
    return Row([Cell(columns=columns, drawing=Titled(title, drawing))])


def print_major_matters(sheet: MajorMattersSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """三重一大 of one year: what was decided where, by whom to be done."""
    nothing = [Row([Cell("（本年没有三重一大事项）", columns=len(_MAJOR_HEAD))], _ROW)]
    form = TableForm(
        title=f"{sheet.year}年“三重一大”事项台账",
        shares=_MAJOR_SHARES,
        head=_MAJOR_HEAD,
        rows=[_major(number, line) for number, line in enumerate(sheet.lines, start=1)] or nothing,
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, LANDSCAPE, fonts)


def _major(number: int, line: MajorLine) -> Row:
    item = line.item
    cells = [
        Cell(str(number)),
        Cell(item.major.label if item.major else ""),
        Cell(f"{line.meeting.numbered_title}\n{line.meeting.held_on:%Y-%m-%d}"),
        Cell(item.title, centred=False),
        Cell(line.unit),
        Cell(wan(item.amount) if item.amount else ""),
        Cell("\n".join(_decided(one) for one in _settled(line)), centred=False),
    ]
    return Row(cells, _ROW)


def _settled(line: MajorLine) -> Sequence[Decision]:
    """What was decided; where nothing was, all that the minutes say."""
    return [one for one in line.decisions if one.kind is DecisionKind.DECIDED] or line.decisions


def _decided(decision: Decision) -> str:
    due = f"（{chinese_day(decision.due_on)}前）" if decision.due_on else ""
    return f"会议{decision.kind.label}：{decision.words}{due}"
