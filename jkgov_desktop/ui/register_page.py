"""Any register: its table in the middle, the chosen record at the right."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jkgov_desktop.office import judging, registers
from jkgov_desktop.office.meetings.kinds import offered
from jkgov_desktop.office.printing import PAPERS
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.paper.forms import forms_about
from jkgov_desktop.records.fields import Day, Id
from jkgov_desktop.records.register import Record, Register
from jkgov_desktop.records.sheets import LedgerSheet
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.findings import Finding
from jkgov_desktop.store.listing import Query
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.filters import FilterBar
from jkgov_desktop.ui.history import HistoryCard
from jkgov_desktop.ui.kit.buttons import Button, LinkButton
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, Card, EmptyState, PageTitle
from jkgov_desktop.ui.kit.freshness import Freshness
from jkgov_desktop.ui.kit.table import RegisterTable
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.told import Told
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer

SIDE_LEAST, SIDE_MOST = 260, 372
"""Logical pixels of width for the chosen record."""


class RegisterPage(QWidget):
    """Lists a register; Ctrl+N begins a new record, Ctrl+F filters, Ctrl+P prints what is listed.

    Where its records have a form of their own, Ctrl+P prints that, of the record as it is typed: what wants a
    signature before it may be kept is printed first and registered afterwards.
    """

    def __init__(self, parts: Parts, register: Register, *, typed: bool = True) -> None:
        super().__init__()
        self.parts, self.register = parts, register
        self._query = Query()
        self._typed = typed
        self._printer = Printer(parts, self, self._ledger)
        self.title = PageTitle(tr(register.title))
        action = tr("登记第一条") if typed else ""
        begin = self.begin_new if typed else None
        empty = EmptyState(empty_sentence(register, typed=typed), action, begin, filled=False)
        self.table = RegisterTable(register, empty, QSettings(), told=self.told())
        self.table.filter_changed.connect(self._on_filter_changed)
        self.table.sort_requested.connect(self._on_sort_requested)
        self.table.selected.connect(self._on_selected)
        self.table.opened.connect(self.on_opened)
        self.filters = FilterBar(register, parts.today, partial(offered, parts.desk, ever=True))
        self.filters.changed.connect(self._on_filters_changed)
        self.entry = self.make_entry()
        self.entry.saved.connect(self.on_saved)
        self._history = HistoryCard(parts)
        self._add_actions()
        self._build()
        self._fresh = Freshness(self, parts.signals.changed, self._show_listing)

    @property
    def year(self) -> int:
        """The year the list is narrowed to, else this one."""
        return self.filters.year or self.parts.today().year

    def told(self) -> Told | None:
        """A column of the list that no field keeps."""
        return None

    def make_entry(self) -> EntryPanel:
        """The panel in which a record of this register is typed."""
        return EntryPanel(self.parts, self.register, judge=self.judge)

    def judge(self, record: Record) -> list[Finding]:
        """What the rules find in a record as it is typed, without what was set aside."""
        return [one.finding for one in judging.judge(self.parts.desk, record) if not one.override]

    def own_form(self) -> AnyForm | None:
        """The form that prints one record as it is typed here."""
        paper = PAPERS.get(self.register.table)
        forms = forms_about(self.register.table) if paper and paper.of and self._typed else ()
        return next(iter(forms), None)

    def _add_actions(self) -> None:
        if self._typed:
            new = Button(tr("新登记"), self.begin_new, "Ctrl+N")
            new.setEnabled(not self.parts.desk.store.read_only)
            self.title.add_action(new)
            importing = LinkButton(tr("导入"), self._on_import, quiet=True)
            importing.setEnabled(not self.parts.desk.store.read_only)
            self.filters.add_action(importing)
        self.filters.add_action(LinkButton(tr("导出"), self._on_export, quiet=True))
        form = self.own_form()
        if form:
            own = Button(tr("打印本表"), partial(self._on_print_record, form), "Ctrl+P")
            own.setToolTip(tr(form.title))
            self.entry.add_action(own)
        self.title.add_action(Button(tr("打印台账") if form else tr("打印"), self._on_print, "" if form else "Ctrl+P"))

    def _build(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(BETWEEN)
        middle.addWidget(self.title)
        card = Card()
        card.body.addWidget(self.filters)
        card.body.addWidget(self.table, 1)
        middle.addWidget(card, 1)
        side = self.side = QWidget()
        side.setMinimumWidth(SIDE_LEAST)
        side.setMaximumWidth(SIDE_MOST)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        form = Card()
        form.body.addWidget(self.entry)
        column.addWidget(form, 1)
        column.addWidget(self._history)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        row.setSpacing(BETWEEN)
        row.addLayout(middle, 4)
        row.addWidget(side, 3)
        side.setVisible(self._typed)

    def _show_listing(self) -> None:
        self.filters.refresh()
        listing = self.parts.desk.store.listing(self.register, self._query)
        self.table.set_listing(listing, narrowed=bool(self._query.where))

    def _list(self, query: Query) -> None:
        self._query = query
        self._show_listing()

    def _on_filter_changed(self, text: str) -> None:
        self._list(replace(self._query, text=text))

    def _on_filters_changed(self) -> None:
        self._list(replace(self._query, where=self.filters.where()))

    def _on_sort_requested(self, field: str, descending: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._list(replace(self._query, sort=f"-{field}" if descending else field))

    def _on_selected(self, record_id: Id) -> None:
        record = self.parts.desk.store.find(self.register.record, record_id)
        if record and record != self.entry.loaded:
            self.entry.edit(record)
        self._history.show_record(record_id)

    def on_opened(self, _record_id: Id) -> None:
        """Go on into the chosen record."""
        self.entry.form.focus_first()

    def on_saved(self, record_id: Id) -> None:
        """After a new record the next may be typed at once; a changed one stays chosen."""
        if self.entry.loaded is None:
            self.begin_new()
        else:
            self.open_record(record_id)

    def fresh(self) -> Record:
        """What a new record starts from: today, where the register goes by a day that every record has."""
        field = self.register.fields.get(self.register.sorted_by.removeprefix("-"))
        today: dict[str, Any] = {field.name: self.parts.today()} if type(field) is Day and field.required else {}
        return registers.begin(self.parts.desk, self.register.record(**today))

    def begin_new(self) -> None:
        """Type a new record."""
        self.table.choose_none()
        self.entry.start(self.fresh())
        self.entry.form.focus_first()

    def begin_with(self, record: Record) -> None:
        """Type a record of which something is known already, from the first field that is still wanted."""
        self.table.choose_none()
        self.entry.start(record)
        self.entry.form.focus_first()

    def open_record(self, record_id: Id) -> None:
        """Show one record."""
        self._fresh.refresh()
        if not self.table.choose(record_id):
            self._on_selected(record_id)

    def _ledger(self, _form: AnyForm) -> LedgerSheet:
        return registers.ledger(self.parts.desk, self.register, self._query)

    def _on_print(self) -> None:
        self._printer.preview("ledger")

    def _on_print_record(self, form: AnyForm) -> None:
        make, record = PAPERS[form.about].of, self.entry.typed()
        if make and record:
            self._printer.preview_sheet(form.key, make(self.parts.desk, record))

    def _on_import(self) -> None:
        from jkgov_desktop.ui.importing import import_file

        kinds = tr("表格 (*.xlsx *.csv)")
        path = self.parts.messages.choose_open_file(tr("导入{title}").format(title=tr(self.register.title)), kinds)
        if path:
            import_file(self.parts, self.register, path, self)

    def _on_export(self) -> None:
        from jkgov_desktop.exchange.spreadsheet import write_register

        suggested = f"{self.register.title}.xlsx"
        path = self.parts.messages.choose_save_file(tr("导出"), suggested, "Excel (*.xlsx)")
        if path:
            sheet = registers.ledger(self.parts.desk, self.register, self._query)
            self.parts.do_outside(lambda: write_register(sheet, path), tr("已导出 {path}").format(path=path.name))


_BELONGS = {
    "units": N_("县里的部门、乡镇和街道登记在这里；粘贴人员名单时会自动带入。"),
    "persons": N_("每个人登记一次，担任什么职务另在“任职”登记。"),
    "posts": N_("谁在哪个单位任什么职、从何时到何时。可以从 Excel 或 WPS 粘贴整张名单。"),
    "party_seats": N_("县政府党组书记、副书记和成员，党组会议和常务会议按此带出人员。"),
    "portfolios": N_("每位领导分管的工作和单位。"),
    "cover_pairs": N_("互为AB角的两位领导，一位外出时由另一位代管。"),
    "meetings": N_("每次会议从筹备到纪要都在这里。"),
    "numbers": N_("会议和纪要给出的编号都记在这里，作废的号也留着原因。"),
    "overrides": N_("写明理由准予的规则提示都记在这里。"),
}


def empty_sentence(register: Register, *, typed: bool) -> str:
    """What belongs into an empty register, in one sentence."""
    if said := _BELONGS.get(register.table):
        return tr(said)
    pattern = N_("“{title}”还是空的，登记后会列在这里。") if typed else N_("“{title}”还是空的，办理过程中自动记入。")
    return tr(pattern).format(title=tr(register.title))
