"""全部规则提示: every finding in the database, narrowed, opened where it stands, printed and written to a file."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from jkgov_desktop.office.rules.survey import Found, findings_ledger
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.records.fields import article_name
from jkgov_desktop.records.sheets import LedgerSheet
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.ui.kit.buttons import Button, LinkButton
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, Card, PageTitle, Tone, label, scrolling
from jkgov_desktop.ui.kit.findings import SYMBOLS, FindingsPanel
from jkgov_desktop.ui.kit.inputs import ComboBox
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable
from jkgov_desktop.ui.rules.surveyor import Surveyor

SIDE_LEAST, SIDE_MOST = 260, 360
"""Logical pixels of width for the chosen finding."""

_INKS = {Severity.BLOCK: Role.ACCENT, Severity.WARN: Role.WARN, Severity.HINT: Role.INFO}


_OPEN, _ASIDE = N_("未处理"), N_("已准予")
_KINDS = (_OPEN, *(severity.label for severity in _INKS), _ASIDE)
"""The ways to narrow the list by what became of a finding: all open ones, open ones of one severity, set aside."""


def _is_of(one: Found, kind: str) -> bool:
    if kind == _ASIDE:
        return one.override is not None
    return one.override is None and kind in (_OPEN, one.finding.severity.label)


class FindingsPage(QWidget):
    """Enter or a double click opens the record; Ctrl+P prints what is listed."""

    def __init__(self, parts: Parts, surveyor: Surveyor) -> None:
        super().__init__()
        self._parts, self._surveyor = parts, surveyor
        self._article = 0
        self._listed: dict[str, Found] = {}
        self._printer = Printer(parts, self, self._ledger)
        self._title = PageTitle(tr("全部规则提示"))
        self._title.add_action(Button(tr("重新检查"), surveyor.begin))
        self._title.add_action(Button(tr("打印"), partial(self._printer.preview, "ledger"), "Ctrl+P"))
        self.kind = self._box(tr("程度"), [tr(one) for one in _KINDS])
        self.register = self._box(tr("登记簿"), [tr("全部")])
        self._only = LinkButton("", lambda: self.show_article(0))
        columns = (Column(tr("程度"), 76), Column(tr("规则提示")), Column(tr("记录"), 190), Column(tr("依据"), 130))
        self.table = RowsTable(tr("全部规则提示"), columns)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self._detail = FindingsPanel(parts.signals.article_wanted.emit)
        self._where = label("", Tone.SECONDARY, wrap=True)
        self._open = Button(tr("打开这条记录"), lambda: self._on_opened(self.table.current_id()))
        self._build()
        surveyor.told.connect(self._on_told)

    def _box(self, name: str, choices: Sequence[str]) -> ComboBox:
        box = ComboBox()
        box.setAccessibleName(name)
        box.addItems(list(choices))
        box.currentIndexChanged.connect(self._list)
        return box

    def _build(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(INSIDE)
        for box in (self.kind, self.register):
            filters.addWidget(label(box.accessibleName(), Tone.SECONDARY))
            filters.addWidget(box)
        filters.addWidget(self._only)
        filters.addStretch(1)
        filters.addWidget(LinkButton(tr("导出"), self._on_export, quiet=True))
        card = Card()
        card.body.addLayout(filters)
        card.body.addWidget(self.table, 1)
        side = Card(tr("这一条"))
        side.setMinimumWidth(SIDE_LEAST)
        side.setMaximumWidth(SIDE_MOST)
        side.body.addWidget(self._where)
        side.body.addWidget(self._scrolled(), 1)
        side.body.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        middle = QVBoxLayout()
        middle.setSpacing(BETWEEN)
        middle.addWidget(self._title)
        middle.addWidget(card, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        row.setSpacing(BETWEEN)
        row.addLayout(middle, 3)
        row.addWidget(side, 1)

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._detail)
        column.addStretch(1)
        scroll = scrolling(inner)
        for ground in (inner, scroll.viewport()):
            ground.setAutoFillBackground(False)
        return scroll

    def showEvent(self, event: QShowEvent) -> None:
        """Judge everything anew when somebody looks after a change."""
        super().showEvent(event)
        self._surveyor.begin_anew()
        self._on_told()

    def show_article(self, number: int) -> None:
        """List only what cites one article, or everything for 0."""
        self._article = number
        self._list()

    def _on_told(self) -> None:
        if self.isVisible():
            self._offer_registers()
            self._list()

    def _offer_registers(self) -> None:
        survey = self._surveyor.survey
        titles = list(dict.fromkeys(tr(one.register) for one in (survey.found if survey else ())))
        chosen = self.register.currentText()
        self.register.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.register.clear()
        self.register.addItems([tr("全部"), *titles])
        self.register.setCurrentIndex(max(0, self.register.findText(chosen)))
        self.register.blockSignals(False)  # noqa: FBT003

    def _list(self) -> None:
        survey = self._surveyor.survey
        found = [one for one in (survey.found if survey else ()) if self._is_shown(one)]
        self._listed = {str(place): one for place, one in enumerate(found)}
        self.table.set_rows([_row(key, one) for key, one in self._listed.items()])
        self.table.set_hint(self._hint())
        self._title.set_note(self._said(len(found)))
        self._only.set_text(tr("只看{article}　✕").format(article=article_name(self._article)) if self._article else "")
        self._only.setVisible(bool(self._article))
        if found and not self.table.current_id():
            self.table.choose("0")
        self._on_chosen(self.table.current_id())

    def _is_shown(self, one: Found) -> bool:
        if self._article and one.finding.article != self._article:
            return False
        if self.register.currentIndex() > 0 and tr(one.register) != self.register.currentText():
            return False
        return _is_of(one, _KINDS[self.kind.currentIndex()])

    def _hint(self) -> str:
        if self._surveyor.survey is None:
            return tr("正在检查…") if self._surveyor.at_work else tr("还没有检查，点“重新检查”。")
        return tr("没有符合条件的规则提示。")

    def _said(self, count: int) -> str:
        survey = self._surveyor.survey
        if survey is None:
            return ""
        said = tr("{count} 处，共检查 {judged} 条记录").format(count=count, judged=survey.judged)
        if self._surveyor.at_work:
            return tr("正在检查…")
        return said + (tr("，此后有改动") if self._surveyor.stale else "")

    def _on_chosen(self, key: str) -> None:
        one = self._listed.get(key)
        self._open.setEnabled(one is not None)
        self._where.setText(
            tr("{register}：{record}").format(register=tr(one.register), record=one.called) if one else ""
        )
        if one:
            reasons = {one.finding: one.override.reason} if one.override else {}
            self._detail.set_findings([one.finding], reasons)
        else:
            self._detail.set_findings([])

    def _on_opened(self, key: str) -> None:
        if one := self._listed.get(key):
            self._parts.open_record(one.table, one.record)

    def _ledger(self, _form: AnyForm) -> LedgerSheet:
        return findings_ledger(self._parts.desk, self._listed.values(), "，".join(self._conditions()))

    def _conditions(self) -> Iterator[str]:
        yield _KINDS[self.kind.currentIndex()]
        if self.register.currentIndex() > 0:
            yield f"登记簿：{self.register.currentText()}"
        if self._article:
            yield article_name(self._article)

    def _on_export(self) -> None:
        from jkgov_desktop.exchange.spreadsheet import write_register

        path = self._parts.messages.choose_save_file(tr("导出"), "规则提示一览.xlsx", "Excel (*.xlsx)")
        if path:
            sheet = findings_ledger(self._parts.desk, self._listed.values(), "，".join(self._conditions()))
            self._parts.do_outside(lambda: write_register(sheet, path), tr("已导出 {path}").format(path=path.name))


def _row(key: str, one: Found) -> ListRow:
    finding = one.finding
    aside = one.override is not None
    mark = f"{SYMBOLS[finding.severity]} {tr('已准予') if aside else tr(finding.severity.label)}"
    ink = Role.FAINT if aside else _INKS[finding.severity]
    return ListRow(key, (mark, finding.says, one.called, finding.citation), ((0, ink),))
