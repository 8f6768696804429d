"""What the rules say of supervision: limits, lights, and the ladder when nothing happens (第45–48条、第58条第十项)."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.people import UnitKind
from jkgov_desktop.records.supervision import Light, Measure, SupervisionItem, SupervisionSheet
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check

_LADDER = tuple(Measure)
_CONTACTED = (
    UnitKind.CONSTITUENT,
    UnitKind.WORKING,
    UnitKind.DISPATCHED,
    UnitKind.INSTITUTION,
    UnitKind.BODY,
    UnitKind.TOWNSHIP,
    UnitKind.SUBDISTRICT,
)


def feedback_due(item: SupervisionItem, rules: Book) -> date:
    """The day by which the unit reports (第48条): working days after it received the notice.

    While the receipt is not registered the day of assignment stands in for it. The rules of the day of assignment
    hold, whatever came into force since.
    """
    days = rules.on(item.assigned_on).edition.supervision.feedback_days
    return rules.calendar.add(item.received_on or item.assigned_on, days)


def light(item: SupervisionItem, on: date, rules: Book) -> Light:
    """How urgent an item is on a day."""
    if item.closed_on:
        return Light.DONE
    if item.due_on is None:
        return Light.NONE
    if on > item.due_on:
        return Light.RED
    near = rules.calendar.between(on, item.due_on) <= rules.edition.supervision.yellow_days
    return Light.YELLOW if near else Light.GREEN


def urgings_in_vain(sheet: SupervisionSheet) -> int:
    """How often the present limit was urged without effect.

    An urging before an extension was granted belongs to the limit before; one whose own new limit has still to
    come may yet have its effect.
    """
    granted = max((one.approved_on for one in sheet.extensions if one.approved_on), default=date.min)
    return sum(one.urged_on > granted and (one.until or one.urged_on) < sheet.today for one in sheet.urgings)


def rung(sheet: SupervisionSheet, rules: Book) -> Measure:
    """The measure an overdue item has come to (第58条第十项): the first, then the next for every urging in vain.

    Whether more than criticism is for every unit or for the constituent ones alone is a reading.
    """
    if sheet.unit_kind is not UnitKind.CONSTITUENT and rules.reading("ladder_scope") != "every_unit":
        return Measure.CRITICISM
    return _LADDER[min(urgings_in_vain(sheet), len(_LADDER) - 1)]


@check(45, on=SupervisionSheet)
def unit_contact(sheet: SupervisionSheet, _rules: Book) -> Iterator[Finding]:
    """The unit has named somebody who answers for supervision."""
    if sheet.contact is None and sheet.unit_kind in _CONTACTED and not sheet.item.closed_on:
        yield unit_contact.finding(
            Severity.WARN,
            f"{sheet.unit}还没有登记督查专人。",
            remedy="请向该单位问明专人姓名和电话，登记在“督查专人”。",
            field="unit",
        )


@check(48, on=SupervisionSheet)
def feedback(sheet: SupervisionSheet, rules: Book) -> Iterator[Finding]:
    """The unit reported in time."""
    item, first = sheet.item, sheet.first_feedback
    if item.urgent and item.feedback_due is None:
        yield feedback.finding(
            Severity.WARN,
            "紧急重要的事项应及时反馈，还没有定反馈时限。",
            remedy="请与批示领导商定时限，填入“反馈时限”。",
            field="feedback_due",
        )
        return
    due = item.feedback_due or feedback_due(item, rules)
    reckoning = _reckoning(item, due, rules)
    if first is None:
        yield from _not_reported(sheet, due, reckoning, rules)
    elif first > due:
        yield feedback.finding(
            Severity.WARN,
            f"{sheet.unit}迟于时限反馈。",
            sum=f"{reckoning}，{chinese_day(first)}才反馈，迟{rules.calendar.between(due, first)}个工作日",
            remedy="已计入该单位的年终考核数据。",
            field="feedback_due",
        )
    else:
        yield feedback.finding(
            Severity.MET, f"{sheet.unit}按时反馈。", sum=f"{reckoning}，{chinese_day(first)}反馈", field="feedback_due"
        )


def _not_reported(sheet: SupervisionSheet, due: date, reckoning: str, rules: Book) -> Iterator[Finding]:
    if sheet.item.closed_on:
        return
    if sheet.today > due:
        yield feedback.finding(
            Severity.BLOCK,
            f"{sheet.unit}超过时限仍未反馈。",
            sum=f"{reckoning}，已超{rules.calendar.between(due, sheet.today)}个工作日",
            remedy="请催促该单位反馈，收到后登记在“反馈”。",
            field="feedback_due",
        )
    elif sheet.item.received_on is None:
        yield feedback.finding(
            Severity.HINT,
            "还没有登记签收，反馈时限暂按交办日期推算。",
            sum=reckoning,
            remedy="单位签收后请登记签收日期。",
            field="received_on",
        )


def _reckoning(item: SupervisionItem, due: date, rules: Book) -> str:
    computed = feedback_due(item, rules)
    if due != computed:
        return f"反馈时限定为{chinese_day(due)}"
    start = item.received_on or item.assigned_on
    named = "签收" if item.received_on else "交办"
    estimated = "（暂估）" if rules.calendar.is_estimated(start, due) else ""
    days = rules.edition.supervision.feedback_days
    return f"{chinese_day(start)}{named}，第{days}个工作日为{chinese_day(due)}{estimated}"


@check(48, on=SupervisionSheet)
def feedback_limit(sheet: SupervisionSheet, rules: Book) -> Iterator[Finding]:
    """The limit announced to the unit is no later than the rules allow."""
    item = sheet.item
    computed = feedback_due(item, rules)
    if item.feedback_due and item.feedback_due > computed and not item.closed_on:
        yield feedback_limit.finding(
            Severity.BLOCK,
            "定的反馈时限晚于规定。",
            sum=f"规定不晚于{chinese_day(computed)}，定为{chinese_day(item.feedback_due)}",
            remedy="请提前反馈时限；确需放宽的，写明准予理由。",
            field="feedback_due",
        )


@check(58, on=SupervisionSheet, readings=("ladder_scope",))
def ladder(sheet: SupervisionSheet, rules: Book) -> Iterator[Finding]:
    """What the rules name for a matter that is not done in time; a leader decides."""
    item = sheet.item
    if item.due_on is None or not sheet.overdue:
        return
    reached = rung(sheet, rules)
    if any(_LADDER.index(one.kind) >= _LADDER.index(reached) for one in sheet.measures):
        return
    late = (sheet.today - item.due_on).days
    yield ladder.finding(
        Severity.WARN,
        f"{sheet.unit}逾期未完成，按规定可提出：{reached.label}。",
        sum=f"时限{chinese_day(item.due_on)}，已超{late}天，督促{urgings_in_vain(sheet)}次未果",
        remedy=_LADDER_REMEDY[reached],
        clause="第十项",
        field="due_on",
    )


_LADDER_REMEDY = {
    Measure.CRITICISM: "请报领导决定是否通报，并登记一次督促；由领导决定，程序不自动处理。",
    Measure.TALK: "请报分管副县长决定是否对主要负责人和分管领导诫勉谈话，决定登记在“追责”。",
    Measure.RESHUFFLE: "请报县长决定是否建议县委调整班子，决定登记在“追责”。",
}


@check(48, on=SupervisionSheet)
def joint_supervision(sheet: SupervisionSheet, _rules: Book) -> Iterator[Finding]:
    """A matter that lingers may be supervised together with the discipline commission."""
    if not sheet.item.joint and not sheet.item.closed_on and urgings_in_vain(sheet) >= len(_LADDER) - 1:
        yield joint_supervision.finding(
            Severity.HINT,
            "此事久拖未决，必要时可与县纪委监委等组织联合督查。",
            sum=f"督促{len(sheet.urgings)}次",
            remedy="领导同意联合督查的，请勾选“联合督查”。",
            field="joint",
        )


@check(41, on=SupervisionSheet)
def publication(sheet: SupervisionSheet, _rules: Book) -> Iterator[Finding]:
    """The result of a serious matter is published."""
    item = sheet.item
    if item.publish and item.closed_on and not item.published_on:
        yield publication.finding(
            Severity.BLOCK,
            "重大问题须向社会公布处理结果，还没有登记公布。",
            sum=f"{chinese_day(item.closed_on)}办结",
            remedy="请公布后填写公布日期。",
            field="published_on",
        )
