"""分工与AB角: who cares for what, who stands in for whom, and what nobody or two care for (第5、7条)."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jkgov_desktop.office.leaders.calendars import portfolios
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.records.leaders.calendars import PortfolioSheet
from jkgov_desktop.ui.kit.buttons import Button, article_link
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, Card, PageTitle, Tone, clear, label
from jkgov_desktop.ui.kit.freshness import Freshness
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable


class DutiesPage(QWidget):
    """The leaders in their order with what they hold today; below, what is still to be settled."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._printer = Printer(parts, self, self._sheet_for)
        title = PageTitle(tr("分工与AB角"))
        title.add_action(Button(tr("打印"), self._printer.opener("portfolios"), "Ctrl+P"))
        self.lines = RowsTable(
            tr("分工与AB角"),
            (
                Column(tr("领导"), 84),
                Column(tr("职务"), 150),
                Column(tr("分管工作")),
                Column(tr("分管单位"), 260),
                Column(tr("AB角"), 84),
            ),
        )
        self.lines.set_hint(tr("登记任职、分管和AB角后会列在这里。"))
        self._open = Card(tr("待明确"))
        article = article_link(7, parts.signals.article_wanted.emit)
        self._open.add_action(article)
        card = Card()
        card.body.addWidget(self.lines, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(title)
        column.addWidget(card, 1)
        column.addWidget(self._open)
        self._fresh = Freshness(self, parts.signals.changed, self._read)

    def _read(self) -> None:
        sheet = portfolios(self._parts.desk, self._parts.today())
        self.lines.set_rows([_row(sheet, place) for place in range(len(sheet.lines))])
        clear(self._open.body)
        for words, tone in _lacks(sheet):
            self._open.body.addWidget(label(words, tone, wrap=True))

    def _sheet_for(self, _form: AnyForm) -> PortfolioSheet:
        return portfolios(self._parts.desk, self._parts.today())


def _row(sheet: PortfolioSheet, place: int) -> ListRow:
    one = sheet.lines[place]
    shared = {unit for unit, _names in sheet.shared}
    units = "、".join(f"{unit}*" if unit in shared else unit for unit in one.units)
    lacking = one.leader.name in sheet.unpaired
    partners = tr("! 未定") if lacking else "、".join(one.partners)
    inks = ((4, Role.WARN),) if lacking else ()
    return ListRow(
        one.leader.person, (one.leader.name, one.leader.title, "；".join(one.matters), units, partners), inks
    )


def _lacks(sheet: PortfolioSheet) -> list[tuple[str, Tone]]:
    """Holes, overlaps and leaders without a partner, each in one line; one line where there is none."""
    found = []
    if sheet.holes:
        found.append(tr("! 没有领导分管的单位：{units}").format(units="、".join(sheet.holes)))
    if sheet.shared:
        both = "；".join(f"{unit}（{'、'.join(names)}）" for unit, names in sheet.shared)
        found.append(tr("! 两位以上领导分管的单位*：{units}").format(units=both))
    if sheet.unpaired:
        found.append(tr("! 没有AB角的领导：{names}").format(names="、".join(sheet.unpaired)))
    return [(words, Tone.WARNED) for words in found] or [(tr("✓ 单位都有领导分管，领导都有AB角。"), Tone.MET)]
