"""Start the window: build the parts and hand them to each other."""

import logging
import sys
import tempfile
import traceback
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from jkgov_desktop.office import house
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.opening import open_desk
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.store.errors import StoreError
from jkgov_desktop.ui.kit.messages import QtMessages
from jkgov_desktop.ui.kit.text import install_language, tr
from jkgov_desktop.ui.kit.theme import Scheme, Theme
from jkgov_desktop.ui.window import MainWindow

DONE, REFUSED = 0, 1

START_LATER = 300
"""Milliseconds until what can wait for the filled window begins: backup, reminders, tabs not yet looked at."""


def make_application() -> tuple[QApplication, Theme]:
    """The Qt application, dressed, its settings in their own place."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("jkgov-desktop")
    app.setOrganizationName("jkgov")
    settings = QSettings()
    install_language(app, str(settings.value("language", "zh_CN")))
    theme = Theme(app)
    theme.apply(Scheme(str(settings.value("scheme", Scheme.SYSTEM.value))), large=settings.value("large") == "true")
    return app, theme


def open_window(path: Path | None) -> int:
    """Open the window over a database, or over the sample office in a temporary file; returns an exit status."""
    app, theme = make_application()
    _watch_for_bugs()
    with tempfile.TemporaryDirectory(prefix="jkgov-", ignore_cleanup_errors=True) as folder:
        try:
            desk = open_desk(path) if path else _sample(Path(folder))
        except StoreError as error:
            QtMessages(QWidget()).tell(tr("打不开数据库"), error.sentence)
            return REFUSED
        with desk.store:
            if not desk.clerk:
                desk.clerk = _remembered_clerk(desk)
            window = MainWindow(desk, theme, fonts_once())
            window.show()
            QTimer.singleShot(START_LATER, _starter(window))
            app.exec()
    return DONE


def _sample(folder: Path) -> Desk:
    from jkgov_desktop.sample import open_sample

    return open_sample(folder)


def fonts_once() -> Callable[[], Fonts]:
    """Loads the fonts of the machine when a form is first printed, and keeps them."""
    return cache(Fonts.load)


def _remembered_clerk(desk: Desk) -> str:
    name = str(QSettings().value("clerk", ""))
    return name if name in house.clerks(desk) else ""


def _starter(window: MainWindow) -> Callable[[], None]:
    """What waits until the window can be seen."""

    def start() -> None:
        if window.parts.desk.store.backup_due and not window.parts.desk.store.read_only:
            window.back_up()
        window.ask_clerk()
        window.reminders.start()
        window.warm_up()

    return start


def _watch_for_bugs() -> None:
    """Write an unforeseen error to the log and say so; what was saved is safe in any case."""
    folder = user_log_path("jkgov-desktop", appauthor=False, ensure_exists=True)
    log = logging.getLogger("jkgov_desktop")
    log.addHandler(logging.FileHandler(folder / "errors.log", encoding="utf-8", delay=True))

    def say(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.error("".join(traceback.format_exception(kind, error, trace)))
        sentence = tr("程序出了一个没有料到的错误，已保存的内容不受影响。错误记录在 {place}，请转给维护人员。")
        QtMessages(QWidget()).tell(tr("程序出错"), sentence.format(place=folder / "errors.log"))

    sys.excepthook = say


def tour(out: Path) -> list[Path]:
    """Walk through the sample office without a screen: every form as a PDF, every page of the window as a PNG."""
    from jkgov_desktop.tour import take_tour

    _app, theme = make_application()
    with tempfile.TemporaryDirectory(prefix="jkgov-", ignore_cleanup_errors=True) as folder:
        desk = _sample(Path(folder))
        with desk.store:
            return take_tour(desk, theme, fonts_once(), out)
