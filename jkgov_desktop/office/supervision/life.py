"""The life of a supervised matter: 交办, 签收, 反馈, 催办, 办结."""

from collections.abc import Iterator, Sequence

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.life import Deed, Fact, Life, Stage, Weight, Words, words
from jkgov_desktop.office.limits import left_until
from jkgov_desktop.office.supervision.items import close, lights, propose_measure, receive, stage_of
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.supervision import Light, SupervisionItem
from jkgov_desktop.records.words import N_

ASSIGNED = (
    "matter",
    "source",
    "origin",
    "unit",
    "assisting",
    "leader",
    "assigned_on",
    "due_on",
    "urgent",
    "joint",
    "requirement",
    "instruction",
)
_WEIGHTS = {Light.RED: Weight.BLOCKED, Light.YELLOW: Weight.WARNED, Light.GREEN: Weight.MET}


def _facts(desk: Desk, item: SupervisionItem, _sheet: object) -> Sequence[Fact]:
    return tuple(_lines(desk, item))


def _lines(desk: Desk, item: SupervisionItem) -> Iterator[Fact]:
    light = lights(desk, [item])[item.id]
    said = Words(light.label)
    if item.due_on and not item.closed_on:
        said = words(N_("{light}（{left}）"), light=light, left=left_until(desk, item.due_on))
    yield Fact(N_("督办号"), item.reference)
    yield Fact(N_("状态"), said, _WEIGHTS.get(light, Weight.FAINT))
    if not item.closed_on and item.feedback_due:
        yield Fact(N_("反馈时限"), chinese_day(item.feedback_due))


def _propose(desk: Desk, item: SupervisionItem) -> None:
    propose_measure(desk, item)


MATTER = Life(
    (
        Stage(N_("交办"), ASSIGNED),
        Stage(N_("签收"), ("received_on", "received_by", "feedback_due"), N_("登记今天签收"), receive),
        Stage(N_("反馈"), action=N_("登记反馈")),
        Stage(N_("催办"), action=N_("登记督促")),
        Stage(N_("办结"), ("result", "publish", "published_on", "closed_on"), N_("登记今天办结"), close),
    ),
    stage_of,
    deeds=(Deed(N_("提出追责"), _propose),),
    facts=_facts,
)
