"""督查一览: what is open with its light, and how every unit keeps its limits."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jkgov_desktop.office.limits import left_until
from jkgov_desktop.office.printing import PAPERS
from jkgov_desktop.office.supervision import items as supervision_items
from jkgov_desktop.office.supervision import sheets
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.records.people import Unit
from jkgov_desktop.records.supervision import BulletinSheet, Light, SupervisionItem, UnitPunctuality
from jkgov_desktop.ui.kit.buttons import Button, PrimaryButton
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, Card, EmptyState, PageTitle
from jkgov_desktop.ui.kit.freshness import Freshness
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.lights import INKS
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable
from jkgov_desktop.ui.wording import said


class SupervisionOverview(QWidget):
    """Open matters, the nearest limit first; below, the units with their punctuality this year."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._printer = Printer(parts, self, self._sheet_for)
        self._title = PageTitle(tr("督查一览"))
        assign = PrimaryButton(tr("交办新事项"), self._on_assign)
        assign.setEnabled(not parts.desk.store.read_only)
        self._title.add_action(Button(tr("打印今日通知单"), self._on_print_notices))
        self._title.add_action(Button(tr("打印催办单"), self._on_print_urgings))
        self._title.add_action(Button(tr("督查通报"), self._printer.opener("supervision-bulletin"), "Ctrl+P"))
        self._title.add_action(assign)
        self._open = Card(tr("未办结"))
        self.items = RowsTable(
            tr("未办结"),
            (
                Column(tr("状态"), 76),
                Column(tr("督查事项")),
                Column(tr("主办单位"), 112),
                Column(tr("办结时限"), 104),
                Column(tr("剩余"), 108),
            ),
        )
        self.items.opened.connect(self._on_opened)
        empty = EmptyState(tr("没有未办结的督查事项。会议议定事项在会议页的“交办”一步转来，其他事项在这里交办。"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.items)
        self._pages.addWidget(empty)
        self._open.body.addWidget(self._pages, 1)
        self._units = Card(tr("单位按时情况"), tr("按时率＝按时办结÷（已办＋逾期未办）"))
        self.units = RowsTable(
            tr("单位按时情况"),
            (
                Column(tr("单位")),
                Column(tr("按时率"), 72),
                Column(tr("逾期"), 56),
                Column(tr("迟反馈"), 68),
                Column(tr("应办"), 56),
                Column(tr("已办"), 56),
                Column(tr("按时办结"), 80),
            ),
        )
        self._units.body.addWidget(self.units, 1)
        self._build()
        self._fresh = Freshness(self, parts.signals.changed, self._read)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(self._title)
        cards = QHBoxLayout()
        cards.setSpacing(BETWEEN)
        cards.addWidget(self._open, 5)
        cards.addWidget(self._units, 4)
        column.addLayout(cards, 1)

    def _read(self) -> None:
        desk = self._parts.desk
        items = supervision_items.open_items(desk)
        lights = supervision_items.lights(desk, items)
        units = {unit.id: unit.called_as for unit in desk.store.all(Unit)}
        self.items.set_rows([self._row(item, units.get(item.unit, ""), lights[item.id]) for item in items])
        self._pages.setCurrentIndex(0 if items else 1)
        late = sum(light is Light.RED for light in lights.values())
        near = sum(light is Light.YELLOW for light in lights.values())
        self._open.set_title(
            tr("未办结 {count}，其中超期 {late}，将到期 {near}").format(count=len(items), late=late, near=near)
        )
        self.units.set_rows([_unit_row(one) for one in self._bulletin().units])

    def _row(self, item: SupervisionItem, unit: str, light: Light) -> ListRow:
        left = said(left_until(self._parts.desk, item.due_on)) if item.due_on else ""
        due = item.due_on.isoformat() if item.due_on else ""
        cells = (f"{_SIGNS[light]} {tr(light.label)}", item.matter, unit, due, left)
        return ListRow(item.id, cells, ((0, INKS[light]), (4, INKS[light])))

    def _bulletin(self) -> BulletinSheet:
        return sheets.bulletin(self._parts.desk, self._parts.today().year)

    def _sheet_for(self, form: AnyForm) -> object:
        return PAPERS[form.about].sheet(self._parts.desk, str(self._parts.today().year))

    def _on_print_notices(self) -> None:
        """The notices of everything assigned today, as one job."""
        desk = self._parts.desk
        today = [one for one in supervision_items.open_items(desk) if one.assigned_on == self._parts.today()]
        self._print_all("supervision-notice", today, tr("今天没有交办事项，没有需要打印的通知单。"))

    def _on_print_urgings(self) -> None:
        """The newest urging of every matter beyond its limit, as one job."""
        items = supervision_items.open_items(self._parts.desk)
        lights = supervision_items.lights(self._parts.desk, items)
        late = [one for one in items if lights[one.id] is Light.RED]
        self._print_all("urging-notice", late, tr("没有超期的事项，没有需要打印的催办单。"))

    def _print_all(self, key: str, items: list[SupervisionItem], nothing: str) -> None:
        if items:
            self._printer.preview_sheets(key, list(sheets.sheets(self._parts.desk, items)))
        else:
            self._parts.toasts.show(nothing)

    def _on_opened(self, record_id: str) -> None:
        self._parts.open_record(SupervisionItem.register.table, record_id)

    def _on_assign(self) -> None:
        self._parts.open_record(SupervisionItem.register.table, "")


_SIGNS = {Light.RED: "✕", Light.YELLOW: "!", Light.GREEN: "✓", Light.DONE: "■", Light.NONE: "–"}


def _unit_row(one: UnitPunctuality) -> ListRow:
    rate = "—" if one.rate is None else f"{one.rate}%"
    numbers = (one.overdue, one.late_feedback, one.given, one.done, one.in_time)
    inks = ((2, Role.ACCENT),) if one.overdue else ()
    return ListRow(one.unit, (one.unit, rate, *(str(number) for number in numbers)), inks)
