"""来宾接待（外事）审批表: who comes, what is planned, who proposes and who decides (第93、94条)."""

from datetime import date

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.handwriting import SigningRoom
from jkgov_desktop.paper.leaders.fitting import FULL
from jkgov_desktop.paper.leaders.wording import SIGNED_ON, period, printed
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.rows import SHARES, drawn, halves, wide
from jkgov_desktop.paper.tabular import Row, TableForm, print_table_form
from jkgov_desktop.records.fields import day_or_blank
from jkgov_desktop.records.leaders.activities import VisitorKind
from jkgov_desktop.records.leaders.sheets import ReceptionSheet

_ROOMY = 48.0
_RULE = (
    "接待意见由承办部门提出，经县政府办公室报分管副县长或县长决定；正处级以上来宾须报告县委，"
    "外事活动须向外事机构备案（规则第九十三条、第九十四条）。"
)


def print_reception(sheet: ReceptionSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """One form for visitors from home and from abroad."""
    foreign = sheet.reception.kind is VisitorKind.FOREIGN
    form = TableForm(
        title="外事（来宾）安排审批表" if foreign else "公务接待审批表",
        shares=SHARES,
        head=(),
        rows=[*_visit(sheet), *_filing(sheet, foreign=foreign), *_rooms()],
        closing=[_RULE],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, FULL, fonts)


def _visit(sheet: ReceptionSheet) -> list[Row]:
    one = sheet.reception
    return [
        halves("来访单位", one.guests, "来宾类别", one.kind.label),
        halves("主宾姓名职务", one.first_guest, "主宾级别", one.level.label),
        halves("国家或地区", one.country, "人　数", f"{one.count}人" if one.count is not None else ""),
        wide("来访时间", period(one.start, one.last)),
        halves("公函号", one.letter, "承办单位", "县政府办公室" if sheet.by_office else sheet.undertaker),
        wide("来访事由", one.purpose),
        wide("日程安排", one.programme, _ROOMY),
        halves("会见陪同领导", printed(sheet.leader), "会见会谈安排", one.meeting),
    ]


def _filing(sheet: ReceptionSheet, *, foreign: bool) -> list[Row]:
    one = sheet.reception
    rows = [halves("报告县委日期", day_or_blank(one.party_on), "提出意见部门", sheet.proposed_by)]
    if foreign:
        rows.append(halves("外事备案号", one.filing, "备案日期", day_or_blank(one.filed_on)))
    return rows


def _rooms() -> list[Row]:
    labels = ("办公室意见", "分管副县长\n意见", "县长意见")
    return [drawn(label, SigningRoom(SIGNED_ON)) for label in labels]
