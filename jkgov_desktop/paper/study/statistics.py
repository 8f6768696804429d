"""集中学习台账, 学习情况统计 and 个人自学登记: the year of the group in figures (第91、92条)."""

from datetime import date

from jkgov_desktop.paper.charts import Bars, Series
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.study.wording import length_said
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import LANDSCAPE, PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.slots import days_said
from jkgov_desktop.records.study import SelfStudy, SelfStudyKind, SessionSheet, StudyDuty
from jkgov_desktop.records.words import spread_name
from jkgov_desktop.rulebook.study.sums import MemberSum, YearPapers

_LEDGER_SHARES = (12, 34, 68, 40, 16, 14, 14, 42, 21)
_LEDGER_HEAD = ("序号", "时间", "专题", "主讲（领学）", "天数", "应到", "实到", "请假、缺席", "补学")
_MEMBER_SHARES = (12, 22, 20, 20, 20, 16, 14, 14, 14, 13)
_MEMBER_HEAD = ("序号", "姓名", "职务", "应学", "实学", "出勤率", "缺席", "补学", "提纲", "心得")
_ALONE_SHARES = (14, 28, 30, 26, 66, 14)
_ALONE_HEAD = ("序号", "姓名", "类别", "日期", "题目", "篇数")
_ROW = 9 * MM


def print_ledger(papers: YearPapers, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """Every session of the year, held or arranged, with who came."""
    year = papers.year
    rows = [_ledger_row(number, one) for number, one in enumerate(year.sessions, start=1)]
    form = TableForm(
        title=f"中心学习组{year.year}年集中学习台账",
        shares=_LEDGER_SHARES,
        head=_LEDGER_HEAD,
        rows=rows or [Row([Cell("（没有记录）", columns=len(_LEDGER_HEAD))], _ROW)],
        lines=[papers.sums.sentence + "。"],
        office=year.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, LANDSCAPE, fonts)


def _ledger_row(number: int, sheet: SessionSheet) -> Row:
    one = sheet.session
    missing = [each for each in sheet.members if each.is_missing]
    owing = sum(each.line.made_up_on is None for each in missing)
    made_up = (f"{len(missing) - owing}人已补" if len(missing) > owing else "") + (f"\n{owing}人未补" if owing else "")
    cells = [
        Cell(str(number)),
        Cell(one.when),
        Cell(one.theme, centred=False),
        Cell(one.lecturer, centred=False),
        Cell(length_said(one)),
        Cell(str(len(sheet.members))),
        Cell(str(len(sheet.of(AttendanceState.PRESENT))) if one.held else "未到期"),
        Cell(
            "、".join(f"{each.name}（{each.line.reason or each.line.presence.label}）" for each in missing),
            centred=False,
        ),
        Cell(made_up.strip()),
    ]
    return Row(cells, _ROW)


def print_statistics(papers: YearPapers, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The days of every quarter against the article, and what every member attended."""
    year, sums = papers.year, papers.sums
    labels = tuple(one.called for one in sums.quarters)
    held = Series("已学", tuple(one.held / 2 for one in sums.quarters))
    arranged = Series("已排", tuple(one.arranged / 2 for one in sums.quarters))
    columns = len(_MEMBER_HEAD)
    rows = [
        Row([Cell("一、各季度集中学习天数", Typeface.HEI, centred=False, columns=columns)], _ROW, heading=True),
        Row([Cell(columns=columns, drawing=Bars(labels, (held, arranged), unit="天", stacked=True, height=52 * MM))]),
        Row([Cell("二、成员学习情况", Typeface.HEI, centred=False, columns=columns)], _ROW, heading=True),
        Row([Cell(text, Typeface.HEI) for text in _MEMBER_HEAD], _ROW, heading=True),
        *(_member_row(number, one) for number, one in enumerate(_counted(papers), start=1)),
    ]
    form = TableForm(
        title=f"中心学习组{year.year}年学习情况统计",
        shares=_MEMBER_SHARES,
        head=(),
        rows=rows,
        lines=[
            f"{sums.sentence}；每季度{papers.low}—{papers.high}天（第九十一条）。",
            f"常务会议{year.executive_meetings}次，会前学法{year.law_studies}次（第二十三条）。",
        ],
        closing=["应学、实学按任成员期间计算；中途任职、离任的，只计任职期间的学习。"],
        office=year.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, PORTRAIT, fonts)


def _counted(papers: YearPapers) -> list[MemberSum]:
    return [one for one in papers.members if one.member.duty is not StudyDuty.OBSERVER]


def _member_row(number: int, one: MemberSum) -> Row:
    essays = sum(one.alone.get(kind, 0) for kind in (SelfStudyKind.NOTES, SelfStudyKind.ESSAY))
    texts = (
        str(number),
        spread_name(one.member.name),
        one.member.duty.label,
        days_said(one.held),
        days_said(one.attended),
        f"{100 * one.share:.0f}%",
        f"{one.missed}次",
        f"{one.made_up}次",
        f"{one.outlines}份",
        f"{essays}篇",
    )
    return Row([Cell(text) for text in texts], _ROW)


def print_self_study(papers: YearPapers, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """Everything members handed in, member by member, with rows to write on for those without."""
    year = papers.year
    rows = [row for one in _counted(papers) for row in _alone_rows(one, year.self_studies)]
    form = TableForm(
        title=f"中心学习组成员{year.year}年个人自学登记表",
        shares=_ALONE_SHARES,
        head=_ALONE_HEAD,
        rows=rows or [Row([Cell("（没有成员）", columns=len(_ALONE_HEAD))], _ROW)],
        lines=["个人学习计划、读书笔记、学习心得（第九十二条）"],
        office=year.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, PORTRAIT, fonts)


def _alone_rows(one: MemberSum, studies: tuple[SelfStudy, ...]) -> list[Row]:
    own = [each for each in studies if each.person == one.member.person]
    name = spread_name(one.member.name)
    if not own:
        return [Row([Cell("1"), Cell(name), Cell(), Cell(), Cell(), Cell()], _ROW)]
    return [
        Row(
            [
                Cell(str(number)),
                Cell(name),
                Cell(each.kind.label),
                Cell(f"{each.on.month}月{each.on.day}日"),
                Cell(each.title, centred=False),
                Cell(str(each.count or 1)),
            ],
            _ROW,
        )
        for number, each in enumerate(own, start=1)
    ]
