"""The life of an activity: 安排, then whoever goes along."""

from collections.abc import Iterator, Sequence

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.life import Fact, Life, Stage, Weight
from jkgov_desktop.records.leaders.activities import Activity
from jkgov_desktop.records.leaders.sheets import ActivitySheet
from jkgov_desktop.records.words import N_

ARRANGED = ("title", "start", "end", "starts", "leader", "place", "host", "kind", "staff", "arranged_on", "note")


def _at(_desk: Desk, _activity: Activity) -> int:
    """Nothing is due: what is entered is arranged, and others may go along or not."""
    return 2


def _facts(_desk: Desk, activity: Activity, sheet: ActivitySheet | None) -> Sequence[Fact]:
    return tuple(_lines(activity, sheet))


def _lines(activity: Activity, sheet: ActivitySheet | None) -> Iterator[Fact]:
    yield Fact(N_("时间"), activity.start.called)
    if sheet:
        yield Fact(N_("参加领导"), "、".join(one.name for one in sheet.leaders))
        for busy in sheet.busy:
            yield Fact(busy.name, busy.why, Weight.WARNED)


ACTIVITY: Life[Activity] = Life((Stage(N_("安排"), ARRANGED), Stage(N_("同行领导"))), _at, facts=_facts)
