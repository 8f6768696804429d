"""在岗: who is in charge today and why, who is out, and the month in one picture."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jkgov_desktop.office import people
from jkgov_desktop.office.leaders import away
from jkgov_desktop.office.printing import PAPERS
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.leave import Leave
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.rulebook.leaders.presence import Acting, Presence
from jkgov_desktop.ui.kit.buttons import Button, PrimaryButton, article_link
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, INSIDE, Card, PageTitle, Tone, clear, label, scrolling
from jkgov_desktop.ui.kit.freshness import Freshness
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.leaders.leaves import sign_off
from jkgov_desktop.ui.leaders.month import Look, MonthPicture, draw_look
from jkgov_desktop.ui.leaders.picture import KIND_LOOKS, letter, month_of
from jkgov_desktop.ui.leaders.wording import day_said
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable

_SHOWN = 4
"""How many of those away are seen without scrolling."""

_BIG = 26
"""Logical pixels: the name of whoever is in charge, readable across the room."""


class PresencePage(QWidget):
    """Today's state in words, the month in colours. `leave_wanted` asks for a new leave of somebody from a half-day."""

    leave_wanted = Signal(str, object)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._printer = Printer(parts, self, self._sheet_for)
        self._first = parts.today().replace(day=1)
        self._title = PageTitle(tr("在岗"))
        self._charge = Card(tr("谁在主持"))
        self._away = Card(tr("在外"))
        self.away = RowsTable(
            tr("在外"),
            (Column(tr("领导"), 84), Column(tr("去向")), Column(tr("至"), 110), Column(tr("代行职责"), 100)),
        )
        self.away.opened.connect(self._on_leave_opened)
        self.away.key_pressed.connect(self._on_key)
        self._nobody = label(tr("今天没有领导在外。"), Tone.MET)
        self._return = Button(tr("销假  X"), self._on_returned)
        self._month = Card()
        self.picture = MonthPicture(parts.today())
        self.picture.opened.connect(self._on_cell_opened)
        self._pointed = label("", Tone.SECONDARY)
        self.picture.pointed.connect(self._pointed.setText)
        self._build()
        self._fresh = Freshness(self, parts.signals.changed, self._read)

    def _build(self) -> None:
        new = PrimaryButton(tr("登记外出"), self._on_new, "Ctrl+N")
        new.setEnabled(not self._parts.desk.store.read_only)
        self._title.add_action(Button(tr("打印今日在岗表"), self._printer.opener("on-duty")))
        self._title.add_action(new)
        self._away.add_action(self._return)
        self._away.body.addWidget(self.away)
        self._away.body.addWidget(self._nobody, 0, Qt.AlignmentFlag.AlignTop)
        for name, months, keys in ((tr("‹ 上月"), -1, "PgUp"), (tr("本月"), 0, ""), (tr("下月 ›"), 1, "PgDown")):
            button = Button(name, partial(self.step, months))
            button.setToolTip(keys)
            QShortcut(QKeySequence(keys), self, button.click)
            self._month.add_action(button)
        self._month.add_action(Button(tr("外出一览"), self._printer.opener("whereabouts")))
        self._month.add_action(Button(tr("请假统计"), self._printer.opener("leave-sums")))
        self._month.add_action(Button(tr("打印"), self._printer.opener("month-picture"), "Ctrl+P"))
        self._month.body.addWidget(self.picture, 1)
        foot = QHBoxLayout()
        foot.setSpacing(BETWEEN)
        foot.addWidget(self._pointed, 1)
        for kind, look in KIND_LOOKS.items():
            foot.addWidget(_Sample(look, letter(kind)))
            foot.addWidget(label(tr(kind.label), Tone.SECONDARY))
        self._month.body.addLayout(foot)
        above = QHBoxLayout()
        above.setSpacing(BETWEEN)
        above.addWidget(self._charge, 2)
        above.addWidget(self._away, 3)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(self._title)
        column.addLayout(above)
        column.addWidget(self._month, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inner))

    def step(self, months: int) -> None:
        """Show an earlier or a later month; 0 goes back to this one."""
        first = self._first.replace(day=15) + timedelta(days=30 * months) if months else self._parts.today()
        self._first = first.replace(day=1)
        self._show_month()

    @property
    def _now(self) -> Slot:
        return Slot.at(self._parts.desk.now())

    def _read(self) -> None:
        presence = away.presence(self._parts.desk)
        today = self._parts.today()
        self._title.set_note(day_said(today))
        self._show_charge(presence, today)
        self._show_away(presence)
        self._show_month()

    def _show_charge(self, presence: Presence, today: date) -> None:
        clear(self._charge.body)
        known = people.directory(self._parts.desk, today)
        morning, afternoon = (presence.acting(Slot(today, half)) for half in Half)
        said = [(morning, ""), (afternoon, "")] if morning == afternoon else []
        said = said[:1] or [(morning, tr(Half.AM.label)), (afternoon, tr(Half.PM.label))]
        for acting, when in said:
            name = presence.names.get(acting.person, "") if acting.person else tr("无人在岗")
            title = known.printed_title(acting.person) if acting.person else ""
            self._charge.body.addWidget(_charge_line(title, name, when, nobody=acting.person is None))
        for acting in dict.fromkeys(acting for acting, _when in said):
            self._charge.body.addWidget(self._why(acting))
        self._charge.body.addStretch(1)

    def _why(self, acting: Acting) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for words, tone in ((acting.why, Tone.SECONDARY), *((one, Tone.WARNED) for one in acting.warnings)):
            column.addWidget(label(words, tone, wrap=True))
        link = article_link(acting.article, self._parts.signals.article_wanted.emit)
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _show_away(self, presence: Presence) -> None:
        now = self._now
        gone = [(person, leave) for person in presence.team(now.day) if (leave := presence.away(person, now))]
        self.away.set_rows([_away_row(presence, person, leave, now) for person, leave in gone])
        self._away.set_title(tr("在外 {count} 人").format(count=len(gone)) if gone else tr("在外"))
        self.away.setVisible(bool(gone))
        self.away.setFixedHeight(
            self.away.verticalHeader().defaultSectionSize() * (1 + min(max(len(gone), 2), _SHOWN)) + 8
        )
        self._return.setVisible(bool(gone))
        self._nobody.setVisible(not gone)
        if gone and not self.away.current_id():
            self.away.choose(gone[0][1].id)

    def _show_month(self) -> None:
        self._month.set_title(tr("{year}年{month}月").format(year=self._first.year, month=self._first.month))
        self.picture.set_month(month_of(self._parts.desk, self._first))

    def _on_new(self) -> None:
        self._parts.open_record(Leave.register.table, "")

    def _on_leave_opened(self, record_id: Id) -> None:
        self._parts.open_record(Leave.register.table, record_id)

    def _on_cell_opened(self, leave: Id, person: Id, slot: Slot) -> None:
        if leave:
            self._on_leave_opened(leave)
        elif person and not self._parts.desk.store.read_only:
            self.leave_wanted.emit(person, slot)

    def _on_key(self, key: str) -> None:
        if key in ("x", "X"):
            self._on_returned()

    def _on_returned(self) -> None:
        """The chosen one is back from this half-day on."""
        leave = self._parts.desk.store.find(Leave, self.away.current_id())
        if leave:
            sign_off(self._parts, leave)

    def _sheet_for(self, form: AnyForm) -> object:
        of_month = form.about in ("month", "whereabouts")
        name = f"{self._first:%Y-%m}" if of_month else self._parts.today().isoformat()
        return PAPERS[form.about].sheet(self._parts.desk, name)


class _Sample(QWidget):
    """How one kind of absence is drawn in the picture."""

    def __init__(self, look: Look, letter: str) -> None:
        super().__init__()
        self._look, self._letter = look, letter
        self.setFixedSize(20, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it as the picture does."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_look(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._look, self._letter, self.palette())
        painter.end()


def _charge_line(title: str, name: str, when: str, *, nobody: bool) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(INSIDE)
    if when:
        row.addWidget(label(when, Tone.SECONDARY))
    if title:
        row.addWidget(label(title, Tone.TITLE))
    big = label(name, Tone.BLOCKED if nobody else Tone.STRONG)
    big.setStyleSheet(f"font-size: {_BIG}px; font-weight: bold")
    row.addWidget(big)
    row.addStretch(1)
    return line


def _away_row(presence: Presence, person: Id, leave: Leave, now: Slot) -> ListRow:
    cover = presence.cover(person, now)
    stands_in = presence.names.get(cover.person, "") if cover.person else tr("未明确")
    where = "　".join(part for part in (tr(leave.kind.label), leave.place or leave.reason) if part)
    return ListRow(leave.id, (presence.names.get(person, ""), where, leave.last.called, stands_in))
