"""The countdown a projector shows: one item, its time in figures as large as the screen, red after zero."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role
from jkgov_desktop.ui.meetings.clock import ReportClock, said

TICK = 200
"""Milliseconds between two looks at the clock."""

_GROUND, _INK, _QUIET = QColor("#101214"), QColor("#f7f8fa"), QColor("#9aa4b2")
_TITLE_PART, _TIME_PART = 0.28, 0.54
_LAST_MINUTE = 60


class TimerWindow(QWidget):
    """Fills a second screen where there is one. Esc or F11 leaves it; the report goes on. `closed` tells so."""

    closed = Signal()

    def __init__(self, clock: ReportClock, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self._clock = clock
        self._title, self._reporter = "", ""
        self.setWindowTitle(tr("汇报计时"))
        self.setAccessibleName(tr("汇报计时"))
        self._pulse = QTimer(self, interval=TICK)
        self._pulse.timeout.connect(self.update)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self._on_screen_removed)

    def show_item(self, title: str, reporter: str) -> None:
        """Say what is being reported, and by whom."""
        self._title, self._reporter = title, reporter
        self.update()

    def project(self) -> None:
        """Fill the other screen, or this one where there is no other."""
        owner = self.parentWidget()
        here = owner.screen() if owner else self.screen()
        others = [screen for screen in QGuiApplication.screens() if screen is not here]
        self.setGeometry((others[0] if others else here).geometry())
        self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and F11 close the window, not the report."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the clock as long as somebody can see it."""
        super().showEvent(event)
        self._pulse.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking, and say so."""
        super().hideEvent(event)
        self._pulse.stop()
        self.closed.emit()

    def _on_screen_removed(self, _screen: QScreen) -> None:
        """Go on where there is still a screen: the projector was unplugged or switched."""
        if self.isVisible():
            self.project()

    def words(self) -> str:
        """What stands in large figures now."""
        return said(self._clock.left) if self._clock.runs else tr("未开始")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw title, figures and reporter as large as they fit."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _GROUND)
        width, height = self.width(), self.height()
        margin = width // 20
        title = QRect(margin, 0, width - 2 * margin, int(height * _TITLE_PART))
        figures = QRect(margin, title.bottom(), width - 2 * margin, int(height * _TIME_PART))
        foot = QRect(margin, figures.bottom(), width - 2 * margin, height - figures.bottom())
        _draw(painter, title, self._title, _INK, 0.26)
        _draw(painter, figures, self.words(), self._colour(), 0.9)
        _draw(painter, foot, self._reporter, _QUIET, 0.4)
        painter.end()

    def _colour(self) -> QColor:
        """White, amber in the last minute, red from zero on."""
        if not self._clock.runs:
            return _QUIET
        if self._clock.is_over:
            return QColor(Role.ACCENT.dark)
        return QColor(Role.WARN.dark) if self._clock.left <= _LAST_MINUTE else _INK


def _draw(painter: QPainter, room: QRect, text: str, colour: QColor, share: float) -> None:
    """Draw `text` in the middle of `room`, its letters `share` of its height or as small as it takes to fit."""
    font = QFont(painter.font())
    size = max(8, int(room.height() * share))
    place = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    while size > 8:
        font.setPixelSize(size)
        painter.setFont(font)
        needed = painter.boundingRect(room, int(place), text)
        if needed.width() <= room.width() and needed.height() <= room.height():
            break
        size = int(size * 0.9)
    painter.setPen(colour)
    painter.drawText(room, int(place), text)
