"""What must come before a matter is taken by a meeting (第28、30、31、51、52条、第58条第一项)."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.meetings.items import Gate, MajorMatter, Opinion, Step
from jkgov_desktop.records.meetings.meeting import MeetingKind, MeetingStage
from jkgov_desktop.records.meetings.sheets import ItemSheet, MatterSheet, MeetingSheet
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check

_FIRST = "第一项"


def _is_ahead(sheet: MatterSheet) -> bool:
    """Whether the matter still waits for its meeting."""
    return sheet.proposal is None or not (sheet.proposal.taken_on or sheet.proposal.dropped_on)


def _asks(sheet: MatterSheet, kinds: tuple[MeetingKind, ...], rules: Book) -> bool:
    """Whether the matter is to be prepared as meetings of `kinds` ask; what only passes on is not."""
    return sheet.kind in kinds and _is_ahead(sheet) and not rules.edition.agenda.is_study(sheet.kind, sheet.matter)


def _after(on: date | None, sheet: MatterSheet) -> bool:
    """Whether a day lies after the meeting that takes the matter."""
    return bool(on and sheet.meeting and on > sheet.meeting.held_on)


@check(52, on=MatterSheet, readings=("thematic_first",))
def thematic_first(sheet: MatterSheet, rules: Book) -> Iterator[Finding]:
    """The deputy head in charge had it studied by a thematic meeting first."""
    matter = sheet.matter
    if not _asks(sheet, rules.edition.agenda.thematic_first, rules) or matter.thematic_exempt:
        return
    required = rules.reading("thematic_first") == "required"
    severity = Severity.BLOCK if required else Severity.WARN
    if sheet.thematic is None:
        yield thematic_first.finding(
            severity,
            f"{sheet.called}没有专题会议研究记录。",
            remedy="请选择研究过它的专题会议；特殊情况填写“免专题理由”。",
            field="thematic",
        )
        return
    meeting = sheet.thematic.meeting
    if meeting.kind is not MeetingKind.THEMATIC:
        yield thematic_first.finding(
            severity,
            f"{sheet.called}选的是{sheet.thematic.called}，不是专题会议。",
            remedy="请改选专题会议，或填写“免专题理由”。",
            field="thematic",
        )
    elif _after(meeting.held_on, sheet) or not meeting.closed:
        yield thematic_first.finding(
            severity,
            f"{sheet.called}的{sheet.thematic.called}还没有开完，或晚于本次会议。",
            remedy="请先开专题会议并登记散会，再提交会议审议。",
            field="thematic",
        )


@check(58, 51, on=MatterSheet)
def consulted(sheet: MatterSheet, rules: Book) -> Iterator[Finding]:
    """The units concerned were asked, or there are none (第一项)."""
    matter = sheet.matter
    if not _asks(sheet, rules.edition.agenda.coordinated_first, rules):
        return
    if matter.consulted is None:
        yield consulted.finding(
            Severity.BLOCK,
            f"{sheet.called}未登记征求意见，不予安排上会。",
            remedy="请先征求有关部门和单位意见并登记；不涉及其他单位的选“不适用”。",
            field="consulted",
            clause=_FIRST,
        )
    elif not matter.consulted_note:
        asked = "征求意见的单位和结果" if matter.consulted is Gate.DONE else "不征求意见的理由"
        yield consulted.finding(
            Severity.WARN,
            f"{sheet.called}没有写明{asked}。",
            remedy=f"请在“征求意见情况”填写{asked}。",
            field="consulted_note",
            clause=_FIRST,
        )
    elif _after(matter.consulted_on, sheet):
        yield consulted.finding(
            Severity.BLOCK,
            f"{sheet.called}的征求意见日期晚于会议日期。",
            remedy="应先征求意见再上会，请核对日期。",
            article=51,
            field="consulted_on",
        )


@check(58, on=MatterSheet)
def suggestion(sheet: MatterSheet, rules: Book) -> Iterator[Finding]:
    """It comes with a suggestion how to settle it (第一项)."""
    if _asks(sheet, rules.edition.agenda.coordinated_first, rules) and not sheet.matter.suggestion:
        yield suggestion.finding(
            Severity.BLOCK,
            f"{sheet.called}没有提出解决问题的建议，不予安排上会。",
            remedy="请填写主管部门或分管副县长提出的建议或办法。",
            field="suggestion",
            clause=_FIRST,
        )


@check(58, on=MatterSheet)
def differences(sheet: MatterSheet, _rules: Book) -> Iterator[Finding]:
    """Units that object are brought together before the matter goes to a meeting (第一项)."""
    against = [one for one in sheet.consultations if one.consultation.opinion is Opinion.OBJECTS]
    open_ones = [one.unit for one in against if not one.consultation.adopted]
    if open_ones and _is_ahead(sheet):
        yield differences.finding(
            Severity.WARN,
            f"{'、'.join(open_ones)}不同意，尚未协调。",
            sum=f"征求{len(sheet.consultations)} 不同意{len(against)} 未协调{len(open_ones)}",
            remedy="请由主任、副主任协调，或提请分管副县长召开专题会议，并填写采纳情况。",
            field="consulted",
            clause=_FIRST,
        )


@check(28, on=MatterSheet)
def procedures(sheet: MatterSheet, rules: Book) -> Iterator[Finding]:
    """A major administrative decision has gone through every procedure before it is taken together."""
    if sheet.matter.administrative and sheet.kind in rules.edition.agenda.major_decided_by and _is_ahead(sheet):
        for step in sheet.matter.steps:
            yield from _procedure(step, sheet)


def _procedure(step: Step, sheet: MatterSheet) -> Iterator[Finding]:
    label, field = step.procedure.label, step.procedure.value
    if step.gate is None:
        yield procedures.finding(
            Severity.BLOCK,
            f"{sheet.called}是重大行政决策，尚未登记{label}。",
            remedy=f"{label}是必经程序，请登记文号；确不适用的写明理由。",
            field=field,
        )
    elif not step.note:
        waived = step.gate is Gate.WAIVED
        yield procedures.finding(
            Severity.BLOCK if waived else Severity.WARN,
            f"{sheet.called}的{label}没有写明{'不适用的理由' if waived else '文号'}。",
            remedy="请填写文号；不适用的填理由。",
            field=f"{field}_note",
        )
    elif _after(step.on, sheet) and step.on and sheet.meeting:
        yield procedures.finding(
            Severity.BLOCK,
            f"{sheet.called}的{label}在集体讨论决定之后。",
            sum=f"{label} {step.on.isoformat()} 会议 {sheet.meeting.held_on.isoformat()}",
            remedy="集体讨论决定应在其他程序之后，请核对日期或另定会期。",
            field=f"{field}_on",
        )


@check(30, on=MatterSheet)
def argued(sheet: MatterSheet, rules: Book) -> Iterator[Finding]:
    """A major matter of a department was argued by experts, whether or not it is an administrative decision."""
    matter = sheet.matter
    major = matter.major in {MajorMatter.DECISION, MajorMatter.PROJECT} and not matter.administrative
    deciding = sheet.kind in rules.edition.agenda.major_decided_by
    if major and deciding and matter.unit and matter.experts is None and _is_ahead(sheet):
        yield argued.finding(
            Severity.BLOCK,
            f"{sheet.called}属于{matter.major.label if matter.major else ''}，没有登记必要性和可行性论证。",
            remedy="请登记专家或专业机构论证的文号；确不适用的选“不适用”并写明理由。",
            field="experts",
        )


@check(31, on=MatterSheet)
def reported_to_congress(sheet: MatterSheet, rules: Book) -> Iterator[Finding]:
    """A major administrative decision is reported to the standing committee of the congress before it is taken."""
    matter = sheet.matter
    if not matter.administrative or sheet.kind not in rules.edition.agenda.major_decided_by or not _is_ahead(sheet):
        return
    if not matter.congress_reported_on:
        yield reported_to_congress.finding(
            Severity.WARN,
            f"{sheet.called}是重大行政决策，尚未登记向县人大常委会报告。",
            remedy="请在作出决策前报告，并填写报告日期。",
            field="congress_reported_on",
        )
    elif _after(matter.congress_reported_on, sheet):
        yield reported_to_congress.finding(
            Severity.WARN,
            f"{sheet.called}向县人大常委会报告晚于作出决策。",
            sum=f"报告 {matter.congress_reported_on.isoformat()}",
            remedy="应在作出决策前报告，请核对日期。",
            field="congress_reported_on",
        )


@check(52, on=MatterSheet, readings=("materials_count",))
def materials(sheet: MatterSheet, rules: Book) -> Iterator[Finding]:
    """The papers came in time."""
    due = sheet.materials_due
    kinds = rules.edition.agenda.materials_before
    if due is None or sheet.meeting is None or not _asks(sheet, kinds, rules):
        return
    held, came = sheet.meeting.held_on, sheet.matter.materials_on
    days = rules.edition.agenda.material_days
    estimated = "（节假日表未录入，暂估）" if rules.calendar.is_estimated(due, held) else ""
    reckoning = f"会议 {held.isoformat()} 前{days}个工作日 应于 {due.isoformat()} 前{estimated}"
    if came is None:
        yield materials.finding(
            Severity.WARN if sheet.meeting.opened else Severity.HINT,
            f"{sheet.called}的会议材料尚未登记收到。",
            sum=reckoning,
            remedy=f"请催报材料，{chinese_day(due)}截止。",
            field="materials_on",
        )
    elif came > due:
        yield materials.finding(
            Severity.BLOCK,
            f"{sheet.called}的会议材料迟报。",
            sum=f"{reckoning} 实收 {came.isoformat()}",
            remedy="请移到能够按时安排的下次会议；确需本次上会的，写明准予理由。",
            field="materials_on",
        )


@check(51, on=MatterSheet)
def proposer(sheet: MatterSheet, rules: Book) -> Iterator[Finding]:
    """The county head or a deputy head proposes it."""
    figures = rules.edition.agenda
    if sheet.kind not in figures.fixed_agenda or not _is_ahead(sheet) or sheet.matter.is_law_lesson:
        return
    allowed = "、".join(role.label for role in figures.proposers)
    if not sheet.matter.proposer:
        yield proposer.finding(
            Severity.HINT,
            f"{sheet.called}没有填写提出领导。",
            remedy=f"请选择提出议题的{allowed}。",
            field="proposer",
        )
    elif sheet.proposer_role not in figures.proposers:
        yield proposer.finding(
            Severity.WARN,
            f"{sheet.called}由{sheet.proposer}提出，不是{allowed}。",
            remedy=f"议题由{allowed}提出，请核对提出领导及其任职。",
            field="proposer",
        )


@check(50, 51, 53, 54, on=MatterSheet)
def task(sheet: MatterSheet, rules: Book) -> Iterator[Finding]:
    """It falls under a task of the meeting that takes it."""
    tasks = rules.edition.agenda.tasks.get(sheet.kind)
    if tasks is None or not _is_ahead(sheet) or sheet.matter.is_law_lesson:
        return
    article, number = rules.body(sheet.kind).article, sheet.matter.task
    if number is None:
        yield task.finding(
            Severity.HINT,
            f"{sheet.called}没有选事项类别。",
            remedy=f"请对照{sheet.kind.label}的{len(tasks.gists)}项任务选择。",
            article=article,
            field="task",
        )
    elif number > len(tasks.gists):
        yield task.finding(
            Severity.WARN,
            f"{sheet.called}的事项类别是第{number}项，{sheet.kind.label}的任务只有{len(tasks.gists)}项。",
            remedy="请重新选择事项类别，或改上其他会议。",
            article=article,
            field="task",
        )


GATES = (
    thematic_first,
    consulted,
    suggestion,
    differences,
    procedures,
    argued,
    reported_to_congress,
    materials,
    proposer,
    task,
)
"""What is asked of a matter before a meeting takes it, in the order in which it is prepared."""


@check(28, 30, 31, 50, 51, 52, 53, 54, 58, on=MeetingSheet)
def item_gates(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """Every item of the agenda is ready for the meeting, until the meeting is over."""
    if sheet.stage in {MeetingStage.CLOSED, MeetingStage.SIGNED}:
        return
    for one in sheet.items:
        if one.put_off:
            continue
        matter = as_matter(sheet, one)
        for gate in GATES:
            for finding in gate(matter, rules):
                yield replace(finding, subject=one.item.id)


def as_matter(sheet: MeetingSheet, one: ItemSheet) -> MatterSheet:
    """One item of an agenda as the matter it is."""
    return MatterSheet(
        house=sheet.house,
        matter=one.item,
        kind=sheet.meeting.kind,
        unit=one.unit,
        proposer=one.proposer,
        proposer_role=one.proposer_role,
        task=one.task,
        meeting=sheet.meeting,
        thematic=one.thematic,
        materials_due=sheet.materials_due,
    )
