"""What was decided gets done: assigning, feedback, urging, extending, closing; every step is one unit of work."""

from collections.abc import Iterable

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules.editions import readable
from jkgov_desktop.office.supervision.sheets import sheet
from jkgov_desktop.records.fields import Id, chinese_day
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.minutes import Decision, Minutes
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.supervision import (
    Extension,
    Feedback,
    Light,
    SupervisionItem,
    SupervisionSource,
    TakenMeasure,
    Urging,
)
from jkgov_desktop.rulebook import supervision as rules


def save_item(desk: Desk, loaded: SupervisionItem | None, wanted: SupervisionItem) -> SupervisionItem:
    """Keep an item; a new one is given its number and limit for feedback (第48条), unless it brings them."""
    if loaded:
        if loaded.number and loaded.series != wanted.series:
            raise Refused(f"事项已编号{loaded.reference}，交办日期不能改到别的年份；如系误登，请删除后重新登记。")
        with desk.unit(f"修改督查事项“{wanted.matter}”") as unit:
            return unit.change(loaded, _with_limit(desk, loaded, wanted))
    with desk.unit(f"交办“{wanted.matter}”") as unit:
        kept = unit.add(_with_limit(desk, None, wanted))
        number = kept.number or unit.give_number(kept.series, kept.id, kept.assigned_on)
        return unit.change(kept, replace(kept, number=number))


def _with_limit(desk: Desk, loaded: SupervisionItem | None, wanted: SupervisionItem) -> SupervisionItem:
    """The item with its limit for feedback: one that was computed moves when the receipt is registered."""
    if wanted.urgent:
        return wanted
    computed = loaded and rules.feedback_due(loaded, desk.rules)
    typed = wanted.feedback_due and (loaded is None or wanted.feedback_due != loaded.feedback_due)
    if typed or (loaded and loaded.feedback_due and loaded.feedback_due != computed):
        return wanted
    return replace(wanted, feedback_due=rules.feedback_due(wanted, readable(desk, wanted.assigned_on)))


def receive(desk: Desk, item: SupervisionItem) -> SupervisionItem:
    """Register that the unit signed for the notice today; the limit for feedback counts from then on (第48条)."""
    if item.received_on:
        raise Refused(f"{chinese_day(item.received_on)}已经签收；日期有误的，请直接修改签收日期。")
    return save_item(desk, item, replace(item, received_on=desk.now().date()))


def close(desk: Desk, item: SupervisionItem) -> SupervisionItem:
    """Register that the matter is done; a report of progress alone is not enough."""
    if item.closed_on:
        raise Refused("此事项已经办结。")
    if not item.result:
        raise Refused("请先填写办理结果，再登记办结。")
    on = desk.now().date()
    with desk.unit(f"办结“{item.matter}”") as unit:
        return unit.change(item, replace(item, closed_on=max(on, item.assigned_on)))


def save_urging(desk: Desk, loaded: Urging | None, wanted: Urging) -> Urging:
    """Register an urging; a new one is numbered after those before it."""
    with desk.unit("修改督促" if loaded else "登记督促") as unit:
        if loaded:
            return unit.change(loaded, wanted)
        before = unit.all(Urging, item=wanted.item)
        return unit.add(replace(wanted, number=max((one.number for one in before), default=0) + 1))


def save_extension(desk: Desk, loaded: Extension | None, wanted: Extension) -> Extension:
    """Register an extension; once it is approved it moves the item's limit."""
    with desk.unit("修改延期" if loaded else "登记延期") as unit:
        item = unit.get(SupervisionItem, wanted.item)
        if loaded is None and wanted.due_before is None:
            wanted = replace(wanted, due_before=item.due_on).cleaned()
        kept = unit.change(loaded, wanted) if loaded else unit.add(wanted)
        if kept.approved_on and item.due_on != kept.due_after:
            unit.change(item, replace(item, due_on=kept.due_after))
        return kept


