"""民主生活会清单: what is done before, at and after the meeting, with its day; what is said there is kept nowhere."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.handwriting import SigningRoom
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.study.wording import stretch_said
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.fields import chinese_number, day_or_blank
from jkgov_desktop.records.slots import days_said
from jkgov_desktop.records.study import LifeMeetingSheet
from jkgov_desktop.rulebook.study.life_meetings import AFTER, BEFORE

_SHARES = (16, 74, 40, 35)
_HEAD = ("序号", "事项", "办理日期", "经办人")
_ROW = 13 * MM
CONTENTS = (
    "执行党的路线方针政策的情况",
    "对照检查执行廉洁从政准则和党风廉政建设责任制的情况",
    "执行上级和县纪委廉洁自律规定的情况",
    "开展批评和自我批评",
)
"""What the meeting is about (第97条), as headings only."""


def print_checklist(sheet: LifeMeetingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The steps of 第98条 with their days, as far as they are done."""
    meeting = sheet.meeting
    form = TableForm(
        title=f"{meeting.year}年度党组民主生活会清单",
        shares=_SHARES,
        head=_HEAD,
        rows=[*_rows(sheet), Row([Cell("审阅", Typeface.HEI), Cell(columns=3, drawing=SigningRoom("年　　月　　日"))])],
        lines=[
            f"{sheet.house.government}党组",
            f"时间：{stretch_said(meeting.start, meeting.end)}，{days_said(meeting.halves)}　　地点：{meeting.place}",
            f"主持人：{sheet.presider}",
        ],
        closing=[
            "会议内容（第九十七条）：" + "；".join(CONTENTS) + "。",
            "原文所称准则的名称以现行党内法规为准。本清单只记事项和日期，批评和自我批评的内容不录入本机。",
        ],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, PORTRAIT, fonts)


def _rows(sheet: LifeMeetingSheet) -> Iterator[Row]:
    number = 0
    for heading, steps in (("会前", BEFORE), ("会上和会后", AFTER)):
        yield Row([Cell(heading, Typeface.HEI, columns=4)], 8 * MM, heading=True)
        for field, words in steps:
            number += 1
            scope = f"\n范围：{sheet.meeting.scope}" if field == "opinions_on" and sheet.meeting.scope else ""
            done: date | None = getattr(sheet.meeting, field)
            cells = [Cell(chinese_number(number)), Cell(words + scope, centred=False), Cell(day_or_blank(done)), Cell()]
            yield Row(cells, _ROW)
