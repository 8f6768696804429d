"""The main window: the tabs, what stands in each, and the strip that always tells where you are."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from jkgov_desktop.office import house
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.records.words import N_
from jkgov_desktop.ui.find import Command, FindBox
from jkgov_desktop.ui.kit.cards import EDGE, StatusStrip, Tone, label
from jkgov_desktop.ui.kit.jobs import Jobs, JobStrip, WorkerJobs
from jkgov_desktop.ui.kit.messages import Messages, QtMessages
from jkgov_desktop.ui.kit.text import LANGUAGES, tr
from jkgov_desktop.ui.kit.theme import Scheme, Theme
from jkgov_desktop.ui.kit.toasts import Toasts
from jkgov_desktop.ui.parts import Parts, Signals
from jkgov_desktop.ui.tabs import TITLES, Tabs, tab_of
from jkgov_desktop.ui.undo import UndoKey

if TYPE_CHECKING:
    from jkgov_desktop.ui.reminders import Reminders
    from jkgov_desktop.ui.subject import SubjectTab
    from jkgov_desktop.ui.today import TodayPage

SMALLEST = 908, 500
"""Logical pixels: what a screen of 1366 × 768 has at 150 %, without its task bar."""

SEEN = 10
"""Milliseconds for the empty window to come to the screen, before it is filled."""

IDLE = 20
"""Milliseconds between two steps of making the tabs ready."""

NO_SECRETS = N_("非涉密计算机 严禁录入国家秘密")
SCHEMES = (
    (Scheme.SYSTEM, N_("跟随系统深浅色")),
    (Scheme.LIGHT, N_("浅色")),
    (Scheme.DARK, N_("深色")),
)


class _Head(QWidget):
    """The line at the top, in which the search gives way so that every tab is seen."""

    def __init__(self, finder: FindBox) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._finder = finder

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the search what the others do not need."""
        super().resizeEvent(event)
        row = self.layout()
        if row:
            others = row.sizeHint().width() - self._finder.sizeHint().width()
            self._finder.take_room(event.size().width() - others)


