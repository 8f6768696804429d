"""The life of a supervised matter: 交办, 签收, 反馈, 催办, 办结."""

from collections.abc import Iterator, Sequence

from jkgov_desktop.office import supervision
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.supervision import (
    Extension,
    Feedback,
    Light,
    SupervisionItem,
    TakenMeasure,
    Urging,
)
from jkgov_desktop.records.words import N_
from jkgov_desktop.ui.kit.cards import Tone
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import Deed, Fact, Life, LifeSection, Step
from jkgov_desktop.ui.limits import left_until
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts

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
TONES = {
    Light.RED: Tone.BLOCKED,
    Light.YELLOW: Tone.WARNED,
    Light.GREEN: Tone.MET,
    Light.DONE: Tone.FAINT,
    Light.NONE: Tone.SECONDARY,
}


def _feedbacks(parts: Parts) -> LifeSection:
    return PartsSection(PartList(parts, Feedback, "item", fields=("given_on", "words", "by")))


def _urgings(parts: Parts) -> LifeSection:
    return PartsSection(
        PartList(
            parts,
            Urging,
            "item",
            fields=("urged_on", "words", "until", "received_by"),
        ),
        PartList(
            parts,
            Extension,
            "item",
            fields=("asked_on", "due_after", "reason", "approved_by", "approved_on"),
            keys="",
        ),
        PartList(parts, TakenMeasure, "item", keys=""),
    )


def _facts(desk: Desk, item: SupervisionItem) -> Sequence[Fact]:
    return tuple(_lines(desk, item))


def _lines(desk: Desk, item: SupervisionItem) -> Iterator[Fact]:
    light = supervision.lights(desk, [item])[item.id]
    yield Fact(N_("督办号"), item.reference)
    yield Fact(N_("状态"), tr(light.label) + _left(desk, item), TONES[light])
    if not item.closed_on and item.feedback_due:
        yield Fact(N_("反馈时限"), chinese_day(item.feedback_due))


def _left(desk: Desk, item: SupervisionItem) -> str:
    """How far the limit is: （剩 3 个工作日） or （超 2 天）."""
    return f"（{left_until(desk, item.due_on)}）" if item.due_on and not item.closed_on else ""


def _propose(desk: Desk, item: SupervisionItem) -> Record | None:
    supervision.propose_measure(desk, item)
    return None


LIFE = Life(
    register=SupervisionItem.register,
    steps=(
        Step(N_("交办"), ASSIGNED),
        Step(N_("签收"), ("received_on", "received_by", "feedback_due"), N_("登记今天签收"), supervision.receive),
        Step(N_("反馈"), action=N_("登记反馈"), section=_feedbacks),
        Step(N_("催办"), action=N_("登记督促"), section=_urgings),
        Step(N_("办结"), ("result", "publish", "published_on", "closed_on"), N_("登记今天办结"), supervision.close),
    ),
    at=supervision.stage_of,
    deeds=(Deed(N_("提出追责"), _propose),),
    facts=_facts,
)
