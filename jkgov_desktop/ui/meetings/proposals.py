"""The life of a matter in the 议题库: proposed, discussed with others, passed by three leaders, put on an agenda."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from jkgov_desktop.office import meetings
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.meetings import Opportunity
from jkgov_desktop.records.fields import Id, chinese_day
from jkgov_desktop.records.meetings import Consultation, Meeting, Path, ProposedItem
from jkgov_desktop.records.words import N_
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import Card, Tone
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.life import Fact, Life, LifeSection, Step
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, Row, RowsTable

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
_PLACES = {Path.DEPUTY: 3, Path.DIRECTOR: 4, Path.HEAD: 5, Path.READY: 6, Path.TAKEN: 7, Path.DROPPED: 7}


def _consultations(parts: Parts) -> LifeSection:
    return PartsSection(PartList(parts, Consultation, "proposal", columns=("unit", "opinion", "words", "adopted")))


class OpportunitiesSection(LifeSection):
    """The meetings ahead that could take the matter. Enter puts it on the agenda of one."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._proposal: ProposedItem | None = None
        self._found: dict[Id, Opportunity] = {}
        card = Card(tr("可以排入的会议"))
        card.add_action(Button(tr("排入会议"), self.schedule))
        self.table = RowsTable(
            tr("可以排入的会议"),
            (Column(tr("会议")), Column(tr("日期"), 110), Column(tr("材料截止"), 110), Column(tr("材料"), 90)),
        )
        self.table.set_hint(tr("没有筹备中的同类会议。新登记会议后，可从这里或会议的“议题”一步排入。"))
        self.table.opened.connect(self._on_opened)
        card.body.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card, 1)

    def show_record(self, record: Any) -> None:
        """Show the meetings ahead of its kind."""
        self._proposal = record
        found = meetings.opportunities(self._parts.desk, record)
        self._found = {one.meeting.id: one for one in found}
        self.table.set_rows([_row(one) for one in found])
        if found and not self.table.current_id():
            self.table.choose(found[0].meeting.id)

    def schedule(self) -> None:
        """Put the matter on the agenda of the chosen meeting."""
        proposal, chosen = self._proposal, self._found.get(self.table.current_id())
        if proposal is None or chosen is None:
            self._parts.toasts.show(tr("请先选中一次会议。"), blocked=True)
            return
        said = tr("已排入{meeting}").format(meeting=chosen.meeting.title)
        if self._parts.do(lambda: meetings.schedule(self._parts.desk, chosen.meeting, [proposal]), said):
            self._parts.open_record(Meeting.register.table, chosen.meeting.id)

    def _on_opened(self, _record_id: Id) -> None:
        self.schedule()


def _row(one: Opportunity) -> Row:
    held, due = one.meeting.held_on.isoformat(), one.due.isoformat()
    said, ink = (tr("来得及"), Role.OK) if one.in_time else (tr("已过时限"), Role.WARN)
    return Row(one.meeting.id, (one.meeting.title, held, due, said), ((3, ink),))


def _at(_desk: Desk, item: ProposedItem) -> int:
    """Its leaders pass it only after others were asked and the procedures were gone through."""
    if item.path is Path.DEPUTY and item.consulted is None:
        return 1
    if item.path is Path.DEPUTY and item.administrative and any(step.gate is None for step in item.steps):
        return 2
    return _PLACES[item.path]


def _facts(desk: Desk, item: ProposedItem) -> Sequence[Fact]:
    return tuple(_lines(desk, item))


def _lines(desk: Desk, item: ProposedItem) -> Iterator[Fact]:
    tone = Tone.MET if item.path in {Path.READY, Path.TAKEN} else Tone.PLAIN
    yield Fact(N_("进度"), tr(item.path.label), tone)
    if item.path not in {Path.TAKEN, Path.DROPPED}:
        yield Fact(N_("最早可上会"), chinese_day(meetings.earliest_day(desk, item, desk.now().date())))
    if item.put_off:
        yield Fact(N_("已缓议"), tr("{count} 次").format(count=item.put_off), Tone.WARNED)


def _pass_on(desk: Desk, item: ProposedItem) -> ProposedItem:
    """Note that whose turn it is passed it, with the opinion typed on its page."""
    opinions = {Path.DEPUTY: item.deputy_opinion, Path.DIRECTOR: item.director_opinion, Path.HEAD: item.head_opinion}
    by = {Path.DEPUTY: item.deputy, Path.HEAD: item.head}
    return meetings.pass_on(desk, item, opinions.get(item.path, ""), by.get(item.path))


LIFE = Life(
    ProposedItem.register,
    (
        Step(N_("提报"), PROPOSED),
        Step(
            N_("征求意见"),
            ("consulted", "consulted_on", "consulted_note", "thematic", "thematic_exempt", "suggestion"),
            section=_consultations,
        ),
        Step(N_("法定程序"), ("administrative", "congress_reported_on", *_PROCEDURES)),
        Step(N_("分管审核"), ("deputy", "deputy_opinion", "deputy_on"), N_("登记审核同意"), _pass_on),
        Step(N_("主任审核"), ("director_opinion", "director_on"), N_("登记审核同意"), _pass_on),
        Step(N_("审定"), ("head", "head_opinion", "head_on"), N_("登记审定"), _pass_on),
        Step(N_("排会"), ("materials_on", "dropped_on", "dropped_why"), section=OpportunitiesSection),
    ),
    _at,
    facts=_facts,
)
