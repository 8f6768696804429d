"""调研活动记录表 and 基层联系点登记表 (第74–78条)."""

from collections.abc import Sequence
from datetime import date

from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.handwriting import SigningRoom, TickBoxes, WritingLines
from jkgov_desktop.paper.leaders.wording import SIGNED_ON, month_day, period_and_days, printed
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.rows import SHARES, TALL, drawn, halves, wide
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.fields import chinese_day, chinese_number, day_or_blank
from jkgov_desktop.records.leaders.research import ProblemOutcome, ResearchManner
from jkgov_desktop.records.leaders.sheets import PointSheet, ResearchSheet

_ROOMY = 96.0


def print_research(sheet: ResearchSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """One research: where, with whom, what was found and what came of it."""
    one = sheet.research
    rows = [
        halves(
            "调研领导", printed(sheet.leader), "随行人数", f"{one.companions}人" if one.companions is not None else ""
        ),
        wide("调研时间", period_and_days(one.start, one.last)),
        wide("调研地点", one.place),
        wide("调研主题", one.theme, TALL),
        drawn(
            "调研方式", TickBoxes(tuple(kind.label for kind in ResearchManner), one.manner.label if one.manner else "")
        ),
        halves("到访联系点", sheet.point, "牵头部门", sheet.unit),
        _told("发现的问题", one.problems_found, 5),
        _told("交办事项和\n工作建议", one.tasks, 5),
        drawn(
            "问题处理",
            TickBoxes(tuple(kind.label for kind in ProblemOutcome), one.outcome.label if one.outcome else ""),
        ),
        wide("向上级报告", day_or_blank(one.reported_up_on)),
        drawn("调研领导\n审核", SigningRoom(SIGNED_ON)),
    ]
    closing = ["调研轻车简从，减少随行人员和会议、迎送（规则第七十六条、第七十八条）。"]
    return _form("调研活动记录表", sheet.house.office, rows, closing, printed_on, fonts)


def print_contact_point(sheet: PointSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """One contact point with its visits of the year, a box for each quarter."""
    point = sheet.point
    quarters = [_quarter(number, days) for number, days in enumerate(sheet.visits, start=1)]
    rows = [
        halves("联系领导", printed(sheet.leader), "建立日期", chinese_day(point.since)),
        wide("联系点", point.name),
        halves("类　型", point.kind.label, "所在乡镇\n（街道）", sheet.unit, TALL),
        wide("重点工作", point.note, TALL),
        Row([Cell(f"{sheet.year}年到访情况（每季度至少一次）", Typeface.HEI, columns=4)], heading=True),
        *quarters,
        _told("群众反映的\n主要问题", "", 4),
        _told("帮助解决\n情况", "", 4),
        drawn("联系领导\n签名", SigningRoom(SIGNED_ON)),
    ]
    closing = [f"该领导共有联系点{sheet.points_of_leader}个（规则第七十五条）。"]
    return _form("领导干部基层联系点登记表", sheet.house.office, rows, closing, printed_on, fonts)


def _quarter(number: int, days: Sequence[date]) -> Row:
    said = "、".join(month_day(day) for day in days)
    return halves(f"第{chinese_number(number)}季度", said, "到访次数", f"{len(days)}次" if days else "", TALL)


def _told(label: str, text: str, lines: int) -> Row:
    """What is known already, or lines to write it on."""
    return wide(label, text, _ROOMY) if text else drawn(label, WritingLines(lines))


def _form(
    title: str, office: str, rows: list[Row], closing: list[str], printed_on: date | None, fonts: Fonts
) -> Printed:
    form = TableForm(
        title=title, shares=SHARES, head=(), rows=rows, closing=closing, office=office, printed_on=printed_on
    )
    return print_table_form(form, PORTRAIT, fonts)
