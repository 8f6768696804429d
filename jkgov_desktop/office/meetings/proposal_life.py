"""The life of a matter in the 议题库: proposed, discussed with others, passed by three leaders, put on an agenda."""

from collections.abc import Iterator, Sequence

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.life import Fact, Life, Stage, Weight, Words, words
from jkgov_desktop.office.meetings.proposals import earliest_day, pass_on
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.meetings.items import ItemPath, ProposedItem
from jkgov_desktop.records.words import N_

PROPOSED = (
    "kind",
    "title",
    "unit",
    "reporter",
    "contact",
    "proposer",
    "task",
    "minutes",
    "major",
    "referred",
    "amount",
    "observers",
    "question",
    "content",
    "background",
    "document",
    "confidential",
)
_PROCEDURES = tuple(
    f"{step}{part}" for step in ("participation", "experts", "risk", "legality") for part in ("", "_on", "_note")
)
_PLACES = {
    ItemPath.DEPUTY: 3,
    ItemPath.DIRECTOR: 4,
    ItemPath.HEAD: 5,
    ItemPath.READY: 6,
    ItemPath.TAKEN: 7,
    ItemPath.DROPPED: 7,
}


def _at(_desk: Desk, item: ProposedItem) -> int:
    """Its leaders pass it only after others were asked and the procedures were gone through."""
    if item.path is ItemPath.DEPUTY and item.consulted is None:
        return 1
    if item.path is ItemPath.DEPUTY and item.administrative and any(step.gate is None for step in item.steps):
        return 2
    return _PLACES[item.path]


def _facts(desk: Desk, item: ProposedItem, _sheet: object) -> Sequence[Fact]:
    return tuple(_lines(desk, item))


def _lines(desk: Desk, item: ProposedItem) -> Iterator[Fact]:
    weight = Weight.MET if item.path in {ItemPath.READY, ItemPath.TAKEN} else Weight.PLAIN
    yield Fact(N_("进度"), Words(item.path.label), weight)
    if item.path not in {ItemPath.TAKEN, ItemPath.DROPPED}:
        yield Fact(N_("最早可上会"), chinese_day(earliest_day(desk, item, desk.now().date())))
    if item.put_off:
        yield Fact(N_("已缓议"), words(N_("{count} 次"), count=item.put_off), Weight.WARNED)


def _pass_on(desk: Desk, item: ProposedItem) -> ProposedItem:
    """Note that whose turn it is passed it, with the opinion typed on its page."""
    opinions = {
        ItemPath.DEPUTY: item.deputy_opinion,
        ItemPath.DIRECTOR: item.director_opinion,
        ItemPath.HEAD: item.head_opinion,
    }
    by = {ItemPath.DEPUTY: item.deputy, ItemPath.HEAD: item.head}
    return pass_on(desk, item, opinions.get(item.path, ""), by.get(item.path))


PROPOSAL = Life(
    (
        Stage(N_("提报"), PROPOSED),
        Stage(
            N_("征求意见"),
            ("consulted", "consulted_on", "consulted_note", "thematic", "thematic_exempt", "suggestion"),
        ),
        Stage(N_("法定程序"), ("administrative", "congress_reported_on", *_PROCEDURES)),
        Stage(N_("分管审核"), ("deputy", "deputy_opinion", "deputy_on"), N_("登记审核同意"), _pass_on),
        Stage(N_("主任审核"), ("director_opinion", "director_on"), N_("登记审核同意"), _pass_on),
        Stage(N_("审定"), ("head", "head_opinion", "head_on"), N_("登记审定"), _pass_on),
        Stage(N_("排会"), ("materials_on", "dropped_on", "dropped_why")),
    ),
    _at,
    facts=_facts,
)