def propose_measure(desk: Desk, item: SupervisionItem) -> TakenMeasure:
    """Enter the measure the ladder has come to as a proposal (第58条第十项); a leader decides about it."""
    whole = sheet(desk, item)
    if not whole.overdue:
        raise Refused("此事项没有逾期，不必提出追责措施。")
    reached = rules.rung(whole, desk.rules.on(whole.day))
    if any(one.kind is reached for one in whole.measures):
        raise Refused(f"已经提出“{reached.label}”，请等领导决定后登记。")
    with desk.unit(f"提出{reached.label}") as unit:
        return unit.add(TakenMeasure(item=item.id, kind=reached, proposed_on=whole.today))


def from_decision(desk: Desk, decision: Decision) -> SupervisionItem:
    """Assign what a meeting settled, without typing it again; once assigned, the same item is given back."""
    if known := desk.store.all(SupervisionItem, decision=decision.id):
        return known[0]
    if not decision.unit:
        raise Refused("这一条议定事项没有牵头单位，请先在“记录”里补上，再交办。")
    with desk.unit("交办议定事项"):
        return save_item(desk, None, _item_of(desk, decision))


def from_minutes(desk: Desk, meeting: Id) -> list[SupervisionItem]:
    """Assign everything the signed minutes of a meeting ask of a unit, in one step; what is assigned already stays.

    Raises Refused while the minutes are not signed, or when they ask nothing of anybody.
    """
    if not any(one.signed_on for one in desk.store.all(Minutes, meeting=meeting)):
        raise Refused("纪要尚未签发，请签发后再交办。")
    asked = [one for one in desk.store.all(Decision, order="id", meeting=meeting) if one.unit]
    if not asked:
        raise Refused("这次会议没有指明牵头单位的议定事项。")
    assigned = {one.decision for one in desk.store.all(SupervisionItem)}
    with desk.unit("交办会议议定事项"):
        return [save_item(desk, None, _item_of(desk, one)) for one in asked if one.id not in assigned]


def _item_of(desk: Desk, decision: Decision) -> SupervisionItem:
    meeting = desk.store.get(Meeting, decision.meeting)
    about = desk.store.get(AgendaItem, decision.item)
    today = desk.now().date()
    return SupervisionItem(
        matter=about.title,
        source=SupervisionSource.DOCUMENT_OR_MEETING,
        origin=meeting.title,
        requirement=decision.words,
        leader=meeting.presider,
        unit=decision.unit or "",
        assisting=decision.assisting,
        assigned_on=today,
        due_on=decision.due_on if decision.due_on and decision.due_on >= today else None,
        decision=decision.id,
    )


def items_of_meeting(desk: Desk, meeting: Id) -> dict[Id, SupervisionItem]:
    """What was assigned from the decisions of a meeting, by the decision it came from."""
    decisions = [one.id for one in desk.store.all(Decision, meeting=meeting)]
    found = (item for decision in decisions for item in desk.store.all(SupervisionItem, decision=decision))
    return {item.decision: item for item in found if item.decision}


STAGES = 5


def stage_of(desk: Desk, item: SupervisionItem) -> int:
    """How far an item has come on 交办→签收→反馈→催办→办结; `STAGES` once it is done."""
    if item.closed_on:
        return STAGES
    if not item.received_on:
        return 1
    if not desk.store.all(Feedback, item=item.id):
        return 2
    return 3 if item.due_on and item.due_on < desk.now().date() else 4


def lights(desk: Desk, items: Iterable[SupervisionItem]) -> dict[Id, Light]:
    """How urgent items are today."""
    today = desk.now().date()
    return {item.id: rules.light(item, today, desk.rules) for item in items}


def open_items(desk: Desk) -> list[SupervisionItem]:
    """Everything not done yet, the nearest limit first."""
    return desk.store.all(SupervisionItem, order="due_on", closed_on=None)
