"""用印审批单, 紧急信息接报登记单 and 报告报送情况表, from their sheets."""

from collections.abc import Iterator
from datetime import date, time

from jkgov_desktop.paper.documents.approval import print_approval
from jkgov_desktop.paper.documents.incoming import issuer_of
from jkgov_desktop.paper.documents.rooms import Said
from jkgov_desktop.paper.documents.urgent import print_urgent
from jkgov_desktop.paper.documents.words import Approval, Fact, FollowUp, Signed, Urgent
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.documents.sheets import ReportLine, ReportsSheet, SealSheet, UrgentSheet
from jkgov_desktop.records.fields import article_name, chinese_day

_SEALED, _REPORT_ROW = 68, 22.0


def print_seal_slip(sheet: SealSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """用印审批单: nothing is sealed before whoever may approve has signed here (第68条)."""
    approval = Approval(
        issuer=issuer_of(sheet.house),
        title="用印审批单",
        facts=tuple(_seal_facts(sheet)),
        steps=tuple(_seal_steps(sheet)),
        closing=("未经批准不得用印；不得在空白介绍信、空白表格上用印。",),
    )
    return print_approval(approval, fonts, printed_on)


def _seal_steps(sheet: SealSheet) -> Iterator[Signed]:
    """Who signs; for the seal of the government itself also the deputy head whose portfolio it is."""
    cited = article_name(_SEALED)
    name = sheet.seal.name if sheet.seal else ""
    yield Signed("申请单位", Said("主要负责人（签字、盖章）："), cited)
    yield Signed("办公室审核", Said("对口副主任、主任："), cited)
    if "政府" in name and "办" not in name:
        yield Signed("分管副县长审核", Said("分管副县长："), cited)
    yield Signed("批准", Said(f"{sheet.approver}：" if sheet.approver else "批准人："), cited)
    yield Signed("监印", Said(f"{sheet.use.keeper}：" if sheet.use.keeper else "监印人："), cited)


def _seal_facts(sheet: SealSheet) -> Iterator[Fact]:
    use = sheet.use
    yield "编　　号", "", "用印日期", chinese_day(use.used_on)
    yield "用印单位", sheet.unit, "份　　数", f"{use.copies}份"
    yield "印章名称", sheet.seal.name if sheet.seal else ""
    yield "用印事由", use.matter
    yield "文件字号", sheet.document.issue_number if sheet.document else "", "附　　件", ""
    yield "经办人", use.brought_by, "用印次数", f"{use.pressed}次" if use.pressed else ""


def print_urgent_report(sheet: UrgentSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """紧急信息接报登记单 with what followed so far."""
    report = sheet.report
    urgent = Urgent(
        issuer=issuer_of(sheet.house),
        facts=(
            ("接报时间", _moment(report.reported_on, report.reported_at), "记录人", report.taken_by),
            ("报告单位", report.source, "报告人电话", f"{report.reporter} {report.phone}".strip()),
            ("事发时间", report.happened, "事发地点", report.place),
            ("事件性质", "", "影响范围", ""),
            ("书面报告", chinese_day(report.written_on) if report.written_on else "", "已报领导", report.told),
        ),
        happened=(
            ("事　　项", report.matter),
            ("伤亡损失", report.losses),
            ("发展趋势", report.trend),
            ("已采取措施", report.measures),
            ("建　　议", report.advice),
        ),
        told=tuple(
            FollowUp(_moment(one.reported_on, one.reported_at), one.words, one.told) for one in sheet.follow_ups
        ),
    )
    return print_urgent(urgent, fonts, printed_on)


def _moment(on: date, at: time | None) -> str:
    return chinese_day(on) + (f" {at:%H:%M}" if at else "")


def print_reports(sheet: ReportsSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """报告报送情况表: every unit against the half-year and the year (第71条)."""
    total = len(sheet.lines)
    came = [sum(line.half is not None for line in sheet.lines), sum(line.year is not None for line in sheet.lines)]
    form = TableForm(
        title=f"{sheet.year}年度部门和乡镇报告报送情况表",
        shares=(12, 48, 45, 45, 15),
        head=("序号", "单位", "半年报告", "全年报告", "备注"),
        rows=[_report_row(number, line, sheet) for number, line in enumerate(sheet.lines, start=1)],
        lines=[
            f"半年报告应于{chinese_day(sheet.half_due)}前报送，已报 {came[0]} 家，未报 {total - came[0]} 家。",
            f"全年报告应于{chinese_day(sheet.year_due)}前报送，已报 {came[1]} 家，未报 {total - came[1]} 家。",
        ],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, PORTRAIT, fonts)


def _report_row(number: int, line: ReportLine, sheet: ReportsSheet) -> Row:
    half = _came(line.half, sheet.half_due, sheet.today)
    year = _came(line.year, sheet.year_due, sheet.today)
    return Row([Cell(str(number)), Cell(line.name, centred=False), Cell(half), Cell(year), Cell()], _REPORT_ROW)


def _came(on: date | None, due: date, today: date) -> str:
    if on is None:
        return "逾期未报" if today > due else ""
    return chinese_day(on) + ("（迟）" if on > due else "")
