"""请假审批表 and 外出报备表: whoever goes, who stands in, who approves and who is told (第81–83条)."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.handwriting import SigningRoom, TickBoxes
from jkgov_desktop.paper.leaders.wording import SIGNED_ON, half_day, period_and_days, phone, printed
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.rows import SHARES, drawn, halves, wide
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.fields import day_or_blank
from jkgov_desktop.records.leaders.leave import LeaveKind
from jkgov_desktop.records.leaders.sheets import LeaveRule, LeaveSheet

_TITLES = {
    LeaveRule.HEAD: "县长外出报备表",
    LeaveRule.TEAM: "县政府领导请假审批表",
    LeaveRule.DIRECTOR: "办公室主任请假审批表",
    LeaveRule.DEPUTY_DIRECTOR: "办公室副主任请假审批表",
    LeaveRule.PRINCIPAL: "单位主要负责人外出报备表",
    LeaveRule.OTHER: "请假审批表",
}
_RULES = {
    LeaveRule.HEAD: "县长外出按有关程序报告；外出期间的主持人按规则第五条确定。",
    LeaveRule.TEAM: "外出前书面或口头向县长请假，县长明确代行职责的领导并批准后，将外出时间、地点告知办公室主任；"
    "返回后向县长报告（规则第八十一条）。",
    LeaveRule.DIRECTOR: "主任外出向县长请假并告知在家主持工作的副主任；"
    "离开一天以上的，向联系的政府领导报告行止日期（规则第八十二条）。",
    LeaveRule.DEPUTY_DIRECTOR: "副主任外出向主任请假；离开一天以上的，向联系的政府领导报告行止日期（规则第八十二条）。",
    LeaveRule.PRINCIPAL: "乡镇（街道）、部门主要负责人离县出差，须书面报备县政府办公室（规则第八十三条）。",
    LeaveRule.OTHER: "",
}
_ROOMS = {
    LeaveRule.HEAD: ("报告县委\n情况", "报备上级\n情况"),
    LeaveRule.TEAM: ("代行职责\n领导确认", "县长意见"),
    LeaveRule.DIRECTOR: ("在家主持\n副主任签名", "县长意见"),
    LeaveRule.DEPUTY_DIRECTOR: ("代管工作\n人员确认", "主任意见"),
    LeaveRule.PRINCIPAL: ("报备人签名\n（盖章）", "分管县领导\n意见", "办公室登记"),
    LeaveRule.OTHER: ("单位意见", "批准人意见"),
}
_TOLD = {
    LeaveRule.TEAM: "告知办公室\n主任",
    LeaveRule.DIRECTOR: "告知在家\n副主任",
    LeaveRule.DEPUTY_DIRECTOR: "告知主任",
}


def print_leave(sheet: LeaveSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The form of the rule by which this leave goes."""
    form = TableForm(
        title=_TITLES[sheet.rule],
        shares=SHARES,
        head=(),
        rows=[*_journey(sheet), *_decision(sheet), *_return(sheet)],
        closing=[_RULES[sheet.rule]] if _RULES[sheet.rule] else [],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, PORTRAIT, fonts)


def _journey(sheet: LeaveSheet) -> Iterator[Row]:
    """Who goes where, why, when and how."""
    leave, person = sheet.leave, sheet.person
    place = leave.place + (f"（途经{leave.via}）" if leave.via else "")
    reach = f"（{leave.reach.label}）" if leave.reach else ""
    yield halves("姓　名", person.name, "职　务", person.title)
    yield drawn("事由类别", TickBoxes(tuple(kind.label for kind in LeaveKind), leave.kind.label, across=4))
    yield wide("具体事由", leave.reason)
    yield wide("外出地点", place + reach)
    yield wide("起止时间", period_and_days(leave.start, leave.last))
    yield halves("交通方式", leave.transport, "随行人员", leave.companions)
    yield halves("本人电话", leave.phone or person.phone, "报告方式", _reported(sheet))


def _reported(sheet: LeaveSheet) -> str:
    leave = sheet.leave
    how = leave.reported_how.label if leave.reported_how else ""
    return f"{how} {day_or_blank(leave.reported_on)}".strip() if how or leave.reported_on else ""


def _decision(sheet: LeaveSheet) -> Iterator[Row]:
    """Who stands in, who agrees, who is told, what went to the superiors."""
    leave, acting = sheet.leave, sheet.acting or sheet.proposed
    label = "主持工作\n领导" if sheet.rule is LeaveRule.HEAD else "代行职责"
    if sheet.rule is LeaveRule.PRINCIPAL:
        label = "在家主持\n工作负责人"
    yield halves(label, printed(acting), "联系电话", phone(acting))
    for room in _ROOMS[sheet.rule]:
        yield drawn(room, SigningRoom(SIGNED_ON))
    if sheet.rule in _TOLD:
        told = day_or_blank(leave.informed_on)
        yield halves(_TOLD[sheet.rule], printed(sheet.informed), "告知时间", told)
    if sheet.rule is not LeaveRule.OTHER:
        yield halves("上级报备", leave.upward, "报备时间", day_or_blank(leave.upward_on))


def _return(sheet: LeaveSheet) -> Iterator[Row]:
    """销假: when he came back, and that he said so."""
    leave = sheet.leave
    yield halves(
        "返回时间\n（销假）", half_day(leave.returned), "返回后\n报告时间", day_or_blank(leave.return_reported_on)
    )
    yield wide("本人签名", "")
