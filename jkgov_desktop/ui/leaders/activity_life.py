"""The life of an activity: 安排, then whoever goes along."""

from collections.abc import Iterator, Sequence

from jkgov_desktop.office import leaders
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.leaders import Activity, ActivityLeader
from jkgov_desktop.records.words import N_
from jkgov_desktop.ui.kit.cards import Tone
from jkgov_desktop.ui.life import Fact, Life, LifeSection, Step
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts

ARRANGED = ("title", "start", "end", "starts", "leader", "place", "host", "kind", "staff", "arranged_on", "note")


def _companions(parts: Parts) -> LifeSection:
    return PartsSection(PartList(parts, ActivityLeader, "activity", fields=("leader", "duty")))


def _at(_desk: Desk, _activity: Activity) -> int:
    """Nothing is due: what is entered is arranged, and others may go along or not."""
    return 2


def _facts(desk: Desk, activity: Activity) -> Sequence[Fact]:
    return tuple(_lines(desk, activity))


def _lines(desk: Desk, activity: Activity) -> Iterator[Fact]:
    yield Fact(N_("时间"), activity.start.called)
    sheet = leaders.activity_sheet(desk, activity)
    if sheet:
        yield Fact(N_("参加领导"), "、".join(one.name for one in sheet.leaders))
        for busy in sheet.busy:
            yield Fact(busy.name, busy.why, Tone.WARNED)


LIFE = Life(
    register=Activity.register,
    steps=(Step(N_("安排"), ARRANGED), Step(N_("同行领导"), section=_companions)),
    at=_at,
    facts=_facts,
)