class MainWindow(QMainWindow):
    """The desk: 今日, a tab for each subject and, last, the rules and the office's own affairs.

    `jobs` and `messages` are the window's own unless a test or the tour hands in others.
    """

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        load_fonts: Callable[[], Fonts],
        *,
        jobs: Jobs | None = None,
        messages: Messages | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._worker = WorkerJobs(self)
        self.parts = Parts(
            desk=desk,
            signals=Signals(self),
            messages=messages or QtMessages(self),
            toasts=Toasts(self),
            jobs=jobs or self._worker,
            load_fonts=load_fonts,
        )
        self.parts.signals.changed.connect(desk.reread)
        self.setWindowTitle(tr("江口政务"))
        self.setMinimumSize(*SMALLEST)
        self.subjects = Tabs(self.parts, self._on_tab_made)
        self.tabs = QTabBar()
        self._pages = QStackedWidget()
        for title in (tr("今日"), *map(tr, TITLES.values())):
            self.tabs.addTab(title)
        self.tabs.currentChanged.connect(self._show_tab)
        self.finder = FindBox(self.parts, self._commands)
        self._clerk = QToolButton()
        self._strip = StatusStrip(tr(NO_SECRETS))
        self._build()
        self._add_shortcuts()
        self._undo_key = UndoKey(self)
        signals = self.parts.signals
        signals.changed.connect(self._show_status)
        signals.record_wanted.connect(self.open_record)
        signals.record_begun.connect(self.begin_record)
        signals.article_wanted.connect(self.open_article)
        signals.today_wanted.connect(self._tab_chooser(0))
        self._filled = False
        self._show_clerk()
        self._restore_place()

    def _build(self) -> None:
        head = _Head(self.finder)
        head.setObjectName("head")
        row = QHBoxLayout(head)
        row.setContentsMargins(EDGE, 0, EDGE, 1)
        row.setSpacing(EDGE)
        row.addWidget(label(tr("江口政务"), Tone.BRAND))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.finder)
        self._clerk.setObjectName("clerk")
        self._clerk.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill_menu)
        self._clerk.setMenu(menu)
        row.addWidget(self._clerk)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        if self.parts.desk.store.read_only:
            banner = label(self.parts.desk.store.reason_read_only, Tone.WARNED, wrap=True)
            banner.setObjectName("readOnly")
            banner.setContentsMargins(EDGE, 6, EDGE, 6)
            column.addWidget(banner)
        column.addWidget(self._pages, 1)
        self._strip.add_widget(JobStrip(self.parts.jobs))
        column.addWidget(self._strip)
        self.setCentralWidget(middle)

    def warm_up(self) -> None:
        """Make the tabs nobody has looked at yet, step by step whenever nothing else is to be done."""
        steps = self.subjects.warm_up()
        idle = QTimer(self, interval=IDLE)

        def step() -> None:
            if next(steps, self) is self:
                idle.stop()

        idle.timeout.connect(step)
        idle.start()

    @cached_property
    def today(self) -> "TodayPage":
        """The first page, made when the window can be seen."""
        from jkgov_desktop.ui.today import TodayPage

        page = TodayPage(self.parts)
        self._pages.addWidget(page)
        return page

    @cached_property
    def reminders(self) -> "Reminders":
        """What is said without being asked."""
        from jkgov_desktop.ui.reminders import Reminders

        return Reminders(self.parts)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Be seen first, then read what the day asks."""
        super().paintEvent(event)
        if not self._filled:
            QTimer.singleShot(SEEN, self.fill)

    def fill(self) -> None:
        """Read what the day asks and show it, once."""
        if not self._filled:
            self._filled = True
            self._show_tab(self.tabs.currentIndex())
            self._show_status()

    def _on_tab_made(self, _key: str, tab: "SubjectTab") -> None:
        self._pages.addWidget(tab)

    def _show_tab(self, place: int) -> None:
        self._pages.setCurrentWidget(self.subjects[list(TITLES)[place - 1]] if place else self.today)

    def show_subject(self, key: str) -> "SubjectTab":
        """Bring the tab of a subject to the front."""
        self.tabs.setCurrentIndex(1 + list(TITLES).index(key))
        return self.subjects[key]

    def _commands(self) -> Iterator[Command]:
        """What the search line can do besides finding: go to a page, begin a record, back up."""
        for key, tab in self.subjects.items():
            yield Command(tr(TITLES[key]), partial(self.show_subject, key))
            for page, title in tab.entries():
                yield Command(title, partial(self._show_page, key, page))
        yield Command(tr("撤销上一步"), self.parts.undo)
        yield Command(tr("立即备份"), self.back_up)

    def _show_page(self, key: str, page: str) -> None:
        self.show_subject(key).show_page(page)

    def _fill_menu(self) -> None:
        menu = self._clerk.menu()
        menu.clear()
        for name in house.clerks(self.parts.desk):
            self._add_choice(menu, name, self._clerk_chooser(name), chosen=name == self.parts.desk.clerk)
        menu.addAction(tr("另一位经办人…"), self._on_new_clerk)
        menu.addSeparator()
        menu.addAction(tr("撤销上一步"), self.parts.undo)
        menu.addAction(tr("立即备份"), self.back_up)
        menu.addSeparator()
        large = self._theme.is_large
        for scheme, name in SCHEMES:
            chosen = self._theme.scheme is scheme
            self._add_choice(menu, tr(name), self._dresser(scheme, large=large), chosen=chosen)
        dress = self._dresser(self._theme.scheme, large=not large)
        self._add_choice(menu, tr("大字"), dress, chosen=large)
        menu.addSeparator()
        spoken = QSettings().value("language", "zh_CN")
        for code, name in LANGUAGES.items():
            self._add_choice(menu, name, self._language_chooser(code), chosen=code == spoken)

    def _add_choice(self, menu: QMenu, name: str, choose: Callable[[], None], *, chosen: bool) -> None:
        action = menu.addAction(name, choose)
        action.setCheckable(True)
        action.setChecked(chosen)

    def _language_chooser(self, code: str) -> Callable[[], None]:
        return lambda: self._speak(code)

    def _speak(self, code: str) -> None:
        QSettings().setValue("language", code)
        self.parts.toasts.show(tr("下次打开程序时换用所选语言。"))

    def _clerk_chooser(self, name: str) -> Callable[[], None]:
        return lambda: self.set_clerk(name)

    def _dresser(self, scheme: Scheme, *, large: bool) -> Callable[[], None]:
        return lambda: self._dress(scheme, large=large)

    def _dress(self, scheme: Scheme, *, large: bool) -> None:
        self._theme.apply(scheme, large=large)
        settings = QSettings()
        settings.setValue("scheme", scheme.value)
        settings.setValue("large", large)

    def _add_shortcuts(self) -> None:
        shortcuts: list[tuple[QKeySequence, Callable[[], None]]] = [
            (QKeySequence(QKeySequence.StandardKey.Undo), self.parts.undo)
        ]
        for place in range(self.tabs.count()):
            shortcuts.append((QKeySequence(f"Ctrl+{place + 1}"), self._tab_chooser(place)))
            self.tabs.setTabToolTip(place, f"Ctrl+{place + 1}")
        for keys, does in shortcuts:
            action = QAction(self)
            action.setShortcut(keys)
            action.triggered.connect(does)
            self.addAction(action)

    def _tab_chooser(self, place: int) -> Callable[[], None]:
        return lambda: self.tabs.setCurrentIndex(place)

    def open_record(self, table: str, record_id: Id) -> None:
        """Go to the tab a record belongs to and open it there; an empty id begins a new one."""
        self.show_subject(tab_of(register_of(table).subject)).open_record(table, record_id)

    def begin_record(self, record: Record) -> None:
        """Go to the tab a record that is not kept yet belongs to, and type it to its end there."""
        self.show_subject(tab_of(record.register.subject)).begin_record(record)

    def open_article(self, number: int) -> None:
        """Show an article in the 规则 tab, with the way back to the tab that cited it."""
        from jkgov_desktop.ui.rules.tab import RulesTab

        here, showing = self.tabs.currentIndex(), self._pages.currentWidget()
        rules = self.show_subject("rules")
        assert isinstance(rules, RulesTab)
        back = (self.tabs.tabText(here), self._tab_chooser(here)) if showing is not rules else None
        rules.show_article(number, back)

    def set_clerk(self, name: str) -> None:
        """Let `name` stand behind every change from now on; it is remembered."""
        self.parts.desk.clerk = name
        QSettings().setValue("clerk", name)
        self._show_clerk()

    def _show_clerk(self) -> None:
        name = self.parts.desk.clerk
        self._clerk.setText(tr("经办人 {name} ▾").format(name=name) if name else tr("请选择经办人 ▾"))

    def _on_new_clerk(self) -> None:
        question = tr("请填写经办人姓名，它会记在每一次修改后面。")
        name = self.parts.messages.ask_text(tr("经办人"), question, yes=tr("确定"), lines=1)
        added = self.parts.do(lambda: house.add_clerk(self.parts.desk, name)) if name else None
        if added:
            self.set_clerk(added.name)

    def ask_clerk(self) -> None:
        """Ask who types where nobody has said so yet."""
        if not self.parts.desk.clerk and not self.parts.desk.store.read_only:
            self._on_new_clerk()

    def _show_status(self) -> None:
        from jkgov_desktop.office.today import in_charge_now

        desk, store, found = self.parts.desk, self.parts.desk.store, self.parts.desk.house
        if found:
            one, away = in_charge_now(desk)
            said = tr("在外 {count} 人").format(count=away) if away else tr("领导都在岗")
            who = f"{one.title} {one.name}" if one.person else tr("无人")
            self._strip.set_left(tr("今日主持工作："), who, f"  {said}")
        else:
            self._strip.set_left(tr("尚未填写本单位"))
        self._strip.set_right(_backup_said(store.last_backup, self.parts.desk.now()))

    def back_up(self) -> None:
        """Back the database up in the background and say when it is done."""
        store = self.parts.desk.store
        self.parts.jobs.run(
            lambda _progress, _cancelled: store.back_up(),
            on_done=lambda _path: self._show_status(),
            on_error=self._on_backup_failed,
            title=tr("正在备份"),
        )

    def _on_backup_failed(self, error: Exception) -> None:
        why = getattr(error, "sentence", str(error))
        self.parts.toasts.show(tr("备份没有成功：{why}").format(why=why), blocked=True)

    def _restore_place(self) -> None:
        geometry = QSettings().value("geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        else:
            self.resize(1366, 768)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what runs and remember where the window stood."""
        self._filled = True
        self._worker.close()
        QSettings().setValue("geometry", self.saveGeometry())
        super().closeEvent(event)


def _backup_said(last: datetime | None, now: datetime) -> str:
    if last is None:
        return tr("尚未备份")
    if last.date() == now.date():
        return tr("已备份 {time}").format(time=f"{last:%H:%M}")
    return tr("上次备份 {day}").format(day=f"{last.month}月{last.day}日")
