"""What stands on the page of a matter in the 议题库: who was asked about it, and the meetings that could take it."""

from jkgov_desktop.office.meetings import proposals
from jkgov_desktop.office.meetings.proposals import Opportunity
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.items import Consultation, ProposedItem
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import Card
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.life import LifeSection, Sections
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable


def _consultations(parts: Parts) -> PartsSection:
    return PartsSection(PartList(parts, Consultation, "proposal", columns=("unit", "opinion", "words", "adopted")))


class OpportunitiesSection(LifeSection[ProposedItem]):
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
        self.column.addWidget(card, 1)

    def show_record(self, record: ProposedItem) -> None:
        """Show the meetings ahead of its kind."""
        self._proposal = record
        found = proposals.opportunities(self._parts.desk, record)
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
        if self._parts.do(lambda: proposals.schedule(self._parts.desk, chosen.meeting, [proposal]), said):
            self._parts.open_record(Meeting.register.table, chosen.meeting.id)

    def _on_opened(self, _record_id: Id) -> None:
        self.schedule()


def _row(one: Opportunity) -> ListRow:
    held, due = one.meeting.held_on.isoformat(), one.due.isoformat()
    said, ink = (tr("来得及"), Role.OK) if one.in_time else (tr("已过时限"), Role.WARN)
    return ListRow(one.meeting.id, (one.meeting.title, held, due, said), ((3, ink),))


PROPOSAL: Sections = {"征求意见": _consultations, "排会": OpportunitiesSection}
