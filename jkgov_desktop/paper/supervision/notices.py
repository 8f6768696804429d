"""Supervision on paper: the notice, the urging, the report on completion, the extension, the bulletin."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.charts import Ranks
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.handwriting import SigningRoom, TickBoxes, WritingLines
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.rows import SHARES, TALL, drawn, halves, wide
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.fields import chinese_day, chinese_number, day_or_blank
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.records.supervision import BulletinSheet, SupervisionSheet, SupervisionSource, UnitPunctuality

_DAY = "年　　月　　日"
_SIGNED = f"主要负责人签名（盖章）：　　　　　　　{_DAY}"
_ROOMY = 60.0
_FEEDBACK = "承办单位应在接到通知后5个工作日内反馈办理情况；紧急重要的事项及时办理、及时反馈（第四十八条）。"
_LADDER = (
    "在规定时间未完成的，全县通报批评；督促一次仍未完成的，诫勉谈话；督促两次仍未完成的，"
    "建议县委对班子进行调整（第五十八条第十项）。"
)


def print_notice(sheet: SupervisionSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """督查通知单: what a unit has to do, by when, and the receipt it signs."""
    item = sheet.item
    rows = [
        wide("督查事项", item.matter, TALL),
        drawn("事项来源", TickBoxes(tuple(one.label for one in SupervisionSource), item.source.label)),
        wide("来源说明", item.origin),
        wide("批示摘录", item.instruction, TALL),
        wide("办理要求", item.requirement, _ROOMY),
        halves("主办单位", sheet.unit, "协办单位", item.assisting),
        halves("交办日期", chinese_day(item.assigned_on), "责任领导", sheet.leader),
        halves("反馈时限", day_or_blank(item.feedback_due), "办结时限", day_or_blank(item.due_on)),
        halves("督查专人", _contact(sheet), "督查室联系人", _office_contact(sheet)),
        drawn("签收", SigningRoom(f"签收人：　　　　　　{_DAY}")),
    ]
    return _form("督查通知单", sheet, rows, printed_on, fonts, [_FEEDBACK])


def print_urging(sheet: SupervisionSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """催办通知单: the newest urging; raises NothingToPrint while there is none."""
    if not sheet.urgings:
        raise NothingToPrint("这个事项还没有登记督促。请先在“催办”中登记，再打印催办通知单。")
    urging, item = sheet.urgings[-1], sheet.item
    rows = [
        wide("督查事项", item.matter, TALL),
        halves("原督办号", item.reference, "主办单位", sheet.unit),
        halves("交办日期", chinese_day(item.assigned_on), "原定时限", day_or_blank(item.due_on)),
        halves("第几次督促", f"第{chinese_number(urging.number)}次", "督促日期", chinese_day(urging.urged_on)),
        wide("督促意见", urging.words, _ROOMY),
        wide("再限日期", f"请于{day_or_blank(urging.until)}前办结并书面报送办理结果。"),
        drawn("领导意见", SigningRoom(_DAY)),
        drawn("签收", SigningRoom(f"签收人：　　　　　　{_DAY}")),
    ]
    return _form("催办通知单", sheet, rows, printed_on, fonts, [_LADDER])


def print_report(sheet: SupervisionSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """办结报告单: what the unit did and what came of it, for the leader who asked."""
    item = sheet.item
    course = "\n".join(f"{chinese_day(one.given_on)}　{one.words}" for one in sheet.feedbacks)
    rows = [
        wide("督查事项", item.matter, TALL),
        halves("督办号", item.reference, "主办单位", sheet.unit),
        halves("办结时限", day_or_blank(item.due_on), "办结日期", day_or_blank(item.closed_on)),
        _told("办理过程", course, 3),
        _told("办理结果", item.result, 3),
        drawn("是否落实", TickBoxes(("已落实", "部分落实", "未落实"), across=3)),
        drawn("未落实原因\n及下步打算", WritingLines(2)),
        drawn("承办单位", SigningRoom(_SIGNED)),
        drawn("督查室审核", SigningRoom(_DAY)),
        drawn("批示领导意见", SigningRoom(_DAY)),
    ]
    return _form(
        "督查事项办结报告单", sheet, rows, printed_on, fonts, ["一事一单；难以如期办结的，应在时限内报告进展和原因。"]
    )


def print_extension(sheet: SupervisionSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """延期申请单: the newest extension, or a blank one to be filled in by hand."""
    item, asked = sheet.item, sheet.extensions[-1] if sheet.extensions else None
    rows = [
        wide("督查事项", item.matter, TALL),
        halves("督办号", item.reference, "主办单位", sheet.unit),
        halves(
            "原定时限",
            day_or_blank(asked.due_before if asked else item.due_on),
            "申请延至",
            day_or_blank(asked.due_after if asked else None),
        ),
        _told("延期原因", asked.reason if asked else "", 4),
        drawn("目前进展", WritingLines(4)),
        drawn("承办单位", SigningRoom(_SIGNED)),
        drawn("督查室意见", SigningRoom(_DAY)),
        drawn("分管领导意见", SigningRoom(_DAY)),
    ]
    return _form(
        "督查事项延期申请单",
        sheet,
        rows,
        printed_on,
        fonts,
        ["延期应在原定时限之前提出；逾期提出的，不抵销已有的督促。"],
    )


def print_bulletin(sheet: BulletinSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """督查通报: how every unit kept its limits, with a chart, and what is open beyond its limit (第48条)."""
    if not sheet.units:
        raise NothingToPrint("本年度还没有交办督查事项，没有可以通报的内容。")
    head = ("单位", "应办", "已办", "按时办结", "逾期未办", "迟反馈", "按时率")
    rows = [Row([Cell(one.unit, centred=False), *(Cell(said) for said in _figures(one))]) for one in sheet.units]
    rated = [one for one in sheet.units if one.rate is not None]
    if rated:
        rates = tuple(float(one.rate or 0) for one in rated)
        rows.append(Row([Cell("按时率（%）", Typeface.HEI, columns=7)], heading=True))
        rows.append(Row([Cell(columns=7, drawing=Ranks(tuple(one.unit for one in rated), rates, unit="%"))]))
    if sheet.overdue:
        rows.append(Row([Cell("逾期未办结的事项", Typeface.HEI, columns=7)], heading=True))
        rows += [Row([Cell(said, centred=False, columns=7)]) for said in _overdue(sheet)]
    form = TableForm(
        title=f"{sheet.since.year}年政务督查情况通报",
        shares=(52, 18, 18, 22, 22, 18, 20),
        head=head,
        rows=rows,
        lines=[_summary(sheet)],
        closing=["按时率＝按时办结÷（已办＋逾期未办）。督办情况与年终绩效考核挂钩（第四十八条）。"],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, PORTRAIT, fonts)


def _summary(sheet: BulletinSheet) -> str:
    given, done = sum(one.given for one in sheet.units), sum(one.done for one in sheet.units)
    until = chinese_day(sheet.day)
    return (
        f"截至{until}，{sheet.since.year}年共交办督查事项{given}项，涉及{len(sheet.units)}个单位，已办结{done}项，"
        f"逾期未办结{len(sheet.overdue)}项。"
    )


def _figures(one: UnitPunctuality) -> Iterator[str]:
    yield from (str(number) for number in (one.given, one.done, one.in_time, one.overdue, one.late_feedback))
    yield "—" if one.rate is None else f"{one.rate}%"


def _overdue(sheet: BulletinSheet) -> Iterator[str]:
    for number, one in enumerate(sheet.overdue, start=1):
        due = one.item.due_on
        assert due is not None
        late = (sheet.day - due).days
        urged = f"，已督促{len(one.urgings)}次" if one.urgings else ""
        yield f"{number}．{one.unit}：{one.item.matter}（时限{chinese_day(due)}，超{late}天{urged}）"


def _told(label: str, text: str, lines: int) -> Row:
    """What is known already, or lines to write it on."""
    return wide(label, text, _ROOMY) if text else drawn(label, WritingLines(lines))


def _contact(sheet: SupervisionSheet) -> str:
    return f"{sheet.contact.person}　{sheet.contact.phone}" if sheet.contact else ""


def _office_contact(sheet: SupervisionSheet) -> str:
    return f"{sheet.house.contact}　{sheet.house.phone}".strip()


def _form(
    title: str, sheet: SupervisionSheet, rows: list[Row], printed_on: date | None, fonts: Fonts, closing: list[str]
) -> Printed:
    form = TableForm(
        title=title,
        shares=SHARES,
        head=(),
        rows=rows,
        lines=[f"编号：{sheet.item.reference}"],
        closing=closing,
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, PORTRAIT, fonts)
