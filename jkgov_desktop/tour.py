"""A walk through the sample office: what every form and every page looks like."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from jkgov_desktop.exchange.minutes import minutes_docx
from jkgov_desktop.office import meetings, registers
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.papers import PAPERS
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.forms import FORMS, Form, Printed, form
from jkgov_desktop.records.meetings import Meeting, MeetingKind, Minutes
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.store.listing import Query
from jkgov_desktop.ui.kit.jobs import ImmediateJobs
from jkgov_desktop.ui.kit.theme import Scheme, Theme
from jkgov_desktop.ui.meetings.page import STEPS
from jkgov_desktop.ui.meetings.tab import MeetingsTab
from jkgov_desktop.ui.window import MainWindow

SETTLING = 120
"""Milliseconds a page is given to lay itself out before its picture is taken."""


def take_tour(desk: Desk, theme: Theme, load_fonts: Callable[[], Fonts], out: Path) -> list[Path]:
    """Write the forms and the pictures into `out` and return their paths."""
    out.mkdir(parents=True, exist_ok=True)
    written = list(_forms(desk, load_fonts(), out))
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.apply(scheme)
        written += _pages(desk, theme, load_fonts, out, scheme.value)
    return written


def _forms(desk: Desk, fonts: Fonts, out: Path) -> Iterator[Path]:
    today = desk.now().date()
    for each in FORMS:
        if each.about != "ledger" and (printed := _first_printed(desk, each, fonts)):
            yield _write(out / f"{each.key}.pdf", printed.pdf)
    signed = next(one for one in desk.store.all(Minutes) if one.signed_on)
    yield _write(out / "minutes.docx", minutes_docx(meetings.sheet(desk, signed.meeting)))
    for register in REGISTERS:
        ledger = registers.ledger(desk, register, Query())
        yield _write(out / f"ledger-{register.table}.pdf", form("ledger").print(ledger, fonts, today).pdf)


def _first_printed(desk: Desk, form: Form, fonts: Fonts) -> Printed | None:
    """A form with the first example that gives it something to print."""
    paper = PAPERS[form.about]
    for example in paper.examples(desk):
        sheet = paper.sheet(desk, example)
        if form.after and not sheet.is_past(form.after):
            continue
        try:
            return form.print(sheet, fonts, desk.now().date())
        except NothingToPrint:
            continue
    return None


def _pages(desk: Desk, theme: Theme, load_fonts: Callable[[], Fonts], out: Path, name: str) -> Iterator[Path]:
    window = MainWindow(desk, theme, load_fonts, jobs=ImmediateJobs())
    window.resize(1366, 768)
    window.show()
    yield _picture(window, out / f"{name}-today.png")
    for place, (subject, tab) in enumerate(window.subjects.items(), start=1):
        window.tabs.setCurrentIndex(place)
        for key, _title in tab.entries():
            tab.show_page(key)
            yield _picture(window, out / f"{name}-{subject}-{key}.png")
    tab = window.subjects["meetings"]
    assert isinstance(tab, MeetingsTab)
    window.tabs.setCurrentIndex(1)
    for about, meeting in _examples(desk).items():
        tab.show_meeting(meeting)
        page = tab.meeting_page()
        assert page is not None
        for place in range(len(STEPS)):
            page.show_section(place)
            yield _picture(window, out / f"{name}-meeting-{about}-{place + 1}.png")
    window.close()
    window.deleteLater()


def _examples(desk: Desk) -> dict[str, str]:
    """A meeting to come and the last one that was held."""
    today = desk.now().date()
    ahead = meetings.next_meetings(desk, today)
    held = [one for one in desk.store.all(Meeting) if one.closed]
    executive = next(one for one in held if one.kind is MeetingKind.EXECUTIVE)
    return {"ahead": ahead[0].id, "held": executive.id}


def _picture(widget: QWidget, path: Path) -> Path:
    loop = QEventLoop()
    QTimer.singleShot(SETTLING, loop.quit)
    loop.exec()
    widget.grab().save(str(path))
    return path


def _write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path
