"""年度学习计划 and 季度学习安排: what the group studies in a year, approved by its leader and issued (第90条)."""

from collections.abc import Sequence
from datetime import date

from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.study.wording import length_said, planned_said, stretch_said
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import LANDSCAPE, Row, TableForm, print_table_form, print_table_forms
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.records.slots import days_said
from jkgov_desktop.records.study import SessionSheet, StudyYear
from jkgov_desktop.rulebook.study.sums import YearPapers

_SHARES = (14, 32, 66, 38, 32, 22, 16, 41)
_HEAD = ("月份", "时间", "专题", "主讲（领学）", "中心发言人", "方式", "天数", "责任单位")
_ROW, _QUARTER_ROW = 7.5 * MM, 7 * MM
_QUARTER_SHARES = (14, 54, 62, 40, 34, 24, 33)
_QUARTER_HEAD = ("序号", "时间", "专题", "主讲（领学）", "中心发言人", "方式", "地点")
_NAMES = "一二三四"


def print_plan(papers: YearPapers, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The plan of a year, every session under its quarter; raises NothingToPrint while none is arranged."""
    year = papers.year
    sessions = _of_the_plan(year)
    total = sum(one.session.halves for one in sessions)
    rows: list[Row] = []
    for quarter in range(1, 5):
        own = [one for one in sessions if one.session.quarter == quarter]
        days = days_said(sum(one.session.halves for one in own))
        rows.append(
            Row(
                [Cell(f"第{_NAMES[quarter - 1]}季度（{len(own)}次，{days}）", Typeface.HEI, columns=8)],
                _QUARTER_ROW,
                heading=True,
            )
        )
        rows += [_plan_row(one) for one in own] or [Row([Cell("（没有安排）", columns=8)], _ROW)]
    form = TableForm(
        title=f"中心学习组{year.year}年度学习计划",
        shares=_SHARES,
        head=_HEAD,
        rows=rows,
        lines=[f"{year.house.government}党组中心学习组　　全年集中学习{len(sessions)}次，共{days_said(total)}。"],
        closing=[*year_requirements(year), _signed(year)],
        office=year.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, LANDSCAPE, fonts)


def _of_the_plan(year: StudyYear) -> list[SessionSheet]:
    """The sessions the plan was issued with; before that, all."""
    if not year.sessions:
        raise NothingToPrint(f"{year.year}年还没有安排集中学习。请先用“排学习”排定日期。")
    return [one for one in year.sessions if one.session.planned] or list(year.sessions)


def year_requirements(year: StudyYear) -> list[str]:
    """The plan's requirements, numbered."""
    lines = (year.plan.requirements if year.plan else "").splitlines()
    return [f"{number}．{line}" for number, line in enumerate(lines, start=1)]


def _signed(year: StudyYear) -> str:
    plan = year.plan
    approved = (
        f"{year.approver}　{chinese_day(plan.approved_on)}" if plan and plan.approved_on else "＿＿＿＿＿＿　年　月　日"
    )
    issued = chinese_day(plan.issued_on) if plan and plan.issued_on else "　　年　月　日"
    return f"组长审定：{approved}　　　　印发：{issued}"


def _plan_row(sheet: SessionSheet) -> Row:
    one = sheet.session
    texts = (one.theme, one.lecturer, one.speakers)
    cells = [
        Cell(f"{(one.planned or one.start).day.month}月"),
        Cell(planned_said(one)),
        *(Cell(text, centred=False) for text in texts),
        Cell(one.form.label if one.form else ""),
        Cell(length_said(one)),
        Cell(one.responsible or sheet.house.office, centred=False),
    ]
    return Row(cells, _ROW)


def print_schedule(papers: YearPapers, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The arrangement of every quarter that has sessions, each on pages of its own."""
    year = papers.year
    quarters = [(quarter, year.in_quarter(quarter)) for quarter in range(1, 5) if year.in_quarter(quarter)]
    if not quarters:
        raise NothingToPrint(f"{year.year}年还没有安排集中学习。请先用“排学习”排定日期。")
    forms = [_quarter(year, quarter, sessions, printed_on) for quarter, sessions in quarters]
    return print_table_forms(forms, LANDSCAPE, fonts)


def _quarter(year: StudyYear, quarter: int, sessions: Sequence[SessionSheet], printed_on: date | None) -> TableForm:
    total = days_said(sum(one.session.halves for one in sessions))
    return TableForm(
        title=f"中心学习组{year.year}年第{_NAMES[quarter - 1]}季度学习安排",
        shares=_QUARTER_SHARES,
        head=_QUARTER_HEAD,
        rows=[_quarter_row(number, one) for number, one in enumerate(sessions, start=1)],
        lines=[f"本季度集中学习{len(sessions)}次，共{total}。"],
        closing=["各位成员请提前准备发言提纲；不能参加的，请事先向组长请假，并在会后补学。"],
        office=year.house.office,
        printed_on=printed_on,
    )


def _quarter_row(number: int, sheet: SessionSheet) -> Row:
    one = sheet.session
    days = stretch_said(one.start, one.end).replace("至", "\n至")
    cells = [
        Cell(str(number)),
        Cell(f"{days}\n（{length_said(one)}）"),
        Cell(one.theme, centred=False),
        Cell(one.lecturer, centred=False),
        Cell(one.speakers, centred=False),
        Cell(one.form.label if one.form else ""),
        Cell(one.place, centred=False),
    ]
    return Row(cells, 16 * MM)
