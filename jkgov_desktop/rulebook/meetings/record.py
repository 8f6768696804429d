"""What a meeting did: reports in time, decisions by the right meeting, papers given back (第3、6、29条、第58条)."""

from collections.abc import Iterator

from jkgov_desktop.records.meetings.emergencies import EmergencySheet
from jkgov_desktop.records.meetings.items import MajorMatter
from jkgov_desktop.records.meetings.meeting import MeetingKind, MeetingStage
from jkgov_desktop.records.meetings.minutes import DecisionKind
from jkgov_desktop.records.meetings.sheets import ItemSheet, MeetingSheet
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check


@check(58, on=MeetingSheet)
def decisions(sheet: MeetingSheet, _rules: Book) -> Iterator[Finding]:
    """A meeting that is over has settled something on every item (第四项)."""
    if sheet.stage is not MeetingStage.CLOSED:
        return
    for one in sheet.items:
        if not one.settled:
            yield decisions.finding(
                Severity.WARN,
                f"议题{one.item.place}“{one.item.title}”没有议定事项。",
                remedy="请补记议定事项；会上未议的，登记为缓议，转回议题库。",
                subject=one.item.id,
                field="decisions",
                clause="第四项",
            )


@check(58, on=MeetingSheet)
def overrun(sheet: MeetingSheet, _rules: Book) -> Iterator[Finding]:
    """No report went on beyond its minutes (第三项)."""
    if sheet.stage not in {MeetingStage.RUNNING, MeetingStage.CLOSED}:
        return
    for one in sheet.items:
        if one.overrun:
            item = one.item
            limit, extension = item.minutes or 0, item.extension or 0
            yield overrun.finding(
                Severity.WARN,
                f"议题{item.place}“{item.title}”汇报超时。",
                sum=f"限时{limit}分 准延{extension}分 实用{limit + extension + one.overrun}分 超{one.overrun}分",
                remedy="超时应立即终止；主持人准许延长的，登记准许延长的分钟数。",
                subject=item.id,
                field="extension",
                clause="第三项",
            )


@check(58, on=MeetingSheet)
def handouts(sheet: MeetingSheet, _rules: Book) -> Iterator[Finding]:
    """Papers that must not leave the room are given back (第九项)."""
    out = [one for one in sheet.handouts if not one.returned]
    if out and sheet.stage is MeetingStage.CLOSED:
        yield handouts.finding(
            Severity.WARN,
            f"会议材料还有{len(out)}份没有退回：{'、'.join(f'{one.number}号{one.holder}' for one in out[:10])}"
            f"{'等' if len(out) > 10 else ''}。",
            sum=f"发放{len(sheet.handouts)} 退回{len(sheet.handouts) - len(out)} 未退{len(out)}",
            remedy="请清点收回，并勾选已退回。",
            field="handouts",
            clause="第九项",
        )


@check(102, 58, on=MeetingSheet)
def confidential_items(sheet: MeetingSheet, _rules: Book) -> Iterator[Finding]:
    """What is not made public stays in the room: its papers are numbered, and nothing outside names it."""
    if sheet.stage is MeetingStage.SIGNED:
        return
    numbered = {one.item for one in sheet.handouts}
    for one in sheet.items:
        if not one.item.confidential or one.item.id in numbered:
            continue
        over = sheet.stage is MeetingStage.CLOSED
        yield confidential_items.finding(
            Severity.WARN if over else Severity.HINT,
            f"议题{one.item.place}不对外公布，材料没有编号发放登记。",
            remedy="请补登材料的发放和退回。" if over else "请编号发放材料，离会前收回；对外不提议题名称。",
            article=58 if over else 102,
            subject=one.item.id,
            field="confidential",
            clause="第九项" if over else "",
        )


@check(3, on=MeetingSheet)
def unmarked_funds(sheet: MeetingSheet, _rules: Book) -> Iterator[Finding]:
    """An item about money says whether it is a large one."""
    if sheet.stage is MeetingStage.SIGNED:
        return
    for one in sheet.items:
        if one.item.amount and one.item.major is None:
            yield unmarked_funds.finding(
                Severity.HINT,
                f"议题{one.item.place}“{one.item.title}”涉及资金，没有标明三重一大类别。",
                remedy="属于大额资金使用的，请选择“三重一大”，以便列入台账。",
                subject=one.item.id,
                field="major",
            )


def _decided(one: ItemSheet) -> bool:
    return any(decision.kind is DecisionKind.DECIDED for decision in one.decisions)


@check(29, 104, on=MeetingSheet)
def major_matters(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """Major matters are decided by the meetings that may; others only prepare them."""
    kind, allowed = sheet.meeting.kind, rules.edition.agenda.major_decided_by
    if kind in allowed or sheet.stage is MeetingStage.SIGNED:
        return
    names = "、".join(one.label for one in allowed)
    for one in sheet.items:
        if one.item.major is None or not _decided(one):
            continue
        named = f"议题{one.item.place}“{one.item.title}”"
        if one.item.major is MajorMatter.FUNDS and kind is MeetingKind.HEAD_OFFICE:
            yield major_matters.finding(
                Severity.HINT,
                f"{named}属于大额资金使用，由县长办公会议议定。",
                remedy="第一百零四条准许县长办公会议决定规定额度内的资金，第二十九条没有列它，请核对金额。",
                article=104,
                subject=one.item.id,
                field="major",
            )
        else:
            yield major_matters.finding(
                Severity.BLOCK,
                f"{named}属于{one.item.major.label}，{kind.label}不能作出决定。",
                remedy=f"请提交{names}讨论决定；本次会议只作研究的，把议定事项改为要求。",
                subject=one.item.id,
                field="major",
            )


@check(29, on=EmergencySheet)
def reported_emergency(sheet: EmergencySheet, _rules: Book) -> Iterator[Finding]:
    """What was settled before a meeting could is reported to the county head, and taken up by a meeting after."""
    emergency = sheet.emergency
    if not emergency.reported_on and not sheet.by_county_head:
        yield reported_emergency.finding(
            Severity.WARN,
            "紧急处置后，尚未登记向县长报告。",
            remedy="请向县长报告，并填写报告日期。",
            field="reported_on",
        )
    if emergency.major and not emergency.item:
        yield reported_emergency.finding(
            Severity.HINT,
            f"属于{emergency.major.label}，还没有提请会议追认。",
            remedy="请把它列为下次会议的议题，并选为追认议题。",
            field="item",
        )


@check(6, on=MeetingSheet)
def important_questions(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """Major administrative decisions are taken by the executive or the plenary meeting."""
    kind, allowed = sheet.meeting.kind, rules.edition.agenda.important_decided_by
    if kind in allowed or sheet.stage is MeetingStage.SIGNED:
        return
    for one in sheet.items:
        if one.item.administrative and _decided(one):
            yield important_questions.finding(
                Severity.BLOCK,
                f"议题{one.item.place}“{one.item.title}”是重大行政决策，不能由{kind.label}决定。",
                remedy=f"请提交{'、'.join(one.label for one in allowed)}讨论决定。",
                subject=one.item.id,
                field="administrative",
            )
