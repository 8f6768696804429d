"""What the tests of the window share: no screen, one dressed application, and Chinese typed as people type it."""

import os
from dataclasses import dataclass, field
from datetime import date, datetime, time

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from jkgov_desktop.office import house, people, registers
from jkgov_desktop.office.meetings import planning
from jkgov_desktop.office.opening import desk_at
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.people import PartySeat, PostRole, RosterLine, UnitKind
from jkgov_desktop.ui.kit.jobs import ImmediateJobs
from jkgov_desktop.ui.kit.theme import Scheme, Theme
from jkgov_desktop.ui.meetings.tab import MeetingsTab
from jkgov_desktop.ui.window import MainWindow

MORNING = datetime(2026, 3, 9, 8, 40)
CLERK = "杨秀英"


@pytest.fixture(scope="session")
def theme(qapp):
    """The application in its light dress."""
    theme = Theme(qapp)
    theme.apply(Scheme.LIGHT)
    return theme


@pytest.fixture(autouse=True)
def _dressed(theme):
    """Every test sees the program's own letters and colours, and no window of the test before."""
    yield theme
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path, qapp):
    """Every test has settings of its own, empty."""
    qapp.setOrganizationName("jkgov")
    qapp.setApplicationName("jkgov-desktop")
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture
def type_cn():
    """Types Chinese as an input method does: composing first, then the text at once."""

    def type_cn(widget, text, *, composing="zhong wen"):
        QCoreApplication.sendEvent(widget, QInputMethodEvent(composing, []))
        commit = QInputMethodEvent()
        commit.setCommitString(text)
        QCoreApplication.sendEvent(widget, commit)

    return type_cn


@dataclass
class ScriptedMessages:
    """Answers what the window asks from a script, and keeps what it was asked and told."""

    answers: list = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def tell(self, _title, sentence):
        self.told.append(sentence)

    def ask(self, _title, question, **_buttons):
        self.asked.append(question)
        return self.answers.pop(0)

    def ask_text(self, _title, question, **_buttons):
        self.asked.append(question)
        return self.answers.pop(0)

    def choose_open_file(self, _title, _kinds):
        return self.answers.pop(0)

    def choose_save_file(self, _title, _suggested, _kinds):
        return self.answers.pop(0)


@pytest.fixture
def messages():
    return ScriptedMessages()


@pytest.fixture
def new_desk(store):
    """A desk in an office nobody has set up yet."""
    return desk_at(store, now=lambda: MORNING)


@pytest.fixture
def desk(new_desk):
    """A desk in an office with eight members, on a Monday morning."""
    new_desk.clerk = CLERK
    house.add_clerk(new_desk, CLERK)
    government, office = "江口县人民政府", "江口县人民政府办公室"
    registers.save(new_desk, None, House(government=government, office=office, place="三楼常务会议室"))
    seat = PartySeat
    leaders = [
        ("龙明远", "县长", PostRole.COUNTY_HEAD, seat.SECRETARY),
        ("石磊", "常务副县长", PostRole.EXECUTIVE_DEPUTY, seat.DEPUTY),
        ("吴刚", "副县长", PostRole.DEPUTY, seat.MEMBER),
        ("田桂芳", "副县长", PostRole.DEPUTY, None),
        ("罗建国", "副县长", PostRole.DEPUTY, seat.MEMBER),
        ("杨胜", "党组成员", PostRole.STAFF, seat.MEMBER),
    ]
    lines = [
        RosterLine(rank, name, government, title, role, UnitKind.GOVERNMENT, party_seat=party, rank=rank)
        for rank, (name, title, role, party) in enumerate(leaders, start=1)
    ]
    lines += [
        RosterLine(7, "吴海涛", office, "主任", PostRole.OFFICE_DIRECTOR, UnitKind.CONSTITUENT, rank=7),
        RosterLine(8, "高翔", "江口县财政局", "局长", PostRole.PRINCIPAL, UnitKind.CONSTITUENT, rank=8),
        RosterLine(9, "何静", "江口县水务局", "局长", PostRole.PRINCIPAL, UnitKind.CONSTITUENT, rank=9),
    ]
    people.take_roster(new_desk, lines, date(2025, 1, 1))
    return new_desk


@pytest.fixture
def planned(desk):
    """An executive meeting planned for this morning."""
    return planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=MORNING.date(), starts=time(9, 0)))


@pytest.fixture(scope="session")
def load_fonts():
    """The machine's fonts, read once."""
    fonts = []

    def load_fonts():
        if not fonts:
            fonts.append(Fonts.load())
        return fonts[0]

    return load_fonts


@pytest.fixture
def open_window(qtbot, theme, load_fonts, messages):
    """Opens the window over a desk and waits until it can be seen."""

    def open_window(desk, *, filled=True):
        window = MainWindow(desk, theme, load_fonts, jobs=ImmediateJobs(), messages=messages)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        qtbot.waitUntil(window.isActiveWindow)
        if filled:
            window.fill()
        return window

    return open_window


@pytest.fixture
def window(open_window, desk):
    """The window over the office of eight members."""
    return open_window(desk)


@pytest.fixture
def press(qtbot):
    """Presses a key in the widget that has the focus."""

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        widget = QApplication.focusWidget()
        assert widget is not None, "no widget has the focus"
        qtbot.keyClick(widget, key, modifier)

    return press


@pytest.fixture
def fill(type_cn, press):
    """Types one text after the other, each followed by Enter, into whatever has the focus."""

    def fill(*texts):
        for text in texts:
            if text:
                type_cn(QApplication.focusWidget(), text)
            press(Qt.Key.Key_Return)

    return fill


@pytest.fixture
def meeting_page(window, planned):
    """The page of the planned meeting, in front."""
    window.open_record("meetings", planned.id)
    tab = window.subjects["meetings"]
    assert isinstance(tab, MeetingsTab)
    return tab.life_page("meetings")


@pytest.fixture
def open_bin(window):
    """Brings the recycle bin to the front."""

    def open_bin():
        office = window.subjects["house"]
        window.tabs.setCurrentIndex(1 + list(window.subjects.values()).index(office))
        office.show_page("recycled")
        return office.page("recycled")

    return open_bin
