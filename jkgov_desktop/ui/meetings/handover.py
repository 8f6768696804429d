"""交办: what was decided, by unit and deadline, handed over to supervision and to the units on paper."""

from PySide6.QtWidgets import QHBoxLayout

from jkgov_desktop.office.supervision import items
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingStage
from jkgov_desktop.records.meetings.minutes import Decision
from jkgov_desktop.records.meetings.sheets import ItemSheet, MeetingSheet
from jkgov_desktop.records.supervision import Light, SupervisionItem
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import INSIDE, Card, Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.life import LifeSection, View
from jkgov_desktop.ui.lights import INKS
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable


class HandoverSection(LifeSection[Meeting]):
    """A line for every decision that names a unit. Enter opens the matter it became, or makes it one."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self._sheet: MeetingSheet | None = None
        printer = Printer(parts, self, lambda _form: self._sheet)
        self._assigned: dict[Id, SupervisionItem] = {}
        self._card = Card(tr("交办"), tr("回车打开督查事项"))
        self._words = label("", Tone.SECONDARY, wrap=True)
        self._all = Button(tr("全部交办"), self.assign_all)
        self._notices = Button(tr("打印议定事项通知"), printer.opener("decision-notice"))
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self._all)
        row.addWidget(self._notices)
        row.addStretch(1)
        self.table = RowsTable(
            tr("交办"),
            (
                Column(tr("议题"), 52),
                Column(tr("议定内容")),
                Column(tr("牵头单位"), 130),
                Column(tr("完成时限"), 100),
                Column(tr("督查"), 110),
            ),
        )
        self.table.set_hint(tr("没有指明牵头单位的议定事项，不需要交办。"))
        self.table.opened.connect(self._on_opened)
        self._card.body.addWidget(self._words)
        self._card.body.addLayout(row)
        self._card.body.addWidget(self.table, 1)
        self.column.addWidget(self._card, 1)

    def show_view(self, view: View[Meeting]) -> None:
        """Show what is asked of units, and how far each has come."""
        sheet: MeetingSheet = view.sheet
        self._sheet = sheet
        self._assigned = items.items_of_meeting(self.parts.desk, view.record.id)
        asked = asked_of_units(sheet)
        lights = items.lights(self.parts.desk, self._assigned.values())
        units = sheet.units
        self.table.set_rows([_row(item, one, units, self._assigned.get(one.id), lights) for item, one in asked])
        signed = sheet.stage is MeetingStage.SIGNED
        left = sum(one.id not in self._assigned for _item, one in asked)
        said = tr("指明牵头单位的议定事项 {all} 条，还有 {left} 条没有交办。").format(all=len(asked), left=left)
        self._words.setText(said if signed else said + tr("纪要签发后交办。"))
        self._all.setEnabled(signed and left > 0 and not self.parts.desk.store.read_only)
        self._notices.setEnabled(bool(asked) and sheet.is_past(MeetingStage.CLOSED))

    def begin(self) -> None:
        """Start at the first line."""
        self.table.setFocus()

    def assign_all(self) -> None:
        """Make every decision that names a unit a matter of supervision."""
        if self._sheet:
            meeting = self._sheet.meeting.id
            self.parts.do(lambda: items.from_minutes(self.parts.desk, meeting), tr("已交办，可在“督查”中跟踪"))

    def _on_opened(self, decision: Id) -> None:
        known = self._assigned.get(decision)
        if known is None and self._sheet and self._sheet.stage is MeetingStage.SIGNED:
            found = next(one for _item, one in asked_of_units(self._sheet) if one.id == decision)
            known = self.parts.do(lambda: items.from_decision(self.parts.desk, found), tr("已交办"))
        if known:
            self.parts.open_record(SupervisionItem.register.table, known.id)


def asked_of_units(sheet: MeetingSheet) -> list[tuple[ItemSheet, Decision]]:
    """The decisions that name a unit, in the order of the agenda."""
    return [(item, one) for item in sheet.items for one in item.decisions if one.unit]


def _row(
    item: ItemSheet,
    one: Decision,
    units: dict[Id, str],
    assigned: SupervisionItem | None,
    lights: dict[Id, Light],
) -> ListRow:
    light = lights.get(assigned.id) if assigned else None
    due = one.due_on.isoformat() if one.due_on else ""
    state = tr(light.label) if light else tr("未交办")
    cells = (str(item.item.place), one.words, units.get(one.unit or "", ""), due, state)
    return ListRow(one.id, cells, ((4, INKS[light] if light else Role.WARN),))
